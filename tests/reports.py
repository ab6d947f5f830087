"""Reports built by hand: every kind of block, and texts that try to break a file."""

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from kulturverktyg.export.report.document import (
    Bullets,
    Paragraph,
    Picture,
    Quotation,
    Report,
    Section,
    Subheading,
    Table,
    Tone,
)

TALL = 14.0


def picture(key: str = "glapp", words: str = "Störst glapp: säga vad man tycker", height: float = 2.0) -> Picture:
    """A picture with a row of words and a bar for each half inch."""

    def draw(width: float) -> Figure:
        figure = Figure(figsize=(width or 6.0, height), facecolor="white")
        for place in range(int(height * 2) - 1):
            y = 1 - (place + 0.7) / (height * 2)
            figure.text(0.05, y, f"{words} {place}", size=10)
            figure.add_artist(Rectangle((0.7, y), 0.2, 0.1 / height, color="#44576B"))
        return figure

    return Picture(key, f"Bild av {words}", f"Beskrivning av {words}", draw)


def every_block() -> Report:
    """A report of two sections with all that there can be in one."""
    table = Table(
        "Områden", ("Område", "Nuläge"), tuple((f"Område {i}", f"{i},5") for i in range(60)), (3, 1), frozenset({1})
    )
    first = (
        Paragraph("Störst glapp är det i att säga vad man tycker.", Tone.LEAD),
        Paragraph("Alla har fått svara.\nOgrupperat."),
        Bullets(("Glappet är störst här", "Och minst där")),
        picture(),
        Paragraph("Resultat visas bara när minst 7 har svarat.", Tone.NOTE),
    )
    second = (
        *(block for i in range(6) for block in (Subheading(f"Avsnitt {i}"), Paragraph("Några ord."))),
        table,
        Table("Kort tabell", ("Vad", "Antal"), (("Ett", "1"), ("Två", "2"))),
        picture("lang", "Rad", TALL),
        Quotation("Man lär sig att tiga.", "Medarbetare"),
        Quotation("Det är bra här."),
    )
    return Report(
        "Kulturanalys",
        "Hela förvaltningen, Våren 2026",
        "Källa: enkäten Våren 2026",
        (
            Section("summary", "Det viktigaste", first, own="Vi vill först säga tack.\n\nOch något mer."),
            Section("dimensions", "Områdena", second),
        ),
    )


#: Such as people paste; what each must still say when it is read again.
HOSTILE = {
    "formula": '=HYPERLINK("http://ont.example";"Klicka")',
    "code": "#set page(width: 1pt) $x$ *fet* </w:t></w:p> &amp; {{}} @ett <etikett>",
    "right to left": "مرحبا بكم 2–5 و Svenska",
    "emoji": "Bra 👍🏽 jobbat 🇸🇪",
    "control": "före\x00\x07\x1b\ufffeefter",
    "lone half": "före\ud800efter",
    "no space": "å" * 2_000,
    "long": "Ord på ord. " * 3_400,
}


def told(words: str) -> str:
    """What of a text can be in a file."""
    return "".join(letter for letter in words if letter not in "\x00\x07\x1b\ufffe\ud800")


def everywhere(words: str) -> Report:
    """A report that has ``words`` in every field."""
    blocks = (
        *(Paragraph(words, tone) for tone in Tone),
        Subheading(words),
        Bullets((words,)),
        Quotation(words, words),
        Table(words, (words, "Antal"), ((words, words),)),
        Picture("bild", words, words, picture().draw),
    )
    return Report(words, words, words, (Section("summary", words, blocks, own=words),))
