"""Kulturkalkyl: the figures that are known, each with its source, and what they come to."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QSettings, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from kulturverktyg.decide.calculator.calculate import Calculation, Line, Span, calculate
from kulturverktyg.decide.calculator.figures import (
    FIELD,
    FIELDS,
    Field,
    Figure,
    ends,
    fault_of,
    figure_of,
    kept,
    lacks_source,
)
from kulturverktyg.errors import KnownError
from kulturverktyg.gui.desk.indicators.editing import CountingEditing
from kulturverktyg.gui.desk.settled_field import SettledField
from kulturverktyg.gui.forms.ui_calculator_pane import Ui_CalculatorPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.widgets.announce import polish
from kulturverktyg.understand.numbers import as_typed, number_words, parse_number

_TOLD = (("both", "sick_leave", "turnover"), ("worth", "worth_sick_days", "worth_recruitments"))
#: What cannot be worked out when a figure is wrong.
_NAMES = {
    "sick_leave": "Sjukfrånvaron",
    "turnover": "Personalomsättningen",
    "worth_sick_days": "Värdet av färre sjukdagar",
    "worth_recruitments": "Värdet av färre rekryteringar",
}
_THOUSAND, _MILLION = 1_000, 1_000_000
_IN_MILLIONS = "miljoner kr"
_NO_SOURCE = "källa saknas"
_SHORT = len(_NO_SOURCE)
_NOT_YET = "Fyll i uppgifterna, så räknas resten ut"
_GUESS = "Spannet visar hur osäkra uppgifterna är. Det är en uppskattning, och den är inte bättre än sina källor."


@dataclass(frozen=True)
class _Row:
    field: Field
    figure: Figure


class CalculatorPane(QWidget):
    """Figures and a form for the chosen one at the left, the results at the right."""

    def __init__(self, editing: CountingEditing, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._chosen = FIELDS[0].key
        self._ui = Ui_CalculatorPane()
        self._ui.setupUi(self)
        ui = self._ui
        self._figures: RowsModel[_Row] = RowsModel(_figure_columns(), key=lambda row: row.field.key, parent=self)
        self._lines: RowsModel[Line] = RowsModel(_line_columns(), key=lambda line: line.key, parent=self)
        for table, model in ((ui.table_figures, self._figures), (ui.table_lines, self._lines)):
            table.show_rows(model)
            table.give_lines()
            table.setSortingEnabled(False)
            table.keep_widths(settings, table.objectName())
        self._low = SettledField(ui.edit_low, editing, self)
        self._likely = SettledField(ui.edit_likely, editing, self)
        self._high = SettledField(ui.edit_high, editing, self)
        self._source = SettledField(ui.edit_figure_source, editing, self)
        self._low.settled.connect(self._low_settled)
        self._likely.settled.connect(self._likely_settled)
        self._high.settled.connect(self._high_settled)
        self._source.settled.connect(self._source_settled)
        ui.table_figures.selection_changed.connect(self._row_chosen)
        ui.table_figures.chosen.connect(self._write_chosen)
        ui.table_lines.selection_changed.connect(self._show_formula)
        editing.changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        if not self._editing.is_open:
            return
        ui, figures, chosen = self._ui, self._editing.value.figures, self._chosen
        calculation = calculate(figures)
        self._figures.set_rows([_Row(field, figure_of(figures, field.key)) for field in FIELDS])
        self._lines.set_rows(calculation.lines)
        ui.table_figures.choose_key(chosen)
        if ui.table_lines.current_row() is None:
            ui.table_lines.choose_key(calculation.lines[0].key)
        found = _found(calculation)
        ui.label_found.setText(found[0] if found else _NOT_YET)
        ui.label_found_text.setText(" ".join((*(f"{words}." for words in found[1:]), _GUESS)))
        ui.label_found_text.setVisible(calculation.is_begun)
        self._show_figure()
        self._show_formula()

    @Slot()
    def _row_chosen(self) -> None:
        row: _Row | None = self._ui.table_figures.current_row()
        if row is None or row.field.key == self._chosen:
            return
        for each in (self._low, self._likely, self._high, self._source):
            each.settle()
        self._chosen = row.field.key
        self._show_figure()

    def _show_figure(self) -> None:
        ui, field = self._ui, FIELD[self._chosen]
        figure = figure_of(self._editing.value.figures, field.key)
        ui.label_figure.setText(_with_unit(field.label, field.unit))
        fault = fault_of(field, figure) if figure.is_given else ""
        ui.label_figure_help.setText(f"{field.help} {fault}." if fault else field.help)
        self._low.show(as_typed(figure.low))
        self._likely.show(as_typed(figure.likely))
        self._high.show(as_typed(figure.high))
        self._source.show(figure.source)
        low, high = ends(figure)
        likely = figure.likely
        _mark(ui.edit_low, wrong=likely is not None and low > likely)
        _mark(ui.edit_high, wrong=likely is not None and high < likely)

    @Slot()
    def _write_chosen(self) -> None:
        self._ui.edit_likely.setFocus()
        self._ui.edit_likely.selectAll()

    @Slot()
    def _show_formula(self) -> None:
        line: Line | None = self._ui.table_lines.current_row()
        self._ui.label_formula.setText(_explained(line) if line is not None else "")

    @Slot(str)
    def _low_settled(self, words: str) -> None:
        self._write("low", words)

    @Slot(str)
    def _likely_settled(self, words: str) -> None:
        self._write("likely", words)

    @Slot(str)
    def _high_settled(self, words: str) -> None:
        self._write("high", words)

    @Slot(str)
    def _source_settled(self, words: str) -> None:
        key, source = self._chosen, " ".join(words.split())
        figure = replace(figure_of(self._editing.value.figures, key), source=source)
        self._keep(key, figure, "ändra en källa")

    def _write(self, end: str, words: str) -> None:
        """Take in a number that was written; one that is none is refused, and what was there comes back."""
        key, field = self._chosen, FIELD[self._chosen]
        try:
            number = parse_number(words, field.unit.split()[0]) if words else None
        except KnownError as error:
            self._show_figure()
            self._editing.refused.emit(f"{field.label}: {error}")
            return
        figure = figure_of(self._editing.value.figures, key)
        self._keep(key, _with_end(figure, end, number), f"ändra {field.label.lower()}")
        self._show_figure()

    def _keep(self, key: str, figure: Figure, words: str) -> None:
        self._editing.perform(words, lambda value: replace(value, figures=kept(value.figures, key, figure)))


def _mark(edit: QLineEdit, *, wrong: bool) -> None:
    if bool(edit.property("wrong")) is not wrong:
        edit.setProperty("wrong", wrong)
        polish(edit)


def _with_end(figure: Figure, end: str, number: float | None) -> Figure:
    match end:
        case "low":
            return replace(figure, low=number)
        case "high":
            return replace(figure, high=number)
    return replace(figure, likely=number)


def _found(calculation: Calculation) -> list[str]:
    """What a wrong figure is in the way of, and the sums that there are, or their parts while there is no sum."""
    lines = [calculation.line(key) for key in _NAMES]
    told = [f"{_NAMES[line.key]} {line.problem}" for line in lines if line.is_wrong]
    for total, *parts in _TOLD:
        line = calculation.line(total)
        lines = [line] if line.span is not None else [calculation.line(part) for part in parts]
        told += [_range_words(each.label, each.span) for each in lines if each.span is not None]
    return told


def _range_words(label: str, span: Span) -> str:
    low, likely, high = (_round_words(value) for value in (span.low, span.likely, span.high))
    if low == high:
        return f"{label} {likely} om året"
    unit = f" {_IN_MILLIONS}"
    short = low.removesuffix(unit) if high.endswith(unit) else low
    return f"{label} {likely} om året (mellan {short} och {high})"


def _round_words(kronor: float) -> str:
    """As exact as a guess can be."""
    if abs(kronor) >= _MILLION:
        return f"{number_words(kronor / _MILLION, 1)} {_IN_MILLIONS}"
    if abs(kronor) >= 10 * _THOUSAND:
        return f"{number_words(kronor / _THOUSAND, 0)}\N{NO-BREAK SPACE}000 kr"
    return f"{number_words(kronor, 0)} kr"


def _with_unit(label: str, unit: str) -> str:
    return label if unit.casefold() in label.casefold() else f"{label}, {unit}"


def _amount(line: Line, value: float) -> str:
    return number_words(value, 1 if line.unit == "%" else 0)


def _explained(line: Line) -> str:
    marked = f" Källa saknas för: {', '.join(line.unsourced)}." if line.unsourced else ""
    said = f" {line.problem[:1].upper()}{line.problem[1:]}." if line.problem else ""
    return f"{line.label} = {line.formula} ({line.unit}).{said}{marked}"


def _figure_columns() -> tuple[Column[_Row], ...]:
    return (
        Column("Uppgift", lambda row: _with_unit(row.field.label, row.field.unit), wide=True, narrowest=150),
        Column("Lägst", lambda row: _number(row, row.figure.low), number=lambda row: row.figure.low, widest=85),
        Column("Troligt", lambda row: _number(row, row.figure.likely), number=lambda row: row.figure.likely, widest=85),
        Column("Högst", lambda row: _number(row, row.figure.high), number=lambda row: row.figure.high, widest=85),
        Column("Källa", _source_in_short, tip=_source_words, widest=110),
    )


def _number(row: _Row, number: float | None) -> str:
    return "" if number is None else number_words(number, row.field.decimals)


def _source_in_short(row: _Row) -> str:
    """Its beginning, in one line, so that many rows have room; the whole stands below the table."""
    words = _source_words(row)
    return words if len(words) <= _SHORT else f"{words[:_SHORT].rstrip()}…"


def _source_words(row: _Row) -> str:
    return _NO_SOURCE if lacks_source(row.figure) else row.figure.source


def _line_columns() -> tuple[Column[Line], ...]:
    return (
        Column("Vad", lambda line: _with_unit(line.label, line.unit), wide=True, narrowest=170),
        Column(
            "Lägst",
            lambda line: _end(line, 0) or line.problem,
            number=lambda line: _sorted_by(line, 0),
            across=_problem,
            widest=100,
        ),
        Column("Troligt", lambda line: _end(line, 1), number=lambda line: _sorted_by(line, 1), widest=100),
        Column("Högst", lambda line: _end(line, 2), number=lambda line: _sorted_by(line, 2), widest=100),
    )


def _sorted_by(line: Line, place: int) -> float | None:
    return (line.span.low, line.span.likely, line.span.high)[place] if line.span is not None else None


def _end(line: Line, place: int) -> str:
    value = _sorted_by(line, place)
    return "" if value is None else _amount(line, value)


def _problem(line: Line) -> str:
    return line.problem
