"""Several laptops without HR's windows: package out, box home, receipt back."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kulturverktyg.__main__ import main
from kulturverktyg.collect.package import box_beside, read_package
from kulturverktyg.collect.stations import stations, take_in
from kulturverktyg.model.kinds import KioskMode
from kulturverktyg.paths import stations_folder
from tests.builders import workplace
from tests.gui.desk.several_laptops import answer

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    with workplace(tmp_path, short_form=True) as place:
        return place.store.path


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


def _run(capsys: Capture, *arguments: object, status: int = 0) -> tuple[str, str]:
    """What a command says on its two streams."""
    assert main([str(argument) for argument in arguments]) == status
    said = capsys.readouterr()
    return said.out, said.err


def _package(capsys: Capture, database: Path, stick: Path, *more: str) -> Path:
    said, _ = _run(
        capsys, "kiosk-package", "--workshop", "Första workshoppen", "--to", stick, "--database", database, *more
    )
    return Path(said.splitlines()[-1])


def test_a_package_goes_out_and_its_box_comes_home(capsys: Capture, database: Path, stick: Path) -> None:
    package = _package(capsys, database, stick, "--pin", "2580")
    assert package == stick / "kiosk-första-workshoppen.kioskpaket"
    _, early = _run(capsys, "kiosk-box", "--package", package, "--to", stick, status=1)
    assert "har inte öppnats på den här datorn" in early
    own = take_in(package, stations_folder())
    answer(own, 8)
    said, _ = _run(capsys, "kiosk-box", "--package", package, "--to", stick)
    urn = Path(said.strip())
    assert urn.parent == stick
    broken = stick / "trasig.urna"
    broken.write_bytes(urn.read_bytes()[:-1])
    said, refused = _run(capsys, "merge", broken, urn, urn, "--receipts", stick, "--database", database, status=1)
    assert re.fullmatch(r"(Dator [0-9A-F]{4}: 8 svar, kvitto \d{4} \d{4}\n)\1", said)
    assert refused.startswith("Urnan trasig.urna är avbruten")
    assert len(refused.splitlines()) == 1
    _, wrong = _run(capsys, "kiosk-receipt", "--package", package, "--number", "0000 0000", status=1)
    assert "stämmer inte" in wrong
    (receipt,) = stick.glob("*.kvitto")
    said, _ = _run(capsys, "kiosk-receipt", "--package", own, "--receipt", receipt)
    assert "är förstörd" in said
    assert stations(stations_folder()) == ()


def test_few_answers_are_not_counted_aloud_and_the_number_is_enough(
    capsys: Capture, database: Path, stick: Path
) -> None:
    package = _package(capsys, database, stick, "--pin", "2580")
    answer(take_in(package, stations_folder()), 2)
    said, _ = _run(capsys, "kiosk-box", "--package", package, "--to", stick / "a.urna")
    said, _ = _run(capsys, "merge", stick / "a.urna", "--database", database)
    assert "färre än 7 svar" in said
    number = said.split("kvitto ")[1].strip()
    _run(capsys, "kiosk-receipt", "--package", package, "--number", number)


def test_a_pin_is_made_the_first_time_and_ideas_have_a_package_of_their_own(
    capsys: Capture, database: Path, stick: Path
) -> None:
    arguments = ("--workshop", "Första workshoppen", "--database", database)
    said, _ = _run(capsys, "kiosk-package", *arguments, "--to", stick / "a.kioskpaket", "--ideas")
    assert re.fullmatch(r"PIN för att lämna kiosken: \d{6}\n.*a\.kioskpaket\n", said)
    assert read_package(stick / "a.kioskpaket").mode is KioskMode.IDEAS
    said, _ = _run(capsys, "kiosk-package", *arguments, "--to", stick)
    assert "PIN" not in said


@pytest.fixture
def kiosk(capsys: Capture, database: Path, stick: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A kiosk that is opened from a package on a stick, which is returned."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    package = _package(capsys, database, stick, "--pin", "2580")
    command = [sys.executable, "-m", "kulturverktyg", "kiosk", "--package", package]
    process = subprocess.Popen(command, cwd=Path(__file__).parent.parent, env=os.environ)
    yield package
    process.terminate()
    process.wait()


def test_a_kiosk_opened_from_a_stick_keeps_its_box_on_the_laptop(kiosk: Path) -> None:
    known = read_package(kiosk)
    own = stations_folder() / f"{known.workshop_id.hex}-survey" / "kiosk.paket"
    for _ in range(300):
        if box_beside(own, known.mode).exists():
            break
        time.sleep(0.1)
    assert box_beside(own, known.mode).exists()
    assert [*kiosk.parent.iterdir()] == [kiosk]
