"""The workbook holds every released figure, whole, and nothing that was not released."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from kulturverktyg.charts.alike_cells import cells_of
from kulturverktyg.export.workbook import workbook_bytes
from kulturverktyg.guard.released import Measure, ReleasedFigure, ReleasedTexts
from tests import samples

SHEETS = [
    *("Sammanfattning", "Dimensioner", "Påståenden", "Fördelning", "Grupper", "Medarbetare och ledning"),
    *("Kultur nu och önskad", "Svarsfrekvens", "Fritext", "Metod och anonymitet", "Kodbok"),
]
#: What there is when nothing is shown of anybody.
ALWAYS = [
    *("Sammanfattning", "Dimensioner", "Påståenden", "Grupper", "Svarsfrekvens", "Fritext"),
    *("Metod och anonymitet", "Kodbok"),
]
HEAD_ROW = 4
Record = dict[str, object]


@pytest.fixture(scope="module")
def content() -> bytes:
    return workbook_bytes(samples.lifelike())


@pytest.fixture(scope="module")
def book(content: bytes) -> Workbook:
    return load_workbook(BytesIO(content))


def records(book: Workbook, sheet: str) -> Iterator[Record]:
    head, *rows = book[sheet].iter_rows(min_row=HEAD_ROW, values_only=True)
    for row in rows:
        yield dict(zip(map(str, head), row, strict=True))


def side(record: Record, name: str) -> Measure:
    counts = [record[key] for key in record if key.startswith(f"{name}: svar") and record[key] is not None]
    return Measure(
        mean=record[f"{name} medel"],  # type: ignore[arg-type]
        index=record[f"{name} index"],  # type: ignore[arg-type]
        distribution=tuple(counts) or None,  # type: ignore[arg-type]
        positive=record.get(f"{name} positiva"),  # type: ignore[arg-type]
        low=record[f"{name} från"],  # type: ignore[arg-type]
        high=record[f"{name} till"],  # type: ignore[arg-type]
    )


def check(record: Record, figure: ReleasedFigure) -> None:
    assert record["Svar (n)"] == figure.n
    assert side(record, "Nuläge") == replace(figure.now, recommendation=None, sd=None)
    assert record.get("Rekommendationstal") == figure.now.recommendation
    assert record["Vet ej"] == figure.dont_know
    if figure.desired:
        assert side(record, "Önskat") == replace(figure.desired, sd=None)
    gap = figure.gap
    columns = ("Glapp", "Glapp från", "Glapp till", "Effekt- storlek dz", "Vill ha mer", "Vill ha lika")
    expected = (gap.mean, gap.low, gap.high, gap.dz, gap.more, gap.same) if gap else (None,) * 6
    assert tuple(record[column] for column in columns) == expected
    assert record["Vill ha mindre"] == (gap.less if gap else None)
    assert record["Wilcoxon p"] == (gap.p if gap else None)


@pytest.mark.parametrize("sheet", ["Dimensioner", "Påståenden"])
def test_every_released_figure_is_there_to_the_last_digit(book: Workbook, sheet: str) -> None:
    released = samples.lifelike()
    groups = {group.label: group.id for group in released.groups}
    found = 0
    for record in records(book, sheet):
        group, name = groups[str(record["Grupp"])], str(record["Namn"])
        figure = released.figure(group, **{"dimension" if sheet == "Dimensioner" else "item": name})
        if figure is None:
            hidden = next(s for s in released.suppressed if (s.group, s.item) == (group, name))
            assert record["Svar (n)"] == "visas inte"
            assert record["Anmärkning"] == hidden.reason
            numbers = [value for value in record.values() if isinstance(value, int | float)]
            assert not numbers
        else:
            check(record, figure)
            found += 1
    asked = [f for f in released.figures if (f.item is None) == (sheet == "Dimensioner")]
    assert found == len(asked)


def test_sheets_are_in_the_order_in_which_they_are_read(book: Workbook) -> None:
    assert book.sheetnames == SHEETS


def test_groups_have_their_response_rate_and_their_index(book: Workbook) -> None:
    released = samples.lifelike()
    rows = {str(record["Grupp"]): record for record in records(book, "Grupper")}
    for group in released.groups:
        record = rows[group.label]
        assert (record["Svar (n)"], record["Antal"]) == (group.n, group.headcount)
        assert record["Svarsfrekvens"] == group.n / group.headcount
        for dimension in released.dimensions:
            figure = released.figure(group.id, dimension=dimension.name)
            assert record[dimension.title] == (figure.now.index if figure else "visas inte")
    assert rows["Övriga enheter i Omsorg"]["Består av"] == "Hemtjänst söder, Nattpatrullen"
    assert rows["Familjerätt"]["Svar (n)"] == "visas inte"


def test_groups_that_cannot_be_told_apart_have_one_colour_and_a_higher_index_a_darker_one(book: Workbook) -> None:
    released, sheet = samples.lifelike(), book["Grupper"]
    headings = {str(cell.value): cell.column for cell in sheet[4]}
    rows = {str(row[0].value): row for row in sheet.iter_rows(min_row=5)}
    colours: dict[float, str] = {}
    for group in released.groups:
        for dimension in released.dimensions:
            cell = cells_of(released).get((group.id, dimension.name))
            fill = rows[group.label][headings[dimension.title] - 1].fill
            assert (fill.fill_type == "solid") == (cell is not None and cell.shade is not None)
            if cell is not None and cell.shade is not None:
                assert colours.setdefault(cell.shade, fill.fgColor.rgb) == fill.fgColor.rgb
    light = [_lightness(colours[shade]) for shade in sorted(colours)]
    assert light == sorted(light, reverse=True)
    assert len(set(colours.values())) > 3


def test_the_sheet_of_groups_has_no_numbers_but_those_that_are_told(book: Workbook) -> None:
    titles = [dimension.title for dimension in samples.lifelike().dimensions]
    assert [cell.value for cell in book["Grupper"][4]][7:] == titles


def _lightness(colour: str) -> int:
    return sum(bytes.fromhex(colour[-6:]))


def test_roles_stand_beside_each_other(book: Workbook) -> None:
    released = samples.lifelike()
    rows = list(records(book, "Medarbetare och ledning"))
    assert [row["Roll"] for row in rows[:4]] == ["Medarbetare", "Chefer"] * 2
    assert len(rows) == 2 * len(released.dimensions)
    figure = released.figure("role:chef", dimension=released.dimensions[0].name)
    assert figure is not None
    assert (rows[1]["Svar (n)"], rows[1]["Nuläge index"]) == (figure.n, figure.now.index)
    assert rows[0]["Skiljer de sig"] == "Går inte att skilja åt"


def test_the_poles_have_their_points_now_and_desired(book: Workbook) -> None:
    released = samples.lifelike()
    rows = {(row["Grupp"], row["Namn"]): row for row in records(book, "Kultur nu och önskad")}
    assert len(rows) == len(released.groups) * len(samples.POLES)
    for group in released.groups:
        figure = released.figure(group.id, item="kultur.familjen")
        assert figure is not None
        assert figure.desired is not None
        row = rows[group.label, "kultur.familjen"]
        assert (row["Nuläge medel"], row["Önskat medel"]) == (figure.now.mean, figure.desired.mean)
        assert row["Kultur"] == samples.POLES["familjen"]


def test_every_answer_of_everybody_is_counted_with_its_share(book: Workbook) -> None:
    released = samples.lifelike()
    rows = [row for row in records(book, "Fördelning") if row["Namn"] == "tala_1" and row["Läge"] == "Önskat läge"]
    figure = released.figure("all", item="tala_1")
    assert figure is not None
    assert figure.desired is not None
    counts = figure.desired.distribution
    assert counts is not None
    assert [row["Antal"] for row in rows] == list(counts)
    assert [row["Svar"] for row in rows] == list(samples.LABELS)
    assert sum(row["Andel"] for row in rows) == pytest.approx(1)  # type: ignore[misc]


def test_those_who_have_not_answered_are_counted_where_the_headcount_is_known(book: Workbook) -> None:
    rows = {str(row["Grupp"]).strip(): row for row in records(book, "Svarsfrekvens")}
    whole = rows["Hela socialförvaltningen"]
    assert [whole[name] for name in ("Svar", "Kunde svara", "Har inte svarat")] == [118, 140, 22]
    assert whole["Andel som har svarat"] == 118 / 140
    assert (rows["Familjerätt"]["Svar"], rows["Familjerätt"]["Att veta"]) == ("visas inte", samples.TOO_FEW)


def test_texts_stay_texts(book: Workbook) -> None:
    cells = {cell.value: cell for row in book["Fritext"].iter_rows() for cell in row}
    assert cells["=SUMMA(1;2) är det enda som räknas"].data_type == "s"
    assert cells["- Fika kl. 9"].quotePrefix
    assert "Visas inte: färre än 14 svar." in cells


def test_method_tells_the_rules_and_what_is_not_shown(book: Workbook) -> None:
    words = {cell.value for row in book["Metod och anonymitet"].iter_rows() for cell in row}
    assert set(samples.lifelike().method) <= words
    assert {"Familjerätt", "Hela gruppen", samples.TOO_FEW, samples.COMPLEMENT} <= words


def test_the_codebook_explains_items_and_answers(book: Workbook) -> None:
    rows = {record["Namn"]: record for record in records(book, "Kodbok")}
    assert str(rows["tala_1"]["Svarsalternativ"]).startswith("1 = Stämmer inte alls; 2 = ")
    assert rows["aterhamtning_3"]["Omvänt"] == "ja"
    assert rows["aterhamtning_3"]["Positiva svar"] == "1, 2"


def test_alternatives_stand_with_their_question(book: Workbook) -> None:
    rows = {record["Namn"]: record for record in records(book, "Påståenden") if record["Grupp"] == "Omsorg"}
    released = samples.lifelike()
    ticked = released.figure("unit:omsorg", item="kanaler.mote")
    assert ticked is not None
    assert ticked.now.distribution is not None
    assert rows["kanaler.mote"]["Påstående"] == "Hur lämnar du förslag? – På arbetsplatsträffen"
    assert rows["kanaler.mote"]["Nuläge: svar 2"] == ticked.now.distribution[1]
    assert rows["kultur.familjen"]["Påstående"] == "Fördela 100 poäng – Gemenskap och omsorg om varandra"
    mean = next(
        cell for row in book["Påståenden"].iter_rows() for cell in row if cell.value == rows["krona"]["Nuläge medel"]
    )
    assert mean.number_format == "0.00"


def test_the_codebook_has_every_code_of_the_alternatives(book: Workbook) -> None:
    rows = {record["Namn"]: record for record in records(book, "Kodbok")}
    assert (rows["kanaler.mote"]["Fråga"], rows["kanaler.mote"]["Alternativ"]) == (
        "Hur lämnar du förslag?",
        "På arbetsplatsträffen",
    )
    assert rows["kanaler.mote"]["Svarsalternativ"] == "1 = Inte valt; 2 = Valt"
    assert rows["viktigast.tid"]["Svarsalternativ"] == "1 = Plats 1; 2 = Plats 2; 3 = Plats 3"
    assert rows["krona"]["Svarsalternativ"] == "Tal med 2 decimaler"
    assert str(rows["krona"]["Vem får frågan"]).startswith("Ställs bara till den som")
    assert rows["tala_1"]["Vem får frågan"] == "Alla"
    assert {row["Slag"] for row in rows.values()} >= {"Flera val", "Rangordning", "Tal"}


def test_no_formulas_and_nothing_hidden(content: bytes, book: Workbook) -> None:
    with ZipFile(BytesIO(content)) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml")}
    for name, xml in parts.items():
        assert "<f>" not in xml or "/charts/" in name, name
        assert 'hidden="1"' not in xml, name
        assert "veryHidden" not in xml, name
        assert not re.search(r"externalLink|/home/|/root/", xml), name
    assert all(sheet.sheet_state == "visible" for sheet in book.worksheets)


def test_charts_in_the_colours_of_the_house(content: bytes) -> None:
    with ZipFile(BytesIO(content)) as archive:
        charts = [archive.read(name).decode() for name in archive.namelist() if "/charts/chart" in name]
        drawings = "".join(archive.read(name).decode() for name in archive.namelist() if "/drawings/drawing" in name)
    assert len(charts) == 5
    together = "".join(charts)
    for expected in ("44576B", "B4600E", "circle", "diamond", "hiLowLines", "A6611A", "018571", "percentStacked"):
        assert expected in together
    for title in ("Störst glapp: säga vad man tycker", "(nuläge)", "(önskat läge)", "84\N{NO-BREAK SPACE}% har svarat"):
        assert title in together
    assert drawings.count("descr=") == len(charts)
    assert 'descr="Störst glapp: säga vad man tycker' in drawings


def test_who_made_it_is_the_program(book: Workbook) -> None:
    assert book.properties.creator == book.properties.lastModifiedBy == "Kulturverktyg"
    assert book.properties.title == "Kulturanalys socialförvaltningen, Våren 2026"
    assert book.properties.subject == "Kulturanalys och vision, Våren 2026"
    assert book.properties.keywords
    assert book.properties.created == book.properties.modified == dt.datetime(2000, 1, 1)  # noqa: DTZ001


def test_the_same_results_make_the_same_bytes(content: bytes) -> None:
    assert workbook_bytes(samples.lifelike()) == content


def test_pages_are_set_up_for_print(book: Workbook) -> None:
    for sheet in book.worksheets:
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.sheet_properties.pageSetUpPr is not None
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert "&P" in (sheet.oddFooter.right.text or "")
    for name in ("Dimensioner", "Påståenden"):
        assert book[name].print_title_rows == "$4:$4"
        assert book[name].freeze_panes == "C5"


def test_a_workbook_where_nothing_is_released_still_opens() -> None:
    book = load_workbook(BytesIO(workbook_bytes(samples.nothing_released())))
    assert book.sheetnames == ALWAYS
    assert book["Sammanfattning"]["A2"].value == (
        "Kulturanalys och vision, Våren 2026. Det finns inga resultat att visa."
    )


def test_mostly_hidden_results_make_a_workbook() -> None:
    hidden = samples.without(samples.smaller(), lambda figure: figure.group != "role:medarbetare")
    book = load_workbook(BytesIO(workbook_bytes(hidden)))
    shown = [r for r in records(book, "Påståenden") if r["Svar (n)"] != "visas inte"]
    assert {record["Grupp"] for record in shown} == {"Medarbetare"}


def test_a_text_too_long_for_a_cell_goes_on_on_a_sheet_of_its_own() -> None:
    said = "𝕝ång " * 10_000
    results = replace(samples.nothing_released(), texts=(ReleasedTexts("norm", "Fråga", (said,)),))
    book = load_workbook(BytesIO(workbook_bytes(results)))
    begun = str(book["Fritext"]["B5"].value)
    assert begun.startswith("𝕝ång 𝕝ång")
    assert begun.endswith("… [Hela texten är nummer 1 på bladet ”Långa texter”.]")
    parts = list(book["Långa texter"].iter_rows(min_row=5, values_only=True))
    assert [row[:4] for row in parts] == [(1, "Fritext", "B5", place) for place in range(1, len(parts) + 1)]
    assert "".join(str(row[4]) for row in parts) == said
    cells = [str(cell) for sheet in book.worksheets for row in sheet.values for cell in row if cell is not None]
    assert max(len(cell.encode("utf-16-le")) // 2 for cell in cells) <= 32_767
