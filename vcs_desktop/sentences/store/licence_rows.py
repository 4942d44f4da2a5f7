"""Licences as last heard of, and what each was seen to say about a victim."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, insert, select, update

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.rules.key_stage import LicenceKind
from vcs_desktop.sentences.model.licence_document import LicenceDocument
from vcs_desktop.sentences.store.feed_rows import dates_as_json
from vcs_desktop.sentences.store.tables import licence_views, licences


@dataclass(frozen=True, slots=True)
class LicenceView:
    """What an approved or active licence said about a victim, and when.

    Attributes:
        codes: The codes of its conditions that concern victims, in a steady order.
    """

    fingerprint: str
    sentence: SentenceRef
    licence_id: str
    said_at: datetime
    kind: LicenceKind
    codes: tuple[str, ...]

    @property
    def content(self) -> str:
        """What it says, whenever it said so."""
        return json.dumps([self.kind.value, *self.codes])


@dataclass(frozen=True, slots=True)
class LicenceOnFile:
    """A licence as last heard of."""

    kind: LicenceKind
    status: str
    said_at: datetime


def licence_on_file(
    connection: Connection, sentence: SentenceRef, licence_id: str
) -> LicenceOnFile | None:
    """The licence as last heard of; None where it was not heard of."""
    query = select(licences).where(_this(sentence, licence_id))
    row = connection.execute(query).first()
    return LicenceOnFile(LicenceKind(row.kind), row.status, row.said_at) if row else None


def put_licence(
    connection: Connection, sentence: SentenceRef, document: LicenceDocument, said_at: datetime
) -> None:
    """Keep a licence as it is said to be now, unless something newer is on file."""
    on_file = licence_on_file(connection, sentence, document.licence_id)
    if on_file is not None and on_file.said_at > said_at:
        return
    conditions = document.conditions
    values: dict[str, Any] = {
        "kind": document.kind.value,
        "status": document.status,
        "licence_type": document.licence_type,
        "dates": dates_as_json(document.dates),
        "said_at": said_at,
    }
    if conditions is not None:
        values["condition_codes"] = sorted({seen.code for seen in conditions})
    if on_file is None:
        new = {"sentence": sentence, "licence_id": document.licence_id, **values}
        connection.execute(insert(licences).values(new))
    else:
        these = update(licences).where(_this(sentence, document.licence_id))
        connection.execute(these.values(values))


def is_new_view(connection: Connection, view: LicenceView) -> bool:
    """Keep a view; True where the nearest views before and after it say something else.

    One that was kept before is not new.
    """
    about = (
        licence_views.c.sentence == view.sentence,
        licence_views.c.licence_id == view.licence_id,
    )
    rows = connection.execute(
        select(licence_views).where(*about).order_by(licence_views.c.said_at)
    ).all()
    if view.fingerprint in {row.fingerprint for row in rows}:
        return False
    before = [row.content for row in rows if row.said_at <= view.said_at]
    after = [row.content for row in rows if row.said_at > view.said_at]
    connection.execute(
        insert(licence_views).values(
            fingerprint=view.fingerprint,
            sentence=view.sentence,
            licence_id=view.licence_id,
            said_at=view.said_at,
            content=view.content,
        )
    )
    return view.content not in {*before[-1:], *after[:1]}


def _this(sentence: SentenceRef, licence_id: str) -> ColumnElement[bool]:
    return and_(licences.c.sentence == sentence, licences.c.licence_id == licence_id)
