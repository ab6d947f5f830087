"""Open the kiosk of a workshop, see how many have come, and empty its ballot box into HR's file."""

import shutil
from collections.abc import Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kulturverktyg.collect.ballot_box import count_records, lock_box, open_sealed
from kulturverktyg.collect.counting import count_ballots
from kulturverktyg.collect.package import (
    KioskPackage,
    PackageCell,
    PackageRole,
    PackageUnit,
    write_package,
)
from kulturverktyg.collect.pin import hash_pin
from kulturverktyg.errors import KnownError
from kulturverktyg.model.journey import Headcount, Journey
from kulturverktyg.model.kinds import RoundState, WorkshopState
from kulturverktyg.model.response import Response
from kulturverktyg.model.round import Round, Workshop
from kulturverktyg.model.survey import SurveyVersion
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.journeys import round_survey
from kulturverktyg.prepare.organisation import unit_views
from kulturverktyg.prepare.surveys import put_in_use
from kulturverktyg.prepare.workshops import refuse_untranslated
from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class KioskFiles:
    """What a kiosk process is started with: its package, and the box that it fills beside it."""

    package: Path
    box: Path


def kiosk_files(store: Store, workshop_id: UUID) -> KioskFiles:
    """Where the package and the box of a workshop lie on this laptop."""
    folder = store.path.with_name(store.path.name + ".kiosk") / workshop_id.hex
    return KioskFiles(folder / "kiosk.paket", folder / "urna.box")


def has_pin(store: Store, workshop_id: UUID) -> bool:
    """Whether a PIN to leave the kiosk has been chosen."""
    with store.read() as session:
        return bool(find(session, Workshop, workshop_id).pin_hash)


def make_kiosk(store: Store, workshop_id: UUID, pin: str | None = None) -> KioskFiles:
    """Write the kiosk package of an open workshop; a new ``pin`` replaces the earlier one.

    Raises KnownError when the workshop is closed, the kiosk runs, no PIN was ever chosen, or nobody could
    answer because no unit has people in it.
    """
    pin_hash = hash_pin(pin) if pin is not None else None
    with store.write() as session:
        workshop = find(session, Workshop, workshop_id)
        if workshop.state == WorkshopState.CLOSED:
            raise KnownError(f"Workshoppen ”{workshop.name}” är stängd. Skapa en ny för att ta emot fler svar.")
        workshop.pin_hash = pin_hash or workshop.pin_hash
        if not workshop.pin_hash:
            raise KnownError("Välj en PIN-kod innan kiosken öppnas. Den behövs för att avsluta kiosken.")
        workshop.packaged = True
        put_in_use(session, find(session, Round, workshop.round_id))
        package = _package(session, workshop)
    files = kiosk_files(store, workshop_id)
    _make_folder(files.package.parent)
    with lock_box(files.box):
        write_package(package, files.package)
    return files


def kiosk_running(store: Store, workshop_id: UUID) -> bool:
    """Whether a kiosk on this laptop has the workshop's box open."""
    box = kiosk_files(store, workshop_id).box
    if not box.exists():
        return False
    try:
        lock_box(box).release()
    except KnownError:
        return True
    return False


def waiting(store: Store, workshop_id: UUID) -> int | None:
    """How many ballots wait in a workshop's box; None while fewer than the smallest reported group."""
    with store.read() as session:
        workshop = find(session, Workshop, workshop_id)
        k = find(session, Journey, find(session, Round, workshop.round_id).journey_id).k
    count = count_records(kiosk_files(store, workshop_id).box)
    return count if count >= k else None


def answers_so_far(store: Store, round_id: UUID) -> int | None:
    """How many have answered in a round, counted or waiting; None while fewer than the smallest group."""
    with store.read() as session:
        k = find(session, Journey, find(session, Round, round_id).journey_id).k
        counted = session.scalar(select(func.count()).where(Response.round_id == round_id)) or 0
        workshops = _open_workshops(session, round_id)
    total = counted + sum(count_records(kiosk_files(store, key).box) for key in workshops)
    return total if total >= k else None


