"""A report in Word: real headings, captions, tables with headers, pictures that are told, nothing of who made it."""

# ruff: noqa: SLF001  (python-docx has no other name for the elements that it wraps)

import io
import zipfile
from collections.abc import Iterator

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn

from kulturverktyg.export.report.document import Report
from kulturverktyg.export.report.drawn import Drawn
from kulturverktyg.export.report.paper import PICTURE_HEIGHT, TEXT_WIDTH
from kulturverktyg.export.word import word_bytes
from tests.reports import HOSTILE, every_block, everywhere, told

_EMU = 914_400


@pytest.fixture(scope="module")
def made() -> bytes:
    return word_bytes(every_block(), Drawn())


@pytest.fixture(scope="module")
def document(made: bytes) -> Document:
    return docx.Document(io.BytesIO(made))


def said(document: Document, style: str) -> list[str]:
    return [each.text for each in document.paragraphs if each.style is not None and each.style.name == style]


def pictures(document: Document) -> Iterator[tuple[str, str, float, float]]:
    for drawing in document.element.body.iter(qn("wp:inline")):
        about, extent = drawing.find(qn("wp:docPr")), drawing.find(qn("wp:extent"))
        yield about.get("descr"), about.get("title"), int(extent.get("cx")) / _EMU, int(extent.get("cy")) / _EMU


def test_headings_are_headings_and_own_words_come_first(document: Document) -> None:
    assert said(document, "Title") == ["Kulturanalys"]
    assert said(document, "Subtitle") == ["Hela förvaltningen, Våren 2026"]
    assert said(document, "Heading 1") == ["Det viktigaste", "Områdena"]
    assert said(document, "Heading 2") == [f"Avsnitt {i}" for i in range(6)]
    words = [each.text for each in document.paragraphs]
    start = words.index("Det viktigaste")
    assert words[start + 1 : start + 4] == [
        "Vi vill först säga tack.",
        "Och något mer.",
        "Störst glapp är det i att säga vad man tycker.",
    ]


def test_contents_are_there_at_once_and_lead_to_their_headings(document: Document) -> None:
    body = document.element.body
    assert said(document, "toc 1") == ["Det viktigaste\t", "Områdena\t"]
    names = {mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))}
    links = [link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))]
    assert len(links) == 8
    assert set(links) == names
    fields = [code.text.strip() for code in body.iter(qn("w:instrText"))]
    assert fields[0] == 'TOC \\o "1-2" \\h \\z \\u'
    assert [code for code in fields if code.startswith("PAGEREF")] == [f"PAGEREF {name} \\h" for name in links]
    marks = [mark.get(qn("w:fldCharType")) for mark in body.iter(qn("w:fldChar"))]
    assert marks.count("begin") == marks.count("separate") == marks.count("end")


def test_nothing_makes_word_ask_when_the_file_is_opened(made: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        assert b"updateFields" not in package.read("word/settings.xml")
        assert b"dirty" not in package.read("word/document.xml")
        assert b'compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"' in package.read(
            "word/settings.xml"
        )


def test_figures_and_tables_are_counted_by_fields(document: Document) -> None:
    assert said(document, "Caption") == ["Figur 1. Bild av Störst glapp: säga vad man tycker", "Figur 2. Bild av Rad"]
    assert said(document, "Tabellrubrik") == ["Tabell 1. Områden", "Tabell 2. Kort tabell"]
    codes = [code.text.strip() for code in document.element.body.iter(qn("w:instrText"))]
    assert [code.split()[1] for code in codes if code.startswith("SEQ")] == ["Figur", "Tabell", "Tabell", "Figur"]


def test_every_picture_is_told_and_has_room_on_a_page(document: Document) -> None:
    drawn = list(pictures(document))
    assert [alt for alt, *_ in drawn[:2]] == [
        "Beskrivning av Störst glapp: säga vad man tycker",
        "Beskrivning av Rad",
    ]
    assert {alt for alt, *_ in drawn[2:]} == {"Fortsättning av bilden före."}
    assert all(title.startswith("Bild av") for _, title, *_ in drawn)
    assert all(width <= TEXT_WIDTH + 0.001 and height <= PICTURE_HEIGHT + 0.001 for *_, width, height in drawn)
    numbers = [each.get("id") for each in document.element.body.iter(qn("wp:docPr"))]
    assert len(set(numbers)) == len(numbers)


def test_tables_have_a_header_that_is_repeated_and_rows_that_stay_whole(document: Document) -> None:
    for table in document.tables:
        head, *rows = (row._tr for row in table.rows)
        assert head.find(f".//{qn('w:tblHeader')}") is not None
        assert all(row.find(f".//{qn('w:tblHeader')}") is None for row in rows)
        assert all(row.find(f".//{qn('w:cantSplit')}") is not None for row in rows)
    long, short = document.tables
    assert long.rows[1].cells[1].paragraphs[0].alignment == 2
    assert long.rows[1].cells[0].paragraphs[0].alignment is None
    assert short._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) == "Kort tabell"


