"""JSON as it comes: one document, a list of them, or one on each line; bare or in envelopes.

On the wire a domain event is a JSON string inside `Message` of an envelope (SNS), and that may
be a string inside `body` of another (a queue, SQS), alone or in a list.  Here they are unwrapped;
what a document means is not known here.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from vcs_desktop.crossing.refused import FileRefusedError

Document = Mapping[str, Any]

_DEEPEST = 5
"""More envelopes than this inside one another are nobody's message."""
_LETTERS = ("Message", "Sns", "body", "Body")
"""Where an envelope holds one message, as text or as a document."""
_BUNDLES = ("Records", "Messages")
"""Where an envelope holds a list of envelopes."""
_CONTENT = frozenset({"eventType", "prisonerNumber", "statusCode"})
"""What no envelope has, and each kind of document that is read here has one of."""


def documents(text: str) -> Iterator[tuple[Document, int]]:
    """Every document out of its envelopes, in order, with the line that it starts on.

    Raises:
        FileRefusedError: The text is not made of JSON documents.
    """
    whole = parsed(text)
    if whole == []:
        raise FileRefusedError("the file is empty")
    if whole is None:
        # Not `splitlines`, which also cuts at characters that may stand inside a message.
        lines = [(line, number) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
        parts = ((parsed(line), number) for line, number in lines)
    else:
        parts = ((part, 1) for part in (whole if isinstance(whole, list) else [whole]))
    for part, number in parts:
        yield from unwrapped(part, number)


def parsed(text: str) -> Any:  # noqa: ANN401 - JSON is whatever it is until it is looked at
    """The text as JSON; None where it is none, or nested deeper than can be read."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def unwrapped(content: object, line: int, depth: int = 0) -> Iterator[tuple[Document, int]]:
    """The documents inside an envelope, or the document itself where there is none.

    Raises:
        FileRefusedError: It is no JSON object, or an envelope with nothing in it.
    """
    if not isinstance(content, dict):
        raise FileRefusedError("it is not JSON, or not a message", line=line)
    inside = _inside(content) if _CONTENT.isdisjoint(content) else []
    if inside and depth >= _DEEPEST:
        raise FileRefusedError("it is wrapped too deeply", line=line)
    if not inside:
        yield content, line
    for part in inside:
        yield from unwrapped(part, line, depth + 1)


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
