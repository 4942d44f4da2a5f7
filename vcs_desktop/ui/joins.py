"""What each screen, menu and button asks, and who answers it: the signals of an open office."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vcs_desktop.ui.menus import Menus
    from vcs_desktop.ui.office_frame import OfficeFrame


def join_office(frame: OfficeFrame, menus: Menus) -> None:
    """Join the screens of an office just opened, and the ways into them.

    The menus let go of it by themselves when it is closed.
    """
    _join_today(frame)
    _join_cases(frame)
    _join_case(frame)
    _join_letter(frame)
    _join_arrivals(frame)
    _join_side(frame)
    _join_menus(frame, menus)
    frame.keys.back_wanted.connect(frame.go_back)


def _join_today(frame: OfficeFrame) -> None:
    screen, presenter = frame.today, frame.presenters.today
    screen.heap_chosen.connect(presenter.choose_heap)
    screen.whose_chosen.connect(presenter.choose_whose)
    screen.line_chosen.connect(presenter.explain)
    screen.people_wanted.connect(presenter.open_people)
    screen.fold_wanted.connect(presenter.close_people)
    screen.work_wanted.connect(lambda item: frame.open_case(item.case, item.obligation))
    screen.case_wanted.connect(frame.open_case)
    screen.letter_wanted.connect(frame.open_letter)
    screen.script_wanted.connect(frame.open_script)
    screen.contact_wanted.connect(lambda item: frame.open_contact(item.case, item.obligation))
    screen.dates_wanted.connect(frame.open_changed_dates)
    screen.import_wanted.connect(frame.import_wanted)


def _join_cases(frame: OfficeFrame) -> None:
    screen, presenter = frame.cases, frame.presenters.cases
    screen.search_changed.connect(presenter.search)
    screen.choice.among_chosen.connect(presenter.take_from)
    screen.choice.own_chosen.connect(presenter.open_list)
    screen.order_chosen.connect(presenter.sort)
    screen.own_lists.keep_wanted.connect(presenter.keep_list)
    screen.own_lists.rename_wanted.connect(presenter.rename_list)
    screen.own_lists.delete_wanted.connect(presenter.delete_list)
    screen.return_wanted.connect(presenter.bring_back)
    screen.page_wanted.connect(presenter.fetch_page)


def _join_case(frame: OfficeFrame) -> None:
    screen, presenter = frame.case, frame.presenters.case
    screen.back_wanted.connect(frame.go_back)
    screen.letter_wanted.connect(frame.open_letter)
    screen.why_wanted.connect(presenter.explain)
    screen.script_wanted.connect(presenter.read_script)
    screen.contact_typed.connect(presenter.log_contact)
    screen.undo.wanted.connect(presenter.withdraw_contact)
    screen.return_told.connect(presenter.mark_returned)
    screen.act_typed.connect(presenter.record)
    screen.history.sentence_wanted.connect(frame.sentences.open_offender)


def _join_letter(frame: OfficeFrame) -> None:
    screen, presenter = frame.letter, frame.presenters.letter
    screen.back_wanted.connect(frame.go_back)
    screen.print_wanted.connect(presenter.print_letter)
    screen.save_wanted.connect(presenter.save_letter)
    screen.posting_told.connect(presenter.mark_posted)
    screen.already_gone.connect(presenter.mark_already_gone)
    screen.posted.connect(frame.tell_posted)


def _join_arrivals(frame: OfficeFrame) -> None:
    screen, presenter = frame.arrivals, frame.presenters.arrivals
    screen.today_wanted.connect(frame.open_today)
    screen.import_wanted.connect(presenter.import_files)
    screen.rehearsal_wanted.connect(presenter.rehearse)
    screen.stop_wanted.connect(presenter.stop)
    screen.ended.connect(frame.tell_import)
    screen.files_wanted.connect(frame.import_wanted)
    screen.so_far_wanted.connect(presenter.leave)


def _join_side(frame: OfficeFrame) -> None:
    side = frame.side
    side.today_wanted.connect(frame.open_today)
    side.cases_wanted.connect(frame.open_cases)
    side.sentences_wanted.connect(frame.open_sentences)
    side.arrivals_wanted.connect(frame.open_arrivals)
    side.team_wanted.connect(frame.open_team)
    side.settings_wanted.connect(frame.open_settings)
    side.import_wanted.connect(frame.import_wanted)
    side.lock_wanted.connect(frame.lock_wanted)
    frame.settings.unit.named.connect(side.show_unit)


def _join_menus(frame: OfficeFrame, menus: Menus) -> None:
    menus.today_wanted.connect(frame.open_today)
    menus.cases_wanted.connect(frame.open_cases)
    menus.sentences_wanted.connect(frame.open_sentences)
    menus.arrivals_wanted.connect(frame.open_arrivals)
    menus.settings_wanted.connect(frame.open_settings)
    menus.team_wanted.connect(frame.open_team)
    menus.dates_wanted.connect(frame.open_changed_dates)
    menus.back_wanted.connect(frame.go_back)
    menus.concern_wanted.connect(frame.concerns.begin)
    menus.keys_wanted.connect(frame.open_keys)
    menus.exercises_wanted.connect(frame.training.open_exercises)
    menus.first_hour_wanted.connect(frame.training.open_first_hour)
