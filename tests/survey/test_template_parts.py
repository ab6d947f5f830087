"""What a template holds beside its survey: read, refused in words with its place, and the same again when written."""

import copy
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import Better, MapKind
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.library import Library, template_of
from kulturverktyg.survey.template import Template, load_template, template_from, template_to_json
from kulturverktyg.survey.template_parts import (
    PLACES,
    REPORT_SECTIONS,
    STANDARD_INDICATORS,
    AgendaPart,
    ClientRound,
    GuidePart,
    JourneyStep,
    MapStart,
    OwnIndicator,
    PlanOutline,
    TemplateParts,
    WheelPart,
    parts_of,
)
from tests.examples import examples
from tests.surveys import drafts, sound_surveys

_TEXT = {"sv": "Ord", "en": "Words"}
_EASY = {"sv": "Ord", "so": "Erayo"}
_CLIENT: dict[str, Any] = {
    "title": _EASY,
    "languages": ["sv", "so"],
    "scales": {"ja": {"points": 4, "labels": [_EASY] * 2}},
    "sections": [
        {
            "name": "motet",
            "title": _EASY,
            "dimension": True,
            "questions": [{"name": "motet_1", "kind": "scale", "text": _EASY, "scale": "ja"}],
        }
    ],
    "reviewed": {"so": ["title"]},
    "outdated": {"so": ["question.motet_1.text"]},
    "advice": ["Tala med dataskyddsombudet."],
}
_GOOD: dict[str, Any] = {
    "format": 2,
    "id": "prov",
    "version": 1,
    "languages": ["sv", "en"],
    "title": _TEXT,
    "description": _TEXT,
    "roles": ["Medarbetare", "Chef"],
    "first_round": "Första mätningen",
    "first_workshop": "Första workshoppen",
    "card": dict.fromkeys(("commissioner", "purpose", "questions", "limits", "contact", "reference"), ""),
    "scales": {},
    "sections": [
        {
            "name": "egna_ord",
            "title": _TEXT,
            "dimension": False,
            "questions": [{"name": "fritt", "kind": "text", "text": _TEXT}],
        }
    ],
    "agenda": [{"minutes": 15, "title": "Välkommen"}, {"minutes": 480, "title": "Samtal"}],
    "prompts": [{"sv": "Mer av", "en": "More of"}, {"sv": "Sluta med"}],
    "guide": [{"role": "", "questions": [_TEXT]}, {"role": "Chef", "questions": [_TEXT, {"sv": "Vad mer?"}]}],
    "indicators": [
        "turnover",
        {"name": "Förtroende", "definition": "Andel\nsom litar på oss.", "unit": "%", "better": "higher"},
    ],
    "plan": {"prioritised": 5, "kinds": ["mandate", "Oskriven regel"]},
    "maps": [{"kind": "causes", "name": "Den onda spiralen"}],
    "wheel": [{"month": 12, "title": "Uppföljning", "owner": "Ledningen"}],
    "report": ["method", "plan"],
    "steps": [{"place": "survey", "text": "Läs igenom enkäten."}],
    "client": _CLIENT,
}
_REMOVED = object()
_IN_CLIENT = "klientenkäten ”client”"
_LONG = "x" * 61
_DAMAGE: list[tuple[tuple[str | int, ...], Any, str]] = [
    (("agenda",), [], "dagordningen ”agenda” ska vara en lista med minst en punkt."),
    (
        ("agenda", 1, "minutes"),
        0,
        "dagordningen ”agenda”, nummer 2, ska ha ”minutes” som ett heltal från 1 till 480.",
    ),
    (("agenda", 0, "title"), " ", "dagordningen ”agenda”, nummer 1, saknar ”title”."),
    (("agenda", 0, "titel"), "A", "dagordningen ”agenda”, nummer 1, har ”titel”, som inte hör hemma där."),
    (("agenda",), [{"minutes": 480, "title": "A"}] * 4, "dagordningen ”agenda” är längre än ett dygn."),
    (("prompts",), [_TEXT] * 7, "filen ska ha ”prompts” som en lista med 1–6 texter."),
    (("prompts", 1), {"en": "Stop"}, "idéfrågorna ”prompts”, nummer 2, saknar text på svenska."),
    (
        ("prompts", 0, "en"),
        _LONG,
        "idéfrågorna ”prompts”, nummer 1, ska stå på en rad med högst 60 tecken.",
    ),
    (
        ("prompts", 0, "sv"),
        "Mer\nav",
        "idéfrågorna ”prompts”, nummer 1, ska stå på en rad med högst 60 tecken.",
    ),
    (("prompts", 1, "sv"), "Mer av", "idéfrågorna ”prompts” har ”Mer av” två gånger."),
    (
        ("guide", 1, "role"),
        "Kung",
        "intervjuguiden ”guide”, nummer 2, har rollen ”Kung”, som inte står i ”roles”.",
    ),
    (
        ("guide", 0, "questions"),
        [],
        "intervjuguiden ”guide”, nummer 1, ska ha ”questions” som en lista med minst en fråga.",
    ),
    (
        ("guide", 1, "questions", 1),
        {"en": "What?"},
        "intervjuguiden ”guide”, nummer 2, fråga 2, saknar text på svenska.",
    ),
    (("guide", 0, "role"), _REMOVED, "intervjuguiden ”guide”, nummer 1, saknar ”role”."),
    (
        ("indicators", 0),
        "sick",
        f"nyckeltalen ”indicators”, nummer 1, ska ha ett nyckeltal som är något av {', '.join(STANDARD_INDICATORS)}.",
    ),
    (
        ("indicators", 1, "better"),
        "up",
        "nyckeltalen ”indicators”, nummer 2, ska ha ”better” som är något av higher, lower, neither.",
    ),
    (("indicators", 1, "unit"), _REMOVED, "nyckeltalen ”indicators”, nummer 2, saknar ”unit”."),
    (
        ("indicators", 1, "definition"),
        "",
        "nyckeltalen ”indicators”, nummer 2, saknar ”definition” på svenska.",
    ),
    (("indicators", 1), "turnover", "nyckeltalen ”indicators” har ”turnover” två gånger."),
    (("plan", "prioritised"), 31, "planen ”plan” ska ha ”prioritised” som ett heltal från 1 till 30."),
    (("plan", "kinds"), [], "planen ”plan” ska ha ”kinds” som en lista med minst en text."),
    (
        ("maps", 0, "kind"),
        "mind",
        "kartorna ”maps”, nummer 1, ska ha ”kind” som är något av causes, decisions, ways_in, roles.",
    ),
    (("wheel", 0, "month"), 13, "årshjulet ”wheel”, nummer 1, ska ha ”month” som ett heltal från 1 till 12."),
    (("wheel", 0, "owner"), 3, "årshjulet ”wheel”, nummer 1, ska ha ”owner” inom citattecken."),
    (
        ("report", 0),
        "cover",
        f"rapporten ”report”, nummer 1, ska ha en del som är något av {', '.join(REPORT_SECTIONS)}.",
    ),
    (("report", 0), "plan", "rapporten ”report” har ”plan” två gånger."),
    (
        ("steps", 0, "place"),
        "desk",
        f"stegen ”steps”, nummer 1, ska ha ”place” som är något av {', '.join(PLACES)}.",
    ),
    (("steps", 0), "Läs", "stegen ”steps”, nummer 1, ska vara ett objekt."),
    (("client", "title"), _TEXT, f"{_IN_CLIENT} har rubrik på engelska, som inte står i ”languages”."),
    (("client", "languages"), [], f"{_IN_CLIENT} ska ha ”languages” som en lista med språkkoder, till exempel ”sv”."),
    (("client", "advice"), [], f"{_IN_CLIENT}, råden ”advice” ska vara en lista med minst en punkt."),
    (("client", "advice", 0), " ", f"{_IN_CLIENT}, råden ”advice”, nummer 1, saknar text på svenska."),
    (
        ("client", "sections", 0, "questions", 0, "text"),
        {"so": "Erayo"},
        f"{_IN_CLIENT}, avsnitt ”motet”, fråga ”motet_1” saknar text på svenska.",
    ),
    (
        ("client", "sections", 0, "questions", 0, "name"),
        "unit",
        f"{_IN_CLIENT} har en fråga som heter ”unit”, ett namn som är upptaget av svarsfilernas kolumner.",
    ),
    (
        ("client", "scales", "nej"),
        {"points": 4, "labels": [_EASY] * 2},
        f"{_IN_CLIENT}, skalan ”nej” används inte av någon fråga.",
    ),
    (
        ("client", "reviewed", "en"),
        [],
        f"{_IN_CLIENT} har ”en” i ”reviewed”, som inte är ett språk att översätta till.",
    ),
    (
        ("client", "reviewed", "so", 0),
        "question.motet_1.help",
        "Klientenkäten har ”question.motet_1.help” bland det granskade på somaliska, men inga ord där.",
    ),
    (
        ("client", "sections", 0, "questions", 0),
        {"name": "info", "kind": "information", "text": _EASY},
        f"{_IN_CLIENT}, skalan ”ja” används inte av någon fråga.",
    ),
]


