"""The invented workplace of a demo: who commissioned, which units there are, and how many answered."""

from dataclasses import dataclass

from kulturverktyg.demo.content import Content
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.prepare.views import Card


@dataclass(frozen=True)
class DemoCell:
    """So many people have the role in the unit, and so many of them answered."""

    unit: str
    role: str
    headcount: int
    answered: int


def cells_of(content: Content, place: int = 0) -> tuple[DemoCell, ...]:
    """Everybody who works there, and who answered in the round at ``place``, the first being 0."""
    return tuple(
        DemoCell(cell["unit"], cell["role"], cell["headcount"], cell["answered"][place]) for cell in content["cells"]
    )


def unit_rows(content: Content) -> tuple[UnitRow, ...]:
    """The organisation as it is typed in or read from a file."""
    return tuple(UnitRow(cell.unit, cell.role, cell.headcount) for cell in cells_of(content))


def card_of(content: Content) -> Card:
    """The assignment card as HR filled it in."""
    return Card(**content["card"])
