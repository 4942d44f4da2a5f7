"""Putting pages on paper: the printer dialog, and the pages themselves.

Knows no letter: a title that names nobody, and pages as pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from vcs_desktop.kernel.errors import KnownError

if TYPE_CHECKING:
    from vcs_desktop.paper.pixels import PagePixels

PRINT_DOTS_PER_INCH = 300


class Printing(Protocol):
    """Where pages go.  Tests stand in for the printer."""

    def choose_printer(self, parent: QWidget) -> QPrinter | None:
        """Ask which printer; None when the officer thought better of it."""


class PrinterDialog:
    """The system's own printer dialog."""

    def choose_printer(self, parent: QWidget) -> QPrinter | None:
        """Ask which printer; None when the officer thought better of it."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, parent)
        return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


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
