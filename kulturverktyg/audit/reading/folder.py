"""Every file of a folder of exports, each read as what it is."""

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kulturverktyg.audit.reading.content import Content, Sort, Table
from kulturverktyg.audit.reading.office import read_office
from kulturverktyg.audit.reading.pdf import read_pdf
from kulturverktyg.audit.reading.pictures import read_jpeg, read_png, read_svg
from kulturverktyg.errors import KnownError
from kulturverktyg.files.gate import Limits, check_archive, read_bytes

_LIMITS = Limits(size=60 * 2**20, unpacked=300 * 2**20, parts=3_000)
_MOST_FILES = 2_000
_OFFICE = (".xlsx", ".xlsm", ".docx", ".pptx")
_TEXTS = (".csv", ".txt", ".tsv", ".md", ".json", ".html", ".xml")
_LETTERS = re.compile(r"[\w .,:;()/–-]{6,}")


@dataclass(frozen=True)
class ReadFile:
    """A file by its name within the folder; ``text`` is the whole of a text file."""

    name: str
    content: Content
    text: str = ""


@dataclass(frozen=True)
class ReadFolder:
    """What could be read, and the names of the files that could not."""

    files: tuple[ReadFile, ...]
    unread: tuple[str, ...]


def read_folder(folder: Path, tell: Callable[[float], None] = lambda _share: None) -> ReadFolder:
    """All files in a folder and those below it; KnownError when it is not there or has too many."""
    if not folder.is_dir():
        raise KnownError(f"Mappen {folder} finns inte. Ange mappen med de exporterade filerna.")
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    if len(paths) > _MOST_FILES:
        raise KnownError(
            f"Mappen {folder} har fler än {_MOST_FILES} filer. Välj mappen med bara de exporterade filerna."
        )
    files: list[ReadFile] = []
    unread: list[str] = []
    for place, path in enumerate(paths):
        tell(place / len(paths))
        name = path.relative_to(folder).as_posix()
        try:
            files.append(_read(name, path))
        except KnownError:
            unread.append(name)
    return ReadFolder(tuple(files), tuple(unread))


def _read(name: str, path: Path) -> ReadFile:
    data = read_bytes(path, _LIMITS)
    suffix = path.suffix.casefold()
    if suffix in _OFFICE:
        check_archive(path, data, _LIMITS)
    readers: Mapping[str, Callable[[str, bytes], Content]] = {
        **dict.fromkeys(_OFFICE, read_office),
        **dict.fromkeys((".jpg", ".jpeg"), read_jpeg),
        ".png": read_png,
        ".svg": read_svg,
        ".pdf": read_pdf,
    }
    text = _decoded(data) if suffix in _TEXTS else ""
    content = readers[suffix](name, data) if suffix in readers else _read_plain(name, data, text)
    content.say("i filens namn", name, Sort.TOLD)
    return ReadFile(name, content, text)


def _read_plain(name: str, data: bytes, text: str) -> Content:
    """A text file with its table, if it has one; of any other file the letters in it."""
    content = Content(name)
    if not text:
        content.say("i filen", " ".join(_LETTERS.findall(_decoded(data))))
        return content
    content.say("i filen", text)
    if name.casefold().endswith((".csv", ".tsv", ".txt")):
        content.tables.append(Table("tabellen", tuple(_rows(text))))
    return content


def _rows(text: str) -> Iterator[tuple[str, ...]]:
    first = text.lstrip("\ufeff").split("\n", 1)[0]
    delimiter = max(";,\t", key=first.count)
    yield from (tuple(cell.strip() for cell in row) for row in csv.reader(io.StringIO(text), delimiter=delimiter))


def _decoded(data: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")
