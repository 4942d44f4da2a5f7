"""Several PDFs one after the other in one file, each page as it is."""

import io
from collections.abc import Sequence


def joined(first: bytes, others: Sequence[bytes]) -> bytes:
    """One PDF: the pages of the first, and after them those of the others, unchanged.

    The structure that the first carries for screen readers stays; that of the others does not
    come along, so who needs it is given them as files of their own.
    """
    if not others:
        return first
    import pypdfium2  # noqa: PLC0415 - slow to load, and most commands join no pages

    whole = pypdfium2.PdfDocument(first)
    try:
        for pdf in others:
            part = pypdfium2.PdfDocument(pdf)
            try:
                whole.import_pages(part)
            finally:
                part.close()
        out = io.BytesIO()
        whole.save(out)
        return out.getvalue()
    finally:
        whole.close()
