"""The screens that make a new office."""
