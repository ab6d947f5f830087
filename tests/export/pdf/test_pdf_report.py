"""A report as PDF: to be read by all, to be kept, with every figure told and no word lost."""

import io
from collections.abc import Iterator

import pikepdf
import pytest
from pypdf import PdfReader

from kulturverktyg.export.pdf import page_bytes, pdf_bytes, preview
from kulturverktyg.export.report.document import Bullets, Paragraph, Report, Section
from kulturverktyg.export.report.drawn import Drawn
from tests.printing.printed import is_published, pages_of, squeezed, words_of
from tests.reports import HOSTILE, every_block, everywhere, told

_PNG = b"\x89PNG"


@pytest.fixture(scope="module")
def drawn() -> Drawn:
    return Drawn()


@pytest.fixture(scope="module")
def made(drawn: Drawn) -> bytes:
    return pdf_bytes(every_block(), drawn)


def elements(made: bytes) -> Iterator[tuple[str, str, pikepdf.Object]]:
    """Every element of the structure: what it is, its alternative text, itself."""

    def below(node: pikepdf.Object) -> Iterator[tuple[str, str, pikepdf.Object]]:
        if isinstance(node, pikepdf.Array):
            for each in node:  # type: ignore[attr-defined]
                yield from below(each)
        elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
            yield str(node.S).removeprefix("/"), str(node.get("/Alt", "")), node
            yield from below(node.get("/K", pikepdf.Array()))

    with pikepdf.open(io.BytesIO(made)) as opened:
        yield from list(below(opened.Root.StructTreeRoot.K))


def metadata(made: bytes) -> str:
    with pikepdf.open(io.BytesIO(made)) as opened:
        return bytes(opened.Root.Metadata.read_bytes()).decode()


def test_it_is_published_with_title_and_language(made: bytes) -> None:
    assert is_published(made)
    with pikepdf.open(io.BytesIO(made)) as opened:
        assert str(opened.Root.Lang) == "sv"
        assert bool(opened.Root.ViewerPreferences.DisplayDocTitle)
        assert bool(opened.Root.MarkInfo.Marked)
    about = PdfReader(io.BytesIO(made)).metadata
    assert about is not None
    assert about.title == "Kulturanalys"
    assert about.author is None
    assert about.creation_date is None


def test_every_figure_is_told(made: bytes) -> None:
    alts = [alt for kind, alt, _ in elements(made) if kind == "Figure"]
    assert all(alts)
    assert "Beskrivning av Störst glapp: säga vad man tycker" in alts
    assert "Beskrivning av Rad" in alts
    assert "Fortsättning av bilden före." in alts


def test_headings_tables_lists_and_captions_are_what_they_are(made: bytes) -> None:
    kinds = [kind for kind, *_ in elements(made)]
    assert kinds.count("H1") + kinds.count("Title") >= 2
    assert kinds.count("H2") == 6
    assert kinds.count("Table") == 2
    assert kinds.count("TH") == 4
    assert kinds.count("TD") == 2 * 60 + 2 * 2
    assert kinds.count("THead") == 2
    assert kinds.count("Caption") >= 4
    assert kinds.count("LI") >= 2


def test_contents_and_bookmarks_lead_to_the_parts(made: bytes) -> None:
    reader = PdfReader(io.BytesIO(made))
    titles = [each["/Title"] for each in reader.outline if isinstance(each, dict)]
    assert titles == ["Det viktigaste", "Områdena"]
    first = pages_of(made)[0]
    assert "Innehåll" in first
    assert "Avsnitt5" in first
    assert len(reader.pages[0]["/Annots"]) >= 8


def test_a_long_table_has_its_header_on_each_page(made: bytes) -> None:
    with_rows = [page for page in pages_of(made) if "Område3" in page or "Område59" in page]
    assert len(with_rows) > 1
    assert all("OmrådeNuläge" in page for page in with_rows)


