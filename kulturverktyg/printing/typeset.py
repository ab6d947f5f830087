"""From plain values to a tagged PDF: a template in resources/print is filled and set by Typst, in memory only.

The values go in as JSON that the template reads. No word of anybody's is ever part of a template's code.
"""

import json
from collections.abc import Mapping, Sequence

from kulturverktyg.paths import resources
from kulturverktyg.printing.letters import ready_to_set
from kulturverktyg.survey.direction import is_right_to_left

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


def typeset(template: str, values: Mapping[str, object], *, title: str, language: str) -> bytes:
    """The PDF of a template, PDF/UA-1 unless a letter is in no font. The same values give the same bytes."""
    import typst

    fonts = typst.Fonts()
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
    compiler = typst.Compiler(
        folder / f"{template}.typ", root=folder, font_paths=fonts, sys_inputs={"data": json.dumps(data)}
    )
    try:
        made = compiler.compile(format="pdf", pdf_standards="ua-1")
    except typst.TypstError as error:
        if _NO_SUCH_LETTER not in str(error):
            raise
        made = compiler.compile(format="pdf")
    if not isinstance(made, bytes):
        raise TypeError(template)
    return made


def _present(wanted: Sequence[str], families: Sequence[str]) -> list[str]:
    return [name for name in wanted if name in families]


def _ready(values: Mapping[str, object], *, right_to_left: bool) -> dict[str, object]:
    def ready(value: object) -> object:
        match value:
            case str():
                return ready_to_set(value, right_to_left=right_to_left)
            case Mapping():
                return {key: each if key == _NO_WORDS else ready(each) for key, each in value.items()}
            case Sequence():
                return [ready(each) for each in value]
            case _:
                return value

    return {key: ready(value) for key, value in values.items()}
