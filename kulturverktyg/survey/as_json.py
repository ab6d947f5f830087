"""A survey definition to and from the JSON that templates and kiosk packages hold."""

from collections.abc import Mapping
from typing import Any

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Choice, Condition, Question, Relation, Scale, Section, SurveyDefinition
from kulturverktyg.survey.rules import FLAGS


def survey_to_json(survey: SurveyDefinition) -> dict[str, Any]:
    """A JSON object in the format of the templates; `survey_from_json` reads it back to an equal value."""
    return {
        "title": dict(survey.title),
        "languages": list(survey.languages),
        "scales": {
            s.name: {"points": s.points, "labels": [dict(label) for label in s.labels]}
            for s in survey.scales().values()
        },
        "sections": [
            {
                "name": s.name,
                "title": dict(s.title),
                "dimension": s.dimension,
                "questions": [_question_to_json(q) for q in s.questions],
            }
            for s in survey.sections
        ],
    }


def survey_from_json(data: Mapping[str, Any]) -> SurveyDefinition:
    """Build from checked JSON (see `survey.template`); KeyError or ValueError when it is malformed."""
    scales = {
        name: Scale(name, scale["points"], tuple(dict(label) for label in scale["labels"]))
        for name, scale in data["scales"].items()
    }
    return SurveyDefinition(
        dict(data["title"]),
        tuple(data["languages"]),
        tuple(
            Section(
                s["name"],
                dict(s["title"]),
                bool(s["dimension"]),
                tuple(_question_from_json(q, scales) for q in s["questions"]),
            )
            for s in data["sections"]
        ),
    )


def _question_to_json(question: Question) -> dict[str, Any]:
    data: dict[str, Any] = {
        "name": question.name,
        "kind": question.kind.value,
        "text": dict(question.text),
    }
    if question.help:
        data["help"] = dict(question.help)
    if question.scale is not None:
        data["scale"] = question.scale.name
    if question.choices:
        data["choices"] = [{"name": c.name, "label": dict(c.label)} for c in question.choices]
    data |= {flag: True for flag in FLAGS if getattr(question, flag)}
    if question.kind is QuestionKind.NUMBER:
        data |= {"minimum": question.minimum, "maximum": question.maximum}
        if question.decimals:
            data["decimals"] = question.decimals
    if question.condition is not None:
        condition = question.condition
        data["condition"] = {
            "column": condition.column,
            "relation": condition.relation.value,
            "value": condition.value,
        }
    return data


def _question_from_json(data: Mapping[str, Any], scales: Mapping[str, Scale]) -> Question:
    scale, condition = data.get("scale"), data.get("condition")
    return Question(
        name=data["name"],
        kind=QuestionKind(data["kind"]),
        text=dict(data["text"]),
        help=dict(data.get("help", {})),
        scale=scales[scale] if scale is not None else None,
        choices=tuple(Choice(c["name"], dict(c["label"])) for c in data.get("choices", ())),
        minimum=data.get("minimum", 0),
        maximum=data.get("maximum", 100),
        decimals=data.get("decimals", 0),
        condition=(
            Condition(condition["column"], Relation(condition["relation"]), condition["value"])
            if condition is not None
            else None
        ),
        **{flag: bool(data.get(flag, False)) for flag in FLAGS},
    )
