"""The organisation a journey is about: unit tree, roles, and how many people there are in each cell.

A file of units is CSV with the columns ``unit,role,headcount``; a unit is a path from the top such as
``Förvaltning/Avdelning/Enhet``.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from kulturverktyg.errors import KnownError
from kulturverktyg.files.tables import Table, read_table
from kulturverktyg.model.journey import Headcount, Role, Unit
from kulturverktyg.model.kinds import Audience
from kulturverktyg.model.response import Response
from kulturverktyg.model.round import Round, Workshop
from kulturverktyg.prepare.find import find
from kulturverktyg.prepare.views import Removed, UnitView
from kulturverktyg.store.store import Store

_MOST_PEOPLE = 100_000
_LONGEST_NAME = 200
_MOST_LEVELS = 20
_ALIASES = {"enhet": "unit", "roll": "role", "antal": "headcount"}
_WHOLE_NUMBER = re.compile(r"([0-9]{1,9})(?:[.,]0+)?", re.ASCII)


@dataclass(frozen=True)
class UnitRow:
    """So many people have this role directly in this unit."""

    path: str
    role: str
    headcount: int


def read_unit_rows(path: Path) -> list[UnitRow]:
    """The rows of a file of units; KnownError that names every wrong row (the first 20)."""
    table = read_table(path, required=("unit", "role", "headcount"), aliases=_ALIASES)
    rows: list[UnitRow] = []
    seen: set[tuple[str, str]] = set()
    for number, cells in table.rows:
        unit, role = _clean_path(cells["unit"]), " ".join(cells["role"].split())
        if not unit:
            table.wrong(number, "unit", "enheten saknar namn")
        if not role:
            table.wrong(number, "role", "rollen saknar namn")
        if any(len(name) > _LONGEST_NAME for name in (role, *unit.split("/"))):
            table.wrong(number, "unit", f"namnet är längre än {_LONGEST_NAME} tecken")
        if unit.count("/") >= _MOST_LEVELS:
            table.wrong(number, "unit", f"enheten har fler än {_MOST_LEVELS} nivåer")
        if (unit, role) in seen:
            table.wrong(number, "unit", f"{unit[:80]} och {role[:80]} finns redan på en rad ovanför")
        seen.add((unit, role))
        rows.append(UnitRow(unit, role, _headcount(table, number, cells["headcount"])))
    table.raise_if_wrong()
    return rows


def whole_number(text: str) -> int | None:
    """A headcount as spreadsheets write it, with spaces between thousands; None when it is none."""
    whole = _WHOLE_NUMBER.fullmatch("".join(text.split()))
    return int(whole[1]) if whole is not None and int(whole[1]) <= _MOST_PEOPLE else None


def _headcount(table: Table, number: int, text: str) -> int:
    whole = _WHOLE_NUMBER.fullmatch(text)
    if whole is None or int(whole[1]) > _MOST_PEOPLE:
        table.wrong(number, "headcount", f"”{text[:40]}” är inte ett helt tal från 0 till {_MOST_PEOPLE}")
        return 0
    return int(whole[1])


def unit_views(units: Sequence[Unit]) -> tuple[UnitView, ...]:
    """The unit tree in reading order: each unit followed by the units below it."""
    below: dict[UUID | None, list[Unit]] = {}
    for unit in sorted(units, key=lambda unit: unit.position):
        below.setdefault(unit.parent_id, []).append(unit)

    def walk(parent: UUID | None, path: str, depth: int) -> Iterable[UnitView]:
        for unit in below.get(parent, ()):
            own_path = f"{path}/{unit.name}" if path else unit.name
            yield UnitView(unit.id, unit.name, own_path, parent, depth, unit.position)
            yield from walk(unit.id, own_path, depth + 1)

    return tuple(walk(None, "", 0))


def headcounts_of(session: Session, journey_id: UUID) -> dict[str, int]:
    """The headcount of every unit and role of the organisation, as `Round.headcounts` has them; 0 where none is."""
    units = session.scalars(select(Unit.id).where(Unit.journey_id == journey_id)).all()
    roles = [role.id for role in session.scalars(_roles(journey_id))]
    counted = {(row.unit_id, row.role_id): row.count for row in session.scalars(_headcounts(journey_id))}
    return {f"{unit.hex} {role.hex}": counted.get((unit, role), 0) for unit in units for role in roles}


def add_rows(session: Session, journey_id: UUID, rows: Sequence[UnitRow]) -> None:
    """Add units, roles and headcounts to a journey; a cell that is there gets the new headcount.

    Raises KnownError when a row has no name or no possible headcount.
    """
    for row in rows:
        _refuse_wrong(row)
    units = {v.path: v.id for v in unit_views(session.scalars(_units(journey_id)).all())}
    roles = {role.name: role.id for role in session.scalars(_roles(journey_id))}
    for row in rows:
        unit_id = _unit_at(session, journey_id, row.path, units)
        if row.role not in roles:
            role = Role(journey_id=journey_id, name=row.role, position=len(roles))
            session.add(role)
            session.flush()
            roles[row.role] = role.id
        session.merge(Headcount(unit_id=unit_id, role_id=roles[row.role], count=row.headcount))


def kiosk_was_made(session: Session, journey_id: UUID) -> bool:
    """Whether people may have answered at a kiosk of the journey, and been promised what it then said."""
    packaged = (
        select(Workshop.id)
        .join(Round, Round.id == Workshop.round_id)
        .where(Round.journey_id == journey_id, Workshop.packaged)
    )
    return session.scalars(packaged.limit(1)).first() is not None


def add_unit_rows(store: Store, journey_id: UUID, rows: Sequence[UnitRow]) -> None:
    """Add the rows of a file of units to a journey."""
    with store.write() as session:
        add_rows(session, journey_id, rows)


def add_unit(store: Store, journey_id: UUID, name: str, parent: UUID | None) -> UUID:
    """Add a unit under ``parent``, or at the top; KnownError when the name is empty or taken there."""
    with store.write() as session:
        if parent is not None:
            find(session, Unit, parent)
        name = _free_unit_name(session, journey_id, parent, name)
        return _insert_unit(session, journey_id, parent, name)


def rename_unit(store: Store, unit_id: UUID, name: str) -> None:
    """Give a unit another name; KnownError when it is empty or taken among its siblings."""
    with store.write() as session:
        unit = find(session, Unit, unit_id)
        unit.name = _free_unit_name(session, unit.journey_id, unit.parent_id, name, keep=unit_id)


def remove_unit(store: Store, unit_id: UUID) -> None:
    """Remove a unit and those below it; KnownError when any has answers, or people counted in a closed round."""
    with store.write() as session:
        unit = find(session, Unit, unit_id)
        doomed, frontier = [unit_id], [unit_id]
        while frontier:
            frontier = list(session.scalars(select(Unit.id).where(Unit.parent_id.in_(frontier))))
            doomed += frontier
        _refuse_answered(session, unit.journey_id, Response.unit_id.in_(doomed), f"Enheten ”{unit.name}”")
        _refuse_counted(session, unit.journey_id, doomed, f"Enheten ”{unit.name}”")
        session.delete(unit)


def add_role(store: Store, journey_id: UUID, name: str) -> UUID:
    """Add a role; KnownError when the name is empty or taken."""
    with store.write() as session:
        name = _free_role_name(session, journey_id, name)
        last = session.scalar(select(func.max(Role.position)).where(Role.journey_id == journey_id))
        role = Role(journey_id=journey_id, name=name, position=0 if last is None else last + 1)
        session.add(role)
        session.flush()
        return role.id


def rename_role(store: Store, role_id: UUID, name: str) -> None:
    """Give a role another name; KnownError when it is empty or taken."""
    with store.write() as session:
        role = find(session, Role, role_id)
        role.name = _free_role_name(session, role.journey_id, name, keep=role_id)


def remove_role(store: Store, role_id: UUID) -> None:
    """Remove a role; KnownError when it has answers, or people counted in a closed round."""
    with store.write() as session:
        role = find(session, Role, role_id)
        _refuse_answered(session, role.journey_id, Response.role_id == role_id, f"Rollen ”{role.name}”")
        _refuse_counted(session, role.journey_id, [role_id], f"Rollen ”{role.name}”")
        session.delete(role)


def put_back(store: Store, journey_id: UUID, removed: Removed) -> None:
    """Undo a removal: everything is again as it was, or with a KnownError nothing is."""
    with store.write() as session:
        for unit in removed.units:
            if unit.parent is not None:
                find(session, Unit, unit.parent)
            name = _free_unit_name(session, journey_id, unit.parent, unit.name)
            session.add(
                Unit(id=unit.id, journey_id=journey_id, parent_id=unit.parent, name=name, position=unit.position)
            )
            session.flush()
        for role in removed.roles:
            name = _free_role_name(session, journey_id, role.name)
            session.add(Role(id=role.id, journey_id=journey_id, name=name, position=role.position))
        session.flush()
        session.add_all(
            Headcount(unit_id=unit_id, role_id=role_id, count=count)
            for (unit_id, role_id), count in removed.headcounts.items()
        )


def set_headcount(store: Store, unit_id: UUID, role_id: UUID, count: int | None) -> None:
    """Say how many people have a role in a unit; None means that the role does not occur there."""
    set_headcounts(store, {(unit_id, role_id): count})


def set_headcounts(store: Store, counts: Mapping[tuple[UUID, UUID], int | None]) -> None:
    """The same for many cells (unit, role) at once: all of them are set, or with a KnownError none is."""
    if any(count is not None and not 0 <= count <= _MOST_PEOPLE for count in counts.values()):
        raise KnownError(f"Antalet personer ska vara ett helt tal från 0 till {_MOST_PEOPLE}.")
    with store.write() as session:
        for (unit_id, role_id), count in counts.items():
            find(session, Unit, unit_id)
            find(session, Role, role_id)
            if count is not None:
                session.merge(Headcount(unit_id=unit_id, role_id=role_id, count=count))
            elif (cell := session.get(Headcount, (unit_id, role_id))) is not None:
                session.delete(cell)


def _units(journey_id: UUID) -> Select[Unit]:
    return select(Unit).where(Unit.journey_id == journey_id)


def _headcounts(journey_id: UUID) -> Select[Headcount]:
    return select(Headcount).join(Unit, Unit.id == Headcount.unit_id).where(Unit.journey_id == journey_id)


def _roles(journey_id: UUID) -> Select[Role]:
    """The roles of the organisation."""
    return select(Role).where(Role.journey_id == journey_id, Role.audience == Audience.STAFF)


def _refuse_wrong(row: UnitRow) -> None:
    names = (row.role, *row.path.split("/"))
    if not all(name.strip() and len(name) <= _LONGEST_NAME for name in names):
        raise KnownError(f"Enheter och roller behöver namn på högst {_LONGEST_NAME} tecken: {row.path[:80]}.")
    if len(names) - 1 > _MOST_LEVELS:
        raise KnownError(f"Enheten {row.path[:80]} har för många nivåer. Använd högst {_MOST_LEVELS}.")
    if not 0 <= row.headcount <= _MOST_PEOPLE:
        raise KnownError(f"Antalet personer i {row.path} ska vara från 0 till {_MOST_PEOPLE}.")


def _clean_path(text: str) -> str:
    return "/".join(part for part in (" ".join(name.split()) for name in text.split("/")) if part)


def _unit_at(session: Session, journey_id: UUID, path: str, units: dict[str, UUID]) -> UUID:
    if path in units:
        return units[path]
    above, _, name = path.rpartition("/")
    parent = _unit_at(session, journey_id, above, units) if above else None
    units[path] = _insert_unit(session, journey_id, parent, name)
    return units[path]


def _insert_unit(session: Session, journey_id: UUID, parent: UUID | None, name: str) -> UUID:
    last = session.scalar(
        select(func.max(Unit.position)).where(Unit.journey_id == journey_id, Unit.parent_id.is_(parent))
        if parent is None
        else select(func.max(Unit.position)).where(Unit.parent_id == parent)
    )
    unit = Unit(journey_id=journey_id, parent_id=parent, name=name, position=0 if last is None else last + 1)
    session.add(unit)
    session.flush()
    return unit.id


def _free_unit_name(
    session: Session, journey_id: UUID, parent: UUID | None, name: str, keep: UUID | None = None
) -> str:
    name = _checked(name, "Enheten")
    if "/" in name:
        raise KnownError("Enhetens namn kan inte innehålla snedstreck, för det skiljer nivåerna åt.")
    siblings = session.scalars(_units(journey_id).where(Unit.parent_id == parent))
    if any(unit.name == name and unit.id != keep for unit in siblings):
        raise KnownError(f"Det finns redan en enhet som heter ”{name}” på samma plats. Välj ett annat namn.")
    return name


def _free_role_name(session: Session, journey_id: UUID, name: str, keep: UUID | None = None) -> str:
    name = _checked(name, "Rollen")
    if any(role.name == name and role.id != keep for role in session.scalars(_roles(journey_id))):
        raise KnownError(f"Det finns redan en roll som heter ”{name}”. Välj ett annat namn.")
    return name


def _checked(name: str, what: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise KnownError(f"{what} behöver ett namn.")
    if len(name) > _LONGEST_NAME:
        raise KnownError(f"{what} har ett för långt namn. Använd högst {_LONGEST_NAME} tecken.")
    return name


def _refuse_answered(session: Session, journey_id: UUID, condition: ColumnElement[bool], what: str) -> None:
    answered = session.scalars(select(Response.id).where(condition).limit(1)).first() is not None
    if answered or kiosk_was_made(session, journey_id):
        raise KnownError(
            f"{what} kan inte tas bort, för kiosken har varit öppen och någon kan ha svarat där. Byt namn i stället."
        )


def _refuse_counted(session: Session, journey_id: UUID, doomed: Iterable[UUID], what: str) -> None:
    """The results of a closed round stay as they are, with how many people there were to answer."""
    removed = {id_.hex for id_ in doomed}
    closed = session.scalars(select(Round.headcounts).where(Round.journey_id == journey_id)).all()
    if any(count and removed & set(cell.split()) for kept in closed for cell, count in (kept or {}).items()):
        raise KnownError(
            f"{what} kan inte tas bort, för en stängd omgång räknar med dem som arbetade där. "
            "Byt namn, eller ange att antalet är 0."
        )
