"""What the benchmarks share: a measured child process, and a small table."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import psutil

#: As the program itself does.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def in_child(script: str, *arguments: str) -> dict[str, Any]:
    """Run a script in a process of its own, and return what it told with `tell`."""
    command = [sys.executable, script, *arguments]
    return dict(json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))


def tell(**figures: object) -> None:
    """Tell the parent process the figures, with CPU seconds and peak memory (MB) of this whole process."""
    print(json.dumps({**figures, "cpu": time.process_time(), "peak": peak_megabytes()}))


def peak_megabytes() -> float:
    """The most memory that this process has had.

    Linux's `getrusage` begins with what the parent had when it forked, so the kernel's own count is read there.
    """
    if sys.platform == "win32":
        return float(psutil.Process().memory_info().peak_wset) / 2**20
    if sys.platform == "linux":
        status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
        return int(status["VmHWM"].split()[0]) / 2**10
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


def middle(values: Sequence[float]) -> float:
    """The median."""
    return median(values)


def slow(values: Sequence[float]) -> float:
    """What 95 of 100 stay under."""
    return quantiles(values, n=20)[-1]


def print_table(heading: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Columns as wide as they need be, figures to the right."""
    widths = [max(map(len, column)) for column in zip(columns, *rows, strict=True)]
    print(f"\n{heading}")
    for row in (columns, *rows):
        first, *others = (cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        print("  ".join([first.strip().ljust(widths[0]), *others]))
