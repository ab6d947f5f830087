"""What the page about units says: how many people there are, and what came with a file."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from kulturverktyg.prepare.views import JourneyView

if TYPE_CHECKING:
    from kulturverktyg.prepare.organisation import UnitRow

#: Names that are told before the rest are only counted.
_MOST_NAMES = 4


def read_words(rows: "Sequence[UnitRow]", before: JourneyView) -> str:
    """How many rows were read in, and the roles and units that were not there ``before``: a slip shows at once."""
    roles = {role.name for role in before.roles}
    units = {unit.path for unit in before.units}
    told = (
        "1 rad är inläst." if len(rows) == 1 else f"{len(rows)} rader är inlästa.",
        _new(dict.fromkeys(row.role for row in rows if row.role not in roles), "En ny roll", "nya roller"),
        _new(dict.fromkeys(row.path for row in rows if row.path not in units), "En ny enhet", "nya enheter"),
    )
    return " ".join(filter(None, told))


def _new(names: Iterable[str], one: str, several: str) -> str:
    found = list(names)
    if not found:
        return ""
    shown = found if len(found) <= _MOST_NAMES else [*found[: _MOST_NAMES - 1], f"{len(found) - _MOST_NAMES + 1} till"]
    words = " och ".join(filter(None, (", ".join(shown[:-1]), shown[-1])))
    return f"{one if len(found) == 1 else f'{len(found)} {several}'}: {words}."


def total_words(view: JourneyView) -> str:
    """How many people there are in all and in each role, or what to do while there are none."""
    if not view.units:
        return (
            "Lägg in enheterna uppifrån: först förvaltningen, sedan enheterna under den. "
            "Skriv hur många som har varje roll direkt i tabellen."
        )
    people = sum(view.headcounts.values())
    by_role = ", ".join(
        f"{role.name.lower()} {sum(n for (_, r), n in view.headcounts.items() if r == role.id)}" for role in view.roles
    )
    return f"Tillsammans {people} personer: {by_role}." if people else "Inga personer är inlagda än."
