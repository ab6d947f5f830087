"""The SPSS file is opened by others with its labels, its missing values and the same figures."""

import csv
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from kulturverktyg.export.as_json import as_json
from kulturverktyg.export.data import sav_bytes
from kulturverktyg.export.data.figures import variables
from kulturverktyg.guard.released import ReleasedResults
from tests import samples
from tests.export.data.given import HOSTILE, given, hostile
from tests.export.data.test_csv_files import GAPS, PARTS
from tests.partly import partly

pyreadstat = pytest.importorskip("pyreadstat")
HIDDEN, NOT_ASKED = -9_999_999, -9_999_998


def opened(results: ReleasedResults, folder: Path, *, missing: bool = True) -> tuple[list[dict[str, Any]], Any]:
    path = folder / "data.sav"
    path.write_bytes(sav_bytes(given(results)))
    columns, about = pyreadstat.read_sav(path, output_format="dict", user_missing=missing)
    rows = [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]
    return rows, about


@pytest.fixture(scope="module")
def part(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[dict[str, Any]], Any]:
    return opened(partly(), tmp_path_factory.mktemp("sav"))


def test_every_figure_is_that_of_the_json(part: tuple[list[dict[str, Any]], Any]) -> None:
    rows = {(row["grupp_id"], row["namn"], row["sida"]): row for row in part[0]}
    checked = 0
    for figure in as_json(partly())["figures"]:
        for number, side in ((1, "now"), (2, "desired")):
            row = rows.get((figure["group"], figure.get("item") or figure["dimension"], number))
            if row is None:
                assert figure[side] is None
                continue
            pairs = [((figure[side] or {}).get(name), row[column]) for name, column in PARTS.items()]
            pairs += [((figure["gap"] or {}).get(name), row[column]) for name, column in GAPS.items()]
            for expected, found in pairs:
                assert found == expected if expected is not None else found < HIDDEN + 10
            checked += 1
    assert checked > 50


def test_what_is_missing_says_why(part: tuple[list[dict[str, Any]], Any], tmp_path: Path) -> None:
    rows, about = part
    pole = next(row for row in rows if row["namn"] == "kultur.familjen")
    assert (pole["indextal"], pole["svar_1"]) == (NOT_ASKED, NOT_ASKED)
    withheld = next(row for row in rows if (row["grupp_id"], row["namn"], row["sida"]) == ("all", "tala_2", 1))
    assert (withheld["svar_1"], withheld["visas"]) == (HIDDEN, 2)
    labels = about.variable_value_labels["medel"]
    assert (labels[HIDDEN], labels[NOT_ASKED]) == ("visas inte", "frågades inte")
    assert [each["lo"] for each in about.missing_ranges["medel"]] == [HIDDEN, NOT_ASKED, NOT_ASKED + 1]
    blank, _ = opened(partly(), tmp_path, missing=False)
    assert all(row["svar_1"] is None or row["svar_1"] >= 0 for row in blank)


def test_variables_and_codes_have_their_words(part: tuple[list[dict[str, Any]], Any]) -> None:
    _, about = part
    assert about.column_names_to_labels["medel"] == "Medelvärde i frågans egen enhet"
    assert about.variable_value_labels["sida"] == {1: "nuläge", 2: "önskat läge"}
    assert about.variable_value_labels["grupp"] == dict(enumerate((group.label for group in partly().groups), 1))
    assert samples.STATEMENTS["tala", "Säga vad man tycker"][0] in about.variable_value_labels["fraga"].values()
    assert about.file_label == "Kulturanalys socialförvaltningen, Våren 2026"
    assert (about.variable_measure["grupp"], about.variable_measure["medel"]) == ("nominal", "scale")


def test_names_and_labels_are_what_spss_takes() -> None:
    names = [column.name for column in variables(hostile())]
    assert len({name.casefold() for name in names}) == len(names)
    reserved = {"all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with"}
    assert all(name.isascii() and name[0].isalpha() and len(name) <= 64 and name not in reserved for name in names)
    assert all(len(column.label.encode()) <= 256 for column in variables(hostile()))


def test_long_words_are_cut_where_the_format_ends_and_say_so(tmp_path: Path) -> None:
    rows, about = opened(hostile(), tmp_path)
    labels = about.variable_value_labels["fraga"].values()
    assert all(len(label.encode()) <= 120 for label in labels)
    assert any("lång lång" in label and label.endswith("…") for label in labels)
    assert HOSTILE[0] in about.variable_value_labels["grupp"].values()
    assert {row["ingar"] for row in rows} >= {f"{HOSTILE[1]}, B"}


def test_the_same_results_make_the_same_bytes_whenever_they_are_made(tmp_path: Path) -> None:
    first = sav_bytes(given(samples.three_charts()))
    _, about = opened(samples.three_charts(), tmp_path)
    assert sav_bytes(given(samples.three_charts())) == first
    assert (about.creation_time.year, about.creation_time.hour) == (2000, 0)


def test_nothing_released_is_a_file_too(tmp_path: Path) -> None:
    rows, about = opened(samples.nothing_released(), tmp_path)
    assert rows == []
    assert "medel" in about.column_names


@pytest.mark.skipif(shutil.which("pspp") is None, reason="PSPP is not installed")
def test_pspp_reads_it(tmp_path: Path) -> None:
    opened(partly(), tmp_path)
    syntax = "GET FILE='data.sav'.\nSAVE TRANSLATE /OUTFILE='ut.csv' /TYPE=CSV /FIELDNAMES.\n"
    (tmp_path / "las.sps").write_text(syntax, "utf-8")
    subprocess.run(["pspp", "las.sps"], cwd=tmp_path, check=True, capture_output=True, timeout=60)
    with (tmp_path / "ut.csv").open(encoding="utf-8", newline="") as stream:
        assert next(csv.reader(stream))[0] == "grupp"
