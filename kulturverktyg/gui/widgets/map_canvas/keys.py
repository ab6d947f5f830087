"""The keys of the map that are more than one."""

from PySide6.QtCore import Qt

from kulturverktyg.model.kinds import Sign

#: How far an arrow key goes, across and down.
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SIGNS = {
    "+": Sign.PLUS,
    "-": Sign.MINUS,
    "\N{MINUS SIGN}": Sign.MINUS,
    "0": Sign.NONE,
}


def sign_of(typed: str) -> Sign | None:
    """The sign that a key gives an arrow; 0 takes it away."""
    return _SIGNS.get(typed)