def _damaged(place: tuple[str | int, ...], value: Any) -> Any:
    data = copy.deepcopy(_GOOD)
    target: Any = data
    for step in place[:-1]:
        target = target[step]
    if value is _REMOVED:
        del target[place[-1]]
    else:
        target[place[-1]] = value
    return data


def test_what_is_read_is_what_the_file_says() -> None:
    template = template_from(_GOOD, "prov")
    assert template.agenda == (AgendaPart(15, "Välkommen"), AgendaPart(480, "Samtal"))
    assert template.prompts == ({"sv": "Mer av", "en": "More of"}, {"sv": "Sluta med"})
    assert template.guide == (GuidePart("", (_TEXT,)), GuidePart("Chef", (_TEXT, {"sv": "Vad mer?"})))
    own = OwnIndicator("Förtroende", "Andel\nsom litar på oss.", "%", Better.HIGHER)
    assert template.indicators == ("turnover", own)
    assert template.plan == PlanOutline(5, ("mandate", "Oskriven regel"))
    assert template.maps == (MapStart(MapKind.CAUSES, "Den onda spiralen"),)
    assert template.wheel == (WheelPart(12, "Uppföljning", "Ledningen"),)
    assert template.report == ("method", "plan")
    assert template.steps == (JourneyStep("survey", "Läs igenom enkäten."),)
    assert template.client is not None
    assert template.client.draft.survey.languages == ("sv", "so")
    assert template.client.draft.reviewed == {("title", "so")}
    assert template.client.draft.outdated == {("question.motet_1.text", "so")}
    assert template.client.advice == ("Tala med dataskyddsombudet.",)


