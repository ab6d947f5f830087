"""The interview guide as a PDF to print: a page for each role, with what is asked of all first and room to write."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from uuid import UUID

from kulturverktyg.files.whole import write_whole
from kulturverktyg.typesetting.typeset import typeset
from kulturverktyg.understand.interview import GuideLine

_LANGUAGE = "sv"
_TITLE = "Intervjuguide"


def interview_guide(guide: Sequence[GuideLine], roles: Mapping[UUID, str], journey: str) -> bytes:
    """A4 pages, one for each role that is asked anything of its own; one for all where none is."""
    to_all = [line.text for line in guide if line.role_id is None and line.text.strip()]
    own = {
        name: [line.text for line in guide if line.role_id == role_id and line.text.strip()]
        for role_id, name in roles.items()
    }
    parts = [{"role": name, "questions": [*to_all, *questions]} for name, questions in own.items() if questions]
    values: Mapping[str, object] = {
        "journey": journey,
        "promise": (
            "Anteckningen hör bara till en roll. Skriv inga namn, ingen dag och inget annat som pekar ut någon. Det "
            "som citeras läses igenom först, och visas aldrig så att någon går att känna igen."
        ),
        "parts": parts or [{"role": "", "questions": to_all}],
    }
    return typeset("interview_guide", values, title=_TITLE, language=_LANGUAGE)


def save_interview_guide(guide: Sequence[GuideLine], roles: Mapping[UUID, str], journey: str, path: Path) -> None:
    """Save it whole; KnownError when it cannot be saved."""
    write_whole(path, interview_guide(guide, roles, journey))
