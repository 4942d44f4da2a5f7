"""What the screens are told to show, without any window."""

from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from tests.ui.invented_day import DAY, a_day, a_work_item, three_people
from tests.ui.invented_office import (
    CODE,
    PASSPHRASE,
    ImmediateBackground,
    InventedDoor,
    InventedJobs,
    a_case_work,
)
from vcs_desktop.kernel.errors import KnownError, RefusedUnlessDoneError
from vcs_desktop.kernel.officer import Nation
from vcs_desktop.office.log_contact import NewContact
from vcs_desktop.rules.case_words import Direction, Level, Method, Outcome, WhyNotSo
from vcs_desktop.rules.obligation import State
from vcs_desktop.ui.case.presenter import CasePresenter, News, TypedContact
from vcs_desktop.ui.cases.presenter import CasesPresenter
from vcs_desktop.ui.first_run.presenter import FirstRunPresenter, TypedWishes
from vcs_desktop.ui.letter.presenter import LetterPresenter
from vcs_desktop.ui.today.presenter import Heap, TodayPresenter
from vcs_desktop.ui.unlock.presenter import UnlockPresenter


@dataclass
class RememberingView:
    """A view that remembers what it was told, by the name of what it was asked to do."""

    told: dict[str, tuple[object, ...]] = field(default_factory=dict)

    def __getattr__(self, name: str) -> object:
        def remember(*words: object, **more: object) -> None:
            self.told[name] = (*words, *more.values())

        return remember


@pytest.fixture
def view() -> RememberingView:
    return RememberingView()


@pytest.fixture
def jobs() -> InventedJobs:
    return InventedJobs()


def problem_of(view: RememberingView) -> KnownError:
    (error,) = view.told["show_problem"]
    assert isinstance(error, KnownError)
    return error


def test_the_lines_stand_in_the_order_of_the_office(
    view: RememberingView, jobs: InventedJobs
) -> None:
    jobs.day = a_day(items=(a_work_item(1), a_work_item(2, urgent=True), a_work_item(3)))
    TodayPresenter(view, jobs, ImmediateBackground()).refresh()
    rows, heap = view.told["show_work"]
    assert [row.whose.case for row in rows] == ["case-2", "case-1", "case-3"]
    assert heap is Heap.NOW


def test_each_count_agrees_with_the_list_it_opens(
    view: RememberingView, jobs: InventedJobs
) -> None:
    presenter = TodayPresenter(view, jobs, ImmediateBackground())
    presenter.refresh()
    _day, counts = view.told["show_day"]
    for heap in (Heap.OVERDUE, Heap.DUE, Heap.SOON_AS_PRACTICABLE, Heap.LATER):
        presenter.choose_heap(heap)
        items, _heap = view.told["show_work"]
        assert counts[heap] == len(items) > 0
    presenter.choose_heap(Heap.NEEDS_LOOK)
    presenter.choose_heap(Heap.SILENT)
    assert counts[Heap.NEEDS_LOOK] == len(view.told["show_needs_look"][0]) == 1
    assert counts[Heap.SILENT] == len(view.told["show_silent"][0]) == 1


def test_a_narrowed_list_stays_narrowed_when_the_day_is_read_again(
    view: RememberingView, jobs: InventedJobs
) -> None:
    presenter = TodayPresenter(view, jobs, ImmediateBackground())
    presenter.refresh()
    presenter.choose_heap(Heap.OVERDUE)
    late = a_work_item(9, state=State.OVERDUE, due_on=DAY - timedelta(days=1))
    jobs.day = a_day(items=(a_work_item(8), late))
    presenter.refresh()
    (row,) = view.told["show_work"][0]
    assert row.line.items == (late,)


def test_a_line_of_several_opens_to_its_people_and_stays_open_when_the_day_is_read_again(
    view: RememberingView, jobs: InventedJobs
) -> None:
    presenter = TodayPresenter(view, jobs, ImmediateBackground())
    jobs.day = a_day(items=three_people())
    presenter.refresh()
    (line,) = view.told["show_work"][0]
    assert (line.has_people, line.whose, line.letter) == (True, None, None)
    presenter.open_people(line)
    presenter.refresh()
    opened, *people = view.told["show_work"][0]
    assert opened.is_open
    assert [row.whose.case_number for row in people] == ["VC-000501", "VC-000502", "VC-000503"]
    assert [row.letter.obligation for row in people] == ["ob-501", "ob-502", "ob-503"]
    presenter.close_people(people[1])
    assert len(view.told["show_work"][0]) == 1


