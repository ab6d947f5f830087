"""Attack 9: what lies in the database's free pages, and in the clear in it, beside it, in its backups and in logs."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from uuid import UUID

import numpy as np
from sqlalchemy import select, text

from kulturverktyg.audit.report import Tried, named
from kulturverktyg.model.response import FreeText, Response
from kulturverktyg.model.round import Round
from kulturverktyg.store.backup import backup_folder
from kulturverktyg.store.store import Store

_WINDOW = 8
_SHORTEST = 12
_PLAIN = b"SQLite format 3\x00"


def try_free_pages(store: Store, journey_id: UUID, logs: Path) -> Tried:
    """Whether freed pages are wiped, and whether any answer or text can be read without the key."""
    with store.read() as session:
        free = int(session.execute(text("PRAGMA freelist_count")).scalar_one())
        wiped = int(session.execute(text("PRAGMA secure_delete")).scalar_one()) == 1
        rounds = select(Round.id).where(Round.journey_id == journey_id)
        texts = session.scalars(select(FreeText.text).where(FreeText.round_id.in_(rounds))).all()
        stored = select(Response.role_id, Response.row).where(Response.round_id.in_(rounds))
        rows = [_unmistakable(role, row) for role, row in session.execute(stored)]
    findings = []
    if not wiped:
        findings.append(f"Databasen skriver inte över det som tas bort: {free} fria sidor kan ha gamla svar.")
    files = _files(store.path, logs)
    needles = _needles(texts, rows)
    unread = []
    for file in files:
        content = _content(file)
        if content is None:
            unread.append(file.name)
            continue
        if content.startswith(_PLAIN):
            findings.append(f"{file.name} är en databas som inte är krypterad.")
        if any_in(content, needles):
            findings.append(f"I {file.name} går det att läsa svar eller fritext utan nyckel.")
    what = (
        "Letade efter svar och fritext i databasens fria sidor, och okrypterat i filen, kopiorna och loggarna. "
        f"Fritext söks när den har minst {_SHORTEST} tecken."
    )
    note = f"{free} fria sidor, alla överskrivna med nollor." if free and wiped else ""
    untried = f"Det gick inte att läsa {named(unread)}." if unread else ""
    attempts = 2 + (len(files) - len(unread)) * max(len(needles), 1)
    return Tried("free-pages", "Fria sidor", what, attempts, tuple(findings), note, untried)


def any_in(content: bytes, needles: Sequence[bytes]) -> bool:
    """Whether any of the needles, each of at least eight bytes, is in the content."""
    if len(content) < _WINDOW or not needles:
        return False
    wanted = np.array(sorted({int.from_bytes(needle[:_WINDOW], "little") for needle in needles}), dtype=np.uint64)
    by_start = {needle[:_WINDOW]: [] for needle in needles}  # type: dict[bytes, list[bytes]]
    for needle in needles:
        by_start[needle[:_WINDOW]].append(needle)
    for shift in range(_WINDOW):
        whole = (len(content) - shift) // _WINDOW * _WINDOW
        windows = np.frombuffer(content[shift : shift + whole], dtype="<u8")
        places = np.searchsorted(wanted, windows).clip(max=len(wanted) - 1)
        for hit in np.flatnonzero(wanted[places] == windows):
            start = shift + int(hit) * _WINDOW
            if any(content.startswith(needle, start) for needle in by_start[content[start : start + _WINDOW]]):
                return True
    return False


def _needles(texts: Iterable[str], rows: Iterable[bytes]) -> list[bytes]:
    """Texts as a file may have them, and rows of answers as they are stored."""
    written = [words.encode(encoding) for words in texts for encoding in ("utf-8", "utf-16-le")]
    return list({needle for needle in (*written, *rows) if len(needle) >= _SHORTEST})


def _unmistakable(role: UUID, row: bytes) -> bytes:
    """A row of few answers with what lies before it in the file, so that it is nobody else's."""
    return row if len(row) >= _SHORTEST else role.hex.encode() + row


def _files(database: Path, logs: Path) -> list[Path]:
    """The database and what lies beside it under its name, its backups, and the logs."""
    beside = [path for path in database.parent.glob(f"{database.name}*") if path.is_file()]
    kept = [path for folder in (backup_folder(database), logs) if folder.is_dir() for path in folder.rglob("*")]
    return sorted(path for path in (*beside, *kept) if path.is_file() and not path.name.endswith((".lock", ".nyckel")))


def _content(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError:
        return None
