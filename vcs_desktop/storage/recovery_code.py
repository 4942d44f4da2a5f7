"""The recovery code: the way back into the stores when every passphrase is forgotten.

It is 256 random bits and a check, written so that a person can copy it from paper.  This
module prints nothing and keeps nothing; whoever holds the code holds the stores.
"""

import hashlib
import secrets

from vcs_desktop.kernel.errors import KnownError

# Crockford's base 32: no I, L, O or U, so that no two of its letters look alike.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOK_ALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SECRET_BYTES = 32
_CHECK_BYTES = 3
_CHARACTERS = 56
"""Characters of a code without its dashes: 280 bits, five to a character."""
_GROUP = 6


def new_recovery_code() -> str:
    """Make a fresh code, 256 random bits and a 24-bit check, in groups of six.

    Returns:
        65 characters such as `7H3K9X-...-2M`, to be printed and kept on paper.
    """
    secret = secrets.token_bytes(_SECRET_BYTES)
    number = int.from_bytes(secret + _check(secret), "big")
    shifts = range(5 * (_CHARACTERS - 1), -1, -5)
    letters = "".join(_ALPHABET[(number >> shift) & 31] for shift in shifts)
    return "-".join(letters[at : at + _GROUP] for at in range(0, _CHARACTERS, _GROUP))


def read_recovery_code(text: str) -> bytes:
    """Read back a code that a person typed: capitals, spaces and dashes don't matter.

    The letter O counts as nought, I and L as one.

    Returns:
        The 32 secret bytes.

    Raises:
        KnownError: The code is too short or too long, has a character that no code has, or
            doesn't agree with its own check.  The text never repeats the code.
    """
    letters = "".join(text.split()).replace("-", "").upper().translate(_LOOK_ALIKES)
    for place, letter in enumerate(letters):
        if letter not in _ALPHABET:
            raise _refusal(f"Group {place // _GROUP + 1} has a character that no code has.")
    if len(letters) != _CHARACTERS:
        raise _refusal(
            f"It has {len(letters)} letters and digits; a whole code has {_CHARACTERS}."
        )
    number = 0
    for letter in letters:
        number = number * 32 + _ALPHABET.index(letter)
    content = number.to_bytes(_SECRET_BYTES + _CHECK_BYTES, "big")
    secret, check = content[:_SECRET_BYTES], content[_SECRET_BYTES:]
    if check != _check(secret):
        raise _refusal("Its letters and digits don't agree with each other.")
    return secret


def _check(secret: bytes) -> bytes:
    return hashlib.sha256(b"vcs-desktop recovery code" + secret).digest()[:_CHECK_BYTES]


def _refusal(problem: str) -> KnownError:
    return KnownError(
        f"The recovery code is mistyped somewhere. {problem}",
        "Nothing was opened and nothing has changed.",
        "Compare it with the recovery sheet, group by group, and type it again.",
    )
