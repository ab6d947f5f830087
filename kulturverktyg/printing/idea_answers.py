"""*Vad hände med min idé* as a PDF to publish: every idea by theme, with what became of it."""

from collections.abc import Mapping, Sequence
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
    """A4 pages; the ideas stand in their order, under the theme they lie in."""
    values: Mapping[str, object] = {
        "journey": journey,
        "summary": _summary(fates, day),
        "themes": [
            {
                "theme": theme or _NO_THEME,
                "ideas": [
                    {
                        "text": fate.text,
                        "prompt": fate.prompt,
                        "outcome": fate.outcome,
                        "adopted": fate.outcome == VERDICTS[Verdict.ADOPTED],
                        "answers": list(fate.answers),
                    }
                    for fate in group
                ],
            }
            for theme, group in groupby(fates, key=_theme)
        ],
    }
    return typeset("idea_answers", values, title=_TITLE, language=_LANGUAGE)


def save_idea_answers(fates: Sequence[Fate], journey: str, day: date, path: Path) -> None:
    """Save it whole; KnownError when it cannot be saved."""
    write_whole(path, idea_answers(fates, journey, day))


def _theme(fate: Fate) -> str:
    return fate.theme


def _summary(fates: Sequence[Fate], day: date) -> str:
    """Such as *120 idéer. Läget torsdag 3 december 2026: 40 antaget, 12 parkerat.*"""
    counts: dict[str, int] = {}
    for fate in fates:
        counts[fate.outcome] = counts.get(fate.outcome, 0) + 1
    told = ", ".join(f"{outcome[:1].lower()}{outcome[1:]} {figure(count)}" for outcome, count in counts.items())
    ideas = "1 idé" if len(fates) == 1 else f"{figure(len(fates))} idéer"
    return f"{ideas}, läget {date_words(day)}" + (f": {told}." if told else ".")
