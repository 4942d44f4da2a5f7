"""Months by their first letters, as people type them in English and in Welsh.."""

_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WELSH = ("ion", "chw", "maw", "ebr", "mai", "meh", "gor", "aws", "med", "hyd", "tac", "rha")
_WHOLE = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
    *("ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin", "gorffennaf", "awst", "medi"),
    *("hydref", "tachwedd", "rhagfyr"),
)
_NUMBERS = {name: number for names in (_ENGLISH, _WELSH) for number, name in enumerate(names, 1)}


def month_named(name: str) -> int | None:
    """The number of the month whose name begins so; no month of one language is another's.

    >>> month_named("tachwedd"), month_named("mar"), month_named("maw"), month_named("ma")
    (11, 3, 3, None)
    """
    return _NUMBERS.get(name.lower()[:3])


def is_month(word: str) -> bool:
    """Whether a word is the name of a month, or the beginning of one; three letters at least.

    >>> is_month("Sept"), is_month("Tachwedd"), is_month("marks")
    (True, True, False)
    """
    return len(word) >= 3 and any(name.startswith(word.lower()) for name in _WHOLE)  # noqa: PLR2004 - as short as names of months are written
