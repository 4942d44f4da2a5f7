"""The catalogues of the window's languages: whole, true to the source, and as they are read."""

import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.places import ROOT
from vcs_desktop.startup.catalogue import DRAFT, Entry, read_catalogue, write_catalogue
from vcs_desktop.startup.languages import release, translatable_texts
from vcs_desktop.startup.translatable import Translatable, texts_in

LANGUAGES = ROOT / "resources" / "languages"
WELSH_FORMS, ENGLISH_FORMS = 5, 2
MNEMONIC = re.compile(r"&(?=\w)")
ALLOWED_TO_LAG = 0.05
"""How much of the window may wait for the next time somebody brings the catalogue up to date."""


def entries(language: str) -> tuple[Entry, ...]:
    return read_catalogue(LANGUAGES / f"{language}.ts")


def places_in(words: str) -> set[str]:
    return {name for _text, name, _form, _as in string.Formatter().parse(words) if name}


@pytest.mark.parametrize("language", ["en", "cy"])
def test_what_the_program_reads_is_made_from_what_people_translate(
    language: str, tmp_path: Path
) -> None:
    made = tmp_path / "made.qm"
    release(LANGUAGES / f"{language}.ts", made)
    assert made.read_bytes() == (LANGUAGES / f"{language}.qm").read_bytes()


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_catalogue_is_in_the_order_in_which_it_is_written(language: str, tmp_path: Path) -> None:
    file = tmp_path / "again.ts"
    write_catalogue(file, language, entries(language))
    assert file.read_text("utf-8") == (LANGUAGES / f"{language}.ts").read_text("utf-8")


def test_a_translation_fills_in_what_its_english_fills_in() -> None:
    wrong = [
        (entry.source, form)
        for entry in entries("cy")
        for form in entry.forms
        if not places_in(form) <= places_in(entry.source)
        or (places_in(entry.source) - places_in(form)) - {"count"}
    ]
    assert wrong == []


def test_a_translation_has_a_key_where_its_english_has_one() -> None:
    wrong = [
        entry.source
        for entry in entries("cy")
        for form in entry.forms
        if len(MNEMONIC.findall(form)) != len(MNEMONIC.findall(entry.source))
    ]
    assert wrong == []


def test_a_translation_begins_and_ends_as_its_english_does() -> None:
    wrong = [
        (entry.source, form)
        for entry in entries("cy")
        for form in entry.forms
        if (entry.source[:1].isspace(), entry.source[-1:].isspace(), entry.source[-1:] == "…")
        != (form[:1].isspace(), form[-1:].isspace(), form[-1:] == "…")
    ]
    assert wrong == []


@pytest.mark.parametrize(("language", "forms"), [("cy", WELSH_FORMS), ("en", ENGLISH_FORMS)])
def test_what_is_counted_has_every_form_of_the_language(language: str, forms: int) -> None:
    counted = [entry for entry in entries(language) if entry.is_counted and entry.forms]
    assert counted
    assert {len(entry.forms) for entry in counted} == {forms}


def test_every_welsh_translation_says_that_no_translator_saw_it() -> None:
    assert {entry.note for entry in entries("cy") if entry.forms} == {DRAFT}


def test_the_window_is_in_the_catalogues_but_for_what_came_last() -> None:
    texts = set(translatable_texts())
    welsh = {entry.text for entry in entries("cy") if entry.forms}
    main = {text for text in texts if text.context in MAIN_SCREENS}
    missing = main - welsh
    stale = {entry.text for entry in entries("cy")} - texts
    told = "bring it up to date with: python -m vcs_desktop.startup.languages"
    assert len(missing) <= ALLOWED_TO_LAG * len(main), (told, sorted(missing))
    assert len(stale) <= ALLOWED_TO_LAG * len(texts), (told, sorted(stale))


def test_english_has_a_form_for_one_of_whatever_is_counted() -> None:
    counted = {text for text in translatable_texts() if text.is_counted}
    missing = counted - {entry.text for entry in entries("en") if entry.forms}
    assert len(missing) <= ALLOWED_TO_LAG * len(counted), sorted(missing)


def test_every_way_of_saying_something_is_found(tmp_path: Path) -> None:
    (tmp_path / "screen.py").write_text(
        "class Screen:\n"
        "    def lay_out(self, is_one):\n"
        "        self.tr('Said by a screen' ' in two parts')\n"
        "        self.tr('Said if one' if is_one else 'Said if not')\n"
        "        QCoreApplication.translate('room', 'Said by name')\n"
        "        return counted('Screen', '{count} counted', 3)\n"
        "def _tr(text):\n"
        "    return QCoreApplication.translate('own', text)\n"
        "def _counted(words, count):\n"
        "    return counted('own', words, count).format(count=count)\n"
        "def words():\n"
        "    return _tr('Said by a function'), _counted('{count} by a function', 2)\n"
        "error = KnownError('It failed.', '', 'Try again.')\n",
        "utf-8",
    )
    assert set(texts_in(tmp_path)) == {
        Translatable("Screen", "Said by a screen in two parts"),
        Translatable("Screen", "Said if one"),
        Translatable("Screen", "Said if not"),
        Translatable("room", "Said by name"),
        Translatable("Screen", "{count} counted", is_counted=True),
        Translatable("own", "Said by a function"),
        Translatable("errors", "It failed."),
        Translatable("errors", "Try again."),
        Translatable("own", "{count} by a function", is_counted=True),
    }


def _main_screens() -> Iterator[str]:
    """The parts of the window whose Welsh is whole."""
    yield from ("language", "today", "veil", "messages", "MessageBar")
    yield from ("Menus", "SideNav", "MainWindow", "Front", "InventedBanner", "LockWarning")
    yield from ("TodayScreen", "CountRow", "SidePanel", "TelephoneLine", "UnlockScreen")
    yield from ("ComputerPart", "LanguageHandling", "VeilMark", "ExplanationTerms", "WhyPanel")
    yield from ("FirstRunScreen", "FormPage", "SheetPage", "ProofPage", "WhyLocked", "opening")
    yield from (
        "CasesScreen",
        "cases",
        "ListChoice",
        "OwnLists",
        "CommandPalette",
        "PaletteHandling",
    )
    yield from ("CaseScreen", "CaseButtons", "CaseHalves", "PersonPanel", "HistoryPanel", "case")
    yield from ("ContactForm", "DeedForm", "AskForm", "MoveForm", "StatementForm", "acts")
    yield from ("DormantForm", "EndForm", "MorePanel", "ReasonScreen", "ScriptPanel", "drafts")
    yield from ("DraftKeeper", "LetterScreen", "LetterFinder", "PageView", "OfficeFrame")
    yield from (
        "EntryScreen",
        "EntryDetails",
        "EntryHandling",
        "EntrySummary",
        "entry",
        "WhomPart",
    )
    yield from ("DayOrMonthField", "LookPanel", "DoubtsPanel", "EnteredPanel", "printing")
    yield from ("EntryList", "taking_back")
    yield from ("ArrivalsScreen", "arrivals", "ProgressPanel", "SoFarPage", "sources")
    yield from ("SentencesScreen", "sentences", "OffenderScreen", "SettingsScreen", "KeysPage")
    yield from ("HelpScreen", "errors", "ChangedDatesScreen", "changed_dates", "settings")
    yield from ("BackupsHandling", "BackupsPart", "CalendarPart", "FiguresPart", "RulesPart")
    yield from ("OfficersPart", "OwnWay", "TrialPage", "RightsHandling", "EraseForm", "PackForm")


MAIN_SCREENS = frozenset(_main_screens())
