"""Questions and alternatives begin with a numbered name; here they get one out of the words that are written."""

import re
from collections.abc import Collection

from kulturverktyg.survey.definition import Question
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits.arrange import rename_choice, rename_question
from kulturverktyg.survey.edits.names import NEW_CHOICE, free, name_from, question_names

_NUMBER = re.compile(r"_[0-9]{1,6}")


def wordless(draft: SurveyDraft, question: Question) -> frozenset[str]:
    """The alternatives of a question that have no words in the first language; "" is the question itself."""
    choices = {choice.name for choice in question.choices if not choice.label.get(draft.source)}
    return frozenset(choices | ({""} if not question.text.get(draft.source) else set()))


def named_by_words(draft: SurveyDraft, name: str, parts: Collection[str]) -> SurveyDraft:
    """Name those ``parts`` of a question (as `wordless` tells them) that have words now and a numbered name still.

    One whose words give no name keeps it.
    """
    question = draft.survey.question(name)
    for choice in question.choices:
        words = choice.label.get(draft.source, "")
        if choice.name in parts and words and _is_numbered(choice.name, (NEW_CHOICE,)):
            taken = {other.name for other in question.choices if other is not choice}
            draft = rename_choice(draft, name, choice.name, free(name_from(words, choice.name), taken))
            question = draft.survey.question(name)
    words = question.text.get(draft.source, "")
    if "" in parts and words and _is_numbered(name, [section.name for section in draft.survey.sections]):
        draft = rename_question(draft, name, free(name_from(words, name), question_names(draft.survey) - {name}))
    return draft


def _is_numbered(name: str, stems: Collection[str]) -> bool:
    return any(name.startswith(stem) and _NUMBER.fullmatch(name, len(stem)) for stem in stems)
