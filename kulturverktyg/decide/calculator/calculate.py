"""What the figures come to: each line with low, likely and high, its unit and how it is worked out.

A line is worked out from figures and from lines above it. Low and high are the ends that the figures' own ends can
give, whichever way they pull, so that low ≤ likely ≤ high always holds. Where a figure is missing or cannot be, the
lines that rest on it have no number but say why. Nothing here mixes with what people judge that a krona gives back.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import product

from kulturverktyg.decide.calculator.figures import (
    FIELD,
    FIELDS,
    Figure,
    Figures,
    ends,
    fault_of,
    figure_of,
    lacks_source,
    missing_words,
)


@dataclass(frozen=True)
class Span:
    """Low, likely and high."""

    low: float
    likely: float
    high: float


@dataclass(frozen=True)
class Line:
    """One result. ``span`` is None where it cannot be worked out, and ``problem`` says why.

    It ``is_wrong`` where that is for a figure that is written but cannot be.
    ``unsourced`` are the labels of figures that it rests on and of which nobody has said where they come from.
    """

    key: str
    label: str
    unit: str
    formula: str
    span: Span | None
    problem: str = ""
    unsourced: tuple[str, ...] = ()
    is_total: bool = False
    is_wrong: bool = False


@dataclass(frozen=True)
class Calculation:
    """All lines, in the order in which they are worked out, and the figures that they start from."""

    lines: tuple[Line, ...]
    figures: Figures = field(default_factory=dict)

    def line(self, key: str) -> Line:
        """The line that is called so."""
        return next(line for line in self.lines if line.key == key)

    @property
    def is_begun(self) -> bool:
        """Whether any figure is written."""
        return any(figure.is_given for figure in self.figures.values())


@dataclass(frozen=True)
class _Rule:
    """How a line is worked out of ``parts``, which are fields or lines above it."""

    key: str
    label: str
    unit: str
    formula: str
    parts: tuple[str, ...]
    result: Callable[..., float]
    is_total: bool = False


_KR_PER_YEAR = "kr per år"
_RULES: tuple[_Rule, ...] = (
    _Rule(
        *("day", "Kostnad för en arbetsdag", "kr per dag"),
        "lönekostnad per årsarbetare ÷ arbetsdagar per år",
        ("wage_cost", "working_days"),
        lambda wage, days: wage / days,
    ),
    _Rule(
        *("sick_day", "Kostnad för en sjukdag", "kr per dag"),
        "kostnad för en arbetsdag × lön som betalas under en sjukdag + övrig kostnad per sjukdag",
        ("day", "sick_pay_share", "sick_day_extra"),
        lambda day, share, extra: day * share / 100 + extra,
    ),
    _Rule(
        *("sick_share", "Sjukfrånvaro av arbetstiden", "%"),
        "sjukdagar per årsarbetare ÷ arbetsdagar per år × 100",
        ("sick_days", "working_days"),
        lambda sick, days: sick / days * 100,
    ),
    _Rule(
        *("sick_leave", "Sjukfrånvaron kostar", _KR_PER_YEAR),
        "antal årsarbetare × sjukdagar per årsarbetare × kostnad för en sjukdag",
        ("headcount", "sick_days", "sick_day"),
        lambda people, days, cost: people * days * cost,
        is_total=True,
    ),
    _Rule(
        *("recruitment", "Kostnad för en rekrytering", "kr per rekrytering"),
        "annons och urval + arbetstid för att rekrytera + introduktion + lägre resultat i början",
        ("recruit_advert", "recruit_time", "recruit_introduction", "recruit_lower_output"),
        lambda *parts: sum(parts),
    ),
    _Rule(
        *("turnover", "Personalomsättningen kostar", _KR_PER_YEAR),
        "rekryteringar per år × kostnad för en rekrytering",
        ("recruitments", "recruitment"),
        lambda count, cost: count * cost,
        is_total=True,
    ),
    _Rule(
        *("both", "Sjukfrånvaro och personalomsättning kostar tillsammans", _KR_PER_YEAR),
        "sjukfrånvaron + personalomsättningen",
        ("sick_leave", "turnover"),
        lambda sick, left: sick + left,
        is_total=True,
    ),
    _Rule(
        *("worth_sick_days", "Färre sjukdagar är värda", _KR_PER_YEAR),
        "antal årsarbetare × färre sjukdagar per årsarbetare × kostnad för en sjukdag",
        ("headcount", "fewer_sick_days", "sick_day"),
        lambda people, days, cost: people * days * cost,
    ),
    _Rule(
        *("worth_recruitments", "Färre rekryteringar är värda", _KR_PER_YEAR),
        "färre rekryteringar × kostnad för en rekrytering",
        ("fewer_recruitments", "recruitment"),
        lambda count, cost: count * cost,
    ),
    _Rule(
        *("worth", "Förändringen är värd", _KR_PER_YEAR),
        "färre sjukdagar + färre rekryteringar",
        ("worth_sick_days", "worth_recruitments"),
        lambda sick, left: sick + left,
        is_total=True,
    ),
)
#: What cannot be more than something else: the one, the other, and what is said of it.
_NOT_MORE = (
    ("sick_days", "working_days", "”Sjukdagar per årsarbetare” är fler än arbetsdagarna"),
    ("fewer_sick_days", "sick_days", "”Färre sjukdagar per årsarbetare” är fler än sjukdagarna"),
    ("fewer_recruitments", "recruitments", "”Färre rekryteringar” är fler än rekryteringarna"),
)


def calculate(figures: Figures) -> Calculation:
    """All lines that the figures come to."""
    known = {key: Span(low, figure.likely or 0.0, high) for key, figure, (low, high) in _whole(figures)}
    faults = _faults(figures, known)
    rests_on: dict[str, frozenset[str]] = {each.key: frozenset({each.key}) for each in FIELDS}
    spans: dict[str, Span] = {key: span for key, span in known.items() if key not in faults}
    lines = []
    for rule in _RULES:
        rests_on[rule.key] = frozenset[str]().union(*(rests_on[part] for part in rule.parts))
        fields = [each.key for each in FIELDS if each.key in rests_on[rule.key]]
        problem = _problem([key for key in fields if key in faults], faults)
        if not problem:
            spans[rule.key] = _span(rule, spans)
        unsourced = tuple(FIELD[key].label for key in fields if lacks_source(figure_of(figures, key)))
        line = _line(rule, spans.get(rule.key), problem, unsourced)
        wrong = any(key in faults and faults[key] != missing_words(FIELD[key]) for key in fields)
        lines.append(replace(line, is_wrong=wrong))
    return Calculation(tuple(lines), figures)


def _whole(figures: Figures) -> list[tuple[str, Figure, tuple[float, float]]]:
    found = [(each.key, figure_of(figures, each.key)) for each in FIELDS]
    return [(key, figure, ends(figure)) for key, figure in found if not fault_of(FIELD[key], figure)]


def _faults(figures: Figures, known: Mapping[str, Span]) -> dict[str, str]:
    """What is wrong with each figure that is missing or cannot be."""
    faults = {each.key: fault for each in FIELDS if (fault := fault_of(each, figure_of(figures, each.key)))}
    for one, other, said in _NOT_MORE:
        if one in known and other in known and _is_more(known[one], known[other]):
            faults.setdefault(one, said)
    return faults


def _problem(wrong: Sequence[str], faults: Mapping[str, str]) -> str:
    """What is wrong with all of these: those that are missing first, in one go."""
    missing = [f"”{FIELD[key].label}”" for key in wrong if faults[key] == missing_words(FIELD[key])]
    others = [faults[key] for key in wrong if faults[key] != missing_words(FIELD[key])]
    *first, last = missing or [""]
    told = [f"{', '.join(first)} och {last} saknas" if first else f"{last} saknas"] if missing else []
    return "; ".join((*told, *others))


def _is_more(one: Span, other: Span) -> bool:
    return one.low > other.low or one.likely > other.likely or one.high > other.high


def _span(rule: _Rule, spans: Mapping[str, Span]) -> Span:
    """The likely result, and the least and the most among all ends: each is linear or one over in each part."""
    parts = [spans[part] for part in rule.parts]
    corners = [rule.result(*corner) for corner in product(*((part.low, part.high) for part in parts))]
    likely = rule.result(*(part.likely for part in parts))
    return Span(min(*corners, likely), likely, max(*corners, likely))


def _line(rule: _Rule, span: Span | None, problem: str, unsourced: tuple[str, ...]) -> Line:
    said = f"kan inte beräknas: {problem}" if problem else ""
    return Line(rule.key, rule.label, rule.unit, rule.formula, span, said, unsourced, rule.is_total)
