"""What a disk may hold after a power cut, by the system calls that were made until then.

What has not been synced is kept, dropped or torn: writes by sectors of 512 bytes and in any order, lengths of
files by themselves, and names (made, changed, taken away) until their folder is synced. Where a file grew but its
data did not come, there are zeros or rubbish.
"""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

from tests.collect.traced import Call

_SECTOR = 512

#: Files of the folder by name.
Image: TypeAlias = Mapping[str, bytes]


@dataclass(frozen=True)
class _Write:
    offset: int
    data: bytes

    def torn(self) -> list["_Write"]:
        """The write, sector by sector."""
        ends = [*range((self.offset // _SECTOR + 1) * _SECTOR, self.offset + len(self.data), _SECTOR)]
        cuts = [0, *(end - self.offset for end in ends), len(self.data)]
        return [_Write(self.offset + a, self.data[a:b]) for a, b in pairwise(cuts)]

    def on(self, content: bytearray, fill: Callable[[int], bytes]) -> None:
        content += fill(max(0, self.offset - len(content)))
        content[self.offset : self.offset + len(self.data)] = self.data


@dataclass(frozen=True)
class _Length:
    """The file is cut to a length, or grows to it."""

    length: int

    def torn(self) -> list["_Length"]:
        return [self]

    def on(self, content: bytearray, fill: Callable[[int], bytes]) -> None:
        content += fill(max(0, self.length - len(content)))
        del content[self.length :]


@dataclass
class _File:
    durable: bytes = b""
    waiting: list[_Write | _Length] = field(default_factory=list)
    size: int = 0

    def sync(self) -> None:
        content = bytearray(self.durable)
        for change in self.waiting:
            change.on(content, bytes)
        self.durable, self.waiting = bytes(content), []

    def do(self, change: _Write | _Length) -> None:
        self.waiting.append(change)
        self.size = change.length if isinstance(change, _Length) else max(self.size, change.offset + len(change.data))


@dataclass(frozen=True)
class _Naming:
    """A name is given to a file (or to none), and in the same stroke another is taken away."""

    name: str
    file: _File | None
    old: str | None = None

    def on(self, names: dict[str, _File]) -> None:
        if self.old is not None:
            names.pop(self.old, None)
        if self.file is None:
            names.pop(self.name, None)
        else:
            names[self.name] = self.file


class Disk:
    """One folder. `do` what the program did, and ask for an `image` of what a power cut may leave."""

    def __init__(self, folder: Path, files: Image) -> None:
        self._folder = folder
        self._names = {name: _File(content, size=len(content)) for name, content in files.items()}
        self._durable = dict(self._names)
        self._waiting: list[_Naming] = []

    def do(self, call: Call) -> bool:
        """Let a call have its effect; whether there was any. ValueError for a call that is not known here."""
        match call.name:
            case "openat":
                return self._open(call)
            case "fsync" | "fdatasync":
                return self._sync(call)
            case "pwrite64" | "write":
                file = self._names[self._name(call.files[0])]
                at = int(call.arguments.rpartition(", ")[2]) if call.name == "pwrite64" else file.size
                file.do(_Write(at, call.strings[-1]))
            case "ftruncate":
                self._names[self._name(call.files[0])].do(_Length(int(call.arguments.rpartition(", ")[2])))
            case "unlink" | "unlinkat":
                self._call(_Naming(self._named(call, 0), None))
            case "rename" | "renameat" | "renameat2":
                old, new = self._named(call, 0), self._named(call, 1)
                self._call(_Naming(new, self._names[old], old))
            case "fchmod" | "fchown":
                return False
            case _:
                raise ValueError(call.name)
        return True

    def image(self, chance: random.Random) -> Image:
        """One of all that the disk may hold if the power is cut now."""
        keeps = _habit(chance)
        rubbish = chance.random() < 0.25
        fill = chance.randbytes if rubbish else bytes
        names = dict(self._durable)
        for naming in _kept(self._waiting, keeps):
            naming.on(names)
        tears = chance.random() < 0.5
        return {name: _content(file, keeps, fill, tears=tears) for name, file in names.items()}

    def _open(self, call: Call) -> bool:
        name = self._named(call, 0)
        made = "O_CREAT" in call.arguments and name not in self._names
        if made:
            self._call(_Naming(name, _File()))
        elif "O_TRUNC" in call.arguments and name in self._names:
            self._names[name].do(_Length(0))
        return made

    def _sync(self, call: Call) -> bool:
        if call.files[0] == str(self._folder):
            self._durable, self._waiting = dict(self._names), []
        else:
            self._names[self._name(call.files[0])].sync()
        return True

    def _call(self, naming: _Naming) -> None:
        naming.on(self._names)
        self._waiting.append(naming)

    def _name(self, path: str) -> str:
        return Path(path).name

    def _named(self, call: Call, place: int) -> str:
        return Path(call.strings[place].decode()).name


def _habit(chance: random.Random) -> Callable[[], bool]:
    """How the disk picks what it keeps: nothing, everything, or more or less of it."""
    share = chance.choice((0.0, 1.0, 0.5, 0.5, 0.2, 0.8))
    return lambda: chance.random() < share


def _kept(changes: Sequence[_Naming], keeps: Callable[[], bool]) -> list[_Naming]:
    return [change for change in changes if keeps()]


def _content(file: _File, keeps: Callable[[], bool], fill: Callable[[int], bytes], *, tears: bool) -> bytes:
    content = bytearray(file.durable)
    for change in file.waiting:
        for part in change.torn() if tears else [change]:
            if keeps():
                part.on(content, fill)
    return bytes(content)
