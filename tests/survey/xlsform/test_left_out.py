"""Nothing in a form is dropped in silence: what cannot be carried over is told with its row and why."""

from pathlib import Path

import pytest

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.faults import faults
from kulturverktyg.survey.xlsform import ReadForm, read_xlsform, xlsform_workbook
from tests.every_kind import EVERY_KIND
from tests.survey.xlsform.forms import YES_NO, account, book, read, told

_HEAD = ["type", "name", "label"]
_FIRST = ["text", "q1", "Vad?"]


def _whats(form: ReadForm, row: int | None, sheet: str = "survey") -> list[str]:
    return [left.what for left in told(form, row, sheet)]


_KINDS = (
    *("geopoint", "geotrace", "geoshape", "start-geopoint", "image", "audio", "video", "file", "background-audio"),
    *("date", "time", "dateTime", "calculate", "hidden", "start", "end", "today", "deviceid", "username", "email"),
    *("phonenumber", "audit", "barcode", "acknowledge", "trigger", "csv-external", "xml-external", "osm a"),
    *("select_one_from_file x.csv", "select_multiple_from_file x.xml", "select_one_external ja_nej"),
    *("select_one ${q1}", "select_one", "select_one saknas", "phone number", "include", "get start time"),
    *("add image prompt", "cascading_select a", "snurra", None),
)


def test_rows_of_kinds_that_are_not_asked_here(tmp_path: Path) -> None:
    form = read(tmp_path, [_HEAD, _FIRST, *([kind, f"x{n}", "Mer?"] for n, kind in enumerate(_KINDS))])
    assert [question.name for question in form.survey.questions()] == ["q1"]
    for number in range(len(_KINDS)):
        (left,) = told(form, 3 + number)
        assert left.sentence.startswith(f"Bladet survey, rad {3 + number}: ”x{number}”")
        assert left.sentence.endswith(".")


def test_a_repeat_goes_with_all_its_rows(tmp_path: Path) -> None:
    inside = [["begin repeat", "r", "Barn"], _FIRST, ["begin group", "g", "G"], ["note", "n", "N"], ["end group"]]
    form = read(tmp_path, [_HEAD, *inside, ["end repeat"], ["text", "efter", "Efter?"]])
    assert [question.name for question in form.survey.questions()] == ["efter"]
    assert account(form) == [("survey", 2), ("survey", 3), ("survey", 4), ("survey", 5)]


_UNUSED_CELLS = {
    "calculation": "1 + 1",
    "default": "x",
    "choice_filter": "a = 1",
    "constraint": "regex(., 'x')",
    "constraint_message": "Fel",
    "constraint_message::Svenska (sv)": "Fel",
    "required_message": "Svara",
    "read_only": "yes",
    "media::image": "x.png",
    "image": "x.png",
    "audio::Svenska (sv)": "x.mp3",
    "guidance_hint": "Läs högt",
    "repeat_count": "3",
    "parameters": "randomize=true",
    "bind::odk:x": "1",
    "body::intent": "x",
    "instance::odk:x": "1",
    "trigger": "${q1}",
    "appearance": "w1",
    "required": "${q1} = 'x'",
    "save_to": "x",
    "rows": "3",
}


def test_cells_that_have_no_place_here(tmp_path: Path) -> None:
    form = read(tmp_path, [[*_HEAD, *_UNUSED_CELLS], [*_FIRST, *_UNUSED_CELLS.values()], ["text", "q2", "Mer?"]])
    assert set(_whats(form, 2)) == {f"kolumnen {heading}: ”{cell}”" for heading, cell in _UNUSED_CELLS.items()}
    assert len(form.left_out) == len(_UNUSED_CELLS) + 1, "the cells, and the list that nobody uses"


def test_columns_that_nobody_knows_are_told_once(tmp_path: Path) -> None:
    rows = [[*_HEAD, "anteckning", None, "label"], [*_FIRST, "x", "y", "Igen"], ["text", "q2", "Mer?", "z"]]
    form = read(tmp_path, rows)
    assert _whats(form, 2) == ["kolumnen ”anteckning”, 2 celler", "kolumn E, 1 cell", "kolumnen ”label”, 1 cell"]


