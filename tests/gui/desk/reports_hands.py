"""What hands do on the page Rapporter: its tabs, what is to be made, and where."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QTabWidget

from tests.gui.desk.at_the_desk import LEFT, Desk

PACKS, FILES, CONTENTS, PREVIEW = range(4)


def open_tab(desk: Desk, place: int) -> None:
    bar = desk.find(QTabWidget, "tabs").tabBar()
    desk.qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(place).center())
    desk.settle()


def choose_only(desk: Desk, *names: str) -> None:
    """Tick the boxes of the open tab that are named so, and no others."""
    boxes = [box for box in desk.window.pages.reports_page.findChildren(QCheckBox) if box.isVisible()]
    for name in [box.objectName().removeprefix("check_") for box in boxes if box.isEnabled()]:
        if desk.find(QCheckBox, f"check_{name}").isChecked() != (name in names):
            desk.click(f"check_{name}")


def choose_folder(desk: Desk, folder: Path) -> None:
    desk.dialogs.will_answer(folder)
    desk.click("button_folder")


def make_files(desk: Desk, folder: Path, *kinds: str) -> None:
    """On the page Rapporter, make single files of these kinds in a folder."""
    open_tab(desk, FILES)
    choose_only(desk, *kinds)
    choose_folder(desk, folder)
    desk.click("button_make")
