"""The demo's vision, adopted on its day, and the unwritten norms."""

import datetime as dt
from dataclasses import replace
from uuid import UUID, uuid4

from kulturverktyg.decide.norms import UnwrittenNorm, save_norms
from kulturverktyg.decide.vision import Pair, VisionVersion, first_draft
from kulturverktyg.decide.visions import adopt
from kulturverktyg.demo.content import Content
from kulturverktyg.demo.days import work_day
from kulturverktyg.model.kinds import Effect, Keep
from kulturverktyg.store.store import Store


def adopt_vision(store: Store, journey_id: UUID, content: Content, today: dt.date) -> None:
    """Write the vision and let it be adopted so many days before ``today``."""
    vision = content["vision"]
    day = work_day(today, vision["adopted_days_ago"])
    adopt(store, journey_id, _written(content), day, vision["adopted_by"])


def write_norms(store: Store, journey_id: UUID, content: Content) -> None:
    """Write what sits in the walls."""
    norms = [
        UnwrittenNorm(uuid4(), norm["norm"], norm["example"], Effect(norm["effect"]), Keep(norm["keep"]))
        for norm in content["norms"]
    ]
    save_norms(store, journey_id, norms)


def _written(content: Content) -> VisionVersion:
    vision = content["vision"]
    pairs = tuple(Pair(uuid4(), pair["kind"], pair["now"], pair["then"]) for pair in vision["pairs"])
    return replace(first_draft(), motto=vision["motto"], pairs=pairs, levels=vision["levels"])
