"""What was planned for the workshops of a demo: the day, the hour and the place, and as many kiosks as suffice."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from kulturverktyg.demo.days import work_day
from kulturverktyg.prepare.plans import read_plan, save_plan
from kulturverktyg.store.store import Store

_DAYS_TO_FEEDBACK = 7
_PEOPLE_AT_A_KIOSK = 8


def plan_occasion(store: Store, workshop_id: UUID, told: Mapping[str, Any], today: dt.date, parts: int = 1) -> None:
    """Plan a workshop that one of so many parts of all who work there come to."""
    plan = read_plan(store, workshop_id)
    day = work_day(today, told["days_ago"])
    expected = {cell: -(-count // parts) for cell, count in plan.expected.items()}
    save_plan(
        store,
        workshop_id,
        replace(
            plan,
            expected=expected,
            date=day,
            starts=dt.time.fromisoformat(told["starts"]),
            place=told["place"],
            kiosks=-(-sum(expected.values()) // _PEOPLE_AT_A_KIOSK),
            feedback_date=work_day(day, -_DAYS_TO_FEEDBACK),
        ),
    )
