"""What is owed, most urgent first."""
