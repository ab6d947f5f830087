"""Files that are to be made, one after the other, with word of what is being made and a way to stop."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kulturverktyg.errors import KnownError
from kulturverktyg.export.put import put, refuse_unwritable

#: Tells how far it has come (0–1) and what is being made.
Progress = Callable[[float, str], None]
#: What is done with all files that have been made; gives files, and which folders among them are whole.
Finish = Callable[[Mapping[str, bytes]], tuple[Mapping[str, bytes], Collection[str]]]


class CancelledError(Exception):
    """The files are no longer wanted."""


@dataclass(frozen=True)
class Job:
    """Something that gives one or more files by their names; ``told`` is what is said while it is made."""

    told: str
    make: Callable[[], Mapping[str, bytes]]


def one_file(name: str, make: Callable[[], bytes]) -> Job:
    """A job that gives one file."""
    return Job(name.rpartition("/")[2], lambda: {name: make()})


@dataclass(frozen=True)
class Work:
    """How files are made: what is told on the way, and what is asked whether to go on."""

    progress: Progress = lambda _share, _words: None
    cancelled: Callable[[], bool] = lambda: False

    def check(self) -> None:
        """Raise CancelledError when the files are no longer wanted."""
        if self.cancelled():
            raise CancelledError

    def save(self, folder: Path, jobs: Sequence[Job], finish: Finish = lambda made: (made, ())) -> tuple[Path, ...]:
        """Make all in memory, ``finish`` it, and then put it in the folder as `export.put.put` does.

        Returns the files. KnownError when one cannot be made or saved; then, and when it is cancelled, nothing is.
        """
        refuse_unwritable(folder)
        made: dict[str, bytes] = {}
        for place, job in enumerate(jobs):
            self.check()
            self.progress(place / (len(jobs) + 1), job.told)
            made |= _made(job)
        self.check()
        self.progress(len(jobs) / (len(jobs) + 1), "Sparar filerna")
        written = put(folder, *finish(made))
        self.progress(1, "Klart")
        return written


def _made(job: Job) -> Mapping[str, bytes]:
    """The files of a job; on the way temporary files are written, which need room.

    A file of our own that is missing, which has a name, is a bug.
    """
    try:
        return job.make()
    except OSError as error:
        if isinstance(error, FileNotFoundError) and error.filename is not None:
            raise
        raise KnownError(
            f"Det finns inte plats att göra {job.told}. Frigör plats på disken, även där tillfälliga filer sparas, "
            "och försök igen."
        ) from error
