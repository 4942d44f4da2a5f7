"""VCS Desktop: the working tool of a Victim Liaison Officer.

The story the packages tell, from the outside world to the record, is in ARCHITECTURE.md.
"""

__version__ = "0.1.0"
