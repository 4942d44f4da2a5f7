"""What all tables of the victim store stand on: where they are listed, and how a hand is kept."""

from typing import Any

from sqlalchemy import Column, ForeignKey, MetaData, String

from vcs_desktop.storage.columns import Moment

metadata = MetaData()


def decision_columns() -> tuple[Column[Any], ...]:
    """Who decided something, when and why; and, if it was taken back, the same of that."""
    return (
        Column("officer", ForeignKey("officers.id"), nullable=False),
        Column("decided_at", Moment, nullable=False),
        Column("reason", String, nullable=False),
        Column("ended_by", ForeignKey("officers.id")),
        Column("ended_at", Moment),
        Column("end_reason", String),
    )
