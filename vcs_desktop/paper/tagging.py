"""Tags in the PDF itself: the description, the structure tree and the way back from ink to it.

reportlab's catalogue and page objects drop keys that they do not know, silently: each object
that needs one has its list of known keys extended here.
"""

from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from vcs_desktop.paper.structure import Element, Tag

_PRODUCER = "VCS Desktop"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def describe(canvas: Canvas, title: str, language: str) -> None:
    """Say what the file is, by reference only, and ask viewers to show that title."""
    canvas.setTitle(title)
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator(_PRODUCER)
    canvas.setProducer(_PRODUCER)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    xmp = _XMP.format(title=escape(title), language=escape(language), producer=escape(_PRODUCER))
    stream = pdfdoc.PDFStream(content=xmp.encode() + b"\n")
    stream.dictionary["Type"] = pdfdoc.PDFName("Metadata")
    stream.dictionary["Subtype"] = pdfdoc.PDFName("XML")
    catalog = _document_of(canvas).Catalog
    catalog.Metadata = stream
    catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})


def write_structure(canvas: Canvas, root: Element, owners: list[list[Element]]) -> None:
    """Write the tree, and for each page the elements that own its stretches, in order.

    Args:
        canvas: With all its pages drawn, not yet saved.
        root: The document element.
        owners: For each page, the owner of each numbered stretch of ink.
    """
    document = _document_of(canvas)
    pages = document.Pages.pages
    tree = pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("StructTreeRoot")})
    references: dict[int, pdfdoc.PDFObjectReference] = {}
    writer = _TreeWriter(document, pages, references)
    tree["K"] = writer.write(root, document.Reference(tree))
    numbers: list[object] = []
    for number, (page, owned) in enumerate(zip(pages, owners, strict=True)):
        _extend(page, StructParents=number, Tabs=pdfdoc.PDFName("S"))
        numbers += [number, pdfdoc.PDFArray([references[id(element)] for element in owned])]
    tree["ParentTree"] = document.Reference(
        pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)})
    )
    tree["ParentTreeNextKey"] = len(pages)
    document.Catalog.StructTreeRoot = tree


class _TreeWriter:
    """Writes elements as PDF objects and remembers the reference of each."""

    def __init__(
        self,
        document: Any,  # noqa: ANN401 - reportlab's own types do not know its methods
        pages: list[pdfdoc.PDFPage],
        references: dict[int, pdfdoc.PDFObjectReference],
    ) -> None:
        self._document = document
        self._pages = pages
        self._references = references

    def write(
        self, element: Element, parent: pdfdoc.PDFObjectReference
    ) -> pdfdoc.PDFObjectReference:
        """Write one element and all below it; gives the reference to it."""
        entry = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("StructElem"),
                "S": pdfdoc.PDFName(element.tag.value),
                "P": parent,
            }
        )
        if element.language:
            entry["Lang"] = pdfdoc.PDFString(element.language)
        if element.tag is Tag.TABLE_HEADER:
            entry["A"] = pdfdoc.PDFDictionary(
                {"O": pdfdoc.PDFName("Table"), "Scope": pdfdoc.PDFName("Column")}
            )
        reference: pdfdoc.PDFObjectReference = self._document.Reference(entry)
        self._references[id(element)] = reference
        entry["K"] = pdfdoc.PDFArray(
            [
                self.write(child, reference)
                if isinstance(child, Element)
                else self._marked_content(child.page, child.number)
                for child in element.children
            ]
        )
        return reference

    def _marked_content(self, page: int, number: int) -> pdfdoc.PDFDictionary:
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("MCR"),
                "Pg": self._document.Reference(self._pages[page]),
                "MCID": number,
            }
        )


def _document_of(canvas: Canvas) -> Any:  # noqa: ANN401 - reportlab's types do not know it
    """The PDF behind the canvas, which reportlab keeps to itself."""
    return vars(canvas)["_doc"]


def _extend(page: pdfdoc.PDFPage, **keys: object) -> None:
    page.__NoDefault__ = [*page.__NoDefault__, *keys]
    for key, value in keys.items():
        setattr(page, key, value)
