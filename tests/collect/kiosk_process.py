"""A kiosk without a window, for the test that kills it."""

from multiprocessing.connection import Connection
from pathlib import Path

from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import read_package
from tests.ballots import ballots_for


def answer_until_killed(package_path: Path, box_path: Path, seed: int, thanks: "Connection[bytes, bytes]") -> None:
    """Drop ballots one after the other, and say the id of each as soon as *Tack* would be shown."""
    package = read_package(package_path)
    box = BallotBox.open(box_path, package)
    for ballot in ballots_for(package, 1000, seed):
        box.drop(ballot)
        thanks.send_bytes(ballot.id.bytes)
