"""References that name nobody: opaque, unguessable, safe to print in an error or a record."""

import hashlib
import hmac
import secrets
from typing import NewType

CaseId = NewType("CaseId", str)
ObligationId = NewType("ObligationId", str)
LetterId = NewType("LetterId", str)
SentenceRef = NewType("SentenceRef", str)
"""Stands for one offender's sentence.  The only thing both stores know."""

_CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"

# Two letters at a time: a reference is made for every obligation of every case.
_PAIRS = tuple(first + second for first in _CROCKFORD for second in _CROCKFORD)
_BITS_OF_A_PAIR, _ANY_PAIR = 10, 1023


def new_reference(prefix: str) -> str:
    """Make a fresh random reference such as `case-7h3k9x2m4q`, 50 random bits."""
    return f"{prefix}-{_letters(secrets.randbits(50))}"


def derived_reference(prefix: str, *parts: str) -> str:
    """Make the reference that always belongs to these parts, so a recomputation finds it again."""
    digest = hashlib.sha256("\x1f".join(parts).encode()).digest()
    return f"{prefix}-{_letters(int.from_bytes(digest[:8], 'big') >> 14)}"


def keyed_reference(prefix: str, key: bytes, name: str) -> str:
    """Make the reference that always belongs to a name: 100 bits, which only the key can make."""
    digest = hmac.new(key, name.encode(), hashlib.sha256).digest()
    return f"{prefix}-{_letters(int.from_bytes(digest[:13], 'big') >> 4, count=20)}"


def _letters(number: int, count: int = 10) -> str:
    """The last bits of a number, five to a letter; an even count of letters."""
    highest = _BITS_OF_A_PAIR * (count // 2 - 1)
    places = range(highest, -1, -_BITS_OF_A_PAIR)
    return "".join([_PAIRS[(number >> place) & _ANY_PAIR] for place in places])
