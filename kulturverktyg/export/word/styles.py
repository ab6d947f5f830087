"""How everything in a Word document looks: styles with the house's colours and letters, and nothing of Word's own."""

from collections.abc import Iterator, Sequence

from docx.document import Document

from kulturverktyg.charts.palette import PALETTES
from kulturverktyg.export.report.paper import MILLIMETRES, TEXT_WIDTH
from kulturverktyg.export.word.parts import Element, element, layout

LETTERS = "Segoe UI"
TWIPS = 1440
_HOUSE = PALETTES["light"]
_INK, _QUIET, _LINE, _PRIMARY, _SOFT = (
    colour.removeprefix("#") for colour in (_HOUSE.ink, _HOUSE.quiet, _HOUSE.line, _HOUSE.primary, _HOUSE.low)
)
_WHITE = "FFFFFF"
_BULLETS = 1


def dress(document: Document, language: str) -> None:
    """Take all styles out and put the house's in."""
    root = document.styles.element
    for child in list(root):
        root.remove(child)
    root.extend([_defaults(language), *_styles()])
    numbering = document.part.numbering_part.element
    for child in list(numbering):
        numbering.remove(child)
    numbering.extend([_bullets(), element("num", element("abstractNumId", val=_BULLETS), numId=_BULLETS)])


def bold() -> Element:
    """A look of words: bold."""
    return element("b")


def _defaults(language: str) -> Element:
    spoken = element("lang", val=language, eastAsia=language, bidi=language)
    looks = [_fonts(), *_size(10.5), spoken]
    return element(
        "docDefaults",
        element("rPrDefault", element("rPr", *looks)),
        element("pPrDefault", layout(_spacing(0, 7, 1.22))),
    )


def _styles() -> Iterator[Element]:
    yield _style("Normal", "Normal", [_hold(), _whole_words()], [_colour(_INK)], default=True, based="")
    band = [_frame(), _fill(_PRIMARY), _whole_words()]
    yield _style("Title", "Title", [_spacing(0, 0, 1.05), *band], [element("b"), _colour(_WHITE), *_size(28)])
    yield _style("Subtitle", "Subtitle", [_spacing(0, 0, 1.3), *band], [_colour(_SOFT), *_size(12.5)])
    yield _style("Source", "Källa", [_spacing(24, 18, 1.2)], [_colour(_QUIET), *_size(9)])
    for level, (name, size, colour, before, after) in enumerate(
        ((1, 17, _PRIMARY, 26, 8), (2, 12.5, _INK, 16, 5)),
    ):
        yield _style(
            f"Heading{name}",
            f"heading {name}",
            [*_together(), _spacing(before, after, 1.1), element("outlineLvl", val=level), _whole_words()],
            [element("b"), _colour(colour), *_size(size)],
        )
    yield _style("Lead", "Ingress", [_spacing(4, 9, 1.25)], [_colour(_PRIMARY), *_size(12)])
    yield _style("Note", "Anmärkning", [_spacing(2, 7, 1.2)], [_colour(_QUIET), *_size(9)])
    yield _style("ListBullet", "List Bullet", [_numbered(), _spacing(0, 4, 1.22)], [])
    bar = element("pBdr", _border("left", _PRIMARY, 18, 10))
    yield _style("Quote", "Quote", [bar, _indent(14), _spacing(6, 0, 1.22), *_together()], [element("i")])
    yield _style("Signed", "Citat av", [bar, _indent(14), _spacing(0, 10, 1.22)], [_colour(_QUIET), *_size(9)])
    yield _style("Picture", "Bild", [element("keepNext"), _spacing(8, 4, 1)], [])
    yield _style("Caption", "caption", [element("keepLines"), _spacing(2, 12, 1.2)], [_colour(_QUIET), *_size(9)])
    yield _style("TableCaption", "Tabellrubrik", [*_together(), _spacing(10, 5, 1.2)], [], based="Caption")
    cell = [_spacing(2.5, 2.5, 1.15), element("suppressAutoHyphens", val=0)]
    yield _style("TableText", "Tabelltext", cell, [*_size(9.25)])
    yield _style("TableHead", "Tabellhuvud", [element("keepNext")], [element("b")], based="TableText")
    yield _style("AfterTable", "Efter tabell", [_spacing(0, 6, 1)], [*_size(4)])
    yield _style(
        "TOCHeading",
        "TOC Heading",
        [element("keepNext"), _spacing(6, 8, 1.1)],
        [element("b"), _colour(_PRIMARY), *_size(14)],
    )
    yield _style("TOC1", "toc 1", [_end_tab(), _spacing(2, 1, 1.1), _indent(0, 30)], [])
    yield _style("TOC2", "toc 2", [_end_tab(), _spacing(0, 1, 1.1), _indent(14, 30)], [_colour(_QUIET), *_size(9.5)])
    under = element("pBdr", _border("bottom", _LINE, 5, 4))
    yield _style("Header", "header", [under, _spacing(0, 0, 1)], [_colour(_QUIET), *_size(8.5)])
    yield _style("Footer", "footer", [_end_tab(), _spacing(0, 0, 1)], [_colour(_QUIET), *_size(8.5)])
    yield _named("character", "DefaultParagraphFont", "Default Paragraph Font", default=True)
    yield _named("numbering", "NoList", "No List", default=True)
    yield _plain_table()
    yield _house_table()