def test_a_language_that_nobody_knows_is_told_once(tmp_path: Path) -> None:
    rows = [["type", "name", "label::Svenska", "label::Qwertiska"], [*_FIRST, "Wut?"], ["text", "q2", "Mer?", "Mur?"]]
    form = read(tmp_path, rows)
    assert form.survey.languages == ("sv",)
    assert _whats(form, 1) == ["kolumnen ”label::Qwertiska”, 2 celler"]


def test_columns_that_do_not_say_their_language_beside_one_that_does(tmp_path: Path) -> None:
    form = read(tmp_path, [[*_HEAD, "label::Arabic (ar)"], [*_FIRST, "ماذا؟"]])
    assert next(form.survey.questions()).text == {"sv": "Vad?", "ar": "ماذا؟"}
    assert _whats(form, 1) == ["kolumnen ”label”, som inte säger sitt språk"]


def test_words_missing_in_the_forms_own_language_are_put_there_and_told(tmp_path: Path) -> None:
    rows = [["type", "name", "label::Svenska", "label::English"], _FIRST, ["text", "q2", None, "More?"]]
    form = read(tmp_path, rows)
    assert form.survey.question("q2").text == {"sv": "More?", "en": "More?"}
    assert len(told(form, 3)) == 1


_MARKED = {
    "<span style='x'>Fet</span> text": "Fet text",
    "**Fet** och _lutad_ [länk](http://x.se)": "Fet och lutad länk",
    "# Rubrik": "Rubrik",
    "R&amp;D": "R&D",
    "Hej ${q1}, hur mår du?": "Hej …, hur mår du?",
}
_PLAIN = ("5 * 3 * 2", "a_b_c", "1 < 2 & 3 > 2", "Svara (1–5) [valfritt]", "100 % *")


def test_marks_in_words_are_taken_away_and_told(tmp_path: Path) -> None:
    form = read(tmp_path, [_HEAD, *(["text", f"x{n}", label] for n, label in enumerate((*_MARKED, *_PLAIN)))])
    assert [question.text["sv"] for question in form.survey.questions()] == [*_MARKED.values(), *_PLAIN]
    assert account(form) == [("survey", 2 + number) for number in range(len(_MARKED))]


def test_names_are_made_to_fit_and_told(tmp_path: Path) -> None:
    named = ["Q1", "q1", "2:a frågan", "unit", "q1", None, True, "x" * 101]
    form = read(tmp_path, [_HEAD, *(["text", name, "Vad?"] for name in named)])
    names = [question.name for question in form.survey.questions()]
    assert names == ["q1_2", "q1", "fraga_2_a_fragan", "unit_2", "q1_3", "fraga", "true", "x" * 60]
    assert [row for _, row in account(form)] == [2, 4, 5, 6, 8, 9]


def test_names_of_alternatives_are_made_to_fit_and_told_once_a_list(tmp_path: Path) -> None:
    alternatives = [["l", 1, "Ett"], ["l", "A b", "Två"], ["l", 1, "Igen"], ["l", None, "Fyra"]]
    choices = [["list_name", "name", "label"], *alternatives]
    form = read(tmp_path, [_HEAD, ["select_one l", "q", "Vad?"]], choices)
    assert [c.name for c in next(form.survey.questions()).choices] == ["val_1", "a_b", "val_2", "fyra"]
    assert len(told(form, 2, "choices")) == 1


@pytest.mark.parametrize(
    ("kind", "count"), [("rank", 9), ("rank", 1), ("select_multiple", 21), ("select_one", 51), ("select_one", 1)]
)
def test_too_many_or_too_few_alternatives(tmp_path: Path, kind: str, count: int) -> None:
    choices = [["list_name", "name", "label"], *(["l", f"v{n}", f"Val {n}"] for n in range(count))]
    form = read(tmp_path, [_HEAD, _FIRST, [f"{kind} l", "q2", "Vad?"]], choices)
    assert [question.name for question in form.survey.questions()] == ["q1"]
    assert str(count) in told(form, 3)[0].why


_NOT_SIMPLE = (
    *("${q1} = 'x'", "${val} = 'ja' and ${val} != 'nej'", "${val} = 'kanske'", "${val} > 'ja'", "${senare} = 'ja'"),
    *("${borta} = 'ja'", "${flera} = 'ja'", "${tal} > 5000", "${val} != ''", "true()", "((((", "${", "(" * 5000),
)


