"""*Handlingsplan* as a PDF to bring to a meeting: what is to be done, by whom and when, the prioritised first."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from kulturverktyg.decide.action_plan import ActionPlan
from kulturverktyg.decide.measure import LEVELS, STATUSES, MeasureView, is_late, kind_words
from kulturverktyg.files.whole import write_whole
from kulturverktyg.model.kinds import Status
from kulturverktyg.printing.run_sheet_words import date_words
from kulturverktyg.survey.figures import figure
from kulturverktyg.typesetting.typeset import typeset

_LANGUAGE = "sv"
_TITLE = "Handlingsplan"


def plan_print(plan: ActionPlan, journey: str, today: date) -> bytes:
    """Pages in A4 landscape; what is late on ``today`` says so."""
    parts = {True: "Prioriterade åtgärder", False: "Övriga åtgärder"}
    groups = [(words, [one for one in plan.measures if one.prioritised is which]) for which, words in parts.items()]
    values: Mapping[str, object] = {
        "journey": journey,
        "summary": _summary(plan.measures, today),
        "groups": [
            {"heading": words, "measures": [_row(place, one, today) for place, one in enumerate(measures, 1)]}
            for words, measures in groups
            if measures
        ],
    }
    return typeset("plan_print", values, title=_TITLE, language=_LANGUAGE)


def save_plan_print(plan: ActionPlan, journey: str, today: date, path: Path) -> None:
    """Save it whole; KnownError when it cannot be saved."""
    write_whole(path, plan_print(plan, journey, today))


def _summary(measures: Sequence[MeasureView], today: date) -> str:
    """Such as *Läget torsdag 3 december 2026: 8 åtgärder, varav 2 klara och 1 försenad.*"""
    total = "1 åtgärd" if len(measures) == 1 else f"{figure(len(measures))} åtgärder"
    done = sum(one.status is Status.DONE for one in measures)
    late = sum(is_late(one, today) for one in measures)
    told = [f"{figure(done)} {'klar' if done == 1 else 'klara'}"] * bool(done)
    told += [f"{figure(late)} {'försenad' if late == 1 else 'försenade'}"] * bool(late)
    return f"Läget {date_words(today)}: {total}{', varav ' if told else ''}{' och '.join(told)}."


def _row(place: int, measure: MeasureView, today: date) -> Mapping[str, object]:
    late = is_late(measure, today)
    return {
        "number": figure(place),
        "title": measure.title,
        "more": [list(line) for line in _more(measure)],
        "owner": measure.owner,
        "level": f"{LEVELS[measure.level]} · {kind_words(measure.kind)}",
        "deadline": _day(measure.deadline),
        "late": "försenad" if late else "",
        "status": STATUSES[measure.status],
        "under_way": measure.is_under_way,
        "next_follow_up": "" if measure.has_ended else _day(measure.next_follow_up),
    }


def _more(measure: MeasureView) -> Iterator[tuple[str, str]]:
    """What is told of a measure under its title, each with what it is."""
    builds_on = "; ".join(reason.told for reason in measure.reasons)
    told = (
        ("Varför", measure.why),
        ("Första steg", measure.first_step),
        ("Klar när", measure.evidence),
        ("Bygger på", builds_on),
    )
    return ((name, words.strip()) for name, words in told if words.strip())


def _day(day: date | None) -> str:
    return day.isoformat() if day is not None else ""
