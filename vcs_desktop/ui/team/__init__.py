"""The unit's work in numbers: who holds what, what is owed, what waits, and what is behind it."""
