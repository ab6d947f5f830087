"""The survey on paper says all that the kiosk says, in every language, and fits its pages."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings

from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.printing.paper_survey import paper_survey
from kulturverktyg.survey.definition import Choice, Question, Scale, Section, SurveyDefinition, in_language
from kulturverktyg.survey.languages import available_languages, load_language
from kulturverktyg.survey.texts import texts_of
from tests.every_kind import EVERY_KIND
from tests.printing.printed import is_published, opened, pages_of, squeezed, words_of
from tests.surveys import any_surveys

UNITS = ("Hemtjänsten norr", "Hemtjänsten söder", "Kansliet")
ROLES = ("Medarbetare", "Chef")
CODE = r"#let a = 1 $x^2$ *b* _i_ @c <l> \n \ // /* ` [y] = ~ ... #panic() ${z} \u{41} {page}"
A4 = (595, 842)


@cache
def every_kind(language: str = "sv", *, large: bool = False) -> bytes:
    """The survey of every kind on paper, set once for many tests."""
    return printed(EVERY_KIND, language, large=large)


def printed(survey: SurveyDefinition, language: str = "sv", *, large: bool = False) -> bytes:
    return paper_survey(survey, language, title="Kulturanalys", units=UNITS, roles=ROLES, k=7, large=large)


def survey_of(*questions: Question, title: str = "Prov") -> SurveyDefinition:
    return SurveyDefinition({"sv": title}, ("sv",), (Section("allt", {"sv": "Allt"}, False, questions),))


def columns_across(made: bytes) -> Iterator[float]:
    """How far from the left edge the box with the digit 1 and the box with the digit 4 of a question stand."""
    found: dict[str, float] = {}

    def see(words: str, page: list[float], *_: object) -> None:
        if words.strip() in {"1", "4"}:
            found[words.strip()] = page[4]

    opened(made).pages[1].extract_text(visitor_text=see)
    yield from (found["1"], found["4"])


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_word_of_every_kind_of_question_is_on_paper(language: str, large: bool) -> None:
    said = words_of(every_kind(language, large=large))
    asked = [in_language(text, language) for _, text in texts_of(EVERY_KIND)]
    roles = map(load_language(language).role, ROLES)
    assert [words for words in (*asked, *UNITS, *roles) if squeezed(words) not in said] == []


@pytest.mark.parametrize("language", available_languages())
def test_pages_are_a4_with_title_and_language_and_readable_aloud(language: str) -> None:
    made = every_kind(language)
    document = opened(made)
    assert {tuple(map(round, page.mediabox[2:])) for page in document.pages} == {A4}
    assert document.metadata is not None
    assert document.metadata.title == "Kulturanalys"
    assert document.root_object["/Lang"] == language.partition("-")[0]
    assert document.root_object["/MarkInfo"]["/Marked"]
    assert is_published(made)


def test_the_promise_names_the_threshold_and_asks_for_no_names() -> None:
    first = pages_of(paper_survey(EVERY_KIND, "sv", title="Prov", units=UNITS, roles=ROLES, k=12))[0]
    for words in ("Resultat visas bara om minst 12 har svarat.", "Skriv inte ditt namn på pappret."):
        assert squeezed(words) in first


def test_only_a_translation_that_nobody_has_read_says_so() -> None:
    assert squeezed(load_language("en").say("language.unreviewed")) in words_of(every_kind("en"))
    assert squeezed(load_language("sv").say("language.unreviewed")) not in words_of(every_kind())


def test_a_question_for_some_says_for_whom() -> None:
    said = words_of(every_kind())
    assert squeezed("Mötena leder till något Svara bara om du svarade ”På möten” på fråga 6.") in said


def test_questions_are_numbered_as_the_kiosk_asks_them_and_pages_counted() -> None:
    made = every_kind()
    said, pages = words_of(made), pages_of(made)
    asked = [q for q in EVERY_KIND.in_kiosk_order() if q.kind is not QuestionKind.INFORMATION]
    for number, question in enumerate(asked, start=1):
        assert squeezed(f"{number} {in_language(question.text, 'sv')}") in said
    for place, page in enumerate(pages, start=1):
        assert squeezed(f"Sida {place} av {len(pages)}") in page


def test_boxes_carry_their_digit() -> None:
    said = words_of(every_kind())
    assert squeezed("Så är det idag 1234") in said
    assert squeezed("arbeta här? 012345678910 Inte alls troligt") in said


def test_ten_alternatives_carry_the_two_digits_that_they_are_typed_in_by() -> None:
    ten = tuple(Choice(f"c{n}", {"sv": f"Val{n}"}) for n in range(10))
    question = Question("val", QuestionKind.MULTIPLE, {"sv": "Vilka?"}, choices=ten)
    units = [f"Enhet{n}" for n in range(12)]
    said = words_of(paper_survey(survey_of(question), "sv", title="Prov", units=units, roles=ROLES, k=7))
    for words in ("01 Enhet0", "12 Enhet11", "01 Val0", "10 Val9", "1 Medarbetare"):
        assert squeezed(words) in said
    assert squeezed("0 1 Medarbetare") not in said


@pytest.mark.parametrize("large", [False, True])
def test_a_long_list_of_units_begins_on_the_first_page_and_goes_on_on_the_next(large: bool) -> None:
    units = [f"Förvaltningen för omsorg och hälsa/Enheten för stöd och service nummer {n}." for n in range(30)]
    pages = pages_of(paper_survey(survey_of(), "sv", title="Prov", units=units, roles=ROLES, k=7, large=large))
    for page, unit in ((0, units[0]), (0, units[3]), (1, units[-1] if not large else units[12])):
        assert squeezed(unit) in pages[page]
    assert all(any(squeezed(unit) in page for page in pages) for unit in units)


def test_digits_are_as_large_as_the_other_large_type() -> None:
    sizes: set[int] = set()

    def see(words: str, _: object, text: list[float], *rest: object) -> None:
        if words.strip().isdigit():
            sizes.add(round(float(str(rest[1]))))

    opened(every_kind(large=True)).pages[1].extract_text(visitor_text=see)
    assert min(sizes) == 18


@pytest.mark.parametrize(
    ("decimals", "words"),
    [
        (0, "Ett helt tal från 0 till 9"),
        (1, "Ett tal från 0 till 9, med högst en siffra efter kommat"),
        (2, "Ett tal från 0 till 9, med högst 2 siffror efter kommat"),
    ],
)
def test_what_numbers_may_be_written_is_said_plainly(decimals: int, words: str) -> None:
    question = Question("tid", QuestionKind.NUMBER, {"sv": "Hur länge?"}, maximum=9, decimals=decimals)
    assert squeezed(words) in words_of(printed(survey_of(question)))


def test_arabic_runs_from_right_to_left() -> None:
    first, fourth = columns_across(every_kind("ar"))
    assert first > fourth
    first, fourth = columns_across(every_kind())
    assert first < fourth


def test_roles_are_printed_in_the_language_of_the_paper() -> None:
    said = words_of(every_kind("en"))
    assert squeezed("Member of staff") in said
    assert squeezed("Medarbetare") not in said


def test_a_group_with_one_name_is_not_asked_for() -> None:
    said = words_of(paper_survey(EVERY_KIND, "sv", title="Prov", units=["Kansliet"], roles=ROLES, k=7))
    assert "Kansliet" not in said
    assert squeezed("Vilken är din roll?") in said


def test_what_looks_like_code_is_printed_as_it_was_typed() -> None:
    text = {"sv": CODE}
    scale = Scale("s", 4, (text,) * 4)
    choices = tuple(Choice(name, text) for name in "abc")
    questions = (
        Question(kind.value, kind, text, help=text, scale=scale, choices=choices, maximum=9) for kind in QuestionKind
    )
    survey = survey_of(*questions, title=CODE)
    made = paper_survey(survey, "sv", title=CODE, units=[CODE, "A"], roles=[CODE, "B"], k=7)
    times = words_of(made).count(squeezed(CODE))
    shown = 2 * len(QuestionKind) + 3 * 4 + 2 * 4
    assert times >= shown + 3


def test_the_same_survey_gives_the_same_bytes_without_a_clock() -> None:
    made = every_kind()
    assert made == printed(EVERY_KIND)
    assert not {"/CreationDate", "/ModDate"} & set(opened(made).metadata or {})
    assert b"CreateDate" not in made
    assert b"ModifyDate" not in made


@pytest.mark.parametrize("large", [False, True])
def test_a_question_is_never_split_over_two_pages(large: bool) -> None:
    questions = [
        Question(
            f"q{n}",
            QuestionKind.MULTIPLE,
            {"sv": f"Början{n}."},
            choices=tuple(Choice(f"c{c}", {"sv": f"Val {c} av fråga {n}."}) for c in range(2 + n % 7)),
        )
        for n in range(15)
    ]
    pages = pages_of(printed(survey_of(*questions), large=large))
    assert len(pages) > 2
    for question in questions:
        words = [squeezed(question.text["sv"]), *(squeezed(choice.label["sv"]) for choice in question.choices)]
        assert any(all(each in page for each in words) for page in pages), question.name


def test_long_words_helps_names_and_scales_lose_nothing() -> None:
    labels = tuple({"sv": f"Stämmer i ganska hög utsträckning {n}"} for n in range(11))
    questions = [
        Question("lang", QuestionKind.PAIR, {"sv": "Ett påstående"}, {"sv": "ord " * 1250}, Scale("s", 11, labels)),
        Question("adress", QuestionKind.TEXT, {"sv": "Se https://" + "exempel/" * 60}),
        Question(
            "val",
            QuestionKind.CHOICE,
            {"sv": "Vilket?"},
            choices=tuple(Choice(f"c{n}", {"sv": f"Val{n}"}) for n in range(50)),
        ),
    ]
    units = [f"Samhällsbyggnadsförvaltningen/Hemtjänstområde {n}/{'Enhet' * 12}" for n in range(40)]
    survey = survey_of(*questions)
    said = words_of(paper_survey(survey, "sv", title="T" * 300, units=units, roles=ROLES, k=7, large=True))
    wanted = [*units, *(label["sv"] for label in labels), "exempel/" * 60, *(f"Val{n}" for n in range(50)), "T" * 300]
    assert [words for words in wanted if squeezed(words) not in said] == []
    assert said.count("ord") >= 1250


def test_letters_that_no_font_has_do_not_stop_the_printing() -> None:
    made = printed(survey_of(Question("q", QuestionKind.TEXT, {"sv": "Hej \U000f0000 du"})))
    assert opened(made).root_object["/MarkInfo"]["/Marked"]
    assert not is_published(made)


def test_a_language_that_the_program_has_no_words_in_is_refused_in_one_sentence() -> None:
    with pytest.raises(KnownError, match="på jiddisch"):
        printed(replace(EVERY_KIND, languages=("sv", "yi")), "yi")


@given(any_surveys())
@settings(max_examples=4, deadline=None)
def test_any_survey_can_be_printed_a_half_written_one_too(survey: SurveyDefinition) -> None:
    made = printed(survey, survey.languages[-1], large=len(survey.languages) > 1)
    assert opened(made).get_num_pages() > 0
