"""Journey templates: data files in ``resources/templates`` and in the user's own library; one is added without code.

A template is one JSON file (UTF-8) that is called after its id, ``<id>.json``. All keys are required unless
said otherwise, and unknown keys are refused, so that a slip of the pen is found.

``format``        the number of the format: 2, or 1 for a file with none of the parts below. A file with a higher
                  number is refused.
``id``            lower-case letters, digits and hyphens; never changed once the template is in use.
``version``       whole number from 1; raised when a wording changes.
``languages``     language codes (BCP 47). The first is the one that the others are translated from.
``title``, ``description``   texts; the description may lack words.
``roles``         the roles that a new journey begins with, in Swedish; participants read those that
                  `survey.languages` has words for in their own language.
``first_round``, ``first_workshop``   names of what a new journey begins with, in Swedish.
``card``          the assignment card's first words, in Swedish: ``commissioner``, ``purpose``,
                  ``questions``, ``limits``, ``contact``, ``reference``; each may be empty.
``survey_title``  text: what participants see the survey called, where that is not the title; may be left out.
``scales``        by name: ``points`` (4–11) and ``labels`` (texts), one a point or one for each end.
``sections``      a list of ``name``, ``title`` (text), ``dimension`` (true when its pairs and scales
                  make one score) and ``questions``.
``reviewed``      by language, the keys (see `survey.texts`) of the translations that a person has read and found
                  right; may be left out.
``outdated``      the same for translations that were made from other words than the first language has now.

A *text* is an object with a string for the first language, and for those of the others that it is translated to.
A *name* is a lower-case letter followed by lower-case letters, digits and underscores; files with answers call a
question by it, so it stays the same when the wording is polished. Questions have ``name``, ``kind`` and ``text``,
may have ``help`` (a text) and ``condition``, and:

``pair``, ``scale``   ``scale``
``choice``, ``multiple``, ``ranking``, ``allocation``   ``choices``: a list of ``name`` and ``label`` (text)
``number``            ``minimum`` and ``maximum`` (whole numbers), and perhaps ``decimals`` (0–2)
``recommendation``, ``text``, ``information``   nothing more

A ``condition`` has ``column`` (of a question that is asked before), ``relation`` (``=`` ``!=`` ``<`` ``<=`` ``>``
``>=``) and ``value``; see `survey.definition.Condition`. Flags (``dont_know``, ``required``, ``background``,
``sensitive``, ``reversed``, ``short_form``) are true or false, and false when left out. `survey.rules` says which
of them a kind may have and how many choices it needs.

In the second format a file may have these parts too, in Swedish where they are no texts:

``agenda``      a list of ``minutes`` (1–480) and ``title``: what the plan of a journey's workshops begins with.
``prompts``     1–6 texts of at most 60 characters: what ideas are asked for. A Swedish one that the kiosk has itself
                (*Mer av*, *Mindre av*, *Börja med*) is asked in all of the kiosk's languages.
``guide``       a list of ``role`` (one of ``roles``, or empty for everybody) and ``questions`` (texts): what is asked
                in interviews.
``indicators``  a list of `survey.template_parts.STANDARD_INDICATORS`, and of objects with ``name``, ``definition``,
                ``unit`` and ``better`` (``higher``, ``lower`` or ``neither``).
``plan``        ``prioritised`` (1–30) and ``kinds``, the kinds of measure in words or as `model.measure` names them.
``maps``        a list of ``kind`` (``causes``, ``decisions``, ``ways_in`` or ``roles``) and ``name``.
``wheel``       a list of ``month`` (1–12), ``title`` and ``owner``: what comes back every year.
``report``      a list of `survey.template_parts.REPORT_SECTIONS`, in the order that a report has them.
``steps``       a list of ``place`` (of `survey.template_parts.PLACES`) and ``text``: what one does there, and why.
``client``      the survey of a round with clients: ``title``, ``languages``, ``scales``, ``sections`` and perhaps
                ``reviewed`` and ``outdated``, all as above, and perhaps ``advice``, a list of sentences to those who
                ask.

`survey.template_check`, `survey.survey_check`, `survey.parts_check` and `survey.faults` hold every rule.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from kulturverktyg.errors import KnownError
from kulturverktyg.paths import resources
from kulturverktyg.survey.as_json import survey_to_json
from kulturverktyg.survey.definition import SurveyDefinition, Text, in_language
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.json_check import quoted
from kulturverktyg.survey.parts_as_json import draft_from_json, marks_to_json, parts_from_json, parts_to_json
from kulturverktyg.survey.template_check import CARD, FORMAT, is_template_id, problems, survey_in
from kulturverktyg.survey.template_parts import TemplateParts, parts_of

#: Bytes that a template's file may have.
SIZE_LIMIT = 4_000_000
_PROBLEMS_SHOWN = 20
#: Templates that are remembered while their files say the same.
_REMEMBERED = 32
#: The shipped templates in the order they are offered, the usual one first.
_SHIPPED = (
    "kulturanalys-och-vision",
    "spaning-och-innovation",
    "arbetsorganisation-och-inflytande",
    "tillitsbaserad-styrning",
    "oversyn-med-prioriterade-atgarder",
)


@dataclass(frozen=True, kw_only=True)
class Template(TemplateParts):
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
    def name(self) -> str:
        """The title in Swedish, or in whatever language there is."""
        return in_language(self.title, "sv")

    @property
    def survey(self) -> SurveyDefinition:
        """What a new journey's first version asks."""
        return self.draft.survey


