"""A translator's file: what goes out comes back, and what does not fit is told row by row."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from kulturverktyg.errors import KnownError
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.words import add_language, mark_reviewed, remove_language, set_many_words, set_words
from kulturverktyg.survey.translation_file import read_translations, translation_workbook
from kulturverktyg.survey.translations import Status, take_translations, translations
from tests.every_kind import EVERY_KIND
from tests.examples import examples
from tests.files.spreadsheets import book, workbook
from tests.surveys import any_surveys

DRAFT = SurveyDraft(EVERY_KIND)
SAGA, TIGA = "question.saga.text", "question.tiga.text"


@examples(8)
@given(st.data())
def test_what_is_written_is_read_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    survey = data.draw(any_surveys())
    assume(len(survey.languages) > 1)
    language = survey.languages[-1]
    rows = translations(SurveyDraft(survey), language)
    assume(rows)
    keys = data.draw(st.sets(st.sampled_from([row.key for row in rows])))
    draft = mark_reviewed(SurveyDraft(survey), keys, language, reviewed=True)
    rows = translations(draft, language)
    path = tmp_path_factory.mktemp("fil") / "fil.xlsx"
    path.write_bytes(translation_workbook(draft, language))
    cells = list(load_workbook(path).worksheets[0].iter_rows(min_row=2, values_only=True))
    assert [(row[0], row[1], row[3] or "", row[4]) for row in cells] == [
        (row.key, row.place, row.words, row.status.value) for row in rows
    ]
    read = read_translations(path, draft)
    assert read.words == {row.key: row.words for row in rows if row.words}
    assert read.reviewed == {row.key for row in rows if row.status is Status.REVIEWED}
    assert (read.language, read.new) == (language, 0)
    assert all("har ingen översättning än" in problem for problem in read.problems)
    assert take_translations(draft, read) == draft


def test_new_words_are_drafts_until_somebody_says_that_they_are_read(tmp_path: Path) -> None:
    draft = set_many_words(DRAFT, "ar", {SAGA: "", TIGA: ""})
    path = _file(tmp_path, draft, "ar", {SAGA: ("كلمات", "saknas"), TIGA: ("الصمت", "Granskad")})
    read = read_translations(path, draft)
    assert read.new == 2
    assert read.reviewed == {TIGA}
    taken = {row.key: (row.words, row.status) for row in translations(take_translations(draft, read), "ar")}
    assert taken[SAGA] == ("كلمات", Status.DRAFT)
    assert taken[TIGA] == ("الصمت", Status.REVIEWED)


def test_words_that_change_are_not_read_because_the_earlier_ones_were(tmp_path: Path) -> None:
    draft = mark_reviewed(DRAFT, [SAGA, TIGA], "ar", reviewed=True)
    path = _file(tmp_path, draft, "ar", {SAGA: ("أخرى", "granskad")})
    assert take_translations(draft, read_translations(path, draft)).reviewed == {(TIGA, "ar")}


def test_rows_that_do_not_fit_are_told_and_the_rest_is_taken(tmp_path: Path) -> None:
    draft = set_words(DRAFT, "section.om_dig.title", "ar", "")
    path = _file(tmp_path, draft, "ar", {"title": ("x" * 4001, ""), SAGA: ("كلمات", ""), TIGA: (None, "")})
    made = load_workbook(path)
    sheet: Any = made.worksheets[0]
    assert [sheet.cell(row, 1).value for row in (10, 15)] == [SAGA, TIGA]
    sheet["A4"] = "question.okand.text"
    sheet.append([SAGA, "", "Här kan man säga vad man tycker", "ثانية", ""])
    made.save(path)
    draft = set_words(draft, "question.arbetat.choice.lang", "sv", "Mer än 10 år")
    read = read_translations(path, draft)
    assert read.words[SAGA] == "كلمات"
    assert read.new == 1
    assert read.problems == (
        "Rad 2 har mer än 4000 tecken och lästes inte in.",
        "Rad 3 har ingen översättning än.",
        "Rad 4 hör inte till någon text i enkäten.",
        "Rad 8 har översatts från ord som sedan dess har ändrats i enkäten, och lästes inte in.",
        "Rad 15 saknar ord i filen, så det som fanns förut är kvar.",
        "Rad 43 har samma nyckel som en tidigare rad och lästes inte in.",
        "1 text i enkäten finns inte i filen och är som förut.",
    )


def test_control_characters_are_told(tmp_path: Path) -> None:
    path = tmp_path / "fil.csv"
    path.write_text(f"Nyckel;Svenska (sv);Arabiska (ar)\ntitle;Alla slags frågor;a\x07b\n{SAGA};x;y\n", "utf-8")
    assert "Rad 2 innehåller tecken som inte går att spara" in read_translations(path, DRAFT).problems[0]


def test_columns_may_stand_in_another_order_and_the_status_be_left_out(tmp_path: Path) -> None:
    rows = [["English (en)", "Nyckel", "Svenska (sv)"], ["All sorts", "title", "Alla slags frågor"]]
    read = read_translations(workbook(tmp_path / "fil.xlsx", rows), DRAFT)
    assert (read.language, read.words, read.reviewed) == ("en", {"title": "All sorts"}, frozenset())


@pytest.mark.parametrize("words", ["=1+1", "-ja", "_x0041_", "_x005F_", "a\nb", "e\u0301", "1,5"])
def test_words_that_look_like_something_else_stay_words(tmp_path: Path, words: str) -> None:
    draft = set_many_words(set_words(DRAFT, "title", "sv", "två\nrader"), "en", {"title": words})
    assert read_translations(_file(tmp_path, draft, "en", {}), draft).words["title"] == words


def test_line_breaks_stay_only_where_the_source_has_some(tmp_path: Path) -> None:
    path = _file(tmp_path, DRAFT, "en", {SAGA: ("You can\nsay it", "")})
    assert read_translations(path, DRAFT).words[SAGA] == "You can say it"


def test_a_file_for_another_language_or_survey_is_refused_in_one_sentence(tmp_path: Path) -> None:
    other = [["Nyckel", "Svenska (sv)", "Engelska (en)"], ["title", "Annan", "Other"], ["x", "y", "z"], ["q", "r", "s"]]
    cases = {
        _file(tmp_path, DRAFT, "ar", {}, "ar"): (
            remove_language(DRAFT, "ar"),
            "översättning till arabiska, som enkäten",
        ),
        workbook(tmp_path / "annan.xlsx", other): (DRAFT, "hör till en annan enkät"),
        workbook(tmp_path / "tom.xlsx", [["Nyckel", "Svenska (sv)"], ["title", "x"]]): (DRAFT, "och en till"),
        workbook(tmp_path / "mall.xlsx", [["unit", "role"], ["a", "b"]]): (DRAFT, "saknar kolumnen nyckel"),
        _cut(tmp_path / "halv.xlsx"): (DRAFT, "skadad eller inte en riktig Excelfil"),
        book(tmp_path / "manga.xlsx", **{f"xl/{n}.xml": "" for n in range(600)}): (DRAFT, "ovanligt uppbyggd"),
    }
    for path, (draft, words) in cases.items():
        with pytest.raises(KnownError, match=words) as caught:
            read_translations(path, draft)
        assert path.name in str(caught.value)


def test_the_sheet_is_laid_out_for_its_language(tmp_path: Path) -> None:
    for language, mirrored in (("ar", True), ("uk", False)):
        draft = add_language(DRAFT, language)
        made = load_workbook(_file(tmp_path, draft, language, {}, language))
        sheet = made.worksheets[0]
        assert bool(sheet.sheet_view.rightToLeft) is mirrored
        assert sheet.freeze_panes == "A2"
        assert sheet["D2"].alignment.readingOrder == (2 if mirrored else 1)
        words = [str(cell.value) for cell in made.worksheets[1]["A"]]
        assert {"Så här gör du", "What to do"} <= set(words)


def _file(
    folder: Path, draft: SurveyDraft, language: str, changed: Mapping[str, Sequence[str | None]], name: str = "fil"
) -> Path:
    """The draft's file, where a translator has written words and status beside some keys."""
    path = folder / f"{name}.xlsx"
    path.write_bytes(translation_workbook(draft, language))
    if changed:
        made: Workbook = load_workbook(path)
        sheet: Any = made.worksheets[0]
        for key, _, _, words, status in sheet.iter_rows(min_row=2):
            if key.value in changed:
                words.value, status.value = changed[key.value]
        made.save(path)
    return path


def _cut(path: Path) -> Path:
    content = translation_workbook(DRAFT, "ar")
    path.write_bytes(content[: len(content) // 2])
    return path