def test_conditions_that_are_not_simple(tmp_path: Path) -> None:
    survey = [
        [*_HEAD, "relevant", "constraint"],
        _FIRST,
        ["select_one ja_nej", "val", "Val?"],
        ["select_multiple ja_nej", "flera", "Flera?"],
        ["integer", "tal", "Tal?", None, ". >= 0 and . <= 10"],
        *(["text", f"x{n}", "Vad?", relevant] for n, relevant in enumerate(_NOT_SIMPLE)),
        ["select_one ja_nej", "senare", "Senare?"],
    ]
    form = read(tmp_path, survey)
    assert all(question.condition is None for question in form.survey.questions())
    assert account(form) == [("survey", 6 + number) for number in range(len(_NOT_SIMPLE))]
    assert all(left.what.startswith("kolumnen relevant: ”") for left in form.left_out[:-1])


def test_numbers_without_bounds_get_some_and_are_told(tmp_path: Path) -> None:
    rows = [["integer", "a", "A?"], ["decimal", "b", "B?", ". > 0.5"], ["integer", "c", "C?", ". >= 9 and . <= 1"]]
    form = read(tmp_path, [[*_HEAD, "constraint"], *rows])
    assert [(q.minimum, q.maximum) for q in form.survey.questions()] == [(0, 10**6), (0, 10**6), (9, 10**9)]
    assert [len(told(form, row)) for row in (2, 3, 4)] == [1, 3, 1]


def test_rows_that_are_off_or_notes_to_oneself(tmp_path: Path) -> None:
    rows = [["text", "av", "Av?", "yes"], ["text", "på", "På?", "no"], [None, None, "Kom ihåg", None]]
    form = read(tmp_path, [[*_HEAD, "disabled"], *rows])
    assert [question.text["sv"] for question in form.survey.questions()] == ["På?"]
    assert [row for _, row in account(form)] == [2, 3, 4], "off, a name made to fit, no type"


def test_groups_that_become_no_section(tmp_path: Path) -> None:
    rows = [["begin_group", "utan", None], _FIRST, ["end_group"], ["begin_group", "tom", "Tom"], ["end_group"]]
    form = read(tmp_path, [_HEAD, *rows, ["end_group"], ["begin_group", "öppen", "Öppen"], ["text", "q2", "Mer?"]])
    assert [section.title["sv"] for section in form.survey.sections] == ["Enkät", "Öppen"]
    assert [row for _, row in account(form)] == [2, 5, 7, 8]


def test_a_default_language_that_nobody_knows(tmp_path: Path) -> None:
    form = read(tmp_path, [_HEAD, _FIRST], settings=[["form_title", "default_language"], ["Enkät", "Qwertiska"]])
    assert form.survey.languages == ("sv",)
    assert _whats(form, 2, "settings") == ["kolumnen default_language: ”Qwertiska”"]


def test_a_heading_may_say_anything(tmp_path: Path) -> None:
    headings = ["sv-is1", "art-3CZBJqIC-ID", "()", "(en)", "x" * 300, "12", "-", "🙂"]
    form = read(tmp_path, [[*_HEAD, *(f"label::{words}" for words in headings)], [*_FIRST, *"abcdefgh"]])
    assert form.survey.languages == ("sv", "en")
    assert len(told(form, 1)) == len(headings)


def test_settings_and_sheets_that_have_no_place(tmp_path: Path) -> None:
    settings = [["form_title", "form_id", "version", "style"], ["Enkät", "x1", "3", "pages"], ["En till"]]
    others = {"entities": [["list_name"], ["x"]], "Anteckningar": [["hej"]], "tomt": []}
    form = read(tmp_path, [_HEAD, _FIRST], settings=settings, **others)
    assert _whats(form, 2, "settings") == ["kolumnen ”version”, 1 cell", "kolumnen ”style”, 1 cell", "form_id: ”x1”"]
    assert len(told(form, 3, "settings")) == 1
    assert [left.sheet for left in form.left_out if left.row is None] == ["entities", "Anteckningar"]