def template_folder() -> Path:
    """Where the templates lie that ship with the program."""
    return resources() / "templates"


def load_template(template_id: str, own: Path | None = None) -> Template:
    """The template called ``template_id``, shipped or in the folder ``own``.

    KnownError when there is none or its file is wrong.
    """
    folders = [template_folder(), *([own] if own is not None else [])]
    for folder in folders:
        path = folder / f"{template_id}.json"
        if is_template_id(template_id) and path.is_file():
            return read_template(path)
    known = ", ".join(sorted(path.stem for folder in folders for path in folder.glob("*.json")))
    raise KnownError(f"Det finns ingen mall som heter {quoted(template_id)}. Mallar som finns: {known}.")


def available_templates() -> tuple[Template, ...]:
    """All templates that ship with the program, in order; KnownError when a file is wrong."""
    return in_order(map(read_template, template_folder().glob("*.json")))


def in_order(templates: Iterable[Template]) -> tuple[Template, ...]:
    """The templates in the order that they are shown in: those that ship as `_SHIPPED` has them, then others by title.

    The first is what a new journey begins with when nobody chooses, so it is the most usual kind of journey and not
    whichever title begins with A. A tuple here, and no key in the files: a file can be somebody's own, and must not be
    able to put itself first.
    """

    def place(template: Template) -> tuple[int, str, str]:
        known = _SHIPPED.index(template.id) if template.id in _SHIPPED else len(_SHIPPED)
        return known, template.name.casefold(), template.id

    return tuple(sorted(templates, key=place))


def read_template(path: Path, *, any_name: bool = False) -> Template:
    """The template in a file; KnownError, one sentence a line, for everything that is wrong in it.

    With ``any_name`` the file need not be called after the template's id.
    """
    return _read_once(_content(path), path, any_name)


@lru_cache(maxsize=_REMEMBERED)
def _read_once(content: bytes, path: Path, any_name: bool) -> Template:
    """What says the same as before is not parsed and checked again: the windows ask for it after every change."""
    return template_from(_parsed(content, path), path.stem, any_name=any_name)


def template_from(data: Any, name: str, *, any_name: bool = False) -> Template:
    """The template in parsed JSON from the file ``name``.json; KnownError as `read_template`."""
    found = problems(data, name, any_name=any_name)
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
        draft=draft_from_json(survey_in(data), data),
        **parts_of(parts_from_json(data)),
    )


def template_to_json(template: Template) -> dict[str, Any]:
    """The JSON object that `template_from` reads back to an equal template."""
    survey = survey_to_json(template.survey)
    title, languages, scales, sections = (survey[key] for key in ("title", "languages", "scales", "sections"))
    return {
        "format": FORMAT,
        "id": template.id,
        "version": template.version,
        "languages": languages,
        "title": dict(template.title),
        "description": dict(template.description),
        "roles": list(template.roles),
        "first_round": template.first_round,
        "first_workshop": template.first_workshop,
        "card": {key: template.card.get(key, "") for key in CARD},
        **({"survey_title": title} if title != template.title else {}),
        "scales": scales,
        "sections": sections,
        **marks_to_json(template.draft),
        **parts_to_json(template),
    }


def _shortened(found: tuple[str, ...], name: str) -> tuple[str, ...]:
    if len(found) <= _PROBLEMS_SHOWN:
        return found
    return (
        *found[:_PROBLEMS_SHOWN],
        f"Mallen {name}: det finns ytterligare {len(found) - _PROBLEMS_SHOWN} fel.",
    )


def _content(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise KnownError(f"Mallen {path.stem}: filen {path} går inte att läsa. Kontrollera att den finns.")
        if path.stat().st_size > SIZE_LIMIT:
            raise KnownError(f"Mallen {path.stem}: filen är för stor för att vara en mall.")
        return path.read_bytes()
    except OSError as error:
        raise KnownError(f"Mallen {path.stem}: filen {path} går inte att läsa.") from error


def _parsed(content: bytes, path: Path) -> Any:
    try:
        return json.loads(content.decode("utf-8-sig"), object_pairs_hook=_without_doubles)
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
