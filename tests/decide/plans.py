"""Action plans to test with."""

import datetime as dt

from kulturverktyg.decide.action_plan import ActionPlan, LessonView, Meeting, WheelView
from kulturverktyg.decide.measure import MeasureView, Note, Reason
from kulturverktyg.decide.plan_edits import add, note
from kulturverktyg.model.kinds import Horizon, Level, Status, Subject

TODAY = dt.date(2027, 3, 16)
ROTA = MeasureView(
    "Arbetslagen lägger sina egna scheman",
    why="Medarbetarna vill bestämma mer om sin tid.",
    owner="Enhetschef hemtjänst",
    kind="mandate",
    first_step="Provas i två lag",
    starts=dt.date(2027, 1, 11),
    deadline=dt.date(2027, 6, 30),
    status=Status.ONGOING,
    evidence="Minst åtta av tio scheman läggs av lagen",
    next_follow_up=dt.date(2027, 4, 12),
    prioritised=True,
    reasons=(Reason(Subject.DIMENSION, "handlingsutrymme"),),
)
SPEECH = MeasureView(
    "Fasta tider för samtal om det som skaver",
    owner="Förvaltningschef",
    level=Level.MANAGEMENT,
    horizon=Horizon.LONGER,
    starts=dt.date(2027, 2, 1),
    deadline=dt.date(2027, 3, 1),
    prioritised=True,
)
MONEY = MeasureView("Pengar till handledning", owner="Nämnden", level=Level.BOARD, kind="resource")
CARE = MeasureView("=Kurs\ti samtal", kind="Egen sort", evidence="-Alla har gått\n+två gånger", status=Status.DONE)
MEETING = Meeting(dt.date(2027, 3, 2), "Vårens uppföljning", "Alla var med.")


def full_plan() -> ActionPlan:
    """Four measures, of which two are prioritised and one is late, with something of all that follows."""
    plan = ActionPlan(
        meetings=(MEETING,),
        lessons=(LessonView("hardest", "Att hinna."), LessonView("Om chefer", "De behöver vara med.")),
        wheel=(WheelView(1, "Dialog om vision", "Ledning"), WheelView(10, "Ny mätning", "HR")),
    )
    for measure in (ROTA, SPEECH, MONEY, CARE):
        plan = add(plan, measure)
    return note(plan, plan.measures[0], Note(MEETING.id, Status.ONGOING, "Två lag provar."), TODAY)
