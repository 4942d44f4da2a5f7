"""Every case, found by typing."""
