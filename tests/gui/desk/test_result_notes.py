"""Sentences around the results: late answers, what shows nothing and what would be possible instead."""

from dataclasses import replace

import pytest

from kulturverktyg.charts.findings import findings
from kulturverktyg.guard.chosen import BreakdownChoice
from kulturverktyg.guard.late import Waiting
from kulturverktyg.guard.released import ReleasedResults, Suppressed
from kulturverktyg.gui.desk.results.asking import Shown
from kulturverktyg.gui.desk.results.notes import merged, refused, why_nothing
from tests import samples

CHOICES = (
    BreakdownChoice("unit", "Enheter", chosen=True),
    BreakdownChoice("role", "Roller", chosen=True),
    BreakdownChoice("unit*role", "Enheter × roller", chosen=True),
)


def shown(released: ReleasedResults, late: Waiting | None = None) -> Shown:
    return Shown(released, findings(released), CHOICES, late or Waiting(any=False, count=None))


def test_late_answers_are_told_with_their_rule_and_without_a_number_below_the_smallest_group() -> None:
    assert Waiting(any=False, count=None).words(7) == ""
    assert Waiting(any=True, count=7).words(7).startswith("Minst 7 sena svar väntar")
    few = Waiting(any=True, count=None).words(7)
    assert few.startswith("Sena svar (färre än 7) väntar")
    assert "minst 7 nya svar på varje fråga (minst 10 på känsliga), eller inga" in few


def test_a_crossing_that_shows_nothing_says_why_and_what_to_choose_instead() -> None:
    hidden = Suppressed("unit:omsorg|role:chef", None, "Färre än 7 svar. Ingår i ”Alla”.", "Chefer i Omsorg")
    released = replace(samples.three_charts(), breakdowns=("unit", "role", "unit*role"), suppressed=(hidden,))
    (said,) = refused(shown(released))
    assert said == (
        "”Enheter × roller” visar inga grupper. Färre än 7 svar. Ingår i ”Alla”. "
        "Välj ”Enheter” eller ”Roller” var för sig i stället. Det som redan har visats binder: behövs den här "
        "uppdelningen mest kan den väljas först i nästa omgång."
    )


def test_groups_whose_figures_all_are_hidden_say_that_what_was_shown_before_binds() -> None:
    full = samples.three_charts()
    roles = {group.id for group in full.groups if group.breakdown == "role"}
    released = replace(full, figures=tuple(f for f in full.figures if f.group not in roles))
    (said,) = refused(shown(released))
    assert said.startswith("”Roller” visar bara hur många som har svarat.")
    assert "binder" in said


def test_where_nothing_is_shown_the_reason_and_the_rule_are_said() -> None:
    words = why_nothing(shown(samples.nothing_released()))
    assert words.startswith(samples.TOO_FEW)
    assert "minst 7 har svarat" in words


@pytest.mark.parametrize("reason", ["", "Slogs ihop, för någon av dem har färre än 7 svar."])
def test_every_merge_is_told_with_its_reason(reason: str) -> None:
    full = samples.lifelike()
    groups = tuple(replace(group, reason=reason) if group.merged else group for group in full.groups)
    (said,) = merged(shown(replace(full, groups=groups)))
    assert said == f"Övriga enheter i Omsorg består av Hemtjänst söder, Nattpatrullen. {reason}".strip()
