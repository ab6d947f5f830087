"""Packs for those who are to know, all made at once of the same release: everybody is told the same day."""

import hashlib
import io
import zipfile
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from uuid import UUID

from kulturverktyg.errors import KnownError
from kulturverktyg.export.file_names import safe_name
from kulturverktyg.export.report.drawn import Drawn
from kulturverktyg.export.work import CancelledError, Job, Progress, Work
from kulturverktyg.guard.row_data import clean_decision, let_rows_out, read_rows
from kulturverktyg.reporting.audiences import AUDIENCES, WORDS, Material, documents_for, is_much, task_for
from kulturverktyg.reporting.beside import Beside
from kulturverktyg.reporting.client_pages import client_pages
from kulturverktyg.reporting.document import Document, Pack
from kulturverktyg.reporting.gather import gather, journey_of, leave
from kulturverktyg.reporting.prints import Prints
from kulturverktyg.reporting.wanted import ALL, Wanted
from kulturverktyg.reporting.writers import Writers
from kulturverktyg.store.store import Store

SUMS = "SHA256SUMS"
_ARCHIVE = "archive"
#: A zip file tells the time of each of its files; all of ours tell the first that it can.
_NO_TIME = (1980, 1, 1, 0, 0, 0)


def make_packs(
    store: Store,
    round_id: UUID,
    folder: Path,
    audiences: Sequence[str],
    wanted: Wanted = ALL,
    zipped: bool = False,
    decision: str = "",
    progress: Progress = lambda _share, _words: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Path, ...]:
    """Save a pack for each of the audiences, keys of `AUDIENCES`, in the folder: a folder each, or a zip file.

    With the reference of a ``decision`` the archive's holds the answers row by row. Each pack is there whole or as it
    was. Returns the packs; none when ``cancelled`` said so, and then nothing has been written. KnownError while the
    round is open, for a wish that cannot be met, and for a place that cannot be written in.
    """
    wanted.refuse_nonsense()
    chosen = _checked(audiences, decision)
    progress(0, "Hämtar resultaten")
    work = Work(progress, cancelled)
    try:
        with Beside(work.check, wanted=is_much(chosen)) as beside:
            material = _material(store, round_id, wanted, decision, work, beside)
            beside.give(task_for(chosen, material.writers.given, wanted.deck))
            packs = [_pack(audience, material) for audience in chosen]
            released = material.writers.given.released
            ends = {pack.folder: pack.listing(released.journey, released.round) for pack in packs}

            def finish(made: Mapping[str, bytes]) -> tuple[Mapping[str, bytes], Collection[str]]:
                leave(store, round_id)
                if material.rows is not None:
                    let_rows_out(store, round_id, material.rows.decision)
                whole = _with_sums({**made, **_under(ends)}, packs, chosen)
                return (_zipped(whole, [*ends]), ()) if zipped else (whole, [*ends])

            work.save(folder, [*_jobs(packs)], finish)
    except CancelledError:
        return ()
    return tuple(folder / (f"{pack.folder}.zip" if zipped else pack.folder) for pack in packs)


def _checked(audiences: Sequence[str], decision: str) -> Sequence[str]:
    chosen = list(dict.fromkeys(audiences))
    unknown = [one for one in chosen if one not in AUDIENCES]
    if unknown or not chosen:
        wrong = f"”{unknown[0]}”" if unknown else "ingen"
        raise KnownError(f"Det finns inget paket för {wrong}. Välj bland {', '.join(AUDIENCES)}.")
    if decision and _ARCHIVE not in chosen:
        raise KnownError("Ett beslut om radvisa svar gäller bara arkivpaketet. Välj det också, eller ta bort beslutet.")
    if decision:
        clean_decision(decision)
    return chosen


def _material(store: Store, round_id: UUID, wanted: Wanted, decision: str, work: Work, beside: Beside) -> Material:
    given = gather(store, round_id, wanted.breakdowns, wanted.language)
    return Material(
        Writers(
            given, Drawn(work.check, beside.picture), wanted.deck, for_meeting=True, slides_elsewhere=beside.slides
        ),
        Prints(store, journey_of(store, round_id).id, given, work.check),
        client_pages(store, round_id, given),
        wanted.language,
        read_rows(store, round_id, decision) if decision else None,
    )


def _pack(audience: str, material: Material) -> Pack:
    released, title = material.writers.given.released, AUDIENCES[audience]
    folder = f"{safe_name(f'{released.journey}, {released.round}')}, {title.lower()}"
    words = WORDS[audience]
    if audience == _ARCHIVE and material.rows is not None:
        words = f"{words} Svaren rad för rad är med efter beslut {material.rows.decision}."
    return Pack(folder, title, words, documents_for(audience, material))


def _jobs(packs: Sequence[Pack]) -> Iterator[Job]:
    documents = [(pack, document) for pack in packs for document in pack.documents]
    for pack, document in sorted(documents, key=lambda each: each[1].turn):
        yield Job(f"{pack.title}: {document.name}", _maker(f"{pack.folder}/{document.name}", document))


def _maker(path: str, document: Document) -> Callable[[], Mapping[str, bytes]]:
    return lambda: {path: document.make()}


def _under(folders: Mapping[str, Mapping[str, bytes]]) -> Mapping[str, bytes]:
    return {f"{folder}/{name}": content for folder, files in folders.items() for name, content in files.items()}


def _with_sums(files: Mapping[str, bytes], packs: Sequence[Pack], audiences: Sequence[str]) -> Mapping[str, bytes]:
    """The archive's files with their checksums, as ``sha256sum -c`` reads them."""
    whole = dict(files)
    for pack, audience in zip(packs, audiences, strict=True):
        if audience == _ARCHIVE:
            inside = {name.removeprefix(f"{pack.folder}/"): content for name, content in _of(files, pack.folder)}
            sums = "".join(f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in inside.items())
            whole[f"{pack.folder}/{SUMS}"] = sums.encode()
    return whole


def _zipped(files: Mapping[str, bytes], folders: Sequence[str]) -> Mapping[str, bytes]:
    return {f"{folder}.zip": _zip(_of(files, folder)) for folder in folders}


def _zip(files: Sequence[tuple[str, bytes]]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            member = zipfile.ZipInfo(name, _NO_TIME)
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, content)
    return buffer.getvalue()


def _of(files: Mapping[str, bytes], folder: str) -> Sequence[tuple[str, bytes]]:
    return [(name, content) for name, content in files.items() if name.startswith(f"{folder}/")]
