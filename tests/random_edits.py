"""Edits of every sort, made at random to a draft as it stands."""

from collections.abc import Callable, Sequence
from random import Random

from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import Condition, Question, Relation, Scale
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.edits import answers, arrange, places, words
from kulturverktyg.survey.edits.naming import named_by_words
from kulturverktyg.survey.edits.places import Place
from kulturverktyg.survey.rules import ALLOWED_FLAGS, CHOICES
from kulturverktyg.survey.texts import texts_of

_LANGUAGES = ("en", "fi", "ar", "so", "uk")

RandomEdit = Callable[[Random, SurveyDraft], SurveyDraft]


def random_edit(chance: Random, draft: SurveyDraft) -> SurveyDraft:
    """The draft after one edit of some sort; the same draft when there is nothing for it to change."""
    return chance.choice(EDITS)(chance, draft)


def _words(chance: Random) -> str:
    return "".join(chance.choices("abc åäö ”’ مرحبا", k=chance.randint(0, 12))).strip()


def _question(chance: Random, draft: SurveyDraft, *kinds: QuestionKind) -> Question | None:
    found = [question for question in draft.survey.questions() if not kinds or question.kind in kinds]
    return chance.choice(found) if found else None


def _section(chance: Random, draft: SurveyDraft) -> str | None:
    names = [section.name for section in draft.survey.sections]
    return chance.choice(names) if names else None


def _places(chance: Random, draft: SurveyDraft) -> Sequence[Place]:
    all_places = [Place(question.name) for question in draft.survey.questions()]
    all_places += [Place(section.name, is_section=True) for section in draft.survey.sections[1:]]
    return chance.sample(all_places, min(len(all_places), chance.randint(1, 3)))


def _write(chance: Random, draft: SurveyDraft) -> SurveyDraft:
    keys = [key for key, _ in texts_of(draft.survey)]
    language = chance.choice(draft.survey.languages)
    if chance.random() < 0.3:
        return words.set_many_words(draft, language, {key: _words(chance) for key in chance.sample(keys, 2)})
    return words.set_words(draft, chance.choice(keys), language, _words(chance))


def _review(chance: Random, draft: SurveyDraft) -> SurveyDraft:
    keys = [key for key, _ in texts_of(draft.survey)]
    language = chance.choice(draft.survey.languages)
    return words.mark_reviewed(draft, chance.sample(keys, 2), language, reviewed=chance.random() < 0.7)


def _languages(chance: Random, draft: SurveyDraft) -> SurveyDraft:
    if len(draft.survey.languages) > 3 or (len(draft.survey.languages) > 1 and chance.random() < 0.4):
        return words.remove_language(draft, chance.choice(draft.survey.languages[1:]))
    return words.add_language(draft, chance.choice(_LANGUAGES))


def _add(chance: Random, draft: SurveyDraft) -> SurveyDraft:
    section, kind = _section(chance, draft), chance.choice(list(QuestionKind))
    if section is None or chance.random() < 0.2:
        return arrange.add_section(draft, chance.randint(0, len(draft.survey.sections)))[0]
    if chance.random() < 0.5:
        return places.add_question_after(draft, Place(section, is_section=True), kind)[0]
    return arrange.add_question(draft, section, 0, kind)[0]


def _remove(chance: Random, draft: SurveyDraft) -> SurveyDraft:
    if len(list(draft.survey.questions())) < 12:
        return _add(chance, draft)
    question = _question(chance, draft)
    if question is None or chance.random() < 0.3:
        return places.remove_places(draft, _places(chance, draft))
    return arrange.remove_question(draft, question.name)


def _move(chance: Random, draft: SurveyDraft) -> SurveyDraft:
    section = _section(chance, draft)
    if section is None:
        return draft
    names = [place.name for place in _places(chance, draft) if not place.is_section]
    match chance.randint(0, 4):
        case 0:
            return arrange.move_section(draft, section, chance.randint(0, len(draft.survey.sections) - 1))
        case 1:
            return places.shift_places(draft, _places(chance, draft), chance.choice((-1, 1)))
        case 2:
            return places.drop_questions(draft, names, section, chance.randint(0, 3))
        case 3:
            return places.drop_sections(draft, [section], chance.randint(0, len(draft.survey.sections)))
        case _:
            question = _question(chance, draft)
            return draft if question is None else arrange.move_question(draft, question.name, section, 0)


