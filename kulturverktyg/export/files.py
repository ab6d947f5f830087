"""Results to files: made whole in memory first, then put in place one by one, never half."""

import os
import re
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from tempfile import NamedTemporaryFile

from kulturverktyg.charts.catalogue import charts_of
from kulturverktyg.charts.chart import Chart
from kulturverktyg.charts.render import png_bytes, svg_bytes
from kulturverktyg.errors import KnownError
from kulturverktyg.export.workbook import workbook_bytes
from kulturverktyg.guard.released import ReleasedResults

#: What can be made: a workbook, and every chart as a picture of either sort.
KINDS = ("xlsx", "png", "svg")
_LONGEST_NAME = 80
#: Files on their way; one that is left was being written when the power went.
_BESIDE = ".~kulturverktyg-"
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def export(
    released: ReleasedResults,
    folder: Path,
    only: Collection[str] | None = None,
    progress: Callable[[float, str], None] = lambda _fraction, _text: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Path, ...]:
    """Write the files of the kinds in ``only`` (all when None) to ``folder``, which is made if need be.

    Returns the files; none when ``cancelled`` said so, and then nothing has been written. Raises KnownError for
    an unknown kind and for a folder or file that cannot be written.
    """
    kinds = _checked(only)
    _refuse_unwritable(folder)
    work = _work(released, kinds)
    made: list[tuple[str, bytes]] = []
    for place, (name, make) in enumerate(work):
        if cancelled():
            return ()
        progress(place / (len(work) + 1), name)
        made.append((name, make()))
    if cancelled():
        return ()
    progress(len(work) / (len(work) + 1), "Sparar filerna")
    _make_folder(folder)
    written = tuple(_put(folder / name, content) for name, content in made)
    progress(1, "Klart")
    return written


def safe_name(words: str) -> str:
    """``words`` as a file name, without its ending, that every system takes."""
    name = _NOT_IN_NAMES.sub(" ", words)
    name = " ".join(name.split())[:_LONGEST_NAME].strip(" .")
    return f"_{name}" if _RESERVED.fullmatch(name) else name or "resultat"


def _checked(only: Collection[str] | None) -> Collection[str]:
    kinds = KINDS if only is None else only
    unknown = sorted(set(kinds) - set(KINDS))
    if unknown or not kinds:
        wrong = f"”{unknown[0]}”" if unknown else "inget"
        raise KnownError(f"Det går inte att exportera {wrong}. Välj bland {', '.join(KINDS)}.")
    return kinds


def _work(released: ReleasedResults, kinds: Collection[str]) -> Sequence[tuple[str, Callable[[], bytes]]]:
    """File names, and what makes each of them."""
    base = safe_name(f"{released.journey}, {released.round}")
    work: list[tuple[str, Callable[[], bytes]]] = []
    if "xlsx" in kinds:
        work.append((f"{base}.xlsx", lambda: workbook_bytes(released)))
    for chart in charts_of(released) if {"png", "svg"} & set(kinds) else ():
        if "png" in kinds:
            work.append((f"{base}, {chart.id}.png", _drawer(chart, png_bytes)))
        if "svg" in kinds:
            work.append((f"{base}, {chart.id}.svg", _drawer(chart, svg_bytes)))
    return work


def _drawer(chart: Chart, render: Callable[..., bytes]) -> Callable[[], bytes]:
    return lambda: render(chart.draw())


def _refuse_unwritable(folder: Path) -> None:
    """Say at once, and not after all is drawn, that nothing can be saved there."""
    there = next((place for place in (folder, *folder.absolute().parents) if place.exists()), folder)
    if not there.is_dir() or not os.access(there, os.W_OK):
        raise KnownError(f"Det går inte att spara i mappen {folder}. Välj en annan mapp.")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for left in folder.glob(f"{_BESIDE}*"):
            left.unlink()
    except OSError as error:
        raise KnownError(f"Det går inte att spara i mappen {folder}. Välj en annan mapp.") from error


def _put(path: Path, content: bytes) -> Path:
    """Write beside, then replace; whatever happens, nothing half-written stays."""
    beside: Path | None = None
    try:
        with NamedTemporaryFile(dir=path.parent, prefix=_BESIDE, delete=False) as file:
            beside = Path(file.name)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(0o644)
        beside.replace(path)
    except OSError as error:
        raise KnownError(_why(path)) from error
    finally:
        if beside is not None:
            beside.unlink(missing_ok=True)
    return path


def _why(path: Path) -> str:
    if path.exists():
        return f"Filen {path} går inte att ersätta. Stäng den om den är öppen i ett annat program och försök igen."
    return f"Det går inte att spara i mappen {path.parent}. Kontrollera att den går att skriva i och har plats."
