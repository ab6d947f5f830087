"""From what people wish to what was done and what it led to: a session and the year after it, in real windows.

``PEOPLE=60`` makes it as many as one likes.
"""

import datetime as dt
import os
from collections import Counter
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QPushButton

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import box_beside, read_package
from kulturverktyg.collect.pages import Stage
from kulturverktyg.decide.board import UNSORTED, Lane
from kulturverktyg.decide.prompts import PROMPT_WORDS
from kulturverktyg.gui.widgets.chart_view import ChartView
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.round_dialog import NewRound
from kulturverktyg.gui.widgets.workshop_dialog import NewWorkshop
from tests.days import today
from tests.flows.desk_hands import pick, tab
from tests.flows.eight_measures import (
    ADOPTED,
    AREAS,
    LAST_YEAR,
    REJECTED,
    SIDES,
    STATUS_BUTTONS,
    STATUSES,
    area,
    choose_measure,
    fill_in_the_plan,
    measure,
    starts,
)
from tests.flows.own_counting import compared, drawn, medians, scores, told
from tests.flows.roomful import IDEAS_EACH, THEMES, WISHES, Person, answers_of, dots_of, ideas_of, roomful
from tests.flows.roomful_at_the_kiosk import Give, at_the_kiosk, give_dots, judge_each, send, until, write_ideas
from tests.gui.desk.at_the_desk import LEFT, Desk
from tests.gui.desk.ideas.at_the_board import CTRL, AtTheBoard

AGAIN = "Ett år senare"
#: So many answer the survey, also those who are not in the room: from fewer nothing sure can be said.
AT_LEAST = 80
NOTHING_HELD = Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize("desk", ["short_form"], indirect=True)
@pytest.mark.parametrize("people", [int(os.environ.get("PEOPLE", "8"))])
def test_from_ideas_to_measures_and_every_number_a_year_later(desk: Desk, people: int) -> None:
    room = roomful(people)
    earlier = _session(desk, room)
    _ideas_become_proposals(desk, room)
    _dots(desk, room)
    best = sorted(WISHES, key=lambda wish: -dots_of(room)[wish])[:2]
    _judge(desk, room, best)
    _decide(desk, room)
    fill_in_the_plan(desk)
    later = _a_year_later(desk, people)
    _meeting(desk)
    _every_number_has_its_source(desk, room, earlier, later)


# The session


def _session(desk: Desk, room: Sequence[Person]) -> list[Ballot]:
    """Everybody answers the survey, writes ideas at the kiosk, and the day is over."""
    _day(desk, LAST_YEAR)
    answered = _answers(desk, _everybody(len(room)), later=False)
    desk.go("Kiosk")
    desk.click("button_ideas")
    with at_the_kiosk(desk) as visitor:
        for number, person in enumerate(room):
            write_ideas(visitor, person, touch=number % 2 == 1)
    _close_round(desk)
    return answered


def _ideas_become_proposals(desk: Desk, room: Sequence[Person]) -> None:
    """Nobody sees the ideas until all do; then those that say the same are joined, and all are gathered."""
    desk.go("Idéer")
    assert desk.text("label_waiting") == f"{IDEAS_EACH * len(room)} idéer väntar på att visas"
    desk.click("button_reveal")
    board = AtTheBoard(desk)
    assert Counter(board.lying_in(UNSORTED)) == Counter(text for text, _ in ideas_of(room).elements())
    _join_the_likely(board)
    board.tab("Tavla")
    for theme in THEMES:
        desk.dialogs.will_answer(theme)
        desk.click("button_theme")
    lanes = {theme.name: Lane(theme.id) for theme in board.shown.themes}
    for wish in WISHES:
        _join_all(board, wish)
        (words,) = {words for words in board.lying_in(UNSORTED) if words in WISHES[wish]}
        board.drag(words, next(lanes[theme] for theme, wishes in THEMES.items() if wish in wishes), 0)
    assert board.lying_in(UNSORTED) == []
    for wish in WISHES:
        board.tab("Tavla")
        desk.dialogs.will_answer(wish)
        if wish == REJECTED:
            board.lane_menu(lanes["Husdjur"], "Till förslag", "Nytt förslag …")
        else:
            board.click(next(card.text for card in board.shown.cards.values() if card.text in WISHES[wish]))
            board.pick(board.page.board_pane.menu_cards, "Till förslag", "Nytt förslag …")
        assert _traced(desk) == ideas_of(room, wish)


