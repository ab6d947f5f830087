"""Results to files: made whole in memory, written whole beside, then all put in place; never a half, never a mix."""

import os
import re
import shutil
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from matplotlib.figure import Figure

from kulturverktyg.charts.catalogue import chart_called, charts_of
from kulturverktyg.charts.chart import Chart
from kulturverktyg.charts.render import png_bytes, svg_bytes
from kulturverktyg.charts.round_charts import of_rounds
from kulturverktyg.errors import KnownError
from kulturverktyg.export.chosen import Chosen
from kulturverktyg.export.chosen_pictures import chosen_pictures
from kulturverktyg.export.workbook import workbook_bytes
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.released_trend import ReleasedRounds

#: What can be made: a workbook, and every chart as a picture of either sort.
KINDS = ("xlsx", "png", "svg")
_LONGEST_NAME = 80
#: In a file system a name has at most 255 bytes, and the charts' own names are added to this one.
_MOST_BYTES = 120
#: The folder of files on their way; one that is left was being written when the power went.
_BESIDE = ".~kulturverktyg-"
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def export(
    released: ReleasedResults,
    folder: Path,
    only: Collection[str] | None = None,
    progress: Callable[[float, str], None] = lambda _fraction, _text: None,
    cancelled: Callable[[], bool] = lambda: False,
    rounds: ReleasedRounds | None = None,
    pinned: Sequence[tuple[str, str]] = (),
    chosen: Chosen | None = None,
) -> tuple[Path, ...]:
    """Write the files of the kinds in ``only`` (all when None) to ``folder``, which is made if need be.

    With ``rounds`` they also tell what has changed since the round before. ``pinned`` are ids of charts with those of
    the groups they are about: they come first, those of them that can be drawn. What the journey has ``chosen`` follows
    after the results.

    Returns the files; none when ``cancelled`` said so, and then nothing has been written. Raises KnownError for
    an unknown kind and for a folder or file that cannot be written.
    """
    kinds = _checked(only)
    _refuse_unwritable(folder)
    work = _work(released, kinds, rounds, _pinned(released, pinned), chosen)
    made: list[tuple[str, bytes]] = []
    for place, (name, make) in enumerate(work):
        if cancelled():
            return ()
        progress(place / (len(work) + 1), name)
        made.append((name, _make(name, make)))
    if cancelled():
        return ()
    progress(len(work) / (len(work) + 1), "Sparar filerna")
    _make_folder(folder)
    written = _put(folder, made)
    progress(1, "Klart")
    return written


def safe_name(words: str) -> str:
    """``words`` as a file name, without its ending, that every system takes."""
    name = _NOT_IN_NAMES.sub(" ", words)
    name = " ".join(name.split())[:_LONGEST_NAME].encode()[:_MOST_BYTES].decode(errors="ignore").strip(" .")
    return f"_{name}" if _RESERVED.fullmatch(name) else name or "resultat"


def _checked(only: Collection[str] | None) -> Collection[str]:
    kinds = KINDS if only is None else only
    unknown = sorted(set(kinds) - set(KINDS))
    if unknown or not kinds:
        wrong = f"”{unknown[0]}”" if unknown else "inget"
        raise KnownError(f"Det går inte att exportera {wrong}. Välj bland {', '.join(KINDS)}.")
    return kinds


def _work(
    released: ReleasedResults,
    kinds: Collection[str],
    rounds: ReleasedRounds | None,
    pinned: Sequence[Chart],
    chosen: Chosen | None,
) -> Sequence[tuple[str, Callable[[], bytes]]]:
    """File names, and what makes each of them."""
    base = safe_name(f"{released.journey}, {released.round}")
    work: list[tuple[str, Callable[[], bytes]]] = []
    if "xlsx" in kinds:
        trend = rounds.trend if rounds else None
        work.append((f"{base}.xlsx", lambda: workbook_bytes(released, trend, pinned, chosen)))
    if not {"png", "svg"} & set(kinds):
        return work
    pictures = [(chart.id, chart.draw) for chart in _charts(released, rounds, pinned, chosen)]
    for name, draw in (*pictures, *(chosen_pictures(chosen, released.journey) if chosen else ())):
        if "png" in kinds:
            work.append((f"{base}, {safe_name(name)}.png", _drawer(draw, png_bytes)))
        if "svg" in kinds:
            work.append((f"{base}, {safe_name(name)}.svg", _drawer(draw, svg_bytes)))
    return work


