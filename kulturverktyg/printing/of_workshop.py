"""What is printed for a workshop, from HR's file to a PDF that is saved whole."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from kulturverktyg.collect.codes import shown
from kulturverktyg.collect.paper_copy import paper_copy
from kulturverktyg.collect.paper_fields import PaperFields
from kulturverktyg.collect.workshop_codes import add_codes
from kulturverktyg.errors import KnownError
from kulturverktyg.files.whole import write_whole
from kulturverktyg.prepare.views import WorkshopView
from kulturverktyg.printing.code_slips import code_slips
from kulturverktyg.printing.paper_survey import paper_survey
from kulturverktyg.store.store import Store


def save_paper(store: Store, workshop_id: UUID, language: str, path: Path, *, large: bool) -> None:
    """Save the survey to be filled in on paper; KnownError when nobody could answer, or it cannot be saved."""
    package = paper_copy(store, workshop_id)
    fields = PaperFields(package)
    content = paper_survey(
        package.survey,
        language,
        title=package.journey,
        units=fields.units,
        roles=fields.roles,
        k=package.k,
        large=large,
    )
    write_whole(path, content)


def save_codes(
    store: Store,
    workshop: WorkshopView,
    journey: str,
    count: int,
    path: Path,
    tell: Callable[[float, str], None],
) -> None:
    """Make codes and save them as slips, telling how far it has come (0–1 and words).

    When the codes cannot be kept no slips are left. What ``tell`` raises stops it. KnownError as `add_codes`.
    """
    written: list[Path] = []

    def keep(codes: tuple[str, ...]) -> None:
        tell(1, "Gör lapparna …")
        slips = code_slips([shown(code) for code in codes], workshop=workshop.name, journey=journey)
        tell(1, "Sparar lapparna …")
        write_whole(path, slips)
        written.append(path)

    try:
        add_codes(store, workshop.id, count, keep, tell)
    except KnownError:
        for file in written:
            file.unlink(missing_ok=True)
        raise
