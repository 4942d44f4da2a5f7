"""The words of the victim store: people, cases, letters, as frozen values."""
