"""What each role judges that a krona gives back: a mark a role with its interval, on the scale that was asked."""

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from kulturverktyg.charts.chart import Chart, alt_text
from kulturverktyg.charts.page import Heading, Page, Run, Size
from kulturverktyg.charts.palette import Palette
from kulturverktyg.charts.words import NOT_SHOWN, decimal
from kulturverktyg.guard.krona import JUDGEMENT, KronaRow, ReleasedKrona

_LOWEST, _HIGHEST, _STEP = 0.5, 1.75, 0.25
_ROW, _SCALE_ROOM, _AIR = 0.46, 0.34, 0.2
_LABEL_SIZE, _VALUE_SIZE = 10.0, 9.5
_WIDEST_LABEL = 0.34


def of_krona(krona: ReleasedKrona) -> Chart:
    """The chart of a round's judgements."""
    title = _title(krona)

    def paint(palette: Palette, size: Size | None) -> Figure:
        return _draw(krona, title, palette, size)

    told = (f"{row.label}: {_said(row)}" for row in krona.rows)
    kind = "Bedömning i kronor tillbaka per krona"
    counts = ", ".join(_label(row) for row in krona.rows)
    return Chart("krona-tillbaka", title, alt_text(title, kind, told), paint, f"{kind}. {counts}.")


def _title(krona: ReleasedKrona) -> str:
    told = [(row.mean, row.label) for row in krona.rows[1:] if row.mean is not None]
    if len(told) > 1 and max(told)[0] - min(told)[0] >= _STEP:
        return f"{JUDGEMENT}: {max(told)[1]} ser mest tillbaka per krona, {min(told)[1]} minst"
    mean = krona.rows[0].mean if krona.rows else None
    if mean is not None:
        return f"{JUDGEMENT}: varje krona ger {decimal(mean, 2)} kr tillbaka"
    return f"{JUDGEMENT}: vad varje krona ger tillbaka"


def _draw(krona: ReleasedKrona, title: str, palette: Palette, size: Size | None) -> Figure:
    foot = (
        "Det här är bedömningar ur enkäten, inte beräkningar. Vid 1 kr är nyttan lika stor som kostnaden.",
        "Strecken: 95 % osäkerhetsintervall, med korrektion för hur stor del av gruppen som har svarat.",
        f"Resultat visas bara när minst {krona.k} har svarat. Källa: {krona.survey}, {krona.round}. {krona.journey}.",
    )
    page = Page(Heading(title, (Run("kronor tillbaka per krona, medelvärde", "o", palette.now),), foot), palette, size)
    labels = [page.ruler.wrap(_label(row), page.body_width * _WIDEST_LABEL, _LABEL_SIZE) for row in krona.rows]
    column = max(page.ruler.width(line, _LABEL_SIZE) for lines in labels for line in lines)
    room = page.body_height(len(krona.rows) * _ROW + _SCALE_ROOM) - _SCALE_ROOM
    left = page.left + column + _AIR
    high = min(room, len(krona.rows) * _ROW * 1.6)
    axes = page.axes(left, 0, page.right - left, high)
    axes.set_xlim(_LOWEST - 0.06, _HIGHEST + 0.06)
    axes.set_ylim(len(krona.rows) - 0.5, -0.5)
    ticks = [_LOWEST + _STEP * place for place in range(6)]
    axes.set_xticks(ticks, [f"{decimal(tick, 2)} kr" for tick in ticks])
    axes.set_yticks([])
    axes.grid(axis="x", color=palette.line, linewidth=0.6)
    axes.axvline(1, color=palette.quiet, linewidth=1, linestyle=(0, (3, 3)), zorder=1)
    for place, (row, lines) in enumerate(zip(krona.rows, labels, strict=True)):
        page.write(left - _AIR, (place + 0.5) * high / len(krona.rows), lines, size=_LABEL_SIZE, align="right")
        _draw_row(axes, row, place, palette)
    return page.figure


def _label(row: KronaRow) -> str:
    return f"{row.label} ({row.n} svar)" if row.n is not None else row.label


def _draw_row(axes: Axes, row: KronaRow, place: int, palette: Palette) -> None:
    value = row.mean if row.mean is not None else row.nearly_all
    if value is None:
        axes.text(1.01, place, f"{NOT_SHOWN} (för få svar)", size=_VALUE_SIZE, color=palette.quiet, va="center")
        return
    if row.low is not None and row.high is not None:
        axes.plot([row.low, row.high], [place, place], color=palette.now, linewidth=2, zorder=3)
    face = palette.now if row.mean is not None else palette.card
    axes.plot([value], [place], marker="o", markersize=8, color=palette.now, markerfacecolor=face, zorder=4)
    axes.annotate(
        _said(row),
        (value, place),
        xytext=(0, 8),
        textcoords="offset points",
        size=_VALUE_SIZE,
        color=palette.ink,
        ha="center",
        va="bottom",
        bbox={"facecolor": palette.card, "pad": 0.8, "linewidth": 0},
    )


def _said(row: KronaRow) -> str:
    if row.mean is not None:
        return f"{decimal(row.mean, 2)} kr"
    if row.nearly_all is not None:
        return f"minst 90 % svarade {decimal(row.nearly_all, 2)} kr"
    return NOT_SHOWN
