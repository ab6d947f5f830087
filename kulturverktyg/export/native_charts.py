"""Charts that Excel draws itself from the figures in the sheets, in the house's colours and marks."""

from collections.abc import Sequence
from dataclasses import dataclass

from openpyxl.chart import BarChart, LineChart, Reference, Series
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.legend import Legend
from openpyxl.chart.series import SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import (
    CharacterProperties,
    Font,
    Paragraph,
    ParagraphProperties,
    RegularTextRun,
    RichTextProperties,
)
from openpyxl.worksheet.worksheet import Worksheet

from kulturverktyg.charts.palette import PALETTES, spread

_HOUSE = PALETTES["light"]
_LETTERS = Font(typeface="Segoe UI")
_ROWS_ABOVE_BARS, _ROWS_BELOW_BARS = 4.5, 2.5
_TITLE_SIZE, _TEXT_SIZE, _LABEL_SIZE = 1300, 900, 800


@dataclass(frozen=True)
class Rows:
    """Rows ``first`` to ``last`` of a sheet, with the words in column ``words``."""

    sheet: Worksheet
    first: int
    last: int
    words: int

    def column(self, number: int) -> Reference:
        """The cells of one column."""
        return Reference(self.sheet, min_col=number, min_row=self.first, max_row=self.last)


def gap_chart(rows: Rows, now: int, desired: int, title: str, scale: tuple[float, float]) -> LineChart:
    """Nuläge ● and önskat läge ◆ above each other with a line between them; ``scale`` is its two ends."""
    lowest, highest = scale
    chart = LineChart()
    _dress(chart, title)
    for column, words, symbol, beside, colour, ink in (
        (now, "Nuläge", "circle", "b", _HOUSE.now, _HOUSE.now),
        (desired, "Önskat läge", "diamond", "t", _HOUSE.desired, _HOUSE.desired_text),
    ):
        series = Series(rows.column(column), title=words)
        series.marker.symbol = symbol
        series.marker.size = 10
        series.marker.graphicalProperties = GraphicalProperties(solidFill=colour[1:])
        series.marker.graphicalProperties.line.noFill = True
        series.graphicalProperties = GraphicalProperties()
        series.graphicalProperties.line.noFill = True
        series.smooth = False
        series.dLbls = _labels("0.0", beside, ink)
        chart.series.append(series)
    chart.set_categories(rows.column(rows.words))
    chart.hiLowLines = ChartLines(GraphicalProperties(ln=LineProperties(solidFill=_HOUSE.line[1:], w=44_000)))
    chart.y_axis.scaling.min, chart.y_axis.scaling.max = lowest, highest
    chart.y_axis.majorUnit = 1 if highest - lowest <= 10 else 20
    chart.y_axis.number_format = "0"
    return chart


def distribution_chart(rows: Rows, columns: Sequence[int], labels: Sequence[str], title: str, height: int) -> BarChart:
    """One bar of 100 % a row, with a segment for each answer; ``columns`` hold how many gave it.

    ``height`` is that of the chart in rows of the sheet, of which title, legend and axis take the same however many
    bars there are.
    """
    above, below = _ROWS_ABOVE_BARS / height, _ROWS_BELOW_BARS / height
    chart = BarChart()
    _dress(chart, title)
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "bar", "percentStacked", 100, 45
    for column, label, colour in zip(columns, labels, spread(_HOUSE.distribution, len(labels)), strict=True):
        series = Series(rows.column(column))
        series.tx = SeriesLabel(v=label)
        series.graphicalProperties = GraphicalProperties(solidFill=colour[1:])
        series.graphicalProperties.line.noFill = True
        series.invertIfNegative = False
        chart.series.append(series)
    chart.set_categories(rows.column(rows.words))
    chart.x_axis.scaling.orientation = "maxMin"
    chart.y_axis.crosses = "max"
    chart.y_axis.number_format = "0 %"
    chart.y_axis.majorUnit = 0.25
    place = ManualLayout(layoutTarget="inner", xMode="edge", yMode="edge", x=0.42, y=above, w=0.55, h=1 - above - below)
    chart.layout = Layout(manualLayout=place)
    return chart


def _dress(chart: BarChart | LineChart, title: str) -> None:
    chart.title = Title(tx=Text(rich=_words(title, _TITLE_SIZE, _HOUSE.ink, bold=True)), overlay=False)
    chart.roundedCorners = False
    chart.style = 2
    chart.graphical_properties = GraphicalProperties(solidFill="FFFFFF")
    chart.graphical_properties.line.noFill = True
    for axis in (chart.x_axis, chart.y_axis):
        axis.delete = False
        axis.majorTickMark = "none"
        axis.txPr = _text_properties(_TEXT_SIZE, _HOUSE.quiet)
        axis.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=_HOUSE.line[1:]))
    chart.x_axis.majorGridlines = None
    chart.y_axis.majorGridlines = ChartLines(GraphicalProperties(ln=LineProperties(solidFill=_HOUSE.line[1:])))
    chart.legend = Legend(legendPos="t", overlay=False, txPr=_text_properties(_TEXT_SIZE, _HOUSE.ink))


def _labels(number_format: str, position: str, colour: str) -> DataLabelList:
    return DataLabelList(
        showVal=True,
        showSerName=False,
        showCatName=False,
        showLegendKey=False,
        showPercent=False,
        numFmt=number_format,
        dLblPos=position,
        txPr=_text_properties(_LABEL_SIZE, colour),
    )


def _letters(size: int, colour: str, *, bold: bool = False) -> CharacterProperties:
    return CharacterProperties(sz=size, b=bold, solidFill=colour[1:], latin=_LETTERS)


def _text_properties(size: int, colour: str) -> RichText:
    letters = _letters(size, colour)
    return RichText(
        bodyPr=RichTextProperties(rot=0), p=[Paragraph(pPr=ParagraphProperties(defRPr=letters), endParaRPr=letters)]
    )


def _words(words: str, size: int, colour: str, *, bold: bool) -> RichText:
    letters = _letters(size, colour, bold=bold)
    run = RegularTextRun(rPr=letters, t=words)
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=letters), r=[run])])
