"""The sheets of words: free texts, method and anonymity, codebook."""

from kulturverktyg.export import sheets
from kulturverktyg.export.book import Book
from kulturverktyg.export.figure_sheets import KINDS, ordered_items
from kulturverktyg.export.sheets import Column, Sheet
from kulturverktyg.guard.released import ReleasedItem, ReleasedResults

_ALL_OF_IT = "Alla frågor"
_PARTLY = "{} siffror visas delvis. Skälet står på deras egna rader, på bladen Dimensioner och Påståenden."
COLUMNS_EXPLAINED = (
    ("Svar (n)", "Hur många som har svarat. Gäller för alla tal i raden."),
    (
        "Nuläge, önskat: medel",
        (
            "Medelvärde i skalans egna steg; för fördelning av 100 poäng i poäng, för tal i talets egen enhet. För "
            "rangordning är det medelvärdet av platserna: plats 1 är viktigast, så ju lägre, desto viktigare."
        ),
    ),
    ("Nuläge, önskat: index", "Medelvärdet omräknat till 0–100. Omvända påståenden är vända."),
    (
        "Nuläge, önskat: positiva",
        (
            "Andel som har gett ett positivt svar; vilka svar det är står i tabellen ovan. För flera val är det "
            "andelen som har valt alternativet."
        ),
    ),
    (
        "Nuläge, önskat: från, till",
        "95 % osäkerhetsintervall för medelvärdet, korrigerat för hur stor del av gruppen som har svarat.",
    ),
    ("Anmärkning", "Varför något inte visas, helt eller delvis. Ett tomt tal är aldrig en nolla."),
    ("Glapp", "Önskat läge minus nuläge, medelvärde för samma personer."),
    ("Glapp från, till", "95 % osäkerhetsintervall för glappet. Tomt där det inte går att räkna ut."),
    ("Vill ha mer, lika, mindre", "Andel vars önskade läge ligger över, på eller under nuläget."),
    ("Effektstorlek dz", "Glappet delat med sin standardavvikelse."),
    ("Wilcoxon p", "Wilcoxons teckenrangtest, bara när färre än 20 har svarat."),
    ("Vet ej", "Hur många som har svarat vet ej. De ingår inte i de andra talen."),
    ("Rekommendationstal", "Andel som svarat 9–10 minus andel som svarat 0–6, mellan −100 och 100."),
    ("Nuläge: svar 1, 2, …", "Hur många som har gett det första svarsalternativet, det andra, och så vidare."),
    (
        "Färgen på bladet Grupper",
        (
            "Mörkare är högre. Grupper bredvid varandra som inte går att skilja åt har samma färg; ingen färg där det "
            "inte går att säga."
        ),
    ),
    ("Skiljer de sig (bladet Medarbetare och ledning)", "Om rollerna går att skilja säkert åt i området."),
    (
        "Namn för egna formler",
        (
            "Allas områden heter Dimensioner_namn, Dimensioner_nulage_index, Dimensioner_onskat_index och "
            "Dimensioner_glapp. Varje tabell har också ett namn, som Pastaenden och Kultur."
        ),
    ),
)


def write_texts(book: Book, released: ReleasedResults) -> Sheet:
    """The sheet Fritext: every text that HR has let through, or why there is none."""
    sheet = sheets.new_sheet(
        book,
        "Fritext",
        "Fritext",
        "Svar med egna ord, genomlästa av HR och i slumpad ordning. De delas aldrig upp på grupper.",
    )
    sheets.head(sheet, sheets.HEAD_ROW, (("Fråga", False), ("Svar", False)))
    sheets.widths(sheet, 44, 96)
    row = sheets.HEAD_ROW + 1
    for question in released.texts:
        for text in question.texts:
            sheets.put(sheet, row, 1, question.question, wrap=True, indent=1)
            sheets.put(sheet, row, 2, text, wrap=True, indent=1)
            row += 1
        if question.note or not question.texts:
            sheets.put(sheet, row, 1, question.question, wrap=True, indent=1)
            note = question.note or "Det finns inga godkända svar."
            sheets.put(sheet, row, 2, note, tone="quiet", wrap=True, indent=1)
            row += 1
    sheets.freeze(sheet, sheets.HEAD_ROW)
    return sheet


