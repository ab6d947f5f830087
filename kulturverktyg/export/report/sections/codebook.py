"""What was asked: every question with its answers, and what the numbers are."""

from collections.abc import Iterator, Mapping

from kulturverktyg.export.figure_sheets import KINDS, ordered_items
from kulturverktyg.export.report.document import Block, Paragraph, Section, Subheading, Table
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.pieces import section, table
from kulturverktyg.export.word_sheets import COLUMNS_EXPLAINED, answer_words
from kulturverktyg.guard.released import ReleasedItem, ReleasedResults

_HEADER = ("Fråga", "Område", "Namn i datafilerna")
_SHARES = (5, 2.4, 2)


def codebook(given: Given) -> Section | None:
    """The whole survey, and that of clients after it."""
    rounds = (given.released, *([given.clients] if given.clients is not None else []))
    tables = [block for released in rounds for block in _survey(released)]
    if not tables:
        return None
    explained = table(
        "Talen i rapporten, arbetsboken och datafilerna", ("Tal", "Betydelse"), COLUMNS_EXPLAINED, (1.4, 4)
    )
    return section("codebook", (*tables, *explained))


def _survey(released: ReleasedResults) -> Iterator[Block]:
    if not released.items:
        return
    yield Subheading(released.survey)
    titles = {dimension.name: dimension.title for dimension in released.dimensions}
    yield from _asked(released, titles)
    asked = [f"”{text.question}”" for text in released.texts]
    if asked:
        yield Paragraph(f"Dessutom med egna ord: {'; '.join(asked)}.")


def _asked(released: ReleasedResults, titles: Mapping[str, str]) -> Iterator[Table]:
    """A table for each way of answering, with what the answers are."""
    together: dict[str, list[ReleasedItem]] = {}
    for item in ordered_items(released):
        together.setdefault(_answered(item), []).append(item)
    for answers, items in together.items():
        rows = ((_words(item), titles.get(item.dimension or "", ""), item.name) for item in items)
        yield from table(answers, _HEADER, rows, _SHARES)


def _answered(item: ReleasedItem) -> str:
    """The kind of a question, its answers, and which of them are positive: ``Skala: 1 = Aldrig; … Positiva: 4, 5``."""
    answers = answer_words(item)
    said = f"{KINDS[item.kind]}: {answers}" if answers else KINDS[item.kind]
    positive = ", ".join(map(str, item.positive_points))
    return f"{said}. Positiva svar: {positive}" if positive else said


def _words(item: ReleasedItem) -> str:
    turned = " (omvänt)" if item.reversed else ""
    condition = f". {item.asked_if}" if item.asked_if else ""
    return f"{item.words.rstrip('.') if condition else item.words}{turned}{condition}"