def _style(
    key: str,
    name: str,
    layouts: Sequence[Element],
    looks: Sequence[Element],
    *,
    based: str = "Normal",
    default: bool = False,
) -> Element:
    style = _named("paragraph", key, name, default=default)
    if based:
        style.append(element("basedOn", val=based))
        style.append(element("next", val="Normal"))
    style.extend([element("qFormat"), layout(*layouts), element("rPr", *looks)])
    return style


def _named(kind: str, key: str, name: str, *, default: bool = False) -> Element:
    told = {"default": "1"} if default else {}
    return element("style", element("name", val=name), type=kind, styleId=key, **told)


def _plain_table() -> Element:
    style = _named("table", "TableNormal", "Normal Table", default=True)
    style.append(element("tblPr", element("tblInd", w=0, type="dxa"), _cell_air(0, 0)))
    return style


def _house_table() -> Element:
    style = _named("table", "HouseTable", "Kulturverktyg")
    lines = element("tblBorders", _border("bottom", _LINE, 5), _border("insideH", _LINE, 5))
    head = element(
        "tblStylePr",
        element("rPr", element("b"), _colour(_INK)),
        element(
            "tcPr", element("tcBorders", _border("bottom", _QUIET, 8)), _fill(_SOFT), element("vAlign", val="bottom")
        ),
        type="firstRow",
    )
    style.extend([element("basedOn", val="TableNormal"), element("tblPr", lines, _cell_air(5, 1)), head])
    return style


def _cell_air(sides: float, ends: float) -> Element:
    air = {"top": ends, "left": sides, "bottom": ends, "right": sides}
    return element("tblCellMar", *(element(side, w=round(points * 20), type="dxa") for side, points in air.items()))


def _bullets() -> Element:
    level = element(
        "lvl",
        element("start", val=1),
        element("numFmt", val="bullet"),
        element("lvlText", val="•"),
        element("lvlJc", val="left"),
        layout(element("ind", left=300, hanging=220)),
        element("rPr", _fonts(), _colour(_PRIMARY)),
        ilvl=0,
    )
    return element("abstractNum", element("multiLevelType", val="singleLevel"), level, abstractNumId=_BULLETS)


def _numbered() -> Element:
    return element("numPr", element("ilvl", val=0), element("numId", val=_BULLETS))


def _fonts() -> Element:
    return element("rFonts", ascii=LETTERS, hAnsi=LETTERS, eastAsia=LETTERS, cs=LETTERS)


def _size(points: float) -> list[Element]:
    return [element("sz", val=round(points * 2)), element("szCs", val=round(points * 2))]


def _colour(colour: str) -> Element:
    return element("color", val=colour)


def _fill(colour: str) -> Element:
    return element("shd", val="clear", color="auto", fill=colour)


def _spacing(before: float, after: float, lines: float) -> Element:
    return element(
        "spacing", before=round(before * 20), after=round(after * 20), line=round(lines * 240), lineRule="auto"
    )


def _indent(left: float, right: float = 0) -> Element:
    return element("ind", left=round(left * 20), right=round(right * 20))


def _border(side: str, colour: str, eighths: int, space: int = 0) -> Element:
    return element(side, val="single", sz=eighths, space=space, color=colour)


def _frame() -> Element:
    """A line in the colour of the band, all around the paragraphs that share it, so that the band has air."""
    ends, sides = (96, 28), (96, 6)
    told = {"top": ends, "left": sides, "bottom": ends, "right": sides}
    return element("pBdr", *(_border(side, _PRIMARY, *each) for side, each in told.items()))


def _together() -> list[Element]:
    return [element("keepNext"), element("keepLines")]


def _hold() -> Element:
    return element("widowControl")


def _whole_words() -> Element:
    return element("suppressAutoHyphens")


def _end_tab() -> Element:
    return element("tabs", element("tab", val="right", pos=round(TEXT_WIDTH * TWIPS)))


def millimetres(length: float) -> int:
    """So many twips."""
    return round(length / MILLIMETRES * TWIPS)
