"""The library of templates: those that ship with the program, and the user's own in a folder beside them.

Own templates get ids that end in a few random characters, so that two people's templates never go by one name.
"""

import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kulturverktyg.errors import KnownError
from kulturverktyg.files.whole import write_whole
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.names import name_from
from kulturverktyg.survey.edits.words import without_strays
from kulturverktyg.survey.faults import faults
from kulturverktyg.survey.template import (
    SIZE_LIMIT,
    Template,
    in_order,
    load_template,
    read_template,
    template_folder,
    template_to_json,
)
from kulturverktyg.survey.template_check import CARD, is_template_id, problems
from kulturverktyg.survey.template_parts import TemplateParts, parts_of

_USUAL_ROLES = ("Medarbetare", "Chef")
_FAULTS_TOLD = 5


@dataclass(frozen=True)
class LibraryEntry:
    """A template, and whether it ships with the program; those that ship are neither changed nor removed."""

    template: Template
    shipped: bool


@dataclass(frozen=True)
class LibraryContents:
    """What can be used, in the order it is shown in, and a sentence about each file that cannot."""

    entries: tuple[LibraryEntry, ...]
    problems: tuple[str, ...] = ()


class Library:
    """The templates that ship and those in ``folder``, which is made when something is first saved there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def contents(self) -> LibraryContents:
        """Everything in the library; a file that is wrong hides no other."""
        found: list[Template] = []
        told: list[str] = []
        shipped = {path.stem for path in template_folder().glob("*.json")}
        for path in (*template_folder().glob("*.json"), *sorted(self._folder.glob("*.json"))):
            try:
                if path.parent == self._folder and path.stem in shipped:
                    raise KnownError(f"Mallen {path.stem}: en mall som följer med programmet har samma id.")
                found.append(read_template(path))
            except KnownError as error:
                told.append(_unusable(path, str(error)))
        entries = (LibraryEntry(template, template.id in shipped) for template in in_order(found))
        return LibraryContents(tuple(entries), tuple(told))

    def templates(self) -> tuple[LibraryEntry, ...]:
        """All templates that can be used, by title."""
        return self.contents().entries

    def save(self, template: Template) -> Template:
        """Keep a template of one's own and return it as it is kept: one version up if it was there already.

        What it held beside the survey it keeps, where the new one has none of that.

        Raises KnownError when it ships with the program, its survey has faults, or the folder cannot be written.
        """
        if _ships(template.id):
            raise KnownError(
                f"Mallen ”{template.name}” följer med programmet och kan inte ändras. Spara den som en ny mall."
            )
        before = self._own(template.id)
        kept = _next_version(before, template) if before is not None else template
        _write(self._path(kept.id), _checked(kept))
        return kept

    def read_in(self, path: Path) -> Template:
        """Take a template from a file into the library, in place of an older version of it, and return it.

        Raises KnownError when the file is wrong, and when the library has the template already, as new or newer.
        """
        template = read_template(path, any_name=True)
        if _ships(template.id):
            raise KnownError(f"Mallen ”{template.name}” följer med programmet, så den finns redan i biblioteket.")
        before = self._own(template.id)
        if before is not None and before.version >= template.version:
            raise KnownError(
                f"Mallen ”{before.name}” finns redan i biblioteket i version {before.version}, och filen har version "
                f"{template.version}. Den som finns behålls. Ta bort den först om du hellre vill ha filens."
            )
        _write(self._path(template.id), _as_bytes(template))
        return template

    def write_out(self, template_id: str, path: Path) -> None:
        """Write a template to a file that another library can read in; KnownError when that cannot be done."""
        _write(path, _as_bytes(load_template(template_id, self._folder)))

    def remove(self, template_id: str) -> None:
        """Take away a template of one's own; KnownError when it ships, is not there or cannot be removed."""
        if _ships(template_id):
            raise KnownError("Mallen följer med programmet och kan inte tas bort.")
        path = self._path(template_id)
        if not is_template_id(template_id) or not path.is_file():
            raise KnownError("Mallen finns inte längre i biblioteket.")
        try:
            path.unlink()
        except OSError as error:
            raise KnownError(f"Filen {path} går inte att ta bort. Kontrollera att den inte är öppen.") from error

    def _path(self, template_id: str) -> Path:
        return self._folder / f"{template_id}.json"

    def _own(self, template_id: str) -> Template | None:
        """The usable template of one's own with this id, if there is one."""
        try:
            return read_template(self._path(template_id))
        except KnownError:
            return None


def template_of(
    draft: SurveyDraft,
    title: str,
    description: str = "",
    roles: Sequence[str] = (),
    card: Mapping[str, str] | None = None,
    template_id: str | None = None,
) -> Template:
    """A template that asks the draft; a new one, or the next version of the own one with ``template_id``.

    ``card`` has the fields of `prepare.views.Card`, and is empty when left out. Raises KnownError without a title.
    """
    name = " ".join(title.split())
    if not name:
        raise KnownError("Mallen behöver ett namn. Skriv till exempel ”Medarbetarenkät, kort”.")
    words = description.strip()
    return Template(
        id=template_id or _new_id(name),
        version=1,
        title={draft.source: name},
        description={draft.source: words} if words else {},
        roles=tuple(roles) or _USUAL_ROLES,
        first_round="Första mätningen",
        first_workshop="Första workshoppen",
        card={key: (card or {}).get(key, "") for key in CARD},
        draft=without_strays(draft),
    )


def _next_version(before: Template, template: Template) -> Template:
    """The template as the version after ``before``, with its parts where it has none; a guide goes with its role."""
    parts = parts_of(template)
    if parts == parts_of(TemplateParts()):
        guide = tuple(part for part in before.guide if part.role in ("", *template.roles))
        parts = parts_of(before) | {"guide": guide}
    return replace(template, version=before.version + 1, **parts)


def _new_id(title: str) -> str:
    return f"{name_from(title, 'mall').replace('_', '-')}-{secrets.token_hex(3)}"


def _ships(template_id: str) -> bool:
    return any(path.stem == template_id for path in template_folder().glob("*.json"))


def _unusable(path: Path, told: str) -> str:
    first, *others = told.splitlines()
    more = f" Det finns {len(others)} fel till." if others else ""
    return f"{first}{more} Rätta eller ta bort filen {path}."


def _checked(template: Template) -> bytes:
    """The template as a file's bytes; KnownError when it could not be read back."""
    found = faults(template.survey)
    if found:
        raise KnownError(f"Enkäten är inte färdig och kan inte bli en mall än. {_told(f.sentence for f in found)}")
    wrong = problems(template_to_json(template), template.id)
    if wrong:
        raise KnownError(_told(wrong))
    content = _as_bytes(template)
    if len(content) > SIZE_LIMIT:
        raise KnownError("Enkäten är för stor för att bli en mall. Ta bort frågor eller språk.")
    return content


def _told(sentences: Iterable[str]) -> str:
    listed = list(sentences)
    more = [f"Det finns {len(listed) - _FAULTS_TOLD} fel till."] if len(listed) > _FAULTS_TOLD else []
    return " ".join((*listed[:_FAULTS_TOLD], *more))


def _as_bytes(template: Template) -> bytes:
    return (json.dumps(template_to_json(template), ensure_ascii=False, indent=2) + "\n").encode()


def _write(path: Path, content: bytes) -> None:
    """Write whole or not at all, in a folder that is made if need be; KnownError when that cannot be done."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(f"Mallen kunde inte sparas i {path.parent}. Kontrollera att du får spara där.") from error
    write_whole(path, content)
