"""The codebook of the data: what each variable, code and answer is, and what it means that a value is missing."""

from collections.abc import Iterator, Sequence

from kulturverktyg.export.data.figures import variables
from kulturverktyg.export.data.rows import DataRow
from kulturverktyg.export.data.variable import MISSING_WORDS, Missing, Variable
from kulturverktyg.export.figure_sheets import KINDS
from kulturverktyg.export.remarks import remarks
from kulturverktyg.export.report.given import Given
from kulturverktyg.guard.released import ReleasedItem, ReleasedResults

_Value = str | int | float | None
_READ = (
    (
        "Filerna är i UTF-8 med semikolon mellan kolumnerna och decimalkomma. I pandas: read_csv(fil, sep=';', "
        "decimal=',', encoding='utf-8-sig')."
    ),
    (
        "En text som börjar med =, +, -, @, tabb eller apostrof har en extra apostrof först, så att den inte blir en "
        "formel i Excel. Ta bort den första apostrofen för att få tillbaka texten."
    ),
    (
        "Ett tomt tal är aldrig en nolla: det visas inte, frågades inte eller räknas inte för den sortens fråga. "
        "Kolumnen visas säger om raden visas helt, delvis eller inte alls, och skal säger varför inte. Filen visas "
        "inte eller delvis räknar upp dem; där står i kolumnen vad om det är visas inte eller visas delvis."
    ),
    (
        "Varje rad är en grupp, en fråga eller ett område, och en sida: nuläge eller önskat läge. Glappet hör till "
        "båda sidorna och står på båda raderna."
    ),
    "I SPSS-filen är texter längre än vad formatet rymmer kortade, med … sist. Här står de hela.",
)


def codebook(given: Given) -> Iterator[Sequence[_Value]]:
    """Rows of sort, variable, code, meaning and more."""
    released = given.released
    yield ["sort", "variabel", "kod", "betydelse", "mer"]
    yield from (("om filerna", "", "", words, "") for words in (*_about(released), *_READ))
    for column in variables(released):
        yield ["variabel", column.name, "", column.label, _type(column)]
        for code, words in column.codes.items():
            yield ["kod", column.name, code, words, ""]
    for missing, words in MISSING_WORDS.items():
        yield ["saknas", "", missing.value, words, _why(missing)]
    for dimension in released.dimensions:
        yield ["område", dimension.name, "", dimension.title, ", ".join(dimension.items)]
    for item in released.items:
        yield from _item(item)
    for question in released.texts:
        yield ["fritextfråga", question.item, "", question.question, ""]
    yield from (("metod", "", "", line, "") for line in (*released.method, *remarks(released)))


def _about(released: ReleasedResults) -> Iterator[str]:
    yield f"{released.journey}, {released.round}. Enkät: {released.survey}."
    yield f"Resultat visas bara när minst {released.k} har svarat."


def _type(column: Variable[DataRow]) -> str:
    if column.words:
        return "text"
    if column.codes:
        return "kod; i CSV-filen står orden"
    return "heltal" if column.whole else "tal"


def _why(missing: Missing) -> str:
    tells = {
        Missing.HIDDEN: "Tomt i CSV-filen. Skyddet av de svarande har hållit inne talet.",
        Missing.NOT_ASKED: "Tomt i CSV-filen. Frågan har inget sådant tal, till exempel inget önskat läge.",
        Missing.NONE: "Tomt i CSV-filen. Till exempel osäkerhet när alla har svarat lika.",
    }
    return tells[missing]


def _item(item: ReleasedItem) -> Iterator[Sequence[_Value]]:
    more = [KINDS[item.kind]]
    more += ["omvänd"] if item.reversed else []
    positive = ", ".join(map(str, item.positive_points))
    more += [f"positiva svar: {positive}"] if positive else []
    more += [item.asked_if] if item.asked_if else []
    yield ["fråga", item.name, "", item.words, "; ".join(more)]
    labels = item.labels or (tuple(map(str, range(11))) if item.kind == "recommendation" else ())
    for place, label in enumerate(labels, 1):
        yield ["svar", item.name, f"svar_{place}", label, ""]
