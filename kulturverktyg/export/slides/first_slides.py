"""What comes first: who answered and what they were promised, and what to say before all else."""

from collections.abc import Iterator, Sequence
from functools import partial

from matplotlib.figure import Figure

from kulturverktyg.charts.chart import Chart
from kulturverktyg.charts.findings import Finding, asks_for_both, findings
from kulturverktyg.charts.palette import PALETTES
from kulturverktyg.charts.words import mid_sentence, percent
from kulturverktyg.export.remarks import remarks
from kulturverktyg.export.report.document import Picture
from kulturverktyg.export.slides.around import Around
from kulturverktyg.export.slides.pictures import bare
from kulturverktyg.export.slides.slide import Kind, Line, Native, Point, Points, Scale, Series, Slide, Tone, Words

_HOUSE = PALETTES["light"]
_NOTHING = "Inget att visa"
_RATES_MADE = "Svarsfrekvensen är antalet svar delat med antalet personer när omgången stängdes."
_FINDINGS_MADE = "Listan är räknad ur det som får visas, med högst tre av varje, det mest talande först."
_GAPS, _STRENGTHS, _DIFFERENCES = "Störst glapp", "Styrkor att vårda", "Här skiljer grupperna sig mest"


def response(around: Around) -> Iterator[Slide]:
    """How many answered, what they were promised, and the rate of each group."""
    whole, released = around.everybody, around.released
    chart = around.charts.get("svarsfrekvens")
    title = chart.title if chart is not None else "Så många har svarat"
    promises = tuple(Line(words, Tone.BULLET) for words in around.promises)
    answered = [Line(f"{whole.n} av {whole.headcount} har svarat", Tone.HEAD)] if whole is not None else []
    rule = Line(f"Resultat visas bara när minst {released.k} har svarat.", Tone.BULLET)
    yield around.of_survey(title, Words((*answered, rule, *promises)), notes=(*remarks(released), _RATES_MADE))
    counted = [group for group in released.groups if group.headcount]
    if chart is None or len(counted) < 2:
        return
    bars = Native(
        Kind.BARS,
        chart.alt,
        tuple(f"{group.label} ({group.n} av {group.headcount})" for group in counted),
        (
            Series(
                "Svarsfrekvens",
                tuple(min(group.n / group.headcount, 1.0) for group in counted),
                _HOUSE.primary,
                _HOUSE.ink,
            ),
        ),
        Scale(0, 1, 0.25),
        "0 %",
    )
    known = [(group.n / group.headcount, group) for group in counted if group is not whole]
    low, high = (end(known, key=_rate) for end in (min, max))
    ends = f"Svarsfrekvensen är mellan {percent(min(low[0], 1))} och {percent(min(high[0], 1))}"
    yield around.of_survey(ends, bars, "andel som har svarat, procent av antalet personer", (_RATES_MADE,))


def summary(around: Around) -> Iterator[Slide]:
    """Three gaps, three strengths and three differences, and the charts that HR has pinned."""
    found = findings(around.released)
    if asks_for_both(around.released):
        yield _findings(around, _GAPS, found.gaps, found.untold, "skillnaden mellan önskat läge och nuläge")
    yield _findings(around, _STRENGTHS, found.strengths, found.untold, "påståenden som redan stämmer bra")
    yield _findings(around, _DIFFERENCES, found.differences, "", "nuläget i olika grupper")
    for place, chart in enumerate(around.given.pinned, 1):
        yield _pinned(around, chart, place)


def _pinned(around: Around, chart: Chart, place: int) -> Slide:
    """A chart as a picture."""
    picture = Picture(f"slide-fast-{place}", chart.title, chart.alt, partial(_drawn, chart))
    return around.of_survey(chart.title, picture)


def _drawn(chart: Chart, width: float) -> Figure:
    return bare(chart.draw(size=(width, 0.0)))


def _findings(around: Around, heading: str, found: Sequence[Finding], untold: str, about: str) -> Slide:
    if not found:
        return around.of_survey(heading, Words((Line(untold or _NOTHING),)), notes=(_FINDINGS_MADE,))
    rows = tuple(_point(one) for one in found)
    told = "; ".join(f"{one.about}: {one.words}" for one in found)
    title = f"{heading}: {_about(found[0].about)}"
    return around.of_survey(title, Points(rows, f"{title}. {told}."), about, (_FINDINGS_MADE,))


def _point(one: Finding) -> Point:
    """The number large, and its unit beside it."""
    if one.value is None:
        return Point(one.words, one.about, one.sure)
    number, _, unit = one.words.partition(" ")
    return Point(number, one.about, " · ".join(filter(None, (unit, one.sure))))


def _about(words: str) -> str:
    return mid_sentence(words.rstrip("."))


def _rate(entry: tuple[float, object]) -> float:
    return entry[0]
