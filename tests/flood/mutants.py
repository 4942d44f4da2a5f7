"""Mutated examples: seeded, so that the same seed always gives the same flood."""

import copy
import json
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.flood.catalogue import RECEIVE_REASONS, RELEASE_REASONS, Example, documents, examples

WORDS = (
    *RELEASE_REASONS, *RECEIVE_REASONS, "CR", "HD", "UAL", "DEC", "24", "N", "DD", "HP", "cr",
    " CR", "CR ", "RELEASED ", "released", "RECALL", "OTHER", "*", "", "Ann Example",
    "\u202eRELEASED", "RELEASED\u0301", "0" * 40, "no-stage",
)  # fmt: skip
ODD: tuple[Any, ...] = (None, True, 0, -1, 10**18, 1.5, [], {}, ["RELEASED"], {"a": "CR"}, "")
TIMES = (
    "2026-10-20T10:00:00Z", "2025-03-31T07:03:50.912169+01:00", "2026-10-20T10:00:00.123456789Z",
    "Fri Jun 14 09:06:52 BST 2024", "Sun Dec 01 09:06:52 GMT 2024", "2026-10-20T10:00:00",
)  # fmt: skip
NO_TIMES = ("", "yesterday", "9999-12-31T23:59:59Z", "2026-13-01T00:00:00Z", "0001-01-01", None, 7)
KEYS = ("eventType", "version", "description", "additionalInformation", "personReference")
INNER = ("reason", "nomisMovementReasonCode", "probableCause", "licenceId", "nomsNumber", "extra")


@dataclass(frozen=True, slots=True)
class Mutant:
    """One text to be imported, and what an onlooker knows of it.

    Attributes:
        document: What is in the text, out of its envelopes.
        may_be_refused: It was made unreadable on purpose.
    """

    text: str
    document: Example
    may_be_refused: bool


def flood(count: int, seed: int) -> Iterator[Mutant]:
    """So many mutants; about one in twenty comes a second time, and some are left as they are."""
    chance = random.Random(seed)  # noqa: S311 - a flood must be the same each time
    known, papers = examples(), documents()
    before: list[Mutant] = []
    for number in range(count):
        if before and chance.random() < 0.05:
            yield chance.choice(before)
            continue
        is_paper = chance.random() < 0.1
        source = copy.deepcopy(chance.choice(papers if is_paper else known))
        document = _about(source, number)
        yield (mutant := _mutated(document, chance, is_event=not is_paper))
        before.append(mutant)


