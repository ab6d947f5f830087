"""Released figures are those of the answers, and nothing that is suppressed has a figure anywhere."""

import math
from pathlib import Path

import pytest
from scipy import stats

from kulturverktyg.collect.answer_table import import_answers
from kulturverktyg.collect.workshop import close_round
from kulturverktyg.guard.release import release
from kulturverktyg.guard.released import ReleasedResults
from kulturverktyg.guard.texts import decide_text, texts_to_read
from kulturverktyg.model.kinds import TextState
from kulturverktyg.prepare.journeys import create_journey, journey, list_journeys
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.store.store import Store

NOW = [1, 2, 3, 4, 5, 2, 3, 3, 2, 1]
DESIRED = [4, 4, 5, 4, 5, 5, 3, 4, 4, 2]


def closed(store: Store, folder: Path, lines: list[str]) -> ReleasedResults:
    made = journey(
        store,
        create_journey(store, "Resa", "kulturanalys-och-vision", [UnitRow("Enheten", "Medarbetare", 40)]),
    )
    file = folder / "svar.csv"
    file.write_text("\n".join(lines), "utf-8")
    import_answers(store, made.rounds[0].id, file)
    close_round(store, made.rounds[0].id)
    return release(store, made.rounds[0].id)


def test_a_pair_gets_means_shares_and_a_t_interval(store: Store, tmp_path: Path) -> None:
    rows = [f"Enheten,Medarbetare,{n},{d}" for n, d in zip(NOW, DESIRED, strict=True)]
    rows += ["Enheten,Medarbetare,5,", "Enheten,Medarbetare,vet ej,3"]
    results = closed(store, tmp_path, ["unit,role,rost_1.now,rost_1.desired", *rows])
    figure = results.figure("all", item="rost_1")
    assert figure is not None
    assert figure.desired is not None
    assert figure.gap is not None
    assert (figure.n, figure.dont_know) == (10, 1)
    assert figure.now.mean == pytest.approx(2.6)
    assert figure.now.index == pytest.approx(40)
    assert figure.now.distribution == (2, 3, 3, 1, 1)
    assert figure.now.positive == pytest.approx(0.2)
    assert figure.desired.mean == pytest.approx(4.0)
    interval = stats.ttest_rel(DESIRED, NOW).confidence_interval()
    assert (figure.gap.t_low, figure.gap.t_high) == pytest.approx((interval.low, interval.high))
    narrower = math.sqrt(1 - 10 / results.headcount)
    assert figure.gap.high - figure.gap.mean == pytest.approx((interval.high - 1.4) * narrower)
    assert figure.gap.mean - figure.gap.low == pytest.approx((1.4 - interval.low) * narrower)
    assert (figure.gap.more, figure.gap.same, figure.gap.less) == pytest.approx((0.7, 0.3, 0.0))


def test_what_is_not_shown_of_one_side_is_not_said_of_both(store: Store, tmp_path: Path) -> None:
    rows = [f"Enheten,Medarbetare,3,{desired},{desired},{desired}" for desired in DESIRED]
    head = "unit,role,rost_1.now,rost_1.desired,rost_2.now,rost_2.desired"
    results = closed(store, tmp_path, [head, *rows])
    alike, whole = (results.figure("all", item=item) for item in ("rost_1", "rost_2"))
    assert alike is not None
    assert whole is not None
    assert alike.withheld == "För nuläget svarade minst 90 % lika, och därför visas inte exakta siffror."
    assert (alike.now.mean, alike.desired and alike.desired.mean) == (None, pytest.approx(4.0))
    assert not whole.withheld


def test_an_allocation_is_a_figure_a_pole_whose_gaps_sum_to_nothing(store: Store, tmp_path: Path) -> None:
    poles = ("gemenskap", "nyfikenhet", "ordning", "resultat")
    header = ",".join(f"kultur.{side}.{pole}" for side in ("now", "desired") for pole in poles)
    rows = ["Enheten,Medarbetare,40,30,20,10,25,25,25,25", "Enheten,Medarbetare,10,20,30,40,40,30,20,10"] * 5
    results = closed(store, tmp_path, [f"unit,role,{header}", *rows])
    figures = [results.figure("all", item=f"kultur.{pole}") for pole in poles]
    gaps = [figure.gap.mean for figure in figures if figure is not None and figure.gap is not None]
    assert gaps == pytest.approx([7.5, 2.5, -2.5, -7.5])


def test_a_figure_with_too_few_answers_is_suppressed_with_its_reason(store: Store, tmp_path: Path) -> None:
    rows = ["Enheten,Medarbetare,3,3,1,5"] * 6 + ["Enheten,Medarbetare,,,4,4"] * 6
    columns = "rost_1.now,rost_1.desired,inflytande_1.now,inflytande_1.desired"
    results = closed(store, tmp_path, [f"unit,role,{columns}", *rows])
    assert results.figure("all", item="rost_1") is None
    reasons = [s.reason for s in results.suppressed if (s.group, s.item) == ("all", "rost_1")]
    assert reasons == ["Färre än 7 har svarat på frågan."]


def test_free_text_comes_out_only_when_enough_have_written_and_somebody_has_read_it(
    store: Store, tmp_path: Path
) -> None:
    rows = [f"Enheten,Medarbetare,Text {place},Bara {place}" for place in range(13)]
    rows += ["Enheten,Medarbetare,Anna på enheten skriker,"]
    results = closed(store, tmp_path, ["unit,role,oskriven_regel,storst_skillnad", *rows])
    texts = {text.item: text for text in results.texts}
    assert texts["oskriven_regel"].texts == ()
    assert "Färre än 14" in texts["storst_skillnad"].note
    round_id = list_journeys(store)[0].rounds[0].id
    waiting = texts_to_read(store, round_id)
    assert {text.item for text in waiting} == {"oskriven_regel"}
    for text in waiting:
        decide_text(store, text.id, text.text.replace("Anna", "[namn]"), TextState.APPROVED)
    shown = {text.item: text.texts for text in release(store, round_id).texts}["oskriven_regel"]
    assert len(shown) == 14
    assert "[namn] på enheten skriker" in shown
