"""Slips with codes to hand out: A4 pages with cut marks. The codes are in the PDF's pages and nowhere else."""

from collections.abc import Sequence

from kulturverktyg.errors import KnownError
from kulturverktyg.typesetting.letters import shortened
from kulturverktyg.typesetting.typeset import typeset

_LANGUAGE = "sv"
_COLUMNS, _ROWS = 3, 8
#: Letters that a name may have on a slip, in one line.
_LONGEST_NAME = 34


def code_slips(codes: Sequence[str], *, workshop: str, journey: str) -> bytes:
    """One slip for each code, 24 to a page. Raises KnownError when there are none."""
    if not codes:
        raise KnownError("Det finns inga koder att skriva ut. Skapa koder för workshoppen först.")
    values = {
        "pages": [codes[first : first + _COLUMNS * _ROWS] for first in range(0, len(codes), _COLUMNS * _ROWS)],
        "columns": _COLUMNS,
        "rows": _ROWS,
        "workshop": shortened(workshop, _LONGEST_NAME),
        "journey": shortened(journey, _LONGEST_NAME),
        "your_code": "Din kod",
        "promise": ["Koden visar bara att du får svara.", "Den kopplas inte till dina svar."],
    }
    return typeset("code_slips", values, title=f"Koder för {workshop}", language=_LANGUAGE)
