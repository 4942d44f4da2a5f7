"""Make a person's pack: everything held about them, for them, in one readable file.

It is theirs by right (subject access).  An offender's own request never comes here: it is for
those who manage the sentence, and nothing of the victim store belongs into its answer.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from vcs_desktop.office.desk import Desk
from vcs_desktop.office.pack_content import PackContent, pack_content
from vcs_desktop.office.pack_pages import set_pack
from vcs_desktop.office.pack_texts import PlaceToCheck
from vcs_desktop.office.powers import Power, require
from vcs_desktop.office.save_outside import require_outside, save_outside
from vcs_desktop.victims.services import held

__all__ = ["MadePack", "PackWish", "PlaceToCheck", "make_pack"]

_NOT_MADE = "No pack was made."


@dataclass(frozen=True, slots=True)
class PackWish:
    """A pack to be made.

    Attributes:
        to: Where the PDF goes.
        json_file: Where a copy for a program goes; or None.
        letters: A folder for each letter as a file of its own, byte by byte; or None.
        also: Other cases of which the officer says that they are of the same person.
        leave_out: The numbers of hand-written texts that are about somebody else.
    """

    case: str
    to: Path
    json_file: Path | None = None
    letters: Path | None = None
    also: tuple[str, ...] = ()
    leave_out: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class MadePack:
    """A pack that was saved, and what a person must look at before it is handed over.

    Attributes:
        reference: Under which it stands in the disclosure register.
        places: Texts that somebody wrote, each with its page.
        namesakes: Other cases under the same name, which may be the same person's.
    """

    reference: str
    cases: tuple[str, ...]
    letter_count: int
    places: tuple[PlaceToCheck, ...]
    namesakes: tuple[str, ...]


def make_pack(desk: Desk, wish: PackWish) -> MadePack:
    """Make a pack and save it; the record and the disclosure register say so.

    It is saved first: what is recorded as given is there to be given.

    Raises:
        KnownError: There is no such case, the officer may not, a character can't be printed,
            or a file can't be written.  Nothing was recorded then.
    """
    require(desk, Power.PACKS)
    about = held.held_about(desk.book, wish.case, wish.also)
    content = pack_content(about, wish.leave_out)
    pdf, places = set_pack(
        content, desk.unit, desk.today, desk.resources, is_invented=desk.is_invented
    )
    _save(desk, wish, content, pdf)
    cases = [one.file.case for one in about.cases]
    digest = hashlib.sha256(pdf).hexdigest()
    reference = held.note_pack(desk.book, [one.id for one in cases], digest)
    return MadePack(
        reference,
        tuple(one.number for one in cases),
        len(content.letters),
        places,
        about.namesakes,
    )


def _save(desk: Desk, wish: PackWish, content: PackContent, pdf: bytes) -> None:
    files = [(wish.to, pdf)]
    if wish.json_file is not None:
        files.append((wish.json_file, _as_json(content)))
    if wish.letters is not None:
        files += [
            (wish.letters / f"letter-{place:03}.pdf", pages)
            for place, (_, pages) in enumerate(content.letters, 1)
        ]
    for to, _ in files:
        require_outside(desk, to, _NOT_MADE)
    for to, pages in files:
        save_outside(desk, pages, to, _NOT_MADE)


def _as_json(content: PackContent) -> bytes:
    whole = {
        "sections": [
            {
                "title": section.title,
                "lines": [
                    {
                        "name": line.name or None,
                        "on": line.on.isoformat() if line.on else None,
                        "words": line.words,
                    }
                    for line in section.lines
                ],
            }
            for section in content.sections
        ],
        "letters": [
            {"kind": letter.kind, "state": letter.state.value, "sha256": letter.sha256}
            for letter, _ in content.letters
        ],
    }
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()
