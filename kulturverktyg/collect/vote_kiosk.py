"""Open the kiosk of a vote, see how many have come, and close the vote: empty its box into HR's file."""

from contextlib import ExitStack
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kulturverktyg.collect.ballot_box import read_box
from kulturverktyg.collect.box_file import count_records, lock_box
from kulturverktyg.collect.counting import count_box
from kulturverktyg.collect.kiosk_folder import KioskFiles, destroy, folder_of, is_taken, write_beside_box
from kulturverktyg.collect.package import KioskPackage, box_beside, write_package
from kulturverktyg.collect.packaging import carried_name, vote_package_of
from kulturverktyg.collect.told import told
from kulturverktyg.collect.vote_counting import count_of
from kulturverktyg.errors import KnownError
from kulturverktyg.model.collecting import ParticipationCode
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import FREE, KioskMode, VoteState
from kulturverktyg.model.round import Workshop
from kulturverktyg.model.vote import VoteCode, VoteRound
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store

_PACKAGE = "omrostning.paket"


def vote_files(store: Store, vote_id: UUID) -> KioskFiles:
    """Where the package and the box of a vote lie on this laptop."""
    package = folder_of(store, vote_id) / _PACKAGE
    return KioskFiles(package, box_beside(package, KioskMode.VOTE))


def make_vote_kiosk(store: Store, vote_id: UUID) -> KioskFiles:
    """Write the kiosk package of an open vote.

    Raises KnownError when the vote is not open or has no workshop, the kiosk runs, no PIN was ever chosen, or votes
    are to be told by role and there are none.
    """
    package, files = _package(store, vote_id), vote_files(store, vote_id)
    write_beside_box(package, files)
    return files


def save_vote_package(store: Store, vote_id: UUID, to: Path) -> Path:
    """Save the kiosk package of an open vote for another laptop, in the folder ``to`` or under that very name."""
    package = _package(store, vote_id)
    file = to / carried_name(package.occasion, KioskMode.VOTE) if to.is_dir() else to
    write_package(package, file)
    return file


def remake_vote_kiosks(store: Store, workshop_id: UUID) -> None:
    """Write the packages that lie here anew, with what the workshop's are now opened with."""
    for vote_id in _open_votes(store, workshop_id):
        if vote_files(store, vote_id).package.exists():
            make_vote_kiosk(store, vote_id)


def refuse_while_voting(store: Store, workshop_id: UUID) -> None:
    """KnownError while a kiosk for any of the workshop's votes runs."""
    for vote_id in _open_votes(store, workshop_id):
        box = vote_files(store, vote_id).box
        if box.exists():
            lock_box(box).release()


def voting(store: Store, vote_id: UUID) -> bool:
    """Whether a kiosk on this laptop has the vote's box open."""
    box = vote_files(store, vote_id).box
    return box.exists() and is_taken(box)


def votes_so_far(store: Store, vote_id: UUID) -> int | None:
    """How many have voted, counted or waiting here; None while fewer than the smallest reported group."""
    with store.read() as session:
        vote = find(session, VoteRound, vote_id)
        counted, k = count_of(session, vote), find(session, Journey, vote.journey_id).k
    return told(counted + count_records(vote_files(store, vote_id).box), k)


def close_vote(store: Store, vote_id: UUID) -> None:
    """Move all that lies in the vote's box into HR's file, close the vote, rewrite the file, and destroy the box.

    Raises KnownError when the kiosk still runs, the vote is a draft or the box is damaged: then nothing is changed;
    or when the disk fills up on the way: then closing again goes on from there and counts nothing twice.
    """
    box = vote_files(store, vote_id).box
    with ExitStack() as locks:
        if box.exists():
            locks.enter_context(lock_box(box))
        with store.write() as session:
            _empty(session, find(session, VoteRound, vote_id), box)
        store.vacuum()
        store.back_up()
    destroy(folder_of(store, vote_id))


def destroy_vote_leftovers(store: Store) -> None:
    """Destroy boxes of votes that were emptied but, after a power cut, not destroyed."""
    with store.read() as session:
        closed = session.scalars(select(VoteRound.id).where(VoteRound.state == VoteState.CLOSED)).all()
    for vote_id in closed:
        if folder_of(store, vote_id).exists():
            destroy(folder_of(store, vote_id))


def _empty(session: Session, vote: VoteRound, box: Path) -> None:
    if vote.state is VoteState.DRAFT:
        raise KnownError(f"Omröstningen ”{vote.name}” är inte öppnad än, så det finns inget att stänga.")
    if vote.state is VoteState.CLOSED:
        return
    if box.exists() and vote.workshop_id is not None:
        workshop = find(session, Workshop, vote.workshop_id)
        private_key = find(session, Journey, vote.journey_id).private_key
        count_box(session, workshop, read_box(box, workshop.id, private_key))
    vote.state = VoteState.CLOSED


def _package(store: Store, vote_id: UUID) -> KioskPackage:
    with store.write() as session:
        vote = find(session, VoteRound, vote_id)
        if vote.state is not VoteState.OPEN:
            state = "stängd" if vote.state is VoteState.CLOSED else "inte öppnad än"
            raise KnownError(f"Omröstningen ”{vote.name}” är {state}, så ingen kan rösta i kiosken.")
        if vote.workshop_id is None:
            raise KnownError(f"Omröstningen ”{vote.name}” hör inte till någon workshop och räknas bara på väggen.")
        workshop = find(session, Workshop, vote.workshop_id)
        if not workshop.pin_hash:
            raise KnownError("Välj en PIN-kod innan kiosken öppnas. Den behövs för att avsluta kiosken.")
        package = vote_package_of(session, workshop, vote)
        if vote.by_role and not package.roles:
            raise KnownError("Ingen kan välja sin roll än: lägg in roller under Uppdrag innan kiosken öppnas.")
        workshop.packaged = vote.packaged = True
        _know_codes(session, workshop, vote)
        return package


def _know_codes(session: Session, workshop: Workshop, vote: VoteRound) -> None:
    """Have a flag for each of the workshop's codes before the first is used, so that none tells when it came."""
    known = set(session.scalars(select(VoteCode.hash).where(VoteCode.vote_round_id == vote.id)))
    codes = session.scalars(select(ParticipationCode.hash).where(ParticipationCode.workshop_id == workshop.id))
    session.add_all(VoteCode(hash=code, vote_round_id=vote.id, used=FREE) for code in sorted(set(codes) - known))


def _open_votes(store: Store, workshop_id: UUID) -> tuple[UUID, ...]:
    with store.read() as session:
        of_workshop = (VoteRound.workshop_id == workshop_id, VoteRound.state == VoteState.OPEN)
        return tuple(session.scalars(select(VoteRound.id).where(*of_workshop)))
