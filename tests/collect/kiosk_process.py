"""A kiosk without a window, for the test that kills it."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import read_package
from tests.ballots import ballots_for

if TYPE_CHECKING:
    from multiprocessing.connection import Connection


def answer_until_killed(package_path: Path, box_path: Path, seed: int, thanks: "Connection") -> None:
    """Drop ballots one after the other, and say the id of each as soon as *Tack* would be shown."""
    package = read_package(package_path)
    box = BallotBox.open(box_path, package)
    for ballot in ballots_for(package, 20, seed):
        box.drop(ballot)
        thanks.send_bytes(ballot.id.bytes)
    threading.Event().wait()
