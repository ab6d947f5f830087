"""Survey, its versions, and what a version consists of. All words lie in one table, by language."""

from uuid import UUID

from sqlalchemy import JSON, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from kulturverktyg.model.base import Base, Identified, words_of
from kulturverktyg.model.kinds import Audience, QuestionKind


class Survey(Identified):
    """A questionnaire of a journey, through all its versions; a journey has at most one for each audience."""

    __tablename__ = "survey"
    __table_args__ = (UniqueConstraint("journey_id", "audience"),)

    journey_id: Mapped[UUID] = mapped_column(ForeignKey("journey.id", ondelete="CASCADE"), index=True)
    audience: Mapped[Audience] = mapped_column(words_of(Audience), default=Audience.STAFF)

    versions: Mapped[list["SurveyVersion"]] = relationship(
        cascade="all, delete-orphan", order_by="SurveyVersion.number"
    )


class SurveyVersion(Identified):
    """One wording of a survey. Frozen once a round asks it: answers are read by its layout.

    The first of ``languages`` is the one that the others are translated from.
    """

    __tablename__ = "survey_version"
    __table_args__ = (UniqueConstraint("survey_id", "number"),)

    survey_id: Mapped[UUID] = mapped_column(ForeignKey("survey.id", ondelete="CASCADE"))
    number: Mapped[int]
    frozen: Mapped[bool] = mapped_column(default=False)
    languages: Mapped[list[str]] = mapped_column(JSON)

    sections: Mapped[list["Section"]] = relationship(cascade="all, delete-orphan", order_by="Section.position")
    texts: Mapped[list["SurveyText"]] = relationship(cascade="all, delete-orphan")
    scales: Mapped[list["AnswerScale"]] = relationship(cascade="all, delete-orphan")


class AnswerScale(Identified):
    """An ordered scale 1..points that questions of a version share. ``labelled`` counts its labels."""

    __tablename__ = "answer_scale"
    __table_args__ = (UniqueConstraint("version_id", "name"),)

    version_id: Mapped[UUID] = mapped_column(ForeignKey("survey_version.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(String(100))
    points: Mapped[int]
    labelled: Mapped[int]


class Section(Identified):
    """Questions that belong together; a dimension when they make one score."""

    __tablename__ = "section"
    __table_args__ = (UniqueConstraint("version_id", "name"),)

    version_id: Mapped[UUID] = mapped_column(ForeignKey("survey_version.id", ondelete="CASCADE"))
    position: Mapped[int]
    name: Mapped[str] = mapped_column(String(100))
    dimension: Mapped[bool]

    questions: Mapped[list["Question"]] = relationship(cascade="all, delete-orphan", order_by="Question.position")


class Question(Identified):
    """One question. ``choices`` are the names of its alternatives or poles; their words are texts.

    ``condition`` is empty, or column, relation and value as `survey.definition.Condition` has them.
    """

    __tablename__ = "question"

    section_id: Mapped[UUID] = mapped_column(ForeignKey("section.id", ondelete="CASCADE"), index=True)
    scale_id: Mapped[UUID | None] = mapped_column(ForeignKey("answer_scale.id"))
    position: Mapped[int]
    name: Mapped[str] = mapped_column(String(100))
    kind: Mapped[QuestionKind] = mapped_column(words_of(QuestionKind))
    choices: Mapped[list[str]] = mapped_column(JSON, default=list)
    dont_know: Mapped[bool] = mapped_column(default=False)
    required: Mapped[bool] = mapped_column(default=False)
    background: Mapped[bool] = mapped_column(default=False)
    sensitive: Mapped[bool] = mapped_column(default=False)
    reversed: Mapped[bool] = mapped_column(default=False)
    short_form: Mapped[bool] = mapped_column(default=False)
    minimum: Mapped[int] = mapped_column(default=0)
    maximum: Mapped[int] = mapped_column(default=100)
    decimals: Mapped[int] = mapped_column(default=0)
    condition: Mapped[list[str | int]] = mapped_column(JSON, default=list)

    scale: Mapped[AnswerScale | None] = relationship()


class SurveyText(Base):
    """The words of one thing in one language; ``key`` is such as ``question.trivsel_1.text``.

    ``reviewed`` is true when a person has read a translation and found it right, ``outdated`` when it was written for
    other words than it stands for now.
    """

    __tablename__ = "survey_text"

    version_id: Mapped[UUID] = mapped_column(ForeignKey("survey_version.id", ondelete="CASCADE"), primary_key=True)
    key: Mapped[str] = mapped_column(String(250), primary_key=True)
    language: Mapped[str] = mapped_column(String(35), primary_key=True)
    text: Mapped[str]
    reviewed: Mapped[bool] = mapped_column(default=False)
    outdated: Mapped[bool] = mapped_column(default=False)
