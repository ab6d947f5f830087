"""Ideas from a table, one row an idea: ``text``, and if there are such columns ``prompt`` and ``workshop``.

Whoever reads the table in has seen its ideas, so they lie on the board at once, in random order.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from kulturverktyg.collect.ballot import IDEA_LIMIT
from kulturverktyg.decide.ideas import lay_on_cards, workshops_of
from kulturverktyg.decide.prompts import LONGEST_PROMPT, PROMPT_WORDS, prompt_name
from kulturverktyg.errors import KnownError
from kulturverktyg.files.gate import Limits
from kulturverktyg.files.tables import Table, read_table
from kulturverktyg.model.idea import Idea
from kulturverktyg.model.journey import Journey
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.workshop_plan import one_line
from kulturverktyg.store.store import Store
from kulturverktyg.survey.definition import in_language

TEXT, PROMPT, WORKSHOP = "text", "prompt", "workshop"
#: What the columns may be called besides.
ALIASES: Mapping[str, str] = {
    **dict.fromkeys(("idé", "ide", "idéer", "idea", "förslag"), TEXT),
    **dict.fromkeys(("fråga", "rubrik", "ingång"), PROMPT),
    **dict.fromkeys(("workshopp", "workshops", "träff"), WORKSHOP),
}


_MOST_NAMES = 10


@dataclass(frozen=True)
class Imported:
    """What became of a table: ideas that are new, rows that were there already, empty rows, columns left out.

    ``strangers`` are workshops that the journey has not; their ideas have none. ``prompts`` are asked in no kiosk of
    the journey; their ideas keep them.
    """

    new: int
    known: int = 0
    empty: int = 0
    left_out: tuple[str, ...] = ()
    strangers: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """All of it in plain words."""
        parts = [_counted(self.new, "1 idé är inläst och ligger på tavlan", "{} idéer är inlästa och ligger på tavlan")]
        if self.known:
            parts.append(
                _counted(
                    self.known,
                    "1 idé låg redan där och är inte inläst igen",
                    "{} idéer låg redan där och är inte inlästa igen",
                )
            )
        if self.empty:
            parts.append(_counted(self.empty, "1 rad utan idé är överhoppad", "{} rader utan idé är överhoppade"))
        if self.strangers:
            what = "Workshoppen" if len(self.strangers) == 1 else "Workshopparna"
            parts.append(f"{what} {_some(self.strangers)} finns inte i resan, så idéerna därifrån står utan workshop")
        if self.prompts:
            what, they = ("Frågan", "den") if len(self.prompts) == 1 else ("Frågorna", "de")
            parts.append(f"{what} {_some(self.prompts)} finns inte i resan, men {they} står kvar vid idéerna")
        if self.left_out:
            what = "Kolumnen" if len(self.left_out) == 1 else "Kolumnerna"
            parts.append(
                f"{what} {_some(self.left_out)} är inte med, för om en idé sparas bara text, fråga och workshop"
            )
        return " ".join(f"{part}." for part in parts)


@dataclass(frozen=True)
class TableHead:
    """What a file's columns are called, each with its first cell; ``found`` are the headings that tell themselves."""

    rows: int
    examples: Mapping[str, str]
    found: Mapping[str, str]


@dataclass(frozen=True)
class _Row:
    text: str
    prompt: str
    workshop: UUID | None


def import_ideas(
    store: Store,
    journey_id: UUID,
    path: Path,
    columns: Mapping[str, str] | None = None,
    limits: Limits | None = None,
) -> Imported:
    """Lay every row of a file on the board as an idea of its own, all or none.

    ``columns`` gives the file's own headings for ``text``, ``prompt`` and ``workshop`` where they are called
    otherwise, and an empty one for what is not to be read in. A row that was read in before, so that as many ideas
    with its words lie on the board already, is left out. Raises KnownError that names every wrong row (the first 20);
    then nothing has changed.
    """
    table = read_ideas(path, columns, limits)
    with store.write() as session:
        journey = find(session, Journey, journey_id)
        asked = {in_language(prompt, "sv") for prompt in journey.prompts}
        workshops = {_folded(name): key for key, name in workshops_of(session, journey_id).items()}
        rows = _rows(table, workshops)
        fresh = _not_there(session, journey_id, rows)
        keys = [uuid4() for _ in fresh]
        if fresh:
            session.execute(
                insert(Idea), [_as_idea(key, journey_id, row) for key, row in zip(keys, fresh, strict=True)]
            )
        lay_on_cards(session, journey_id, keys)
    known, empty = len(rows) - len(fresh), len(table.rows) - len(rows)
    told = _left_out(table), _strangers(table, workshops), _unasked(rows, asked)
    imported = Imported(len(fresh), known, empty, *told)
    _tidy_up(store, imported)
    return imported


