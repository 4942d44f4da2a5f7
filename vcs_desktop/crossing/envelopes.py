"""Envelopes: what travels around a message is taken off, and what a message means is not known.

On the wire a domain event is a JSON string inside `Message` of an envelope (SNS), and that may
be a string inside `body` of another (a queue, SQS), alone or in a list.
"""

from collections.abc import Iterator

from vcs_desktop.crossing.documents import NOT_A_MESSAGE, Document, parsed
from vcs_desktop.crossing.refused import FileRefusedError

_DEEPEST = 5
"""More envelopes than this inside one another are nobody's message."""
_LETTERS = ("Message", "Sns", "body", "Body")
"""Where an envelope holds one message, as text or as a document."""
_BUNDLES = ("Records", "Messages")
"""Where an envelope holds a list of envelopes."""
_CONTENT = frozenset({"eventType", "prisonerNumber", "statusCode"})
"""What no envelope has, and each kind of document that is read here has one of."""


def unwrapped(content: object, depth: int = 0) -> Iterator[Document]:
    """The documents inside an envelope, or the document itself where there is none.

    Raises:
        FileRefusedError: It is no JSON object, or an envelope with nothing in it.
    """
    if not isinstance(content, dict):
        raise FileRefusedError(NOT_A_MESSAGE)
    inside = _inside(content) if _CONTENT.isdisjoint(content) else []
    if inside and depth >= _DEEPEST:
        raise FileRefusedError("it is wrapped too deeply")
    if not inside:
        yield content
    for part in inside:
        yield from unwrapped(part, depth + 1)


def _inside(content: Document) -> list[object]:
    """What an envelope holds; empty where this is none."""
    for name in _BUNDLES:
        if isinstance(content.get(name), list):
            return list(content[name])
    for name in _LETTERS:
        part = content.get(name)
        if isinstance(part, dict):
            return [part]
        if isinstance(part, str):
            return [parsed(part)]
    return []
