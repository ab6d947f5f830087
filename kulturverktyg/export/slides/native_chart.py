"""Charts that the presentation program draws itself, in the house's colours and marks, with their figures inside."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_MARKER_STYLE, XL_TICK_MARK
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Inches, Pt
from xlsxwriter import Workbook

from kulturverktyg.charts.palette import PALETTES, ink_on
from kulturverktyg.export.slides.chart_pages import AXIS_ROOM, LABEL_SHARE
from kulturverktyg.export.slides.fit import SMALLEST, Rect
from kulturverktyg.export.slides.slide import Kind, Native, Series
from kulturverktyg.export.slides.wording import clean, dress, rgb

_HOUSE = PALETTES["light"]
_TYPES = {
    Kind.MARKS: XL_CHART_TYPE.LINE_MARKERS,
    Kind.LINES: XL_CHART_TYPE.LINE_MARKERS,
    Kind.STACKED: XL_CHART_TYPE.BAR_STACKED_100,
    Kind.BARS: XL_CHART_TYPE.BAR_CLUSTERED,
    Kind.COLUMNS: XL_CHART_TYPE.COLUMN_CLUSTERED,
}
_MARKERS = {
    "circle": XL_MARKER_STYLE.CIRCLE,
    "diamond": XL_MARKER_STYLE.DIAMOND,
    "square": XL_MARKER_STYLE.SQUARE,
    "none": XL_MARKER_STYLE.NONE,
}
_BESIDE = 0.35
#: A part of a bar that is smaller than this has no number in it.
_ROOM_FOR_NUMBER = 0.045
#: No day that anything was made on.
_NO_DAY = datetime(2000, 1, 1)  # noqa: DTZ001  (xlsxwriter takes days without a zone)
_MARK = 13
#: Lines whose points all say their numbers.
_MOST_LABELLED = 2


class _Data(CategoryChartData):
    """Figures with a workbook in which words are words, and that says nothing of when it was made."""

    @property
    def xlsx_blob(self) -> bytes:
        """The workbook: categories down, series across, where the chart's own references point."""
        target = BytesIO()
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        with Workbook(target, options) as book:
            book.set_properties({"created": _NO_DAY, "author": "Kulturverktyg"})
            sheet = book.add_worksheet("Sheet1")
            for row, category in enumerate(self.categories, 1):
                sheet.write_string(row, 0, category.label)
            for column, series in enumerate(self, 1):
                sheet.write_string(0, column, series.name)
                for row, value in enumerate(series.values, 1):
                    if value is not None:
                        sheet.write_number(row, column, value)
        return target.getvalue()


def add_chart(shapes: Any, native: Native, place: Rect, legend: float) -> Any:
    """Put a chart on a slide, with so many inches for its legend; the graphic frame."""
    data: Any = _Data(number_format=native.number_format)  # type: ignore[no-untyped-call]
    data.categories = [clean(words) for words in native.categories]
    for series in native.series:
        data.add_series(clean(series.name), series.values)
    at = (Inches(place.left), Inches(place.top), Inches(place.width), Inches(place.height))
    frame = shapes.add_chart(_TYPES[native.kind], *at, data)
    chart = frame.chart
    _dress(chart, native)
    if native.kind in (Kind.STACKED, Kind.BARS, Kind.COLUMNS):
        _dress_bars(chart, native, place, legend)
    else:
        _dress_lines(chart, native)
    return frame


def _dress(chart: Any, native: Native) -> None:
    """The card, the letters, the legend and the axes."""
    dress(chart.font, SMALLEST, colour=_HOUSE.ink)
    chart.has_title = False
    chart.has_legend = len(native.series) > 1
    if chart.has_legend:
        chart.legend.position = XL_LEGEND_POSITION.TOP
        chart.legend.include_in_layout = False
    for axis in (chart.category_axis, chart.value_axis):
        axis.has_major_gridlines = False
        axis.major_tick_mark = axis.minor_tick_mark = XL_TICK_MARK.NONE
        axis.format.line.color.rgb = rgb(_HOUSE.line)
    dress(chart.value_axis.tick_labels.font, SMALLEST, colour=_HOUSE.quiet)
    space = chart._chartSpace  # noqa: SLF001  (the ground of a chart has no public way)
    space.insert(list(space).index(space.find(qn("c:chart"))) + 1, _ground())
    space.insert(1 if space.find(qn("c:date1904")) is not None else 0, _xml('<c:lang {} val="sv-SE"/>'))


