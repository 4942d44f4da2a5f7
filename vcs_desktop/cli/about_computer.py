"""The command that tells a helper about the computer, without opening the office."""

import argparse
import sys
from collections.abc import Callable, Mapping

from vcs_desktop.cli.saying import say
from vcs_desktop.office.diagnostics import as_text
from vcs_desktop.startup.diagnostics import diagnose_here

Asked = argparse.Namespace


def _diagnostics(asked: Asked) -> int:
    lines = diagnose_here(asked.profile)
    answer = {"diagnostics": [{"what": line.what, "found": line.found} for line in lines]}
    say(answer, as_text(lines).splitlines(), as_json=asked.json)
    if not asked.json:
        sys.stderr.write(
            "Read it through before you send it to anybody: this is all that would be sent.\n"
        )
    return 0


COMMANDS: Mapping[str, Callable[[Asked], int]] = {"diagnostics": _diagnostics}