def test_everything_a_person_is_owed_about_an_event_is_explained(
    view: RememberingView, jobs: InventedJobs
) -> None:
    same = {"case": "case-1", "sentence": "sentence-1", "occurrence": "referral"}
    jobs.day = a_day(items=(a_work_item(1, **same), a_work_item(2, rule="KEY-19", **same)))
    presenter = TodayPresenter(view, jobs, ImmediateBackground())
    presenter.refresh()
    (row,) = view.told["show_work"][0]
    presenter.explain(row)
    _row, explanations = view.told["show_explanations"]
    assert [why.note for why in explanations] == ["About ob-1.", "About ob-2."]


def test_a_page_of_an_older_search_is_not_shown(view: RememberingView, jobs: InventedJobs) -> None:
    waiting: list[object] = []

    class Later(ImmediateBackground):
        def read(self, _topic, job, done, _failed) -> None:
            waiting.append(lambda: done(job()))

    presenter = CasesPresenter(view, jobs, Later())
    presenter.search("VC-0003")
    presenter.fetch_page(0)
    presenter.search("VC-0004")
    for answer in waiting:
        answer()
    assert "show_page" not in view.told
    assert view.told["show_found"][1].words == "VC-0004"


def test_a_contact_meets_only_what_the_person_heard(
    view: RememberingView, jobs: InventedJobs
) -> None:
    presenter = CasePresenter(view, jobs, ImmediateBackground())
    presenter.open("case-412")
    for outcome in (Outcome.VOICEMAIL, Outcome.SPOKE):
        presenter.log_contact(
            TypedContact(Method.PHONE, Direction.OUT, outcome, ("ob-412",), Level.ANNUAL, "today")
        )
    missed, reached = jobs.told
    assert isinstance(missed, NewContact) and missed.meets == ()
    assert isinstance(reached, NewContact) and reached.meets == ("ob-412",)
    assert (missed.level, reached.level) == (None, None)
    assert view.told["show_news"] == (News.CONTACT_RECORDED,)


def test_opting_in_carries_how_much_they_want_to_hear(
    view: RememberingView, jobs: InventedJobs
) -> None:
    presenter = CasePresenter(view, jobs, ImmediateBackground())
    presenter.open("case-412")
    presenter.log_contact(
        TypedContact(Method.VISIT, Direction.OUT, Outcome.OPTED_IN, (), Level.MONTH_ONLY, "today")
    )
    assert jobs.told[0].level is Level.MONTH_ONLY


def test_a_call_script_opens_beside_its_case(view: RememberingView, jobs: InventedJobs) -> None:
    CasePresenter(view, jobs, ImmediateBackground()).open_script("case-412", "ob-413")
    work, script = view.told["show_script"]
    assert work.obligation == "ob-413"
    assert script.steps


def test_a_letter_that_came_back_is_recorded_for_its_obligation(
    view: RememberingView, jobs: InventedJobs
) -> None:
    presenter = CasePresenter(view, jobs, ImmediateBackground())
    presenter.open("case-412")
    presenter.mark_returned(a_case_work(letter_state="posted"))
    assert jobs.told == [("returned", "ob-412")]
    assert view.told["show_news"] == (News.LETTER_RETURNED,)


def test_a_refused_letter_says_why_and_is_not_printed(
    view: RememberingView, jobs: InventedJobs
) -> None:
    jobs.refusal = KnownError("The address is not confirmed.", "No letter.", "Ring them.")
    LetterPresenter(view, jobs, ImmediateBackground()).open("ob-412")
    assert view.told["show_refusal"] == (jobs.refusal,)
    assert "show_letter" not in view.told
    assert jobs.told == []


def test_printing_is_not_posting(view: RememberingView, jobs: InventedJobs) -> None:
    presenter = LetterPresenter(view, jobs, ImmediateBackground())
    presenter.open("ob-412")
    presenter.print_letter()
    assert jobs.told == [("printed", "ob-412")]
    assert "show_posted" not in view.told
    presenter.mark_posted()
    assert jobs.told == [("printed", "ob-412"), ("posted", "ob-412")]
    assert view.told["show_posted"] == ()


