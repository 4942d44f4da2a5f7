"""Messages kept about the offenders of one step: read once, and kept up with while it lasts.

Every message is weighed against all that are kept about its offender.  Asking the store for
them each time costs more than all the weighing.
"""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime

from vcs_desktop.sentences.model.message import EventMessage
from vcs_desktop.sentences.model.same_fact import Report
from vcs_desktop.sentences.services.taking import Taking
from vcs_desktop.sentences.store import hand_rows, messages, offenders, said_rows


def read_ahead(taking: Taking, coming: Sequence[EventMessage]) -> None:
    """Read what is kept about the offenders of the messages that come next, in one go."""
    every_noms = sorted({message.noms for message in coming} - {""})
    _read_about(taking, set(every_noms))
    _read_who_is_quiet(taking, every_noms)
    fingerprints = [fingerprint_of(taking, message) for message in coming]
    kept = messages.known_among(taking.connection, fingerprints)
    taking.known.update({fingerprint: fingerprint in kept for fingerprint in fingerprints})


def fingerprint_of(taking: Taking, message: EventMessage) -> str:
    """The fingerprint of a message, worked out once in a step."""
    found = taking.fingerprints.get(message)
    if found is None:
        found = taking.fingerprints[message] = message.fingerprint
    return found


def is_known(taking: Taking, fingerprint: str) -> bool:
    """Whether a message with this fingerprint is kept by now."""
    if fingerprint not in taking.known:
        kept = messages.known_among(taking.connection, [fingerprint])
        taking.known[fingerprint] = fingerprint in kept
    return taking.known[fingerprint]


def reports_about(taking: Taking, noms: str) -> tuple[Report, ...]:
    """Every message kept about one offender by now, in the order in which things happened."""
    if not noms:
        return ()
    _read_about(taking, {noms})
    return tuple(taking.reports[noms])


def remember(taking: Taking, report: Report) -> None:
    """Know of a message that was kept now, in place of how it was before."""
    taking.known[report.fingerprint] = True
    reports = taking.reports.get(report.message.noms)
    if reports is None:
        return
    place = bisect_left(reports, _order(report), key=_order)
    if place < len(reports) and reports[place].fingerprint == report.fingerprint:
        reports[place] = report
    else:
        reports.insert(place, report)


def forget(taking: Taking, noms: str) -> None:
    """Read again next time: something else changed what is kept about an offender."""
    taking.reports.pop(noms, None)


def _read_about(taking: Taking, every_noms: set[str]) -> None:
    unread = sorted(every_noms - taking.reports.keys() - {""})
    if unread:
        # Reading ends the waiting of what is to be written together.
        taking.reports.update(messages.reports_about_each(taking.connection, unread))


def _read_who_is_quiet(taking: Taking, every_noms: Sequence[str]) -> None:
    """Nearly nobody has an entry or a doubt: then no message needs to ask for either."""
    sentences = {taking.reference_of(noms): noms for noms in every_noms}
    kept = offenders.kept_among(taking.connection, list(sentences))
    taking.offenders.update(sentence for sentence, has_number in kept.items() if has_number)
    taking.strangers.update(sentences.keys() - kept.keys())
    entered = hand_rows.entered_among(taking.connection, list(sentences))
    in_doubt = said_rows.in_doubt_among(taking.connection, every_noms)
    taking.quiet.update(
        sentence
        for sentence, noms in sentences.items()
        if sentence not in entered and noms not in in_doubt
    )


def _order(report: Report) -> tuple[datetime, str]:
    return report.message.occurred_at, report.fingerprint
