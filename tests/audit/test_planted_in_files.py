"""Whatever is put in an exported file by hand is found, wherever a reader would not look; a file as it was is clean."""

import io
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path
from unicodedata import normalize

import pytest
from matplotlib.figure import Figure
from openpyxl.comments import Comment
from openpyxl.workbook import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from kulturverktyg.audit.concealed import FileOfRound, try_files
from kulturverktyg.audit.definitions import Definitions
from kulturverktyg.audit.from_files import results_in
from kulturverktyg.audit.reading.folder import read_folder
from kulturverktyg.audit.reading.pdf import read_pdf
from kulturverktyg.audit.rounds_named import rounds_named
from kulturverktyg.audit.seen import RoundSeen
from kulturverktyg.audit.threshold import try_threshold
from kulturverktyg.charts.render import png_bytes, svg_bytes
from kulturverktyg.errors import KnownError
from kulturverktyg.export.pdf import page_bytes
from kulturverktyg.export.report.drawn import Drawn
from kulturverktyg.export.workbook import workbook_bytes
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.reporting import AUDIENCES
from tests.audit.planted import changed, document, presentation, replaced, with_chunk, with_part
from tests.audit.shown import seeing
from tests.reports import every_block

#: One of the demo's texts that HR has not let through, and six words of it.
RUN = "Alla vet vem som var sjukskriven i höstas"
Plant = Callable[[Workbook], object]


@pytest.fixture
def found(tmp_path: Path, demo_round: RoundSeen) -> Callable[[str, bytes], str]:
    """What is got out of a file."""

    def look(name: str, content: bytes) -> str:
        (tmp_path / name).write_bytes(content)
        files = [FileOfRound(file, (demo_round,)) for file in read_folder(tmp_path).files]
        return "\n".join(try_files(files).findings)

    return look


@pytest.fixture(scope="module")
def small() -> bytes:
    """A workbook with two sheets and little on them."""
    book = Workbook()
    book["Sheet"].title = "Grupper"
    book["Grupper"].append(["Grupp", "Indelning", "Består av", "Svar (n)"])
    book.create_sheet("Fritext").append(["Fråga", "Svar"])
    book.properties.title = "Första mätningen"
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def test_what_is_exported_is_clean(found: Callable[[str, bytes], str], workbook: bytes, demo_round: RoundSeen) -> None:
    drawn = Figure((1, 1))
    drawn.suptitle(demo_round.today.round)
    assert found("Resultat, Första mätningen.xlsx", workbook) == ""
    assert found("bild.png", png_bytes(drawn)) == ""
    assert found("bild.svg", svg_bytes(drawn)) == ""


def _hidden_sheet(book: Workbook) -> None:
    sheet = book.create_sheet("Underlag")
    sheet.append(["Grupp sju", 3])
    sheet.sheet_state = "veryHidden"


def _hidden_row(book: Workbook) -> None:
    sheet = book["Grupper"]
    sheet.cell(90, 1).value = 3
    sheet.row_dimensions[90].hidden = True


def _hidden_column(book: Workbook) -> None:
    sheet = book["Grupper"]
    sheet.cell(5, 40).value = 3
    sheet.column_dimensions["AN"].hidden = True


def _comment(book: Workbook) -> None:
    book["Grupper"]["A5"].comment = Comment("Bara Gunilla svarade", "HR")


def _defined_name(book: Workbook) -> None:
    book.defined_names["Gunilla"] = DefinedName("Gunilla", attr_text="3")


def _property(book: Workbook) -> None:
    book.properties.keywords = "Gunilla Berggren"


def _small_group(book: Workbook) -> None:
    book["Grupper"].append(["Ledning", "Roll", None, 4])


def _text(book: Workbook) -> None:
    book["Fritext"].append(["Fråga", f"{RUN} och varför"])


def _footer(book: Workbook) -> None:
    book["Grupper"].oddFooter.center.text = "Ledning: medel 2,71"


def _help(book: Workbook) -> None:
    rule = DataValidation(type="list", formula1='"ja,nej"', promptTitle="Minns", prompt="Ledning: medel 2,72")
    rule.add("A1")
    book["Grupper"].add_data_validation(rule)


def _formula(book: Workbook) -> None:
    book.create_sheet("Formler").append(["Ledning", "=ROUND(2.7345,2)"])