def _charts(
    released: ReleasedResults, rounds: ReleasedRounds | None, pinned: Sequence[Chart], chosen: Chosen | None
) -> Sequence[Chart]:
    """What is pinned, those of the round, and everybody's change since the round before; each once."""
    everybody = [group.id for group in released.groups if group.breakdown == "all"]
    marks = chosen.way.marks if chosen is not None else None
    changed = [chart for group in everybody if rounds for chart in of_rounds(rounds, group, marks)]
    charts = {chart.id: chart for chart in (*pinned, *charts_of(released), *changed)}
    return tuple(charts.values())


def _pinned(released: ReleasedResults, pinned: Sequence[tuple[str, str]]) -> Sequence[Chart]:
    found = [chart_called(released, group, chart) for chart, group in pinned]
    return [chart for chart in found if chart is not None]


def _make(name: str, make: Callable[[], bytes]) -> bytes:
    """The content of a file; on the way temporary files are written, which need room."""
    try:
        return make()
    except OSError as error:
        raise KnownError(
            f"Det finns inte plats att göra {name}. Frigör plats på disken, även där tillfälliga filer sparas, "
            "och försök igen."
        ) from error


def _drawer(draw: Callable[[], Figure], render: Callable[[Figure], bytes]) -> Callable[[], bytes]:
    return lambda: render(draw())


def _refuse_unwritable(folder: Path) -> None:
    """Say at once, and not after all is drawn, that nothing can be saved there."""
    there = next((place for place in (folder, *folder.absolute().parents) if _is_there(place)), folder)
    if not there.is_dir() or not os.access(there, os.W_OK):
        raise KnownError(f"Det går inte att spara i mappen {folder}. Välj en annan mapp.")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for left in folder.glob(f"{_BESIDE}*"):
            shutil.rmtree(left, ignore_errors=True)
    except OSError as error:
        raise KnownError(f"Det går inte att spara i mappen {folder}. Välj en annan mapp.") from error


def _put(folder: Path, made: Sequence[tuple[str, bytes]]) -> tuple[Path, ...]:
    """Write all beside, then replace all; whatever happens on the way, the folder has all the old or all the new."""
    try:
        with TemporaryDirectory(dir=folder, prefix=_BESIDE, ignore_cleanup_errors=True) as beside:
            waiting = [(_write(Path(beside) / name, content), folder / name) for name, content in made]
            for _, path in waiting:
                _refuse_unreplaceable(path)
            _replace_all(waiting)
    except OSError as error:
        raise KnownError(
            f"Det går inte att spara i mappen {folder}. Kontrollera att den går att skriva i och har plats."
        ) from error
    return tuple(path for _, path in waiting)


def _write(path: Path, content: bytes) -> Path:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return path


def _refuse_unreplaceable(path: Path) -> None:
    """KnownError, before any file has been replaced, when one is a folder or is held by another program."""
    if not _is_there(path):
        return
    try:
        path.open("r+b").close()
    except OSError as error:
        raise KnownError(
            f"Filen {path} går inte att ersätta. Stäng den om den är öppen i ett annat program och försök igen."
        ) from error


def _replace_all(waiting: Sequence[tuple[Path, Path]]) -> None:
    """Put every file in place; who interrupts now gets them all and is heard after."""
    try:
        for fresh, path in waiting:
            fresh.replace(path)
    except KeyboardInterrupt:
        for fresh, path in waiting:
            if fresh.exists():
                fresh.replace(path)
        raise


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
