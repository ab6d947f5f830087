"""What the commands have in common: the file, what is in it by name, and what is printed."""

import json
import os
import secrets
import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from kulturverktyg import paths
from kulturverktyg.errors import KnownError

if TYPE_CHECKING:
    from kulturverktyg.prepare.views import JourneyView, RoundView, WorkshopView
    from kulturverktyg.store.store import Store

_Named = TypeVar("_Named", "JourneyView", "RoundView", "WorkshopView")


def refuse_without_screen() -> None:
    """Qt ends the whole process when there is no screen; say it in a sentence before that."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in named):
        raise KnownError("Det finns ingen skärm att visa fönstret på. Logga in på datorn med en skärm och försök igen.")


def open_file(options: Namespace) -> "Store":
    """HR's file, by ``--database`` or the user's own."""
    from kulturverktyg.store.store import open_store

    return open_store(database(options))


def tell_late(store: "Store", round_id: UUID) -> None:
    """Say that answers wait, where they came after the round was closed."""
    from kulturverktyg.guard.late import late_answers

    if late_answers(store, round_id).any:
        say("Omgången är stängd. Det som kom nu väntar, och räknas in när det kan göras utan att någon kan pekas ut.")


def database(options: Namespace) -> Path:
    """Where HR's file is."""
    return options.database if options.database is not None else paths.default_database()


def export_all(
    store: "Store",
    round_id: UUID,
    folder: Path,
    only: tuple[str, ...] | None,
    by: tuple[str, ...] | None = None,
) -> tuple[Path, ...]:
    """Save what the guard lets out of a round, or only some kinds of files; ``by`` other breakdowns than HR's own."""
    from kulturverktyg.export.files import export as export_files
    from kulturverktyg.guard.closed_rounds import since_the_last
    from kulturverktyg.guard.release import release
    from kulturverktyg.prepare.pins import read_pins

    released = release(store, round_id, by)
    pinned = [(pin.chart, pin.group) for pin in read_pins(store, round_id)]
    return export_files(released, folder, only, rounds=since_the_last(store, round_id), pinned=pinned)


def journeys(store: "Store") -> "tuple[JourneyView, ...]":
    """All journeys of the file."""
    from kulturverktyg.prepare.journeys import list_journeys

    return list_journeys(store)


def workshops(store: "Store") -> "tuple[WorkshopView, ...]":
    """The workshops of all journeys."""
    return tuple(workshop for journey in journeys(store) for workshop in journey.workshops)


def round_of(store: "Store", options: Namespace, name: str | None = None) -> "RoundView":
    """The round that ``--journey`` and ``--round`` name, or another one of the journey that ``name`` does."""
    journey = pick(journeys(store), options.journey, "resa")
    return pick(journey.rounds, options.round if name is None else name, "omgång")


def pin_for(store: "Store", workshop_id: UUID, given: str | None) -> str | None:
    """The PIN that was given, or a new one, which is printed, where the workshop has none yet."""
    from kulturverktyg.collect.workshop import has_pin

    if given is not None or has_pin(store, workshop_id):
        return given
    pin = f"{secrets.randbelow(10**6):06d}"
    say(f"PIN för att lämna kiosken: {pin}")
    return pin


def pick(candidates: Iterable[_Named], wanted: str, what: str) -> _Named:
    """The one that has the id or the name; KnownError when there is none or more than one."""
    candidates = tuple(candidates)
    found = [one for one in candidates if str(one.id) == wanted] or [one for one in candidates if one.name == wanted]
    if len(found) == 1:
        return found[0]
    if found:
        raise KnownError(f"Det finns flera som heter ”{wanted}”. Ange id i stället; det visas av kommandot list.")
    names = ", ".join(f"”{one.name}”" for one in candidates) or "inget"
    raise KnownError(f"Det finns ingen {what} med namn eller id ”{wanted}”. Det som finns är: {names}.")


def say(text: str) -> None:
    """Print a line; KnownError when it cannot be written, but for a reader that has left."""
    try:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise KnownError(
            "Det gick inte att skriva ut svaret. Kontrollera att det finns plats där det sparas."
        ) from error


def say_json(value: object) -> None:
    """Print a value as JSON."""
    say(json.dumps(value, ensure_ascii=False, indent=2))
