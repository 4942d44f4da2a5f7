"""The case number, as letters and screens show it, and back to its number."""

_NUMBER = "VC-{:06d}"


def number_text(number: int) -> str:
    """The case number as letters and screens show it.

    >>> number_text(412)
    'VC-000412'
    """
    return _NUMBER.format(number)


def number_in(text: str) -> int | None:
    """The number in a case number, however it is written; None where it is none.

    >>> number_in("vc-000412"), number_in("412"), number_in("WCU-7")
    (412, 412, None)
    """
    digits = text.strip().upper().removeprefix("VC-")
    is_number = digits.isascii() and digits.isdecimal() and len(digits) < 10  # noqa: PLR2004 - a longer one is no case number and may not fit the column
    return int(digits) if is_number else None
