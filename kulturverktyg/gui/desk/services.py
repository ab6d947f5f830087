"""What the desk needs from the parts of the program that it may not know itself."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class DeskServices:
    """Handed in by the program.

    ``make_demo`` makes ``demo.kultur`` in a folder that has none, telling how far it has come (0–1 and words),
    and returns the file; it runs on the worker. ``start_kiosk`` starts the kiosk of a package as a process of its
    own, or the window of its station where the package came from another laptop, and returns at once. Both raise
    KnownError when they cannot. ``look_every`` is how many milliseconds pass before the page Kiosk looks again at what
    is open.
    """

    make_demo: Callable[[Path, Callable[[float, str], None]], Path]
    start_kiosk: Callable[[Path], None]
    look_every: int = 3000
