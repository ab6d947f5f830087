"""The program without a window, as scripts and other programs meet it."""

import csv
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from kulturverktyg.__main__ import main
from kulturverktyg.demo.content import templates_with_demo
from kulturverktyg.paths import own_templates
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.store.store import open_store
from kulturverktyg.survey.library import Library, template_of
from kulturverktyg.survey.template import load_template
from tests.builders import NAME, TEMPLATE, workplace

if TYPE_CHECKING:
    from collections.abc import Iterator

_COMMANDS = (
    *(
        "demo",
        "list",
        "paper",
        "new-journey",
        "new-round",
        "new-workshop",
        "kiosk",
        "close-workshop",
        "codes",
        "close-round",
        "audit",
    ),
    *("import-survey", "export-survey", "import-answers", "import-ideas", "import-measures", "ideas"),
    *("kiosk-package", "kiosk-box", "kiosk-receipt", "merge"),
    *("results", "export", "pack", "check", "restore", "self-test"),
)
_ENGLISH = re.compile(r"usage|options|positional|arguments:|show|exit|NAME\b|JOURNEY|ROUND|SEED|default", re.ASCII)
_NOW = (1, 2, 3, 4, 5, 1, 2, 3)
_DESIRED = (5, 5, 4, 4, 5, 3, 2, 3)


def _run(*arguments: str | Path | bytes) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "kulturverktyg", *arguments],
        capture_output=True,
        encoding="utf-8",
        cwd=Path(__file__).parent.parent,
        check=False,
    )


def _fine(*arguments: str | Path) -> str:
    done = _run(*arguments)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def _one_sentence(error: str) -> None:
    assert "Traceback" not in error
    assert len(error.splitlines()) == 1
    assert error.endswith(".\n")
    assert 10 < len(error) < 700


def _database(folder: Path) -> Path:
    """A journey with 8 people in one unit, and nothing answered."""
    with workplace(folder, [UnitRow("Norr/Barn", "Medarbetare", 8)]) as place:
        return place.store.path


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return _database(tmp_path)


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    return _answers(tmp_path)


