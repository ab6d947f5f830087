"""What the page asks the worker for: all that may be shown of a round, and what is said around it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from kulturverktyg.charts.findings import Findings
    from kulturverktyg.guard.chosen import BreakdownChoice
    from kulturverktyg.guard.late import Waiting
    from kulturverktyg.guard.released import ReleasedResults
    from kulturverktyg.store.store import Store


@dataclass(frozen=True)
class Shown:
    """The results of a closed round."""

    released: "ReleasedResults"
    findings: "Findings"
    choices: "tuple[BreakdownChoice, ...]"
    late: "Waiting"

    @property
    def labels(self) -> Mapping[str, str]:
        """What each breakdown is called."""
        return {choice.name: choice.label for choice in self.choices}


@dataclass(frozen=True)
class Answer:
    """Results of a round, or (None) the number of answers so far in an open one."""

    round_id: UUID
    shown: Shown | None = None
    answers: int | None = field(default=None)


def ask(store: "Store", round_id: UUID, *, is_closed: bool) -> Answer:
    """Ask the guard; what charts are made with is loaded here, so that the window never waits for it."""
    if not is_closed:
        from kulturverktyg.collect.workshop import answers_so_far

        return Answer(round_id, None, answers_so_far(store, round_id))
    from kulturverktyg.charts import catalogue  # noqa: F401
    from kulturverktyg.charts.findings import findings
    from kulturverktyg.guard.chosen import breakdown_choices
    from kulturverktyg.guard.late import late_answers
    from kulturverktyg.guard.release import release

    released = release(store, round_id)
    choices, late = breakdown_choices(store, round_id), late_answers(store, round_id)
    return Answer(round_id, Shown(released, findings(released), choices, late))