def _raw_rows(book: Workbook) -> None:
    sheet = book.create_sheet("Svar")
    sheet.append(["unit", "role", "inflytande_1.now", "inflytande_1.desired", "rost_1.now"])
    sheet.append(["Vuxenstöd", "Chef", 3, 5, 2])


_PLANTED = {
    _hidden_sheet: "i det dolda bladet ”Underlag” ligger Grupp sju, 3.0",
    _hidden_row: "i en dold rad i bladet ”Grupper” ligger 3.0",
    _hidden_column: "i en dold kolumn i bladet ”Grupper” ligger 3.0",
    _comment: "i en kommentar står",
    _defined_name: "i arbetsbokens namn på celler står ”gunilla”",
    _property: "i dokumentets egenskaper står ”gunilla”, ”berggren”",
    _small_group: "i bladet ”Grupper” står siffror bredvid ”Ledning”, som inte får visas",
    _text: "finns en fritext som HR inte har godkänt",
    _footer: "i sidhuvudet eller sidfoten på bladet ”Grupper” står en siffra bredvid ”Ledning”",
    _help: "i hjälpen till en cell på bladet ”Grupper” står en siffra bredvid ”Ledning”",
    _formula: "i bladet ”Formler” står siffror bredvid ”Ledning”",
    _raw_rows: "i bladet ”Svar” ligger enskilda personers svar",
}


@pytest.mark.parametrize("plant", _PLANTED)
def test_what_is_put_in_a_workbook_is_found(found: Callable[[str, bytes], str], small: bytes, plant: Plant) -> None:
    got = found("resultat.xlsx", changed(small, plant))
    assert _PLANTED[plant] in got
    assert not any(words in got for other, words in _PLANTED.items() if other is not plant)


@pytest.mark.parametrize(
    ("part", "text", "words"),
    [
        ("customXml/item1.xml", "<rader><n>3</n></rader>", "i den dolda delen customXml/item1.xml ligger 3"),
        ("xl/pivotCache/pivotCacheRecords1.xml", '<r><s v="Ledning"/></r>', "pivotCacheRecords1.xml ligger Ledning"),
        ("xl/externalLinks/externalLink1.xml", "<r><v>4</v></r>", "i den dolda delen xl/externalLinks"),
        ("xl/persons/person.xml", '<p><person displayName="Gunilla"/></p>', "i en kommentar står ”gunilla”"),
        ("xl/embeddings/oleObject1.bin", "raw", "i en inbäddad fil ligger"),
    ],
)
def test_parts_that_no_program_shows_are_found(
    found: Callable[[str, bytes], str], small: bytes, part: str, text: str, words: str
) -> None:
    assert words in found("resultat.xlsx", with_part(small, part, text))


def test_a_figure_that_a_chart_keeps_is_found(found: Callable[[str, bytes], str], small: bytes) -> None:
    cache = '<numCache><pt idx="0"><v>4.61803</v></pt></numCache><strCache><pt><v>Ledning</v></pt></strCache>'
    got = found("resultat.xlsx", with_part(small, "xl/charts/chart9.xml", f"<chart>{cache}</chart>"))
    assert "i ett diagrams egna siffror finns 4,61803, som inte finns i resultaten" in got
    assert "i ett diagrams egna siffror finns ”Ledning”, som inte får visas" in got


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('<w:p><w:del w:author="Gunilla"><w:r><w:delText>Chef 4</w:delText></w:r></w:del></w:p>', "borttagen text"),
        ('<w:p><w:ins w:author="Gunilla"><w:r><w:t>Alla</w:t></w:r></w:ins></w:p>', "i en spårad ändring står"),
        ("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Fyra</w:t></w:r></w:p>", "i en dold text ligger Fyra"),
        ('<w:p><wp:docPr descr="Medarbetare 126, Ledning 4"/></w:p>', "i en bilds alternativtext står ett litet antal"),
        (f"<w:p><w:r><w:t>{RUN}</w:t></w:r></w:p>", "en fritext som HR inte har godkänt"),
        (
            "<w:tbl><w:tr><w:tc><w:p><w:t>Ledning</w:t></w:p></w:tc><w:tc><w:p><w:t>3,9</w:t></w:p></w:tc></w:tr></w:tbl>",
            "står siffror bredvid ”Ledning”",
        ),
    ],
)
def test_what_is_put_in_a_document_is_found(found: Callable[[str, bytes], str], body: str, words: str) -> None:
    assert words in found("rapport.docx", document(body))


