"""What somebody typed, as one line that every screen and paper can show."""


def one_line(typed: str) -> str:
    """The same without signs that cannot be shown, and with single blanks.

    >>> one_line("  before   three ")
    'before three'
    """
    return " ".join("".join(c for c in typed if c.isprintable() or c.isspace()).split())
