"""The CSV files hold every released figure, whole and harmless, and nothing else."""

import csv
import io
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import pytest

from kulturverktyg.decide.method_facts import MethodFacts
from kulturverktyg.export.as_json import as_json
from kulturverktyg.export.data import csv_files
from kulturverktyg.export.data.tables import NOT_WHOLE
from kulturverktyg.export.method_page import HIDDEN, method_page
from kulturverktyg.export.trend_json import trend_as_json
from tests import samples
from tests.export.data.given import CONTROLLED, HOSTILE, UNCONTROLLED, given, hostile, later
from tests.partly import partly

if TYPE_CHECKING:
    from kulturverktyg.export.report.given import Given

Row = Mapping[str, str]
PARTS = {
    "mean": "medel",
    "sd": "sd",
    "low": "medel_lag",
    "high": "medel_hog",
    "low_finite": "medel_lag_andlig",
    "high_finite": "medel_hog_andlig",
    "index": "indextal",
    "positive": "andel_positiva",
    "recommendation": "rekommendationstal",
}
GAPS = {
    "mean": "glapp",
    "sd": "glapp_sd",
    "low": "glapp_lag",
    "high": "glapp_hog",
    "low_finite": "glapp_lag_andlig",
    "high_finite": "glapp_hog_andlig",
    "dz": "glapp_dz",
    "p": "glapp_p",
    "more": "vill_ha_mer",
    "same": "vill_ha_lika",
    "less": "vill_ha_mindre",
}
SIDES = {"now": "nuläge", "desired": "önskat läge"}


def read(content: bytes) -> list[Row]:
    stream = io.StringIO(content.decode("utf-8-sig"), newline="")
    return [
        {name: value.removeprefix("'") for name, value in row.items()} for row in csv.DictReader(stream, delimiter=";")
    ]


def number(text: str) -> float | None:
    return float(text.replace(",", ".")) if text else None


def check(row: Row, figure: Mapping[str, Any], side: str) -> None:
    """The row has the same numbers as the JSON, and none that it has not."""
    measure = figure[side] or {}
    for part, column in PARTS.items():
        assert number(row[column]) == measure.get(part), (column, row)
    for part, column in GAPS.items():
        assert number(row[column]) == (figure["gap"] or {}).get(part), (column, row)
    counts = [number(row[column]) for column in row if column.startswith("svar_") and row[column]]
    assert counts == (measure.get("distribution") or [])
    nearly = measure.get("nearly_all")
    assert number(row["minst_90"]) == (None if nearly is None else nearly + 1)
    assert (number(row["n"]), number(row["vet_ej"])) == (figure["n"], figure["dont_know"])
    assert row["skal"] == figure["withheld"]


@pytest.mark.parametrize("results", [samples.lifelike(), partly()], ids=["whole", "partly"])
def test_every_figure_is_that_of_the_json_and_what_is_hidden_is_nowhere(results: Any) -> None:
    rows = {(r["grupp_id"], r["namn"], r["sida"]): r for r in read(csv_files(given(results))["data.csv"])}
    figures = as_json(results)["figures"]
    checked = set()
    for figure in figures:
        name = figure.get("item") or figure["dimension"]
        for side, words in SIDES.items():
            key = figure["group"], name, words
            if key in rows:
                check(rows[key], figure, side)
                checked.add(key)
            else:
                assert figure[side] is None
    reasons = {(hidden.group, hidden.item): hidden.reason for hidden in results.suppressed}
    for key in rows.keys() - checked:
        row = rows[key]
        assert (row["visas"], row["skal"]) == ("nej", reasons[key[:2]])
        assert not any(row[column] for column in (*PARTS.values(), *GAPS.values(), "n", "vet_ej", "minst_90"))
        assert not any(row[column] for column in row if column.startswith("svar_"))


def test_figures_shown_in_part_say_so_and_why() -> None:
    rows = read(csv_files(given(partly()))["data.csv"])
    withheld = {figure.withheld for figure in partly().figures if figure.withheld}
    assert {row["skal"] for row in rows if row["visas"] == "delvis"} == withheld
    assert all(row["visas"] == "ja" or row["skal"] for row in rows)


def test_what_is_not_shown_is_listed_with_its_reason() -> None:
    rows = read(csv_files(given(samples.lifelike()))[NOT_WHOLE])
    assert {"vad": "visas inte", "grupp": "Familjerätt", "fraga": "Hela gruppen", "skal": samples.TOO_FEW}.items() <= (
        next(row for row in rows if row["grupp"] == "Familjerätt").items()
    )
    hidden = samples.lifelike().suppressed
    assert len([row for row in rows if row["vad"] == "visas inte"]) == len(hidden)
    merged = next(row for row in rows if row["vad"] == "sammanslagen")
    assert merged["skal"].startswith("Består av Hemtjänst söder, Nattpatrullen.")


