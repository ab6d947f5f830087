"""The command line's own parser and values, which say in Swedish what is wrong with how a command was written."""

import argparse
import re
import sys
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

_SAID = (
    (r"the following arguments are required: (.*)", r"det här saknas: \1"),
    (r"one of the arguments (.*) is required", r"ett av de här måste anges: \1"),
    (r"unrecognized arguments: (.*)", r"det här känns inte igen: \1"),
    (r"ambiguous option: (\S+) could match (.*)", r"\1 kan betyda flera saker: \2"),
    (r"argument (.+?): expected one argument", r"\1 ska följas av ett värde"),
    (r"argument (.+?): ignored explicit argument (.*)", r"\1 kan inte ha värdet \2"),
    (r"argument (.+?): not allowed with argument (.*)", r"\1 går inte att ange tillsammans med \2"),
    (r"argument (.+?): invalid choice: (.+) \(choose from (.*)\)", r"\1 kan inte vara \2; välj bland \3"),
    (r"argument (.+?): (.*)", r"\1: \2"),
)

#: One length, or two with a cross between.
_SIZE = re.compile(r"(\d{1,4}(?:[.,]\d{1,4})?)(?:[x×](\d{1,4}(?:[.,]\d{1,4})?))?", re.IGNORECASE)
_HEADINGS = {"positional arguments": "argument", "options": "val"}


class Parser(argparse.ArgumentParser):
    """Wrong usage ends the program with status 2."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"formatter_class": _Formatter, **options, "add_help": False})
        self.add_argument("-h", "--help", action="help", help="visa den här hjälpen")

    def error(self, message: str) -> NoReturn:
        """Show how the command is written, and what is wrong."""
        self.print_usage(sys.stderr)
        found = ((re.fullmatch(english, message, re.DOTALL), swedish) for english, swedish in _SAID)
        words = next((match.expand(swedish) for match, swedish in found if match is not None), message)
        self.exit(2, f"{self.prog}: fel: {words}\n")


class _Formatter(argparse.HelpFormatter):
    def start_section(self, heading: str | None) -> None:
        super().start_section(_HEADINGS.get(heading or "", heading))

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "Så här: " if prefix is None else prefix)


def names(text: str) -> tuple[str, ...]:
    """What stands between commas."""
    return tuple(name.strip() for name in text.split(",") if name.strip())


def among(text: str, known: Sequence[str]) -> tuple[str, ...]:
    """What stands between commas, all of it known."""
    named = tuple(name.strip() for name in text.split(","))
    if any(name not in known for name in named):
        raise argparse.ArgumentTypeError(f"välj bland {', '.join(known)}")
    return named


def whole_number(text: str) -> int:
    """A number from 0 and up."""
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError("ange ett helt tal från 0 och uppåt")
    return int(text)


def dots_per_inch(text: str) -> int:
    """A number from 1 and up, of few digits."""
    if re.fullmatch(r"[1-9][0-9]{0,4}", text) is None:
        raise argparse.ArgumentTypeError("ange ett helt antal punkter per tum, till exempel 200")
    return int(text)


def width_and_height(text: str) -> tuple[float, float]:
    """Two lengths, the second 0 where only one is given."""
    found = _SIZE.fullmatch(text.strip())
    if found is None:
        raise argparse.ArgumentTypeError("ange bredd och höjd i centimeter, till exempel 16x9")
    width, height = (float((side or "0").replace(",", ".")) for side in found.groups())
    return width, height