@pytest.mark.parametrize(("place", "value", "sentence"), _DAMAGE)
def test_damage_is_named_by_file_and_place(place: tuple[str | int, ...], value: Any, sentence: str) -> None:
    with pytest.raises(KnownError) as caught:
        template_from(_damaged(place, value), "prov")
    assert f"Mallen prov: {sentence}" in str(caught.value).splitlines()


def test_a_client_survey_that_cannot_be_asked_is_told_as_such() -> None:
    data = _damaged(("client", "sections", 0), {**_CLIENT["sections"][0], "dimension": False})
    data["client"] |= {"scales": {}, "outdated": {}}
    data["client"]["sections"][0]["questions"] = [{"name": "info", "kind": "information", "text": _EASY}]
    with pytest.raises(KnownError, match=r"^Mallen prov: Klientenkäten: Enkäten har ingen fråga att svara på.$"):
        template_from(data, "prov")


@pytest.mark.parametrize("part", list(parts_of(TemplateParts())))
def test_every_part_may_be_left_out_and_may_be_anything_without_harm(part: str) -> None:
    assert getattr(template_from(_damaged((part,), _REMOVED), "prov"), part) == getattr(TemplateParts(), part)
    for wrong in (None, True, 3, "x", [None], {"a": 1}, [{"kind": []}], [[1]], [{"questions": 3, "role": []}]):
        with pytest.raises(KnownError, match=r"^Mallen prov: "):
            template_from(_damaged((part,), wrong), "prov")


