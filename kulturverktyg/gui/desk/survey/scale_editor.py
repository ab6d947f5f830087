"""The answer scale of a question: which one, how many points, and what words they have."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLabel, QWidget

from kulturverktyg.gui.desk.survey.fields import WordsField, apart
from kulturverktyg.gui.desk.survey.pen import Pen
from kulturverktyg.gui.desk.survey.pickers import Items
from kulturverktyg.gui.forms.ui_question_form import Ui_QuestionForm
from kulturverktyg.survey.definition import Question, Scale, SurveyDefinition, in_language
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.answers import own_scale, reshape_scale, use_scale
from kulturverktyg.survey.ready_scales import ReadyScale, blank_scale, fitted_scale, ready_scales
from kulturverktyg.survey.rules import SCALED
from kulturverktyg.survey.texts import label_key

_PER_POINT, _FOR_ENDS = "point", "ends"
_WORDINGS: Items = ((_PER_POINT, "för varje steg"), (_FOR_ENDS, "bara för ändarna"))
_BLANK = ("blank", "")
_BLANK_POINTS = 5


class ScaleEditor(QObject):
    """Works the scale of the question that is shown; its words are shared by all questions on the same scale."""

    def __init__(self, ui: Ui_QuestionForm, pen: Pen, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._pen = pen
        self._scale: Scale | None = None
        self._ready: tuple[ReadyScale, ...] | None = None
        self._rows: list[tuple[QLabel, WordsField]] = []
        ui.combo_wording.show_items(_WORDINGS, None)
        ui.combo_scale.setPlaceholderText("Välj en svarsskala")
        ui.combo_scale.activated.connect(self._scale_chosen)
        ui.button_own_scale.clicked.connect(self._own_scale_clicked)
        ui.spin_points.given.connect(self._points_given)
        ui.combo_wording.activated.connect(self._wording_chosen)

    def show_question(self, draft: SurveyDraft, question: Question, *, can_write: bool) -> None:
        """Show the question's scale, if it is answered on one."""
        self._ui.box_scale.setVisible(question.kind in SCALED)
        if question.kind not in SCALED:
            return
        self._scale = scale = question.scale
        self._ui.combo_scale.show_items(self._offered(draft), ("own", scale.name) if scale is not None else None)
        for widget in (self._ui.combo_scale, self._ui.spin_points, self._ui.combo_wording):
            widget.setEnabled(can_write)
        self._ui.box_shape.setVisible(scale is not None)
        self._ui.box_shared.setVisible(scale is not None and _users(draft.survey, scale) > 1)
        if scale is not None:
            self._ui.button_own_scale.setVisible(can_write)
            self._ui.label_shared.setText(
                f"Används av {_users(draft.survey, scale)} frågor. Nya ord och steg gäller dem alla."
            )
            self._ui.spin_points.show_value(scale.points)
            self._ui.combo_wording.show_items(_WORDINGS, _PER_POINT if _is_per_point(scale) else _FOR_ENDS)
            self._show_labels(scale, draft.source, can_write=can_write)

    def _show_labels(self, scale: Scale, language: str, *, can_write: bool) -> None:
        per_point = _is_per_point(scale)
        while len(self._rows) < len(scale.labels):
            self._add_row()
        for place, (number, field) in enumerate(self._rows):
            shown = place < len(scale.labels)
            number.setVisible(shown)
            field.setVisible(shown)
            if shown:
                point = place + 1 if per_point or place == 0 else scale.points
                number.setText(str(point))
                field.setAccessibleName(f"Ord för steg {point} av {scale.points}")
                field.show_text(label_key(scale.name, place), scale.labels[place].get(language, ""))
                field.write_as(language, can_write=can_write)

    def _add_row(self) -> None:
        place = len(self._rows)
        number, field = QLabel(self._ui.box_shape), WordsField(self._ui.box_shape)
        field.setObjectName(f"edit_label_{place}")
        number.setBuddy(field)
        number.setProperty("role", "quiet")
        field.written.connect(self._pen.write)
        self._ui.layout_labels.addWidget(number, place, 0)
        self._ui.layout_labels.addWidget(field, place, 1)
        before = self._rows[-1][1] if self._rows else self._ui.combo_wording
        QWidget.setTabOrder(before, field)
        self._rows.append((number, field))

    def _offered(self, draft: SurveyDraft) -> Items:
        survey, source = draft.survey, draft.source
        own = tuple(
            (("own", scale.name), _words(scale, source, f", {_times(_users(survey, scale))}"))
            for scale in survey.scales().values()
        )
        words = {_key(scale, source) for scale in survey.scales().values()}
        ready = tuple(
            (("ready", one.scale.name), f"{one.title}, {_words(one.scale, source)}")
            for one in self._ready_scales()
            if _key(one.scale, source) not in words
        )
        heading: Items = ((None, "I den här enkäten"),) if own else ()
        return (*heading, *own, (None, "Färdiga skalor"), *ready, (_BLANK, f"Egna ord ({_BLANK_POINTS} steg)"))

    def _ready_scales(self) -> tuple[ReadyScale, ...]:
        if self._ready is None:
            self._ready = ready_scales()
        return self._ready

    @Slot()
    def _scale_chosen(self) -> None:
        match self._ui.combo_scale.chosen:
            case ("own", str(name)) if self._scale is None or name != self._scale.name:
                self._use(lambda survey: survey.scales()[name])
            case ("ready", str(name)):
                ready = next(one.scale for one in self._ready_scales() if one.scale.name == name)
                self._use(lambda survey: fitted_scale(ready, survey))
            case ("blank", _):
                self._use(lambda survey: blank_scale(_BLANK_POINTS, survey))

    def _use(self, chosen: Callable[[SurveyDefinition], Scale]) -> None:
        self._pen.perform("byt svarsskala", lambda draft, name: use_scale(draft, name, chosen(draft.survey)))

    @Slot()
    def _own_scale_clicked(self) -> None:
        self._pen.perform("egen kopia av skalan", lambda draft, name: own_scale(draft, name)[0])
        self._ui.combo_scale.setFocus()

    @Slot(int)
    def _points_given(self, points: int) -> None:
        def reshape(draft: SurveyDraft, name: str) -> SurveyDraft:
            scale = draft.survey.question(name).scale
            if scale is None:
                return draft
            return reshape_scale(draft, scale.name, points, per_point=_is_per_point(scale))

        self._pen.type("points", "ändra antal steg", reshape)

    @Slot()
    def _wording_chosen(self) -> None:
        per_point = self._ui.combo_wording.chosen == _PER_POINT

        def reshape(draft: SurveyDraft, name: str) -> SurveyDraft:
            scale = draft.survey.question(name).scale
            return draft if scale is None else reshape_scale(draft, scale.name, scale.points, per_point=per_point)

        self._pen.perform("ändra skalans ord", reshape)


def _is_per_point(scale: Scale) -> bool:
    return len(scale.labels) == scale.points


def _users(survey: SurveyDefinition, scale: Scale) -> int:
    return sum(q.scale is not None and q.scale.name == scale.name for q in survey.questions())


def _times(users: int) -> str:
    return "1 fråga" if users == 1 else f"{users} frågor"


def _words(scale: Scale, language: str, uses: str = "") -> str:
    """How a scale is spoken of: by its points, perhaps its uses, and its ends."""
    ends = [in_language(label, language) for label in (scale.labels[0], scale.labels[-1])]
    words = apart(" – ".join(end or "…" for end in ends), language) if any(ends) else "utan ord"
    return f"{scale.points} steg{uses}: {words}"


def _key(scale: Scale, language: str) -> tuple[object, ...]:
    """What tells one scale from another for the one who writes."""
    return scale.points, *(in_language(label, language) for label in scale.labels)
