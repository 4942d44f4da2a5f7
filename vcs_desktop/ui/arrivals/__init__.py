"""What an import brought in."""
