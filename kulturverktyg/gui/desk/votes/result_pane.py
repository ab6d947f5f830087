"""A vote that is closed: its options by rank, by role where that may be shown, and out to the room place by place."""

from dataclasses import dataclass

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtWidgets import QWidget

from kulturverktyg.charts.words import decimal
from kulturverktyg.guard.released_vote import ReleasedOption, ReleasedVote
from kulturverktyg.gui.forms.ui_vote_result_pane import Ui_VoteResultPane
from kulturverktyg.gui.models.rows import Column, RowsModel
from kulturverktyg.gui.projector.views.vote_place import VotePlace
from kulturverktyg.model.kinds import VoteKind

_HIDDEN = "visas inte"


@dataclass(frozen=True)
class _Row:
    place: int
    option: ReleasedOption
    shared: bool
    by_role: tuple[int | None, ...]


class VoteResultPane(QWidget):
    """``projector_wanted`` carries a view; ``again_asked`` comes when people are to vote on the same once more."""

    projector_wanted = Signal(object)
    again_asked = Signal()

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vote: ReleasedVote | None = None
        self._ui = Ui_VoteResultPane()
        self._ui.setupUi(self)
        self._model: RowsModel[_Row] = RowsModel(_columns(None), key=_place_of, parent=self)
        self._ui.table_vote_result.give_lines()
        self._ui.table_vote_result.show_rows(self._model)
        self._ui.table_vote_result.keep_widths(settings, "table_vote_result")
        self._ui.table_vote_result.selection_changed.connect(self._enable_buttons)
        self._ui.table_vote_result.chosen.connect(self._show_clicked)
        self._ui.button_show.clicked.connect(self._show_clicked)
        self._ui.button_next_place.clicked.connect(self._next_clicked)
        self._ui.button_again.clicked.connect(self.again_asked)

    def show_vote(self, vote: ReleasedVote) -> None:
        """Show what was released of a vote, with its last place chosen."""
        if vote == self._vote:
            return
        self._vote, ui = vote, self._ui
        ranks = [option.rank for option in vote.options]
        rows = [
            _Row(place, option, ranks.count(option.rank) > 1, tuple(group.dots[place] for group in vote.by_role))
            for place, option in enumerate(vote.options)
        ]
        self._model.set_columns(_columns(vote), rows)
        ui.table_vote_result.fit_columns()
        ui.label_summary.setText(_summary(vote))
        ui.label_notes.setText(" ".join(vote.notes))
        ui.label_notes.setVisible(bool(vote.notes))
        for button in (ui.button_show, ui.button_next_place):
            button.setVisible(vote.is_shown)
        ui.button_again.setVisible(not vote.is_shown)
        last = [row.place for row in rows if row.option.rank is not None]
        if last:
            ui.table_vote_result.choose_key(last[-1])
        self._enable_buttons()

    @Slot()
    def _enable_buttons(self) -> None:
        row = self._chosen()
        has_rank = row is not None and row.option.rank is not None
        self._ui.button_show.setEnabled(has_rank)
        self._ui.button_next_place.setEnabled(has_rank and row is not None and row.option.rank != 1)

    @Slot()
    def _show_clicked(self) -> None:
        row = self._chosen()
        if row is not None and row.option.rank is not None:
            self._show_rank(row.option.rank)

    @Slot()
    def _next_clicked(self) -> None:
        """The place above that of the chosen row."""
        row, vote = self._chosen(), self._vote
        if row is None or row.option.rank is None or vote is None:
            return
        better = [rank for rank in vote.ranks if rank < row.option.rank]
        if better:
            first = next(each for each in self._model.rows if each.option.rank == better[-1])
            self._ui.table_vote_result.choose_key(first.place)
            self._show_rank(better[-1])

    def _show_rank(self, rank: int) -> None:
        if self._vote is None:
            return
        options = [option for option in self._vote.options if option.rank == rank]
        texts = tuple(option.text for option in options)
        self.projector_wanted.emit(VotePlace(self._vote.name, rank, texts, _value_words(options[0])))

    def _chosen(self) -> _Row | None:
        row = self._ui.table_vote_result.current_row()
        return row if isinstance(row, _Row) else None


def _place_of(row: _Row) -> int:
    return row.place


def _columns(vote: ReleasedVote | None) -> tuple[Column[_Row], ...]:
    first: tuple[Column[_Row], ...] = (
        Column("Plats", _rank_words, number=lambda row: row.option.rank),
        Column("Alternativ", lambda row: row.option.text, wide=True),
    )
    if vote is None:
        return first
    if vote.kind is VoteKind.MATRIX:
        return (
            *first,
            Column("Nytta, median", lambda row: _median_words(row.option.impact), number=lambda row: row.option.impact),
            Column(
                "Insats, median", lambda row: _median_words(row.option.effort), number=lambda row: row.option.effort
            ),
            Column("Har bedömt", _judged_words, number=lambda row: row.option.judged),
        )
    return (
        *first,
        Column("Prickar", _dots_words, number=_standing),
        *(_role_column(vote, at) for at in range(len(vote.by_role))),
    )


def _role_column(vote: ReleasedVote, at: int) -> Column[_Row]:
    group = vote.by_role[at]

    def words(row: _Row) -> str:
        dots = row.by_role[at]
        return _HIDDEN if dots is None else str(dots)

    def number(row: _Row) -> float | None:
        return row.by_role[at]

    return Column(f"{group.label} ({group.voters})", words, number=number)


def _rank_words(row: _Row) -> str:
    if row.option.rank is None:
        return "–"
    return f"{row.option.rank} delad" if row.shared else str(row.option.rank)


def _dots_words(row: _Row) -> str:
    return row.option.dots.words if row.option.dots is not None else _HIDDEN


def _standing(row: _Row) -> float | None:
    return row.option.dots.standing if row.option.dots is not None else None


def _judged_words(row: _Row) -> str:
    return str(row.option.judged) if row.option.judged is not None else "–"


def _median_words(median: float | None) -> str:
    return _HIDDEN if median is None else decimal(median)


def _value_words(option: ReleasedOption) -> str:
    if option.dots is not None:
        return "1 prick" if option.dots.exact == 1 else f"{option.dots.words} prickar"
    return f"Nytta {_median_words(option.impact)}, insats {_median_words(option.effort)}"


def _summary(vote: ReleasedVote) -> str:
    if not vote.is_shown:
        return "Resultatet visas inte."
    voters = f"{vote.voters} har röstat i kiosken." if vote.voters is not None else ""
    how = "Medianer av allas bedömningar, från 0 till 10." if vote.kind is VoteKind.MATRIX else ""
    merged = [group for group in vote.by_role if group.merged]
    joined = f"Övriga roller är {', '.join(merged[0].merged or ())} tillsammans." if merged else ""
    return " ".join(part for part in (voters, how, joined) if part) or "Prickarna på väggen."
