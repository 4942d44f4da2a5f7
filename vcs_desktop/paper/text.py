"""A PDF back to its words, to prove that a page says what it should.  Never by way of a file."""


def text_of(pdf: bytes) -> str:
    """The words of every page of a PDF that was made by this program, in reading order."""
    return "\n".join(texts_of_pages(pdf))


def texts_of_pages(pdf: bytes) -> tuple[str, ...]:
    """The words of each page of a PDF that was made by this program, in reading order."""
    import pypdfium2  # noqa: PLC0415 - slow to load, and most commands read no page

    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
