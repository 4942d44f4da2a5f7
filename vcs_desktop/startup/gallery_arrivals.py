"""The Arrivals screen for the photographer: chosen files, one under way, tried out, brought in."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from vcs_desktop.kernel.long_work import Phase, Progress
from vcs_desktop.office.arrivals_so_far import ArrivalsSoFar, SourceLine
from vcs_desktop.office.import_files import ImportReport, LookSeen, Refusal, StageSeen
from vcs_desktop.office.rehearse_import import RehearsalReport, WouldChange
from vcs_desktop.office.today import LookItem
from vcs_desktop.ui.office_frame import OfficeFrame

_REPORT = ImportReport(
    read=7,
    accepted=4,
    duplicates=1,
    ignored=1,
    refused=(Refusal("referrals.csv, line 4", "The day of the referral is missing."),),
    key_stages=(
        StageSeen("prisoner-released-hdc.json, line 1", "released-on-hdc"),
        StageSeen("prisoner-received-recalled.json, line 1", "recalled"),
    ),
    needs_look=(LookSeen("other.json, line 2", "A movement code that nobody has explained yet."),),
    obligations=(),
)
_CHANGES = (
    WouldChange(
        source="prisoner-released-hdc.json, line 1",
        case_number="VC-000003",
        rule="KEY-18",
        title="Tell them about the release",
        change="newly-owed",
        due_on=None,
        was_due_on=None,
    ),
    WouldChange(
        source="referrals.csv, line 2",
        case_number="VC-000049",
        rule="CON-02",
        title="Make the first contact",
        change="newly-owed",
        due_on=date(2026, 12, 21),
        was_due_on=None,
    ),
    WouldChange(
        source="prisoner-released-hdc.json, line 1",
        case_number="VC-000003",
        rule="KEY-01",
        title="Tell them the expected month of release",
        change="ended",
        due_on=None,
        was_due_on=None,
    ),
)
_FILES = ("referrals.csv", "prisoner-released-hdc.json", "other.json")


_HEARD = datetime(2026, 11, 20, 9, 5, tzinfo=UTC)
_LOOK = LookItem(
    "prison-offender-events.prisoner.received about A0002ZZ",
    "It may be a recall or a new sentence.",
    date(2026, 11, 21),
    "look-2",
    may_be_decided=True,
)
_SO_FAR = ArrivalsSoFar(
    on=date(2026, 11, 23),
    sources=(
        SourceLine("domain-event", _HEARD, 3, 2, 1204, "Olwen Invented", date(2026, 11, 20)),
        SourceLine("sentences-csv", _HEARD, 41, 1, 380, "Piotr Invented", date(2026, 10, 9)),
        SourceLine("licence", _HEARD, 0, 12, 12, "Olwen Invented", date(2026, 11, 23)),
        SourceLine("prisoner-record", None, None, 0, 0, "", None),
        SourceLine("referrals", _HEARD, 1, 1, 4, "Olwen Invented", None),
        SourceLine("positions", _HEARD, 200, 0, 0, "", None),
        SourceLine("contacts", None, None, 0, 0, "", None),
    ),
    looks=(_LOOK,),
    looks_elsewhere=12,
    unfinished=0,
)


def arrivals_scenes(frame: OfficeFrame) -> list[tuple[str, Callable[[], None]]]:
    """Every state of the screen.  Nothing is brought in."""
    screen = frame.arrivals

    def under_way() -> None:
        screen.show_waiting(len(_FILES), is_rehearsal=False)
        screen.show_progress(Progress(Phase.READING, 2, 3, 430, 1000), may_stop=True)

    def too_late_to_stop() -> None:
        screen.show_progress(Progress(Phase.TAKING_IN, 3, 3, 870, 1000), may_stop=False)

    return [
        ("arrivals-so-far", frame.open_arrivals),
        ("arrivals-sources", lambda: screen.show_so_far(_SO_FAR)),
        ("arrivals-chosen", lambda: frame.choose_files([Path(name) for name in _FILES])),
        ("arrivals-under-way", under_way),
        ("arrivals-too-late-to-stop", too_late_to_stop),
        (
            "arrivals-rehearsed",
            lambda: screen.show_rehearsal(RehearsalReport(_REPORT, _CHANGES)),
        ),
        ("arrivals", lambda: screen.show_report(_REPORT)),
    ]
