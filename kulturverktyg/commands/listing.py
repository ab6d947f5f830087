"""What there is, as JSON."""

from argparse import Namespace
from collections.abc import Iterable
from typing import TYPE_CHECKING

from kulturverktyg.commands.shared import journeys, open_file, say_json

if TYPE_CHECKING:
    from uuid import UUID

    from kulturverktyg.prepare.views import JourneyView
    from kulturverktyg.store.store import Store
    from kulturverktyg.survey.definition import Question


def list(options: Namespace) -> None:  # noqa: A001  (the command's own name)
    """Print what there is as JSON; how many have answered is not in it."""
    with open_file(options) as store:
        say_json({"journeys": [_listed(store, journey) for journey in journeys(store)]})


def _listed(store: "Store", journey: "JourneyView") -> dict[str, object]:
    from kulturverktyg.model.kinds import Audience
    from kulturverktyg.prepare.surveys import versions

    known = (version for audience in Audience for version in versions(store, journey.id, audience))
    numbers = {name: version.number for version in known for name in version.rounds}
    round_names = {round_.id: round_.name for round_ in journey.rounds}
    return {
        "id": str(journey.id),
        "name": journey.name,
        "template": journey.template,
        "rounds": [
            {
                "id": str(r.id),
                "name": r.name,
                "state": r.state.value,
                "audience": r.audience.value,
                "survey_version": numbers[r.name],
                "items": _listed_items(store, r.id),
            }
            for r in journey.rounds
        ],
        "workshops": [
            {"id": str(w.id), "name": w.name, "round": round_names[w.round_id], "state": w.state.value}
            for w in journey.workshops
        ],
    }


def _listed_items(store: "Store", round_id: "UUID") -> Iterable[dict[str, object]]:
    """The questions; ``columns`` are those of a file with answers, and a number has bounds."""
    from kulturverktyg.model.kinds import QuestionKind
    from kulturverktyg.prepare.journeys import survey_of

    survey = survey_of(store, round_id)
    return [
        {
            "name": question.name,
            "kind": question.kind.value,
            "dimension": section.name if section.dimension else None,
            "points": question.scale.points if question.scale is not None else None,
            "choices": [choice.name for choice in question.choices],
            "columns": [*question.columns] or [question.name],
            "minimum": question.minimum if question.kind is QuestionKind.NUMBER else None,
            "maximum": question.maximum if question.kind is QuestionKind.NUMBER else None,
            "decimals": question.decimals,
            "condition": _listed_condition(question),
        }
        for section in survey.sections
        for question in section.questions
        if question.kind is not QuestionKind.INFORMATION
    ]


def _listed_condition(question: "Question") -> dict[str, object] | None:
    condition = question.condition
    if condition is None:
        return None
    return {"column": condition.column, "relation": condition.relation.value, "value": condition.value}
