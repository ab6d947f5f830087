"""Edits of a dialogue log: a log in, a new log out. Each raises KnownError when what it asks for cannot be."""

from dataclasses import replace
from uuid import UUID

from kulturverktyg.decide.action_plan import tidy
from kulturverktyg.decide.dialogue import Dialogue, DialogueLog, Exchange, refuse_impossible
from kulturverktyg.errors import KnownError
from kulturverktyg.prepare.workshop_plan import one_line
from kulturverktyg.understand import ordered


def keep_meeting(log: DialogueLog, dialogue: Dialogue) -> DialogueLog:
    """Add a meeting, or let the one that is there have this name and day; what was said at it stays."""
    here = next((one for one in log if one.id == dialogue.id), None)
    exchanges = here.exchanges if here is not None else dialogue.exchanges
    kept = replace(dialogue, name=one_line(dialogue.name), exchanges=exchanges)
    return _checked((*(one for one in log if one.id != kept.id), kept))


def remove_meeting(log: DialogueLog, dialogue_id: UUID) -> DialogueLog:
    """Take a meeting away with all that was said at it."""
    return tuple(one for one in log if one.id != dialogue_id)


def add(log: DialogueLog, dialogue_id: UUID, exchange: Exchange, after: UUID | None = None) -> DialogueLog:
    """Add what was said, after another or last."""
    dialogue = ordered.found(log, dialogue_id)
    return _with(log, dialogue, ordered.put_in(dialogue.exchanges, _tidied(exchange), after))


def keep(log: DialogueLog, exchange: Exchange) -> DialogueLog:
    """Let what was said be as this, at whichever meeting it was said; nothing is changed where it is gone."""
    dialogue = _meeting_of(log, exchange.id)
    if dialogue is None:
        return log
    here, day = ordered.found(dialogue.exchanges, exchange.id), exchange.follow_up
    if day is not None and day != here.follow_up and day < dialogue.date:
        raise KnownError(f"Löftet kan inte följas upp {day}, före mötet {dialogue.date}. Välj en senare dag.")
    return _with(log, dialogue, ordered.changed(dialogue.exchanges, _tidied(exchange)))


def remove(log: DialogueLog, exchange_id: UUID) -> DialogueLog:
    """Take away what was said."""
    dialogue = _meeting_of(log, exchange_id)
    return log if dialogue is None else _with(log, dialogue, ordered.without(dialogue.exchanges, exchange_id))


def move(log: DialogueLog, exchange_id: UUID, step: int) -> DialogueLog:
    """Move what was said so many places further down in its meeting."""
    dialogue = _meeting_of(log, exchange_id)
    return log if dialogue is None else _with(log, dialogue, ordered.moved(dialogue.exchanges, exchange_id, step))


def _meeting_of(log: DialogueLog, exchange_id: UUID) -> Dialogue | None:
    return next((one for one in log if any(each.id == exchange_id for each in one.exchanges)), None)


def _with(log: DialogueLog, dialogue: Dialogue, exchanges: tuple[Exchange, ...]) -> DialogueLog:
    return _checked(ordered.changed(log, replace(dialogue, exchanges=exchanges)))


def _tidied(exchange: Exchange) -> Exchange:
    commitment = tidy(exchange.commitment)
    return replace(
        exchange,
        statement=tidy(exchange.statement),
        reply=tidy(exchange.reply),
        commitment=commitment,
        owner=one_line(exchange.owner),
        outcome=tidy(exchange.outcome),
        kept=exchange.kept and bool(commitment),
    )


def _checked(log: DialogueLog) -> DialogueLog:
    refuse_impossible(log)
    return tuple(sorted(log, key=lambda one: (one.date, one.id)))
