"""The decision log, and the answer to each idea: what became of it, found by any form of its words."""

import datetime as dt
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.decide.board import Board, CardView, ProposalView, RawIdea, ThemeView, trace
from kulturverktyg.decide.boards import read_board, save_board
from kulturverktyg.decide.decisions import (
    Log,
    decide,
    history,
    latest,
    read_log,
    refuse_far_day,
    save_log,
    without,
)
from kulturverktyg.decide.idea_fates import Fate, fates, found
from kulturverktyg.decide.measure import MeasureView, Reason
from kulturverktyg.errors import KnownError
from kulturverktyg.model.idea import Proposal
from kulturverktyg.model.kinds import Status, Subject, Verdict
from kulturverktyg.understand.stems import stem
from tests.builders import Workplace

MAY, SEPTEMBER = dt.date(2026, 5, 4), dt.date(2026, 9, 14)
BOARD_OF_CARE = "Omsorgsnämnden"


def idea(text: str, prompt: str = "start") -> RawIdea:
    return RawIdea(uuid4(), text, prompt)


MEETINGS, SCHEDULE = ThemeView(uuid4(), "Möten", 0, 0), ThemeView(uuid4(), "Schema", 1, 1)


def card(text: str, *ideas: RawIdea, theme: ThemeView | None = None, parked: bool = False, at: int = 0) -> CardView:
    return CardView(uuid4(), text, theme.id if theme else None, parked, at, ideas or (idea(text),))


SHORT = card("Kortare möten", idea("Mötena ska sluta i tid", "less"), idea("Kortare möten"), theme=MEETINGS)
AGENDA = card("Dagordning dagen innan", theme=MEETINGS, at=1)
OWN = card("Enheten lägger schemat", theme=SCHEDULE)
COFFEE = card("Bättre kaffe", parked=True)
LOOSE = card("Fler samtal")
RULES = ProposalView(uuid4(), "Mötesregler", "", 0, (MEETINGS.id,), ())
COUNCIL = ProposalView(uuid4(), "Brukarråd", "", 1, (), (LOOSE.id,))
BOARD = Board((MEETINGS, SCHEDULE), {c.id: c for c in (SHORT, AGENDA, OWN, COFFEE, LOOSE)}, (RULES, COUNCIL))


def answered(log: Log = (), measures: tuple[MeasureView, ...] = ()) -> dict[str, Fate]:
    return {fate.text: fate for fate in fates(BOARD, log, measures)}


def test_the_latest_decision_holds_whatever_order_they_were_entered_in() -> None:
    log = decide((), RULES.id, Verdict.ADOPTED, BOARD_OF_CARE, SEPTEMBER, "Det kostar inget")
    log = decide(log, RULES.id, Verdict.PARKED, " Förvaltnings  ledningen ", MAY, "Vi väntar ")
    assert [each.verdict for each in history(log, RULES.id)] == [Verdict.PARKED, Verdict.ADOPTED]
    held = latest(log, RULES.id)
    assert held is not None
    assert (held.verdict, held.number) == (Verdict.ADOPTED, 1)
    again = decide(log, RULES.id, Verdict.REJECTED, BOARD_OF_CARE, SEPTEMBER, "Vi ändrade oss samma dag")
    assert [each.number for each in history(again, RULES.id)] == [2, 1, 3]
    changed = latest(again, RULES.id)
    assert changed is not None
    assert changed.verdict is Verdict.REJECTED
    assert latest(without(again, changed.id), RULES.id) == held
    assert latest(log, COUNCIL.id) is None


@pytest.mark.parametrize(
    ("by", "why", "sentence"),
    [(" ", "Därför", "Skriv vem som beslutar"), ("N" * 201, "Därför", "högst 200"), ("Nämnden", " ", "Skriv varför")],
)
def test_a_decision_says_by_whom_and_why(by: str, why: str, sentence: str) -> None:
    with pytest.raises(KnownError, match=sentence):
        decide((), RULES.id, Verdict.ADOPTED, by, MAY, why)


