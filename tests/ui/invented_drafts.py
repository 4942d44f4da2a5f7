"""A stand-in that keeps what was typed, as the office would."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from vcs_desktop.kernel.draft import Draft, DraftBody, DraftKey
from vcs_desktop.kernel.errors import KnownError

BEGUN_AT = datetime(2026, 11, 24, 10, 12, tzinfo=UTC)


@dataclass
class InventedDrafts:
    """Keeps drafts by their keys, or refuses."""

    held: dict[DraftKey, Draft] = field(default_factory=dict)
    refusal: KnownError | None = None

    def keep(self, key: DraftKey, body: DraftBody) -> None:
        if self.refusal is not None:
            raise self.refusal
        known = self.held.get(key, Draft(key, (), BEGUN_AT))
        self.held[key] = replace(known, body=body)

    def drop(self, key: DraftKey) -> None:
        self.held.pop(key, None)

    def about(self, subject: str) -> tuple[Draft, ...]:
        return tuple(draft for key, draft in self.held.items() if key.subject == subject)
