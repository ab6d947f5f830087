"""Advice about a survey is given where there is something to gain, and nowhere else."""

from dataclasses import replace

import pytest

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.advice import advise
from kulturverktyg.survey.definition import Choice, Question, Scale, Section, SurveyDefinition
from kulturverktyg.survey.statements import asks_two_things, denies

_SCALE = Scale("fem", 5, ({"sv": "nej"}, {"sv": "ja"}))

_TWO = [
    ("sv", "Min chef lyssnar på mig och ger mig återkoppling."),
    ("sv", "Jag trivs på jobbet och får stöd av min chef."),
    ("sv", "Min chef är tydlig och rättvis."),
    ("sv", "Jag har mycket att göra men hinner återhämta mig."),
    ("sv", "Jag kan påverka mitt arbete och planera min tid."),
    ("sv", "Vi samarbetar bra samt hjälper varandra."),
    ("sv", "Jag får tydlig information och vet vad som förväntas av mig."),
    ("sv", "Jag vet vad jag ska göra och hur jag ska göra det."),
    ("sv", "Jag trivs och jag känner mig trygg."),
    ("sv", "Besluten fattas i tid och följs upp."),
    ("sv", "Jag känner mig uppskattad och respekterad."),
    ("sv", "Jag vet att chefen lyssnar och att mina förslag tas om hand."),
    ("sv", "Min chef delegerar ansvar eller beslutar själv."),
    ("sv", "Besluten är tydliga och informationen kommer i tid."),
    ("sv", "Jag trivs och min chef lyssnar på mig."),
    ("sv", "Vi delar kunskap och lär av varandra."),
    ("sv-simple", "Jag mår bra och sover gott."),
    ("en", "My manager listens to me and gives me feedback."),
    ("en", "I enjoy my work and have time to recover."),
    ("en", "My manager is fair and competent."),
    ("en", "I feel respected and valued."),
    ("en", "I know what is expected of me and how to do it."),
    ("en", "I have a lot to do but I have time to rest."),
    ("en-GB", "I feel safe and I trust my colleagues."),
    ("en", "My manager supports me and helps me develop."),
]
_ONE = [
    ("sv", "Chefer och medarbetare har samma mål."),
    ("sv", "Det är ordning och reda hos oss."),
    ("sv", "Vi har tydliga mål och rutiner."),
    ("sv", "Vi har tydliga mål och klara roller."),
    ("sv", "Jag är med och påverkar hur mitt arbete läggs upp."),
    ("sv", "Samarbetet mellan chefer och medarbetare fungerar bra."),
    ("sv", "Jag får hjälp eller stöd när jag behöver det."),
    ("sv", "Vi har en öppen och ärlig dialog."),
    ("sv", "Jag kan själv bestämma när och hur jag arbetar."),
    ("sv", "Mina kollegor och min chef är till hjälp."),
    ("sv", "Min chef och jag har bra samtal."),
    ("sv", "De som leder och fördelar arbetet är kunniga."),
    ("sv", "Om något händer och jag behöver stöd, vet jag vem jag ska fråga."),
    ("sv", "Jag får den information och de verktyg jag behöver."),
    ("sv", "Hot och våld tas på allvar."),
    ("sv", "Jag upplever att min chef och jag är överens."),
    ("en", "Managers and staff have the same goals."),
    ("en", "There is trust and respect between us."),
    ("en", "I get support and feedback from my manager."),
    ("en", "We have an open and honest dialogue."),
    ("en", "I decide when and how I work."),
    ("en", "I can get help or support when I need it."),
    ("en", "My manager and I have good talks."),
    ("fi", "Esimieheni kuuntelee ja antaa palautetta."),
    ("sv", ""),
    ("sv", "och"),
]


@pytest.mark.parametrize(("language", "words"), _TWO)
def test_two_questions_in_one_are_seen(language: str, words: str) -> None:
    assert asks_two_things(words, language)


