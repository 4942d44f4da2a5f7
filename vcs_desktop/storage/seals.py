"""Sealing words under a key, so that words which were changed no longer bear their seal.

What the words say, which key is used, and what a broken seal means is for the files that are
sealed: the anchor, the list of erased cases, the failed attempts, what a keyring remembers.
"""

import hashlib
import hmac


def seal_of(content: str, key: bytes) -> str:
    """The seal of these words under a key, in hexadecimal."""
    return hmac.new(key, content.encode(), hashlib.sha256).hexdigest()


def bears_seal(seal: str, content: str, key: bytes) -> bool:
    """Whether this is the seal of these words; how long the answer takes tells nothing of it."""
    return hmac.compare_digest(seal.encode(), seal_of(content, key).encode())
