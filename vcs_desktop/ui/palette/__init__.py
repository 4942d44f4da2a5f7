"""The command palette: everything that can be done here, found by typing a few letters."""
