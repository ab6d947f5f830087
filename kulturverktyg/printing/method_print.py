"""Metod: how it was done, to print or to publish beside the results."""

from collections.abc import Sequence
from pathlib import Path

from kulturverktyg.files.whole import write_whole
from kulturverktyg.typesetting.typeset import ARCHIVED, PUBLISHED, typeset

_LANGUAGE = "sv"
_TITLE = "Metod"
#: A part: its title, its sentences, and the rows of its table with the headings first.
Part = tuple[str, Sequence[str], Sequence[Sequence[str]]]


def method_print(parts: Sequence[Part], journey: str, *, archive: bool = False) -> bytes:
    """A4 pages; for the ``archive`` they are PDF/A-2a too."""
    told = [
        {
            "title": title,
            "lines": list(lines),
            "head": list(rows[0]) if rows else [],
            "rows": [list(r) for r in rows[1:]],
        }
        for title, lines, rows in parts
    ]
    standards = ARCHIVED if archive else PUBLISHED
    return typeset(
        "method_page", {"journey": journey, "parts": told}, title=_TITLE, language=_LANGUAGE, standards=standards
    )


def save_method_print(parts: Sequence[Part], journey: str, path: Path) -> None:
    """Save it whole; KnownError when it cannot be saved."""
    write_whole(path, method_print(parts, journey))
