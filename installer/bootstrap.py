"""Set VCS Desktop up and show it, or check it, with one command each.

    python3 installer/bootstrap.py run     an invented office, its letters, its window
    python3 installer/bootstrap.py test    every check that the project has

Needs nothing but Python 3.11's own library, on Linux, macOS or Windows.  Both commands make
the private environment they need, may be given from any folder, and may be given again.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - people with an older Python deserve an answer
    sys.exit(
        "VCS Desktop needs Python 3.11 or newer, and this is Python {}.{}. Nothing was done. "
        "Please run this command again with a newer Python.".format(*sys.version_info[:2])
    )

from commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