@pytest.mark.parametrize(
    "sentence",
    [
        "I Ledning svarade fyra personer.",
        "Av Ledning var det 4 som svarade, och alla var nöjda.",
        "Det blev bra, men Ledning hade bara 3,1 i medel på inflytande.",
        "Ledning: index 41",
        "Av Ledning instämmer 75 %.",
        "Ledning (n = 5)",
        "Ledning: Vi hör på varandra. 2,7 i medel",
        "Ledning: Vi hör på varandra. nuläge 2,7",
        "Inflytande för Ledning: 2,7",
    ],
)
def test_a_figure_in_a_sentence_about_a_hidden_group_is_found(
    found: Callable[[str, bytes], str], sentence: str
) -> None:
    words = "står en siffra i en mening om ”Ledning”, som inte får visas"
    text = f"Vi såg två saker. {sentence}"
    assert f"i texten {words}" in found("rapport.docx", document(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"))
    assert f"i ett fält {words}" in found(
        "fält.docx", document(f"<w:p><w:r><w:instrText>{text}</w:instrText></w:r></w:p>")
    )
    slide = f"<p:sld><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:sld>"
    assert f"i texten {words}" in found("bilder.pptx", presentation(slide))
    assert f"i filen {words}" in found("minne.txt", f"Minnen\n{text}\n".encode())
    assert f"på sida 1 {words}" in found("blad.pdf", _page(text))


@pytest.mark.parametrize(
    "sentence",
    [
        "Ledning tar upp frågan på 3 möten.",
        "Medarbetare och ledning visas inte. Alla: index 41",
        "Stöd från Ledning har ett mål till 2027.",
        "Alla: index 41 · Ledning visas inte",
        "Ledning visas inte. Alla: index 41",
        "Ledning har 2,5 tjänster.",
    ],
)
def test_a_sentence_that_tells_no_figure_of_a_hidden_group_is_none(
    found: Callable[[str, bytes], str], sentence: str
) -> None:
    assert found("rapport.docx", document(f"<w:p><w:r><w:t>{sentence}</w:t></w:r></w:p>")) == ""


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", '{"a": "Ledning visas inte", "b": "Alla: index 41", "c": [41.5]}'),
        ("a.html", "<p class='n 3'>Ledning visas inte</p><p>Alla: index 41</p>"),
        ("a.csv", "Ledning visas inte;Alla: index 41\n"),
    ],
)
def test_what_stands_apart_in_a_text_file_is_read_apart(
    found: Callable[[str, bytes], str], name: str, content: str
) -> None:
    assert found(name, content.encode()) == ""
    assert "en mening om ”Ledning”" in found(name, content.replace("Alla", "Ledning").encode())


def test_a_unit_is_known_by_the_endings_it_has_in_a_sentence(found: Callable[[str, bytes], str]) -> None:
    assert "en mening om ”Vuxenstöd”" in found("a.txt", "Vuxenstödets medel är 2,7.".encode())
    assert found("a.txt", "Ledningens mål är 4 i medel.".encode()) == ""


def test_a_figure_on_a_hidden_groups_row_of_a_chart_is_found(found: Callable[[str, bytes], str]) -> None:
    chart = (
        '<svg xmlns="http://www.w3.org/2000/svg"><text x="9" y="40">Ledning</text><text x="9" y="60">Stab</text>'
        '<text x="90" y="{height}">2,7</text></svg>'
    )
    told = "på en rad i bilden står en siffra bredvid ”Ledning”, som inte får visas"
    assert told in found("karta.svg", chart.format(height="40.9").encode())
    assert "rad i bilden" not in found("karta.svg", chart.format(height=60).encode())


def test_what_is_called_something_longer_is_not_the_hidden_group(tmp_path: Path, demo_round: RoundSeen) -> None:
    (tmp_path / "bild.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg"><text>Stab och Ledning: 4 svar</text></svg>'
    )
    files = [FileOfRound(file, (demo_round,)) for file in read_folder(tmp_path).files]
    assert try_files(files).findings
    assert not try_files(files, beside=("Stab och Ledning",)).findings


