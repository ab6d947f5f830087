"""A kiosk on a laptop that is not HR's: its station's window and its kiosk, one after the other.

Like the kiosk's guardian it lies beside them for hours, and knows neither Qt nor what is in a package.
"""

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from kulturverktyg.collect.kiosk_guardian import Guarded, Part, guard
from kulturverktyg.collect.kiosk_marker import is_marked
from kulturverktyg.paths import stations_folder

#: Exit status of a station's window when its kiosk is to be opened.
TO_KIOSK = 20
#: How the folder beside HR's file is called in which its own kiosks lie.
_KIOSKS = ".kiosk"


def is_station(package: Path) -> bool:
    """Whether a package lies where this laptop keeps those that it has taken in."""
    return package.absolute().is_relative_to(stations_folder())


def lies_at_home(package: Path) -> bool:
    """Whether a kiosk may fill its box beside the package: in HR's own folder of kiosks, or taken in here."""
    kiosks = package.absolute().parent.parent
    beside_hr = kiosks.name.endswith(_KIOSKS) and kiosks.with_name(kiosks.name.removesuffix(_KIOSKS)).is_file()
    return beside_hr or is_station(package)


def keep_station(window: Sequence[str], kiosk: Callable[[Part], Sequence[str]]) -> int:
    """Show a station's window, and its kiosk when that is wanted, until the window is closed; the exit status.

    ``window`` and ``kiosk`` are the commands that start them. A kiosk that is under way comes first.
    """
    while True:
        status = TO_KIOSK if is_marked() else subprocess.run(window, check=False).returncode  # noqa: S603  (our own)
        if status != TO_KIOSK:
            return 1 if status else 0
        became = guard(kiosk)
        if became in (Guarded.ALREADY, Guarded.ENDED):
            return 0 if became is Guarded.ALREADY else 1
