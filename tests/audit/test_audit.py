"""The whole audit: on the command line, and as a protocol to sign."""

import datetime
import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from kulturverktyg.__main__ import main
from kulturverktyg.audit.report import AuditReport, Tried, as_text
from kulturverktyg.demo.content import DEFAULT, read_content
from kulturverktyg.printing.audit_protocol import AuditProtocol, audit_protocol
from kulturverktyg.store.store import Store
from tests.printing.printed import is_published, pages_of, squeezed

pytestmark = pytest.mark.xdist_group("the usual demo")

_JOURNEY = read_content(DEFAULT)["journey"]
TRIED = tuple(
    Tried(name, name.capitalize(), "Prövade något med ganska många ord för att fylla raden som den brukar.", 12_345)
    for name in ("ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio")
)
REPORT = AuditReport("Kulturresan", 7, ("Våren", "Hösten"), 3, TRIED)
DAY = datetime.date(2026, 12, 3)


@pytest.fixture
def database(tmp_path: Path, demo_store: Store) -> Path:
    for path in demo_store.path.parent.glob("demo.kultur*"):
        if path.is_file() and path.suffix != ".lock":
            shutil.copy(path, tmp_path / path.name)
    return tmp_path / "demo.kultur"


def test_the_demo_with_its_export_holds_and_a_planted_leak_does_not(
    database: Path, tmp_path: Path, workbook: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    exports = tmp_path / "export"
    exports.mkdir()
    (exports / "resultat.xlsx").write_bytes(workbook)
    command = ["audit", "--database", str(database), "--journey", _JOURNEY, "--exports", str(exports)]
    protocol = tmp_path / "protokoll.pdf"
    assert main([*command, "--protocol", str(protocol)]) == 0
    printed = capsys.readouterr().out
    assert "Anonymiteten höll" in printed
    assert "Lästa filer: 1" in printed
    assert printed.count("(0 försök)") == 1
    assert protocol.read_bytes().startswith(b"%PDF")
    (exports / "resultat.xlsx").unlink()
    (exports / "svar.csv").write_text("unit;role;inflytande_1.now;rost_1.now;rost_1.desired\nA;Chef;3;5;2\n", "utf-8")
    assert main([*command, "--format", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["found"] > 0
    assert [attack["name"] for attack in report["attacks"] if attack["findings"]] == ["files"]


def test_a_protocol_that_is_no_pdf_is_refused(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["audit", "--database", str(database), "--journey", _JOURNEY, "--protocol", "protokoll.txt"]
    assert main(command) == 1
    assert "ska ha ett namn som slutar på .pdf" in capsys.readouterr().err


def test_the_protocol_is_one_page_to_sign_whatever_was_found() -> None:
    leaks = tuple(f"Våren: gruppen nummer {n} kan räknas fram av {'mycket ' * 60}" for n in range(30))
    worst = replace(REPORT, tried=(replace(TRIED[0], findings=leaks), *TRIED[1:]))
    for report, words in ((REPORT, "Anonymiteten höll"), (worst, "30 läckor hittades")):
        made = audit_protocol(AuditProtocol(report, DAY))
        (page,) = pages_of(made)
        assert squeezed(words) in page
        for part in ("torsdag 3 december 2026", "Våren, Hösten", "Skyddsombud", "HR", "Underskrift", "12 345", "Nio"):
            assert squeezed(part) in page
        assert is_published(made)
        assert made == audit_protocol(AuditProtocol(report, DAY))


def test_the_text_says_what_was_tried_and_what_was_got() -> None:
    leaky = replace(REPORT, tried=(replace(TRIED[0], findings=("Något gick fram.",), note="Så långt."), *TRIED[1:]))
    said = as_text(leaky)
    assert "Ett (12 345 försök): Hittade 1 läcka" in said
    assert "! Något gick fram." in said
    assert said.endswith("1 läcka hittades.")
    assert as_text(replace(REPORT, rounds=(), tried=())).splitlines()[0] == "Kulturresan: ingen stängd omgång"
