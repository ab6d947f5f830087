"""Which of the kiosk's words depend on what it is open for."""

from dataclasses import dataclass

from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.model.kinds import KioskMode, VoteKind


@dataclass(frozen=True)
class ModeWords:
    """Keys of the language files. ``help`` is the help page line by line."""

    give_up: str
    help_title: str
    help: tuple[str, ...]


_WORDS = {
    KioskMode.SURVEY: ModeWords(
        "button.give_up",
        "help.title",
        ("help.answer", "help.move", "help.skip", "help.see", "help.nobody", "help.ask"),
    ),
    KioskMode.IDEAS: ModeWords(
        "ideas.give_up",
        "ideas.help_title",
        ("ideas.help", "help.see", "ideas.change", "ideas.nobody", "ideas.unseen", "help.ask"),
    ),
}
_OF_VOTE = {
    kind: ModeWords(
        "vote.give_up", "vote.help_title", (how, "help.move", "vote.order", "help.see", "vote.nobody", "help.ask")
    )
    for kind, how in ((VoteKind.DOTS, "vote.help"), (VoteKind.MATRIX, "vote.help_matrix"))
}


def words_for(package: KioskPackage) -> ModeWords:
    """The words of a package's kiosk."""
    return _OF_VOTE[package.vote.kind] if package.vote is not None else _WORDS[package.mode]
