"""The demo's dialogue log: what was said between roles, what was promised, and what became of it."""

import datetime as dt
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from kulturverktyg.decide import dialogue_edits
from kulturverktyg.decide.dialogue import Dialogue, DialogueLog, Exchange
from kulturverktyg.decide.dialogues import save_dialogues
from kulturverktyg.decide.measures import read_measures
from kulturverktyg.demo.content import Content
from kulturverktyg.demo.days import work_day
from kulturverktyg.demo.so_far import so_far
from kulturverktyg.store.store import Store


def write_dialogue(store: Store, journey_id: UUID, content: Content, today: dt.date) -> None:
    """Write down what has been said so far; promises that became measures name them."""
    measures = {measure.title: measure.id for measure in read_measures(store, journey_id)}
    log: DialogueLog = ()
    for met in so_far(store, journey_id, content)["dialogue"]:
        exchanges = tuple(_exchange(entry, measures, today) for entry in met["entries"])
        log = dialogue_edits.keep_meeting(log, Dialogue(work_day(today, met["days_ago"]), met["name"], exchanges))
    save_dialogues(store, journey_id, log)


def _exchange(entry: Mapping[str, Any], measures: Mapping[str, UUID], today: dt.date) -> Exchange:
    again = entry["follow_up_days_ago"]
    return Exchange(
        entry["statement"],
        entry["reply"],
        entry["commitment"],
        owner=entry["owner"],
        follow_up=None if again is None else work_day(today, again),
        outcome=entry["outcome"],
        kept=entry["kept"],
        measure=measures[entry["measure"]] if entry["measure"] else None,
    )
