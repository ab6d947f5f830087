"""The codes of a workshop: made once, printed once, and kept as hashes."""

import secrets
from collections.abc import Callable
from uuid import UUID

from sqlalchemy import func, select

from kulturverktyg.collect.codes import SALT_BYTES, make_codes
from kulturverktyg.collect.told import told
from kulturverktyg.errors import KnownError
from kulturverktyg.model.collecting import ParticipationCode
from kulturverktyg.model.journey import Journey
from kulturverktyg.model.kinds import FREE, USED, WorkshopState
from kulturverktyg.model.round import Round, Workshop
from kulturverktyg.prepare.find import find
from kulturverktyg.store.store import Store

_MOST = 5000


def add_codes(
    store: Store,
    workshop_id: UUID,
    count: int,
    keep: Callable[[tuple[str, ...]], None],
    progress: Callable[[float, str], None],
) -> None:
    """Give a workshop that many codes more; ``keep`` gets them to print, before they are saved.

    When ``keep`` fails nothing is saved. Raises KnownError when the workshop is closed, when people may have
    answered it without codes already, or when the number is not 1 to 5000.
    """
    if not 1 <= count <= _MOST:
        raise KnownError(f"Ange hur många koder som behövs, från 1 till {_MOST}.")
    salt = _salt(store, workshop_id)
    codes = make_codes(count, salt, progress)
    keep(tuple(codes))
    with store.write() as session:
        workshop = find(session, Workshop, workshop_id)
        _refuse(workshop)
        workshop.code_salt = salt
        session.add_all(
            ParticipationCode(hash=code, workshop_id=workshop_id, used=FREE) for code in sorted(codes.values())
        )
    store.vacuum()
    store.back_up()


def why_no_codes(store: Store, workshop_id: UUID) -> str:
    """The sentence with which `add_codes` would refuse a workshop; empty when it can be given codes."""
    with store.read() as session:
        try:
            _refuse(find(session, Workshop, workshop_id))
        except KnownError as error:
            return str(error)
    return ""


def count_codes(store: Store, workshop_id: UUID) -> int:
    """How many codes a workshop has; 0 where none are used."""
    with store.read() as session:
        of_workshop = ParticipationCode.workshop_id == workshop_id
        return session.scalar(select(func.count()).select_from(ParticipationCode).where(of_workshop)) or 0


def count_used(store: Store, workshop_id: UUID) -> int | None:
    """How many codes have let somebody in, as far as boxes are emptied; None below the smallest reported group."""
    with store.read() as session:
        k = find(session, Journey, find(session, Round, find(session, Workshop, workshop_id).round_id).journey_id).k
        used = (ParticipationCode.workshop_id == workshop_id, ParticipationCode.used == USED)
        count = session.scalar(select(func.count()).select_from(ParticipationCode).where(*used)) or 0
    return told(count, k)


def stop_using_codes(store: Store, workshop_id: UUID) -> None:
    """Let people in without codes again; KnownError once a kiosk package asks for them."""
    with store.write() as session:
        workshop = find(session, Workshop, workshop_id)
        if workshop.packaged and workshop.code_salt:
            raise KnownError(
                "Kiosken frågar redan efter koder, så de kan inte tas bort. Gör en ny workshop utan koder."
            )
        workshop.code_salt = b""
        for code in session.scalars(select(ParticipationCode).where(ParticipationCode.workshop_id == workshop_id)):
            session.delete(code)
    store.vacuum()


def _salt(store: Store, workshop_id: UUID) -> bytes:
    with store.read() as session:
        workshop = find(session, Workshop, workshop_id)
        _refuse(workshop)
        return workshop.code_salt or secrets.token_bytes(SALT_BYTES)


def _refuse(workshop: Workshop) -> None:
    if workshop.state is WorkshopState.CLOSED:
        raise KnownError(f"Workshoppen ”{workshop.name}” är stängd och tar inte emot fler svar.")
    if workshop.packaged and not workshop.code_salt:
        raise KnownError(
            f"”{workshop.name}” tar redan emot svar utan koder, i kiosken eller på papper, så koder går inte längre "
            "att lägga till. Gör en ny workshop, och gör koderna först."
        )
