"""The system calls of a process, seen, made to fail or made its last by strace."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

#: All that makes, changes, names or saves a file.
WRITES = (
    *("write", "pwrite64", "writev", "pwritev", "pwritev2", "ftruncate", "truncate", "fallocate", "openat", "open"),
    *("creat", "fsync", "fdatasync", "sync_file_range", "unlink", "unlinkat", "rename", "renameat", "renameat2"),
    *("link", "linkat", "mkdir", "mkdirat", "fchmod", "fchown"),
)
_CALL = re.compile(r"^\d+ +(?P<name>\w+)\((?P<arguments>.*)\) += (?P<result>-?\d+)")
_QUOTED = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_FILE = re.compile(r"\d+<((?:\\x[0-9a-f]{2})*)>")


@dataclass(frozen=True)
class Call:
    """A system call. ``files`` are the paths of its open files, ``strings`` the paths and data that it was called
    with; ``number`` counts the calls of its name from 1."""

    name: str
    number: int
    files: tuple[str, ...]
    strings: tuple[bytes, ...]
    arguments: str
    went_well: bool

    def touches(self, folder: Path) -> bool:
        """Whether it has to do with a folder or what is in it."""
        paths = [*self.files, *(text.decode("utf-8", "replace") for text in self.strings[:2])]
        return any(path == str(folder) or path.startswith(f"{folder}/") for path in paths)


def why_not_traced() -> str:
    """Why system calls cannot be traced here; empty when they can."""
    if shutil.which("strace") is None:
        return "needs strace"
    tried = subprocess.run(["strace", "-e", "trace=none", "true"], capture_output=True, check=False)
    return "" if tried.returncode == 0 else "needs strace to be allowed to trace"


@contextmanager
def attached(process: int, log: Path, *wishes: str) -> Iterator[None]:
    """Let strace follow a process, as ``wishes`` say (``inject=…``), until the end; it may have died by then."""
    command = ["strace", "-f", "-y", "-xx", "-s", "1000000", "-o", str(log), "-p", str(process)]
    command += ["-e", "trace=" + ",".join(f"?{name}" for name in WRITES)]
    tracer = subprocess.Popen([*command, *(part for wish in wishes for part in ("-e", wish))], stderr=subprocess.PIPE)
    assert tracer.stderr is not None
    try:
        said = tracer.stderr.readline()
        assert b"attached" in said, said
        yield
    finally:
        tracer.terminate()
        tracer.communicate()


def calls_in(log: Path) -> list[Call]:
    """The calls in the order they were made."""
    counts: dict[str, int] = {}
    calls = []
    for line in log.read_text("ascii").splitlines():
        found = _CALL.match(line)
        if found is not None:
            name, arguments = found["name"], found["arguments"]
            counts[name] = counts.get(name, 0) + 1
            files = tuple(_bytes(path).decode("utf-8", "replace") for path in _FILE.findall(arguments))
            strings = tuple(map(_bytes, _QUOTED.findall(arguments)))
            went_well = not found["result"].startswith("-")
            calls.append(Call(name, counts[name], files, strings, arguments, went_well))
    return calls


def _bytes(quoted: str) -> bytes:
    return bytes.fromhex(quoted.replace("\\x", ""))