@pytest.mark.parametrize(
    "line",
    [
        "• Min närmaste chef finns till hands när jag behöver stöd: 3,7 på skalan 1–5",
        "medelvärde mellan 3,6 och 3,8; går inte att skilja från ”Min närmaste chef finns till hands när",
        "chef finns till hands när jag behöver stöd: 3,7 på skalan 1–5 (56 % positiva)",
        "Mål sätts. 62 % positiva, medelvärde 3,7; går inte att skilja från ”Min närmaste chef finns till …”",
    ],
)
def test_a_statement_cut_short_is_not_the_hidden_group_that_it_names(
    found: Callable[[str, bytes], str], line: str
) -> None:
    assert found("a.txt", line.encode()) == ""
    assert "en mening om ”Chef”" in found("a.txt", f"{line.replace('.', '')} bland Chef".encode())


def _page(text: str) -> bytes:
    drawn = Figure((8, 2))
    drawn.text(0.05, 0.5, text, fontsize=8)
    saved = io.BytesIO()
    drawn.savefig(saved, format="pdf", metadata={"Producer": None, "Creator": None, "CreationDate": None})
    return saved.getvalue()


def test_a_text_that_goes_over_lines_of_a_page_is_found(found: Callable[[str, bytes], str]) -> None:
    first, rest = RUN[:15], RUN[15:]
    assert "på sida 1 finns en fritext" in found("blad.pdf", _page(f"{first}\n{rest} och varför"))


def test_a_page_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "blad.pdf").write_bytes(_page("Alla")[:600])
    assert read_folder(tmp_path).unread == ("blad.pdf",)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", '{"rader": [{"grupp": "Ledning", "medel": 3.2}]}'),
        ("a.json", '{"Ledning": {"medel": 3.2}}'),
        ("a.json", '{"Ledning": {"trivsel": {"medel": 3.2}}}'),
        ("a.json", '[["Ledning", 3.2]]'),
        ("a.jsonl", '{"grupp": "Alla", "tal": 3.4}\n{"grupp": "Ledning", "tal": 3.2}\n'),
        ("a.html", "<table><tr><td>Ledning<td class='tal'>3,2</tr></table>"),
        ("a.md", "| Grupp | Medel |\n|---|---|\n| Ledning | 3,2 |"),
        ("a.csv", "Omgång;Grupp;Medel\nVåren;Ledning;3,2"),
        ("a.csv", "Område;Medarbetare;Ledning\nInflytande;3,4;3,2"),
    ],
)
def test_a_row_or_a_column_of_a_hidden_group_is_found_in_any_table(
    found: Callable[[str, bytes], str], name: str, content: str
) -> None:
    assert "i tabellen står siffror bredvid ”Ledning”, som inte får visas" in found(name, content.encode())


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.yaml", "grupper:\n  Ledning:\n    medel: 3.21\n"),
        ("a.xml", "<grupper><grupp namn='Ledning' medel='3.21'/></grupper>"),
        ("a.txt", "Ledning (mean): 3.21"),
    ],
)
def test_a_figure_that_is_named_after_a_hidden_group_is_found(
    found: Callable[[str, bytes], str], name: str, content: str
) -> None:
    assert "i filen står en siffra bredvid ”Ledning”, som inte får visas" in found(name, content.encode())


@pytest.mark.parametrize(
    "below", [("Medelvärde 2,7",), ("Så svarade de.", "Nuläge 2,7, önskat 4,1"), ("3 svar",), ("67 % är nöjda",)]
)
@pytest.mark.parametrize("heading", ["Ledning", "3.2 Ledning:"])
def test_a_figure_in_a_part_about_a_hidden_group_is_found(
    found: Callable[[str, bytes], str], heading: str, below: tuple[str, ...]
) -> None:
    text = "".join(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>" for words in (heading, *below))
    assert "i texten står en siffra under rubriken ”Ledning”, som inte får visas" in found("a.docx", document(text))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "Resultat\n\nLedning\n=======\n\nVi frågade dem.\nMedel 2,7\n"),
        ("a.md", "## 3. Ledning\n\nVi frågade dem.\n\n- Medel: 2,7\n"),
        ("a.html", "<h2>Ledning</h2><p>Vi frågade dem.</p><p>Medel: 2,7</p>"),
    ],
)
def test_so_it_is_in_a_text_file(found: Callable[[str, bytes], str], name: str, text: str) -> None:
    assert "i filen står en siffra under rubriken ”Ledning”, som inte får visas" in found(name, text.encode())


