"""What a Word document is built of: elements, words, fields and bookmarks."""

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import cast
from unicodedata import bidirectional

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement

from kulturverktyg.files.cells import clean
from kulturverktyg.survey.bidi import has_right_to_left

_BREAKS = re.compile("(\n|\t)")
#: Letters from right to left, with what stands between them.
_RIGHT_TO_LEFT = re.compile(
    "([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
    "(?:[^A-Za-zÀ-ɏ\n]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff])?)"
)
#: The order that Word wants the properties of a paragraph in.
_ORDER = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "suppressAutoHyphens", "pBdr"),
    *("shd", "tabs", "bidi", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl"),
)

Element = BaseOxmlElement


def element(tag: str, *children: Element, **attributes: str | int) -> Element:
    """An element of Word's own; attributes are written without their prefix."""
    made = cast(Element, OxmlElement(f"w:{tag}"))
    for name, value in attributes.items():
        made.set(qn(f"w:{name.rstrip('_')}"), str(value))
    made.extend(children)
    return made


def paragraph(style: str, *content: Element, more: Iterable[Element] = (), right_to_left: bool = False) -> Element:
    """A paragraph of a style; ``more`` are properties that are its own."""
    properties = [element("pStyle", val=style), *more, *([element("bidi")] if right_to_left else [])]
    return element("p", layout(*properties), *content)


def layout(*properties: Element) -> Element:
    """How a paragraph is set, in the order that Word wants it told."""
    own = sorted(map(deepcopy, properties), key=lambda one: _ORDER.index(one.tag.rpartition("}")[2]))
    return element("pPr", *own)


def words(style: str, text: str, *more: Element) -> Element:
    """A paragraph that says ``text``, from the side that it begins at."""
    return paragraph(style, *runs(text), more=more, right_to_left=starts_right_to_left(text))


def starts_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction is of a script that runs from right to left."""
    return next((kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), "L") != "L"


def runs(text: str, *looks: Element) -> Iterator[Element]:
    """Words as Word has them: whole, with their line breaks, and none that a file cannot carry."""
    told = clean(text).replace("\r", "\n")
    pieces = _RIGHT_TO_LEFT.split(told) if has_right_to_left(told) else [told]
    for place, piece in enumerate(pieces):
        if piece:
            turned = [element("rtl")] if place % 2 else []
            yield _run(_BREAKS.split(piece), [*(deepcopy(look) for look in looks), *turned])


def field(code: str, shown: str, *looks: Element) -> Iterator[Element]:
    """A field that shows something until Word counts it anew."""
    yield _mark("begin", looks)
    instruction = element("instrText")
    instruction.text = f" {code} "
    instruction.set(qn("xml:space"), "preserve")
    yield element("r", *_properties(looks), instruction)
    yield _mark("separate", looks)
    yield from runs(shown, *looks)
    yield _mark("end", looks)


def bookmarked(number: int, name: str, content: Iterable[Element]) -> Iterator[Element]:
    """The same under a name that others can lead to."""
    yield element("bookmarkStart", id=number, name=name)
    yield from content
    yield element("bookmarkEnd", id=number)


def _mark(kind: str, looks: Iterable[Element]) -> Element:
    return element("r", *_properties(looks), element("fldChar", fldCharType=kind))


def _run(pieces: Iterable[str], looks: Iterable[Element]) -> Element:
    run = element("r", *_properties(looks))
    for piece in pieces:
        if piece in ("\n", "\t"):
            run.append(element("br" if piece == "\n" else "tab"))
        elif piece:
            text = element("t")
            text.text = piece
            text.set(qn("xml:space"), "preserve")
            run.append(text)
    return run


def _properties(looks: Iterable[Element]) -> list[Element]:
    told = [deepcopy(look) for look in looks]
    return [element("rPr", *told)] if told else []