def write_method(book: Book, released: ReleasedResults) -> Sheet:
    """The sheet Metod och anonymitet: the rules, and everything that is not shown with its reason."""
    sheet = sheets.new_sheet(
        book,
        "Metod och anonymitet",
        "Metod och anonymitet",
        f"{released.survey}, {released.round}. Minsta redovisningsgrupp: {released.k}.",
    )
    sheets.widths(sheet, 40, 60, 60)
    row = sheets.HEAD_ROW
    for line in released.method:
        sheets.wide_text(sheet, row, 3, line)
        row += 1
    row = _write_merged(sheet, row + 1, released)
    sheets.put(sheet, row, 1, "Det här visas inte, eller visas delvis", tone="heading")
    row += 1
    partly = sum(bool(figure.withheld) for figure in released.figures)
    if partly:
        sheets.wide_text(sheet, row, 3, _PARTLY.format(partly))
        row += 1
    sheets.head(sheet, row, (("Grupp", False), ("Fråga eller dimension", False), ("Skäl", False)))
    labels = {group.id: group.label for group in released.groups}
    asked = {item.name: item.question or item.text for item in released.items}
    asked |= {dimension.name: dimension.title for dimension in released.dimensions}
    rows = (
        (label, _ALL_OF_IT, released.bare[hidden.group])
        if hidden.group in released.bare
        else (label, "Hela gruppen" if hidden.item is None else asked.get(hidden.item, hidden.item), hidden.reason)
        for hidden, label in ((one, one.label or labels.get(one.group, "")) for one in released.suppressed)
    )
    for words in dict.fromkeys(rows):
        row += 1
        for column, text in enumerate(words, 1):
            sheets.put(sheet, row, column, text, wrap=True, indent=1)
        sheets.underline(sheet, row, 3)
    if not (released.suppressed or partly):
        sheets.put(sheet, row + 1, 1, "Allt kan visas.", tone="quiet")
    return sheet


def _write_merged(sheet: Sheet, row: int, released: ReleasedResults) -> int:
    """Which groups were joined and why, if any were; the row after them."""
    merged = [group for group in released.groups if group.merged]
    if not merged:
        return row
    sheets.put(sheet, row, 1, "Sammanslagna grupper", tone="heading")
    sheets.head(sheet, row + 1, (("Grupp", False), ("Består av", False), ("Skäl", False)))
    for place, group in enumerate(merged, row + 2):
        for column, text in enumerate((group.label, ", ".join(group.merged or ()), group.reason), 1):
            sheets.put(sheet, place, column, text, wrap=True, indent=1)
        sheets.underline(sheet, place, 3)
    return row + len(merged) + 3


def write_codebook(book: Book, released: ReleasedResults) -> Sheet:
    """The sheet Kodbok: what every item and column is."""
    sheet = sheets.new_sheet(book, "Kodbok", "Kodbok", "Vad som har frågats, och vad kolumnerna betyder.")
    titles = {dimension.name: dimension.title for dimension in released.dimensions}
    columns: list[Column[ReleasedItem]] = [
        Column("Namn", 22, lambda item: item.name),
        Column("Fråga", 46, lambda item: item.question or item.text),
        Column("Alternativ", 26, lambda item: item.text if item.question else None),
        Column("Dimension", 26, lambda item: titles.get(item.dimension or "")),
        Column("Slag", 22, lambda item: KINDS[item.kind]),
        Column("Svarsalternativ", 46, answer_words),
        Column("Omvänt", 10, lambda item: "ja" if item.reversed else "nej"),
        Column("Positiva svar", 12, lambda item: ", ".join(map(str, item.positive_points)) or None),
        Column("Vem får frågan", 34, lambda item: item.asked_if or "Alla"),
    ]
    sheets.write_table(sheet, columns, ordered_items(released), name="Kodbok", frozen_columns=1)
    first = sheet.last_row + 2
    sheet.break_before(first)
    sheets.put(sheet, first, 1, "Kolumnerna", tone="heading")
    for row, words in enumerate(COLUMNS_EXPLAINED, first + 1):
        for column, text in enumerate(words, 1):
            sheets.put(sheet, row, column, text, wrap=True, indent=1)
    sheet.print_to(len(columns), sheet.last_row)
    return sheet


def answer_words(item: ReleasedItem) -> str | None:
    """The answers in the order of the columns that count them."""
    if item.kind == "recommendation":
        return "svar 1 = 0, svar 2 = 1, … svar 11 = 10"
    if item.kind == "number":
        return {0: "Heltal", 1: "Tal med en decimal"}.get(item.decimals, f"Tal med {item.decimals} decimaler")
    if item.kind == "allocation":
        return "Poäng, 0–100"
    if not item.labels:
        return None
    return "; ".join(_answer(place, label) for place, label in enumerate(item.labels, 1))


def _answer(place: int, label: str) -> str:
    """A point between two ends has no words, and those of an end begin with its number."""
    return label if label == str(place) else f"{place} = {label.removeprefix(f'{place} ')}"
