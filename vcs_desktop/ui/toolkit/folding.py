"""Words as they are looked for, whatever way somebody types them.  No window."""

import unicodedata


def folded(text: str) -> str:
    """The text without capitals and accents, so that nobody has to type them.

    >>> folded("Gŵener")
    'gwener'
    """
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))