def test_the_heading_of_a_part_without_figures_is_no_leak(
    found: Callable[[str, bytes], str], demo_round: RoundSeen
) -> None:
    parts = ("Ledning", "Visas inte", demo_round.today.groups[-1].label, "Medelvärde 3,2")
    text = "".join(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>" for words in parts)
    assert "under rubriken" not in found("a.docx", document(text))
    assert "under rubriken" not in found("a.txt", "\n".join(parts).encode())


@pytest.mark.parametrize(
    ("title", "rows"),
    [
        ("Utdrag", [["Ledning"], ["Läge", 2.7]]),
        ("Utdrag", [["", "Ledning"], [], ["Nu", "Sen"], [2.7, 4.1]]),
        ("Ledning", [["Nu", "Sen"], [2.7, 4.1]]),
    ],
)
def test_a_part_of_a_sheet_about_a_hidden_group_is_found(
    found: Callable[[str, bytes], str], title: str, rows: list[list[str | float]]
) -> None:
    assert "står siffror under rubriken ”Ledning”, som inte får visas" in found("a.xlsx", _sheet(title, rows))


def test_a_hidden_groups_empty_row_above_anothers_is_no_leak(
    found: Callable[[str, bytes], str], demo_round: RoundSeen
) -> None:
    rows: list[list[str | float]] = [["Ledning"], [demo_round.today.groups[-1].label, 2.7]]
    assert "under rubriken" not in found("a.xlsx", _sheet("Utdrag", rows))


def _sheet(title: str, rows: list[list[str | float]]) -> bytes:
    book = Workbook()
    book["Sheet"].title = title
    for row in rows:
        book[title].append(row)
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


@pytest.mark.parametrize(
    "part",
    [
        *("ppt/slideLayouts/slideLayout1.xml", "ppt/slideMasters/slideMaster1.xml", "ppt/diagrams/data1.xml"),
        *("ppt/handoutMasters/handoutMaster1.xml", "ppt/charts/chart1.xml", "ppt/drawings/drawing1.xml"),
    ],
)
def test_words_behind_and_beside_the_slides_are_read(found: Callable[[str, bytes], str], part: str) -> None:
    text = '<r xmlns:a="urn:a"><a:p><a:r><a:t>Led</a:t></a:r><a:r><a:t>ning: index 41</a:t></a:r></a:p></r>'
    got = found("bilder.pptx", with_part(presentation("<p:sld></p:sld>"), part, text))
    assert "i texten står en siffra i en mening om ”Ledning”, som inte får visas" in got


def test_a_hidden_groups_row_is_found_though_nothing_tells_its_round(tmp_path: Path, demo_round: RoundSeen) -> None:
    shown_nowhere = replace(demo_round.today, suppressed=(), groups=demo_round.today.groups[:1])
    other = seeing(demo_round, shown_nowhere)
    (tmp_path / "uttag.csv").write_text("Grupp;Medel\nLedning;3,2\n")
    files = [FileOfRound(file, (other,)) for file in read_folder(tmp_path).files]
    assert not try_files(files).findings
    assert try_files(files, beside=(shown_nowhere, demo_round.today)).findings


def test_a_hidden_slide_and_a_workbook_inside_are_found(found: Callable[[str, bytes], str], small: bytes) -> None:
    slide = '<p:sld show="0"><a:p><a:r><a:t>Ledning 4 svar</a:t></a:r></a:p></p:sld>'
    assert "på en dold sida ligger Ledning 4 svar" in found("bilder.pptx", presentation(slide))
    inside = changed(small, _hidden_sheet)
    shown = io.BytesIO(presentation("<p:sld></p:sld>"))
    with zipfile.ZipFile(shown, "a") as archive:
        archive.writestr("ppt/embeddings/Microsoft_Excel_Sheet1.xlsx", inside)
    got = found("bilder.pptx", shown.getvalue())
    assert "i en inbäddad arbetsbok, i det dolda bladet ”Underlag”" in got
    assert " i i " not in got


@pytest.mark.parametrize(
    "inside",
    [
        "<w:t>Ledning</w:t><w:tab/><w:t>2,7</w:t>",
        "<w:t>Ledning</w:t><w:br/><w:t>2,7</w:t>",
        "<w:t>Led</w:t><w:softHyphen/><w:t>ning: 2,7</w:t>",
        "<w:t>Led\N{SOFT HYPHEN}ning: 2,7</w:t>",
        "<w:t>Led\N{ZERO WIDTH SPACE}ning:\N{NARROW NO-BREAK SPACE}2,7</w:t>",
    ],
)
def test_what_parts_letters_on_a_page_hides_no_name(found: Callable[[str, bytes], str], inside: str) -> None:
    page = document(f"<w:p><w:r>{inside}</w:r></w:p>")
    assert "i texten står en siffra bredvid ”Ledning”" in found("rapport.docx", page)


@pytest.mark.parametrize("name", ["uttag.csv", "uttag.json", "uttag.html"])
def test_letters_put_together_of_two_are_read_as_one(tmp_path: Path, demo_round: RoundSeen, name: str) -> None:
    today = demo_round.today
    hidden = replace(today.suppressed[0], label="Särskilt stöd")
    other = seeing(demo_round, replace(today, suppressed=(hidden,)))
    row = {"csv": "Grupp;Medel\n{};3,2\n", "json": '[{{"Grupp": "{}", "Medel": 3.2}}]', "html": "<p>{}: 3,2</p>"}
    told = row[name.partition(".")[2]].format(normalize("NFD", hidden.label))
    (tmp_path / name).write_text(told, "utf-8")
    assert try_files([FileOfRound(file, (other,)) for file in read_folder(tmp_path).files]).findings


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable"])
def test_a_mail_is_read_with_all_that_it_forwards_and_all_that_is_attached(
    found: Callable[[str, bytes], str], small: bytes, encoding: str
) -> None:
    forwarded = EmailMessage()
    forwarded["Subject"] = "Så gick det på område ett, i Ledning: 2,7"
    forwarded.set_content("Medel för Ledning: 2,7, så här låg är ingen annan på området.\n", cte=encoding)
    forwarded.add_alternative("<p><b>Led</b>ning: 2,7</p>", "html", cte=encoding)
    sent = EmailMessage()
    sent.set_content("Se nedan.\n")
    sent.add_attachment(forwarded)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("bok.xlsx", changed(small, _hidden_sheet))
    sent.add_attachment(packed.getvalue(), "application", "zip", filename="uttag.zip")
    got = found("brev.eml", sent.as_bytes())
    assert "i ärenderaden står en siffra bredvid ”Ledning”" in got
    for name in ("meddelandet.txt", "meddelandet.html"):
        assert f"{name}: i filen står en siffra bredvid ”Ledning”" in got
    assert "uttag.zip/bok.xlsx: i det dolda bladet" in got


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (b"tEXt", b"Comment\0Gunilla 4"),
        (b"zTXt", b"Comment\0\0" + zlib.compress(b"Gunilla 4")),
        (b"iTXt", b"Comment\0\0\0sv\0\0Gunilla 4"),
        (b"eXIf", b"MM\0*Gunilla Berggren\0"),
    ],
)
def test_words_in_a_picture_are_found(
    found: Callable[[str, bytes], str], demo_round: RoundSeen, kind: bytes, body: bytes
) -> None:
    picture = b"\x89PNG\r\n\x1a\n" + b"\0" * 25 + b"\0\0\0\0IEND\xaeB`\x82"
    picture = picture[:8] + b"\0\0\0\x0dIHDR" + b"\0" * 17 + picture[33:]
    assert "gunilla" in found("bild.png", with_chunk(picture, kind, body))
    assert "efter bildens slut ligger Gunilla" in found("bild.png", picture + b"Gunilla Berggren")


