"""Words as they may stand in a presentation: without what XML cannot hold, and in Swedish."""

import re
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.lang import MSO_LANGUAGE_ID
from pptx.util import Pt

LANGUAGE = "sv-SE"
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def clean(words: str) -> str:
    """The words without control characters and halves of characters; other line ends are line feeds."""
    return _NOT_IN_XML.sub("", words.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))


def write(
    paragraph: Any, words: str, size: float | None = None, *, bold: bool | None = None, colour: object = None
) -> None:
    """Add words to a paragraph; ``colour`` is ``#RRGGBB`` or one of the theme's, None for the text's own."""
    for place, line in enumerate(clean(words).split("\n")):
        if place:
            paragraph.add_line_break()
        run = paragraph.add_run()
        run.text = line
        run.font.language_id = MSO_LANGUAGE_ID.SWEDISH
        dress(run.font, size, bold=bold, colour=colour)


def dress(font: Any, size: float | None, *, bold: bool | None = None, colour: object = None) -> None:
    """Give letters their size, weight and colour."""
    if size is not None:
        font.size = Pt(size)
    if bold is not None:
        font.bold = bold
    if isinstance(colour, str):
        font.color.rgb = rgb(colour)
    elif colour is not None:
        font.color.theme_color = colour


def rgb(colour: str) -> RGBColor:
    """``#RRGGBB`` as python-pptx has it."""
    return RGBColor(*bytes.fromhex(colour[1:]))  # type: ignore[no-untyped-call]
