"""What WeasyPrint 70 leaves out of a PDF that is to be PDF/A-3a and PDF/UA-1 at once.

Works on the object tree that WeasyPrint hands to a finisher (plain dictionaries, arrays and references), just before
it is written. Sources: ISO 14289-1 (PDF/UA-1), ISO 19005-3 (PDF/A-3).
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

_PDFUA_NS = "http://www.aiim.org/pdfua/ns/id/"

# PDF/A accepts a property of a schema that it does not know only where the file itself declares that schema.
PDFUA_XMP = f"""\
<rdf:Description rdf:about="" xmlns:pdfuaid="{_PDFUA_NS}"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">\
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\
<pdfaSchema:namespaceURI>{_PDFUA_NS}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>\
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>\
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\
""".encode()

_REFERENCE = re.compile(rb"(\d+) 0 R")


def add_pdfua_identifier(metadata: Any) -> None:
    """Make WeasyPrint's document metadata say PDF/UA-1 beside the PDF/A part, with the schema that declares it."""
    original = metadata.generate_rdf_metadata

    def generate(variant: str, version: int, conformance: str) -> bytes:
        rdf: bytes = original(variant, version, conformance)
        head, end, tail = rdf.rpartition(b"</rdf:RDF>")
        return head + PDFUA_XMP + end + tail

    metadata.generate_rdf_metadata = generate


class Marks:
    """The finishing touches on one PDF, as a WeasyPrint finisher: ``Marks(…).finish(document, pdf)``."""

    def __init__(self, string: Any, dictionary: Any, array: Any, mimes: Mapping[str, str]) -> None:
        """Take pydyf's String, Dictionary and Array, and the MIME type of each attachment by its name."""
        self.string, self.dictionary, self.array, self.mimes = string, dictionary, array, mimes

    def finish(self, document: Any, pdf: Any) -> None:
        """Change ``pdf`` in place."""
        del document
        self.pdf = pdf
        self.root = self._object(pdf.catalog["StructTreeRoot"])
        reached = list(self._walk(self.root))
        self._mark_margins_as_artifacts(reached)
        self._scope_headers(reached)
        self._number_notes(reached)
        self._describe_attachments()
        if "Outlines" in pdf.catalog:
            pdf.catalog["PageMode"] = "/UseOutlines"

    def _object(self, reference: Any) -> Any:
        raw = reference.encode() if isinstance(reference, str) else reference
        match = _REFERENCE.fullmatch(raw)
        if match is None:
            raise ValueError(f"not a reference to an object: {reference!r}")
        return self.pdf.objects[int(match[1])]

    def _children(self, element: Any) -> Iterator[Any]:
        for kid in element.get("K", ()):
            if isinstance(kid, bytes | str):
                child = self._object(kid)
                if isinstance(child, dict) and child.get("Type") == "/StructElem":
                    yield child

    def _walk(self, element: Any) -> Iterator[Any]:
        stack = [element]
        while stack:
            current = stack.pop()
            yield current
            stack.extend(reversed(list(self._children(current))))

    def _mark_margins_as_artifacts(self, reached: list[Any]) -> None:
        """Headers and footers are no content (ISO 14289-1, 7.8): WeasyPrint tags them, outside the tree."""
        known = {id(element) for element in reached}
        pages = {reference: number for number, reference in enumerate(self.pdf.page_references)}
        lost: dict[int, set[int]] = {}
        for element in self.pdf.objects:
            is_element = isinstance(element, dict) and element.get("Type") == "/StructElem"
            if not is_element or id(element) in known:
                continue
            lost.setdefault(pages[element["Pg"]], set()).update(kid for kid in element["K"] if isinstance(kid, int))
            element.clear()
        numbers = self._object(self.root["ParentTree"])["Nums"]  # page number, parents by mark, and so on
        for reference, page in pages.items():
            marks = lost.get(page, set())
            self._make_artifacts(self._object(self._object(reference)["Contents"]), marks)
            parents = numbers[2 * page + 1]
            for mark in marks:
                parents[mark] = "null"

    def _make_artifacts(self, stream: Any, marks: set[int]) -> None:
        for index, chunk in enumerate(stream.stream):
            if isinstance(chunk, dict) and chunk.get("MCID") in marks:
                stream.stream[index - 1] = "/Artifact"
                stream.stream[index] = self.dictionary({"Type": "/Pagination"})

    def _scope_headers(self, reached: list[Any]) -> None:
        """Every header cell says whether it heads a column or a row (7.5).

        WeasyPrint's own Headers and IDs go: it repeats the same ID on every page that a table runs over.
        """
        for element in reached:
            kind = element.get("S")
            if kind not in ("/TH", "/TD"):
                continue
            element.pop("ID", None)
            element["A"].pop("Headers", None)
            if kind == "/TH":
                row = self._object(element["P"])
                in_head = self._object(row["P"]).get("S") == "/THead"
                element["A"]["Scope"] = "/Column" if in_head else "/Row"

    def _number_notes(self, reached: list[Any]) -> None:
        """Every footnote has an ID of its own (7.9), and the root can find it."""
        names = self.array()
        notes = (element for element in reached if element.get("S") == "/Note")
        for number, element in enumerate(notes, 1):
            name = self.string(f"noot-{number:05d}")
            element["ID"] = name
            names.extend([name, element.reference])
        if names:
            self.root["IDTree"] = self.dictionary({"Names": names})

    def _describe_attachments(self) -> None:
        """WeasyPrint guesses MIME types from names, and lists each associated file twice."""
        if "AF" not in self.pdf.catalog:
            return
        self.pdf.catalog["AF"] = self.array(dict.fromkeys(self.pdf.catalog["AF"]))
        for reference in self.pdf.catalog["AF"]:
            specification = self._object(reference)
            stream = self._object(specification["EF"]["F"])
            stream.extra["Subtype"] = "/" + self.mimes[specification["UF"].string].replace("/", "#2f")
