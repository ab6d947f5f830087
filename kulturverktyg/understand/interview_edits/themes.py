"""Edits of the themes that passages are coded to."""

from dataclasses import replace
from uuid import UUID

from kulturverktyg.errors import KnownError
from kulturverktyg.understand import ordered
from kulturverktyg.understand.interview import NAME_LIMIT, Interviews, InterviewView, PassageView, Theme


def add_theme(interviews: Interviews, theme: Theme) -> Interviews:
    """With one more, last; KnownError when its name is empty, too long or taken."""
    named = replace(theme, name=_checked(interviews, theme.id, theme.name))
    return replace(interviews, themes=ordered.put_in(interviews.themes, named))


def rename_theme(interviews: Interviews, theme_id: UUID, name: str) -> Interviews:
    """With another name for a theme; KnownError when it is empty, too long or taken."""
    if theme_id not in {theme.id for theme in interviews.themes}:
        return interviews
    theme = replace(ordered.found(interviews.themes, theme_id), name=_checked(interviews, theme_id, name))
    return replace(interviews, themes=ordered.changed(interviews.themes, theme))


def colour_theme(interviews: Interviews, theme_id: UUID, colour: int) -> Interviews:
    """With another colour for a theme."""
    if theme_id not in {theme.id for theme in interviews.themes}:
        return interviews
    theme = replace(ordered.found(interviews.themes, theme_id), colour=colour)
    return replace(interviews, themes=ordered.changed(interviews.themes, theme))


def move_theme(interviews: Interviews, theme_id: UUID, step: int) -> Interviews:
    """With a theme ``step`` places further down."""
    if theme_id not in {theme.id for theme in interviews.themes}:
        return interviews
    return replace(interviews, themes=ordered.moved(interviews.themes, theme_id, step))


def remove_theme(interviews: Interviews, theme_id: UUID) -> Interviews:
    """Without a theme; what was coded to it stays marked."""
    themes = tuple(theme for theme in interviews.themes if theme.id != theme_id)
    left = tuple(_without(interview, theme_id) for interview in interviews.interviews)
    return replace(interviews, themes=themes, interviews=left)


def next_colour(interviews: Interviews, colours: int) -> int:
    """The number of the colour, out of so many, that fewest themes have."""
    taken = [theme.colour % colours for theme in interviews.themes]
    return min(range(colours), key=lambda colour: (taken.count(colour), colour))


def _without(interview: InterviewView, theme_id: UUID) -> InterviewView:
    passages: tuple[PassageView, ...] = tuple(
        replace(passage, themes=passage.themes - {theme_id}) if theme_id in passage.themes else passage
        for passage in interview.passages
    )
    return replace(interview, passages=passages) if passages != interview.passages else interview


def _checked(interviews: Interviews, theme_id: UUID, name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise KnownError("Temat behöver ett namn. Skriv till exempel ”Att våga fråga”.")
    if len(name) > NAME_LIMIT:
        raise KnownError(f"Temats namn är för långt. Använd högst {NAME_LIMIT} tecken.")
    if any(theme.id != theme_id and theme.name.casefold() == name.casefold() for theme in interviews.themes):
        raise KnownError(f"Det finns redan ett tema som heter ”{name}”. Välj ett annat namn.")
    return name
