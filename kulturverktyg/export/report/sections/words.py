"""What people said in words of their own: free texts, and interviews."""

from collections.abc import Iterator

from kulturverktyg.export import interview_sheet
from kulturverktyg.export.report.document import Block, Bullets, Paragraph, Quotation, Section, Subheading
from kulturverktyg.export.report.given import Given
from kulturverktyg.export.report.pieces import SHEET, count, more, notes, section, table
from kulturverktyg.guard.released import ReleasedResults, ReleasedTexts
from kulturverktyg.guard.released_interviews import ReleasedInterviews, ReleasedQuote

#: So many texts to a question are read in a report; they stand in no order that means anything.
_MOST_TEXTS = 60
_MASKED = "Svaren är genomlästa och står i slumpad ordning. De delas aldrig upp på grupper."
_NOTHING = "Det finns inga godkända svar."


def texts(given: Given) -> Section | None:
    """Every question that was answered freely, with its answers as they were let through."""
    return section("texts", text_blocks(given.released))


def text_blocks(released: ReleasedResults) -> Iterator[Block]:
    """The free texts of a round."""
    if released.texts:
        yield Paragraph(_MASKED)
    for question in released.texts:
        yield from _question(question)


def _question(question: ReleasedTexts) -> Iterator[Block]:
    yield Subheading(question.question)
    if question.note or not question.texts:
        yield from notes((question.note or _NOTHING,))
    yield from (Quotation(text) for text in question.texts[:_MOST_TEXTS])
    yield from more(len(question.texts) - _MOST_TEXTS, "svar", "svar", SHEET.format("Fritext"))


def interviews(given: Given) -> Section | None:
    """How many were interviewed, what they said, and what was asked."""
    told = given.chosen.interviews
    return section("interviews", _interviews(told)) if told.any else None


def quotes(given: Given) -> Section | None:
    """How many were interviewed and what they said."""
    told = given.chosen.interviews
    return section("interviews", _people_and_quotes(told)) if told.any else None


def _interviews(told: ReleasedInterviews) -> Iterator[Block]:
    yield from _people_and_quotes(told)
    for part in told.guide:
        yield Subheading(f"Det vi frågade: {part.role}" if part.role else "Det vi frågade")
        yield Bullets(part.questions)


def _people_and_quotes(told: ReleasedInterviews) -> Iterator[Block]:
    yield Paragraph(interview_sheet.about(told))
    people = ((label, str(number)) for label, number in told.people)
    yield from table("Intervjuade", ("Vilka", "Antal personer"), people, (4, 1), (1,))
    yield from notes((told.note,))
    yield from _quotes(told)


def _quotes(told: ReleasedInterviews) -> Iterator[Block]:
    """Under each theme its quotes, each once and under the first of its themes."""
    there = set()
    under: dict[str, list[ReleasedQuote]] = {}
    for theme, quote in interview_sheet.by_theme(told):
        if quote.id not in there:
            there.add(quote.id)
            under.setdefault(theme, []).append(quote)
    for theme, quotes in under.items():
        yield Subheading(f"{theme} ({count(len(quotes), 'citat', 'citat')})")
        yield from (Quotation(quote.text, quote.role) for quote in quotes)
