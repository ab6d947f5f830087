"""What the commands have in common: the file, what is in it by name, and what is printed."""

import json
import os
import secrets
import sys
from argparse import Namespace
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from kulturverktyg import paths
from kulturverktyg.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kulturverktyg.decide.vote import VoteView
    from kulturverktyg.prepare.views import JourneyView, RoundView, WorkshopView
    from kulturverktyg.store.store import Store

#: What the breakdowns that are there in every journey are called in Swedish.
_IN_SWEDISH = {"enhet": "unit", "roll": "role"}
_Named = TypeVar("_Named", "JourneyView", "RoundView", "WorkshopView", "VoteView")


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
    """Say what became of answers that came after the round was closed."""
    from kulturverktyg.guard.late import join_late, late_answers

    if join_late(store, round_id):
        say("Omgången är stängd. De sena svaren kunde räknas in utan att någon kan pekas ut.")
    elif late_answers(store, round_id).any:
        say("Omgången är stängd. Det som kom nu väntar, och räknas in när det kan göras utan att någon kan pekas ut.")


def late_note(store: "Store", round_id: UUID) -> "Sequence[str]":
    """That answers wait which came after the round was closed; nothing where none do."""
    from kulturverktyg.guard.late import late_answers

    late = late_answers(store, round_id)
    if not late.any:
        return ()
    journey = next(one for one in journeys(store) if any(round_.id == round_id for round_ in one.rounds))
    name = next(round_.name for round_ in journey.rounds if round_.id == round_id)
    return (f"”{name}”: {late.words(journey.k)}",)


def breakdowns_of(store: "Store", round_id: UUID, names: "Sequence[str] | None") -> tuple[str, ...] | None:
    """The breakdowns that ``--by`` names, in Swedish or English; KnownError for a name that is none."""
    from kulturverktyg.guard.chosen import breakdown_choices

    if names is None:
        return None
    if not names:
        raise KnownError("Skriv vad resultaten ska delas upp efter, till exempel --by enhet,roll, eller utelämna --by.")
    usual = {tuple(sorted(choice.name.split("*"))): choice.name for choice in breakdown_choices(store, round_id)}
    questions = {name for factors in usual for name in factors}
    meant = {swedish: name for swedish, name in _IN_SWEDISH.items() if swedish not in questions}
    found = []
    for name in names:
        parts = [part.strip() for part in name.replace("×", "*").split("*")]
        factors = tuple(sorted(part if part in questions else meant.get(part.casefold(), part) for part in parts))
        if factors not in usual:
            told = {english: swedish for swedish, english in meant.items()}
            possible = ["*".join(told.get(part, part) for part in one.split("*")) for one in usual.values()]
            instead = f"Välj bland: {', '.join(possible)}." if possible else "Den här omgången visas bara i sin helhet."
            raise KnownError(f"Det går inte att dela upp efter ”{name}”. {instead}")
        found.append(usual[factors])
    return tuple(found)


def database(options: Namespace) -> Path:
    """Where HR's file is."""
    return options.database if options.database is not None else paths.default_database()


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


def vote_with_pin(store: "Store", workshop_id: UUID, wanted: str, pin: str | None) -> UUID:
    """The open vote of a workshop that has the id or the name; a new ``pin`` is chosen for the workshop."""
    from kulturverktyg.collect.workshop import choose_pin
    from kulturverktyg.decide.votes import read_votes
    from kulturverktyg.model.kinds import VoteState

    votes = (vote for journey in journeys(store) for vote in read_votes(store, journey.id))
    there = [vote for vote in votes if vote.workshop_id == workshop_id and vote.state is VoteState.OPEN]
    found = pick(there, wanted, "öppen omröstning")
    if pin is not None:
        choose_pin(store, workshop_id, pin)
    return found.id


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


def mention(sentences: "Iterable[str]") -> None:
    """Say by the side of what is printed, for whoever reads it."""
    with suppress(OSError):
        sys.stderr.writelines(f"{sentence}\n" for sentence in sentences)


def say_json(value: object) -> None:
    """Print a value as JSON."""
    say(json.dumps(value, ensure_ascii=False, indent=2))
