"""What the page Flera datorer knows of a workshop, and what it says of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from kulturverktyg.model.kinds import RoundState, WorkshopState
from kulturverktyg.prepare.views import JourneyView, WorkshopView

if TYPE_CHECKING:
    from kulturverktyg.collect.merging import Received, ReceivedFrom, Refused
    from kulturverktyg.store.store import Store

_ROUND_CLOSED = (
    "Omgången är stängd, så inga fler svar kan räknas in och inga kioskpaket sparas. En urna som redan är inräknad kan "
    "läsas in igen för att få sitt kvitto. En urna med svar som inte kom med stannar på sin kioskdator."
)
_WORKSHOP_CLOSED = (
    "Workshoppen är stängd, så inga fler kioskpaket kan sparas. Urnor från datorer som redan har ett paket kan läsas "
    "in tills omgången stängs."
)


@dataclass(frozen=True)
class Heard:
    """What HR knows of a workshop's other laptops."""

    workshop_id: UUID
    laptops: "Sequence[ReceivedFrom]"
    set_aside: int
    has_pin: bool


@dataclass(frozen=True)
class LaptopRow:
    """One line of the table. ``count`` is None below K; ``receipt`` is known when its box was read in just now."""

    box_id: UUID
    laptop: str
    count: int | None
    k: int
    receipt: str | None


def look_at(store: "Store", workshop_id: UUID) -> Heard:
    """What is known now; for the worker."""
    from kulturverktyg.collect.merging import received_boxes, set_aside
    from kulturverktyg.collect.workshop import has_pin

    return Heard(
        workshop_id, received_boxes(store, workshop_id), set_aside(store, workshop_id), has_pin(store, workshop_id)
    )


def rows(heard: Heard, k: int, receipts: Mapping[UUID, str]) -> list[LaptopRow]:
    """The lines of the table, by the laptops' names."""
    return [LaptopRow(box.box_id, box.laptop, box.count, k, receipts.get(box.box_id)) for box in heard.laptops]


def count_words(row: LaptopRow) -> str:
    """How many came, never told below the smallest group."""
    return f"färre än {row.k} svar" if row.count is None else f"{row.count} svar"


def receipt_words(row: LaptopRow) -> str:
    """The receipt's number as it is read out."""
    from kulturverktyg.collect.receipts import spaced

    return spaced(row.receipt) if row.receipt is not None else "visas när urnan läses in igen"


def set_aside_words(count: int) -> str:
    """How many answers are not counted because their codes had been used; empty when none."""
    if not count:
        return ""
    are = "1 svar räknas" if count == 1 else f"{count} svar räknas"
    return f"{are} inte, för koden var redan använd på en annan dator."


def closed_words(view: JourneyView, workshop: WorkshopView) -> str:
    """What can no longer be done, and what can; empty while all can."""
    round_ = next(round_ for round_ in view.rounds if round_.id == workshop.round_id)
    if round_.state is RoundState.CLOSED:
        return _ROUND_CLOSED
    return _WORKSHOP_CLOSED if workshop.state is WorkshopState.CLOSED else ""


def outcome_words(received: "Sequence[Received]", refused: "Sequence[Refused]") -> str:
    """What became of files that were read in: how many were taken, and each that was refused with its reason."""
    taken = {0: "", 1: "1 urna är inläst."}.get(len(received), f"{len(received)} urnor är inlästa.")
    receipts = "Ge kvittot till kioskdatorn." if len(received) == 1 else "Ge kvittona till kioskdatorerna."
    lines = [f"{taken} {receipts}"] if received else []
    if any(box.late_for is not None for box in received):
        lines.append("Omgången är stängd. Nya svar väntar, och räknas in när ingen kan pekas ut av det.")
    return "\n".join([*lines, *(one.reason for one in refused)])
