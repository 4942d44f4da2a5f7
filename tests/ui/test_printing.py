"""Pages on paper: whole A4 sheets under a title that names nobody."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.invented_office import a_page
from vcs_desktop.kernel.errors import KnownError
from vcs_desktop.paper.pixels import PagePixels
from vcs_desktop.ui.toolkit.printing import PrinterDialog, image_of, print_pages

A4_POINTS = (595, 842)


@pytest.mark.usefixtures("qapp")
def test_each_page_becomes_one_whole_sheet(tmp_path: Path) -> None:
    file = tmp_path / "printed.pdf"
    printer = QPrinter()
    printer.setOutputFileName(str(file))
    print_pages(printer, "VC-000412", [a_page(), a_page()])
    printed = pypdfium2.PdfDocument(file)
    sizes = [tuple(round(side) for side in page.get_size()) for page in printed]
    printed.close()
    assert sizes == [A4_POINTS, A4_POINTS]
    assert printer.docName() == "VC-000412"


@pytest.mark.usefixtures("qapp")
@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told_in_plain_words(tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "no such folder" / "printed.pdf"))
    with pytest.raises(KnownError, match="Nothing was printed"):
        print_pages(printer, "VC-000412", [a_page()])


def test_a_page_keeps_its_colours() -> None:
    image = image_of(PagePixels(width=2, height=1, rgb=bytes([255, 0, 0, 0, 0, 255])))
    assert [image.pixelColor(x, 0).name() for x in (0, 1)] == ["#ff0000", "#0000ff"]


def test_without_a_printer_nothing_is_printed_and_the_way_on_is_said(qtbot: QtBot) -> None:
    screen = QWidget()
    qtbot.addWidget(screen)
    with pytest.raises(KnownError) as told:
        PrinterDialog(printer_names=list).choose_printer(screen, "Save the sheet as a file.")
    assert str(told.value) == (
        "There is no printer on this computer. Nothing was printed. Save the sheet as a file."
    )


@pytest.mark.usefixtures("qapp")
def test_a_secret_is_never_offered_to_a_file_by_the_printer_dialog() -> None:
    dialog = PrinterDialog().dialog_for(QPrinter(), None)
    assert not dialog.testOption(QPrintDialog.PrintDialogOption.PrintToFile)
    dialog.deleteLater()
