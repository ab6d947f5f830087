"""Fails when a lock no longer answers to pyproject.toml. Reads files only; nothing is fetched."""

import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_TOP = Path(__file__).resolve().parent.parent
_RUNTIME = _TOP / "requirements.lock"
_DEV = _TOP / ".ci" / "dev.lock"


def main() -> int:
    """Print what is wrong, one line each; 1 when anything is."""
    project = tomllib.loads((_TOP / "pyproject.toml").read_text("utf-8"))["project"]
    extras = [wish for extra in project["optional-dependencies"].values() for wish in extra]
    runtime, dev = _pins(_RUNTIME), _pins(_DEV)
    problems = [
        *_unmet(project["dependencies"], runtime, _RUNTIME),
        *_unmet(extras, dev, _DEV),
        *_addresses(_RUNTIME),
        *_addresses(_DEV),
        *(
            f"{name}: {runtime[name]} in {_RUNTIME.name} but {dev[name]} in {_DEV.name}"
            for name in sorted(runtime.keys() & dev.keys())
            if runtime[name] != dev[name]
        ),
    ]
    sys.stdout.write("".join(f"{problem}\n" for problem in problems))
    if problems:
        sys.stdout.write("Make the locks again: bash .ci/lock\n")
    return 1 if problems else 0


def _pins(lock: Path) -> dict[str, str]:
    """The version of each package in a lock; every one must have a hash."""
    pins: dict[str, str] = {}
    for block in lock.read_text("utf-8").replace("\\\n", " ").splitlines():
        if not block.strip() or block.lstrip().startswith("#"):
            continue
        wanted, *hashes = block.split(" --hash=")
        if not hashes:
            raise SystemExit(f"{lock.name}: no hash for {wanted.strip()}")
        name, version = wanted.split("==")
        pins[canonicalize_name(name)] = version.strip()
    return pins


def _unmet(wishes: Iterable[str], pins: Mapping[str, str], lock: Path) -> Iterator[str]:
    for wish in map(Requirement, wishes):
        if wish.marker is not None and not wish.marker.evaluate():
            continue
        version = pins.get(canonicalize_name(wish.name))
        if version is None:
            yield f"{lock.name}: {wish.name} is missing"
        elif not wish.specifier.contains(version, prereleases=True):
            yield f"{lock.name}: {wish.name} is {version}, but pyproject.toml wants {wish.specifier}"


def _addresses(lock: Path) -> Iterator[str]:
    for number, line in enumerate(lock.read_text("utf-8").splitlines(), 1):
        if "://" in line or "--index" in line or "--find-links" in line or "--trusted-host" in line:
            yield f"{lock.name}:{number}: names an address"


if __name__ == "__main__":
    sys.exit(main())
