"""Open the kiosk of a workshop, see how many have come, and empty its ballot boxes into HR's file."""

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kulturverktyg.collect.ballot_box import read_box
from kulturverktyg.collect.box_file import count_records, lock_box
from kulturverktyg.collect.counting import count_box
from kulturverktyg.collect.kiosk_folder import KioskFiles, destroy, folder_of, is_taken, write_beside_box
from kulturverktyg.collect.package import KioskPackage, box_beside, write_package
from kulturverktyg.collect.packaging import carried_name, package_of
from kulturverktyg.collect.pin import hash_pin
from kulturverktyg.collect.told import told
from kulturverktyg.collect.vote_kiosk import destroy_vote_leftovers, refuse_while_voting, remake_vote_kiosks
from kulturverktyg.errors import KnownError
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import KioskMode, RoundState, WorkshopState
from kulturverktyg.model.response import Response
from kulturverktyg.model.round import Round, Workshop
from kulturverktyg.model.survey import SurveyVersion
from kulturverktyg.prepare.audience import people_of
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.surveys import put_in_use
from kulturverktyg.store.store import Store

#: The packages of a workshop; those of its votes lie in folders of their own.
_PACKAGES = {KioskMode.SURVEY: "kiosk.paket", KioskMode.IDEAS: "ideer.paket"}
_PAPER_PACKAGE, _PAPER_BOX = "papper.paket", "papper.box"


def kiosk_files(store: Store, workshop_id: UUID, mode: KioskMode = KioskMode.SURVEY) -> KioskFiles:
    """Where the package and the box of a workshop lie on this laptop."""
    package = folder_of(store, workshop_id) / _PACKAGES[mode]
    return KioskFiles(package, box_beside(package, mode))


def paper_files(store: Store, workshop_id: UUID) -> KioskFiles:
    """Where answers given on paper are put."""
    folder = folder_of(store, workshop_id)
    return KioskFiles(folder / _PAPER_PACKAGE, folder / _PAPER_BOX)


def has_pin(store: Store, workshop_id: UUID) -> bool:
    """Whether a PIN to leave the kiosk has been chosen."""
    with store.read() as session:
        return bool(find(session, Workshop, workshop_id).pin_hash)


def choose_pin(store: Store, workshop_id: UUID, pin: str) -> None:
    """Choose what the kiosk is left with, also in packages that lie here already; nothing is put in use by it.

    When the workshop is closed, people can still vote in it. Raises KnownError when the kiosk runs or the PIN is not 4
    to 8 digits.
    """
    pin_hash = hash_pin(pin)
    _refuse_while_open(store, workshop_id)
    with store.write() as session:
        workshop = find(session, Workshop, workshop_id)
        workshop.pin_hash = pin_hash
        is_open = workshop.state is WorkshopState.OPEN
    for mode in _PACKAGES:
        if is_open and kiosk_files(store, workshop_id, mode).package.exists():
            make_kiosk(store, workshop_id, mode=mode)
    remake_vote_kiosks(store, workshop_id)


def make_kiosk(
    store: Store, workshop_id: UUID, pin: str | None = None, mode: KioskMode = KioskMode.SURVEY
) -> KioskFiles:
    """Write the kiosk package of an open workshop; a new ``pin`` replaces the earlier one.

    Raises KnownError when the workshop is closed, the kiosk runs, no PIN was ever chosen, or nobody could
    answer because no unit has people in it.
    """
    if pin is not None:
        _refuse_while_open(store, workshop_id)
    package = _package_with_pin(store, workshop_id, pin, mode)
    files = kiosk_files(store, workshop_id, mode)
    write_beside_box(package, files)
    return files


def save_package(
    store: Store, workshop_id: UUID, to: Path, pin: str | None = None, mode: KioskMode = KioskMode.SURVEY
) -> Path:
    """Save the kiosk package of an open workshop for another laptop, in the folder ``to`` or under that very name.

    Returns the file. Raises KnownError as `make_kiosk` does, but for a kiosk that runs here, which is left alone.
    """
    package = _package_with_pin(store, workshop_id, pin, mode)
    file = to / carried_name(package.workshop, mode) if to.is_dir() else to
    write_package(package, file)
    return file


def make_paper(store: Store, workshop_id: UUID) -> KioskFiles:
    """Write the package that answers on paper are typed in with; no code is asked for and no PIN is needed.

    Raises KnownError when the workshop is closed, papers are being typed in already, or nobody could answer.
    """
    with store.write() as session:
        workshop = _open_workshop(session, workshop_id)
        _put_in_use(session, workshop)
        package = package_of(session, workshop, with_codes=False)
    files = paper_files(store, workshop_id)
    write_beside_box(package, files)
    return files


def kiosk_running(store: Store, workshop_id: UUID) -> bool:
    """Whether a kiosk on this laptop has one of the workshop's boxes open."""
    boxes = (kiosk_files(store, workshop_id, mode).box for mode in _PACKAGES)
    return any(is_taken(box) for box in boxes if box.exists())