def _join_the_likely(board: AtTheBoard) -> None:
    """Join the three likeliest pairs, or say that they are not the same."""
    board.tab("Dubbletter")
    table = board.desk.find(DataTable, "table_pairs")
    table.setFocus()
    for _ in range(3):
        row = table.currentIndex().row()
        one, other = (str(table.model().index(row, column).data()) for column in range(2))
        board.key(Qt.Key.Key_Return if _wish_of(one) == _wish_of(other) else Qt.Key.Key_Delete)


def _join_all(board: AtTheBoard, wish: str) -> None:
    """Choose all cards that say the same, the second and on with Ctrl held, and join them by key."""
    column, held = board.column(UNSORTED), NOTHING_HELD
    rows = [row for row, words in enumerate(board.lying_in(UNSORTED)) if words in WISHES[wish]]
    for row in rows:
        index = column.model.index(row)
        column.list.scrollTo(index)
        place = column.list.visualRect(index).center()
        board.desk.qtbot.mouseClick(column.list.viewport(), LEFT, held, place)
        held = CTRL
    if len(rows) > 1:
        board.key(Qt.Key.Key_J, CTRL)


def _wish_of(words: str) -> str:
    return next(wish for wish, said in WISHES.items() if words in said)


def _traced(desk: Desk) -> Counter[tuple[str, str]]:
    """The raw ideas that the page says are behind the proposal that is shown."""
    names = {words: prompt for prompt, words in PROMPT_WORDS.items()}
    lines = [line.split("\t") for line in desk.table("table_trace").splitlines()[1:]]
    assert desk.text("label_trace").startswith(f"{len(lines)} idé")
    return Counter((text, names[prompt]) for text, prompt, _ in lines)


# The votes


def _dots(desk: Desk, room: Sequence[Person]) -> None:
    """Everybody gives dots to proposals; the page counts them as they were given."""
    desk.go("Omröstning")
    desk.click("button_begin")
    desk.write("edit_name", "Vad tar vi vidare?")
    pick(desk, "combo_subject", "Förslag")
    desk.click("button_add_all")
    given = _vote(desk, room, give_dots)
    assert given == Counter({wish: dots for wish, dots in dots_of(room).items() if dots})
    rows = [line.split("\t") for line in desk.table("table_vote_result").splitlines()[1:]]
    assert {wish: (rank, dots) for rank, wish, dots in rows} == told(dots_of(room), len(room))
    assert desk.text("label_summary") == f"{len(room)} har röstat i kiosken."


def _judge(desk: Desk, room: Sequence[Person], best: Sequence[str]) -> None:
    """Everybody judges what got most dots; the medians place it in the matrix, and the rest is placed by number."""
    desk.click("button_new")
    desk.write("edit_name", "Nytta och insats")
    pick(desk, "combo_kind", "Nytta och insats")
    pick(desk, "combo_subject", "Förslag")
    for wish in best:
        desk.write("edit_filter", wish)
        desk.click("button_add_all")
    _vote(desk, room, judge_each)
    judged = {wish: medians(room, wish) for wish in best}
    rows = [line.split("\t") for line in desk.table("table_vote_result").splitlines()[1:]]
    assert {wish: (impact, effort) for _, wish, impact, effort, _ in rows} == judged
    board = AtTheBoard(desk)
    desk.go("Idéer")
    board.tab("Fyrfältare")
    menu = desk.find(QPushButton, "button_votes").menu()
    assert menu is not None
    board.pick(menu, "Nytta och insats")
    by_hand = next(wish for wish in WISHES if wish not in best)
    desk.choose_row("table_things", by_hand)
    desk.write("box_impact", "7,5")
    desk.write("box_effort", "2,5")
    assert desk.text("label_field") == "Gör först"
    placed = judged | {by_hand: ("7,5", "2,5")}
    rows = [line.split("\t") for line in desk.table("table_things").splitlines()[1:]]
    assert {wish: (impact, effort) for wish, impact, effort in rows} == {
        wish: placed.get(wish, ("–", "–")) for wish in WISHES
    }


