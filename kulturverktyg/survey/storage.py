"""A survey draft to and from the rows of a survey version.

Only rows that differ are written, so that saving after each edit costs what the edit changed.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Table, bindparam, delete, insert, inspect, select, update
from sqlalchemy.orm import Session

from kulturverktyg.model.base import Base
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.model.survey import AnswerScale, SurveyText, SurveyVersion
from kulturverktyg.model.survey import Question as QuestionRow
from kulturverktyg.model.survey import Section as SectionRow
from kulturverktyg.survey.definition import (
    Choice,
    Condition,
    Question,
    Relation,
    Scale,
    Section,
    SurveyDefinition,
    Text,
)
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.texts import choice_key, help_key, label_key, section_key, text_key, texts_of

_Row = dict[str, Any]
#: Values of a table's rows by what identifies a row within its version.
_Rows = Mapping[Any, _Row]
#: What is kept of a text in a language.
_TEXT_VALUES = ("text", "reviewed", "outdated")


def add_version(session: Session, survey_id: UUID, number: int, draft: SurveyDraft) -> SurveyVersion:
    """A new, unfrozen version that holds the draft."""
    version = SurveyVersion(survey_id=survey_id, number=number, languages=list(draft.survey.languages))
    session.add(version)
    session.flush()
    write_version(session, version, draft)
    return version


def write_version(session: Session, version: SurveyVersion, draft: SurveyDraft) -> None:
    """Make the version hold the draft; `read_version` reads it back to an equal one."""
    survey, id_ = draft.survey, version.id
    version.languages = list(survey.languages)
    session.flush()
    scales = _sync(session, _table(AnswerScale), _stored_scales(session, id_), _scale_rows(survey, id_), keep=True)
    sections = _sync(session, _table(SectionRow), _stored_sections(session, id_), _section_rows(survey, id_), keep=True)
    _sync(session, _table(QuestionRow), _stored_questions(session, id_), _question_rows(survey, sections, scales))
    _remove(session, _table(SectionRow), [key for name, key in sections.items() if not _has_section(survey, name)])
    _remove(session, _table(AnswerScale), [key for name, key in scales.items() if name not in survey.scales()])
    _sync_texts(session, id_, draft)


def read_version(session: Session, version: SurveyVersion) -> SurveyDraft:
    """The draft that a stored version holds; a frozen version too."""
    id_, languages = version.id, tuple(version.languages)
    texts: Mapping[str, dict[str, str]] = defaultdict(dict)
    reviewed, outdated = set(), set()
    found = session.execute(
        select(SurveyText.key, SurveyText.language, SurveyText.text, SurveyText.reviewed, SurveyText.outdated).where(
            SurveyText.version_id == id_
        )
    ).all()
    for key, language, words, is_reviewed, is_outdated in sorted(found, key=lambda row: languages.index(row[1])):
        texts[key][language] = words
        if is_reviewed:
            reviewed.add((key, language))
        if is_outdated:
            outdated.add((key, language))
    scales = {
        row["id"]: Scale(name, row["points"], tuple(texts.get(label_key(name, i), {}) for i in range(row["labelled"])))
        for name, row in _stored_scales(session, id_).items()
    }
    questions: Mapping[UUID, list[Question]] = defaultdict(list)
    for row in sorted(_stored_questions(session, id_).values(), key=lambda row: row["position"]):
        questions[row["section_id"]].append(_question(row, texts, scales))
    sections = sorted(_stored_sections(session, id_).values(), key=lambda row: row["position"])
    return SurveyDraft(
        SurveyDefinition(
            texts.get("title", {}),
            languages,
            tuple(
                Section(
                    row["name"], texts.get(section_key(row["name"]), {}), row["dimension"], tuple(questions[row["id"]])
                )
                for row in sections
            ),
        ),
        frozenset(reviewed),
        frozenset(outdated),
    )


def _table(mapped: type[Base]) -> Table:
    table = inspect(mapped).local_table
    assert isinstance(table, Table)  # noqa: S101
    return table


def _stored(session: Session, table: Table, *where: Any) -> _Rows:
    return {row["name"]: dict(row) for row in session.execute(select(table).where(*where)).mappings()}


def _stored_scales(session: Session, version_id: UUID) -> _Rows:
    return _stored(session, _table(AnswerScale), AnswerScale.version_id == version_id)


def _stored_sections(session: Session, version_id: UUID) -> _Rows:
    return _stored(session, _table(SectionRow), SectionRow.version_id == version_id)


def _stored_questions(session: Session, version_id: UUID) -> _Rows:
    within = select(SectionRow.id).where(SectionRow.version_id == version_id)
    return _stored(session, _table(QuestionRow), QuestionRow.section_id.in_(within))


def _scale_rows(survey: SurveyDefinition, version_id: UUID) -> _Rows:
    return {
        name: {"version_id": version_id, "name": name, "points": scale.points, "labelled": len(scale.labels)}
        for name, scale in survey.scales().items()
    }


def _section_rows(survey: SurveyDefinition, version_id: UUID) -> _Rows:
    return {
        section.name: {
            "version_id": version_id,
            "name": section.name,
            "position": position,
            "dimension": section.dimension,
        }
        for position, section in enumerate(survey.sections)
    }


def _question_rows(survey: SurveyDefinition, sections: Mapping[str, UUID], scales: Mapping[str, UUID]) -> _Rows:
    return {
        question.name: _question_row(question, position, sections[section.name], scales)
        for section in survey.sections
        for position, question in enumerate(section.questions)
    }


def _question_row(question: Question, position: int, section_id: UUID, scales: Mapping[str, UUID]) -> _Row:
    condition = question.condition
    return {
        "section_id": section_id,
        "scale_id": scales[question.scale.name] if question.scale is not None else None,
        "position": position,
        "name": question.name,
        "kind": question.kind,
        "choices": [choice.name for choice in question.choices],
        "dont_know": question.dont_know,
        "required": question.required,
        "background": question.background,
        "sensitive": question.sensitive,
        "reversed": question.reversed,
        "short_form": question.short_form,
        "minimum": question.minimum,
        "maximum": question.maximum,
        "decimals": question.decimals,
        "condition": [condition.column, condition.relation.value, condition.value] if condition is not None else [],
    }


def _sync(session: Session, table: Table, stored: _Rows, wanted: _Rows, *, keep: bool = False) -> dict[Any, UUID]:
    """Insert and update rows until the table holds what is wanted, and remove the rest unless ``keep``.

    Returns the ids of all rows, also of those that are kept though nothing wants them any longer.
    """
    ids = {name: row["id"] for name, row in stored.items()}
    fresh = [{"id": uuid4(), **row} for name, row in wanted.items() if name not in stored]
    if fresh:
        session.execute(insert(table), fresh)
    for name, row in wanted.items():
        if name in stored:
            changed = {column: value for column, value in row.items() if stored[name][column] != value}
            if changed:
                session.execute(update(table).where(table.c.id == ids[name]).values(**changed))
    if not keep:
        _remove(session, table, [key for name, key in ids.items() if name not in wanted])
    return ids | {row["name"]: row["id"] for row in fresh}


def _remove(session: Session, table: Table, ids: Sequence[UUID]) -> None:
    for key in ids:
        session.execute(delete(table).where(table.c.id == key))


def _has_section(survey: SurveyDefinition, name: str) -> bool:
    return any(section.name == name for section in survey.sections)


def _sync_texts(session: Session, version_id: UUID, draft: SurveyDraft) -> None:
    table = _table(SurveyText)
    columns = (table.c.key, table.c.language, table.c.text, table.c.reviewed, table.c.outdated)
    found = session.execute(select(*columns).where(table.c.version_id == version_id)).all()
    stored = {(key, language): (words, reviewed, outdated) for key, language, words, reviewed, outdated in found}
    wanted = {
        (key, language): (words, (key, language) in draft.reviewed, (key, language) in draft.outdated)
        for key, text in texts_of(draft.survey)
        for language, words in text.items()
    }
    gone = [place for place in stored if place not in wanted]
    written = [place for place in wanted if place in stored and stored[place] != wanted[place]]
    fresh = [place for place in wanted if place not in stored]
    here = (
        table.c.version_id == version_id,
        table.c.key == bindparam("key_"),
        table.c.language == bindparam("language_"),
    )
    if gone:
        session.execute(delete(table).where(*here), [{"key_": key, "language_": code} for key, code in gone])
    if written:
        values: dict[str, Any] = {name: bindparam(f"{name}_") for name in _TEXT_VALUES}
        session.execute(
            update(table).where(*here).values(values),
            [
                {"key_": key, "language_": code}
                | {f"{name}_": value for name, value in zip(_TEXT_VALUES, wanted[key, code], strict=True)}
                for key, code in written
            ],
        )
    if fresh:
        session.execute(
            insert(table),
            [
                {"version_id": version_id, "key": key, "language": code}
                | dict(zip(_TEXT_VALUES, wanted[key, code], strict=True))
                for key, code in fresh
            ],
        )


def _question(row: _Row, texts: Mapping[str, Text], scales: Mapping[UUID, Scale]) -> Question:
    name = row["name"]
    return Question(
        name=name,
        kind=QuestionKind(row["kind"]),
        text=texts.get(text_key(name), {}),
        help=texts.get(help_key(name), {}),
        scale=scales[row["scale_id"]] if row["scale_id"] is not None else None,
        choices=tuple(Choice(choice, texts.get(choice_key(name, choice), {})) for choice in row["choices"]),
        dont_know=row["dont_know"],
        required=row["required"],
        background=row["background"],
        sensitive=row["sensitive"],
        reversed=row["reversed"],
        short_form=row["short_form"],
        minimum=row["minimum"],
        maximum=row["maximum"],
        decimals=row["decimals"],
        condition=_condition(row["condition"]),
    )


def _condition(stored: Sequence[Any]) -> Condition | None:
    return Condition(stored[0], Relation(stored[1]), stored[2]) if stored else None
