"""The page Idéer to work at, with ideas on the board."""

from pathlib import Path

import pytest

from tests.gui.desk.at_the_desk import Desk
from tests.gui.desk.ideas.at_the_board import AtTheBoard


@pytest.fixture
def board(desk: Desk, tmp_path: Path) -> AtTheBoard:
    """The board with a few cards without theme, and one theme."""
    return AtTheBoard.opened(desk, tmp_path)