def _vote(desk: Desk, room: Sequence[Person], give: Give) -> Counter[str]:
    """Open the vote that is written, have everybody vote at the kiosk, and close it; returns all dots given."""
    assert desk.find(QComboBox, "combo_where").currentText() == "Kiosk: Första workshoppen"
    desk.click("button_open")
    desk.click("button_kiosk")
    given: Counter[str] = Counter()
    with at_the_kiosk(desk) as visitor:
        for number, person in enumerate(room):
            until(visitor, Stage.VOTE)
            given.update(give(visitor, person, touch=number % 2 == 1))
            send(visitor, touch=number % 2 == 1)
    desk.go("Uppdrag")
    desk.go("Omröstning")
    assert desk.text("label_voters") == f"{len(room)} har röstat"
    desk.dialogs.will_answer(True)
    desk.click("button_close")
    return given


# Decisions and plan


def _decide(desk: Desk, room: Sequence[Person]) -> None:
    """All proposals but one are adopted, and everybody finds what became of their idea."""
    board = AtTheBoard(desk)
    board.tab("Beslut")
    desk.write("edit_by", "Omsorgsnämnden")
    desk.write("edit_date", LAST_YEAR.isoformat())
    for wish in WISHES:
        desk.choose_row("table_proposals", wish)
        desk.click("button_rejected" if wish == REJECTED else "button_adopted")
        desk.write("text_why", f"Därför att {wish.lower()}")
        desk.click("button_decide")
    rows = [line.split("\t") for line in desk.table("table_proposals").splitlines()[1:]]
    assert {wish: int(ideas) for wish, _, _, ideas in rows} == {wish: ideas_of(room, wish).total() for wish in WISHES}
    assert {wish for wish, verdict, _, _ in rows if verdict == "Antaget"} == set(ADOPTED)
    board.tab("Svar på idéer")
    answers = [line.split("\t") for line in desk.table("table_answers").splitlines()[1:]]
    assert Counter(answer[0] for answer in answers) == Counter(text for text, _ in ideas_of(room).elements())
    assert all(_wish_of(answer[0]) in "".join(answer) for answer in answers)


# The year after


def _a_year_later(desk: Desk, people: int) -> list[Ballot]:
    """A round more, asked for where the measures are followed up."""
    desk.go("Uppföljning")
    desk.dialogs.will_answer(NewRound(AGAIN, short_form=True))
    desk.click("button_pulse")
    assert desk.text("label_title") == "Kiosk"
    desk.click("button_workshops")
    desk.dialogs.will_answer(NewWorkshop("Pulsen", ("sv",)))
    desk.click("button_begin")
    _day(desk, today())
    answered = _answers(desk, _everybody(people), later=True)
    _close_round(desk)
    return answered


def _meeting(desk: Desk) -> None:
    """Go through the measures, one after the other."""
    desk.go("Uppföljning")
    desk.click("button_begin")
    desk.write("edit_name", "Årets uppföljning")
    for number, (wish, status) in enumerate(zip(ADOPTED, STATUSES, strict=True)):
        assert desk.text("label_step") == f"Åtgärd {number + 1} av 8 · {number} genomgångna"
        assert desk.text("label_measure") == measure(wish)
        desk.click(STATUS_BUTTONS[status])
        desk.write("edit_said", f"Så här gick det med {wish.lower()}.")
        desk.click("button_next_measure")


# The last page


def _every_number_has_its_source(
    desk: Desk, room: Sequence[Person], earlier: Sequence[Ballot], later: Sequence[Ballot]
) -> None:
    assert f"{today()}\tÅrets uppföljning\t8 av 8" in desk.table("table_meetings")
    tab(desk, "tabs_follow_up", "Före och efter")
    desk.settle()
    _numbers(desk, earlier, later)
    _sources(desk, room)


