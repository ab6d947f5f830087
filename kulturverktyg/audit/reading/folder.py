"""Every file of a folder of exports, each read as what it is."""

import csv
import io
import os
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kulturverktyg.audit.reading import mail
from kulturverktyg.audit.reading.content import Content, Sort, as_seen
from kulturverktyg.audit.reading.office import LIMITS, read_office
from kulturverktyg.audit.reading.pdf import read_pdf
from kulturverktyg.audit.reading.pictures import read_jpeg, read_png, read_svg
from kulturverktyg.audit.reading.plain import decoded, is_text, read_plain
from kulturverktyg.audit.reading.spss import read_sav
from kulturverktyg.errors import KnownError
from kulturverktyg.files.gate import check_archive, read_bytes

_MOST_FILES = 2_000
_OFFICE = (".xlsx", ".xlsm", ".docx", ".pptx")
_TEXTS = (".csv", ".txt", ".tsv", ".md", ".json", ".html", ".htm", ".xml")
_FORMATS: Mapping[str, Callable[[str, bytes], Content]] = {
    **dict.fromkeys(_OFFICE, read_office),
    **dict.fromkeys((".jpg", ".jpeg"), read_jpeg),
    ".png": read_png,
    ".svg": read_svg,
    ".pdf": read_pdf,
    ".sav": read_sav,
}
#: What readers say of a file that is not what its name says.
_BROKEN = (KnownError, ValueError, LookupError, csv.Error, zipfile.BadZipFile)


@dataclass(frozen=True)
class ReadFile:
    """A file by its name within the folder; ``text`` is the whole of a text file."""

    name: str
    content: Content
    text: str = ""


@dataclass(frozen=True)
class ReadFolder:
    """What could be read, and the names of what could not, or not wholly; ``given`` tells that there was a folder."""

    files: tuple[ReadFile, ...]
    unread: tuple[str, ...]
    given: bool = False

    @property
    def whole(self) -> int:
        """How many files were read from end to end."""
        return sum(file.name not in self.unread for file in self.files)

    @property
    def empty(self) -> bool:
        """Whether there was a folder with nothing in it."""
        return self.given and not self.files and not self.unread


def read_folder(folder: Path, tell: Callable[[float], None] = lambda _share: None) -> ReadFolder:
    """All files in a folder and those below it; KnownError when it is not there or has too many."""
    if folder.is_file():
        raise KnownError(f"{folder} är en fil. Ange mappen med de exporterade filerna.")
    if not folder.is_dir():
        raise KnownError(f"Mappen {folder} finns inte. Ange mappen med de exporterade filerna.")
    unread: list[str] = []
    paths = sorted(_paths(folder, unread))
    if len(paths) > _MOST_FILES:
        raise KnownError(
            f"Mappen {folder} har fler än {_MOST_FILES} filer. Välj mappen med bara de exporterade filerna."
        )
    files: list[ReadFile] = []
    for place, path in enumerate(paths):
        tell(place / len(paths))
        name = path.relative_to(folder).as_posix()
        found = _tried(name, partial(_from_disk, name, path))
        files += found
        unread += [file.name for file in found if file.content.partly]
    return ReadFolder(tuple(files), tuple(unread), given=True)


def _paths(folder: Path, unread: list[str]) -> Iterator[Path]:
    """The files below a folder; folders and whatever else that may not be read are taken down as ``unread``."""

    def refused(error: OSError) -> None:
        unread.append(os.path.relpath(error.filename, folder))

    for above, _, names in os.walk(folder, onerror=refused):
        for name in names:
            path = Path(above, name)
            if path.is_file():
                yield path
            else:
                unread.append(path.relative_to(folder).as_posix())


#: Whom a pack is for, as its folder's or its file's name ends: it says nothing of any group that answered.
_FOR = re.compile(r", (medarbetare|chefer|nämnd|skyddsombud|de vi är till för|arkiv)(?=/|\.zip|$)")


def _tried(name: str, read: Callable[[], Iterable[ReadFile]]) -> list[ReadFile]:
    """The file with all that is packed in it; of one that cannot be read, its name."""
    try:
        return list(read())
    except _BROKEN:
        return [_named(name, Content(name, partly=True))]


def _from_disk(name: str, path: Path) -> Iterator[ReadFile]:
    known = path.suffix.casefold() in _FORMATS
    return _read_all(name, path, read_bytes(path, LIMITS) if known or path.stat().st_size else b"")


def _read_all(name: str, path: Path, data: bytes, within: tuple[str, ...] = ()) -> Iterator[ReadFile]:
    """The file, or what a pack itself says and every file that is in it; no pack in another of its kind is opened."""
    suffix = path.suffix.casefold()
    if suffix not in _PACKED or suffix in within:
        yield _read(name, path, data)
        return
    content = Content(name)
    inside = _PACKED[suffix](path, data, content)
    yield _named(name, content)
    for part, held in inside:
        below = f"{name}/{part}"
        yield from _tried(below, partial(_read_all, below, Path(part), held, (*within, suffix)))


def _unzipped(path: Path, data: bytes, content: Content) -> Iterator[tuple[str, bytes]]:
    check_archive(path, data, LIMITS)
    archive = zipfile.ZipFile(io.BytesIO(data))
    content.say("i arkivets kommentar", archive.comment.decode("utf-8", "replace"), Sort.ABOUT)
    return ((inside.filename, archive.read(inside)) for inside in archive.infolist() if not inside.is_dir())


def _posted(_: Path, data: bytes, content: Content) -> Iterator[tuple[str, bytes]]:
    content.say("i ärenderaden", mail.subjects(data))
    return mail.parts(data)


_PACKED: Mapping[str, Callable[[Path, bytes, Content], Iterator[tuple[str, bytes]]]] = {
    ".zip": _unzipped,
    ".eml": _posted,
}


def _read(name: str, path: Path, data: bytes) -> ReadFile:
    suffix = path.suffix.casefold()
    if suffix in _OFFICE:
        check_archive(path, data, LIMITS)
    text = as_seen(decoded(data)) if suffix in _TEXTS or (suffix not in _FORMATS and is_text(data)) else ""
    content = _FORMATS[suffix](name, data) if suffix in _FORMATS else read_plain(name, data, text)
    return _named(name, content, text)


def _named(name: str, content: Content, text: str = "") -> ReadFile:
    content.say("i filens namn", _FOR.sub("", name), Sort.TOLD)
    return ReadFile(name, content, text)
