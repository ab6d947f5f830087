"""What ideas are asked for: the kiosk's own prompts under their names, and any other in its own words."""

from collections.abc import Mapping

#: The words of the prompts that the kiosk has, by the names they are kept under.
PROMPT_WORDS: Mapping[str, str] = {"more": "Mer av", "less": "Mindre av", "start": "Börja med"}
LONGEST_PROMPT = 100


def prompt_words(prompt: str) -> str:
    """What is shown for a prompt."""
    return PROMPT_WORDS.get(prompt, prompt)


def prompt_name(words: str) -> str:
    """What a prompt is kept as that somebody has written as ``words``."""
    plain = " ".join(words.split())
    known = {shown.casefold(): name for name, shown in PROMPT_WORDS.items()} | {name: name for name in PROMPT_WORDS}
    return known.get(plain.casefold().rstrip(" .…:"), plain)