def test_the_log_is_kept_and_a_decision_on_what_is_gone_is_refused(place: Workplace) -> None:
    proposal = Proposal(journey_id=place.journey_id, title="Mötesregler", position=0)
    with place.store.write() as session:
        session.add(proposal)
    log = decide((), proposal.id, Verdict.PARKED, "Ledningen", MAY, "Vi väntar")
    log = decide(log, proposal.id, Verdict.ADOPTED, "Nämnden", SEPTEMBER, "Nu går det")
    save_log(place.store, place.journey_id, log)
    assert read_log(place.store, place.journey_id) == log
    save_log(place.store, place.journey_id, log[:1])
    assert read_log(place.store, place.journey_id) == log[:1]
    with pytest.raises(KnownError, match="finns inte kvar"):
        save_log(place.store, place.journey_id, decide(log, uuid4(), Verdict.ADOPTED, "N", MAY, "W"))


def test_a_proposal_that_is_decided_on_is_not_taken_off_the_board_with_its_decisions(place: Workplace) -> None:
    with place.store.write() as session:
        session.add(Proposal(journey_id=place.journey_id, title="Mötesregler", position=0))
    board = read_board(place.store, place.journey_id)
    log = decide((), board.proposals[0].id, Verdict.PARKED, "Ledningen", MAY, "Vi väntar")
    save_log(place.store, place.journey_id, log)
    with pytest.raises(KnownError, match="Förslaget ”Mötesregler” har beslut i loggen"):
        save_board(place.store, place.journey_id, Board())
    assert read_log(place.store, place.journey_id) == log
    save_log(place.store, place.journey_id, ())
    save_board(place.store, place.journey_id, Board())
    assert read_board(place.store, place.journey_id).proposals == ()


def test_every_idea_has_a_true_answer_in_words() -> None:
    told = answered()
    assert {text: fate.answers for text, fate in told.items()} == {
        "Kortare möten": ("Ingår i förslaget ”Mötesregler”, som inte är avgjort än.",),
        "Mötena ska sluta i tid": ("Ingår i förslaget ”Mötesregler”, som inte är avgjort än.",),
        "Dagordning dagen innan": ("Ingår i förslaget ”Mötesregler”, som inte är avgjort än.",),
        "Enheten lägger schemat": ("Finns kvar i temat ”Schema” och är inte med i något förslag än.",),
        "Fler samtal": ("Ingår i förslaget ”Brukarråd”, som inte är avgjort än.",),
        "Bättre kaffe": ("Ligger på parkeringen och är inte med i något förslag.",),
    }
    assert list(told) == [
        *("Kortare möten", "Mötena ska sluta i tid", "Dagordning dagen innan"),
        *("Enheten lägger schemat", "Fler samtal", "Bättre kaffe"),
    ]
    assert told["Mötena ska sluta i tid"].prompt == "Mindre av"
    outcomes = {told[text].outcome for text in ("Bättre kaffe", "Enheten lägger schemat", "Fler samtal")}
    assert outcomes == {"Lagd åt sidan utan beslut", "Finns kvar på tavlan", "I ett förslag utan beslut"}


