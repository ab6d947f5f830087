"""*Vad hände med min idé* as a PDF to publish: by theme every answer once, and under it the ideas that it answers."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

from kulturverktyg.decide.decisions import VERDICTS
from kulturverktyg.decide.idea_fates import Fate
from kulturverktyg.files.whole import write_whole
from kulturverktyg.model.kinds import Verdict
from kulturverktyg.printing.run_sheet_words import date_words
from kulturverktyg.survey.figures import figure
from kulturverktyg.typesetting.typeset import typeset

_LANGUAGE = "sv"
_TITLE = "Vad hände med min idé?"
_NO_THEME = "Idéer utan tema"


def idea_answers(fates: Sequence[Fate], journey: str, day: date) -> bytes:
    """A4 pages; the ideas stand in their order, under the theme they lie in and the answer that they share."""
    values: Mapping[str, object] = {
        "journey": journey,
        "summary": _summary(fates, day),
        "themes": [
            {"theme": theme or _NO_THEME, "answered": _answered(group)} for theme, group in groupby(fates, key=_theme)
        ],
    }
    return typeset("idea_answers", values, title=_TITLE, language=_LANGUAGE)


def save_idea_answers(fates: Sequence[Fate], journey: str, day: date, path: Path) -> None:
    """Save it whole; KnownError when it cannot be saved."""
    write_whole(path, idea_answers(fates, journey, day))


def _answered(fates: Iterable[Fate]) -> Sequence[Mapping[str, object]]:
    """Each answer in the order in which it is first given, with its ideas."""
    alike: dict[tuple[str, tuple[str, ...]], list[Fate]] = {}
    for fate in fates:
        alike.setdefault((fate.outcome, fate.answers), []).append(fate)
    return [
        {
            "outcome": outcome,
            "adopted": outcome == VERDICTS[Verdict.ADOPTED],
            "answers": list(answers),
            "count": _ideas(len(group)),
            "ideas": [{"text": fate.text, "prompt": fate.prompt} for fate in group],
        }
        for (outcome, answers), group in alike.items()
    ]


def _ideas(number: int) -> str:
    return "1 idé" if number == 1 else f"{figure(number)} idéer"


def _theme(fate: Fate) -> str:
    return fate.theme


def _summary(fates: Sequence[Fate], day: date) -> str:
    """Such as *120 idéer. Läget torsdag 3 december 2026: 40 antaget, 12 parkerat.*"""
    counts: dict[str, int] = {}
    for fate in fates:
        counts[fate.outcome] = counts.get(fate.outcome, 0) + 1
    told = ", ".join(f"{outcome[:1].lower()}{outcome[1:]} {figure(count)}" for outcome, count in counts.items())
    return f"{_ideas(len(fates))}, läget {date_words(day)}" + (f": {told}." if told else ".")
