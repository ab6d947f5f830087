"""Formulas that were never computed: read as they are, they would silently be empty cells."""

import re
from pathlib import Path
from typing import IO

from kulturverktyg.errors import KnownError

_CHUNK = 1 << 20
_FORMULA = re.compile(rb"<(?:\w{1,20}:)?f[\s/>]")
_LONGEST_MATCH = 24
_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
#: Cells of these types have a text, which may be empty.
_TEXTS = ("str", "inlineStr")


def refuse_uncomputed(path: Path, sheet: IO[bytes]) -> None:
    """KnownError that names the first cell of a worksheet part that has a formula but no value."""
    from openpyxl.xml.functions import iterparse

    for _, element in iterparse(sheet):
        space, _, tag = element.tag.rpartition("}")
        if tag == "row":
            element.clear()
        elif tag == "c" and element.get("t") not in _TEXTS:
            of = f"{space}}}" if space else ""
            if element.find(f"{of}f") is not None and not element.findtext(f"{of}v"):
                raise KnownError(
                    f"{path.name}: {_where(element.get('r', ''))} är en formel utan värde. Öppna filen i Excel, "
                    "spara och försök igen. En text som ska börja med = behöver en apostrof (') framför."
                )


def has_formulas(sheet: IO[bytes]) -> bool:
    """Whether a worksheet part has any formula; much quicker than to look at every cell."""
    end = b""
    while chunk := sheet.read(_CHUNK):
        if _FORMULA.search(end + chunk):
            return True
        end = chunk[-_LONGEST_MATCH:]
    return False


def _where(coordinate: str) -> str:
    place = _PLACE.fullmatch(coordinate)
    return f"rad {place[2]}, kolumn {place[1]}" if place is not None else "en cell"
