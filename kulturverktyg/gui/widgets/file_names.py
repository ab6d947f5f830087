"""What a file that is to be saved is called."""

from pathlib import Path


def with_ending(path: Path, ending: str) -> Path:
    """The path with an ending such as .xlsx, which is put after a name that lacks it."""
    return path if path.name.casefold().endswith(ending) else path.with_name(path.name + ending)
