"""What was gathered, as each kind of file; every chart is drawn once, however many files it goes into."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kulturverktyg.export.report.document import Report
from kulturverktyg.export.report.drawn import Drawn
from kulturverktyg.export.report.given import Given


@dataclass(frozen=True)
class Writers:
    """Of one release; ``deck`` is the PowerPoint file whose look the slides take, if there is one.

    Its slides are all, or those ``for_meeting``; ``slides_elsewhere`` gives them if somebody else has made them.
    """

    given: Given
    drawn: Drawn
    deck: Path | None = None
    for_meeting: bool = False
    slides_elsewhere: Callable[[], bytes | None] = lambda: None

    @cached_property
    def report(self) -> Report:
        """The whole report, as HR has put it together."""
        from kulturverktyg.export.report.report import make_report

        return make_report(self.given)

    def report_for(self, audience: str) -> Report:
        """The report as it suits an audience."""
        from kulturverktyg.export.report.audiences import for_audience

        return for_audience(self.given, audience)

    def summary(self) -> Report:
        """One page for all who were asked."""
        from kulturverktyg.export.report.one_page import one_page

        return one_page(self.given)

    def board(self) -> Report:
        """What the board is to know and to decide."""
        from kulturverktyg.export.report.board_page import board_page

        return board_page(self.given)

    @cached_property
    def workbook(self) -> bytes:
        """An .xlsx file."""
        from kulturverktyg.export.workbook import workbook_of

        return workbook_of(self.given)

    @cached_property
    def slides(self) -> bytes:
        """A .pptx file."""
        from kulturverktyg.export.slides.slides import slides_bytes

        return self.slides_elsewhere() or slides_bytes(self.given, self.drawn, self.deck, for_meeting=self.for_meeting)

    def word(self, report: Report) -> bytes:
        """A .docx file."""
        from kulturverktyg.export.word import word_bytes

        return word_bytes(report, self.drawn)

    def pdf(self, report: Report, *, archive: bool = False) -> bytes:
        """A PDF file to publish, or to keep."""
        from kulturverktyg.export.pdf import pdf_bytes

        return pdf_bytes(report, self.drawn, archive=archive)

    def page(self, report: Report) -> bytes:
        """A short document as a PDF file."""
        from kulturverktyg.export.pdf import page_bytes

        return page_bytes(report, self.drawn)

    @cached_property
    def tables(self) -> Mapping[str, bytes]:
        """CSV files by their names: data, codebook, what is not shown."""
        from kulturverktyg.export.data import csv_files

        return csv_files(self.given)

    def sav(self) -> bytes:
        """An SPSS file."""
        from kulturverktyg.export.data import sav_bytes

        return sav_bytes(self.given)