def test_a_file_of_the_first_format_is_read_and_has_none_of_the_parts() -> None:
    old = {key: value for key, value in _GOOD.items() if key not in parts_of(TemplateParts())} | {"format": 1}
    template = template_from(old, "prov")
    assert parts_of(template) == parts_of(TemplateParts())
    assert template_from(template_to_json(template), "prov") == template
    with pytest.raises(KnownError, match="filen har ”agenda”, som inte hör hemma där"):
        template_from({**old, "agenda": _GOOD["agenda"]}, "prov")


def test_an_own_template_keeps_its_parts_when_its_survey_is_saved_anew(tmp_path: Path) -> None:
    library = Library(tmp_path)
    shipped = load_template("kulturanalys-och-vision")
    first = library.save(replace(shipped, id="egen-abc123"))
    assert parts_of(first) == parts_of(shipped)
    later = library.save(template_of(shipped.draft, "Vår egen", roles=("Chef", "Kollega"), template_id="egen-abc123"))
    assert (later.version, later.name) == (shipped.version + 1, "Vår egen")
    kept = parts_of(load_template("egen-abc123", tmp_path))
    assert [part.role for part in kept.pop("guide")] == ["Chef"]
    assert kept.items() <= parts_of(shipped).items()


_LINE = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=12)
_WORDS = st.fixed_dictionaries({"sv": _LINE}, optional={"en": _LINE})


@st.composite
def _parts(draw: st.DrawFn) -> TemplateParts:
    own = st.builds(OwnIndicator, _LINE.map("Eget {}".format), _LINE, _LINE, st.sampled_from(Better))
    client = st.builds(ClientRound, drafts(sound_surveys()), st.lists(_LINE, max_size=2).map(tuple))
    return TemplateParts(
        agenda=tuple(draw(st.lists(st.builds(AgendaPart, st.integers(1, 480), _LINE), max_size=3))),
        prompts=tuple(draw(st.lists(_WORDS, max_size=6, unique_by=(_swedish, _english)))),
        guide=tuple(
            GuidePart(role, tuple(questions))
            for role, questions in draw(
                st.lists(st.tuples(st.sampled_from(("", "Chef")), st.lists(_WORDS, min_size=1, max_size=3)), max_size=2)
            )
        ),
        indicators=tuple(
            draw(st.lists(st.sampled_from(STANDARD_INDICATORS) | own, max_size=4, unique_by=_indicator_name))
        ),
        plan=draw(
            st.builds(PlanOutline, st.integers(1, 30), st.lists(_LINE, min_size=1, max_size=3, unique=True).map(tuple))
        ),
        maps=tuple(draw(st.lists(st.builds(MapStart, st.sampled_from(MapKind), _LINE), max_size=2))),
        wheel=tuple(draw(st.lists(st.builds(WheelPart, st.integers(1, 12), _LINE, _LINE), max_size=2))),
        report=tuple(draw(st.lists(st.sampled_from(REPORT_SECTIONS), max_size=4, unique=True))),
        steps=tuple(draw(st.lists(st.builds(JourneyStep, st.sampled_from(PLACES), _LINE), max_size=2))),
        client=draw(st.none() | client),
    )


def _swedish(text: dict[str, str]) -> str:
    return text["sv"]


def _english(text: dict[str, str]) -> object:
    return text.get("en", text["sv"] + " ")


def _indicator_name(indicator: str | OwnIndicator) -> str:
    return indicator if isinstance(indicator, str) else indicator.name


@examples(25)
@given(parts=_parts(), draft=drafts(sound_surveys()))
def test_any_parts_are_the_same_again_from_the_file(parts: TemplateParts, draft: SurveyDraft) -> None:
    bare = template_from(_GOOD, "prov")
    survey = replace(bare.survey, languages=("sv", "en"))
    template = replace(bare, draft=SurveyDraft(survey), **parts_of(parts))
    assert _again(template) == template
    other = replace(template_of(draft, "Vår enkät"), client=ClientRound(draft))
    assert _again(other) == other


def _again(template: Template) -> Template:
    return template_from(json.loads(json.dumps(template_to_json(template), ensure_ascii=False)), template.id)
