"""What ``relevant`` says of each question and of the groups around it, when all questions are there."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kulturverktyg.survey.definition import Condition, Section, SurveyDefinition
from kulturverktyg.survey.xlsform.account import Account, quoted
from kulturverktyg.survey.xlsform.columns import Row
from kulturverktyg.survey.xlsform.expressions import NotSimple, Target, condition_from, expression_for
from kulturverktyg.survey.xlsform.markings import Marking
from kulturverktyg.survey.xlsform.outline import Group, row_words
from kulturverktyg.survey.xlsform.questions import Made

_OUTER = "Bara villkoret på gruppen runt om gäller."


@dataclass
class ConditionReader:
    """``targets`` are what the form's references mean, by name."""

    made: Sequence[Made]
    account: Account
    targets: Mapping[str, Target] = field(init=False)

    def __post_init__(self) -> None:
        targets: dict[str, Target] = {}
        for one in self.made:
            for name, target in one.targets.items():
                targets.setdefault(name, target)
        self.targets = targets

    def applied(self, survey: SurveyDefinition) -> SurveyDefinition:
        """The survey with its questions asked under the form's conditions, as far as they can be."""
        order = {question.name: place for place, question in enumerate(survey.in_kiosk_order())}
        owners = {column: order[question.name] for question in survey.questions() for column in question.columns}
        groups: dict[Group, Condition | None] = {}
        found: dict[str, Condition] = {}
        for one in self.made:
            heard = []
            for row, condition in self._around(one, groups):
                if owners[condition.column] < order[one.question.name]:
                    heard.append(condition)
                else:
                    why = f"Villkoret gäller ett svar som inte ges före {row_words(one.row)}, så det gäller inte där."
                    self._tell(row, why)
            if len(heard) > 1:
                what = f"fler än ett villkor för {row_words(one.row)}"
                why = "En fråga har bara ett villkor här; det som står närmast gäller, och inte det på gruppen runt om."
                self.account.tell(one.row.sheet, one.row.number, what, why)
            if heard:
                found[one.question.name] = heard[0]
        return replace(survey, sections=tuple(_conditioned(section, found) for section in survey.sections))

    def _around(self, one: Made, groups: dict[Group, Condition | None]) -> Iterator[tuple[Row, Condition]]:
        """The question's own condition and those of the groups around it, nearest first, each with its row."""
        if one.condition is not None:
            yield one.row, one.condition
            return
        around: list[tuple[Row, Condition]] = []
        for group in reversed([*one.group.lineage()] if one.group is not None else []):
            if group not in groups:
                otherwise = _OUTER if around else "Gruppens frågor ställs utan det."
                groups[group] = self._read(group.row, group.marking, otherwise)
            outer = groups[group]
            if outer is not None:
                around.insert(0, (group.row, outer))
        own = self._read(one.row, one.marking, _OUTER if around else "Frågan ställs utan det.")
        if own is not None:
            yield one.row, own
        yield from around

    def _read(self, row: Row, marking: Marking, otherwise: str) -> Condition | None:
        text = row.get("relevant")
        if not text:
            return None
        exact = marking.condition
        if exact is not None and self._says(exact) == text:
            return exact
        try:
            return condition_from(text, self.targets)
        except NotSimple as error:
            self._tell(row, f"{error}. {otherwise}")
            return None

    def _tell(self, row: Row, why: str) -> None:
        what = f"kolumnen relevant: {quoted(row.get('relevant'))}"
        self.account.tell(row.sheet, row.number, what, why)

    def _says(self, condition: Condition) -> str | None:
        """How a condition is written in this form; None when it is on a question that is not there."""
        for target in self.targets.values():
            question = target.question
            is_in = condition.column == target.column or (
                target.column == question.name and condition.column in question.columns
            )
            if is_in and question.bounds[0] <= condition.value <= question.bounds[1]:
                names = {t.column: name for name, t in self.targets.items()}
                return expression_for(condition, question, names, target.names)
        return None


def _conditioned(section: Section, found: Mapping[str, Condition]) -> Section:
    return replace(section, questions=tuple(replace(q, condition=found.get(q.name)) for q in section.questions))
