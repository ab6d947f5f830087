"""The window of a station and its kiosk follow each other, and a box never lies on a USB stick."""

import sys
from pathlib import Path

from kulturverktyg.collect.kiosk_guardian import Ended, Part
from kulturverktyg.collect.kiosk_marker import KioskMarker, mark
from kulturverktyg.collect.station_guardian import TO_KIOSK, keep_station, lies_at_home
from kulturverktyg.paths import stations_folder

_MARK = "open({log!r}, 'a').write({letter!r})"
#: Unmarks as the kiosk's own window does at the right PIN.
_KIOSK = _MARK + "; import pathlib; pathlib.Path({marker!r}).unlink(missing_ok=True); raise SystemExit({status})"
_WINDOW = _MARK + "; raise SystemExit({to_kiosk} if open({log!r}).read().count('f') < {times} else 0)"


def _shown(tmp_path: Path, times: int) -> str:
    """Which windows are shown, f the station's and k the kiosk's, when the kiosk is wanted all times but the last."""
    log, marker = tmp_path / "visat", stations_folder().parent / "kiosk-pagar.json"
    log.touch()
    window = _WINDOW.format(log=str(log), letter="f", to_kiosk=TO_KIOSK, times=times)
    kiosk = _KIOSK.format(log=str(log), letter="k", marker=str(marker), status=int(Ended.BY_PIN))

    def kiosk_command(_part: Part) -> list[str]:
        return [sys.executable, "-c", kiosk]

    assert keep_station([sys.executable, "-c", window], kiosk_command) == 0
    return log.read_text()


def test_after_the_pin_the_stations_window_comes_back(tmp_path: Path) -> None:
    assert _shown(tmp_path, 2) == "fkf"


def test_a_kiosk_that_is_under_way_comes_before_the_stations_window(tmp_path: Path) -> None:
    mark(KioskMarker(tmp_path / "kiosk.paket", "hash"))
    assert _shown(tmp_path, 1) == "kf"


def test_only_hrs_own_kiosks_and_those_taken_in_are_at_home(tmp_path: Path) -> None:
    beside = tmp_path / "resa.kultur.kiosk" / "abc" / "kiosk.paket"
    assert not lies_at_home(beside), "a folder that was copied without its file"
    (tmp_path / "resa.kultur").touch()
    assert lies_at_home(beside)
    assert lies_at_home(stations_folder() / "abc-survey" / "kiosk.paket")
    assert not lies_at_home(tmp_path / "usb" / "kiosk.kioskpaket")
