"""The screen that opens an office."""
