"""The timeline of a plan, the yearly wheel, and measures marked among the rounds."""

import datetime as dt
from dataclasses import replace

import pytest
from matplotlib.figure import Figure
from matplotlib.text import Text

from kulturverktyg.charts.chart import Chart
from kulturverktyg.charts.page import Size
from kulturverktyg.charts.palette import PALETTES, contrast
from kulturverktyg.charts.plan_timeline import draw_timeline
from kulturverktyg.charts.plan_words import timeline
from kulturverktyg.charts.round_charts import of_rounds
from kulturverktyg.charts.year_wheel import draw_wheel
from kulturverktyg.decide.action_plan import MONTHS, WheelView
from kulturverktyg.decide.measure import MarkedDate, MeasureView
from kulturverktyg.decide.plan_edits import set_status
from kulturverktyg.decide.round_marks import RoundMarks
from kulturverktyg.guard.trends import beside
from kulturverktyg.model.kinds import Status
from tests.charts.test_chart_layout import LONG, inside, overlaps, words_in
from tests.charts.test_round_charts import kept
from tests.decide.plans import MONEY, ROTA, SPEECH, TODAY, full_plan
from tests.two_rounds import rounds

SIZES: tuple[Size | None, ...] = (None, (4.6, 4.0), (15.0, 9.0))
DAYS = {"Våren 2026": dt.date(2026, 4, 1), "Hösten 2026": dt.date(2026, 10, 8)}
BETWEEN = dt.date(2026, 7, 5)


def test_the_timeline_says_first_what_is_late() -> None:
    words = timeline(full_plan().measures, TODAY)
    assert words.title == "1 av 4 åtgärder är försenad"
    assert words.foot == (
        "2 åtgärder utan dagar visas inte.",
        f"Källa: handlingsplanen, som den såg ut {TODAY.isoformat()}.",
    )
    assert f"{SPEECH.title} (från 2027-02-01, till 2027-03-01, planerad)" in words.alt
    figure = draw_timeline(words, "light")
    assert {"försenad 15 dagar", "i dag", ROTA.title} <= set(_texts(figure))


def test_when_nothing_is_late_the_timeline_says_what_comes_first() -> None:
    done = set_status(full_plan(), SPEECH.id, Status.DONE, TODAY)
    assert timeline(done.measures, TODAY).title == f"Inget är försenat. Först ska ”{ROTA.title}” vara klar, 2027-06-30"
    assert timeline((MONEY,), TODAY).title == "Inget är försenat"


@pytest.mark.parametrize("size", SIZES)
def test_on_the_timeline_nothing_is_cut_off_and_no_words_lie_on_others(size: Size | None) -> None:
    many = [
        MeasureView(f"{LONG}{n}", starts=TODAY - dt.timedelta(days=90 * n), deadline=TODAY + dt.timedelta(days=n - 3))
        for n in range(9)
    ]
    many.append(MeasureView("Om tio år", next_follow_up=TODAY + dt.timedelta(days=3650)))
    _check(draw_timeline(timeline(many, TODAY), "dark", size))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", [1, 24])
def test_on_the_wheel_nothing_is_cut_off_and_no_words_lie_on_others(count: int, size: Size | None) -> None:
    wheel = [WheelView(n % 12 + 1, f"Samtal mellan nämnd och chefer {n}", "Ledningsgruppen") for n in range(count)]
    figure = draw_wheel(sorted(wheel, key=lambda one: one.month), "Kulturresan i Norr", "light", size)
    assert {month[:3] for month in MONTHS} <= set(_texts(figure))
    _check(figure)


def test_measures_are_marked_where_they_began_among_the_rounds_that_they_are_about() -> None:
    marks = RoundMarks(DAYS, (MarkedDate(BETWEEN, "Samtal", ("tala",)), MarkedDate(dt.date(2027, 1, 1), "Senare")))
    assert marks.placed(tuple(DAYS)) == ((0.5, marks.measures[0]),)
    figure = _chart(marks).draw()
    assert _texts(figure).count("1") == 1
    assert "Prickade linjer: när åtgärderna började. 1 Samtal (2026-07-05)." in " ".join(_texts(figure))
    for_all = replace(marks, measures=(MarkedDate(BETWEEN, "Samtal"), MarkedDate(BETWEEN, "Scheman")))
    assert _texts(_chart(for_all).draw()).count("1, 2") == 2


def test_without_the_rounds_days_the_chart_says_how_measures_can_be_marked() -> None:
    marks = RoundMarks({}, (MarkedDate(BETWEEN, "Samtal"),))
    assert "kan markeras när omgångarnas workshoppar har fått en dag" in _chart(marks).alt
    assert "Prickade" not in _chart(RoundMarks(DAYS, ())).alt


@pytest.mark.parametrize("size", SIZES)
def test_numbers_of_measures_lie_on_no_other_words(size: Size | None) -> None:
    days = [dt.date(2026, 4, 1) + dt.timedelta(days=n) for n in (0, 30, 31, 190)]
    _check(_chart(RoundMarks(DAYS, tuple(MarkedDate(day, f"Åtgärd {day}") for day in days))).draw(size=size))


def test_a_follow_up_is_seen_also_on_the_bar_of_a_measure_under_way() -> None:
    under_way = replace(ROTA, starts=TODAY, deadline=TODAY + dt.timedelta(60), next_follow_up=TODAY + dt.timedelta(30))
    for theme in PALETTES:
        figure = draw_timeline(timeline([under_way], TODAY), theme)
        (diamond,) = (line for line in figure.axes[0].lines if line.get_marker() == "D")
        edge, bar = str(diamond.get_markeredgecolor()), PALETTES[theme].primary
        assert contrast(edge, bar) >= 3
        assert diamond.get_markeredgewidth() > 0


def _chart(marks: RoundMarks) -> Chart:
    (chart,) = of_rounds(beside([kept(each, "tala", "helhet") for each in rounds()]), "all", marks)
    return chart


def _texts(figure: Figure) -> list[str]:
    return [text.get_text() for text in figure.findobj(Text) if text.get_text()]


def _check(figure: Figure) -> None:
    words = words_in(figure)
    assert [text for text, box in words if not inside(box, figure.bbox)] == []
    assert overlaps(words) == []