@pytest.mark.parametrize(("language", "words"), _ONE)
def test_a_pair_of_nouns_is_one_thing(language: str, words: str) -> None:
    assert not asks_two_things(words, language)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", "Jag trivs inte på jobbet."),
        ("sv", "Ingen lyssnar på mig."),
        ("sv", "Jag tycker att vi inte lyssnar på varandra."),
        ("en", "I don’t trust my manager."),
        ("en", "I am never asked."),
    ],
)
def test_a_denial_is_seen(language: str, words: str) -> None:
    assert denies(words, language)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", "Vi pratar med varandra, inte om varandra."),
        ("sv", "Jag säger till när något inte fungerar."),
        ("sv", "Jag gör inte bara det jag måste."),
        ("en", "I speak up when something does not work."),
        ("ar", "لا أثق"),
    ],
)
def test_what_is_only_a_contrast_is_no_denial(language: str, words: str) -> None:
    assert not denies(words, language)


def _survey(*questions: Question) -> SurveyDefinition:
    return SurveyDefinition({"sv": "Enkät"}, ("sv",), (Section("ett", {"sv": "Ett"}, False, questions),))


def _pair(words: str, number: int = 1, *, language: str = "sv") -> Question:
    return Question(f"fraga_{number}", QuestionKind.PAIR, {language: words}, scale=_SCALE)


def _background(number: int) -> Question:
    choices = tuple(Choice(name, {"sv": name}) for name in ("a", "b"))
    return Question(f"bakgrund_{number}", QuestionKind.CHOICE, {"sv": "Hur länge?"}, choices=choices, background=True)


def test_a_short_survey_of_plain_statements_needs_none() -> None:
    assert advise(_survey(_pair("Jag trivs på jobbet."), _background(1), _background(2)), 590) == ()


def test_a_long_survey_is_told_by_time_and_by_number() -> None:
    (advice,) = advise(_survey(_pair("Jag trivs.")), 720)
    assert advice.sentence.startswith("Enkäten tar ungefär 12 minuter att svara på.")
    many = _survey(*(_pair("Jag trivs.", number) for number in range(41)), Question("i", QuestionKind.INFORMATION, {}))
    (advice,) = advise(many, 60)
    assert advice.sentence.startswith("Enkäten har 41 frågor.")
    assert advice.place == ""


def test_three_background_questions_are_one_too_many() -> None:
    (advice,) = advise(_survey(*map(_background, range(3))), 60)
    assert advice.sentence.startswith("Enkäten har 3 bakgrundsfrågor. Två räcker oftast")


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (
            _pair("Min chef är tydlig och rättvis, varje dag under hela året."),
            "Påståendet ”Min chef är tydlig och rättvis, varje da…” kan rymma två frågor i en.",
        ),
        (
            replace(_pair("Jag trivs inte."), reversed=True),
            "Påståendet ”Jag trivs inte.” räknas omvänt, och sådana är lätta att läsa fel.",
        ),
        (_pair("Jag trivs inte."), "Påståendet ”Jag trivs inte.” har ett nekande ord. Ska det räknas omvänt?"),
        (_pair("Jag trivs " + "mycket " * 20), "Påståendet ”Jag trivs mycket mycket mycket mycket my…” är långt."),
    ],
)
def test_a_statement_is_called_by_its_first_words(question: Question, sentence: str) -> None:
    (advice,) = advise(_survey(question), 60)
    assert advice.sentence.startswith(sentence)
    assert advice.place == "fraga_1"


def test_a_translation_is_looked_at_too_but_told_of_once() -> None:
    text = {"sv": "Min chef är tydlig och rättvis.", "en": "My manager is fair and competent."}
    assert len(advise(_survey(replace(_pair(""), text=text)), 60)) == 1
    assert len(advise(_survey(replace(_pair(""), text=text | {"sv": "Min chef är rättvis."})), 60)) == 1


def test_only_statements_are_looked_at() -> None:
    question = Question("fritt", QuestionKind.TEXT, {"sv": "Vad sitter i väggarna och är värt att behålla?"})
    assert advise(_survey(question), 60) == ()
