"""A ballot box on its way from another laptop to HR's: one file, which is taken whole or not at all.

The file is a line that says what it is, a line of JSON with the head, the records in the order of their random
ids, the hashes of the codes that were used, and a SHA-256 over all of it. The box's secret is sealed to the
journey's key like the records: only HR can read it, and prove with it that what is in the box has come home.
"""

import base64
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

from kulturverktyg.collect import box_file
from kulturverktyg.collect.ballot_box import BoxContents
from kulturverktyg.collect.box_file import Head
from kulturverktyg.collect.sealed import unseal
from kulturverktyg.errors import KnownError
from kulturverktyg.files.whole import write_whole
from kulturverktyg.model.kinds import USED

#: How the name of such a file ends.
SUFFIX = ".urna"
_MAGIC = b"KULTURVERKTYG URNA\n"
_FORMAT = 1
_ID, _HASH = 16, 32
_SIZE_LIMIT = 200_000_000


@dataclass(frozen=True)
class Urn:
    """What such a file holds, still sealed. ``used_codes`` is None where no codes are asked for."""

    path: Path
    workshop_id: UUID
    public_key: bytes
    id: UUID
    sealed_secret: bytes
    records: tuple[tuple[bytes, bytes], ...]
    used_codes: frozenset[bytes] | None

    def open(self, private_key: bytes) -> BoxContents:
        """What is in it; KnownError when anything in it was not sealed to this key."""
        try:
            told = SealedBox(PrivateKey(private_key)).decrypt(self.sealed_secret)
            if told[:_ID] != self.id.bytes:
                raise ValueError("another box's secret")
            records = tuple(unseal(sealed, record_id, private_key) for record_id, sealed in self.records)
        except (CryptoError, ValueError) as error:
            raise box_file.damaged(self.path) from error
        head = Head(self.workshop_id, self.public_key, self.id, told[_ID:])
        return BoxContents(head, records, self.used_codes)


def laptop_name(box_id: UUID) -> str:
    """What a kiosk laptop is called, there and at HR: four letters and digits of its box's random id."""
    return f"Dator {box_id.hex[:4].upper()}"


def urn_name(laptop: str) -> str:
    """What the file of a laptop's box is called: ``dator-7f3a.urna``."""
    return laptop.replace(" ", "-").casefold() + SUFFIX


def write_urn(box: Path, to: Path) -> None:
    """Write the box, which no kiosk has open, to the file ``to``; KnownError when that cannot be done."""
    with box_file.lock_box(box):
        content = _content(box)
    write_whole(to, content + hashlib.sha256(content).digest())


def read_urn(path: Path) -> Urn:
    """The file, checked to the last byte.

    KnownError when it is no such file, any of it is missing or changed, or it comes from a newer program.
    """
    content = _bytes(path)
    if not content.startswith(_MAGIC):
        raise KnownError(f"Filen {path.name} är ingen urna. Välj en fil som slutar på {SUFFIX}.")
    body, digest = content[:-_HASH], content[-_HASH:]
    head_line = body[len(_MAGIC) :].partition(b"\n")[0]
    if hashlib.sha256(body).digest() != digest:
        _refuse_newer(head_line, path)
        raise _changed(path)
    try:
        _refuse_newer(head_line, path)
        return _urn(path, json.loads(head_line), body[len(_MAGIC) + len(head_line) + 1 :])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _changed(path) from error


def _content(box: Path) -> bytes:
    try:
        connection = box_file.connect(box)
        try:
            box_file.upgrade(connection)
            head = box_file.head_of(connection, box)
            records = connection.execute("SELECT id, sealed FROM record ORDER BY id").fetchall()
            codes = connection.execute("SELECT hash, used FROM code ORDER BY hash").fetchall()
        finally:
            connection.close()
    except box_file.UNREADABLE as error:
        raise box_file.damaged(box) from error
    used = [code for code, flag in codes if flag == USED]
    described = {
        "format": _FORMAT,
        "workshop": head.workshop_id.hex,
        "public_key": base64.b64encode(head.public_key).decode(),
        "box": head.id.hex,
        "secret": base64.b64encode(_sealed_secret(head)).decode(),
        "records": len(records),
        "record_size": len(records[0][1]) if records else 0,
        "codes": len(used) if codes else None,
    }
    parts = [_MAGIC, json.dumps(described).encode(), b"\n", *(part for record in records for part in record), *used]
    return b"".join(parts)


def _sealed_secret(head: Head) -> bytes:
    """With the box's id, so that it fits no other."""
    return SealedBox(PublicKey(head.public_key)).encrypt(head.id.bytes + head.secret)


def _urn(path: Path, head: dict[str, Any], rest: bytes) -> Urn:
    size, count, codes = head["record_size"], head["records"], head["codes"]
    if head["format"] != _FORMAT or min(size, count, codes or 0) < 0 or (count and not size):
        raise ValueError("a head that no box has")
    step = _ID + size
    if len(rest) != step * count + _HASH * (codes or 0):
        raise ValueError("not as long as the head says")
    cut = step * count
    records = tuple((rest[at : at + _ID], rest[at + _ID : at + step]) for at in range(0, cut, step)) if count else ()
    if len({record_id for record_id, _ in records}) < count:
        raise ValueError("a record twice")
    used = frozenset(rest[at : at + _HASH] for at in range(cut, len(rest), _HASH))
    return Urn(
        path,
        UUID(head["workshop"]),
        base64.b64decode(head["public_key"], validate=True),
        UUID(head["box"]),
        base64.b64decode(head["secret"], validate=True),
        records,
        None if codes is None else used,
    )


def _bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise KnownError(f"{path.name} är ingen vanlig fil. Välj en fil som slutar på {SUFFIX}.")
        if path.stat().st_size > _SIZE_LIMIT:
            raise KnownError(f"Filen {path.name} är för stor för att vara en urna.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise KnownError(f"Filen {path} finns inte.") from error
    except OSError as error:
        raise KnownError(f"Filen {path.name} går inte att läsa. Kopiera den till datorn och försök igen.") from error


def _refuse_newer(head_line: bytes, path: Path) -> None:
    """A newer program may have changed everything but the first line's name and the format."""
    try:
        number = json.loads(head_line)["format"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return
    if isinstance(number, int) and number > _FORMAT:
        raise KnownError(
            f"Urnan {path.name} är gjord med en nyare version av Kulturverktyg. Uppdatera programmet och försök igen."
        )


def _changed(path: Path) -> KnownError:
    return KnownError(
        f"Urnan {path.name} är avbruten eller ändrad på vägen och läses inte in. "
        "Svaren finns kvar på kioskdatorn: spara urnan därifrån igen."
    )
