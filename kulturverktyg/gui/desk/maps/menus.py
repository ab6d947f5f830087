"""What is done with whole maps: begun, named, copied, laid out, saved as a picture and taken away."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu

from kulturverktyg.gui.desk.maps.table import MapTable
from kulturverktyg.gui.desk.open_journey import OpenJourney
from kulturverktyg.gui.forms.ui_maps_page import Ui_MapsPage
from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.dialogs import Dialogs
from kulturverktyg.gui.widgets.file_names import with_ending
from kulturverktyg.model.kinds import MapKind
from kulturverktyg.understand import ordered
from kulturverktyg.understand.map import KINDS, CultureMapView
from kulturverktyg.understand.map_edits.whole import copied, free_name, renamed
from kulturverktyg.understand.map_lanes import lanes_of
from kulturverktyg.understand.map_layout import laid_out
from kulturverktyg.understand.map_words import help_words

if TYPE_CHECKING:
    from kulturverktyg.store.store import Store

_TABLES = "Arbetsbok (*.xlsx)"
_PICTURES = "Bild (*.png);;Bild att förstora (*.svg)"


class MapMenus(QObject):
    """Works the menus *Ny karta* and *Mer*; ``begun`` comes when there is a map more."""

    begun = Signal()

    def __init__(
        self,
        ui: Ui_MapsPage,
        table: MapTable,
        journey: OpenJourney,
        dialogs: Dialogs,
        banner: Banner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._journey = journey
        self._dialogs = dialogs
        self._banner = banner
        new, more = QMenu(ui.button_new), QMenu(ui.button_more)
        for kind, words in KINDS.items():
            new.addAction(f"{words}: {help_words(kind)}").triggered.connect(partial(self._new_asked, kind))
        for words, slot in (
            ("Byt namn …", self._rename_asked),
            ("Gör en kopia", self._copy_asked),
            ("Ordna rutorna", self._lay_out_asked),
            ("Spara som bild …", self._picture_asked),
            ("Spara som tabell …", self._table_asked),
            ("Ta bort kartan", self._remove_asked),
        ):
            more.addAction(words).triggered.connect(slot)
        ui.button_new.setMenu(new)
        self._new, self._begin = new, ui.button_begin
        ui.button_begin.clicked.connect(self._begin_clicked)
        ui.button_more.setMenu(more)

    @Slot()
    def _begin_clicked(self) -> None:
        self._new.popup(self._begin.mapToGlobal(self._begin.rect().bottomLeft()))

    def _new_asked(self, kind: MapKind) -> None:
        lanes = lanes_of(kind, [(role.id, role.name) for role in self._journey.view.roles])
        drawn = CultureMapView(uuid4(), kind, free_name(self._table.maps, KINDS[kind]), lanes)
        self._put(drawn, "lägg till en karta")

    @Slot()
    def _copy_asked(self) -> None:
        self._table.editing.settle_asked.emit()
        drawn = self._table.drawn
        if drawn is not None:
            name = free_name(self._table.maps, drawn.name)
            self._put(copied(drawn, uuid4(), name), "gör en kopia av en karta")

    def _put(self, drawn: CultureMapView, words: str) -> None:
        table = self._table
        after = table.drawn.id if table.drawn is not None else None
        table.editing.settle_asked.emit()
        table.editing.perform(words, lambda maps: ordered.put_in(maps, drawn, after))
        table.show_map(drawn.id)
        self.begun.emit()

    @Slot()
    def _rename_asked(self) -> None:
        drawn = self._table.drawn
        name = self._dialogs.line("Byt namn", "Kartans namn", drawn.name) if drawn is not None else None
        if name is not None:
            self._table.perform("byt namn på en karta", lambda each: renamed(each, name))

    @Slot()
    def _lay_out_asked(self) -> None:
        self._table.perform("ordna rutorna", laid_out)

    @Slot()
    def _remove_asked(self) -> None:
        drawn = self._table.drawn
        if drawn is not None:
            self._table.editing.perform("ta bort en karta", lambda maps: ordered.without(maps, drawn.id))
            self._banner.offer(f"Kartan ”{drawn.name}” är borttagen. Ångra (Ctrl+Z) tar tillbaka den.")

    @Slot()
    def _picture_asked(self) -> None:
        self._table.editing.settle()
        drawn, journey = self._table.drawn, self._journey.view.name
        name = _file_name(drawn, ".png") if drawn else ""
        path = self._dialogs.save_file("Spara kartan som bild", name, _PICTURES) if drawn else None
        if drawn is None or path is None:
            return
        chosen, wanted = with_ending(path, ".png"), drawn
        if path.suffix.lower() == ".svg":
            chosen = path

        def save(_store: "Store") -> Path:
            from kulturverktyg.charts.map_chart import draw_map
            from kulturverktyg.charts.render import png_bytes, svg_bytes
            from kulturverktyg.files.whole import write_whole

            figure = draw_map(wanted, journey, "light")
            write_whole(chosen, svg_bytes(figure) if chosen.suffix.lower() == ".svg" else png_bytes(figure))
            return chosen

        self._journey.look(save, self._saved)

    @Slot()
    def _table_asked(self) -> None:
        self._table.editing.settle()
        drawn, journey = self._table.drawn, self._journey.view.name
        name = _file_name(drawn, ".xlsx") if drawn else ""
        path = self._dialogs.save_file("Spara kartan som tabell", name, _TABLES) if drawn else None
        if drawn is None or path is None:
            return
        chosen, wanted = with_ending(path, ".xlsx"), drawn

        def save(_store: "Store") -> Path:
            from kulturverktyg.export.book import Book
            from kulturverktyg.export.map_sheets import write_maps
            from kulturverktyg.files.whole import write_whole

            book = Book(f"{journey}, {wanted.name}")
            write_maps(book, (wanted,))
            write_whole(chosen, book.to_bytes())
            return chosen

        self._journey.look(save, self._saved)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        self._banner.offer(f"Kartan är sparad som {path.name}.")


def _file_name(drawn: CultureMapView, ending: str) -> str:
    """What the file is suggested to be called, without what no file may be called."""
    return f"{' '.join(''.join(letter if letter.isalnum() else ' ' for letter in drawn.name).split())}{ending}"