def _copy(chance: Random, draft: SurveyDraft) -> SurveyDraft:
    if len(list(draft.survey.questions())) > 40:
        return _remove(chance, draft)
    return places.duplicate_places(draft, _places(chance, draft)[:1])[0]


def _rework(chance: Random, draft: SurveyDraft) -> SurveyDraft:
    question, section = _question(chance, draft), _section(chance, draft)
    if question is None or section is None:
        return draft
    match chance.randint(0, 4):
        case 0:
            return arrange.change_kind(draft, question.name, chance.choice(list(QuestionKind)))
        case 1:
            return arrange.set_dimension(draft, section, chance.random() < 0.5)
        case 2 if ALLOWED_FLAGS[question.kind]:
            flag = chance.choice(ALLOWED_FLAGS[question.kind])
            return answers.set_flag(draft, question.name, flag, chance.random() < 0.5)
        case 3:
            taken = {other.name for other in draft.survey.questions()}
            name = f"namn_{chance.randint(1, 999)}"
            return draft if name in taken else arrange.rename_question(draft, question.name, name)
        case _:
            return _condition(chance, draft, question)


def _condition(chance: Random, draft: SurveyDraft, question: Question) -> SurveyDraft:
    earlier = _question(chance, draft)
    if earlier is None or not earlier.columns or earlier is question:
        return answers.set_condition(draft, question.name, None)
    condition = Condition(chance.choice(earlier.columns), chance.choice(list(Relation)), earlier.bounds[0])
    return answers.set_condition(draft, question.name, condition)


def _choices(chance: Random, draft: SurveyDraft) -> SurveyDraft:
    question = _question(chance, draft, *CHOICES)
    if question is None:
        return draft
    choice = chance.choice(question.choices).name
    match chance.randint(0, 2):
        case 0 if len(question.choices) < 6:
            return answers.add_choice(draft, question.name, chance.randint(0, len(question.choices)))[0]
        case 1 if len(question.choices) > 2:
            return answers.remove_choice(draft, question.name, choice)
        case _:
            return answers.move_choice(draft, question.name, choice, chance.randint(0, len(question.choices) - 1))


def _scales(chance: Random, draft: SurveyDraft) -> SurveyDraft:
    question = _question(chance, draft, QuestionKind.PAIR, QuestionKind.SCALE)
    if question is None or question.scale is None:
        return draft
    match chance.randint(0, 2):
        case 0:
            return answers.own_scale(draft, question.name)[0]
        case 1:
            points = chance.randint(4, 11)
            return answers.reshape_scale(draft, question.scale.name, points, per_point=chance.random() < 0.5)
        case _:
            scale = Scale(f"skala_{chance.randint(1, 3)}", 5, ({"sv": _words(chance) or "Nej"}, {"sv": "Ja"}))
            return answers.use_scale(draft, question.name, scale)


def _bounds(chance: Random, draft: SurveyDraft) -> SurveyDraft:
    question = _question(chance, draft, QuestionKind.NUMBER)
    if question is None:
        return draft
    return answers.set_bounds(draft, question.name, chance.randint(-5, 5), chance.randint(6, 99), chance.randint(0, 2))


#: What is done most often comes more than once.
def _name(chance: Random, draft: SurveyDraft) -> SurveyDraft:
    question = _question(chance, draft)
    if question is None:
        return draft
    return named_by_words(draft, question.name, ["", *(choice.name for choice in question.choices)])


EDITS: tuple[RandomEdit, ...] = (
    *(_write, _write, _write, _review, _languages, _add, _remove, _move, _move),
    *(_copy, _name, _rework, _rework, _choices, _scales, _bounds),
)
