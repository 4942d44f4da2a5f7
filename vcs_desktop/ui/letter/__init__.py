"""One letter, seen as it will be printed."""
