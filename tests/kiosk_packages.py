"""Small kiosk packages with every kind of question, for tests of the session and of the window."""

from collections.abc import Sequence
from uuid import UUID, uuid4

from kulturverktyg.collect.package import KioskPackage, PackageCell, PackageRole, PackageUnit
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Choice, Question, Scale, Section, SurveyDefinition

FIVE = Scale(
    "five",
    5,
    tuple(
        {"sv": sv, "en": en}
        for sv, en in (
            ("Stämmer inte alls", "Not true at all"),
            ("Stämmer dåligt", "Not very true"),
            ("Varken eller", "Neither"),
            ("Stämmer bra", "Mostly true"),
            ("Stämmer helt", "Completely true"),
        )
    ),
)
SEVEN = Scale("seven", 7, ({"sv": "Aldrig", "en": "Never"}, {"sv": "Alltid", "en": "Always"}))
ELEVEN = Scale("eleven", 11, ({"sv": "Lägst", "en": "Lowest"}, {"sv": "Högst", "en": "Highest"}))
POLES = tuple(
    Choice(name, {"sv": label, "en": label})
    for name, label in (("clan", "Gemenskap"), ("new", "Nyfikenhet"), ("order", "Ordning"), ("goal", "Resultat"))
)
YEARS = tuple(
    Choice(name, {"sv": label, "en": label})
    for name, label in (("short", "Mindre än 2 år"), ("middle", "2 till 5 år"), ("long", "Mer än 5 år"))
)

YEARS_HERE = Question(
    "years", QuestionKind.CHOICE, {"sv": "Hur länge?", "en": "How long?"}, choices=YEARS, background=True
)
SAY = Question(
    "say",
    QuestionKind.PAIR,
    {"sv": "Jag kan säga vad jag tycker.", "en": "I can say what I think."},
    scale=FIVE,
    dont_know=True,
)
MUST = Question("must", QuestionKind.SCALE, {"sv": "Jag trivs.", "en": "I like it."}, scale=SEVEN, required=True)
NEAR = Question("near", QuestionKind.PAIR, {"sv": "Nära.", "en": "Near."}, scale=ELEVEN)
RECOMMEND = Question(
    "recommend",
    QuestionKind.RECOMMENDATION,
    {"sv": "Rekommendera?", "en": "Recommend?"},
    dont_know=True,
)
CULTURE = Question(
    "culture",
    QuestionKind.ALLOCATION,
    {"sv": "Fördela 100 poäng.", "en": "Give out 100 points."},
    choices=POLES,
    dont_know=True,
)
MEETINGS = Question(
    "meetings", QuestionKind.NUMBER, {"sv": "Hur många möten?", "en": "How many?"}, minimum=0, maximum=60
)
WORDS = Question("words", QuestionKind.TEXT, {"sv": "Vad är värt att behålla?", "en": "What to keep?"})
ABOUT = Question("about", QuestionKind.INFORMATION, {"sv": "Så går det till.", "en": "How it works."})
STRENGTHS = tuple(
    Choice(name, {"sv": label, "en": label})
    for name, label in (
        ("help", "Vi hjälps åt"),
        ("learn", "Vi lär oss"),
        ("calm", "Vi hinner"),
        ("fun", "Vi skrattar"),
    )
)
GOOD = Question(
    "good", QuestionKind.MULTIPLE, {"sv": "Vad är bra här?", "en": "What is good?"}, choices=STRENGTHS, dont_know=True
)
FIRST = Question(
    "first", QuestionKind.RANKING, {"sv": "Vad är viktigast?", "en": "What first?"}, choices=STRENGTHS, dont_know=True
)
HOURS = Question(
    "hours",
    QuestionKind.NUMBER,
    {"sv": "Hur många timmar?", "en": "How many hours?"},
    minimum=-2,
    maximum=24,
    decimals=1,
)
EVERY_KIND = (SAY, YEARS_HERE, MUST, RECOMMEND, CULTURE, GOOD, FIRST, MEETINGS, HOURS, WORDS, ABOUT)


def survey(*questions: Question, languages: Sequence[str] = ("sv",)) -> SurveyDefinition:
    """One section with the questions."""
    return SurveyDefinition(
        {"sv": "Kulturanalys", "en": "Culture analysis"},
        tuple(languages),
        (Section("all", {"sv": "Inflytande", "en": "Influence"}, False, questions or EVERY_KIND),),
    )


def package(
    *questions: Question,
    units: Sequence[str] = ("Vård/Norr", "Vård/Söder"),
    roles: Sequence[str] = ("Medarbetare", "Chef"),
    empty: Sequence[tuple[str, str]] = (),
    languages: Sequence[str] = ("sv",),
    pin_hash: str = "",
) -> KioskPackage:
    """Every unit has every role, but for the cells named in ``empty``."""
    unit_ids: dict[str, UUID] = {path: uuid4() for path in units}
    role_ids: dict[str, UUID] = {name: uuid4() for name in roles}
    return KioskPackage(
        uuid4(),
        "Workshop",
        "Socialförvaltningen 2026",
        survey(*questions, languages=languages),
        tuple(PackageUnit(unit, path) for path, unit in unit_ids.items()),
        tuple(PackageRole(role, name) for name, role in role_ids.items()),
        tuple(
            PackageCell(unit_ids[path], role_ids[name], 12)
            for path in units
            for name in roles
            if (path, name) not in empty
        ),
        7,
        tuple(languages),
        b"k" * 32,
        pin_hash,
    )
