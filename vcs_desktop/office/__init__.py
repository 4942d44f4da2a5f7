"""Whole jobs, one verb a file.  The command line and the presenters call only these."""
