"""One person's case."""
