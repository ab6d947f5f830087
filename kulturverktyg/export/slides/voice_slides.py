"""What people have said: free texts, interviews and the findings that join them with all else."""

from collections import Counter
from collections.abc import Iterator, Sequence

from kulturverktyg.charts.figure_words import source_words
from kulturverktyg.export.slides.around import Around
from kulturverktyg.export.slides.slide import Grid, Line, Slide, Tone, Words
from kulturverktyg.guard.released_findings import ReleasedFinding
from kulturverktyg.understand.evidence import RULE, STRENGTHS
from kulturverktyg.understand.finding import KINDS

#: Quotes of a question, and the letters of one that goes before longer ones.
_MOST, _SHORT = 5, 400
_TEXTS_MADE = "Svar med egna ord, genomlästa av HR och i slumpad ordning. De delas aldrig upp på grupper."
_NO_TEXTS = "Det finns inga godkända svar."
_PLURALS = dict(zip(KINDS, (("styrka", "styrkor"), ("brist", "brister")), strict=True))
_QUOTES_MADE = "Citaten är genomlästa och godkända av HR och står i slumpad ordning."


def texts(around: Around) -> Iterator[Slide]:
    """A few answers to each question with words of one's own, and how many more there are."""
    for one in around.released.texts:
        chosen = _few(one.texts)
        left = len(one.texts) - len(chosen)
        lines = [Line(f"”{text.strip()}”", Tone.QUOTE) for text in chosen]
        lines += [Line(f"{left} svar till finns i arbetsboken.", Tone.NOTE)] if left else []
        lines += [Line(one.note or _NO_TEXTS, Tone.NOTE)] if one.note or not one.texts else []
        about = f"{len(one.texts)} svar med egna ord" if one.texts else ""
        yield around.of_survey(one.question, Words(tuple(lines)), about, (_TEXTS_MADE,))


def _few(all_: Sequence[str]) -> Sequence[str]:
    """The first short ones, in their own order; where there are none the first of all."""
    return [text for text in all_ if len(text) <= _SHORT][:_MOST] or all_[:1]


def interviews(around: Around) -> Iterator[Slide]:
    """How many were interviewed, and a few of their words."""
    told = around.given.chosen.interviews
    if not told.any:
        return
    total = sum(count for _, count in told.people)
    title = f"{total} personer har intervjuats" if total else f"Färre än {told.k} personer har intervjuats"
    people = tuple((label, str(count)) for label, count in told.people)
    hidden = (told.note,) if told.note else ()
    source = "intervjuerna"
    if people:
        table = Grid(f"{title}.", ("Vilka", "Antal personer"), people, (3, 1), frozenset({1}))
        yield around.of_journey(title, table, notes=(_QUOTES_MADE, *hidden), source=source)
    quotes = [quote for quote in told.quotes if len(quote.text) <= _SHORT][:_MOST] or list(told.quotes[:1])
    left = len(told.quotes) - len(quotes)
    lines = [Line(f"”{one.text}”{f' – {one.role}' if one.role else ''}", Tone.QUOTE) for one in quotes]
    lines += [Line(f"{left} citat till finns i arbetsboken.", Tone.NOTE)] if left else []
    lines += [Line(line, Tone.NOTE) for line in hidden]
    if lines:
        yield around.of_journey(
            "Ur intervjuerna",
            Words(tuple(lines)),
            notes=(_QUOTES_MADE, f"{total} intervjuade.", *hidden),
            source=source,
        )


def findings(around: Around) -> Iterator[Slide]:
    """Strengths and deficits with how strong the evidence is, and what each rests on in the notes."""
    found = around.given.chosen.findings
    if not found:
        return
    counted = Counter(one.kind for one in found)
    told = " och ".join(f"{count} {_PLURALS[kind][count > 1]}" for kind in KINDS if (count := counted[kind]))
    table = Grid(
        f"Iakttagelser: {told}.",
        ("Slag", "Iakttagelse", "Stöd", "Varför"),
        tuple((KINDS[one.kind], one.statement, STRENGTHS[one.strength], one.reasons) for one in found),
        (1.2, 5, 1.2, 3.4),
    )
    sources = tuple(f"{one.statement}: {_more(one)}" for one in found if one.text or one.sources)
    yield around.of_journey(f"Iakttagelser: {told}", table, notes=(RULE, *sources), source="iakttagelserna")


def _more(one: ReleasedFinding) -> str:
    """What is written of a finding, and what it rests on."""
    sources = "; ".join(source_words(source) for source in one.sources)
    return " ".join(filter(None, (one.text.strip(), f"Bygger på: {sources}." if sources else "")))
