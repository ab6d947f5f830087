"""The receipt (*kvitto*) that lets a kiosk laptop destroy its box: HR's word that all in it has come home.

Its number follows from the box's secret and from every record in the box, so that it fits no other box, nor the
same box once more has come into it. It is 8 digits: short enough to be read out and typed.
"""

import hashlib
import hmac
import json
from collections.abc import Iterable
from pathlib import Path
from uuid import UUID

from kulturverktyg.errors import KnownError
from kulturverktyg.files.whole import write_whole

#: How the name of a receipt's file ends.
SUFFIX = ".kvitto"
_DIGITS = 8
_SIZE_LIMIT = 10_000


def receipt_number(secret: bytes, record_ids: Iterable[bytes]) -> str:
    """8 digits for a box with this secret and these records, in any order."""
    proof = hmac.new(secret, b"kulturverktyg kvitto" + b"".join(sorted(record_ids)), hashlib.sha256).digest()
    return f"{int.from_bytes(proof[:8], 'big') % 10**_DIGITS:0{_DIGITS}d}"


def spaced(number: str) -> str:
    """The number as it is shown: 1234 5678."""
    return f"{number[:4]} {number[4:]}"


def clean_number(typed: str) -> str:
    """The digits of a number as it was typed; KnownError when they are not as many as they should be."""
    digits = "".join(typed.split()).replace("-", "")
    if not (digits.isascii() and digits.isdigit() and len(digits) == _DIGITS):
        raise KnownError("Kvittonumret ska vara 8 siffror. Läs av det på HR:s dator och skriv det igen.")
    return digits


def receipt_name(laptop: str) -> str:
    """What the file of a laptop's receipt is called: ``dator-7f3a.kvitto``."""
    return laptop.replace(" ", "-").casefold() + SUFFIX


def write_receipt(path: Path, box_id: UUID, number: str) -> None:
    """Save a receipt; KnownError when the place cannot be written in."""
    write_whole(path, json.dumps({"kvitto": 1, "box": box_id.hex, "number": number}).encode())


def read_receipt(path: Path) -> tuple[UUID, str]:
    """The box that a receipt is for, and its number; KnownError when the file is no receipt."""
    try:
        if path.stat().st_size > _SIZE_LIMIT:
            raise ValueError("too large")
        data = json.loads(path.read_bytes())
        return UUID(data["box"]), clean_number(data["number"])
    except FileNotFoundError as error:
        raise KnownError(f"Filen {path} finns inte.") from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, KnownError) as error:
        raise KnownError(f"Filen {path.name} är inget kvitto. Välj en fil som slutar på {SUFFIX}.") from error
