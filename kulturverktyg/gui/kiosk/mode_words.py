"""Which of the kiosk's words depend on what it is open for."""

from dataclasses import dataclass

from kulturverktyg.model.kinds import KioskMode


@dataclass(frozen=True)
class ModeWords:
    """Keys of the language files. ``help`` is the help page line by line."""

    give_up: str
    help_title: str
    help: tuple[str, ...]


WORDS = {
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
