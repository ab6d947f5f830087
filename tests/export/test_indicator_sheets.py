"""The sheets and pictures of what is counted, read again as a reader would."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from kulturverktyg.charts.indicator_chart import Around, of_indicator
from kulturverktyg.charts.krona_chart import of_krona
from kulturverktyg.charts.render import png_bytes
from kulturverktyg.decide.round_marks import read_round_marks
from kulturverktyg.export.book import Book
from kulturverktyg.export.indicator_sheets import write_indicators
from kulturverktyg.guard.counted import Counted, read_counted
from kulturverktyg.guard.culture import CultureLine
from kulturverktyg.guard.release import release
from kulturverktyg.prepare.rounds import Clients
from kulturverktyg.reporting import Wanted, make_reports
from tests.builders import Workplace
from tests.client_rounds import client_round
from tests.counted import counted_workplace
from tests.export.report.reports import INDICATORS


@pytest.fixture(scope="module")
def counted_place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    with counted_workplace(tmp_path_factory.mktemp("counted")) as place:
        yield place


@pytest.fixture(scope="module")
def counted(counted_place: Workplace) -> Counted:
    released = release(counted_place.store, counted_place.round_id)
    return read_counted(counted_place.store, counted_place.journey_id, released)


@pytest.fixture(scope="module")
def book(counted_place: Workplace, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("export")
    return make_reports(counted_place.store, counted_place.round_id, folder, Wanted(("xlsx",)))[0]


def rows(book: Path, name: str) -> list[list[object]]:
    sheet = load_workbook(book)[name]
    assert isinstance(sheet, Worksheet)
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def test_indicators_are_told_value_by_value_and_what_is_not_shown_says_why(book: Path) -> None:
    found = {(row[1], row[2]): row for row in rows(book, "Nyckeltal") if row[0] == "Sjukfrånvaro"}
    assert found["2025", "Hela verksamheten"][3:9] == [7.4, "%", 6.5, "Lägre är bättre", 96, "Lönesystemet"]
    assert found["2025", "Hemtjänst"][3] == 7.9
    assert found["2025", "Nattlaget"][3] == "visas inte"
    assert found["2025", "Nattlaget"][7] is None
    assert "10 personer eller färre" in str(found["2025", "Nattlaget"][9])
    assert found["2025", "Boende"][3] == "visas inte"
    assert "räkna ut" in str(found["2025", "Boende"][9])


@pytest.mark.parametrize("personal", [True, False])
def test_health_is_spoken_of_only_where_an_indicator_is_about_it(tmp_path: Path, personal: bool) -> None:
    book = Book("Resan")
    write_indicators(book, [replace(one, personal=personal) for one in INDICATORS])
    (tmp_path / "tal.xlsx").write_bytes(book.to_bytes())
    about = rows(tmp_path / "tal.xlsx", "Nyckeltal")[1][0]
    assert ("hälsa" in str(about)) == personal


def test_a_value_that_is_not_shown_is_in_no_part_of_the_workbook(book: Path) -> None:
    with zipfile.ZipFile(book) as parts:
        assert not any(b"13.37" in parts.read(name) or b"13,37" in parts.read(name) for name in parts.namelist())


def test_the_calculation_tells_its_range_its_formulas_and_what_is_missing(book: Path) -> None:
    found = {row[0]: row for row in rows(book, "Kulturkalkyl")}
    low, likely, high = found["Sjukfrånvaron kostar"][2:5]
    day = 590_000 / 218
    assert likely == pytest.approx(96 * 16 * (day * 0.35 + 1_400))
    assert low == pytest.approx(96 * 14 * (560_000 / 218 * 0.25 + 900))
    assert high == pytest.approx(96 * 18 * (620_000 / 218 * 0.45 + 1_900))
    assert found["Sjukfrånvaron kostar"][1] == "kr per år"
    assert "källa saknas: Övrig kostnad per sjukdag" in str(found["Sjukfrånvaron kostar"][5])
    assert found["Personalomsättningen kostar"][2:5] == [None, None, None]
    assert str(found["Personalomsättningen kostar"][5]).startswith("Kan inte beräknas: ”Annons och urval”, ”")
    assert found["Övrig kostnad per sjukdag"][5] == "Källa saknas"
    assert found["Arbetsdagar per år"][2:6] == [218, 218, 218, "Avtalet"]


def test_what_a_krona_gives_back_is_called_a_judgement_on_a_sheet_of_its_own(book: Path, counted: Counted) -> None:
    table = rows(book, "Krona tillbaka")
    assert table[0][0] == "Bedömning: krona tillbaka"
    assert counted.krona is not None
    shown = [row for row in counted.krona.rows if row.mean is not None]
    assert len(shown) > 1
    for row in shown:
        assert row.mean is not None
        told = next(line for line in table if line[0] == row.label)
        assert told[1:3] == ["Bedömning", pytest.approx(row.mean, abs=0.005)]
        assert 0.5 <= row.mean <= 1.75
        assert row.low is None or row.high is None or row.low <= row.mean <= row.high
    assert not any("edömning" in str(cell) for line in rows(book, "Kulturkalkyl") for cell in line)


def test_the_charts_say_what_they_show(counted_place: Workplace, counted: Counted) -> None:
    marks = read_round_marks(counted_place.store, counted_place.journey_id)
    chart = of_indicator(counted.indicators[0], Around(counted.culture, marks.measures), "Kulturresan")
    assert chart is not None
    assert (
        chart.title
        == "Sjukfrånvaro: från 8,4\N{NO-BREAK SPACE}% till 7,0\N{NO-BREAK SPACE}% mellan 2023 och tertial 1 2026"
    )
    assert "13,37" not in chart.alt
    assert [point.round for point in counted.culture.points] == ["Första mätningen"]
    assert png_bytes(chart.draw()).startswith(b"\x89PNG")
    assert of_indicator(counted.indicators[1], Around(), "Kulturresan") is None
    assert counted.krona is not None
    krona = of_krona(counted.krona)
    assert krona.title.startswith("Bedömning")
    assert png_bytes(krona.draw("dark")).startswith(b"\x89PNG")


def test_beside_a_round_of_clients_there_is_no_culture_index_of_the_staff(tmp_path: Path) -> None:
    with counted_workplace(tmp_path) as place:
        round_id = client_round(place.store, place.journey_id, "Klienterna", 12, 3, Clients(40))
        counted = read_counted(place.store, place.journey_id, release(place.store, round_id))
        staff = read_counted(place.store, place.journey_id, release(place.store, place.round_id))
    assert staff.culture.points or staff.culture.notes
    assert counted.culture == CultureLine()
    assert counted.indicators == staff.indicators