def test_decisions_and_measures_are_told_with_their_reason() -> None:
    log = decide((), RULES.id, Verdict.ADOPTED, BOARD_OF_CARE, MAY, "Många har bett om det")
    log = decide(log, COUNCIL.id, Verdict.REJECTED, "Ledningen", SEPTEMBER, "Det finns redan ett.")
    measures = (
        MeasureView("Regler på en sida", reasons=(Reason(Subject.PROPOSAL, RULES.id.hex),), status=Status.ONGOING),
        MeasureView("Egna scheman", reasons=(Reason(Subject.THEME, SCHEDULE.id.hex),)),
        MeasureView("Ny kaffemaskin", reasons=(Reason(Subject.CARD, COFFEE.id.hex),), status=Status.DONE),
    )
    told = answered(log, measures)
    assert told["Kortare möten"].answers == (
        "Ingår i förslaget ”Mötesregler”, som antogs 4 maj 2026 av Omsorgsnämnden: Många har bett om det.",
        "Det har lett till åtgärden ”Regler på en sida” (pågår).",
    )
    assert told["Fler samtal"].answers == (
        "Ingår i förslaget ”Brukarråd”, som avslogs 14 september 2026 av Ledningen: Det finns redan ett.",
    )
    assert told["Enheten lägger schemat"].answers == ("Det har lett till åtgärden ”Egna scheman” (planerad).",)
    assert told["Bättre kaffe"].answers == ("Det har lett till åtgärden ”Ny kaffemaskin” (klar).",)
    assert [told[text].outcome for text in ("Kortare möten", "Fler samtal", "Bättre kaffe")] == [
        *("Antaget", "Avslaget", "Har blivit åtgärd"),
    ]


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ("möte", {"Kortare möten", "Mötena ska sluta i tid"}),
        ("MÖTENA tid", {"Mötena ska sluta i tid"}),
        ("kort", {"Kortare möten", "Mötena ska sluta i tid"}),
        ("schema", {"Enheten lägger schemat"}),
        ("samtalen", {"Fler samtal"}),
        ("finns inte", set()),
        (" ", set(answered())),
    ],
)
def test_an_idea_is_found_by_any_form_of_its_words(query: str, texts: set[str]) -> None:
    assert {fate.text for fate in found(tuple(answered().values()), query)} == texts


def test_forms_of_a_word_have_one_stem() -> None:
    assert len({stem(word) for word in ("möte", "mötet", "möten", "mötena", "Mötenas")}) == 1


def test_no_id_is_said_of_an_idea_but_its_own() -> None:
    assert len({fate.idea for fate in answered().values()}) == 6
    assert all(isinstance(fate.idea, UUID) for fate in answered().values())


@st.composite
def boards(draw: st.DrawFn) -> Board:
    """Themes, cards with one to three ideas in a theme, in none or on the parking lot, and proposals of them."""
    themes = tuple(ThemeView(uuid4(), f"Tema {n}", n, n) for n in range(draw(st.integers(0, 3))))
    cards = []
    for number in range(draw(st.integers(0, 8))):
        parked = draw(st.booleans())
        theme = None if parked or not themes else draw(st.none() | st.sampled_from(themes))
        ideas = tuple(idea(f"Idé {number}.{n}") for n in range(draw(st.integers(1, 3))))
        cards.append(card(f"Kort {number}", *ideas, theme=theme, parked=parked, at=number))
    proposals = tuple(
        ProposalView(
            uuid4(),
            f"Förslag {number}",
            "",
            number,
            tuple(theme.id for theme in themes if draw(st.booleans())),
            tuple(each.id for each in cards if draw(st.booleans())),
        )
        for number in range(draw(st.integers(0, 3)))
    )
    return Board(themes, {each.id: each for each in cards}, proposals)


@given(boards())
def test_every_revealed_idea_is_answered_once_and_names_the_proposals_it_is_traced_from(board: Board) -> None:
    told = fates(board, (), ())
    assert sorted(str(fate.idea) for fate in told) == sorted(
        str(each.id) for each_card in board.cards.values() for each in each_card.ideas
    )
    for proposal in board.proposals:
        named = {fate.idea for fate in told if any(f"”{proposal.title}”" in answer for answer in fate.answers)}
        assert named == {each.id for each in trace(board, proposal.id)}
    assert all(fate.answers for fate in told)


def test_a_day_far_ahead_is_a_slip_of_the_pen() -> None:
    refuse_far_day(dt.date(2027, 5, 5), MAY)
    with pytest.raises(KnownError, match="6 maj 2062 ligger mer än ett år fram"):
        refuse_far_day(dt.date(2062, 5, 6), MAY)
