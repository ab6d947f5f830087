"""Run as a program on a screen of its own: a kiosk that writes the ballot it takes to a file."""

import json
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.gui import theme
from kulturverktyg.gui.kiosk.covers import Patience
from kulturverktyg.gui.kiosk.window import KioskWindow
from kulturverktyg.gui.tasks import TaskRunner
from tests.kiosk_packages import package


def main(taken: Path) -> None:
    """Until it is killed."""
    app = QApplication([])
    theme.apply(app, theme.Mode.LIGHT)

    def drop(ballot: Ballot, _code: bytes | None) -> None:
        fresh = taken.with_suffix(".ny")
        fresh.write_text(json.dumps({"answers": dict(ballot.answers), "texts": dict(ballot.texts)}), "utf-8")
        fresh.replace(taken)

    patience = Patience(idle=600, thanks=600, settle=0)
    window = KioskWindow(package(), drop, runner=TaskRunner(app), patience=patience)
    window.showFullScreen()
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
