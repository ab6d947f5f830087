"""What numbers a question takes, in the words of a language."""

from collections.abc import Callable

from kulturverktyg.survey.definition import Question


def range_words(say: Callable[..., str], question: Question) -> str:
    """From what to what, and how many digits after the comma; ``say`` as in `survey.languages.KioskTexts`."""
    bounds = {"low": question.minimum, "high": question.maximum}
    match question.decimals:
        case 0:
            return say("number.range", **bounds)
        case 1:
            return say("number.range_decimal", **bounds)
    return say("number.range_decimals", **bounds, decimals=question.decimals)