def _numbers(desk: Desk, earlier: Sequence[Ballot], later: Sequence[Ballot]) -> None:
    """Each mean, number of answers, change and verdict, in table and chart, comes out of what people answered."""
    rows = [line.split("\t") for line in desk.table("table_before_after").splitlines()]
    assert rows[0][2:4] == ["Före (0–100)", "Efter (0–100)"]
    wanted = [
        [title, SIDES[side], *compared(scores(earlier, name, side), scores(later, name, side)), _begun(title)]
        for name, title in AREAS.items()
        for side in SIDES
    ]
    untold = [place for place, row in enumerate(rows[1:]) if row[5] == "går inte att avgöra"]
    for place in untold:
        wanted[place][5] = "går inte att avgöra"
    assert rows[1:] == wanted
    assert len(untold) <= len(wanted) // 4, "the guard holds the spread back where it would ring in the few managers"
    assert {row[5].split(",")[0] for row in rows[1:]} >= {"säker ökning", "ingen säker förändring"}
    tips = [desk.find(DataTable, "table_before_after").model().index(0, column) for column in (2, 3)]
    for tip, round_ in zip(tips, ("Första mätningen", AGAIN), strict=True):
        source = f"Index 0–100 av nuläge för ”Inflytande” bland {len(earlier)} svar i ”{round_}”"
        assert tip.data(Qt.ItemDataRole.ToolTipRole).startswith(source)
    desk.click("button_to_chart")
    words = desk.find(ChartView, "chart").accessibleName()
    for number, (name, title) in enumerate(AREAS.items()):
        now, desired = (
            said.split(" (")[0] if number * len(SIDES) + place in untold else said
            for place, side in enumerate(SIDES)
            if (said := drawn(scores(earlier, name, side), scores(later, name, side)))
        )
        area_words = words.partition(f"{title}: ")[2]
        assert area_words.startswith(f"nuläge {now}")
        assert area_words.partition("önskat läge ")[2].startswith(desired)
    assert all(f"{measure(wish)} ({starts(number)})" in words for number, wish in enumerate(ADOPTED))


def _begun(title: str) -> str:
    """The measures that build on an area, each with the day when it began."""
    built = [number for number in range(len(ADOPTED)) if area(number) == title]
    return " ".join(f"{starts(number)} {measure(ADOPTED[number])}" for number in built)


def _sources(desk: Desk, room: Sequence[Person]) -> None:
    """Each measure is as far as was said, and leads to its proposal, and that to the ideas as they were written."""
    desk.go("Handlingsplan")
    rows = [line.split("\t") for line in desk.table("table_measures").splitlines()[1:]]
    assert tuple(row[4] for row in rows) == STATUSES
    tab(desk, "tabs", "Bygger på")
    for number, wish in enumerate(ADOPTED):
        choose_measure(desk, number)
        reasons = desk.find(QListWidget, "list_reasons")
        built_on = {reasons.item(row).text() for row in range(reasons.count())}
        assert built_on == {f"Förslag: {wish}", f"Område: {area(number)}"}
    desk.go("Idéer")
    tab(desk, "tabs", "Förslag")
    proposals = desk.find(QListWidget, "list_proposals")
    for row, wish in enumerate(WISHES):
        item = proposals.item(row)
        desk.qtbot.mouseClick(proposals.viewport(), LEFT, pos=proposals.visualItemRect(item).center())
        assert desk.text("edit_title") == item.text() == wish
        assert _traced(desk) == ideas_of(room, wish)


# Hands


def _day(desk: Desk, day: dt.date) -> None:
    """Plan the workshop of the open round for a day."""
    desk.go("Workshoppar")
    tab(desk, "tabs", "Tid och plats")
    desk.write("edit_date", day.isoformat())


def _answers(desk: Desk, people: int, *, later: bool) -> list[Ballot]:
    """Open the kiosk and let so many people answer the survey."""
    desk.go("Kiosk")
    desk.dialogs.will_answer(*(("2580",) if later else (True, "2580")))
    desk.click("button_kiosk")
    package = read_package(desk.kiosks[-1])
    box = BallotBox.open(box_beside(desk.kiosks[-1], package.mode), package)
    answered = answers_of(package, people, later=later)
    for ballot in answered:
        box.drop(ballot)
    box.close()
    desk.go("Uppdrag")
    return answered


def _everybody(people: int) -> int:
    """How many answer: an odd number, of which no mean lies halfway between two that are told."""
    return max(people, AT_LEAST) | 1


def _close_round(desk: Desk) -> None:
    desk.go("Uppdrag")
    desk.go("Kiosk")
    desk.dialogs.will_answer(True)
    desk.click("button_close_round")
    assert desk.message == "Omgången är stängd. Nu finns resultaten."
