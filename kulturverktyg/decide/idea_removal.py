"""Ideas removed from the file for good, with every copy of their words that the program has made."""

import re
from collections.abc import Collection, Iterable, Mapping
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from kulturverktyg.decide.board import Board, CardView
from kulturverktyg.decide.board_edits.removal import without_ideas
from kulturverktyg.decide.boards import board_of, put_board
from kulturverktyg.decide.measure import FIELDS, Reason
from kulturverktyg.decide.reasons import short
from kulturverktyg.decide.vote import as_words
from kulturverktyg.errors import KnownError
from kulturverktyg.model.idea import Idea, Placement
from kulturverktyg.model.kinds import Subject, VoteState
from kulturverktyg.model.measure import Measure, MeasureChange
from kulturverktyg.model.vote import VoteOption, VoteRound
from kulturverktyg.store.store import Store

#: What an option of a closed vote is called when its idea is removed: what was voted stays as it was counted.
REMOVED = "Borttagen idé"


def remove_ideas(store: Store, journey_id: UUID, ideas: Collection[UUID]) -> None:
    """Remove revealed ideas with their words: from cards, votes, the matrix and the history of measures.

    What people have written themselves of an idea stays: proposals, decisions, measures. The file is rewritten, and
    the backup that mirrors it. KnownError, and nothing is removed, while an idea is voted on.
    """
    with store.write() as session:
        before = board_of(session, journey_id)
        after = without_ideas(before, ideas)
        touched = {key: card for key, card in before.cards.items() if after.cards.get(key) != card}
        gone = [card for key, card in touched.items() if key not in after.cards]
        _remove_from_votes(session, journey_id, touched, after)
        session.execute(
            delete(Placement).where(
                Placement.journey_id == journey_id,
                Placement.subject == Subject.CARD.value,
                Placement.subject_id.in_([card.id for card in gone]),
            )
        )
        _remove_from_history(session, journey_id, _gone_words(touched.values(), after, ideas))
        session.execute(delete(Idea).where(Idea.journey_id == journey_id, Idea.id.in_(ideas)))
        put_board(session, journey_id, after)
    store.vacuum()
    store.back_up()


def _remove_from_votes(session: Session, journey_id: UUID, touched: Mapping[UUID, CardView], after: Board) -> None:
    rows = session.execute(
        select(VoteOption, VoteRound)
        .join(VoteRound, VoteRound.id == VoteOption.vote_round_id)
        .where(
            VoteRound.journey_id == journey_id,
            VoteOption.subject == Subject.CARD,
            VoteOption.subject_id.in_(touched.keys()),
        )
    ).all()
    for option, vote in rows:
        left = after.cards.get(option.subject_id)
        if left is not None and option.text != as_words(touched[option.subject_id].text):
            continue
        if vote.state is VoteState.OPEN:
            raise KnownError(
                f"Det röstas om idén just nu. Stäng omröstningen ”{vote.name}” först, och ta sedan bort idén."
            )
        if left is not None:
            option.text = as_words(left.text)
        elif vote.state is VoteState.CLOSED:
            option.text = REMOVED
        else:
            _take_out(session, option)
    session.flush()


def _take_out(session: Session, option: VoteOption) -> None:
    """Remove an option of a draft; those after it move up."""
    session.delete(option)
    session.execute(
        update(VoteOption)
        .where(VoteOption.vote_round_id == option.vote_round_id, VoteOption.position > option.position)
        .values(position=VoteOption.position - 1)
    )


def _gone_words(touched: Iterable[CardView], after: Board, ideas: Collection[UUID]) -> set[str]:
    """Words of the ideas, and of cards that have them no longer."""
    words = set()
    for card in touched:
        left = after.cards.get(card.id)
        words |= {idea.text for idea in card.ideas if idea.id in ideas}
        if left is None or left.text != card.text:
            words.add(card.text)
    return words


def _remove_from_history(session: Session, journey_id: UUID, words: Iterable[str]) -> None:
    """Let no line of a measure's history quote a card that the measure built on."""
    told = "|".join(re.escape(Reason(Subject.CARD, "", short(each)).told) for each in words)
    quote, nameless = re.compile(f"(?:(?<=; )|^)(?:{told})(?=; |$)"), Reason(Subject.CARD, "").told
    rows = session.scalars(
        select(MeasureChange)
        .join(Measure, Measure.id == MeasureChange.measure_id)
        .where(Measure.journey_id == journey_id, MeasureChange.field == FIELDS["reasons"])
    )
    for row in rows:
        row.before, row.after = quote.sub(nameless, row.before), quote.sub(nameless, row.after)
