"""What each kind of question may have, in one place for editor, templates and import."""

from collections.abc import Mapping

from kulturverktyg.model.kinds import QuestionKind

#: Questions on a scale 1..points; they make a dimension's score.
SCALED = (QuestionKind.PAIR, QuestionKind.SCALE)
SCALE_POINTS = (4, 11)
#: Fewest and most alternatives, or poles, of a kind of question.
CHOICES: Mapping[QuestionKind, tuple[int, int]] = {
    QuestionKind.CHOICE: (2, 50),
    QuestionKind.MULTIPLE: (2, 20),
    QuestionKind.RANKING: (2, 8),
    QuestionKind.ALLOCATION: (3, 6),
}
MOST_BACKGROUND = 4
MOST_DECIMALS = 2
#: A number's bounds, times ten for each decimal, lie within this.
NUMBER_LIMIT = 1_000_000_000
#: Columns of a file with answers that are no questions.
RESERVED = ("unit", "role")

FLAGS = ("dont_know", "required", "background", "sensitive", "reversed", "short_form")
_ANSWERED = ("dont_know", "required", "sensitive")
#: The flags that each kind of question may have.
ALLOWED_FLAGS: Mapping[QuestionKind, tuple[str, ...]] = {
    QuestionKind.PAIR: (*_ANSWERED, "reversed", "short_form"),
    QuestionKind.SCALE: (*_ANSWERED, "reversed", "short_form"),
    QuestionKind.CHOICE: (*_ANSWERED, "background"),
    QuestionKind.MULTIPLE: _ANSWERED,
    QuestionKind.RANKING: _ANSWERED,
    QuestionKind.RECOMMENDATION: _ANSWERED,
    QuestionKind.ALLOCATION: _ANSWERED,
    QuestionKind.NUMBER: _ANSWERED,
    QuestionKind.TEXT: ("required", "sensitive"),
    QuestionKind.INFORMATION: (),
}
