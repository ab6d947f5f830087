"""The demo's interviews: notes with what is marked in them, coded to themes, and quotes that HR has decided on.

A passage stands in its note as ``[[words|themes|dimension or -|state of the quote|the quote's words, if others]]``.
"""

import re
from collections.abc import Mapping
from functools import reduce
from uuid import UUID, uuid4

from kulturverktyg.demo.content import Content
from kulturverktyg.model.kinds import QuoteState
from kulturverktyg.prepare.journeys import journey
from kulturverktyg.store.store import Store
from kulturverktyg.understand.interview import Interviews, InterviewView, PassageView, Theme
from kulturverktyg.understand.interview_edits.notes import add_interview
from kulturverktyg.understand.interview_edits.themes import add_theme
from kulturverktyg.understand.interviews import read_interviews, save_interviews

_MARK = re.compile(
    r"\[\[(?P<words>[^|]+)\|(?P<themes>[^|]*)\|(?P<dimension>[^|]+)\|(?P<state>[a-z]+)(?:\|(?P<quote>.*?))?]](?!])",
    re.DOTALL,
)
_NO_DIMENSION = "-"


def hold_interviews(store: Store, journey_id: UUID, content: Content) -> None:
    """Save the notes with their marks; the guide stays the template's."""
    held = content["interviews"]
    roles = {role.name: role.id for role in journey(store, journey_id).roles}
    interviews = reduce(_with_theme, held["themes"], read_interviews(store, journey_id))
    themes = {theme.name: theme.id for theme in interviews.themes}
    for told in held["interviews"]:
        text, passages = marked_note(told["text"], themes)
        interview = InterviewView(uuid4(), roles[told["role"]], told["people"], text, passages)
        interviews = add_interview(interviews, interview, tuple(roles.values()))
    save_interviews(store, journey_id, interviews)


def marked_note(marked: str, themes: Mapping[str, UUID]) -> tuple[str, tuple[PassageView, ...]]:
    """A note without its marks, and the passages that they stood for; ``themes`` are ids by name."""
    text, passages, read_to = "", list[PassageView](), 0
    for found in _MARK.finditer(marked):
        text += marked[read_to : found.start()]
        passages.append(_passage(found, len(text), themes))
        text, read_to = text + found["words"], found.end()
    return text + marked[read_to:], tuple(passages)


def _with_theme(interviews: Interviews, name: str) -> Interviews:
    return add_theme(interviews, Theme(uuid4(), name, len(interviews.themes)))


def _passage(found: re.Match[str], begins: int, themes: Mapping[str, UUID]) -> PassageView:
    state, dimension = QuoteState(found["state"]), found["dimension"]
    return PassageView(
        uuid4(),
        begins,
        begins + len(found["words"]),
        frozenset(themes[name] for name in found["themes"].split(",")),
        frozenset() if dimension == _NO_DIMENSION else frozenset({dimension}),
        state,
        "" if state is QuoteState.NONE else found["quote"] or found["words"],
    )
