"""The first hour of an officer: a short list that ticks itself off."""
