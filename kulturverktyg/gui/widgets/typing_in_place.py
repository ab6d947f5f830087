"""Tables and trees whose cells are typed in, or only read."""

from PySide6.QtWidgets import QAbstractItemView

_TRIGGERS = QAbstractItemView.EditTrigger
_TYPING = _TRIGGERS.AnyKeyPressed | _TRIGGERS.DoubleClicked | _TRIGGERS.EditKeyPressed


def let_type(view: QAbstractItemView, *, can_write: bool) -> None:
    """Let cells be typed in, or only be read."""
    view.setEditTriggers(_TYPING if can_write else _TRIGGERS.NoEditTriggers)
