"""Putting pages on paper: the printer dialog, and the pages themselves.

Knows no letter: a title that names nobody, and pages as pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from vcs_desktop.kernel.errors import KnownError

if TYPE_CHECKING:
    from vcs_desktop.paper.pixels import PagePixels

PRINT_DOTS_PER_INCH = 300


class Printing(Protocol):
    """Where pages go.  Tests stand in for the printer."""

    def choose_printer(self, parent: QWidget, without_one: str) -> QPrinter | None:
        """Ask which printer; None when the officer thought better of it.

        Args:
            parent: The screen that asks.
            without_one: What to do on a computer without a printer.

        Raises:
            KnownError: There is no printer.
        """


class PrinterDialog:
    """The system's own printer dialog, for paper alone.

    Args:
        printer_names: Tells the printers of this computer.
    """

    def __init__(
        self, printer_names: Callable[[], Sequence[str]] = QPrinterInfo.availablePrinterNames
    ) -> None:
        self._printer_names = printer_names

    def choose_printer(self, parent: QWidget, without_one: str) -> QPrinter | None:
        """Ask which printer; None when the officer thought better of it.

        Raises:
            KnownError: There is no printer.
        """
        if not self._printer_names():
            raise KnownError(
                QCoreApplication.translate("printing", "There is no printer on this computer."),
                QCoreApplication.translate("printing", "Nothing was printed."),
                without_one,
            )
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = self.dialog_for(printer, parent)
        return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None

    def dialog_for(self, printer: QPrinter, parent: QWidget | None) -> QPrintDialog:
        """The dialog, without the choice to print into a file: that would lie about open."""
        dialog = QPrintDialog(printer, parent)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)
        return dialog


def print_pages(printer: QPrinter, job_title: str, pages: Sequence[PagePixels]) -> None:
    """Print whole A4 pages, one image each.

    The title is seen in print queues, so it must be a reference only.

    Raises:
        KnownError: The printer did not take the pages.
    """
    printer.setDocName(job_title)
    printer.setResolution(PRINT_DOTS_PER_INCH)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    painter = QPainter()
    if not painter.begin(printer):
        raise KnownError(
            "The printer did not take the letter.",
            "Nothing was printed.",
            "Check that the printer is on and has paper, then press Print again.",
        )
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        sheet = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
        painter.drawImage(QRect(0, 0, sheet.width(), sheet.height()), image_of(page))
    painter.end()


def image_of(page: PagePixels) -> QImage:
    """A page as an image of its own, which outlives the bytes it came from."""
    return QImage(
        page.rgb, page.width, page.height, page.width * 3, QImage.Format.Format_RGB888
    ).copy()
