"""Kiosks on other laptops: packages out, boxes home, receipts back."""

import sys
from argparse import Namespace
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kulturverktyg import paths
from kulturverktyg.commands.shared import journeys, open_file, pick, pin_for, say, tell_late, vote_with_pin, workshops

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kulturverktyg.collect.merging import Received, Refused
    from kulturverktyg.store.store import Store


def kiosk_package(options: Namespace) -> None:
    """Save the package of a workshop for another laptop."""
    from kulturverktyg.collect.vote_kiosk import save_vote_package
    from kulturverktyg.collect.workshop import save_package
    from kulturverktyg.model.kinds import KioskMode

    with open_file(options) as store:
        workshop = pick(workshops(store), options.workshop, "workshop")
        pin = pin_for(store, workshop.id, options.pin)
        if options.vote is not None:
            vote_id = vote_with_pin(store, workshop.id, options.vote, pin)
            say(str(save_vote_package(store, vote_id, options.to)))
        else:
            mode = KioskMode.IDEAS if options.ideas else KioskMode.SURVEY
            say(str(save_package(store, workshop.id, options.to, pin, mode)))


def kiosk_box(options: Namespace) -> None:
    """Save the box of a kiosk on this laptop for HR."""
    from kulturverktyg.collect.stations import send, taken_in

    say(str(send(taken_in(options.package, paths.stations_folder()), options.to)))


def kiosk_receipt(options: Namespace) -> None:
    """Destroy the box of a kiosk on this laptop, when HR's receipt says that it has come home."""
    from kulturverktyg.collect.receipts import clean_number
    from kulturverktyg.collect.stations import confirm, confirm_with, taken_in

    package = taken_in(options.package, paths.stations_folder())
    if options.receipt is not None:
        confirm_with(package, options.receipt)
    else:
        confirm(package, clean_number(options.number))
    say("Urnan har kommit fram till HR och är förstörd på den här datorn.")


def merge(options: Namespace) -> int:
    """Take in boxes from other laptops, and say of each what became of it."""
    from kulturverktyg.collect.merging import Received, Refused
    from kulturverktyg.collect.merging import merge as take_in

    with open_file(options) as store:
        outcomes = take_in(store, options.files)
        received = [outcome for outcome in outcomes if isinstance(outcome, Received)]
        refused = [outcome for outcome in outcomes if isinstance(outcome, Refused)]
        _tell(store, received)
    _complain(refused)
    if options.receipts is not None:
        _save_receipts(received, options.receipts)
    return 1 if refused else 0


def _tell(store: "Store", received: "Sequence[Received]") -> None:
    from kulturverktyg.collect.merging import set_aside
    from kulturverktyg.collect.receipts import spaced

    smallest = {workshop.id: journey.k for journey in journeys(store) for workshop in journey.workshops}
    for box in received:
        count = f"färre än {smallest[box.workshop_id]}" if box.count is None else str(box.count)
        say(f"{box.laptop}: {count} svar, kvitto {spaced(box.receipt)}")
    for workshop_id, workshop in {box.workshop_id: box.workshop for box in received}.items():
        aside = set_aside(store, workshop_id)
        if aside:
            say(f"”{workshop}”: {aside} svar räknas inte, för koden var redan använd på en annan dator.")
    for round_id in {box.late_for for box in received if box.late_for is not None}:
        tell_late(store, round_id)


def _complain(refused: "Sequence[Refused]") -> None:
    with suppress(OSError):
        sys.stderr.writelines(f"{one.reason}\n" for one in refused)


def _save_receipts(received: "Sequence[Received]", folder: Path) -> None:
    from kulturverktyg.collect.receipts import receipt_name, write_receipt

    for box in received:
        write_receipt(folder / receipt_name(box.laptop), box.box_id, box.receipt)