def close_workshop(store: Store, workshop_id: UUID) -> None:
    """Move every ballot of the workshop's box into HR's file, rewrite the file, and destroy the box.

    Raises KnownError when the kiosk still runs or the box is damaged: then nothing is changed; or when the disk
    fills up on the way: then closing again goes on from there and counts nothing twice.
    """
    files = kiosk_files(store, workshop_id)
    with lock_box(files.box) if files.package.parent.exists() else nullcontext():
        _empty(store, workshop_id, files)
        store.vacuum()
        store.back_up()
    _destroy(files)


def close_round(store: Store, round_id: UUID) -> None:
    """Close the round's workshops, then the round itself: from now on its results may come out.

    One backup is kept of the file as it was when the round closed. Raises KnownError when the round is closed
    already or a workshop cannot be closed.
    """
    with store.read() as session:
        round_ = find(session, Round, round_id)
        if round_.state == RoundState.CLOSED:
            raise KnownError(f"Omgången ”{round_.name}” är redan stängd.")
        workshops = _open_workshops(session, round_id)
    for workshop_id in workshops:
        close_workshop(store, workshop_id)
    with store.write() as session:
        round_ = find(session, Round, round_id)
        round_.state = RoundState.CLOSED
        session.get_one(SurveyVersion, round_.version_id).frozen = True
    store.vacuum()
    store.back_up(f"stangd-omgang-{round_id.hex[:8]}")
    store.back_up()


def destroy_leftovers(store: Store) -> None:
    """Destroy boxes that were emptied but, after a power cut, not destroyed."""
    with store.read() as session:
        closed = session.scalars(select(Workshop.id).where(Workshop.state == WorkshopState.CLOSED)).all()
    for workshop_id in closed:
        files = kiosk_files(store, workshop_id)
        if files.package.parent.exists():
            _destroy(files)


def _empty(store: Store, workshop_id: UUID, files: KioskFiles) -> None:
    with store.write() as session:
        workshop = find(session, Workshop, workshop_id)
        if workshop.state == WorkshopState.CLOSED:
            return
        round_ = find(session, Round, workshop.round_id)
        private_key = find(session, Journey, round_.journey_id).private_key
        if files.box.exists():
            count_ballots(session, round_, open_sealed(files.box, workshop_id, private_key))
        workshop.state = WorkshopState.CLOSED


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(f"Mappen {folder} går inte att skapa. Kontrollera att du får spara där.") from error


def _destroy(files: KioskFiles) -> None:
    shutil.rmtree(files.package.parent, ignore_errors=True)
    with suppress(OSError):
        files.package.parent.parent.rmdir()


def _open_workshops(session: Session, round_id: UUID) -> Sequence[UUID]:
    return session.scalars(
        select(Workshop.id)
        .where(Workshop.round_id == round_id, Workshop.state == WorkshopState.OPEN)
        .order_by(Workshop.position)
    ).all()


def _package(session: Session, workshop: Workshop) -> KioskPackage:
    round_ = find(session, Round, workshop.round_id)
    journey = find(session, Journey, round_.journey_id)
    units = unit_views(journey.units)
    cells = session.scalars(
        select(Headcount).where(Headcount.unit_id.in_([unit.id for unit in units]), Headcount.count > 0)
    ).all()
    if not cells:
        raise KnownError(
            "Ingen kan svara än: lägg in enheter, roller och antal personer under Uppdrag innan kiosken öppnas."
        )
    survey = round_survey(session, round_)
    refuse_untranslated(survey, workshop.languages)
    return KioskPackage(
        workshop_id=workshop.id,
        workshop=workshop.name,
        journey=journey.name,
        survey=survey,
        units=tuple(PackageUnit(unit.id, unit.path) for unit in units),
        roles=tuple(PackageRole(role.id, role.name) for role in journey.roles),
        cells=tuple(PackageCell(cell.unit_id, cell.role_id, cell.count) for cell in cells),
        k=journey.k,
        languages=tuple(workshop.languages),
        public_key=journey.public_key,
        pin_hash=workshop.pin_hash,
    )