def test_a_heading_or_a_caption_never_stands_alone(document: Document) -> None:
    for name in ("Heading 1", "Heading 2", "Tabellrubrik", "Bild"):
        assert document.styles[name].paragraph_format.keep_with_next
    short = document.tables[1]
    assert [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in short.rows] == [None, True, None]


def test_only_the_last_part_of_a_picture_is_held_to_its_caption(document: Document) -> None:
    drawn = [each for each in document.paragraphs if each.style is not None and each.style.name == "Bild"]
    whole, *parts, last = [each.paragraph_format.keep_with_next for each in drawn]
    assert parts
    assert set(parts) == {False}
    assert (whole, last) == (None, None)


def test_the_paper_is_a4_with_title_source_and_page(document: Document) -> None:
    (section,) = document.sections
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert section.different_first_page_header_footer
    assert section.header.paragraphs[0].text == "Kulturanalys"
    assert section.first_page_header.paragraphs[0].text == ""
    for foot in (section.footer, section.first_page_footer):
        assert foot.paragraphs[0].text == "Källa: enkäten Våren 2026\tSida 1 av 1"
        assert [code.text.strip() for code in foot.part.element.iter(qn("w:instrText"))] == ["PAGE", "NUMPAGES"]


def test_the_file_says_its_title_and_language_and_nothing_of_who_or_when(made: bytes, document: Document) -> None:
    about = document.core_properties
    assert (about.title, about.author, about.language) == ("Kulturanalys", "Kulturverktyg", "sv-SE")
    assert (about.last_modified_by, about.comments) == ("", "")
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"dcterms" not in package.read("docProps/core.xml")
        assert not [name for name in package.namelist() if "thumbnail" in name or "customXml" in name]
        styles = package.read("word/styles.xml").decode()
        assert 'w:lang w:val="sv-SE"' in styles
        assert "Calibri" not in styles + package.read("word/theme/theme1.xml").decode()


def test_the_same_report_gives_the_same_bytes(made: bytes) -> None:
    assert word_bytes(every_block(), Drawn()) == made


def test_a_short_report_has_no_contents() -> None:
    whole = every_block()
    short = Report(whole.title, whole.subtitle, whole.source, whole.sections[:1])
    document = docx.Document(io.BytesIO(word_bytes(short, Drawn())))
    assert said(document, "TOC Heading") == []
    assert said(document, "Heading 1") == ["Det viktigaste"]


@pytest.mark.parametrize("kind", HOSTILE)
def test_any_text_comes_out_whole_in_every_field(kind: str) -> None:
    words = told(HOSTILE[kind]).strip()
    document = docx.Document(io.BytesIO(word_bytes(everywhere(HOSTILE[kind]), Drawn())))
    for style in ("Title", "Subtitle", "Källa", "Heading 1", "Heading 2", "Normal", "Ingress", "Anmärkning"):
        assert words in [text.strip() for text in said(document, style)], style
    for style in ("List Bullet", "Quote", "Citat av"):
        assert [text.strip() for text in said(document, style)] == [words], style
    assert words in said(document, "Caption")[0]
    assert words in said(document, "Tabellrubrik")[0]
    (table,) = document.tables
    assert [cell.text.strip() for row in table.rows for cell in row.cells] == [words, "Antal", words, words]
    ((alt, title, *_),) = pictures(document)
    assert alt.strip() == title.strip() == words
    assert document.core_properties.title.strip() == words
    assert len(document.sections[0].header.paragraphs[0].text) <= 100


def test_words_from_right_to_left_begin_at_the_right() -> None:
    document = docx.Document(io.BytesIO(word_bytes(everywhere(HOSTILE["right to left"]), Drawn())))
    heading = next(each for each in document.paragraphs if each.style.name == "Heading 1")
    assert heading._p.pPr.find(qn("w:bidi")) is not None
    turned = [
        "".join(text.text for text in run.iter(qn("w:t")))
        for run in heading._p.iter(qn("w:r"))
        if run.find(f".//{qn('w:rtl')}") is not None
    ]
    assert turned[0].startswith("مرحبا")
    assert "Svenska" not in "".join(turned)


class StoppedError(Exception):
    """What whoever cancels may raise."""


def test_it_can_be_stopped_before_a_picture() -> None:
    asked: list[int] = []

    def check() -> None:
        asked.append(1)
        if len(asked) > 1:
            raise StoppedError

    with pytest.raises(StoppedError):
        word_bytes(every_block(), Drawn(check))
    assert len(asked) == 2
