"""Answer scales to begin with, one data file each in resources/scales. Dropping a file in adds a scale.

A file is called after the scale's name and is a JSON object with ``title`` (what the scale asks, in Swedish),
``points`` (4–11) and ``labels``, one a point or one for each end, with words in the languages there are. No person
has read the translations: in a survey they are drafts until somebody has.
"""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kulturverktyg.errors import KnownError
from kulturverktyg.paths import resources
from kulturverktyg.survey.definition import Scale, SurveyDefinition, Text
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.names import free
from kulturverktyg.survey.edits.words import set_many_words
from kulturverktyg.survey.texts import label_key


@dataclass(frozen=True)
class ReadyScale:
    """A scale in all languages it has words in, and what it asks."""

    title: str
    scale: Scale


def ready_scales() -> tuple[ReadyScale, ...]:
    """All ready-made scales, those with few points first; KnownError when a file cannot be read."""
    found = (_read(path) for path in (resources() / "scales").glob("*.json"))
    return tuple(sorted(found, key=lambda ready: (ready.scale.points, ready.title)))


def fitted_scale(scale: Scale, survey: SurveyDefinition) -> Scale:
    """The scale with words in the survey's languages alone, under a name that no other scale of the survey has."""
    labels = tuple(_in_languages(label, survey.languages) for label in scale.labels)
    fitted = replace(scale, labels=labels)
    known = survey.scales()
    return fitted if known.get(scale.name) == fitted else replace(fitted, name=free(scale.name, known))


def with_ready_words(draft: SurveyDraft, language: str) -> SurveyDraft:
    """The draft with words in ``language`` for its ready-made scales, where it has none; nobody has read them."""
    ready = [
        (len(found.scale.labels), label[draft.source], label[language])
        for found in ready_scales()
        for label in found.scale.labels
        if draft.source in label and language in label
    ]
    known = {(count, words): translated for count, words, translated in ready}
    words = {
        label_key(scale.name, place): known[len(scale.labels), label[draft.source]]
        for scale in draft.survey.scales().values()
        for place, label in enumerate(scale.labels)
        if not label.get(language) and (len(scale.labels), label.get(draft.source)) in known
    }
    return set_many_words(draft, language, words)


def blank_scale(points: int, survey: SurveyDefinition) -> Scale:
    """A scale without words, one label a point."""
    return Scale(free("skala", survey.scales()), points, ({},) * points)


def _in_languages(label: Text, languages: tuple[str, ...]) -> Text:
    return {code: label[code] for code in languages if code in label}


def _read(path: Path) -> ReadyScale:
    try:
        data: Any = json.loads(path.read_text("utf-8"))
        labels = tuple(dict(label) for label in data["labels"])
        return ReadyScale(str(data["title"]), Scale(path.stem, int(data["points"]), labels))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise KnownError(f"Skalan {path.name} går inte att läsa. Installera om Kulturverktyg.") from error
