"""A round's reports as files in a folder."""

from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from uuid import UUID

from kulturverktyg.export.file_names import safe_name
from kulturverktyg.export.pictures import picture_jobs
from kulturverktyg.export.report.drawn import Drawn
from kulturverktyg.export.work import CancelledError, Job, Progress, Work, one_file
from kulturverktyg.reporting.beside import WHOLE, Beside, Task
from kulturverktyg.reporting.gather import gather, leave
from kulturverktyg.reporting.wanted import ALL, KINDS, Wanted
from kulturverktyg.reporting.writers import Writers
from kulturverktyg.store.store import Store


def make_reports(
    store: Store,
    round_id: UUID,
    folder: Path,
    wanted: Wanted = ALL,
    progress: Progress = lambda _share, _words: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Path, ...]:
    """Save what is wanted of a closed round and of what its journey has chosen in the folder, made if need be.

    Returns the files; none when ``cancelled`` said so, and then nothing has been written. KnownError while the round is
    open, for a wish that cannot be met, and for a folder or a file that cannot be written.
    """
    wanted.refuse_nonsense()
    progress(0, "Hämtar resultaten")
    work = Work(progress, cancelled)

    def finish(made: Mapping[str, bytes]) -> tuple[Mapping[str, bytes], Collection[str]]:
        leave(store, round_id)
        return made, ()

    kinds = KINDS if wanted.kinds is None else wanted.kinds
    try:
        with Beside(work.check, wanted="pptx" in kinds and len(kinds) > 1) as beside:
            given = gather(store, round_id, wanted.breakdowns, wanted.language)
            beside.give(Task(given, word=WHOLE if "docx" in kinds else None, deck=wanted.deck))
            writers = Writers(given, Drawn(work.check, beside.picture), wanted.deck, slides_elsewhere=beside.slides)
            return work.save(folder, [*_jobs(writers, kinds, wanted)], finish)
    except CancelledError:
        return ()


def _jobs(writers: Writers, kinds: Collection[str], wanted: Wanted) -> Iterator[Job]:
    """What a second process makes meanwhile comes last."""
    given, released = writers.given, writers.given.released
    base = safe_name(f"{released.journey}, {released.round}")
    if "xlsx" in kinds:
        yield one_file(f"{base}.xlsx", lambda: writers.workbook)
    if "pdf" in kinds:
        yield one_file(f"{base}.pdf", lambda: writers.pdf(writers.report))
    if "csv" in kinds:
        yield Job(f"{base}, data.csv", lambda: {f"{base}, {name}": made for name, made in writers.tables.items()})
    if "sav" in kinds:
        yield one_file(f"{base}.sav", writers.sav)
    yield from picture_jobs(released, base, kinds, wanted.look, given.since, given.pinned, given.chosen)
    if "docx" in kinds:
        yield one_file(f"{base}.docx", lambda: writers.word(writers.report))
    if "pptx" in kinds:
        yield one_file(f"{base}.pptx", lambda: writers.slides)