def _ground() -> Any:
    """A white card without an edge."""
    fill = f'<a:solidFill><a:srgbClr val="{_HOUSE.card[1:]}"/></a:solidFill>'
    return _xml(f"<c:spPr {{}}>{fill}<a:ln><a:noFill/></a:ln></c:spPr>")


def _xml(words: str) -> Any:
    """An element; its name spaces stand at the braces."""
    return parse_xml(words.format(nsdecls("c", "a")))


def _dress_lines(chart: Any, native: Native) -> None:
    axis, categories = chart.value_axis, chart.category_axis
    axis.has_major_gridlines = True
    axis.major_gridlines.format.line.color.rgb = rgb(_HOUSE.line)
    axis.format.line.fill.background()
    axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = _axis_format(native), False
    axis.minimum_scale, axis.maximum_scale, axis.major_unit = native.scale.low, native.scale.high, native.scale.step
    dress(categories.tick_labels.font, SMALLEST, colour=_HOUSE.ink)
    categories._element.find(qn("c:txPr")).find(qn("a:bodyPr")).set("rot", "0")  # noqa: SLF001
    drawn = chart.plots[0]
    for place, (series, wanted) in enumerate(zip(drawn.series, native.series, strict=True)):
        _dress_line(series, wanted, native, place)
    if native.joined and len(native.series) > 1:
        _join(drawn)


def _axis_format(native: Native) -> str:
    return "0" if native.scale.step is not None else native.number_format


def _dress_line(series: Any, wanted: Series, native: Native, place: int) -> None:
    series.smooth = False
    series.marker.style = _MARKERS[wanted.marker]
    line = series.format.line
    if wanted.marker == "none":
        line.color.rgb, line.width = rgb(wanted.colour), Pt(1.5)
        return
    series.marker.size = _MARK
    series.marker.format.fill.solid()
    series.marker.format.fill.fore_color.rgb = rgb(wanted.colour)
    series.marker.format.line.fill.background()
    if native.kind is Kind.MARKS:
        line.fill.background()
    else:
        line.color.rgb, line.width = rgb(wanted.colour), Pt(2.5 if place == 0 else 1.75)
    if native.kind is Kind.MARKS and 0 < place < len(native.series) - 1:
        return
    if native.kind is Kind.LINES and sum(one.marker != "none" for one in native.series) > _MOST_LABELLED:
        _label_last(series, wanted, native)
        return
    labels = series.data_labels
    labels.show_value = True
    labels.number_format, labels.number_format_is_linked = native.number_format, False
    labels.position = _side(native, place)
    dress(labels.font, SMALLEST, bold=place == len(native.series) - 1 or native.kind is Kind.LINES, colour=wanted.ink)


def _side(native: Native, place: int) -> Any:
    """Which side of its mark a number stands on: önskat läge above, nuläge below, the newest round to the right."""
    if native.kind is Kind.LINES:
        is_alone = sum(one.marker != "none" for one in native.series) == 1
        return XL_LABEL_POSITION.ABOVE if place or is_alone else XL_LABEL_POSITION.BELOW
    return XL_LABEL_POSITION.LEFT if place == 0 else XL_LABEL_POSITION.RIGHT


def _label_last(series: Any, wanted: Series, native: Native) -> None:
    """Only the last point says its number: above the highest line, below the lowest, and else to the right."""
    last = max(place for place, value in enumerate(wanted.values) if value is not None)
    ends = [one.values[last] for one in native.series if one.marker != "none" and one.values[last] is not None]
    sides = {max(ends, key=_value): XL_LABEL_POSITION.ABOVE, min(ends, key=_value): XL_LABEL_POSITION.BELOW}
    label = series.points[last].data_label
    dress(label.font, SMALLEST, bold=True, colour=wanted.ink)
    label.position = sides.get(wanted.values[last], XL_LABEL_POSITION.RIGHT)


