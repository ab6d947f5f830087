"""Two screens, as Qt's platform without a display can pretend: in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

#: The first by name is the primary screen.
_SCREENS = [
    {"name": "Epson", "x": 1366, "y": 0, "width": 1920, "height": 1080},
    {"name": "Dator", "x": 0, "y": 0, "width": 1366, "height": 768},
]
_SIZES = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere windows need a display")
def test_the_projector_fills_the_other_screen_and_keeps_out_of_the_kiosks_way(tmp_path: Path) -> None:
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [screen | _SIZES for screen in _SCREENS]}))
    program = Path(__file__).with_name("two_screens.py")
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}", "PYTHONPATH": str(Path.cwd())}
    result = subprocess.run([sys.executable, program], env=environment, capture_output=True, text=True, check=False)
    assert result.stdout.splitlines() == [
        "Skärm 2: Epson, 1920 × 1080, I ett fönster på den här skärmen (Dator, 1366 × 768)",
        "True (1366, 0, 1920, 1080) False",
        "True False",
        "False Projektorn stängdes",
        "Projektorn stängdes medan kiosken behövde skärmen",
        "False False Skärmen kopplades från",
        "Skärmen är inkopplad igen",
    ], result.stderr
