"""What the timeline of an action plan says, in words that need no drawing."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from kulturverktyg.decide.measure import STATUSES, MeasureView, is_late

_TOLD = 12


@dataclass(frozen=True)
class Timeline:
    """The measures that have some day, in the plan's order; ``title`` is the finding."""

    title: str
    measures: tuple[MeasureView, ...]
    today: dt.date
    foot: tuple[str, ...]
    alt: str


def timeline(measures: Sequence[MeasureView], today: dt.date) -> Timeline:
    """What there is to draw of a plan, and what it says."""
    dated = tuple(measure for measure in measures if days_of(measure))
    left_out = len(measures) - len(dated)
    title = _title(measures, today)
    foot = [f"{left_out} {'åtgärd' if left_out == 1 else 'åtgärder'} utan dagar visas inte."] if left_out else []
    foot.append(f"Källa: handlingsplanen, som den såg ut {today.isoformat()}.")
    rows = "; ".join(_told(measure) for measure in dated[:_TOLD])
    more = f"; och {len(dated) - _TOLD} till" if len(dated) > _TOLD else ""
    return Timeline(title, dated, today, tuple(foot), f"{title}. Tidslinje: {rows}{more}.")


def days_of(measure: MeasureView) -> tuple[dt.date, ...]:
    """The days that a measure has."""
    return tuple(day for day in (measure.starts, measure.deadline, measure.next_follow_up) if day is not None)


def _title(measures: Sequence[MeasureView], today: dt.date) -> str:
    late = sum(is_late(measure, today) for measure in measures)
    if late:
        return f"{late} av {len(measures)} {'åtgärder är försenade' if late > 1 else 'åtgärder är försenad'}"
    coming = [(one.deadline, one.title) for one in measures if one.deadline is not None and not one.has_ended]
    if not coming:
        return "Inget är försenat"
    day, title = min(coming)
    return f"Inget är försenat. Först ska ”{title}” vara klar, {day}"


def _told(measure: MeasureView) -> str:
    parts = (
        f"från {measure.starts}" if measure.starts else "",
        f"till {measure.deadline}" if measure.deadline else "",
        f"följs upp {measure.next_follow_up}" if measure.next_follow_up else "",
        STATUSES[measure.status].lower(),
    )
    return f"{measure.title} ({', '.join(filter(None, parts))})"