def test_a_wrong_passphrase_opens_nothing(view: RememberingView) -> None:
    opened: list[object] = []
    presenter = UnlockPresenter(view, InventedDoor(), ImmediateBackground(), opened.append)
    presenter.open("Olwen Invented", "not this one")
    assert opened == []
    assert problem_of(view).not_done == "Nothing was opened."
    presenter.open("Olwen Invented", PASSPHRASE)
    assert len(opened) == 1


def test_a_forgotten_passphrase_is_replaced_by_the_recovery_code(view: RememberingView) -> None:
    opened: list[object] = []
    door = InventedDoor()
    presenter = UnlockPresenter(view, door, ImmediateBackground(), opened.append)
    presenter.recover("Olwen Invented", CODE, PASSPHRASE, "something else")
    assert door.told == []
    assert "not the same" in problem_of(view).happened
    presenter.recover("Olwen Invented", CODE, PASSPHRASE, PASSPHRASE)
    assert door.told == [("Olwen Invented", CODE, PASSPHRASE)]
    assert len(opened) == 1


def wishes(**changes: object) -> TypedWishes:
    typed = {
        "officer_name": " Olwen Invented ",
        "unit_name": "Nowhere Unit",
        "nation": Nation.WALES,
        "address": "9 Invented Road\n\nNowhere\n",
        "telephone": "",
        "email": "",
        "passphrase": PASSPHRASE,
        "passphrase_again": PASSPHRASE,
    }
    return TypedWishes(**typed | changes)


def test_an_office_opens_only_after_its_recovery_sheet_is_proved(view: RememberingView) -> None:
    opened: list[object] = []
    presenter = FirstRunPresenter(view, InventedDoor(), ImmediateBackground(), opened.append)
    presenter.set_up(wishes())
    assert view.told["show_recovery_sheet"] == (CODE,)
    presenter.prove(CODE[:-1])
    assert opened == []
    assert "not ready" in problem_of(view).not_done
    presenter.prove(CODE)
    assert len(opened) == 1


def test_what_was_typed_is_tidied_before_it_is_kept(view: RememberingView) -> None:
    door = InventedDoor()
    FirstRunPresenter(view, door, ImmediateBackground(), id).set_up(wishes())
    (kept,) = door.told
    assert kept.officer_name == "Olwen Invented"
    assert kept.address_lines == ("9 Invented Road", "Nowhere")


@pytest.mark.parametrize(
    "changes", [{"passphrase_again": "another"}, {"officer_name": " "}, {"unit_name": ""}]
)
def test_a_half_filled_form_makes_no_office(
    view: RememberingView, changes: dict[str, object]
) -> None:
    door = InventedDoor()
    FirstRunPresenter(view, door, ImmediateBackground(), id).set_up(wishes(**changes))
    assert door.told == []
    assert problem_of(view).not_done == "The office was not made."


def test_a_letter_that_should_not_go_asks_whether_it_has_gone(
    view: RememberingView, jobs: InventedJobs
) -> None:
    presenter = LetterPresenter(view, jobs, ImmediateBackground())
    presenter.open("ob-412")
    jobs.posting_refusal = RefusedUnlessDoneError("The month changed.", "Nothing.", "Again.")

    presenter.mark_posted()
    assert view.told["ask_whether_gone"] == (jobs.posting_refusal,)
    assert jobs.told == []

    presenter.mark_already_gone()
    assert jobs.told == [("posted", "ob-412")]
    assert view.told["show_posted"] == ()


def test_a_contact_is_taken_back_in_its_own_case_with_why(
    view: RememberingView, jobs: InventedJobs
) -> None:
    presenter = CasePresenter(view, jobs, ImmediateBackground())
    presenter.open("case-412")
    presenter.withdraw_contact("contact-17", WhyNotSo.WRONG_DAY)
    assert jobs.told == [("taken back", "case-412", "contact-17", WhyNotSo.WRONG_DAY)]
    assert view.told["show_good_news"] == ("Taken back: it counts as never made.",)