def noms_of(number: int) -> str:
    """An offender of a mutant's own, so that none of them meets another."""
    letters = chr(65 + number // 10_000 % 26) + chr(65 + number // 260_000 % 26)
    return f"B{number % 10_000:04}{letters}"


def _about(example: Example, number: int) -> Example:
    """The example about an offender of its own, at a minute of its own."""
    text = json.dumps(example)
    text = text.replace("A0001ZZ", noms_of(number)).replace("X000001", f"Y{number:06}")
    renumbered: Example = json.loads(text)
    if "occurredAt" in renumbered:
        at = datetime(2026, 9, 1, tzinfo=UTC) + timedelta(minutes=number)
        renumbered["occurredAt"] = at.isoformat()
    if "statusCode" in renumbered:
        renumbered["id"] = number + 1
    return renumbered


def _mutated(document: Example, chance: random.Random, *, is_event: bool) -> Mutant:
    may_be_refused = False
    for _ in range(chance.choice((0, 1, 1, 1, 2, 2, 3))):
        change = chance.choice(_OF_EVENTS if is_event else _OF_PAPERS)
        may_be_refused |= change(document, chance)
    text, is_broken = _written(document, chance)
    return Mutant(text, document, may_be_refused or is_broken)


def _odd(chance: random.Random) -> Any:
    return copy.deepcopy(chance.choice(ODD))


def _word_inside(document: Example, chance: random.Random) -> bool:
    about = document.get("additionalInformation")
    if isinstance(about, dict):
        about[chance.choice(INNER)] = chance.choice(WORDS)
    return False


def _odd_inside(document: Example, chance: random.Random) -> bool:
    about = document.get("additionalInformation")
    if isinstance(about, dict):
        about[chance.choice(INNER)] = _odd(chance)
    return False


def _another_type(document: Example, chance: random.Random) -> bool:
    document["eventType"] = chance.choice(_TYPES)
    return False


def _misspelt_type(document: Example, chance: random.Random) -> bool:
    name = str(document.get("eventType"))
    place = chance.randrange(len(name) + 1)
    odd = (
        name.upper(),
        name + ".",
        name[:place] + name[place + 1 :],
        f"{name[:place]}x{name[place:]}",
    )
    document["eventType"] = chance.choice((*odd, "Ms Ann Example", f"person.{name}"))
    return False


def _odd_type(document: Example, chance: random.Random) -> bool:
    document["eventType"] = _odd(chance)
    return False


def _without(document: Example, chance: random.Random) -> bool:
    key = chance.choice(KEYS)
    document.pop(key, None)
    return key == "eventType"


def _odd_part(document: Example, chance: random.Random) -> bool:
    document[chance.choice(KEYS[1:])] = _odd(chance)
    return False


def _another_time(document: Example, chance: random.Random) -> bool:
    document["occurredAt"] = chance.choice(TIMES)
    return False


def _no_time(document: Example, chance: random.Random) -> bool:
    document["occurredAt"] = chance.choice(NO_TIMES)
    return True


def _another_offender(document: Example, chance: random.Random) -> bool:
    own = re.search(r"B[0-9]{4}[A-Z]{2}", json.dumps(document))
    other = f"C{own[0][1:]}" if own else ""
    odd = (other, other, other.lower(), "", "Ann Example", None)
    identifier = {"type": chance.choice(("NOMS", "CRN", "NAME")), "value": chance.choice(odd)}
    reference = document.get("personReference")
    if isinstance(reference, dict) and isinstance(reference.get("identifiers"), list):
        reference["identifiers"].append(identifier)
    else:
        document["personReference"] = {"identifiers": [identifier]}
    return False


def _without_identifiers(document: Example, chance: random.Random) -> bool:
    document["personReference"] = chance.choice((None, {}, {"identifiers": None}, "Ann Example"))
    return False


def _words_of_a_release(document: Example, chance: random.Random) -> bool:
    """A message of another type that looks like a release in every other respect."""
    about = document.get("additionalInformation")
    if isinstance(about, dict):
        about |= {"reason": "RELEASED", "nomisMovementReasonCode": chance.choice(("CR", "HD"))}
    document["description"] = "A prisoner has been released from prison"
    return False


def _word_of_a_paper(document: Example, chance: random.Random) -> bool:
    names = [name for name in document if name not in {"statusCode", "prisonerNumber", "id"}]
    document[chance.choice(names)] = chance.choice((chance.choice(WORDS), _odd(chance)))
    return True


def _status_of_a_paper(document: Example, chance: random.Random) -> bool:
    for name in ("statusCode", "legalStatus", "kind", "lastMovementReasonCode", "category"):
        if name in document and chance.random() < 0.5:
            document[name] = chance.choice(WORDS)
    return False


_Change = Callable[[Example, random.Random], bool]
_OF_EVENTS: tuple[_Change, ...] = (
    _word_inside, _word_inside, _word_inside, _odd_inside, _another_type, _misspelt_type,
    _odd_type, _without, _odd_part, _another_time, _no_time, _another_offender,
    _without_identifiers, _words_of_a_release,
)  # fmt: skip
_OF_PAPERS: tuple[_Change, ...] = (_word_of_a_paper, _status_of_a_paper)
_TYPES = sorted({example["eventType"] for example in examples()})


def _written(document: Example, chance: random.Random) -> tuple[str, bool]:
    """The text of a document, as it is or in envelopes; and whether it was broken on purpose."""
    plain = json.dumps(document, ensure_ascii=chance.random() < 0.5)
    if chance.random() < 0.1:
        named_twice = plain[:-1] + ', "eventType": "prison-offender-events.prisoner.released"}'
        cut_off = plain[: chance.randrange(len(plain))]
        return chance.choice((named_twice if "eventType" in document else cut_off, cut_off)), True
    in_topic = json.dumps({"Type": "Notification", "Message": plain})
    in_queue = json.dumps({"Records": [{"messageId": "1", "body": in_topic}]})
    in_list = json.dumps([document], indent=1)
    return chance.choice((plain, plain, plain, in_topic, in_topic, in_queue, in_list)), False
