"""The page that comes next is made while the participant reads the present one, so that it is there at a tap."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from kulturverktyg.gui.kiosk.sheet import Sheet
from kulturverktyg.gui.tasks import Clock

if TYPE_CHECKING:
    from kulturverktyg.gui.kiosk.front import KioskFront

#: How long nothing is to have happened first.
_REST_MILLISECONDS = 60


class Ahead(QObject):
    """Keeps at most one sheet, which nobody sees, and gives it up for shown only if it would still be made so."""

    def __init__(self, front: "KioskFront") -> None:
        super().__init__(front)
        self._front = front
        self._sheet: Sheet | None = None
        self._made_of: object = None
        self._clock = Clock(self)
        self._clock.ticked.connect(self._make)

    def look_ahead(self) -> None:
        """Forget what is made, and make anew what comes next when there is time."""
        self.forget()
        if self._front.session.page_ahead is not None:
            self._clock.start(_REST_MILLISECONDS, once=True)

    def forget(self) -> None:
        """Nothing is left of what was made."""
        self._clock.stop()
        sheet, self._sheet, self._made_of = self._sheet, None, None
        if sheet is not None:
            sheet.deleteLater()

    def take(self) -> Sheet | None:
        """The sheet, if it shows just what the session says now."""
        if self._sheet is None or self._made_of != self._present():
            self.forget()
            return None
        sheet, self._sheet, self._made_of = self._sheet, None, None
        return sheet

    @Slot()
    def _make(self) -> None:
        front, page = self._front, self._front.session.page_ahead
        if page is None:
            return
        with front.session.looking_at(page):
            sheet = front.made_sheet()
            self._made_of = self._present()
        for widget in (sheet, *sheet.findChildren(QWidget)):
            widget.ensurePolished()
        sheet.resize(front.room())
        layout = sheet.layout()
        if layout is not None:
            layout.activate()
        self._sheet = sheet

    def _present(self) -> object:
        session = self._front.session
        return session.page, session.given(), self._front.look
