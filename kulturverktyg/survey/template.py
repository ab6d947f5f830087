"""Journey templates: data files in ``resources/templates``, so that one can be added without code.

A template is one JSON file (UTF-8) that is called after its id, ``<id>.json``. All keys are required unless
said otherwise, and unknown keys are refused, so that a slip of the pen is found.

``format``        the number of this format: 1. A file with a higher number is refused.
``id``            lower-case letters, digits and hyphens; never changed once the template is in use.
``version``       whole number from 1; raised when a wording changes.
``languages``     language codes (BCP 47); ``sv`` must be one of them.
``title``, ``description``   texts.
``roles``         the roles that a new journey begins with, in Swedish.
``first_round``, ``first_workshop``   names of what a new journey begins with, in Swedish.
``card``          the assignment card's first words, in Swedish: ``commissioner``, ``purpose``,
                  ``questions``, ``limits``, ``contact``, ``reference``; each may be empty.
``scales``        by name: ``points`` (4–11) and ``labels`` (texts), one a point or one for each end.
``sections``      a list of ``name``, ``title`` (text), ``dimension`` (true when its pairs and scales
                  make one score) and ``questions``.

A *text* is an object with one string for each of the languages. A *name* is a lower-case letter followed by
lower-case letters, digits and underscores; files with answers call a question by it, so it stays the same
when the wording is polished. Questions have ``name``, ``kind`` and ``text``, may have ``help`` (a text), and:

``pair``, ``scale``   ``scale``; may have ``dont_know``, ``required``, ``sensitive``, ``reversed`` and
                      ``short_form``
``choice``            ``choices`` (two or more of ``name`` and ``label``); may have ``dont_know``,
                      ``required``, ``sensitive`` and ``background`` (at most four questions have)
``recommendation``    may have ``dont_know``, ``required`` and ``sensitive``
``allocation``        ``choices`` (three to six poles); may have ``dont_know``, ``required``, ``sensitive``
``number``            ``minimum`` and ``maximum``; may have ``dont_know``, ``required``, ``sensitive``
``text``              may have ``sensitive``
``information``       nothing more

A flag that is left out is false. ``survey.template_check`` holds every rule.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kulturverktyg.errors import KnownError
from kulturverktyg.paths import resources
from kulturverktyg.survey.as_json import survey_from_json
from kulturverktyg.survey.definition import SurveyDefinition, Text
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.json_check import quoted
from kulturverktyg.survey.template_check import is_template_id, problems

_SIZE_LIMIT = 1_000_000
_PROBLEMS_SHOWN = 20


@dataclass(frozen=True)
class Template:
    """What a new journey begins with. ``card`` has the fields of `prepare.views.Card`."""

    id: str
    version: int
    title: Text
    description: Text
    roles: tuple[str, ...]
    first_round: str
    first_workshop: str
    card: Mapping[str, str]
    draft: SurveyDraft

    @property
    def survey(self) -> SurveyDefinition:
        """What a new journey's first version asks."""
        return self.draft.survey


def load_template(template_id: str, folder: Path | None = None) -> Template:
    """The template called ``template_id``; KnownError when there is none or its file is wrong."""
    folder = _folder(folder)
    path = folder / f"{template_id}.json"
    if not is_template_id(template_id) or not path.is_file():
        known = ", ".join(sorted(p.stem for p in folder.glob("*.json")))
        raise KnownError(f"Det finns ingen mall som heter {quoted(template_id)}. Mallar som finns: {known}.")
    return read_template(path)


def available_templates(folder: Path | None = None) -> tuple[Template, ...]:
    """All templates that ship with the program, by Swedish title; KnownError when a file is wrong."""
    found = (read_template(path) for path in _folder(folder).glob("*.json"))
    return tuple(sorted(found, key=lambda template: (template.title["sv"], template.id)))


def read_template(path: Path) -> Template:
    """The template in a file; KnownError, one sentence a line, for everything that is wrong in it."""
    return template_from(_read_json(path), path.stem)


def template_from(data: Any, name: str) -> Template:
    """The template in parsed JSON from the file ``name``.json; KnownError as `read_template`."""
    found = problems(data, name)
    if found:
        raise KnownError("\n".join(_shortened(found, name)))
    return Template(
        id=data["id"],
        version=data["version"],
        title=dict(data["title"]),
        description=dict(data["description"]),
        roles=tuple(data["roles"]),
        first_round=data["first_round"],
        first_workshop=data["first_workshop"],
        card=dict(data["card"]),
        draft=SurveyDraft(survey_from_json(data), _reviewed(data.get("reviewed", {}))),
    )


def _reviewed(by_language: Mapping[str, list[str]]) -> frozenset[tuple[str, str]]:
    return frozenset((key, language) for language, keys in by_language.items() for key in keys)


def _folder(folder: Path | None) -> Path:
    return resources() / "templates" if folder is None else folder


def _shortened(found: tuple[str, ...], name: str) -> tuple[str, ...]:
    if len(found) <= _PROBLEMS_SHOWN:
        return found
    return (
        *found[:_PROBLEMS_SHOWN],
        f"Mallen {name}: det finns ytterligare {len(found) - _PROBLEMS_SHOWN} fel.",
    )


def _read_json(path: Path) -> Any:
    try:
        if path.stat().st_size > _SIZE_LIMIT:
            raise KnownError(f"Mallen {path.stem}: filen är för stor för att vara en mall.")
        return json.loads(path.read_text("utf-8-sig"), object_pairs_hook=_without_doubles)
    except OSError as error:
        raise KnownError(f"Mallen {path.stem}: filen {path} går inte att läsa.") from error
    except json.JSONDecodeError as error:
        raise KnownError(
            f"Mallen {path.stem}: rad {error.lineno}, tecken {error.colno} går inte att läsa som JSON."
        ) from error
    except _DoubleKeyError as error:
        raise KnownError(f"Mallen {path.stem}: {quoted(error)} står två gånger i samma objekt.") from error
    except (ValueError, RecursionError) as error:
        raise KnownError(f"Mallen {path.stem}: filen går inte att läsa som JSON i UTF-8.") from error


class _DoubleKeyError(ValueError):
    """A key that stands twice in one JSON object; json would silently keep the last."""


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise _DoubleKeyError(key)
        found[key] = value
    return found
