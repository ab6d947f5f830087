"""A form in the XLSForm format as a survey, with an account of everything in it that the survey does not have."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kulturverktyg.errors import KnownError
from kulturverktyg.model.kinds import QuestionKind
from kulturverktyg.survey.definition import SurveyDefinition, Text
from kulturverktyg.survey.faults import faults
from kulturverktyg.survey.rules import MOST_BACKGROUND
from kulturverktyg.survey.xlsform.account import Account, LeftOut, quoted
from kulturverktyg.survey.xlsform.book import SHEETS, Sheet, read_book
from kulturverktyg.survey.xlsform.cells import KNOWN, tell_cell, tell_strays
from kulturverktyg.survey.xlsform.choice_lists import ChoiceLists
from kulturverktyg.survey.xlsform.columns import OURS, Row, Table, table
from kulturverktyg.survey.xlsform.conditions import ConditionReader
from kulturverktyg.survey.xlsform.marked import MarkedReader
from kulturverktyg.survey.xlsform.names import NameBook
from kulturverktyg.survey.xlsform.outline import Group, Item, Outline, outline, row_words
from kulturverktyg.survey.xlsform.questions import Made, QuestionReader
from kulturverktyg.survey.xlsform.sections import SectionMaker
from kulturverktyg.survey.xlsform.words import Wording, is_strange_default, read_languages

_FAULTS_SHOWN = 3


@dataclass(frozen=True)
class ReadForm:
    """``survey`` can be asked as it is; ``left_out`` is in the order of the file."""

    survey: SurveyDefinition
    left_out: tuple[LeftOut, ...]


def read_xlsform(path: Path) -> ReadForm:
    """The survey in an .xlsx file, our own or anybody's.

    Raises KnownError, in one sentence, for a file that is no XLSForm, cannot be read, or has nothing to ask.
    """
    sheets = read_book(path)
    account = Account()
    tables = _tables(path, sheets, account)
    return _Form(path, tables, account).read(tuple(sheet.name for sheet in sheets))


def _tables(path: Path, sheets: Sequence[Sheet], account: Account) -> Mapping[str, Table]:
    tables: dict[str, Table] = {}
    for sheet in sheets:
        if sheet.key in SHEETS and sheet.key not in tables:
            tables[sheet.key] = table(sheet, KNOWN[sheet.key], account)
        else:
            account.tell(sheet.name, None, "hela bladet", "Bara bladen survey, choices och settings läses.")
    survey = tables["survey"]
    if not survey.has("type"):
        raise KnownError(
            f"{path.name} är inget formulär (XLSForm): bladet {survey.name} saknar kolumnen type på sin första rad. "
            "Skriv rubrikerna type, name och label där och försök igen."
        )
    if not any(row.cells for row in survey.rows):
        raise KnownError(f"{path.name} har inga frågor: bladet {survey.name} har bara en rubrikrad.")
    return tables


class _Form:
    """One form while it is read."""

    def __init__(self, path: Path, tables: Mapping[str, Table], account: Account) -> None:
        self._path = path
        self._survey = tables["survey"]
        self._settings = tables.get("settings")
        self._account = account
        first = self._settings.rows[0] if self._settings is not None and self._settings.rows else None
        self._first = first or Row("settings", 2, {})
        default = self._first.get("default_language")
        words = [tables[key] for key in SHEETS if key in tables]
        ours = bool(self._first.get(OURS))
        if not ours and is_strange_default(default):
            tell_cell(self._first, "default_language", f"Språket {quoted(default)} är okänt.", account)
        self._wording = Wording(read_languages(words, default, account, ours=ours), account, ours)
        self._lists = ChoiceLists(tables.get("choices"), self._wording, account)

    def read(self, sheets: Sequence[str]) -> ReadForm:
        """The survey and the account of the reading."""
        plan = outline(self._survey, self._account)
        title = self._title(plan.settings)
        made, groups = self._questions(plan)
        maker = SectionMaker(title, self._wording, self._account)
        bare = SurveyDefinition(title, self._wording.languages.order, maker.sections(made, groups))
        survey = ConditionReader(made, self._account).applied(bare)
        self._lists.tell_unused()
        left_out = self._account.in_order(sheets)
        self._refuse_unsound(survey, left_out)
        return ReadForm(survey, left_out)

    def _questions(self, plan: Outline) -> tuple[list[Made], list[Group]]:
        """The questions in order, and the groups that are not themselves one."""
        names = NameBook(plan.units, self._account)
        reader = QuestionReader(self._wording, self._lists, names, self._account)
        marked = MarkedReader(reader)
        made: list[Made] = []
        whole: set[Group] = set()
        for unit in plan.units:
            if isinstance(unit, Item):
                made += reader.questions(unit)
                continue
            one = marked.question(unit)
            if one is None:
                made += (part for item in unit.items for part in reader.questions(item))
            else:
                made.append(one)
                whole.add(unit.group)
        groups = [g for g in plan.groups if not whole.intersection(g.lineage())]
        return self._with_few_backgrounds(made), groups

    def _with_few_backgrounds(self, made: Sequence[Made]) -> list[Made]:
        kept: list[Made] = []
        backgrounds = 0
        for one in made:
            backgrounds += one.question.background
            if one.question.background and backgrounds > MOST_BACKGROUND:
                why = f"Bara {MOST_BACKGROUND} frågor kan vara bakgrundsfrågor, så den här är en vanlig fråga."
                self._account.tell(one.row.sheet, one.row.number, "märkningen ”background”", why)
                kept.append(replace(one, question=replace(one.question, background=False)))
            else:
                kept.append(one)
        return kept

    def _title(self, on_survey: Sequence[tuple[str, Row]]) -> Text:
        """The title in the languages that it is in; the settings' rows are told where they are not read."""
        for row in self._settings.rows[1:] if self._settings is not None else ():
            if row.cells:
                why = "Bara den första raden under rubrikerna läses."
                self._account.tell(row.sheet, row.number, "raden med inställningar", why)
        titled = None
        for key, row in on_survey:
            if key == "form_title" and titled is None and not self._first.has("form_title"):
                titled = row
                tell_strays(row, self._account)
            else:
                what = f"inställningen {row_words(row)}"
                self._account.tell(row.sheet, row.number, what, "Inställningen finns inte här.")
        words = self._wording
        form_id = self._first.get("form_id")
        if form_id and not words.ours:
            why = "Enkäten får ett eget id här."
            self._account.tell(self._first.sheet, self._first.number, f"form_id: {quoted(form_id)}", why)
        title = words.line(self._first, "form_title") or words.line(titled, "name")
        if not title:
            title = form_id or self._path.stem
            why = "Formuläret har ingen rubrik (form_title). Ändra den i enkäten."
            self._account.tell(self._first.sheet, None, f"rubriken, som får bli {quoted(title)}", why)
        translated = words.text(self._first, OURS)
        return words.in_order({**translated, words.languages.source: title})

    def _refuse_unsound(self, survey: SurveyDefinition, left_out: Sequence[LeftOut]) -> None:
        """KnownError when there is nothing to ask, or anything that cannot be asked."""
        name = self._path.name
        if not any(question.columns or question.kind is QuestionKind.TEXT for question in survey.questions()):
            sheet = self._survey.name
            rows = [left for left in left_out if left.sheet == sheet and not left.what.startswith("kolumn")]
            more = f"Det första som inte kan följa med: {rows[0].sentence}" if rows else f"Skriv en på bladet {sheet}."
            raise KnownError(f"{name} har ingen fråga som kan ställas i en enkät. {more}")
        found = faults(survey)
        if found:
            told = " ".join(fault.sentence for fault in found[:_FAULTS_SHOWN])
            raise KnownError(f"{name} kan inte bli en enkät. {told} Rätta det i filen och försök igen.")
