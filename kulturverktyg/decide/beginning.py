"""A journey as its template has it, through all its steps: the one way that the program makes one."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from kulturverktyg.decide.first_wheel import begin_wheel
from kulturverktyg.prepare.journeys import create_journey
from kulturverktyg.prepare.organisation import UnitRow
from kulturverktyg.store.store import Store
from kulturverktyg.understand.first_guide import begin_guide
from kulturverktyg.understand.indicators import begin_indicators
from kulturverktyg.understand.maps import begin_maps

#: What a template puts in a new journey beside what `prepare.journeys` does.
_BEGINNINGS = (begin_guide, begin_indicators, begin_maps, begin_wheel)


def begin_journey(
    store: Store,
    name: str,
    template_id: str,
    rows: Sequence[UnitRow] = (),
    *,
    short_form: bool = False,
    own_templates: Path | None = None,
) -> UUID:
    """As `prepare.journeys.create_journey`, and with the template's guide, indicators, maps and yearly wheel.

    All or nothing.
    """
    return create_journey(
        store, name, template_id, rows, short_form=short_form, own_templates=own_templates, beginnings=_BEGINNINGS
    )
