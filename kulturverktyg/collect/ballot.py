"""One participant's finished answers, on their way from the kiosk to the ballot box."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class Ballot:
    """``answers`` maps column names to whole numbers (or `DONT_KNOW`); ``texts`` question names to words.

    ``id`` is random and made before the first try to save, so that a retry is never counted twice.
    """

    id: UUID
    unit: UUID
    role: UUID
    answers: Mapping[str, int]
    texts: Mapping[str, str]
