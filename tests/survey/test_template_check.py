"""What is wrong in a template file is said in one Swedish sentence that names the place."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kulturverktyg.errors import KnownError
from kulturverktyg.survey.as_json import survey_from_json, survey_to_json
from kulturverktyg.survey.definition import Condition, Relation
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.faults import faults
from kulturverktyg.survey.library import template_of
from kulturverktyg.survey.template import Template, read_template, template_from, template_to_json
from kulturverktyg.survey.texts import texts_of
from tests.examples import examples
from tests.surveys import drafts, sound_surveys

_TEXT = {"sv": "Ord", "en": "Words"}
_GOOD: dict[str, Any] = {
    "format": 1,
    "id": "prov",
    "version": 1,
    "languages": ["sv", "en"],
    "title": _TEXT,
    "description": _TEXT,
    "roles": ["Medarbetare", "Chef"],
    "first_round": "Första mätningen",
    "first_workshop": "Första workshoppen",
    "card": dict.fromkeys(("commissioner", "purpose", "questions", "limits", "contact", "reference"), ""),
    "scales": {"fem": {"points": 5, "labels": [_TEXT] * 5}},
    "sections": [
        {
            "name": "trivsel",
            "title": _TEXT,
            "dimension": True,
            "questions": [
                {"name": "trivsel_1", "kind": "pair", "text": _TEXT, "scale": "fem", "short_form": True},
                {"name": "trivsel_2", "kind": "scale", "text": _TEXT, "scale": "fem", "reversed": True},
            ],
        },
        {
            "name": "annat",
            "title": _TEXT,
            "dimension": False,
            "questions": [
                {
                    "name": "tid",
                    "kind": "choice",
                    "text": _TEXT,
                    "background": True,
                    "choices": [{"name": "kort", "label": _TEXT}, {"name": "lang", "label": _TEXT}],
                },
                {
                    "name": "kultur",
                    "kind": "allocation",
                    "text": _TEXT,
                    "choices": [{"name": name, "label": _TEXT} for name in ("a", "b", "c")],
                },
                {"name": "ar", "kind": "number", "text": _TEXT, "minimum": 0, "maximum": 60, "decimals": 1},
                {"name": "rek", "kind": "recommendation", "text": _TEXT, "dont_know": True},
                {"name": "fritt", "kind": "text", "text": _TEXT, "help": _TEXT, "sensitive": True, "required": True},
                {"name": "info", "kind": "information", "text": _TEXT},
                {
                    "name": "stod",
                    "kind": "multiple",
                    "text": _TEXT,
                    "required": True,
                    "choices": [{"name": name, "label": _TEXT} for name in ("chef", "kollega")],
                },
                {
                    "name": "viktigast",
                    "kind": "ranking",
                    "text": _TEXT,
                    "choices": [{"name": name, "label": _TEXT} for name in ("lon", "tid")],
                    "condition": {"column": "stod.chef", "relation": "=", "value": 1},
                },
            ],
        },
    ],
    "survey_title": _TEXT,
    "reviewed": {"en": ["title", "question.tid.choice.kort"]},
}
_PAIR, _SCALE = ("sections", 0, "questions", 0), ("sections", 0, "questions", 1)
_CHOICE, _POLES = ("sections", 1, "questions", 0), ("sections", 1, "questions", 1)
_NUMBER, _FREE, _INFO = (
    ("sections", 1, "questions", 2),
    ("sections", 1, "questions", 4),
    ("sections", 1, "questions", 5),
)
_MANY, _RANKED = ("sections", 1, "questions", 6), ("sections", 1, "questions", 7)
_REMOVED = object()
_POLE = {"name": "a", "label": _TEXT}

_FIRST = "avsnitt ”trivsel”, fråga ”trivsel_1”"
_BILLIONS = "minus en miljard och en miljard"
_OTHER = "avsnitt ”annat”"
_READ = {"en": ["question.tid.choice.kort", "scale.fem.4"]}
_RULE = "som börjar med en bokstav a–z, bara har a–z, 0–9 och understreck och är högst 100 tecken"
_KINDS = "pair, scale, choice, multiple, ranking, recommendation, allocation, text, number, information"

_DAMAGE: list[tuple[tuple[str | int, ...], Any, str]] = [
    (("title",), _REMOVED, "filen saknar ”title”."),
    (("titel",), _TEXT, "filen har ”titel”, som inte hör hemma där."),
    (("format",), "1", "filen ska ha ”format” som ett heltal från 1 till 2."),
    (
        ("format",),
        3,
        "filen är gjord för en nyare version av Kulturverktyg, så uppdatera programmet och försök igen.",
    ),
    (("id",), "Prov", "filen behöver ett ”id” av högst 100 bokstäver a–z, siffror och bindestreck."),
    (("id",), "annan", "filen har id ”annan” och ska därför heta ”annan.json”."),
    (("version",), True, "filen ska ha ”version” som ett heltal från 1."),
    (("languages",), [], "filen ska ha ”languages” som en lista med språkkoder, till exempel ”sv”."),
    (("languages",), ["sv", "en", "en"], "filen har språket ”en” två gånger."),
    (("languages",), "sv", "filen ska ha ”languages” som en lista med språkkoder, till exempel ”sv”."),
    (("title",), {"en": "Words"}, "filen saknar rubrik på svenska."),
    (("title", "en"), "", "filen saknar rubrik på engelska."),
    (("description", "de"), "Wörter", "filen har beskrivning på tyska, som inte står i ”languages”."),
    (("roles",), [], "filen ska ha ”roles” som en lista med minst en text."),
    (("roles",), ["Chef", "Chef"], "filen har ”Chef” två gånger i ”roles”."),
    (("roles", 1), "x" * 201, "filen har mer än 200 tecken i ”roles”, nummer 2."),
    (("first_round",), " ", "filen saknar ”first_round”."),
    (("first_workshop",), "En\nrad", "filen har onödiga mellanslag eller radbyten i ”first_workshop”."),
    (("card", "purpose"), _REMOVED, "uppdragskortet ”card” saknar ”purpose”."),
    (("card", "limits"), 3, "uppdragskortet ”card” ska ha ”limits” som en text utan styrtecken."),
    (("scales", "fem", "points"), 3, "skalan ”fem” ska ha ”points” som ett heltal från 4 till 11."),
    (("scales", "fem", "points"), 12, "skalan ”fem” ska ha ”points” som ett heltal från 4 till 11."),
    (
        ("scales", "fem", "labels"),
        [_TEXT] * 3,
        "skalan ”fem” ska ha 5 etiketter i ”labels”, eller två: en för varje ände.",
    ),
    (
        ("scales", "fem", "labels", 4),
        {"en": "Words"},
        "skalan ”fem”, etikett nummer 5, saknar text på svenska.",
    ),
    (("scales", "tio"), {"points": 10, "labels": [_TEXT] * 2}, "skalan ”tio” används inte av någon fråga."),
    (("sections",), [], "filen ska ha ”sections” som en lista med minst ett avsnitt."),
    (("sections", 1, "name"), "trivsel", "filen har två avsnitt som heter ”trivsel”."),
    (("sections", 1, "name"), "Annat", f"avsnitt ”Annat” behöver ett ”name” {_RULE}."),
    (("sections", 1, "title"), {"sv": "Ord", "en": ""}, f"{_OTHER} saknar rubrik på engelska."),
    (("sections", 1, "dimension"), 1, f"{_OTHER} ska ha ”dimension” som true eller false."),
    (
        ("sections", 1, "dimension"),
        True,
        f"{_OTHER} är en dimension men har ingen fråga av slaget pair eller scale.",
    ),
    (("sections", 1, "questions"), [], f"{_OTHER} ska ha ”questions” som en lista med minst en fråga."),
    ((*_PAIR, "text"), {"en": "Words"}, f"{_FIRST} saknar text på svenska."),
    ((*_PAIR, "text", "sv"), "a\x07b", f"{_FIRST} har ett otillåtet tecken i text på svenska."),
    ((*_PAIR, "text", "sv"), "a\ud800", f"{_FIRST} har ett otillåtet tecken i text på svenska."),
    ((*_PAIR, "text", "sv"), 5, f"{_FIRST} ska ha text på svenska inom citattecken."),
    ((*_PAIR, "text"), "Ord", f"{_FIRST} ska ha text som ett objekt med ord på varje språk."),
    ((*_PAIR, "help"), {"en": "Words"}, f"{_FIRST} saknar hjälptext på svenska."),
    ((*_PAIR, "name"), "trivsel.1", f"avsnitt ”trivsel”, fråga ”trivsel.1” behöver ett ”name” {_RULE}."),
    ((*_PAIR, "name"), _REMOVED, "avsnitt ”trivsel”, fråga nummer 1 saknar ”name”."),
    ((*_PAIR, "name"), "tid", "filen har två frågor som heter ”tid”."),
    (
        (*_PAIR, "name"),
        "unit",
        "filen har en fråga som heter ”unit”, ett namn som är upptaget av svarsfilernas kolumner.",
    ),
    ((*_PAIR, "kind"), "par", f"{_FIRST} behöver ett ”kind” som är något av {_KINDS}."),
    ((*_PAIR, "scale"), "sju", f"{_FIRST} har skalan ”sju”, som inte finns."),
    ((*_PAIR, "scale"), _REMOVED, f"{_FIRST} saknar ”scale”."),
    ((*_PAIR, "background"), True, f"{_FIRST} har ”background”, som inte hör hemma där."),
    (
        (*_SCALE, "reversed"),
        1,
        "avsnitt ”trivsel”, fråga ”trivsel_2” ska ha ”reversed” som true eller false.",
    ),
    (_SCALE, "fråga", "avsnitt ”trivsel”, fråga nummer 2 ska vara ett objekt."),
    (
        (*_CHOICE, "choices"),
        [_POLE],
        f"{_OTHER}, fråga ”tid” ska ha ”choices” som en lista med 2–50 alternativ.",
    ),
    ((*_CHOICE, "choices", 1, "name"), "kort", f"{_OTHER}, fråga ”tid” har två alternativ som heter ”kort”."),
    (
        (*_CHOICE, "choices", 1, "label", "en"),
        "",
        f"{_OTHER}, fråga ”tid”, alternativ ”lang” saknar etikett på engelska.",
    ),
    (
        (*_CHOICE, "choices", 1, "color"),
        "red",
        f"{_OTHER}, fråga ”tid”, alternativ ”lang” har ”color”, som inte hör hemma där.",
    ),
    (
        (*_POLES, "choices"),
        [_POLE, {**_POLE, "name": "b"}],
        f"{_OTHER}, fråga ”kultur” ska ha ”choices” som en lista med 3–6 poler.",
    ),
    (
        (*_POLES, "choices"),
        [{**_POLE, "name": n} for n in "abcdefg"],
        f"{_OTHER}, fråga ”kultur” ska ha ”choices” som en lista med 3–6 poler.",
    ),
    ((*_NUMBER, "maximum"), 0, f"{_OTHER}, fråga ”ar” har ett ”minimum” som inte är mindre än ”maximum”."),
    (
        (*_NUMBER, "minimum"),
        0.5,
        f"{_OTHER}, fråga ”ar” ska ha ”minimum” och ”maximum” som heltal mellan {_BILLIONS}.",
    ),
    (
        (*_NUMBER, "decimals"),
        3,
        f"{_OTHER}, fråga ”ar” ska ha ”decimals” som ett heltal från 0 till 2.",
    ),
    ((*_NUMBER, "maximum"), 10**9, "Frågan ”Ord” har gränser som är för stora."),
    (
        (*_MANY, "choices"),
        [{**_POLE, "name": f"val_{n}"} for n in range(21)],
        f"{_OTHER}, fråga ”stod” ska ha ”choices” som en lista med 2–20 alternativ.",
    ),
    (
        (*_RANKED, "choices"),
        "lon",
        f"{_OTHER}, fråga ”viktigast” ska ha ”choices” som en lista med 2–8 alternativ.",
    ),
    (
        (*_RANKED, "condition"),
        {"column": "stod.chef"},
        f"{_OTHER}, fråga ”viktigast”, villkoret ”condition”, saknar ”relation”.",
    ),
    (
        (*_RANKED, "condition", "relation"),
        "≥",
        f"{_OTHER}, fråga ”viktigast”, villkoret ”condition”, ska ha ”relation” som något av = != < <= > >=.",
    ),
    (
        (*_RANKED, "condition", "value"),
        "1",
        f"{_OTHER}, fråga ”viktigast”, villkoret ”condition”, ska ha ”value” som ett heltal.",
    ),
    (
        (*_RANKED, "condition", "column"),
        1,
        f"{_OTHER}, fråga ”viktigast”, villkoret ”condition”, ska ha ”column” inom citattecken.",
    ),
    (
        (*_RANKED, "condition", "column"),
        "viktigast.tid",
        "Frågan ”Ord” beror på ett svar som inte ges före den.",
    ),
    (
        (*_CHOICE, "condition"),
        {"column": "trivsel_1.now", "relation": "=", "value": 1},
        "Frågan ”Ord” beror på ett svar som inte ges före den.",
    ),
    ((*_RANKED, "condition", "value"), 2, "Frågan ”Ord” beror på ett svar som inte går att ge."),
    (("reviewed",), ["title"], "filen ska ha ”reviewed” som ett objekt med en lista för varje språk."),
    (("reviewed", "en"), "title", "filen ska ha ”en” i ”reviewed” som en lista med texternas nycklar."),
    (("reviewed", "sv"), [], "filen har ”sv” i ”reviewed”, som inte är ett språk att översätta till."),
    (
        ("reviewed", "en", 0),
        "question.stod.help",
        "Filen har ”question.stod.help” bland det granskade på engelska, men inga ord där.",
    ),
    (("outdated",), ["title"], "filen ska ha ”outdated” som ett objekt med en lista för varje språk."),
    (
        ("outdated",),
        {"en": ["question.stod.help"]},
        "Filen har ”question.stod.help” bland det som gäller äldre ord på engelska, men inga ord där.",
    ),
    ((*_FREE, "dont_know"), True, f"{_OTHER}, fråga ”fritt” har ”dont_know”, som inte hör hemma där."),
    ((*_INFO, "required"), True, f"{_OTHER}, fråga ”info” har ”required”, som inte hör hemma där."),
]


def _damaged(place: tuple[str | int, ...], value: Any) -> Any:
    data = copy.deepcopy(_GOOD)
    _put(data, place, value)
    return data


def _put(target: Any, place: tuple[str | int, ...], value: Any) -> None:
    for step in place[:-1]:
        target = target[step]
    if value is _REMOVED:
        del target[place[-1]]
    else:
        target[place[-1]] = value


def test_the_sample_that_is_damaged_below_is_right() -> None:
    assert template_from(_GOOD, "prov").roles == ("Medarbetare", "Chef")


@pytest.mark.parametrize(("place", "value", "sentence"), _DAMAGE)
def test_damage_is_named_by_file_and_place(place: tuple[str | int, ...], value: Any, sentence: str) -> None:
    with pytest.raises(KnownError) as caught:
        template_from(_damaged(place, value), "prov")
    assert f"Mallen prov: {sentence}" in str(caught.value).splitlines()


def test_what_is_read_is_what_the_file_says() -> None:
    template = template_from({**_GOOD, "survey_title": {"sv": "Din enkät"}, "reviewed": _READ}, "prov")
    survey = template.survey
    assert (template.name, survey.title) == ("Ord", {"sv": "Din enkät"})
    assert survey.question("ar").bounds == (0, 600)
    assert survey.question("viktigast").condition == Condition("stod.chef", Relation.IS, 1)
    assert survey.question("fritt").required
    assert template.draft.reviewed == {(key, "en") for key in ("question.tid.choice.kort", "scale.fem.4")}


def test_only_the_first_language_must_be_whole() -> None:
    data = _damaged((*_CHOICE, "choices", 0, "label"), {"sv": "Kort"})
    data |= {"languages": ["sv", "ar", "en"], "description": {}, "reviewed": {}}
    template = template_from(data, "prov")
    assert template.survey.question("tid").choices[0].label == {"sv": "Kort"}
    assert template.description == {}


def test_the_first_language_need_not_be_swedish() -> None:
    template = template_from({**_GOOD, "languages": ["en", "sv"], "reviewed": {"sv": ["title"]}}, "prov")
    assert template.draft.source == "en"


def test_a_file_that_is_read_in_may_be_called_anything(tmp_path: Path) -> None:
    path = tmp_path / "prov (1).json"
    path.write_text(json.dumps(_GOOD), "utf-8")
    assert read_template(path, any_name=True).id == "prov"
    with pytest.raises(KnownError, match="ska därför heta"):
        read_template(path)


def test_at_most_four_background_questions() -> None:
    data = copy.deepcopy(_GOOD)
    questions = data["sections"][1]["questions"]
    questions += [{**questions[0], "name": f"tid_{number}"} for number in range(4)]
    with pytest.raises(KnownError, match="filen har 5 bakgrundsfrågor, men 4 är det mesta som tillåts"):
        template_from(data, "prov")


def test_a_scale_may_name_its_ends_only() -> None:
    data = _damaged(("scales", "fem"), {"points": 11, "labels": [_TEXT] * 2})
    assert template_from(data, "prov").survey.question("trivsel_1").bounds == (1, 11)


def test_all_problems_are_said_at_once_but_no_more_than_a_page() -> None:
    data = copy.deepcopy(_GOOD)
    data["roles"] = [""] * 30
    with pytest.raises(KnownError) as caught:
        template_from(data, "prov")
    lines = str(caught.value).splitlines()
    assert len(lines) == 21
    assert lines[-1] == "Mallen prov: det finns ytterligare 10 fel."


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "rad 1, tecken 1 går inte att läsa som JSON"),
        (b'{"format": 1,\n "id" 2}', "rad 2, tecken 7 går inte att läsa som JSON"),
        (b'{"format": 1, "format": 1}', "”format” står två gånger i samma objekt"),
        (b'{"a": "\xff"}', "går inte att läsa som JSON i UTF-8"),
        (b"[" * 200_000, "går inte att läsa som JSON"),
        (b"9" * 5000, "går inte att läsa som JSON"),
        (b"[]", "filen ska innehålla ett JSON-objekt"),
        (b" " * 4_000_001, "filen är för stor för att vara en mall"),
    ],
    ids=["empty", "syntax", "double", "encoding", "deep", "digits", "list", "large"],
)
def test_a_file_that_is_no_template(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "prov.json"
    path.write_bytes(content)
    with pytest.raises(KnownError, match=r"^Mallen prov: ") as caught:
        read_template(path)
    assert sentence in str(caught.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="går inte att läsa"):
        read_template(tmp_path / "prov.json")


_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["sv", "pair", "fem", "text"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=4) | st.sampled_from(list(_GOOD)), inner, max_size=3)
    ),
    max_leaves=6,
)


def _places(value: Any, here: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found = [here] if here else []
    for step, part in inner:
        found += _places(part, (*here, step))
    return found


@examples(80)
@given(
    changes=st.lists(st.tuples(st.sampled_from(_places(_GOOD)), st.just(_REMOVED) | _VALUES), min_size=1, max_size=3)
)
def test_whatever_is_changed_the_file_is_usable_or_refused_in_words(
    changes: list[tuple[tuple[str | int, ...], Any]],
) -> None:
    _usable_or_refused(_changed(changes))


@examples(25)
@given(data=_VALUES)
def test_whatever_json_comes_it_is_refused_in_words(data: Any) -> None:
    _usable_or_refused(data)


def _changed(changes: list[tuple[tuple[str | int, ...], Any]]) -> Any:
    data = copy.deepcopy(_GOOD)
    for place, value in changes:
        _change(data, place, value)
    return json.loads(json.dumps(data))


def _change(target: Any, place: tuple[str | int, ...], value: Any) -> None:
    try:
        _put(target, place, value)
    except (KeyError, IndexError, TypeError):
        return


def _usable_or_refused(data: Any) -> None:
    try:
        template = template_from(data, "prov")
    except KnownError as error:
        str(error).encode()
    else:
        _use(template)


def _use(template: Template) -> None:
    survey = template.survey
    assert not faults(survey)
    assert all(words for _, text in texts_of(survey) for words in text.values())
    assert all(question.bounds for question in survey.questions() if question.columns)
    assert survey_from_json(survey_to_json(survey)) == survey
    assert template_from(template_to_json(template), "prov") == template


@examples(15)
@given(draft=drafts(sound_surveys()))
def test_any_sound_survey_saved_as_a_template_reads_back_equal(draft: SurveyDraft) -> None:
    template = template_of(draft, "Vår enkät", "Om oss", ("Medarbetare",), {"purpose": "Ett\ntvå"})
    kept = json.loads(json.dumps(template_to_json(template), ensure_ascii=False))
    assert template_from(kept, template.id) == template