def waiting(store: Store, workshop_id: UUID) -> int | None:
    """How many ballots wait in a workshop's boxes; None while fewer than the smallest reported group."""
    return told(_count_waiting(store, workshop_id), _smallest_group(store, workshop_id))


def sheets_waiting(store: Store, workshop_id: UUID) -> int | None:
    """How many have sent ideas that wait; None while fewer than the smallest reported group."""
    count = count_records(kiosk_files(store, workshop_id, KioskMode.IDEAS).box)
    return told(count, _smallest_group(store, workshop_id))


def answers_so_far(store: Store, round_id: UUID) -> int | None:
    """How many have answered in a round, counted or waiting; None while fewer than the smallest group."""
    with store.read() as session:
        k = find(session, Journey, find(session, Round, round_id).journey_id).k
        counted = session.scalar(select(func.count()).where(Response.round_id == round_id)) or 0
        workshops = _open_workshops(session, round_id)
    return told(counted + sum(_count_waiting(store, key) for key in workshops), k)


def close_workshop(store: Store, workshop_id: UUID) -> None:
    """Move all that lies in the workshop's boxes into HR's file, rewrite the file, and destroy the boxes.

    Raises KnownError when a kiosk still runs or a box is damaged: then nothing is changed; or when the disk
    fills up on the way: then closing again goes on from there and counts nothing twice.
    """
    boxes = _boxes(store, workshop_id)
    with ExitStack() as locks:
        for box in boxes:
            locks.enter_context(lock_box(box))
        _empty(store, workshop_id, boxes)
        store.vacuum()
        store.back_up()
    destroy(folder_of(store, workshop_id))


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
        round_.headcounts = dict(people_of(session, round_))
        session.get_one(SurveyVersion, round_.version_id).frozen = True
    store.vacuum()
    store.back_up(f"stangd-omgang-{round_id.hex[:8]}")
    store.back_up()


def destroy_leftovers(store: Store) -> None:
    """Destroy boxes that were emptied but, after a power cut, not destroyed."""
    with store.read() as session:
        closed = session.scalars(select(Workshop.id).where(Workshop.state == WorkshopState.CLOSED)).all()
    for workshop_id in closed:
        if folder_of(store, workshop_id).exists():
            destroy(folder_of(store, workshop_id))
    destroy_vote_leftovers(store)


def _empty(store: Store, workshop_id: UUID, boxes: Sequence[Path]) -> None:
    with store.write() as session:
        workshop = find(session, Workshop, workshop_id)
        if workshop.state == WorkshopState.CLOSED:
            return
        round_ = find(session, Round, workshop.round_id)
        private_key = find(session, Journey, round_.journey_id).private_key
        for box in boxes:
            count_box(session, workshop, read_box(box, workshop_id, private_key))
        workshop.state = WorkshopState.CLOSED


def _package_with_pin(store: Store, workshop_id: UUID, pin: str | None, mode: KioskMode) -> KioskPackage:
    pin_hash = hash_pin(pin) if pin is not None else None
    with store.write() as session:
        workshop = _open_workshop(session, workshop_id)
        workshop.pin_hash = pin_hash or workshop.pin_hash
        if not workshop.pin_hash:
            raise KnownError("Välj en PIN-kod innan kiosken öppnas. Den behövs för att avsluta kiosken.")
        _put_in_use(session, workshop)
        return package_of(session, workshop, mode)


def _open_workshop(session: Session, workshop_id: UUID) -> Workshop:
    workshop = find(session, Workshop, workshop_id)
    if workshop.state == WorkshopState.CLOSED:
        raise KnownError(f"Workshoppen ”{workshop.name}” är stängd. Skapa en ny för att ta emot fler svar.")
    return workshop


def _put_in_use(session: Session, workshop: Workshop) -> None:
    workshop.packaged = True
    put_in_use(session, find(session, Round, workshop.round_id))


def _refuse_while_open(store: Store, workshop_id: UUID) -> None:
    """KnownError while a kiosk runs: a PIN that is refused must not be the one that counts the next time."""
    for mode in _PACKAGES:
        box = kiosk_files(store, workshop_id, mode).box
        if box.exists():
            lock_box(box).release()
    refuse_while_voting(store, workshop_id)


def _count_waiting(store: Store, workshop_id: UUID) -> int:
    """Ballots given at the kiosk and on paper."""
    boxes = (kiosk_files(store, workshop_id).box, paper_files(store, workshop_id).box)
    return sum(count_records(box) for box in boxes)


def _smallest_group(store: Store, workshop_id: UUID) -> int:
    with store.read() as session:
        workshop = find(session, Workshop, workshop_id)
        return find(session, Journey, find(session, Round, workshop.round_id).journey_id).k


def _boxes(store: Store, workshop_id: UUID) -> list[Path]:
    return sorted(folder_of(store, workshop_id).glob("*.box"))


def _open_workshops(session: Session, round_id: UUID) -> Sequence[UUID]:
    return session.scalars(
        select(Workshop.id)
        .where(Workshop.round_id == round_id, Workshop.state == WorkshopState.OPEN)
        .order_by(Workshop.position)
    ).all()