def test_lists_and_alternatives_that_nobody_uses(tmp_path: Path) -> None:
    choices = [[*YES_NO[0], "image", "kommun"], ["ja_nej", "ja", None, "x.png", "k"], *YES_NO[2:], [None, "x", "X"]]
    form = read(tmp_path, [_HEAD, ["select_one ja_nej", "q", "Vad?"]], [*choices, ["annan", "a", "A"]])
    assert [(left.row, left.what) for left in form.left_out] == [
        (2, "kolumnen ”kommun”, 1 cell"),
        (2, "kolumnen image: ”x.png”"),
        (2, "alternativet ”ja”"),
        (4, "raden ”x”"),
        (5, "listan ”annan”, 1 alternativ"),
    ]


def test_changes_in_our_own_form_that_have_no_place(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = tmp_path / "formulär.xlsx"
    path.write_bytes(xlsform_workbook(EVERY_KIND))
    made = load_workbook(path)
    sheet = made["survey"]
    place = {str(cell.value): cell.column for cell in sheet[1]}
    rows = {str(row[1].value): row[0].row for row in sheet.iter_rows(min_row=2)}
    sheet.cell(rows["saga_now"], place["label::Svenska (sv)"]).value = "I dag"
    sheet.cell(rows["saga_desired"], place["relevant"]).value = "${arbetat} = 'kort'"
    sheet.cell(rows["vila"], place["kulturverktyg"]).value = "scale=hur_ofta; ends; background; hej"
    sheet.cell(rows["kultur_now_ordning"], place["constraint"]).value = ". > 5"
    sheet.cell(rows["kultur_desired_ordning"], place["label::Svenska (sv)"]).value = "Reda"
    sheet.cell(rows["tiga_desired"], place["type"]).value = "text"
    made.save(path)
    form = read_xlsform(path)
    assert faults(form.survey) == ()
    kept = {question.name for question in form.survey.questions()}
    assert {"saga", "vila", "kultur", "tiga_now", "tiga_desired"} <= kept
    assert form.survey.question("saga").kind is QuestionKind.PAIR
    told_rows = {left.row for left in form.left_out}
    changed = ("saga_now", "saga_desired", "vila", "kultur_now_ordning", "kultur_desired_ordning", "tiga")
    assert {rows[name] for name in changed} <= told_rows


def test_more_than_four_background_questions(tmp_path: Path) -> None:
    rows = [["select_one ja_nej", f"b{n}", f"Fråga {n}", "background"] for n in range(6)]
    form = read(tmp_path, [[*_HEAD, "kulturverktyg"], *rows])
    assert [question.background for question in form.survey.questions()] == [True] * 4 + [False] * 2
    assert account(form) == [("survey", 6), ("survey", 7)]


def test_a_form_without_a_title_is_called_after_its_file(tmp_path: Path) -> None:
    form = read_xlsform(book(tmp_path / "Trivsel.xlsx", {"Blad1": [_HEAD, _FIRST]}))
    assert form.survey.title == {"sv": "Trivsel"}
    assert [left.sheet for left in form.left_out] == ["settings"]


@pytest.mark.parametrize(
    ("parameters", "bounds", "said"),
    [
        ("start:1 end:7", (1, 10), "”start:1 end:7” går inte att förstå"),
        ("1 7 1", (1, 10), "”1 7 1” går inte att förstå"),
        ("start=0 end=5; randomize", (0, 5), "”randomize” går inte att förstå"),
        ("start=0 end=1e999999999", (0, 10), "”end=1e999999999” går inte att förstå"),
        ("start= end=7", (1, 7), "”start=” går inte att förstå"),
        ("start=0 end=9 start=3", (3, 9), "start står mer än en gång"),
        ("start=0 end=10 step=2", (0, 10), "Steget 2 följer inte med. Svaret är ett helt tal från 0 till 10."),
        (
            "start=0 end=2 step=0.5",
            (0, 2),
            "Steget 0,5 följer inte med. Svaret är ett tal från 0 till 2 med 1 decimal.",
        ),
        ("START=0 END=5 STEP=1", (0, 5), None),
    ],
)
def test_what_a_range_loses_is_told(tmp_path: Path, parameters: str, bounds: tuple[int, int], said: str | None) -> None:
    form = read(tmp_path, [[*_HEAD, "parameters"], ["range", "q", "Hur?", parameters]])
    (question,) = form.survey.questions()
    assert (question.minimum, question.maximum) == bounds
    assert [(said or "") in left.why for left in told(form, 2)] == [True] * (said is not None)


@pytest.mark.parametrize(("parameters", "bounds"), [("start=1 end=7 step=1", (1, 7)), ("", (1, 10))])
def test_a_recommendation_with_other_points_is_a_number_and_told(
    tmp_path: Path, parameters: str, bounds: tuple[int, int]
) -> None:
    row = ["range", "q", "Hur?", parameters, "recommendation"]
    form = read(tmp_path, [[*_HEAD, "parameters", "kulturverktyg"], row])
    (question,) = form.survey.questions()
    assert question.kind is QuestionKind.NUMBER
    assert (question.minimum, question.maximum) == bounds
    assert _whats(form, 2) == ["märkningen ”recommendation” i kolumnen kulturverktyg"]


@pytest.mark.parametrize("parameters", ["start=0 end=10 step=1", "end=10; start=0", "step=1 end=10.0 start=0"])
def test_a_recommendation_stays_one_however_its_points_are_written(tmp_path: Path, parameters: str) -> None:
    form = read(
        tmp_path, [[*_HEAD, "parameters", "kulturverktyg"], ["range", "q", "Hur?", parameters, "recommendation"]]
    )
    (question,) = form.survey.questions()
    assert question.kind is QuestionKind.RECOMMENDATION
    assert told(form, 2) == []


def test_a_number_that_may_be_only_one_gets_bounds_close_to_it(tmp_path: Path) -> None:
    form = read(tmp_path, [[*_HEAD, "constraint"], ["integer", "q", "Ålder?", ". >= 18 and . <= 18"]])
    (question,) = form.survey.questions()
    assert (question.minimum, question.maximum) == (18, 19)
    assert "från 18 till 19" in told(form, 2)[0].why


@pytest.mark.parametrize(
    ("heading", "language", "is_told"),
    [
        *(("Svenska (SE)", "sv", False), ("English (UK)", "en", False), ("Français (CA)", "fr", False)),
        *(("Português (BR)", "pt", False), ("Deutsch (CH)", "de", False), ("Dari (prs)", "prs", False)),
        *(("Kurdiska (ckb)", "ckb", False), ("Norska (nb)", "nb", False), ("Svenska (sv-SE)", "sv-SE", False)),
        *(("English (sv)", "sv", True), ("Svenska (EN)", "en", True)),
    ],
)
def test_a_country_in_parentheses_is_no_language(tmp_path: Path, heading: str, language: str, is_told: bool) -> None:
    form = read(tmp_path, [["type", "name", f"label::{heading}"], _FIRST])
    assert form.survey.languages == (language,)
    assert _whats(form, 1) == [f"kolumnen ”label::{heading}”, där namnet är ett språk och koden ett annat"] * is_told


def test_headings_are_told_in_the_row_where_they_stand(tmp_path: Path) -> None:
    form = read(tmp_path, [[], [], [*_HEAD, "label::Arabic (ar)", "label::Qwertiska"], [*_FIRST, "ماذا؟", "Wut?"]])
    assert len(told(form, 3)) == 2


def test_a_wide_sheet_that_nobody_reads_is_in_nobodys_way(tmp_path: Path) -> None:
    form = read(tmp_path, [_HEAD, _FIRST], Data=[["x"] * 300, ["y"] * 300])
    assert [left.sheet for left in form.left_out if left.row is None] == ["Data"]


def test_a_condition_that_is_lost_leaves_that_of_the_group(tmp_path: Path) -> None:
    rows = [
        [*_HEAD, "relevant"],
        ["select_one ja_nej", "val", "Val?"],
        ["begin_group", "g", "G", "${val} = 'ja'"],
        ["text", "q", "Vad?", "true()"],
        ["end_group"],
    ]
    form = read(tmp_path, rows)
    assert form.survey.question("q").condition is not None
    assert told(form, 4)[0].why.endswith("Bara villkoret på gruppen runt om gäller.")
