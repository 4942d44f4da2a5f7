"""Rows of one step that wait to be written together, in the order in which they can stand.

Writing each by itself takes longer than understanding what it says.
"""

from dataclasses import dataclass, field

from sqlalchemy import Connection

from vcs_desktop.kernel.identifiers import SentenceRef
from vcs_desktop.sentences.model.occurrence import Occurrence
from vcs_desktop.sentences.store.feed_rows import append_all_to_feed
from vcs_desktop.sentences.store.messages import Heard, Reading, keep_all_new
from vcs_desktop.sentences.store.offenders import add_offenders


@dataclass(slots=True)
class WaitingRows:
    """What is to be written before anything is read again.

    Attributes:
        offenders: Offenders who are not kept yet, with their numbers.
        messages: New messages, each as it was understood.
        facts: New facts for the feed, in its order.
    """

    offenders: dict[SentenceRef, str] = field(default_factory=dict)
    messages: list[tuple[Heard, Reading]] = field(default_factory=list)
    facts: list[Occurrence] = field(default_factory=list)

    def write(self, connection: Connection) -> None:
        """Write all of it; nothing waits afterwards."""
        if self.offenders:
            add_offenders(connection, self.offenders)
            self.offenders = {}
        if self.messages:
            keep_all_new(connection, self.messages)
            self.messages = []
        if self.facts:
            append_all_to_feed(connection, self.facts)
            self.facts = []