def _answers(folder: Path) -> Path:
    path = folder / "svar.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["unit", "role", "inflytande_1.now", "inflytande_1.desired"])
        table.writerows(["Norr/Barn", "Medarbetare", *pair] for pair in zip(_NOW, _DESIRED, strict=True))
    return path


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a journey, answers and files that are no good."""
    folder = tmp_path_factory.mktemp("orörd")
    _database(folder)
    _answers(folder)
    (folder / "text.txt").write_text("hej\n", "utf-8")
    (folder / "tom.kultur").write_bytes(b"")
    (folder / "OneDrive").mkdir()
    return folder


def test_every_command_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in ((), *((command,) for command in _COMMANDS)):
        with pytest.raises(SystemExit) as left:
            main([*arguments, "--help"])
        assert left.value.code == 0
        told = capsys.readouterr().out
        assert told.startswith("Så här: kulturverktyg")
        assert _ENGLISH.findall(told) == []
    told = _fine("--help")
    assert set(re.findall(r"^    ([a-z-]+)", told, re.MULTILINE)) == set(_COMMANDS)


def test_the_help_names_each_template_that_has_a_demo(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["demo", "--help"])
    told = "".join(capsys.readouterr().out.split())
    assert all(template in told for template in templates_with_demo())


def test_a_journey_from_beginning_to_figures(tmp_path: Path, answers: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database, units = tmp_path / "ny mapp" / "resa.kultur", tmp_path / "enheter.csv"
    units.write_text("unit;role;headcount\nNorr/Barn;Medarbetare;8\n", "cp1252")
    journey = _fine(
        *("new-journey", "--database", database, "--name", NAME, "--template", TEMPLATE, "--units", units)
    ).strip()
    listed = _listed(database, capsys)
    _has_the_shape_of_a_list(listed, journey)
    which = ("--database", str(database), "--journey", NAME, "--round", listed["journeys"][0]["rounds"][0]["name"])
    assert main(["results", *which, "--format", "json"]) == 1
    too_early = capsys.readouterr()
    assert too_early.out == ""
    _one_sentence(too_early.err)
    assert main(["import-answers", str(answers), *which]) == 0
    assert capsys.readouterr().out == "8 svar är inlästa.\n"
    assert _listed(database, capsys) == listed, "how many have answered shows in the list"
    assert main(["close-round", *which]) == 0
    assert capsys.readouterr().out == ""
    assert _listed(database, capsys)["journeys"][0]["rounds"][0]["state"] == "closed"
    _is_computed_by_hand(json.loads(_fine("results", *which, "--format", "json")))


def test_the_database_counts_before_the_command_too(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = _listed(database, capsys)
    assert main(["--database", str(database), "list"]) == 0
    assert json.loads(capsys.readouterr().out) == listed
    with pytest.raises(SystemExit, match="2"):
        main(["--database", str(database), "demo", str(tmp_path / "demo")])
    assert "demo använder ingen databas" in capsys.readouterr().err
    assert not (tmp_path / "demo").exists()


def _listed(database: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    assert main(["list", "--database", str(database)]) == 0
    return json.loads(capsys.readouterr().out)


def _has_the_shape_of_a_list(listed: dict[str, Any], journey_id: str) -> None:
    assert listed.keys() == {"journeys"}
    (journey,) = listed["journeys"]
    assert journey.keys() >= {"id", "name", "template", "rounds", "workshops"}
    assert (journey["id"], journey["name"], journey["template"]) == (journey_id, NAME, TEMPLATE)
    ((round_,), (workshop,)) = journey["rounds"], journey["workshops"]
    assert round_.keys() >= {"name", "state", "items"}
    assert round_["state"] == workshop["state"] == "open"
    assert workshop.keys() >= {"id", "name", "round", "state"}
    assert workshop["round"] == round_["name"]
    items = {item["name"]: item for item in round_["items"]}
    assert all(item.keys() >= {"name", "kind", "dimension"} for item in items.values())
    assert (items["inflytande_1"]["kind"], items["inflytande_1"]["dimension"]) == ("pair", "inflytande")
    assert items["oskriven_regel"]["dimension"] is None
    assert "om_enkaten" not in items


def _is_computed_by_hand(results: dict[str, Any]) -> None:
    assert results.keys() >= {"journey", "round", "k", "groups", "items", "figures", "suppressed"}
    assert (results["journey"], results["k"]) == (NAME, 7)
    groups = {group["id"]: group for group in results["groups"]}
    everybody = next(group for group in groups.values() if group["breakdown"] == "all")
    assert everybody.keys() >= {"id", "label", "breakdown", "n", "headcount", "merged", "cells"}
    assert (everybody["n"], everybody["headcount"], everybody["merged"]) == (8, 8, None)
    assert everybody["cells"] == [["Norr/Barn", "Medarbetare"]]
    item = next(item for item in results["items"] if item["name"] == "inflytande_1")
    assert item.keys() >= {"name", "text", "dimension", "kind", "points"}
    assert (item["dimension"], item["kind"], item["points"]) == ("inflytande", "pair", 5)
    (figure,) = (f for f in results["figures"] if f["group"] == everybody["id"] and f.get("item") == "inflytande_1")
    assert figure["n"] == 8
    expected = {
        "now": {"mean": 2.625, "index": 40.625, "distribution": [2, 2, 2, 1, 1], "positive": 0.25},
        "desired": {"mean": 3.875, "index": 71.875, "distribution": [0, 1, 2, 2, 3], "positive": 0.625},
        "gap": {
            "mean": 1.25,
            "low": -0.071865,
            "high": 2.571865,
            "dz": 0.790569,
            "more": 0.5,
            "same": 0.5,
            "less": 0.0,
        },
    }
    for part, measures in expected.items():
        for name, value in measures.items():
            assert figure[part][name] == pytest.approx(value, abs=1e-6), (part, name)
    assert all(suppressed.keys() >= {"group", "item", "reason"} for suppressed in results["suppressed"])
    shown = {(f["group"], f.get("item") or f.get("dimension")) for f in results["figures"]}
    assert not {(s["group"], s["item"]) for s in results["suppressed"]} & shown


def test_fewer_than_seven_answers_give_no_figure_at_all(
    database: Path, answers: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = answers.read_text("utf-8").splitlines()
    answers.write_text("\n".join(lines[:7]), "utf-8")
    round_name = _listed(database, capsys)["journeys"][0]["rounds"][0]["name"]
    which = ["--database", str(database), "--journey", NAME, "--round", round_name]
    assert main(["import-answers", str(answers), *which]) == 0
    assert main(["close-round", *which]) == 0
    capsys.readouterr()
    assert main(["results", *which, "--format", "json"]) == 0
    results = json.loads(capsys.readouterr().out)
    assert main(["results", *which]) == 0
    assert NAME in capsys.readouterr().out
    assert (results["groups"], results["figures"]) == ([], [])
    assert results["suppressed"]


def test_results_are_broken_down_by_what_is_asked_for_and_an_unknown_one_is_said(
    database: Path, answers: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    round_name = _listed(database, capsys)["journeys"][0]["rounds"][0]["name"]
    which = ["--database", str(database), "--journey", NAME, "--round", round_name]
    assert main(["import-answers", str(answers), *which]) == 0
    assert main(["close-round", *which]) == 0
    capsys.readouterr()
    assert main(["results", *which, "--by", "role", "--format", "json"]) == 0
    results = json.loads(capsys.readouterr().out)
    assert results["breakdowns"] == ["role"]
    assert {group["breakdown"] for group in results["groups"]} <= {"all", "role"}
    assert main(["results", *which, "--by", "role,skonummer"]) == 1
    assert "skonummer" in capsys.readouterr().err
    assert main(["export", *which, "--by", "unit", "--to", str(tmp_path / "ut"), "--only", "xlsx"]) == 0
    assert len(list((tmp_path / "ut").iterdir())) == 1


_MISUSED = (
    ["flyg"],
    ["new-journey"],
    ["new-journey", "--name", "x"],
    ["results", "--journey", "x"],
    ["results", "--journey", "x", "--round", "y", "--format", "xml"],
    ["export", "--journey", "x", "--round", "y", "--to", "z", "--only", "exe"],
    ["export", "--journey", "x", "--round", "y", "--to", "z", "--size", "stor"],
    ["pack", "--journey", "x", "--round", "y", "--to", "z"],
    ["pack", "--journey", "x", "--round", "y", "--to", "z", "--audience", "grannar"],
    ["pack", "--journey", "x", "--round", "y", "--to", "z", "--audience", "staff,,"],
    ["export", "--journey", "x", "--round", "y", "--to", "z", "--dpi", "0"],
    ["export", "--journey", "x", "--round", "y", "--to", "z", "--size", "100000000000000000000"],
    ["export", "--journey", "x", "--round", "y", "--to", "z", "--only", ","],
    ["kiosk"],
    ["kiosk", "--workshop", "x", "--package", "y"],
    ["kiosk-package", "--workshop", "x"],
    ["kiosk-receipt", "--package", "x"],
    ["kiosk-receipt", "--package", "x", "--number", "1", "--receipt", "y"],
    ["merge"],
    ["demo"],
    ["demo", "x", "--seed", "ett"],
    ["import-answers", "x", "--journey", "y", "--round", "z", "--max-rows", "många"],
    ["import-answers", "x", "--journey", "y", "--round", "z", "--max-rows", "-3"],
    ["check", "--hemligt"],
    ["new-round", "--journey", "x"],
    ["import-survey", "--journey", "x"],
    ["export-survey", "--journey", "x"],
    ["export-survey", "a.xlsx", "--to", "b.xlsx", "--journey", "x"],
    ["export-survey", "a.xlsx", "--journey", "x", "--version", "två"],
)


@pytest.mark.parametrize("arguments", _MISUSED, ids=" ".join)
def test_wrong_usage_is_status_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    usage, *_, said = capsys.readouterr().err.splitlines()
    assert usage.startswith("Så här: kulturverktyg")
    assert ": fel: " in said
    assert not {"argument", "arguments", "required", "invalid", "expected"} & set(said.replace(":", "").split())


_BAD = (
    "list --database {folder}/borta.kultur",
    "list --database {folder}",
    "list --database {folder}/text.txt",
    "list --database {folder}/tom.kultur",
    "list --database {folder}/" + "x" * 300,
    "list --database " + "x" * 5000,
    "list --database .",
    "restore --database /",
    "restore --database {db}",
    "list --database {folder}/text.txt/inuti.kultur",
    "list --database {folder}/OneDrive/resa.kultur",
    "list",
    "check --database {folder}/borta.kultur",
    "restore --database {folder}/borta.kultur",
    "new-journey --name Ny --template finns-inte --database {db}",
    "new-journey --name Ny --template ../../etc/passwd --database {db}",
    "new-journey --name " + NAME.replace(" ", "_") + " --template {template} --database {db}",
    "new-journey --name _ --template {template} --database {db}",
    "new-journey --name Ny --template {template} --units {folder}/borta.csv --database {db}",
    "new-journey --name Ny --template {template} --units {folder} --database {db}",
    "new-journey --name Ny --template {template} --units {folder}/text.txt --database {db}",
    "new-journey --name Ny --template {template} --database {folder}/text.txt/ny.kultur",
    "new-workshop --journey {journey} --round Fel --name x --database {db}",
    "new-workshop --journey {journey} --round {round} --name _ --database {db}",
    "close-workshop --workshop Fel --database {db}",
    "close-round --journey Fel --round Fel --database {db}",
    "import-answers {folder}/borta.csv --journey {journey} --round {round} --database {db}",
    "import-answers {folder} --journey {journey} --round {round} --database {db}",
    "import-answers {folder}/text.txt --journey {journey} --round {round} --database {db}",
    "import-answers {folder}/tom.kultur --journey {journey} --round {round} --database {db}",
    "import-answers {answers} --journey {journey} --round {round} --database {db} --max-rows 3",
    "new-round --journey {journey} --name Ny --database {db}",
    "new-round --journey Fel --name Ny --database {db}",
    "import-survey {folder}/borta.xlsx --journey {journey} --database {db}",
    "import-survey {folder}/text.txt --journey {journey} --database {db}",
    "import-survey {answers} --journey {journey} --database {db}",
    "import-survey {folder} --journey {journey} --database {db} --strict",
    "export-survey {folder} --journey {journey} --database {db}",
    "export-survey {folder}/x.csv --journey {journey} --database {db}",
    "export-survey {folder}/borta/x.xlsx --journey {journey} --database {db}",
    "export-survey {folder}/x.xlsx --journey Fel --database {db}",
    "export-survey {folder}/x.xlsx --journey {journey} --version 7 --database {db}",
    "results --journey {journey} --round {round} --database {db}",
    "export --journey {journey} --round {round} --to {folder}/ut --database {db}",
    "kiosk --workshop Fel --database {db}",
    "kiosk --workshop {workshop} --pin 12 --database {db}",
    "kiosk --package {folder}/borta.paket",
    "kiosk --package {folder}/text.txt",
    "kiosk --package {folder}",
    "kiosk-package --workshop Fel --to {folder} --database {db}",
    "kiosk-package --workshop {workshop} --pin 12 --to {folder} --database {db}",
    "kiosk-box --package {folder}/borta.kioskpaket --to {folder}",
    "kiosk-receipt --package {folder}/text.txt --number 12345678",
    "merge {folder}/borta.urna --database {db}",
    "merge {folder}/text.txt --database {db}",
    "demo {folder}/text.txt",
    "demo {folder}/text.txt/inuti",
    "demo {folder}/demo --template finns-inte",
)


@pytest.mark.parametrize("call", _BAD, ids=lambda call: call[:60])
def test_bad_input_is_status_one_and_one_sentence(
    call: str, untouched: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = untouched
    before = {file: file.read_bytes() for file in folder.glob("resa.kultur*") if file.is_file()}
    filled = {
        "folder": str(folder),
        "db": str(folder / "resa.kultur"),
        "answers": str(folder / "svar.csv"),
        "template": TEMPLATE,
        "journey": NAME.replace(" ", "_"),
        "round": "Första_mätningen",
        "workshop": "Första_workshoppen",
    }
    words = [word.format(**filled) for word in call.split()]
    status = main([word.replace("_", " ") if "/" not in word else word for word in words])
    said = capsys.readouterr()
    assert status == 1
    assert said.out == ""
    _one_sentence(said.err)
    assert {file: file.read_bytes() for file in before} == before


def test_a_file_that_is_open_elsewhere_is_told_on_one_line(database: Path) -> None:
    with open_store(database):
        refused = _run("list", "--database", database)
    assert (refused.returncode, refused.stdout) == (1, "")
    _one_sentence(refused.stderr)
    assert "redan öppen" in refused.stderr


@pytest.mark.parametrize("command", [["check"], ["restore"], ["new-journey", "--name", "Ny", "--template", TEMPLATE]])
def test_a_database_without_a_name_is_refused(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command, "--database", ""]) == 1
    _one_sentence(capsys.readouterr().err)


@pytest.mark.parametrize("name", ["", "x" * 201])
def test_a_refused_journey_leaves_no_file(tmp_path: Path, name: str) -> None:
    made = tmp_path / "resa.kultur"
    assert main(["new-journey", "--name", name, "--template", TEMPLATE, "--database", str(made)]) == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="arguments are always text there")
def test_arguments_that_are_no_text_are_refused(database: Path) -> None:
    refused = _run("new-journey", "--name", b"\xff\xfe", "--template", TEMPLATE, "--database", str(database))
    assert (refused.returncode, refused.stdout) == (1, "")
    _one_sentence(refused.stderr)


def test_swedish_letters_come_out_whole_under_any_system_setting(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    monkeypatch.setenv("LC_ALL", "C")
    assert "Första mätningen" in _fine("list", "--database", database)
    refused = _run("close-round", "--journey", NAME, "--round", "x", "--database", database)
    assert "Det finns ingen omgång" in refused.stderr


@pytest.fixture
def kiosk(database: Path, monkeypatch: pytest.MonkeyPatch) -> "Iterator[subprocess.Popen[str]]":
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    process = subprocess.Popen(
        [sys.executable, "-m", "kulturverktyg", "kiosk", "--workshop", "Första workshoppen", "--database", database],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        cwd=Path(__file__).parent.parent,
    )
    yield process
    process.terminate()
    process.communicate()


def _open_files(process: "subprocess.Popen[str]") -> set[str]:
    family = [psutil.Process(process.pid), *psutil.Process(process.pid).children(recursive=True)]
    kiosk = next((one for one in family if "--part" in one.cmdline()), None)
    return {os.path.realpath(file.path) for file in kiosk.open_files()} if kiosk is not None else set()


def test_the_kiosk_has_its_box_open_and_nothing_of_hr(database: Path, kiosk: "subprocess.Popen[str]") -> None:
    for _ in range(300):
        found = _open_files(kiosk)
        if any(path.endswith("urna.box") for path in found) or kiosk.poll() is not None:
            break
        time.sleep(0.1)
    folder = os.path.realpath(database.parent)
    ours = {os.path.relpath(path, folder) for path in found if path.startswith(folder)}
    assert any(path.endswith("urna.box") for path in ours), kiosk.poll()
    assert all(path.startswith("resa.kultur.kiosk") for path in ours)
    assert kiosk.stdout is not None
    assert kiosk.stdout.readline().startswith("PIN för att lämna kiosken: ")
    with open_store(database):
        pass
    closing = _run("close-workshop", "--workshop", "Första workshoppen", "--database", database)
    assert closing.returncode == 1
    assert "Kiosken är öppen" in closing.stderr


def test_a_journey_is_made_from_ones_own_template(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = Library(own_templates()).save(template_of(load_template(TEMPLATE).draft, "Vår enkät"))
    database = tmp_path / "resa.kultur"
    assert main(["new-journey", "--database", str(database), "--name", "Resa", "--template", own.id]) == 0
    capsys.readouterr()
    (journey,) = _listed(database, capsys)["journeys"]
    assert journey["template"] == own.id
