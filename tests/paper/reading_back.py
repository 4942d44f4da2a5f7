"""Reads a PDF back the way a screen reader, a printer and an eye do."""

import io
from collections.abc import Iterator

import pikepdf
import pypdfium2


def open_pdf(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf))


def page_texts(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def tags_in_order(pdf: bytes) -> list[str]:
    """The tags of the tree, in reading order."""
    with open_pdf(pdf) as document:
        return [str(element.S)[1:] for element in elements(document.Root.StructTreeRoot.K)]


def elements(element: pikepdf.Object) -> Iterator[pikepdf.Object]:
    yield element
    for child in element.get("/K", []):
        if child.get("/Type") == "/StructElem":
            yield from elements(child)


def marked_numbers(page: pikepdf.Page) -> list[int]:
    """The numbers of the marked stretches on a page, in the order they are drawn."""
    return [
        int(operands[1]["/MCID"])
        for operands, operator in pikepdf.parse_content_stream(page)
        if str(operator) == "BDC"
    ]


def unmarked_text(page: pikepdf.Page) -> list[str]:
    """Operators that put ink on the page outside every mark."""
    depth, found = 0, []
    for _, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in {"BDC", "BMC"}:
            depth += 1
        elif name == "EMC":
            depth -= 1
        elif name in {"Tj", "TJ", "S", "f", "B"} and depth == 0:
            found.append(name)
    return found
