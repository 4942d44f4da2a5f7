"""`python -m vcs_desktop` and the `vcs-desktop` command: one call."""

import sys

from vcs_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
