"""Files put in a folder whole: written beside, then all put in place; never a half, never a mix.

What is killed on the way leaves a folder beside, which the next run takes away.
"""

import os
import shutil
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from kulturverktyg.errors import KnownError

#: What tells of the other files of a folder that is whole; those that it names may be replaced.
LISTING = "Läs mig först.txt"
#: The folder of files on their way; one that is left was being written when the power went.
_BESIDE = ".~kulturverktyg-"
_FRESH, _FORMER = "nytt", "gammalt"
#: What systems and office programs put in folders by themselves.
_OF_SYSTEMS = ("desktop.ini", "thumbs.db", ".ds_store", ".directory")
_LOCKS = ("~$", ".~lock.", "._")


def refuse_unwritable(folder: Path) -> None:
    """KnownError when nothing can be saved there: to be said at once, and not after all is made."""
    there = next((place for place in (folder, *folder.absolute().parents) if _is_there(place)), folder)
    if not there.is_dir() or not os.access(there, os.W_OK):
        raise KnownError(f"Det går inte att spara i mappen {folder}. Välj en annan mapp.")


def put(folder: Path, files: Mapping[str, bytes], whole: Collection[str] = ()) -> tuple[Path, ...]:
    """Put the files in the folder, which is made if need be, under their names with / between folders.

    Those named in ``whole`` are folders in it that are replaced as one: all of it is the new or the old, or it is not
    there. Whatever happens on the way, every file that is there is whole. Returns the files. KnownError, and all as it
    was, when something cannot be written or replaced.
    """
    _make_folder(folder)
    try:
        with TemporaryDirectory(dir=folder, prefix=_BESIDE, ignore_cleanup_errors=True) as beside:
            fresh = Path(beside, _FRESH)
            for name, content in files.items():
                _write(fresh / name, content)
            moves = [*_moves(folder, Path(beside), files, whole)]
            for move in moves:
                move.refuse_impossible()
            _replace_all(moves)
    except OSError as error:
        raise KnownError(
            f"Det går inte att spara i mappen {folder}. Kontrollera att den går att skriva i och har plats."
        ) from error
    return tuple(folder / name for name in files)


@dataclass(frozen=True)
class _Move:
    """What lies ready, where it is to be, and where a folder that is there now is laid in the meantime."""

    fresh: Path
    path: Path
    former: Path
    is_folder: bool

    def refuse_impossible(self) -> None:
        """KnownError when what is there cannot be replaced, or something else would go with it."""
        if not self.is_folder:
            _refuse_unreplaceable(self.path)
        elif self.path.is_dir():
            _refuse_foreign(self.path, self.fresh)
            for path in sorted(self.path.rglob("*")):
                if not path.is_dir():
                    _refuse_unreplaceable(path)
        elif _is_there(self.path):
            raise KnownError(f"{self.path} är en fil och inte en mapp. Flytta den eller välj en annan mapp.")

    def carry_out(self) -> None:
        """Put it in place, or do what is left of that; nothing when it is done."""
        if not self.fresh.exists():
            return
        if not self.is_folder:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.fresh.replace(self.path)
            return
        if self.path.is_dir():
            self.former.parent.mkdir(exist_ok=True)
            _rename(self.path, self.former)
        try:
            self.fresh.rename(self.path)
        except OSError:
            self.undo()
            raise

    def undo(self) -> None:
        """Have a folder as it was before."""
        if self.is_folder and not self.fresh.exists() and self.path.is_dir():
            self.path.rename(self.fresh)
        if self.former.is_dir():
            self.former.rename(self.path)


def _moves(folder: Path, beside: Path, files: Mapping[str, bytes], whole: Collection[str]) -> Iterator[_Move]:
    """The folders first: it is they that another program may hold."""
    fresh, former = beside / _FRESH, beside / _FORMER
    alone = [name for name in files if name.partition("/")[0] not in whole]
    for names, is_folder in ((whole, True), (alone, False)):
        yield from (_Move(fresh / name, folder / name, former / name, is_folder) for name in names)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for left in folder.glob(f"{_BESIDE}*"):
            _lay_back(left / _FORMER, folder)
            shutil.rmtree(left, ignore_errors=True)
    except OSError as error:
        raise KnownError(f"Det går inte att spara i mappen {folder}. Välj en annan mapp.") from error


def _lay_back(former: Path, folder: Path) -> None:
    """Put folders back that were about to be replaced when the program was killed."""
    for path in former.iterdir() if former.is_dir() else ():
        if not _is_there(folder / path.name):
            path.rename(folder / path.name)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _refuse_unreplaceable(path: Path) -> None:
    """KnownError, before anything has been replaced, when a file is a folder or is held by another program."""
    if not _is_there(path):
        return
    try:
        path.open("r+b").close()
    except OSError as error:
        raise KnownError(
            f"Filen {path} går inte att ersätta. Stäng den om den är öppen i ett annat program och försök igen."
        ) from error


def _refuse_foreign(path: Path, fresh: Path) -> None:
    """KnownError when there is something in a folder that is neither in the new one nor told of in the old one."""
    if not path.is_dir():
        return
    named = _named(path / LISTING)
    for other in sorted(path.rglob("*")):
        name = other.relative_to(path)
        if other.is_dir() or _is_of_system(other.name) or (fresh / name).exists() or name.as_posix() in named:
            continue
        raise KnownError(
            f"I mappen {path} ligger något annat än det som ska ersättas: {name.as_posix()}. "
            "Flytta det därifrån eller välj en annan mapp."
        )


def _named(listing: Path) -> Collection[str]:
    try:
        return {line.strip() for line in listing.read_text("utf-8-sig").splitlines()} | {LISTING}
    except (OSError, UnicodeDecodeError):
        return ()


def _is_of_system(name: str) -> bool:
    return name.casefold() in _OF_SYSTEMS or name.startswith(_LOCKS)


def _rename(path: Path, to: Path) -> None:
    """Move a folder; one in which a file is open cannot be moved on Windows."""
    try:
        path.rename(to)
    except OSError as error:
        raise KnownError(
            f"Mappen {path} går inte att ersätta. Stäng de filer i den som är öppna i ett annat program och försök "
            "igen."
        ) from error


def _replace_all(moves: Sequence[_Move]) -> None:
    """Put everything in place; who interrupts now gets it all and is heard after."""
    try:
        _each(moves, _Move.carry_out)
    except KeyboardInterrupt:
        _each(moves, _Move.carry_out)
        raise
    except (KnownError, OSError):
        _each(moves, _Move.undo)
        raise


def _each(moves: Sequence[_Move], do: Callable[[_Move], None]) -> None:
    for move in moves:
        do(move)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
