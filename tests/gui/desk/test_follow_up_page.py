"""Follow-up at the desk: meetings that walk the measures, before and after, lessons, and the yearly wheel."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import vobject
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QTabWidget, QWidget

from kulturverktyg.decide.action_plan import ActionPlan
from kulturverktyg.decide.measure import MeasureView, Reason
from kulturverktyg.decide.measures import read_plan, save_plan
from kulturverktyg.gui.widgets.chart_view import ChartView
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.round_dialog import NewRound
from kulturverktyg.model.kinds import Status, Subject, WorkshopState
from kulturverktyg.model.plan import Plan
from kulturverktyg.model.round import Workshop
from kulturverktyg.prepare.journeys import list_journeys, survey_of
from kulturverktyg.store.store import Store, open_store
from tests.builders import Workplace, workplace
from tests.days import today
from tests.gui.desk.at_the_desk import Desk
from tests.more_rounds import answer, answer_again

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
MEETINGS, BEFORE_AFTER, LESSONS, WHEEL = range(4)
COUNTS = {("Omsorg/Hemtjänst", "Medarbetare"): 24, ("Omsorg/Särskilt boende", "Medarbetare"): 20}
INFLUENCE = Reason(Subject.DIMENSION, "inflytande")
MEASURES = (
    MeasureView("Egna scheman", owner="Enhetschef", prioritised=True, reasons=(INFLUENCE,), starts=dt.date(2027, 4, 1)),
    MeasureView("Handledning", deadline=today() - dt.timedelta(days=3), prioritised=True),
    MeasureView("Gammalt och klart", status=Status.DONE),
)


@pytest.fixture
def planned(desk: Desk) -> Desk:
    """The page with two measures under way, one of them late, and one that is done."""
    save_plan(_store(desk), _journey_id(desk), ActionPlan(measures=MEASURES))
    desk.go("Uppföljning")
    return desk


@pytest.fixture
def measured(open_desk: Callable[[Store], Desk], tmp_path: Path) -> Desk:
    """The page with two closed rounds that have days, and a measure that began between them."""
    with workplace(tmp_path) as place:
        answer(place.store, place.round_id, tmp_path, COUNTS)
        answer_again(place.store, place.journey_id, "Ett år senare", tmp_path, COUNTS, lean=0.8)
        _give_days(place, dt.date(2027, 3, 1), dt.date(2028, 3, 1))
        save_plan(place.store, place.journey_id, ActionPlan(measures=MEASURES))
    desk = open_desk(open_store(tmp_path / "resa.kultur"))
    desk.open_first_journey()
    desk.go("Uppföljning")
    return desk


def test_without_measures_the_page_leads_to_the_plan(desk: Desk) -> None:
    desk.go("Uppföljning")
    desk.click("button_plan")
    assert desk.text("label_title") == "Handlingsplan"


def test_a_meeting_walks_the_measures_and_saves_at_each_step(planned: Desk) -> None:
    planned.click("button_begin")
    planned.write("edit_name", "Vårens uppföljning")
    planned.write("edit_date", "2027-04-12")
    planned.write("edit_text", "Chefer och skyddsombud var med.")
    assert planned.text("label_step") == "Åtgärd 1 av 2 · 0 genomgångna"
    assert planned.text("label_measure") == "Handledning"
    assert planned.text("label_about").startswith("försenad, skulle vara klar senast")
    planned.click("button_ongoing")
    planned.write("edit_said", "Två lag har börjat.")
    planned.write("edit_evidence", "Alla lag har haft fyra träffar")
    planned.write("edit_next_follow_up", "2027-09-01")
    (meeting,) = _plan(planned).meetings
    measure = _measure(planned, "Handledning")
    assert (meeting.name, meeting.date, meeting.text) == (
        *("Vårens uppföljning", dt.date(2027, 4, 12)),
        "Chefer och skyddsombud var med.",
    )
    assert (measure.status, measure.evidence) == (Status.ONGOING, "Alla lag har haft fyra träffar")
    assert measure.next_follow_up == dt.date(2027, 9, 1)
    assert [(note.text, note.status) for note in measure.notes] == [("Två lag har börjat.", Status.ONGOING)]
    planned.click("button_next_measure")
    assert planned.text("label_measure") == "Egna scheman"
    assert planned.text("label_step") == "Åtgärd 2 av 2 · 1 genomgångna"
    planned.click("button_done")
    planned.click("button_next_measure")
    assert planned.text("label_step") == "Åtgärd 2 av 2 · alla är genomgångna"
    assert planned.find(QProgressBar, "bar_step").value() == 2
    assert "2027-04-12\tVårens uppföljning\t2 av 2" in planned.table("table_meetings")
    assert _measure(planned, "Egna scheman").status is Status.DONE


def test_a_meeting_that_is_gone_through_leads_to_the_calendar(planned: Desk, tmp_path: Path) -> None:
    planned.click("button_begin")
    planned.write("edit_next_follow_up", "2027-09-01")
    planned.click("button_next_measure")
    planned.click("button_next_measure")
    assert "är genomgånget och sparat. ”Egna scheman” saknar dag för nästa uppföljning." in planned.message
    planned.dialogs.will_answer(tmp_path / "dagar")
    planned.click("button_calendar")
    assert "dagar.ics" in planned.message
    days = vobject.readOne((tmp_path / "dagar.ics").read_text("utf-8")).vevent_list
    assert ("Följ upp: Handledning", dt.date(2027, 9, 1)) in [(day.summary.value, day.dtstart.value) for day in days]


def test_the_walk_goes_on_by_key_and_tells_what_was_said_before(planned: Desk) -> None:
    planned.click("button_begin")
    planned.write("edit_date", "2027-01-12")
    planned.write("edit_said", "Inte än.")
    planned.click("button_add")
    planned.write("edit_date", "2027-06-01")
    assert planned.text("label_last") == "Förra gången (2027-01-12): planerad. Inte än."
    said = planned.find(QWidget, "edit_said")
    said.setFocus()
    planned.qtbot.keyClick(said, Key.Key_Right, ALT)
    planned.settle()
    assert planned.text("label_measure") == "Egna scheman"
    planned.qtbot.keyClick(said, Key.Key_Left, ALT)
    planned.settle()
    assert planned.text("label_measure") == "Handledning"
    assert len(_measure(planned, "Handledning").notes) == 2
    assert _measure(planned, "Egna scheman").notes == ()


def test_a_day_that_is_none_stops_the_walk(planned: Desk) -> None:
    planned.click("button_begin")
    planned.write("edit_next_follow_up", "till hösten")
    planned.click("button_next_measure")
    assert "är inte en dag" in planned.message
    assert planned.text("label_measure") == "Handledning"
    planned.write("edit_date", " ")
    assert planned.message == "Mötet behöver en dag. Skriv den som 2027-03-16."
    assert planned.text("edit_date") == today().isoformat()


def test_a_meeting_that_is_removed_comes_back_with_all_that_was_said(planned: Desk) -> None:
    planned.click("button_begin")
    planned.write("edit_said", "Två lag har börjat.")
    before = _plan(planned)
    planned.click("button_remove")
    assert "är borttaget" in planned.message
    assert (_plan(planned).meetings, _measure(planned, "Handledning").notes) == ((), ())
    planned.click("button_undo")
    assert _plan(planned) == before


def test_a_measure_removed_with_its_notes_comes_back_after_a_look_elsewhere(planned: Desk) -> None:
    planned.click("button_begin")
    planned.write("edit_said", "Två lag har börjat.")
    before = _plan(planned)
    planned.go("Handlingsplan")
    planned.click_cell(view := planned.find(DataTable, "table_measures"), view.model().index(1, 0))
    planned.click("button_remove")
    assert len(_plan(planned).measures) == len(before.measures) - 1
    for page in ("Uppdrag", "Uppföljning", "Handlingsplan"):
        planned.go(page)
    assert planned.find(QPushButton, "button_undo").toolTip() == "Ångra: ta bort en åtgärd (Ctrl+Z)"
    planned.click("button_undo")
    assert _plan(planned) == before


def test_what_is_said_at_a_meeting_is_in_the_measures_history(planned: Desk) -> None:
    planned.click("button_begin")
    planned.write("edit_said", "Två lag har börjat.")
    planned.go("Handlingsplan")
    planned.find(DataTable, "table_measures").choose_key(MEASURES[1].id)
    planned.find(QTabWidget, "tabs").setCurrentIndex(2)
    assert f"{today()}\tUppföljning 1\tPlanerad. Två lag har börjat." in planned.table("table_history")


def test_before_and_after_stand_beside_the_measures_with_their_sources(measured: Desk) -> None:
    _tab(measured, BEFORE_AFTER)
    lines = [line.split("\t") for line in measured.table("table_before_after").splitlines()]
    assert lines[0][2:5] == ["Före (0–100)", "Efter (0–100)", "Förändring (0–100)"]
    area, side, before, after, change, said, measures = lines[1]
    assert (area, side, measures) == ("Inflytande", "● nuläge", "2027-04-01 Egna scheman")
    assert said.startswith("säker ökning, mellan ")
    assert (before.endswith(" (44)"), after.endswith(" (44)")) == (True, True)
    assert int(after.split()[0]) - int(before.split()[0]) == int(change) > 0
    table = measured.find(DataTable, "table_before_after")
    tip = table.model().index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Index 0–100 av nuläge för ”Inflytande” bland 44 svar i ”Första mätningen”, Kulturanalys och vision."
    shown = measured.find(QLabel, "label_hidden").text()
    assert shown.endswith("Resultat visas bara när minst 7 har svarat.")
    measured.click("button_to_chart")
    told = measured.find(ChartView, "chart").accessibleName()
    assert "Prickade linjer: när åtgärderna började. 1 Egna scheman (2027-04-01)." in told


def test_a_short_pulse_after_a_whole_form_is_compared_statement_by_statement(
    open_desk: Callable[[Store], Desk], tmp_path: Path
) -> None:
    with workplace(tmp_path) as place:
        answer(place.store, place.round_id, tmp_path, COUNTS)
        answer_again(place.store, place.journey_id, "Puls", tmp_path, COUNTS, lean=0.8, short_form=True)
        save_plan(place.store, place.journey_id, ActionPlan(measures=MEASURES))
        asked = {question.text["sv"] for question in survey_of(place.store, place.view.rounds[-1].id).questions()}
    desk = open_desk(open_store(tmp_path / "resa.kultur"))
    desk.open_first_journey()
    desk.go("Uppföljning")
    _tab(desk, BEFORE_AFTER)
    heading, *rows = [line.split("\t") for line in desk.table("table_before_after").splitlines()]
    assert heading[:4] == ["Påstående", "Läge", "Före (0–100)", "Efter (0–100)"]
    assert rows
    assert {row[0] for row in rows} <= asked
    assert {row[6] for row in rows} == {"2027-04-01 Egna scheman", ""}
    desk.click("button_to_chart")
    chart = desk.find(ChartView, "chart").accessibleName()
    assert "Påståendena i 2 omgångar" in chart
    assert all(row[0].rstrip(".") in chart for row in rows)


def test_why_nothing_can_be_said_of_a_change_stands_below_the_table(
    open_desk: Callable[[Store], Desk], tmp_path: Path
) -> None:
    alike = {("Omsorg/Hemtjänst", "Medarbetare"): 24}
    with workplace(tmp_path) as place:
        answer(place.store, place.round_id, tmp_path, alike, lean=9)
        answer_again(place.store, place.journey_id, "Ett år senare", tmp_path, alike)
        save_plan(place.store, place.journey_id, ActionPlan(measures=MEASURES))
    desk = open_desk(open_store(tmp_path / "resa.kultur"))
    desk.open_first_journey()
    desk.go("Uppföljning")
    _tab(desk, BEFORE_AFTER)
    rows = [line.split("\t") for line in desk.table("table_before_after").splitlines()[1:]]
    assert "går inte att avgöra" in {row[5] for row in rows}
    assert desk.find(QLabel, "label_hidden").text().startswith("Går inte att avgöra: ")


def test_the_rounds_page_marks_the_measures_too(measured: Desk) -> None:
    measured.go("Omgångar")
    charts = [chart for chart in measured.window.findChildren(ChartView, "chart") if chart.accessibleName()]
    assert any("1 Egna scheman (2027-04-01)" in chart.accessibleName() for chart in charts)


def test_with_one_round_there_is_nothing_to_compare_but_a_way_on(planned: Desk) -> None:
    _tab(planned, BEFORE_AFTER)
    assert planned.text("label_none") == "Två stängda omgångar behövs"
    planned.click("button_rounds")
    assert planned.text("label_title") == "Omgångar"


def test_a_pulse_is_suggested_with_the_short_form(answered_desk: Desk) -> None:
    answered_desk.go("Uppföljning")
    answered_desk.dialogs.will_answer(NewRound("Puls i maj", short_form=True))
    answered_desk.click("button_pulse")
    assert answered_desk.dialogs.asked[-1].startswith("Ny omgång: Puls 2")
    rounds = list_journeys(_store(answered_desk))[0].rounds
    assert (rounds[-1].name, rounds[-1].short_form) == ("Puls i maj", True)
    answered_desk.go("Uppföljning")
    assert not answered_desk.find(QPushButton, "button_pulse").isEnabled()


def test_lessons_are_written_and_taken_away(planned: Desk) -> None:
    _tab(planned, LESSONS)
    planned.click("button_begin")
    planned.write("edit_text", "Att hålla i när vardagen tar över.")
    planned.click("button_add")
    planned.choose("combo_kind", "Råd till andra")
    planned.find(QWidget, "combo_kind").setFocus()
    planned.write("edit_text", "Börja i tid.")
    planned.click("button_add")
    planned.write("combo_kind", "Om chefer")
    kinds = [(one.kind, one.text) for one in _plan(planned).lessons]
    assert kinds == [
        ("hardest", "Att hålla i när vardagen tar över."),
        ("advice", "Börja i tid."),
        ("Om chefer", "Ny lärdom"),
    ]
    planned.click("button_remove")
    assert len(_plan(planned).lessons) == 2
    planned.click("button_undo")
    assert "Om chefer\tNy lärdom" in planned.table("table_lessons")


def test_the_yearly_wheel_is_filled_in_drawn_and_printed(planned: Desk, tmp_path: Path) -> None:
    _tab(planned, WHEEL)
    planned.click("button_begin")
    planned.write("edit_title", "Samtal mellan nämnd och chefer")
    planned.write("edit_owner", "Nämnden")
    planned.choose("combo_month", "Oktober")
    planned.click("button_add")
    planned.write("edit_title", "Dialog om visionen")
    planned.choose("combo_month", "Januari")
    assert [(one.month, one.title, one.owner) for one in _plan(planned).wheel] == [
        (1, "Dialog om visionen", ""),
        (10, "Samtal mellan nämnd och chefer", "Nämnden"),
    ]
    chart = planned.find(ChartView, "chart")
    assert not chart.picture.isNull()
    assert chart.accessibleName() == "Årshjul. januari: Dialog om visionen; oktober: Samtal mellan nämnd och chefer."
    planned.dialogs.will_answer(tmp_path / "hjul")
    planned.click("button_print")
    assert "hjul.pdf" in planned.message
    text = PdfReader(tmp_path / "hjul.pdf").pages[0].extract_text()
    assert "Samtal mellan" in text
    planned.click("button_remove")
    assert len(_plan(planned).wheel) == 1


def _give_days(place: Workplace, *days: dt.date) -> None:
    """Let each round have had a workshop on its day."""
    with place.store.write() as session:
        for round_, day in zip(place.view.rounds, days, strict=True):
            workshop = Workshop(
                round_id=round_.id, name="Dagen", position=9, languages=["sv"], state=WorkshopState.CLOSED
            )
            session.add(workshop)
            session.flush()
            session.add(
                Plan(
                    workshop_id=workshop.id,
                    date=day,
                    place="",
                    minutes_available=45,
                    kiosks=1,
                    handover_seconds=35,
                    pair_seconds=14,
                    other_seconds=10,
                    groups=1,
                    draw=0,
                )
            )


def _tab(desk: Desk, place: int) -> None:
    desk.find(QTabWidget, "tabs_follow_up").setCurrentIndex(place)
    desk.settle()


def _store(desk: Desk) -> Any:
    return desk.window.store


def _journey_id(desk: Desk) -> Any:
    return list_journeys(_store(desk))[0].id


def _plan(desk: Desk) -> ActionPlan:
    return read_plan(_store(desk), _journey_id(desk))


def _measure(desk: Desk, title: str) -> MeasureView:
    return next(one for one in _plan(desk).measures if one.title == title)