def test_a_pictures_description_may_say_what_it_shows_and_nothing_of_who_is_hidden(
    found: Callable[[str, bytes], str],
) -> None:
    picture = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\x0dIHDR" + b"\0" * 17 + b"\0\0\0\0IEND\xaeB`\x82"
    said = "Description\0\0\0sv-SE\0\0Störst glapp någonsin. Ledning".encode()
    assert found("bild.png", with_chunk(picture, b"iTXt", said)) == ""
    small = "står ett litet antal bredvid ”Ledning”"
    assert small in found("bild.png", with_chunk(picture, b"iTXt", said + b": 4 svar"))
    assert small in found("rapport.pdf", b"%PDF-1.7\n<< /Title (Ledning: 4 svar) >>")


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ("<metadata>Gunilla</metadata>", "i bildens metadata står ”gunilla”"),
        ("<desc>Ledning: 4 svar</desc>", "i bildens titel eller beskrivning står ett litet antal bredvid ”Ledning”"),
        ('<g id="Ledning 4"/>', "i ett namn i bilden står ett litet antal"),
        (f"<!-- {RUN} --><g/>", "en fritext som HR inte har godkänt"),
    ],
)
def test_words_in_a_drawing_are_found(found: Callable[[str, bytes], str], inside: str, words: str) -> None:
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>'
    assert words in found("bild.svg", drawing.encode())


@pytest.mark.parametrize("words", ["Ledning, N11", "Ledning/N3: 12", "Ledning 1,5"])
def test_names_and_means_after_a_hidden_group_are_no_count_of_it(
    found: Callable[[str, bytes], str], words: str
) -> None:
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg"><text>{words}</text></svg>'
    assert "ett litet antal" not in found("bild.svg", drawing.encode())


def test_what_a_pdf_says_of_itself_is_found(found: Callable[[str, bytes], str]) -> None:
    hidden = zlib.compress(b"<< /Author (Gunilla Berggren) >>")
    pdf = b"%PDF-1.7\n1 0 obj\nstream\n" + hidden + b"\nendstream\n<< /EmbeddedFiles 3 0 R >>"
    got = found("rapport.pdf", pdf)
    assert "i PDF:ens egenskaper står ”gunilla”, ”berggren”" in got
    assert "som en bifogad fil ligger" in got


def test_marks_in_a_title_are_read_as_they_were_written() -> None:
    title = 'Barn & unga <norr> "vi", 2 > 1'
    content = read_pdf("rapport.pdf", page_bytes(replace(every_block(), title=title), Drawn()))
    about = [words.text for words in content.words if words.place == "i PDF:ens metadata"]
    assert any(title in words for words in about)


def test_a_csv_with_answers_and_a_file_named_after_a_hidden_group_are_found(
    found: Callable[[str, bytes], str],
) -> None:
    rows = "unit;role;inflytande_1.now;inflytande_1.desired;rost_1.now\nVuxenstöd;Chef;3;5;2\n"
    assert "ligger enskilda personers svar" in found("svar.csv", rows.encode("utf-8-sig"))
    assert "filens namn säger ”Ledning”" in found("Ledning, glapp.csv", b"Grupp;Svar\n")


@pytest.mark.parametrize("audience", AUDIENCES.values())
def test_whom_a_pack_is_for_is_no_group_that_answered(tmp_path: Path, audience: str) -> None:
    pack = tmp_path / f"Resan, Våren, {audience.lower()}"
    pack.mkdir()
    (pack / "data.csv").write_text("Grupp;Svar\n")
    (tmp_path / "Ledning, Medarbetare.csv").write_text("Grupp;Svar\n")
    names = [words.text for file in read_folder(tmp_path).files for words in file.content.words]
    assert sorted(words for words in names if words.endswith(".csv")) == [
        "Ledning, Medarbetare.csv",
        "Resan, Våren/data.csv",
    ]


def test_a_group_of_four_in_an_exported_workbook_is_attacked_like_todays(tmp_path: Path, demo_round: RoundSeen) -> None:
    today = _of_few_questions(demo_round.today)
    group = replace(today.groups[-1], id="role:Ledning", label="Ledning", n=4, merged=None)
    figure = next(f for f in today.figures if f.group == "all" and f.now.distribution)
    leak = replace(
        today,
        groups=(*today.groups, group),
        figures=(*today.figures, replace(figure, group=group.id, n=4)),
    )
    (tmp_path / "export.xlsx").write_bytes(workbook_bytes(leak))
    (file,) = read_folder(tmp_path).files
    assert rounds_named(file, [today.round, "Våren"]) == [today.round]
    read = results_in(file, today, Definitions(demo_round.truth, today))
    assert read is not None
    assert {g.label: g.n for g in read.groups} == {g.label: g.n for g in leak.groups}
    shown = {(f.group, f.item or f.dimension): f.n for f in read.figures}
    assert {(f.group, f.item or f.dimension): f.n for f in today.figures}.items() <= shown.items()
    means = {(f.group, f.item or f.dimension): f.now.mean for f in read.figures}
    assert means["all", figure.item] == figure.now.mean
    findings = try_threshold([seeing(demo_round, today, read)]).findings
    assert any("gruppen ”Ledning” visas fast den bara har 4 svar" in found for found in findings)


@pytest.mark.parametrize(
    ("name", "text", "rounds"),
    [
        ("Resan, Andra mätningen.txt", "Första mätningen och Andra mätningen", ["Andra mätningen"]),
        ("Resan, Mätningen ett år senare.txt", "", ["Mätningen ett år senare"]),
        ("uttag.txt", "Så var det i Mätningen. Sedan Andra mätningen.", ["Andra mätningen", "Mätningen"]),
        ("uttag.txt", "Så var det.", []),
    ],
)
def test_a_file_is_of_the_round_that_it_names_first(tmp_path: Path, name: str, text: str, rounds: list[str]) -> None:
    (tmp_path / name).write_text(text)
    (file,) = read_folder(tmp_path).files
    asked = ["Första mätningen", "Andra mätningen", "Mätningen", "Mätningen ett år senare"]
    assert sorted(rounds_named(file, asked)) == rounds


def _of_few_questions(results: ReleasedResults) -> ReleasedResults:
    """The first area and its statements, which make a workbook quickly."""
    area = results.dimensions[0]
    return replace(
        results,
        items=tuple(item for item in results.items if item.name in area.items),
        dimensions=(area,),
        figures=tuple(f for f in results.figures if f.item in area.items or f.dimension == area.name),
        suppressed=tuple(hidden for hidden in results.suppressed if hidden.item is None),
    )


def test_a_folder_that_is_not_there_is_said_and_a_broken_file_is_named(tmp_path: Path, small: bytes) -> None:
    with pytest.raises(KnownError, match="finns inte"):
        read_folder(tmp_path / "borta")
    (tmp_path / "trasig.xlsx").write_bytes(small[:2000])
    folder = read_folder(tmp_path)
    assert folder.unread == ("trasig.xlsx",)
    assert "trasig.xlsx" in try_files([], folder.unread).untried


def test_a_number_that_was_not_released_is_found_in_the_row_of_a_group(
    found: Callable[[str, bytes], str], demo_round: RoundSeen
) -> None:
    few = _of_few_questions(demo_round.today)
    book = workbook_bytes(few)
    assert found("export.xlsx", book) == ""

    def change(book: Workbook) -> None:
        cell = book["Dimensioner"]["D5"]
        cell.value = float(str(cell.value)) + 0.137

    def add(book: Workbook) -> None:
        sheet = book["Dimensioner"]
        sheet.cell(5, sheet.max_column + 1).value = 2.7771

    got = [found("export.xlsx", changed(book, plant)) for plant in (change, add)]
    assert all("i bladet ”Dimensioner” står" in words and "för ”Alla”, som inte finns" in words for words in got)
    assert "2,7771" in got[1]


def test_a_table_of_other_results_than_todays_is_told_and_not_taken_for_one_that_was_changed(
    tmp_path: Path, demo_round: RoundSeen
) -> None:
    few = _of_few_questions(demo_round.today)
    before = [replace(f, now=replace(f.now, mean=(f.now.mean or 0) + 0.0137)) for f in few.figures]
    (tmp_path / "förr.xlsx").write_bytes(workbook_bytes(replace(few, figures=tuple(before))))
    tried = try_files([FileOfRound(file, (demo_round,)) for file in read_folder(tmp_path).files])
    assert not any("som inte finns i resultaten" in words for words in tried.findings)
    assert "1 fil har tabeller med andra siffror än dagens: förr.xlsx" in tried.note


def test_a_property_with_a_title_that_is_not_released_is_found(
    found: Callable[[str, bytes], str], small: bytes
) -> None:
    planted = replaced(small, "docProps/core.xml", "Första mätningen", "Gunillas mätning")
    assert "i dokumentets egenskaper står ”gunillas”" in found("resultat.xlsx", planted)