def test_what_is_shown_in_part_stands_in_the_same_file_and_is_told_so_everywhere() -> None:
    files = csv_files(given(partly()))
    shown_in_part = [row for row in read(files[NOT_WHOLE]) if row["vad"] == "visas delvis"]
    assert len(shown_in_part) == sum(bool(figure.withheld) for figure in partly().figures)
    assert any("visas inte eller delvis" in row["betydelse"] for row in read(files["kodbok.csv"]))
    (part,) = (one for one in method_page(MethodFacts(), partly(), None) if one.title == HIDDEN)
    told = {(how, reason): int(count) for how, reason, count in part.rows[1:]}
    for reason in {row["skal"] for row in shown_in_part}:
        assert told["visas delvis", reason] == len([row for row in shown_in_part if row["skal"] == reason])


def test_the_codebook_tells_every_variable_code_and_answer() -> None:
    files = csv_files(given(samples.lifelike()))
    book = read(files["kodbok.csv"])
    head = files["data.csv"].decode("utf-8-sig").splitlines()[0].split(";")
    assert [row["variabel"] for row in book if row["sort"] == "variabel"] == head
    labels = [row["betydelse"] for row in book if (row["sort"], row["variabel"]) == ("kod", "grupp")]
    assert labels == [group.label for group in samples.lifelike().groups]
    answers = {row["kod"]: row["betydelse"] for row in book if (row["sort"], row["variabel"]) == ("svar", "tala_1")}
    assert answers == {f"svar_{place}": label for place, label in enumerate(samples.LABELS, 1)}
    turned = next(row for row in book if (row["sort"], row["variabel"]) == ("fråga", "aterhamtning_3"))
    assert turned["mer"] == "Nuläge och önskat läge; omvänd; positiva svar: 1, 2"
    assert {row["betydelse"] for row in book if row["sort"] == "saknas"} >= {"visas inte", "frågades inte"}


def test_free_texts_come_as_released_and_not_at_all_without_any() -> None:
    texts = read(csv_files(given(samples.lifelike()))["fritext.csv"])
    assert [row["svar"] for row in texts] == list(samples.lifelike().texts[0].texts)
    assert "fritext.csv" not in csv_files(given(samples.nothing_released()))


def test_hostile_words_are_whole_and_nothing_a_spreadsheet_would_run() -> None:
    files = csv_files(given(hostile()))
    assert [row["svar"] for row in read(files["fritext.csv"])] == [*HOSTILE, UNCONTROLLED]
    assert CONTROLLED != UNCONTROLLED
    for content in files.values():
        for row in csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"):
            for cell in row:
                assert not cell.startswith(("=", "+", "@", "\t", "\r"))
                assert not cell.startswith("-") or number(cell) is not None


def test_pandas_reads_the_same_numbers_and_words() -> None:
    pandas = pytest.importorskip("pandas")
    files = csv_files(given(hostile()))
    frame = pandas.read_csv(
        io.BytesIO(files["data.csv"]), sep=";", decimal=",", encoding="utf-8-sig", keep_default_na=False, na_values=[""]
    )
    rows = read(files["data.csv"])
    assert list(frame["medel"].fillna(-1)) == pytest.approx([number(row["medel"]) or -1 for row in rows], rel=1e-12)
    assert list(frame["grupp"].str.removeprefix("'")) == [row["grupp"] for row in rows]
    assert frame["glapp"].dtype == "float64"


def test_changes_since_the_round_before_are_those_of_the_json() -> None:
    made: Given = later()
    assert made.since is not None
    files = csv_files(made)
    rows = read(files["förändring.csv"])
    changes = trend_as_json(made.since.trend)["changes"]
    for row, change in zip(rows, changes, strict=False):
        assert row["grupp_id"] == change["group"]
        assert row["namn"] == (change.get("item") or change["dimension"])
        for part, column in (("mean", "medel"), ("positive", "andel")):
            told = change[part] or {}
            ends = [number(row[f"{column}_{end}"]) for end in ("fore", "efter", "skillnad", "lag", "hog")]
            assert ends == [told.get(name) for name in ("earlier", "later", "difference", "low", "high")]
    assert len(rows) == len(changes) + len(made.since.trend.not_compared)
    series = read(files["alla omgångar.csv"])
    first = made.since.series.dimensions[0]
    point = first.points[0]
    assert point is not None
    assert point.now is not None
    assert (series[0]["namn"], number(series[0]["nulage_index"])) == (first.dimension, point.now.index)


def test_the_same_results_make_the_same_files() -> None:
    assert csv_files(given(samples.smaller())) == csv_files(given(samples.smaller()))
