"""The library of templates: one's own beside those that ship, kept whole, and passed on in files."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.model.survey import SurveyVersion
from kulturverktyg.prepare.journeys import create_journey
from kulturverktyg.store.store import open_store
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.arrange import add_question, change_kind
from kulturverktyg.survey.edits.words import mark_reviewed, set_words
from kulturverktyg.survey.library import Library, template_of
from kulturverktyg.survey.storage import read_version
from kulturverktyg.survey.template import Template, available_templates, load_template

_SHIPPED = "kulturanalys-och-vision"


@pytest.fixture
def draft() -> SurveyDraft:
    return load_template(_SHIPPED).draft


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "mallar")


@pytest.fixture
def kept(library: Library, draft: SurveyDraft) -> Template:
    return library.save(template_of(draft, "Vår enkät", "För oss", ("Medarbetare", "Chef")))


def _own(library: Library) -> list[Template]:
    return [entry.template for entry in library.templates() if not entry.shipped]


def test_those_that_ship_are_there_before_anything_is_saved(library: Library, tmp_path: Path) -> None:
    assert [(entry.template, entry.shipped) for entry in library.templates()] == [
        (template, True) for template in available_templates()
    ]
    assert not (tmp_path / "mallar").exists()


def test_a_saved_survey_is_a_template_with_all_its_languages(library: Library, draft: SurveyDraft) -> None:
    read = mark_reviewed(draft, ["title", "scale.stammer.0"], "en", reviewed=True)
    card = {"purpose": "Se hur vi mår", "contact": "Anna"}
    kept = library.save(template_of(read, "  Vår\n enkät ", " För oss ", (), card))
    assert (kept.name, kept.description["sv"], kept.version) == ("Vår enkät", "För oss", 1)
    assert (kept.first_round, kept.first_workshop) == ("Första mätningen", "Första workshoppen")
    assert (kept.roles, kept.card["purpose"], kept.card["limits"]) == (("Medarbetare", "Chef"), "Se hur vi mår", "")
    assert kept.draft == read
    assert kept.survey.title == draft.survey.title
    assert _own(library) == [kept]
    assert [entry.template for entry in library.templates()] == [*available_templates(), kept]


def test_a_translation_of_older_words_is_still_told_as_one_in_a_template_and_in_a_journey_begun_with_it(
    library: Library, draft: SurveyDraft, tmp_path: Path
) -> None:
    changed = set_words(draft, "title", "sv", "Så har vi det")
    assert changed.outdated == {("title", "en")}
    kept = library.save(template_of(changed, "Vår enkät"))
    assert [template.draft.outdated for template in _own(library)] == [changed.outdated]
    passed_on = tmp_path / "mall.json"
    library.write_out(kept.id, passed_on)
    other = Library(tmp_path / "andras")
    assert other.read_in(passed_on).draft.outdated == changed.outdated
    with open_store(tmp_path / "resa.kultur", create=True) as store:
        create_journey(store, "Resa", kept.id, own_templates=tmp_path / "mallar")
        with store.read() as session:
            (version,) = session.scalars(select(SurveyVersion.id)).all()
            begun = read_version(session, session.get_one(SurveyVersion, version))
    assert begun.outdated == changed.outdated


def test_saving_under_the_same_id_is_the_next_version(library: Library, draft: SurveyDraft, kept: Template) -> None:
    changed = set_words(draft, "title", "sv", "Ny rubrik")
    again = library.save(template_of(changed, "Vår nya enkät", template_id=kept.id))
    assert (again.id, again.version) == (kept.id, 2)
    assert library.save(kept).version == 3
    assert [template.name for template in _own(library)] == ["Vår enkät"]


def test_two_templates_of_one_name_are_two(library: Library, draft: SurveyDraft, kept: Template) -> None:
    other = library.save(template_of(draft, "Vår enkät"))
    assert kept.id != other.id
    assert kept.id.startswith("var-enkat-")
    assert {template.id for template in _own(library)} == {kept.id, other.id}


def test_a_name_that_ships_is_still_free(library: Library, draft: SurveyDraft) -> None:
    kept = library.save(template_of(draft, "Kulturanalys och vision"))
    assert kept.id != _SHIPPED
    assert kept.id.startswith(_SHIPPED)


@pytest.mark.parametrize("name", ["", " \n "])
def test_a_template_needs_a_name(draft: SurveyDraft, name: str) -> None:
    with pytest.raises(KnownError, match="behöver ett namn"):
        template_of(draft, name)


def test_a_name_in_no_latin_letters_will_do(library: Library, draft: SurveyDraft) -> None:
    assert library.save(template_of(draft, "ثقافة")).id.startswith("mall-")


def test_a_half_written_survey_is_not_a_template_and_says_why(library: Library, draft: SurveyDraft) -> None:
    unfinished, name = add_question(draft, "rost", 0, QuestionKind.CHOICE)
    with pytest.raises(KnownError, match=r"kan inte bli en mall än\. Fråga 6 saknar text\. .*alternativ utan ord"):
        library.save(template_of(unfinished, "Vår enkät"))
    with pytest.raises(KnownError, match="otillåtet tecken"):
        library.save(template_of(set_words(draft, "title", "sv", "a\tb"), "Vår enkät"))
    assert _own(library) == []
    assert change_kind(unfinished, name, QuestionKind.CHOICE) == unfinished


def test_a_half_translated_survey_is_a_template(library: Library, draft: SurveyDraft) -> None:
    kept = library.save(template_of(set_words(draft, "question.rost_1.text", "en", ""), "Vår enkät"))
    assert "en" not in kept.survey.question("rost_1").text
    assert _own(library) == [kept]


def test_a_translation_of_nothing_is_left_out(library: Library, draft: SurveyDraft) -> None:
    kept = library.save(template_of(set_words(draft, "question.om_enkaten.help", "sv", ""), "Vår enkät"))
    assert kept.survey.question("om_enkaten").help == {}


def test_a_template_that_ships_is_neither_changed_nor_removed(library: Library) -> None:
    for act in (
        lambda: library.save(load_template(_SHIPPED)),
        lambda: library.remove(_SHIPPED),
    ):
        with pytest.raises(KnownError, match="följer med programmet"):
            act()
    assert [entry.shipped for entry in library.templates()] == [True] * len(available_templates())


def test_one_of_ones_own_can_be_removed(library: Library, kept: Template) -> None:
    library.remove(kept.id)
    assert _own(library) == []
    for gone in (kept.id, "../mallar/x", "finns-inte"):
        with pytest.raises(KnownError, match="finns inte längre"):
            library.remove(gone)


def test_a_template_goes_by_file_to_another_library(library: Library, kept: Template, tmp_path: Path) -> None:
    file = tmp_path / "Vår enkät (1).json"
    library.write_out(kept.id, file)
    other = Library(tmp_path / "annan")
    assert other.read_in(file) == kept
    assert _own(other) == [kept]


def test_a_newer_version_takes_the_place_of_an_older(library: Library, kept: Template, tmp_path: Path) -> None:
    other, file = Library(tmp_path / "annan"), tmp_path / "mall.json"
    library.write_out(kept.id, file)
    other.read_in(file)
    with pytest.raises(KnownError, match=r"finns redan i biblioteket i version 1, och filen har version 1\. Den som"):
        other.read_in(file)
    newer = library.save(replace(kept, roles=("Ny roll",)))
    library.write_out(kept.id, file)
    assert other.read_in(file) == newer
    other.save(newer)
    with pytest.raises(KnownError, match="i version 3, och filen har version 2"):
        other.read_in(file)
    assert [template.version for template in _own(other)] == [3]


def test_a_shipped_template_can_be_written_out_but_not_read_in(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "mall.json"
    library.write_out(_SHIPPED, file)
    with pytest.raises(KnownError, match="finns redan i biblioteket"):
        library.read_in(file)


def test_a_file_is_read_whole_or_not_at_all(library: Library, kept: Template, tmp_path: Path) -> None:
    file = tmp_path / "mall.json"
    library.write_out(kept.id, file)
    whole = json.loads(file.read_text("utf-8"))
    file.write_text(json.dumps({**whole, "version": 9, "sections": [*whole["sections"], {"name": "x"}]}), "utf-8")
    with pytest.raises(KnownError, match="Mallen mall: avsnitt ”x” saknar ”title”"):
        library.read_in(file)
    assert _own(library) == [kept]


def test_a_broken_file_hides_no_other_and_says_what_is_wrong(library: Library, kept: Template, tmp_path: Path) -> None:
    folder = tmp_path / "mallar"
    (folder / "trasig.json").write_text('{"format": 1}', "utf-8")
    (folder / f"{_SHIPPED}.json").write_text("{}", "utf-8")
    (folder / "kopia.json").write_bytes((folder / f"{kept.id}.json").read_bytes())
    contents = library.contents()
    assert [entry.template for entry in contents.entries if not entry.shipped] == [kept]
    (copy, shipped, broken) = sorted(contents.problems)
    assert copy.startswith(f"Mallen kopia: filen har id ”{kept.id}” och ska därför heta")
    assert shipped.startswith(f"Mallen {_SHIPPED}: en mall som följer med programmet har samma id.")
    assert broken.startswith("Mallen trasig: filen saknar ”id”. Det finns ")
    assert broken.endswith(f"Rätta eller ta bort filen {folder / 'trasig.json'}.")


def test_a_broken_file_makes_way_for_a_whole_one(library: Library, kept: Template, tmp_path: Path) -> None:
    file = tmp_path / "mall.json"
    library.write_out(kept.id, file)
    (tmp_path / "mallar" / f"{kept.id}.json").write_text("{", "utf-8")
    assert library.read_in(file) == kept
    assert library.contents().problems == ()


def test_a_folder_that_cannot_be_written_is_named(library: Library, draft: SurveyDraft, tmp_path: Path) -> None:
    (tmp_path / "mallar").write_text("en fil", "utf-8")
    with pytest.raises(KnownError, match=r"kunde inte sparas i .*mallar"):
        library.save(template_of(draft, "Vår enkät"))


def test_load_template_looks_in_both_places(kept: Template, tmp_path: Path) -> None:
    assert load_template(kept.id, tmp_path / "mallar") == kept
    assert load_template(_SHIPPED, tmp_path / "mallar") == load_template(_SHIPPED)
    with pytest.raises(KnownError, match=f"Mallar som finns: .*{_SHIPPED}.*{kept.id}"):
        load_template("finns-inte", tmp_path / "mallar")
