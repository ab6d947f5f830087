"""The invented workplace of the demo: who commissioned, which units there are, and how many answered."""

from dataclasses import dataclass

from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.prepare.views import Card

JOURNEY = "Socialförvaltningen i Björkvinge"
TEMPLATE = "kulturanalys-och-vision"
CARD = Card(
    commissioner="Förvaltningschefen vid socialförvaltningen i Björkvinge, en påhittad kommun",
    purpose="Ta reda på hur kulturen på förvaltningen är idag och hur medarbetare och ledning vill att "
    "den ska vara. Resultatet är grunden för arbetet med en vision på lång sikt.",
    questions="Hur är kulturen idag? Hur vill medarbetare och ledning att den ska vara? Var är glappen störst?",
    limits="Uppdraget gäller kulturen på förvaltningen och inte enskilda personer. "
    "Inga resultat visas för små grupper.",
    contact="HR-enheten, hr@bjorkvinge.example",
    reference="SN 2026-0000 (påhittat)",
)


@dataclass(frozen=True)
class DemoCell:
    """So many people have the role in the unit, and so many of them answered."""

    unit: str
    role: str
    headcount: int
    answered: int


_RECEPTION = "Barn och familj/Mottagning och utredning"
_FAMILY = "Barn och familj/Familjestöd"
_ADULTS = "Vuxna och gemensamt stöd/Vuxenstöd"
_STAFF = "Vuxna och gemensamt stöd/Ledning och stab"

CELLS = (
    DemoCell(_RECEPTION, "Medarbetare", 68, 54),
    DemoCell(_RECEPTION, "Chef", 5, 4),
    DemoCell(_FAMILY, "Medarbetare", 41, 33),
    DemoCell(_FAMILY, "Chef", 3, 3),
    DemoCell(_ADULTS, "Medarbetare", 50, 37),
    DemoCell(_ADULTS, "Chef", 4, 4),
    DemoCell(_STAFF, "Medarbetare", 3, 2),
    DemoCell(_STAFF, "Ledning", 5, 4),
)


def unit_rows() -> tuple[UnitRow, ...]:
    """The organisation as it is typed in or read from a file."""
    return tuple(UnitRow(cell.unit, cell.role, cell.headcount) for cell in CELLS)