def test_every_page_has_its_number_and_the_source(made: bytes) -> None:
    pages = pages_of(made)
    for number, page in enumerate(pages, 1):
        assert f"Sida{number}av{len(pages)}" in page
        assert squeezed("Källa: enkäten Våren 2026") in page


def test_own_words_come_first(made: bytes) -> None:
    page = pages_of(made)[1]
    places = [
        page.index(squeezed(words)) for words in ("Vi vill först säga tack.", "Och något mer.", "Störst glapp är")
    ]
    assert places == sorted(places)


def test_a_picture_higher_than_a_page_goes_on_and_loses_no_row(made: bytes) -> None:
    words = words_of(made)
    assert all(squeezed(f"Rad {place}") in words for place in range(27))


def test_what_is_kept_is_pdf_a_and_published_as_well(drawn: Drawn) -> None:
    kept = pdf_bytes(every_block(), drawn, archive=True)
    told_of = metadata(kept)
    assert "<pdfaid:part>2</pdfaid:part>" in told_of
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in told_of
    assert "<pdfuaid:part>1</pdfuaid:part>" in told_of
    about = PdfReader(io.BytesIO(kept)).metadata
    assert about is not None
    assert about.creation_date is not None
    assert about.creation_date.year == 2000


def test_the_same_report_gives_the_same_bytes(made: bytes) -> None:
    assert pdf_bytes(every_block(), Drawn()) == made


@pytest.mark.parametrize("kind", HOSTILE)
def test_any_text_comes_out_whole_in_every_field(kind: str, drawn: Drawn) -> None:
    made = pdf_bytes(everywhere(HOSTILE[kind]), drawn)
    words = told(HOSTILE[kind]).strip()
    assert is_published(made) or kind == "emoji"
    alts = [alt for sort, alt, _ in elements(made) if sort == "Figure"]
    assert words in [alt.strip() for alt in alts]
    about = PdfReader(io.BytesIO(made)).metadata
    assert about is not None
    assert str(about.title).strip() == words
    if kind in ("formula", "code", "control", "lone half"):
        assert words_of(made).count(squeezed(words)) >= 13
    if kind == "no space":
        assert words_of(made).count("å") >= 13 * len(words)
    if kind == "long":
        assert len(PdfReader(io.BytesIO(made)).pages) > 100


def a_page(language: str, words: str, lines: int = 3) -> Report:
    section = Section("said", words, (Bullets((words,) * lines), Paragraph(words)))
    return Report(words, "Förvaltningen", "Källa", (section,), language)


def test_a_short_report_is_one_page_in_its_own_language(drawn: Drawn) -> None:
    made = page_bytes(a_page("sv", "Det här har ni sagt"), drawn)
    assert is_published(made)
    assert len(pages_of(made)) == 1
    assert "Innehåll" not in words_of(made)
    assert [kind for kind, *_ in elements(made)].count("H1") == 1


def test_what_does_not_fit_goes_on_to_another_page(drawn: Drawn) -> None:
    made = page_bytes(a_page("sv", "Det här har ni sagt", 90), drawn)
    pages = pages_of(made)
    assert len(pages) == 2
    assert words_of(made).count("Dethärharnisagt") == 93
    assert "1/2" in pages[0]


def test_a_page_from_right_to_left_is_published_too(drawn: Drawn) -> None:
    made = page_bytes(a_page("ar", "ما عرفناه من الإجابات 2–5"), drawn, archive=True)
    assert is_published(made)
    with pikepdf.open(io.BytesIO(made)) as opened:
        assert str(opened.Root.Lang) == "ar"


def test_pages_are_shown_as_pictures(drawn: Drawn) -> None:
    pages = preview(every_block(), drawn, most=2)
    assert [page[:4] for page in pages] == [_PNG, _PNG]
    (page,) = preview(a_page("so", "Waxa aan ogaannay"), drawn, one_page=True)
    assert page[:4] == _PNG


class StoppedError(Exception):
    """What whoever cancels may raise."""


def test_it_can_be_stopped_before_a_picture() -> None:
    def check() -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        pdf_bytes(every_block(), Drawn(check))
