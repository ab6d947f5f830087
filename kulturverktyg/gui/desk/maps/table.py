"""What is on the table: the maps of the journey, which of them is shown, and what on it is worked with."""

from collections.abc import Callable, Hashable
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from kulturverktyg.gui.desk.kept_editing import KeptEditing
from kulturverktyg.gui.widgets.map_canvas.picture import Chosen
from kulturverktyg.understand import ordered
from kulturverktyg.understand.loops import Loop
from kulturverktyg.understand.map import Arrow, CultureMapView, Maps, Node


class MapTable(QObject):
    """``shown`` comes when the map or what is on it is another, ``chosen_changed`` when something else is worked with,
    ``write_asked`` when its words are to be written.
    """

    shown = Signal()
    chosen_changed = Signal()
    write_asked = Signal()

    def __init__(self, editing: KeptEditing[Maps], parent: QObject) -> None:
        super().__init__(parent)
        self.editing = editing
        self._which: UUID | None = None
        self.chosen: Chosen = None
        self.loop: Loop | None = None
        editing.opened.connect(self._value_changed)
        editing.changed.connect(self._value_changed)

    @property
    def maps(self) -> Maps:
        """All of them."""
        return self.editing.value if self.editing.is_open else ()

    @property
    def drawn(self) -> CultureMapView | None:
        """The one that is shown."""
        return next((drawn for drawn in self.maps if drawn.id == self._which), None)

    @property
    def node(self) -> Node | None:
        """The node that is worked with."""
        drawn = self.drawn
        return drawn.node(self.chosen) if drawn is not None and isinstance(self.chosen, UUID) else None

    @property
    def arrow(self) -> Arrow | None:
        """The arrow that is worked with."""
        drawn = self.drawn
        return next((arrow for arrow in drawn.arrows if arrow.ends == self.chosen), None) if drawn else None

    def choose(self, chosen: Chosen) -> None:
        """Work with something on the map; what is being typed is performed first."""
        if chosen != self.chosen:
            self.editing.settle_asked.emit()
            self.chosen = chosen
            self.chosen_changed.emit()

    def look_at(self, loop: Loop | None) -> None:
        """Let a loop be seen."""
        if loop != self.loop:
            self.editing.settle_asked.emit()
            self.loop = loop
            self.chosen_changed.emit()

    def show_map(self, which: UUID) -> None:
        """Show another map."""
        if which != self._which:
            self.editing.settle_asked.emit()
            self._which, self.chosen, self.loop = which, None, None
            self.shown.emit()

    def perform(self, words: str, edit: Callable[[CultureMapView], CultureMapView], joins: Hashable = None) -> None:
        """Make an edit of the map that is shown."""
        which = self._which

        def changed(maps: Maps) -> Maps:
            drawn = next((each for each in maps if each.id == which), None)
            return maps if drawn is None else ordered.changed(maps, edit(drawn))

        self.editing.perform(words, changed, joins)

    @Slot()
    def _value_changed(self) -> None:
        """Keep to what is still there."""
        if self.drawn is None:
            self._which = self.maps[0].id if self.maps else None
        if self.node is None and self.arrow is None:
            self.chosen = None
        self.shown.emit()
