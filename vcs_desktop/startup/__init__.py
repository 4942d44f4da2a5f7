"""Start-up: every object is built here once, and handed to those who need it."""
