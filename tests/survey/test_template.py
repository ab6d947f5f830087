"""The templates that ship with the program, and finding them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kulturverktyg.collect.capacity import seconds_per_participant
from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.advice import advise
from kulturverktyg.survey.as_json import survey_from_json, survey_to_json
from kulturverktyg.survey.completeness import completeness
from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.template import Template, available_templates, load_template, template_folder


@pytest.fixture(scope="module")
def template() -> Template:
    return load_template("kulturanalys-och-vision")


def _pairs(survey: SurveyDefinition) -> Iterator[str]:
    yield from (q.name for q in survey.questions() if q.kind is QuestionKind.PAIR)


def test_every_shipped_template_can_be_used() -> None:
    assert len(available_templates()) == 5


def test_the_usual_journey_is_offered_first_and_the_others_in_their_order() -> None:
    assert [template.name for template in available_templates()] == [
        "Kulturanalys och vision",
        "Spaning och innovation",
        "Arbetsorganisation och inflytande",
        "Tillitsbaserad styrning",
        "Översyn med prioriterade åtgärder",
    ]


@pytest.mark.parametrize("template", available_templates(), ids=lambda template: template.id)
def test_a_survey_survives_being_written_and_read(template: Template) -> None:
    assert survey_from_json(survey_to_json(template.survey)) == template.survey


@pytest.mark.parametrize("template", available_templates(), ids=lambda template: template.id)
def test_statements_are_short_enough_for_a_kiosk_page(template: Template) -> None:
    for question in template.survey.questions():
        if question.kind is QuestionKind.PAIR:
            assert all(len(words) <= 90 for words in question.text.values()), question.name


def test_eight_dimensions_of_three_pairs_each(template: Template) -> None:
    dimensions = [section for section in template.survey.sections if section.dimension]
    assert [len(section.questions) for section in dimensions] == [3] * 8
    assert len(list(_pairs(template.survey))) == 24


def test_the_short_form_asks_nine_pairs_of_all_eight_dimensions_and_the_background(template: Template) -> None:
    short = template.survey.short()
    assert len(list(_pairs(short))) == 9
    assert len({short.section_of(name).name for name in _pairs(short)}) == 8
    assert [q.name for q in short.questions() if q.background] == ["anstallningstid", "klientarbete"]


def test_workload_is_never_in_the_short_form_without_recovery(template: Template) -> None:
    asked = {name for name in _pairs(template.survey.short()) if name.startswith("belastning")}
    assert asked == {"belastning_1", "belastning_2"}


def test_only_the_questions_about_the_named_manager_are_sensitive(template: Template) -> None:
    sensitive = {q.name for q in template.survey.questions() if q.sensitive}
    assert sensitive == {q.name for s in template.survey.sections if s.name == "narmaste_chef" for q in s.questions}


def test_one_allocation_over_four_poles_one_recommendation_and_three_free_texts(template: Template) -> None:
    questions = list(template.survey.questions())
    assert [len(q.choices) for q in questions if q.kind is QuestionKind.ALLOCATION] == [4]
    assert sum(q.kind is QuestionKind.RECOMMENDATION for q in questions) == 1
    assert sum(q.kind is QuestionKind.TEXT for q in questions) == 3


@pytest.mark.parametrize("name", ["finns-inte", "../kulturanalys-och-vision", "", "a\udcff", "KULTUR"])
def test_an_unknown_template_is_named_with_those_there_are(name: str) -> None:
    with pytest.raises(
        KnownError, match=r"Det finns ingen mall som heter ”.*”. Mallar som finns: .*kulturanalys"
    ) as caught:
        load_template(name)
    str(caught.value).encode()


@pytest.mark.parametrize("template", available_templates(), ids=lambda template: template.id)
def test_a_shipped_template_can_be_read_in_swedish(template: Template) -> None:
    assert "sv" in template.survey.languages
    assert template.title["sv"]
    assert template.description["sv"]
    assert not completeness(template.draft, "sv").missing


@pytest.mark.parametrize("template", available_templates(), ids=lambda template: template.id)
def test_a_shipped_template_needs_no_advice(template: Template) -> None:
    pairs = len(list(_pairs(template.survey)))
    others = sum(question.kind is not QuestionKind.INFORMATION for question in template.survey.questions()) - pairs
    assert advise(template.survey, seconds_per_participant(pairs, others)) == ()


def test_a_template_can_be_added_without_code(tmp_path: Path, template: Template) -> None:
    from kulturverktyg.paths import resources

    shipped = (resources() / "templates" / "kulturanalys-och-vision.json").read_text("utf-8")
    own = shipped.replace('"id": "kulturanalys-och-vision"', '"id": "egen"')
    (tmp_path / "egen.json").write_text(own, "utf-8-sig")
    assert load_template("egen", tmp_path).survey == template.survey


def test_a_template_whose_file_says_something_else_is_read_anew(tmp_path: Path) -> None:
    words = (template_folder() / "kulturanalys-och-vision.json").read_text("utf-8")
    path = tmp_path / "egen-mall.json"
    path.write_text(words.replace('"kulturanalys-och-vision"', '"egen-mall"', 1), "utf-8")
    before = load_template("egen-mall", tmp_path)
    assert load_template("egen-mall", tmp_path) == before
    path.write_text(path.read_text("utf-8").replace(before.first_round, before.first_round[::-1]), "utf-8")
    assert load_template("egen-mall", tmp_path).first_round == before.first_round[::-1]
    path.write_text("{", "utf-8")
    with pytest.raises(KnownError, match="går inte att läsa som JSON"):
        load_template("egen-mall", tmp_path)
