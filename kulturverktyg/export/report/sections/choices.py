"""What was thought of, what was weighed and what was decided."""

from collections import Counter
from collections.abc import Iterator, Sequence

from kulturverktyg.charts.words import decimal
from kulturverktyg.decide.board import PARKING, CardView, ProposalView, trace
from kulturverktyg.decide.chosen_way import ChosenWay
from kulturverktyg.decide.decisions import VERDICTS, date_words, latest
from kulturverktyg.decide.idea_fates import fates
from kulturverktyg.decide.placements import quadrant
from kulturverktyg.export import chosen_pictures, vote_sheets
from kulturverktyg.export.report.document import Block, Bullets, Paragraph, Section, Subheading, Tone
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.pieces import SHEET, count, more, notes, section, table
from kulturverktyg.guard.released_vote import ReleasedVote

#: So many cards of a theme are read in a report: those that most ideas have gone into.
_MOST_CARDS = 12
_UNDECIDED = "Inte avgjort"
_NO_THEME, _PARKED = "Utan tema", "På parkeringen"
_WAITING = "Idéer som väntar på att visas är inte med."
_PROPOSAL_HEADER = ("Förslag", "Bygger på", "Beslut", "Av", "Datum", "Varför")
_PROPOSAL_SHARES = (3, 1.2, 1.3, 1.8, 1.5, 3.6)
_OPTION_SHARES = (0.7, 4)
_MOST_ROLES = 5


def ideas(given: Given) -> Section | None:
    """The ideas theme by theme: what most have thought of first."""
    return section("ideas", _ideas(given.chosen.way))


def _ideas(way: ChosenWay) -> Iterator[Block]:
    board = way.board
    if not board.cards:
        return
    number = sum(len(card.ideas) for card in board.cards.values())
    written, cards = count(number, "idé", "idéer"), len(board.cards)
    themes = count(len(board.themes), "tema", "teman")
    yield Paragraph(f"{written} på {cards} kort i {themes}. {_WAITING}", Tone.LEAD)
    names = {theme.id: theme.name for theme in board.themes}
    for lane in (*board.lanes[1:-1], board.lanes[0], PARKING):
        lying = sorted(board.lying_in(lane), key=lambda card: -len(card.ideas))
        if lying:
            title = _PARKED if lane.parked else names[lane.theme] if lane.theme is not None else _NO_THEME
            yield Subheading(f"{title} ({count(sum(len(card.ideas) for card in lying), 'idé', 'idéer')})")
            yield Bullets(tuple(_card(card) for card in lying[:_MOST_CARDS]))
            yield from more(len(lying) - _MOST_CARDS, "kort", "kort", SHEET.format("Idéer"))


def _card(card: CardView) -> str:
    return f"{card.text} ({len(card.ideas)} idéer)" if len(card.ideas) > 1 else card.text


def votes(given: Given) -> Section | None:
    """What was voted, as far as it may be shown, and where things stand in the matrix."""
    shown = [vote for vote in given.chosen.votes if vote.is_shown]
    return section("votes", (*(block for vote in shown for block in _vote(vote)), *_matrix(given)))


def _vote(vote: ReleasedVote) -> Iterator[Block]:
    yield Subheading(vote.name)
    yield Paragraph(f"{vote_sheets.vote_words(vote)}.")
    header = [words.replace("\n", " ") for words in vote_sheets.headings_of(vote)]
    rows = [
        [_cell(value) for value in vote_sheets.cells_of(vote, option, place)]
        for place, option in enumerate(vote.options)
    ]
    kept = min(len(header), len(_OPTION_SHARES) + 1 + _MOST_ROLES)
    shares = (*_OPTION_SHARES, *[1.3] * (kept - len(_OPTION_SHARES)))
    numbers = [place for place in range(kept) if place != 1 and header[place] != "Ruta"]
    yield from table(vote.name, header[:kept], [row[:kept] for row in rows], shares, numbers)
    left_out = len(header) - kept
    yield from more(left_out, "rolls prickar", "rollers prickar", SHEET.format("Omröstningar"))
    yield from notes(vote.notes)


def _cell(value: object) -> str:
    return decimal(value) if isinstance(value, float) else "" if value is None else str(value)


def _matrix(given: Given) -> Iterator[Block]:
    placed = given.chosen.way.placed
    if not placed:
        return
    yield Subheading("Nytta och insats")
    yield from chosen_pictures.of_matrix(placed, given.released.journey)
    ordered = sorted(placed, key=vote_sheets.order)
    rows = [
        (thing.text, decimal(point.impact / 10), decimal(point.effort / 10), quadrant(point).value)
        for thing, point in ordered
    ]
    header = ("Vad", "Nytta, 0–10", "Insats, 0–10", "Ruta")
    yield from table("Nytta och insats", header, rows, (5, 1, 1, 2), (1, 2))


def decisions(given: Given) -> Section | None:
    """What became of the ideas, and each proposal with the decision that holds."""
    return section("decisions", decision_blocks(given.chosen.way))


def decisions_in_short(given: Given) -> Section | None:
    """The same without what each proposal says."""
    return section("decisions", _outcomes(given.chosen.way))


def decision_blocks(way: ChosenWay) -> Iterator[Block]:
    """How many ideas came to what, and the proposals."""
    yield from _outcomes(way)
    told = [proposal for proposal in way.board.proposals if proposal.text.strip()]
    if told:
        yield Subheading("Det förslagen går ut på")
        yield Bullets(tuple(f"{proposal.title}: {proposal.text}" for proposal in told))


def _outcomes(way: ChosenWay) -> Iterator[Block]:
    if not way.board.cards and not way.board.proposals:
        return
    outcomes = Counter(fate.outcome for fate in fates(way.board, way.log, way.plan.measures))
    rows = [(outcome, str(number)) for outcome, number in outcomes.most_common()]
    yield from table("Vad det har blivit av idéerna hittills", ("Läge", "Antal idéer"), rows, (4, 1), (1,))
    proposals = [_proposal(way, proposal) for proposal in way.board.proposals]
    yield from table("Förslagen och vad som är beslutat", _PROPOSAL_HEADER, proposals, _PROPOSAL_SHARES)


def _proposal(way: ChosenWay, proposal: ProposalView) -> Sequence[str]:
    made_of = count(len(trace(way.board, proposal.id)), "idé", "idéer")
    decided = latest(way.log, proposal.id)
    if decided is None:
        return proposal.title, made_of, _UNDECIDED, "", "", ""
    return proposal.title, made_of, VERDICTS[decided.verdict], decided.by, date_words(decided.date), decided.why
