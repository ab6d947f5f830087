"""The kiosk's own words, one data file a language in resources/languages. Dropping a file in adds a language.

A file is a JSON object with ``code`` (BCP 47), ``name`` (in the language itself), ``direction`` (``ltr`` or
``rtl``), ``reviewed`` (false until a person has read a machine's translation) and ``texts``.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from kulturverktyg.errors import KnownError
from kulturverktyg.paths import resources
from kulturverktyg.survey.figures import figure

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")

#: The language that every other file is compared with, and that the program itself speaks.
FIRST_LANGUAGE = "sv"

#: Where the words are for the roles that the templates begin with, by the roles' names.
_ROLES = {
    "Medarbetare": "role.staff",
    "Chef": "role.manager",
    "Ledning": "role.management",
    "Förtroendevald": "role.elected",
}


@dataclass(frozen=True)
class KioskTexts:
    """All words that the kiosk itself says in one language."""

    code: str
    name: str
    direction: Literal["ltr", "rtl"]
    reviewed: bool
    texts: Mapping[str, str]

    def say(self, key: str, **params: object) -> str:
        """The text under ``key`` with its {placeholders} filled; KeyError when either is missing."""
        return _PLACEHOLDER.sub(lambda found: in_words(params[found[1]]), self.texts[key])

    def role(self, name: str) -> str:
        """A role of the organisation in this language where the program has words for it, or else as it is called."""
        return self.texts[_ROLES[name]] if name in _ROLES else name


def in_words(value: object) -> str:
    """What stands in a {placeholder}'s place."""
    return figure(value) if isinstance(value, int) else str(value)


def placeholders(text: str) -> frozenset[str]:
    """Names of the {placeholders} in a text."""
    return frozenset(_PLACEHOLDER.findall(text))


def available_languages() -> tuple[str, ...]:
    """Codes of the languages that the kiosk speaks, Swedish first."""
    codes = (path.stem for path in (resources() / "languages").glob("*.json"))
    return tuple(sorted(codes, key=lambda code: (code != FIRST_LANGUAGE, code)))


def load_language(code: str) -> KioskTexts:
    """The kiosk's words in a language; KnownError when there is no such file or it cannot be read."""
    if code not in available_languages():
        raise KnownError(f"Kioskens egna texter finns inte på språket {code}. Välj bort språket i enkäten.")
    path = resources() / "languages" / f"{code}.json"
    try:
        data = json.loads(path.read_text("utf-8"))
        if data["direction"] not in {"ltr", "rtl"}:
            raise ValueError(data["direction"])
        return KioskTexts(data["code"], data["name"], data["direction"], bool(data["reviewed"]), dict(data["texts"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise KnownError(f"Språkfilen {path.name} går inte att läsa. Installera om Kulturverktyg.") from error


def kiosk_languages(languages: Iterable[str]) -> tuple[str, ...]:
    """Those of a survey's languages that the kiosk's own texts exist in, in the same order."""
    known = available_languages()
    return tuple(language for language in languages if language in known)
