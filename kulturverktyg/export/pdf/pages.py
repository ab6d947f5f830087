"""A report as PDF and as pictures of its pages. The same report gives the same bytes."""

from kulturverktyg.export.pdf.values import values
from kulturverktyg.export.report.document import Report
from kulturverktyg.export.report.drawn import Drawn
from kulturverktyg.files.cells import clean
from kulturverktyg.typesetting.typeset import ARCHIVED, PUBLISHED, page_pictures, typeset

_REPORT, _ONE_PAGE = "report", "report_page"
#: Dots per inch at which a page on the screen can be read.
_SCREEN_DPI = 80


def pdf_bytes(report: Report, drawn: Drawn, *, archive: bool = False) -> bytes:
    """All of a report, PDF/UA-1; for the ``archive`` PDF/A-2a as well."""
    return _typeset(_REPORT, report, drawn, archive=archive)


def page_bytes(report: Report, drawn: Drawn, *, archive: bool = False) -> bytes:
    """A short report on one page, in its own language and direction; what does not fit goes on to another."""
    return _typeset(_ONE_PAGE, report, drawn, archive=archive)


def preview(
    report: Report, drawn: Drawn, *, one_page: bool = False, most: int | None = None, dpi: int = _SCREEN_DPI
) -> tuple[bytes, ...]:
    """Each page, ``most`` at most, as the bytes of a PNG file; as `page_bytes` sets it where it is ``one_page``."""
    made = page_pictures(
        _ONE_PAGE if one_page else _REPORT,
        values(report, drawn),
        title=clean(report.title),
        language=report.language,
        dpi=dpi,
    )
    return made[:most]


def _typeset(template: str, report: Report, drawn: Drawn, *, archive: bool) -> bytes:
    return typeset(
        template,
        values(report, drawn),
        title=clean(report.title),
        language=report.language,
        standards=ARCHIVED if archive else PUBLISHED,
    )