def _value(value: float | None) -> float:
    return value or 0.0


def _join(plot: Any) -> None:
    """A line between the marks of a category."""
    fill = f'<a:solidFill><a:srgbClr val="{_HOUSE.line[1:]}"/></a:solidFill>'
    lines = _xml(f'<c:hiLowLines {{}}><c:spPr><a:ln w="44450">{fill}</a:ln></c:spPr></c:hiLowLines>')
    element = plot._element  # noqa: SLF001
    element.find(qn("c:marker")).addprevious(lines)


def _dress_bars(chart: Any, native: Native, place: Rect, legend: float) -> None:
    plot, axis, categories = chart.plots[0], chart.value_axis, chart.category_axis
    categories.reverse_order = native.kind is not Kind.COLUMNS
    categories.format.line.fill.background()
    dress(categories.tick_labels.font, SMALLEST, colour=_HOUSE.ink)
    plot.gap_width = 45
    below = 0.0
    if native.kind is Kind.STACKED:
        plot.overlap, below = 100, AXIS_ROOM
        axis.major_unit = 0.25
        axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = "0%", False
        axis._element.find(qn("c:crosses")).set("val", "max")  # noqa: SLF001
    else:
        axis.visible = False
        axis.minimum_scale, axis.maximum_scale = native.scale.low, native.scale.high
    for series, wanted in zip(plot.series, native.series, strict=True):
        series.invert_if_negative = False
        series.format.fill.solid()
        series.format.fill.fore_color.rgb = rgb(wanted.colour)
        labels = series.data_labels
        labels.show_value = True
        labels.number_format, labels.number_format_is_linked = native.number_format, False
        if native.kind is Kind.STACKED:
            series.format.line.color.rgb = rgb(_HOUSE.card)
            dress(labels.font, SMALLEST, colour=ink_on(wanted.colour))
            labels.position = XL_LABEL_POSITION.CENTER
        else:
            dress(labels.font, SMALLEST, bold=True, colour=wanted.ink)
            labels.position = XL_LABEL_POSITION.OUTSIDE_END
    if native.kind is Kind.STACKED:
        _leave_out_small(plot, native.series)
    if native.kind is not Kind.COLUMNS:
        _lay_out(chart, place, legend, below)


def _leave_out_small(plot: Any, wanted: Sequence[Series]) -> None:
    """No number in a part of a bar that has no room for one."""
    sums = [sum(value or 0 for value in values) for values in zip(*(one.values for one in wanted), strict=True)]
    for series, one in zip(plot.series, wanted, strict=True):
        labels = series.data_labels._element  # noqa: SLF001
        small = [at for at, (value, all_) in enumerate(zip(one.values, sums, strict=True)) if _is_small(value, all_)]
        for at in reversed(small):
            labels.insert(0, _xml(f'<c:dLbl {{}}><c:idx val="{at}"/><c:delete val="1"/></c:dLbl>'))


def _is_small(value: float | None, whole: float) -> bool:
    return not value or value / whole < _ROOM_FOR_NUMBER


def _lay_out(chart: Any, place: Rect, above: float, below: float) -> None:
    """The bars to the right of their words, with the legend above and the axis below."""
    height = 1 - (above + below) / place.height
    parts = {"x": LABEL_SHARE, "y": above / place.height, "w": 1 - LABEL_SHARE - _BESIDE / place.width, "h": height}
    values = "".join(f'<c:{key} val="{value:.4f}"/>' for key, value in parts.items())
    edges = '<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>'
    layout = _xml(f"<c:layout {{}}><c:manualLayout>{edges}{values}</c:manualLayout></c:layout>")
    area = chart._chartSpace.find(qn("c:chart")).find(qn("c:plotArea"))  # noqa: SLF001
    there = area.find(qn("c:layout"))
    if there is not None:
        area.remove(there)
    area.insert(0, layout)
