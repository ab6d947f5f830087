"""The method page as it is read on the screen."""

from collections.abc import Iterator, Sequence
from html import escape

from kulturverktyg.export.method_page import MethodPart


def as_html(parts: Sequence[MethodPart]) -> str:
    """Headings, sentences and tables."""
    return "".join(line for part in parts for line in _part(part))


def _part(part: MethodPart) -> Iterator[str]:
    yield f"<h3>{escape(part.title)}</h3>"
    yield from (f"<p>{escape(line)}</p>" for line in part.lines)
    if part.rows:
        yield '<table style="margin-top: 8px; margin-bottom: 8px;" cellpadding="4" cellspacing="0" width="100%">'
        for place, row in enumerate(part.rows):
            kind = "td" if place else "th"
            cells = "".join(f'<{kind} align="left">{escape(words)}</{kind}>' for words in row)
            yield f"<tr>{cells}</tr>"
        yield "</table>"
