"""Something has happened: a key stage entered by hand, or read from a message in doubt."""
