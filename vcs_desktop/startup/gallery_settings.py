"""The scenes of Settings, for the gallery: everything is looked at or tried, nothing decided."""

from collections.abc import Callable
from functools import partial

from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.rules.office_policy import SettingName
from vcs_desktop.startup.resources import resources_folder
from vcs_desktop.ui.office_frame import OfficeFrame
from vcs_desktop.ui.settings.unit_part import UnitPart

Scene = tuple[str, Callable[[], None]]

_PROBLEM = KnownError(
    "The rule file KEY-18.toml, line 6: `harm_rank` must be a whole number of at least 1.",
    "Nothing was tried or adopted: the rules in use are as they were.",
    "Mend that line in the rule pack, and try it again.",
)


def settings_scenes(frame: OfficeFrame) -> list[Scene]:
    """Every part of Settings, what a decision would move, and how a refusal looks."""
    settings = frame.settings

    def try_figure() -> None:
        settings.figures_button.click()
        rows = settings.figures.table.rows()
        orders = [n for n, row in enumerate(rows) if row.name is SettingName.TARGET] or [0]
        settings.figures.table.choose(orders[0])
        settings.figures.figure_field.setText("5")
        settings.figures.from_field.setText("01/11/2026")
        settings.figures.try_button.click()

    def try_holiday() -> None:
        settings.unit.back_button.click()
        settings.left.emit()
        settings.calendar_button.click()
        settings.calendar.day_field.setText("30/12/2026")
        settings.calendar.name_field.setText("An invented holiday")
        settings.calendar.source_field.setText("An invented announcement")
        settings.calendar.try_button.click()

    def try_rules() -> None:
        settings.left.emit()
        settings.rules_button.click()
        settings.folder_chosen.emit(resources_folder() / "rules")

    def refuse() -> None:
        settings.left.emit()
        settings.show_problem(_PROBLEM)

    return [
        ("settings-rules", frame.open_settings),
        ("settings-figures", settings.figures_button.click),
        ("settings-figure-tried", try_figure),
        ("settings-calendar", settings.calendar_button.click),
        ("settings-computer", settings.computer_button.click),
        ("settings-officers", settings.officers_button.click),
        ("settings-backups", settings.backups_button.click),
        ("settings-unit", settings.unit_button.click),
        ("settings-unit-wrong", partial(_type_wrongly, settings.unit)),
        ("settings-holiday-tried", try_holiday),
        ("settings-rules-tried", try_rules),
        ("settings-refused", refuse),
    ]


def _type_wrongly(part: UnitPart) -> None:
    part.fields.telephone_field.setText("ring the bell")
    part.fields.email_field.setText("nobody at nowhere")
    part.try_wanted.emit(part.fields.unit())
