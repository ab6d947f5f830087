"""The parts of the journey's reports, read and saved on the worker."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from kulturverktyg.decide.report_parts import Part
from kulturverktyg.gui.desk.looking_editing import LookingEditing
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.paths import own_templates

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

Parts = tuple[Part, ...]


class PartsEditing(LookingEditing[Parts]):
    """All parts in their order, those that are left out among them."""

    def __init__(self, journey: OpenJourney, parent: QObject) -> None:
        super().__init__(journey, _read, _save, parent)


def _read(store: "Store", journey_id: UUID) -> Parts:
    from kulturverktyg.decide.report_parts import read_parts

    return read_parts(store, journey_id, own_templates())


def _save(store: "Store", journey_id: UUID, parts: Parts) -> None:
    from kulturverktyg.decide.report_parts import save_parts

    save_parts(store, journey_id, parts)
