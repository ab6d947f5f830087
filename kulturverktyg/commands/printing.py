"""What is printed for a workshop: slips with codes, and the survey on paper."""

from argparse import Namespace
from pathlib import Path

from kulturverktyg.commands.shared import journeys, open_file, pick, say, workshops
from kulturverktyg.errors import KnownError


def codes(options: Namespace) -> None:
    """Make codes for a workshop and save them as slips; they are kept nowhere else."""
    from kulturverktyg.printing.of_workshop import save_codes

    path = _pdf(options.to)
    with open_file(options) as store:
        workshop = pick(workshops(store), options.workshop, "workshop")
        journey = next(one for one in journeys(store) if workshop in one.workshops)
        save_codes(store, workshop, journey.name, options.count, path, lambda _part, _words: None)
    say(f"{options.count} koder är sparade i {path} och ingen annanstans.")


def paper(options: Namespace) -> None:
    """Save the survey of a workshop to be filled in on paper."""
    from kulturverktyg.printing.of_workshop import save_paper

    path = _pdf(options.to)
    with open_file(options) as store:
        workshop = pick(workshops(store), options.workshop, "workshop")
        language = options.language or workshop.languages[0]
        if language not in workshop.languages:
            raise KnownError(f"Workshoppen erbjuder inte språket ”{language}”. Välj {', '.join(workshop.languages)}.")
        save_paper(store, workshop.id, language, path, large=options.large)
    say(str(path))


def _pdf(path: Path) -> Path:
    if path.suffix.casefold() != ".pdf":
        raise KnownError(f"Filen {path.name} ska ha ett namn som slutar på .pdf.")
    return path
