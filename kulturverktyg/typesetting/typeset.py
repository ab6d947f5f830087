"""From plain values to a tagged PDF, or to pictures of its pages: a template in resources/print is filled and set by
Typst, in memory only.

The values go in as JSON that the template reads. No word of anybody's is ever part of a template's code.
"""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Literal

from kulturverktyg.paths import resources
from kulturverktyg.survey.direction import is_right_to_left
from kulturverktyg.typesetting.letters import ready_to_set

if TYPE_CHECKING:
    from typst import Compiler, Fonts

#: What a PDF is held to: to be read by all, or also to be kept for good.
Standard = Literal["ua-1", "a-2a"]
PUBLISHED: tuple[Standard, ...] = ("ua-1",)
ARCHIVED: tuple[Standard, ...] = ("ua-1", "a-2a")

#: Fonts in order of liking: those of Windows, then those of Linux, and at last the one that Typst brings.
_TEXT_FONTS = (
    *("Segoe UI", "Ebrima", "Nirmala UI"),
    *("Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", "Noto Sans Hebrew", "Abyssinica SIL", "DejaVu Sans"),
    "Libertinus Serif",
)
_CODE_FONTS = ("Consolas", "Noto Sans Mono", "DejaVu Sans Mono")
#: Values under this key are for the template to act on; all others are words to be read.
_NO_WORDS = "look"
#: What Typst says when no font on the computer has a letter; such a document is tagged all the same.
_NO_SUCH_LETTER = "could not be displayed"


def typeset(
    template: str,
    values: Mapping[str, object],
    *,
    title: str,
    language: str,
    standards: Sequence[Standard] = PUBLISHED,
) -> bytes:
    """The PDF of a template, held to ``standards`` unless a letter is in no font. The same values give the same
    bytes."""
    import typst

    compiler = _compiler(template, {**values, "dated": "a-2a" in standards}, title, language)
    try:
        made = compiler.compile(format="pdf", pdf_standards=list(standards))
    except typst.TypstError as error:
        if _NO_SUCH_LETTER not in str(error):
            raise
        made = compiler.compile(format="pdf")
    if not isinstance(made, bytes):
        raise TypeError(template)
    return made


def page_pictures(
    template: str, values: Mapping[str, object], *, title: str, language: str, dpi: int
) -> tuple[bytes, ...]:
    """The same pages, each as the bytes of a PNG file of ``dpi`` dots per inch."""
    made = _compiler(template, {**values, "dated": False}, title, language).compile(format="png", ppi=dpi)
    if made is None:
        raise TypeError(template)
    return (made,) if isinstance(made, bytes) else tuple(made)


def rastered(drawings: Sequence[str], width: float, dpi: int) -> tuple[bytes, ...]:
    """Drawings (SVG), each ``width`` inches wide, as the bytes of a PNG file of ``dpi`` dots per inch."""
    if not drawings:
        return ()
    look = {_NO_WORDS: {"drawings": list(drawings), "width": width}}
    return page_pictures("pictures", look, title="", language="sv", dpi=dpi)


def _compiler(template: str, values: Mapping[str, object], title: str, language: str) -> "Compiler":
    import typst

    fonts = _fonts()
    right_to_left = is_right_to_left(language)
    data = {
        **_ready(values, right_to_left=right_to_left),
        "title": ready_to_set(title, right_to_left=right_to_left).strip() or "–",
        "document_title": title.strip() or "–",
        "language": language.partition("-")[0],
        "right_to_left": right_to_left,
        "fonts": _present(_TEXT_FONTS, fonts.families()),
        "code_fonts": _present(_CODE_FONTS, fonts.families()),
    }
    folder = resources() / "print"
    return typst.Compiler(
        folder / f"{template}.typ", root=folder, font_paths=fonts, sys_inputs={"data": json.dumps(data)}
    )


@cache
def _fonts() -> "Fonts":
    """The fonts of this computer: looked for once, for that takes longer than to set a page."""
    import typst

    return typst.Fonts()


def _present(wanted: Sequence[str], families: Sequence[str]) -> list[str]:
    return [name for name in wanted if name in families]


def _ready(values: Mapping[str, object], *, right_to_left: bool) -> dict[str, object]:
    def ready(value: object) -> object:
        match value:
            case str():
                return ready_to_set(value, right_to_left=right_to_left)
            case Mapping():
                return _ready(value, right_to_left=right_to_left)
            case Sequence():
                return [ready(each) for each in value]
            case _:
                return value

    return {key: value if key == _NO_WORDS else ready(value) for key, value in values.items()}
