"""What a typist presses from a paper that says what a ballot says."""

from collections.abc import Iterator
from decimal import Decimal

from kulturverktyg.collect.ballot import Ballot
from kulturverktyg.collect.package import KioskPackage
from kulturverktyg.collect.paper_fields import Field, PaperFields
from kulturverktyg.collect.paper_keys import Key
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import DONT_KNOW, Question


def keys_for(package: KioskPackage, ballot: Ballot, *, groups: bool = True) -> Iterator[str]:
    """What a typist types from a paper that says what the ballot says."""
    if groups:
        units = list(dict.fromkeys(unit.id for unit in package.units if unit.id in {c.unit for c in package.cells}))
        roles = [role.id for role in package.roles if role.id in {cell.role for cell in package.cells}]
        for chosen, offered in ((ballot.unit, units), (ballot.role, roles)):
            yield from _numbered(offered.index(chosen), len(offered)) if len(offered) > 1 else ""
    layout = PaperFields(package)
    for question in package.survey.asked(ballot.answers):
        for field in layout.fields_of(question.name):
            yield from _keys(field, question, ballot)


def _keys(field: Field, question: Question, ballot: Ballot) -> Iterator[str]:
    if question.kind is QuestionKind.TEXT:
        yield from (*ballot.texts.get(question.name, ""), Key.ENTER)
        return
    values = [ballot.answers[column] for column in field.columns if column in ballot.answers]
    if not values:
        yield "b"
    elif values[0] == DONT_KNOW:
        yield "v"
    else:
        yield from _answer(question, values)


def _answer(question: Question, values: list[int]) -> Iterator[str]:
    match question.kind:
        case QuestionKind.CHOICE:
            yield from _numbered(values[0], len(question.choices))
        case QuestionKind.MULTIPLE:
            for place, tick in enumerate(values):
                yield from _numbered(place, len(values)) if tick else ""
            yield Key.ENTER
        case QuestionKind.RANKING:
            yield from map(str, values)
        case QuestionKind.NUMBER:
            yield from (*str(Decimal(values[0]).scaleb(-question.decimals)).replace(".", ","), Key.ENTER)
        case QuestionKind.ALLOCATION:
            for points in values:
                yield from (*str(points), Key.ENTER)
        case QuestionKind.RECOMMENDATION:
            yield "t" if values[0] == 10 else str(values[0])
        case _:
            yield {10: "0", 11: "e"}.get(values[0], str(values[0]))


def _numbered(place: int, count: int) -> str:
    return f"{place + 1:0{len(str(count))}}"
