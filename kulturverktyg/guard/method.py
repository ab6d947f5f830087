"""How the figures were made and what was left out, in sentences that go with every export."""

from collections.abc import Iterator, Mapping

from kulturverktyg.guard.groups import K_SENSITIVE
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import SurveyDefinition

_METHOD = (
    (
        "Inga resultat visas för färre än {k} svar, och för känsliga frågor inte för färre än {sensitive}. "
        "Små grupper slås ihop med andra, så att ingen kan räknas fram med plus och minus."
    ),
    "Index går från 0 till 100: lägsta svaret på skalan är 0 och högsta är 100. Omvända påståenden är vända rätt.",
    (
        "En persons värde för ett område är medelvärdet av de besvarade påståendena, om minst hälften är besvarade. "
        "Gruppens värde är medelvärdet av personernas. Där bara några få har hoppat över ett påstående är det i "
        "stället medelvärdet av påståendenas medelvärden, så att ingen enskild persons svar kan räknas fram."
    ),
    (
        "Osäkerhetsintervallen säger, med 95 procents säkerhet, var medelvärdet hade hamnat om alla i gruppen hade "
        "svarat. De blir snävare ju större del som har svarat: när alla har svarat finns ingen osäkerhet kvar om just "
        "den här arbetsplatsen. I jämförelser över tid räknas de inte snävare för det."
    ),
    (
        "Ett ungefärligt ”minst 90 %” står där nästan alla i en grupp har svarat lika, och bara medelvärdet där "
        "fördelningen hade ringat in en mindre grupp: ingen enhet, roll eller svarsgrupp som är dold för att den har "
        "för få svar har ett medelvärde som går att räkna fram närmare än på halva skalan när. Detsamma gäller korsade "
        "grupper som valdes från början, men inte grupper som är dolda fast de har tillräckligt många svar."
    ),
    "Andel positiva är andelen som har valt något av svaren över skalans mitt.",
    "”Vet ej” räknas inte in i medelvärden och andelar; antalet visas för sig.",
)
_METHOD_OF_KINDS: Mapping[QuestionKind, str] = {
    QuestionKind.PAIR: (
        "Ett påstående räknas för dem som har svarat både hur det är idag och hur de vill ha det. Då gäller antalet "
        "svar hela raden. Glappet är önskat läge minus nuläge för varje person."
    ),
    QuestionKind.MULTIPLE: (
        "För en fråga med flera val visas för varje alternativ hur stor andel som har valt det, av dem som har svarat "
        "på frågan. Andelarna blir därför tillsammans ofta mer än 100 procent."
    ),
    QuestionKind.RANKING: (
        "I en rangordning är plats 1 det viktigaste. För varje alternativ visas medelvärdet av platserna: ju lägre, "
        "desto viktigare."
    ),
}
_METHOD_OF_CONDITIONS = (
    "En fråga som bara ställs efter ett visst svar visas bara där svaren på den tidigare frågan också visas, och "
    "räknas inte in i ett område där andra påståenden ställs till alla."
)


def method(survey: SurveyDefinition, k: int) -> Iterator[str]:
    """The sentences about a survey with the smallest reported group ``k``."""
    yield from (sentence.format(k=k, sensitive=max(k, K_SENSITIVE)) for sentence in _METHOD)
    asked = {question.kind for question in survey.questions()}
    yield from (sentence for kind, sentence in _METHOD_OF_KINDS.items() if kind in asked)
    if any(question.condition is not None for question in survey.questions()):
        yield _METHOD_OF_CONDITIONS