def read_head(path: Path) -> TableHead:
    """What there is to choose from in a file; KnownError when it is no table."""
    table = read_table(path, required=())
    _, first = table.rows[0]
    names = {heading: ALIASES.get(column, column) for column, heading in table.headings.items()}
    found = {name: heading for heading, name in names.items() if name in (TEXT, PROMPT, WORKSHOP)}
    return TableHead(len(table.rows), {heading: first[column] for column, heading in table.headings.items()}, found)


def read_ideas(path: Path, columns: Mapping[str, str] | None = None, limits: Limits | None = None) -> Table:
    """The table, through the gate, with its columns found by what they are called; KnownError without a text."""
    chosen = columns or {}
    named = {heading.casefold(): column for column, heading in chosen.items() if heading}
    others = {name: column for name, column in ALIASES.items() if column not in chosen}
    others |= {column: f"({column})" for column in chosen}
    return read_table(path, required=(TEXT,), aliases={**others, **named}, limits=limits)


def _rows(table: Table, workshops: Mapping[str, UUID]) -> Sequence[_Row]:
    rows = [_row(table, number, cells, workshops) for number, cells in table.rows if one_line(cells[TEXT])]
    table.raise_if_wrong()
    if not rows:
        raise KnownError(f"{table.name} har ingen idé i kolumnen {table.headings[TEXT]}. Inget är inläst.")
    return rows


def _row(table: Table, number: int, cells: Mapping[str, str], workshops: Mapping[str, UUID]) -> _Row:
    text, prompt = one_line(cells[TEXT]), prompt_name(one_line(cells.get(PROMPT, "")))
    if len(text) > IDEA_LIMIT:
        table.wrong(number, TEXT, f"idén är {len(text)} tecken lång; korta den till {IDEA_LIMIT} eller dela den")
    if len(prompt) > LONGEST_PROMPT:
        table.wrong(number, PROMPT, f"frågan är längre än {LONGEST_PROMPT} tecken")
    return _Row(text, prompt, workshops.get(_folded(cells.get(WORKSHOP, ""))))


def _strangers(table: Table, workshops: Mapping[str, UUID]) -> tuple[str, ...]:
    """The workshops that ideas are said to come from and that the journey has not, in the order of the table."""
    named = dict.fromkeys(cells.get(WORKSHOP, "") for _, cells in table.rows if one_line(cells[TEXT]))
    return tuple(name for name in named if name and _folded(name) not in workshops)


def _unasked(rows: Sequence[_Row], asked: Collection[str]) -> tuple[str, ...]:
    """The prompts that neither the kiosk nor the journey has, in the order of the table."""
    known = {*PROMPT_WORDS, "", *(prompt_name(words) for words in asked)}
    folded = {_folded(prompt) for prompt in known}
    return tuple(prompt for prompt in dict.fromkeys(row.prompt for row in rows) if _folded(prompt) not in folded)


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def _not_there(session: Session, journey_id: UUID, rows: Sequence[_Row]) -> Sequence[_Row]:
    """Rows beyond those with the same words on the board; ideas that wait are nobody's to know of."""
    revealed = session.execute(
        select(Idea.text, Idea.prompt, Idea.workshop_id).where(Idea.journey_id == journey_id, Idea.card_id.is_not(None))
    )
    there = Counter(_Row(*row) for row in revealed)
    fresh = []
    for row in rows:
        if there[row] > 0:
            there[row] -= 1
        else:
            fresh.append(row)
    return fresh


def _as_idea(key: UUID, journey_id: UUID, row: _Row) -> dict[str, object]:
    return {
        "id": key,
        "journey_id": journey_id,
        "workshop_id": row.workshop,
        "card_id": None,
        "prompt": row.prompt,
        "text": row.text,
    }


def _left_out(table: Table) -> tuple[str, ...]:
    return tuple(table.headings[column] for column in table.columns if column not in (TEXT, PROMPT, WORKSHOP))


def _some(names: Sequence[str]) -> str:
    more = len(names) - _MOST_NAMES
    return ", ".join(names[:_MOST_NAMES]) + (f" och {more} till" if more > 0 else "")


def _counted(count: int, one: str, several: str) -> str:
    return one if count == 1 else several.format(count)


def _tidy_up(store: Store, imported: Imported) -> None:
    try:
        store.vacuum()
        store.back_up()
    except KnownError as error:
        raise KnownError(f"{imported.sentence} Säkerhetskopian blev däremot inte gjord. {error}") from error
