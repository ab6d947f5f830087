"""With a real accessibility bus: a survey is answered over AT-SPI alone, on a real X screen that nobody looks at."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.kiosk import plan

_LAUNCHER = next(
    (
        path
        for path in (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))
        if path.exists()
    ),
    None,
)
_TOOLS = ("dbus-run-session", "Xvfb", "bash")
_SCRIPT = """
set -eu
exec 3< <(exec Xvfb -displayfd 1 -screen 0 1366x768x24 -nolisten tcp 2> /dev/null)
screen=$!
read -r number <&3
export DISPLAY=":$number" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
"$LAUNCHER" --launch-immediately > /dev/null 2>&1 &
launcher=$!
"$PYTHON" -m tests.gui.kiosk.at_a_screen "$TAKEN" > /dev/null 2>&1 &
kiosk=$!
trap 'kill $kiosk $launcher $screen 2> /dev/null || true' EXIT
"$PYTHON" -m tests.gui.kiosk.screen_reader "$TAKEN"
"""


@pytest.mark.skipif(
    _LAUNCHER is None or any(shutil.which(tool) is None for tool in _TOOLS),
    reason="needs dbus, at-spi2-core and Xvfb",
)
def test_a_whole_survey_is_answered_over_the_accessibility_bus_alone(tmp_path: Path) -> None:
    taken = tmp_path / "taken.json"
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    given = {
        "TAKEN": str(taken),
        "LAUNCHER": str(_LAUNCHER),
        "PYTHON": sys.executable,
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONPATH": str(Path(__file__).parents[3]),
    }
    command = ["dbus-run-session", "--", "bash", "-c", _SCRIPT]
    done = subprocess.run(command, env=os.environ | given, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    told = json.loads(done.stdout)
    assert told["unnamed"] == []
    assert told["heard"] > 100
    assert json.loads(taken.read_text("utf-8")) == {"answers": plan.ANSWERS, "texts": plan.TEXTS}
