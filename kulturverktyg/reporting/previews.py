"""The pages of a document as pictures, before it is saved anywhere."""

from collections.abc import Callable
from uuid import UUID

from kulturverktyg.export.report.drawn import Drawn
from kulturverktyg.export.work import CancelledError, Work
from kulturverktyg.reporting.client_pages import client_pages
from kulturverktyg.reporting.gather import gather
from kulturverktyg.reporting.wanted import Wanted
from kulturverktyg.reporting.writers import Writers
from kulturverktyg.store.store import Store

#: So many pages are shown.
MOST_PAGES = 12


def preview(
    store: Store,
    round_id: UUID,
    wanted: Wanted,
    audience: str | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[bytes, ...]:
    """The first pages, PNG, of the whole report or of what an audience gets first; none when it is cancelled."""
    from kulturverktyg.export.pdf import preview as pages_of

    work = Work(cancelled=cancelled)
    given = gather(store, round_id, wanted.breakdowns, wanted.language)
    writers = Writers(given, Drawn(work.check))
    try:
        work.check()
        if audience == "clients":
            page = client_pages(store, round_id, given).report(wanted.language)
            return pages_of(page, writers.drawn, one_page=True)
        return _pages(writers, audience)
    except CancelledError:
        return ()


def _pages(writers: Writers, audience: str | None) -> tuple[bytes, ...]:
    from kulturverktyg.export.pdf import preview as pages_of

    match audience:
        case "staff":
            return pages_of(writers.summary(), writers.drawn, one_page=True)
        case "board":
            return pages_of(writers.board(), writers.drawn, one_page=True)
    return pages_of(writers.report, writers.drawn, most=MOST_PAGES)
