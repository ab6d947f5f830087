"""What a template holds beside its survey, to and from the JSON of its file; see `survey.template` for the keys."""

from collections.abc import Iterable, Mapping
from typing import Any

from kulturverktyg.model.kinds import Better, MapKind
from kulturverktyg.survey.as_json import survey_from_json, survey_to_json
from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.template_parts import (
    AgendaPart,
    ClientRound,
    GuidePart,
    JourneyStep,
    MapStart,
    OwnIndicator,
    PlanOutline,
    TemplateParts,
    WheelPart,
)


def parts_from_json(data: Mapping[str, Any]) -> TemplateParts:
    """Build from a checked file (see `survey.parts_check`)."""
    plan = data.get("plan")
    return TemplateParts(
        agenda=tuple(AgendaPart(part["minutes"], part["title"]) for part in data.get("agenda", ())),
        prompts=tuple(map(dict, data.get("prompts", ()))),
        guide=tuple(GuidePart(part["role"], tuple(map(dict, part["questions"]))) for part in data.get("guide", ())),
        indicators=tuple(map(_indicator, data.get("indicators", ()))),
        plan=PlanOutline(plan["prioritised"], tuple(plan["kinds"])) if plan is not None else PlanOutline(),
        maps=tuple(MapStart(MapKind(start["kind"]), start["name"]) for start in data.get("maps", ())),
        wheel=tuple(WheelPart(part["month"], part["title"], part["owner"]) for part in data.get("wheel", ())),
        report=tuple(data.get("report", ())),
        steps=tuple(JourneyStep(step["place"], step["text"]) for step in data.get("steps", ())),
        client=_client(data["client"]) if "client" in data else None,
    )


def parts_to_json(parts: TemplateParts) -> dict[str, Any]:
    """The keys that `parts_from_json` reads back to an equal value; none for what is empty."""
    plan, client = parts.plan, parts.client
    kept: dict[str, Any] = {
        "agenda": [{"minutes": part.minutes, "title": part.title} for part in parts.agenda],
        "prompts": [dict(prompt) for prompt in parts.prompts],
        "guide": [{"role": part.role, "questions": [dict(text) for text in part.questions]} for part in parts.guide],
        "indicators": [_indicator_to_json(indicator) for indicator in parts.indicators],
        "plan": {"prioritised": plan.prioritised, "kinds": list(plan.kinds)} if plan != PlanOutline() else {},
        "maps": [{"kind": start.kind.value, "name": start.name} for start in parts.maps],
        "wheel": [{"month": part.month, "title": part.title, "owner": part.owner} for part in parts.wheel],
        "report": list(parts.report),
        "steps": [{"place": step.place, "text": step.text} for step in parts.steps],
        "client": _client_to_json(client) if client is not None else {},
    }
    return {key: value for key, value in kept.items() if value}


def draft_from_json(survey: SurveyDefinition, data: Mapping[str, Any]) -> SurveyDraft:
    """The survey with the marks that its file has on translations."""
    return SurveyDraft(survey, _marks(data.get("reviewed", {})), _marks(data.get("outdated", {})))


def marks_to_json(draft: SurveyDraft) -> dict[str, Any]:
    """``reviewed`` and ``outdated``, each a list of keys for every language that has any; neither where none has."""
    return {
        name: {
            language: sorted(key for key, code in marked if code == language)
            for language in draft.survey.languages
            if any(code == language for _, code in marked)
        }
        for name, marked in (("reviewed", draft.reviewed), ("outdated", draft.outdated))
        if marked
    }


def _marks(by_language: Mapping[str, Iterable[str]]) -> frozenset[tuple[str, str]]:
    return frozenset((key, language) for language, keys in by_language.items() for key in keys)


def _indicator(value: str | Mapping[str, str]) -> str | OwnIndicator:
    if isinstance(value, str):
        return value
    return OwnIndicator(value["name"], value["definition"], value["unit"], Better(value["better"]))


def _indicator_to_json(indicator: str | OwnIndicator) -> str | dict[str, str]:
    if isinstance(indicator, str):
        return indicator
    return {
        "name": indicator.name,
        "definition": indicator.definition,
        "unit": indicator.unit,
        "better": indicator.better.value,
    }


def _client(data: Mapping[str, Any]) -> ClientRound:
    return ClientRound(draft_from_json(survey_from_json(data), data), tuple(data.get("advice", ())))


def _client_to_json(client: ClientRound) -> dict[str, Any]:
    advice = {"advice": list(client.advice)} if client.advice else {}
    return survey_to_json(client.draft.survey) | marks_to_json(client.draft) | advice
