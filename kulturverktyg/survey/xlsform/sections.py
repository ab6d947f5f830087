"""Groups become sections. A form's groups may lie within each other; sections follow one another."""

from collections.abc import Sequence
from dataclasses import dataclass

from kulturverktyg.survey.definition import Section, Text
from kulturverktyg.survey.json_check import is_name
from kulturverktyg.survey.rules import SCALED
from kulturverktyg.survey.xlsform.account import Account
from kulturverktyg.survey.xlsform.cells import tell_group_cells, tell_marks
from kulturverktyg.survey.xlsform.choice_lists import fitted
from kulturverktyg.survey.xlsform.markings import DIMENSION, NAME
from kulturverktyg.survey.xlsform.outline import Group, row_words
from kulturverktyg.survey.xlsform.questions import Made
from kulturverktyg.survey.xlsform.words import Wording


@dataclass(frozen=True)
class SectionMaker:
    """``title`` is the survey's, for questions that lie in no group with words."""

    title: Text
    wording: Wording
    account: Account

    def sections(self, made: Sequence[Made], groups: Sequence[Group]) -> tuple[Section, ...]:
        """The questions in sections, in the form's order; what becomes of each group is told unless it is one."""
        titles = {group: self._title(group) for group in groups}
        runs: list[tuple[Group | None, list[Made]]] = []
        for one in made:
            lineage = one.group.lineage() if one.group is not None else ()
            home = next((group for group in lineage if titles.get(group)), None)
            if not runs or runs[-1][0] is not home:
                runs.append((home, []))
            runs[-1][1].append(one)
        self._tell_groups(groups, titles, [home for home, _ in runs])
        wanted = {home: self._wanted(home) for home, _ in runs}
        names: list[str] = []
        for home, _ in runs:
            names.append(_free(wanted[home], names))
        return tuple(
            self._section(name, home, titles[home] if home is not None else self.title, questions)
            for name, (home, questions) in zip(names, runs, strict=True)
        )

    def _title(self, group: Group) -> Text:
        label = self.wording.text(group.row, "label")
        return self.wording.sourced(group.row, label, f"rubriken i {row_words(group.row)}")

    def _wanted(self, home: Group | None) -> str:
        if home is None:
            return "fragor"
        return home.marking.values.get(NAME) or home.row.get("name") or "avsnitt"

    def _section(self, name: str, home: Group | None, title: Text, made: Sequence[Made]) -> Section:
        dimension = home is not None and DIMENSION in home.marking.words
        if home is not None and dimension and not any(one.question.kind in SCALED for one in made):
            self._tell(home, "Avsnittet räknas inte som ett område, för det har ingen fråga med skala.")
            dimension = False
        return Section(name, title, dimension, tuple(one.question for one in made))

    def _tell_groups(self, groups: Sequence[Group], titles: dict[Group, Text], homes: Sequence[Group | None]) -> None:
        for group in groups:
            tell_group_cells(group.row, self.account)
            tell_marks(group.row, {*(group.marking.words - {DIMENSION}), *group.marking.unknown}, self.account)
            if not titles[group]:
                self._tell(group, "Gruppen har ingen rubrik, så dess frågor ligger i avsnittet runt omkring.")
            elif group not in homes:
                self._tell(group, "Ingen fråga som följde med ligger direkt i gruppen, så rubriken visas inte.")
            elif homes.count(group) > 1:
                self._tell(group, f"Gruppen är delad av grupper inuti och blir {homes.count(group)} avsnitt.")
            elif group.parent is not None and any(titles[outer] for outer in group.parent.lineage()):
                self._tell(group, "Gruppen låg i en annan grupp; den är ett eget avsnitt här.")
            elif group.parent is not None:
                self._tell(group, "Gruppen låg i en grupp utan rubrik; den är ett eget avsnitt här.")

    def _tell(self, group: Group, why: str) -> None:
        self.account.tell(group.row.sheet, group.row.number, row_words(group.row), why)


def _free(wanted: str, taken: Sequence[str]) -> str:
    return wanted if is_name(wanted) and wanted not in taken else fitted(wanted, "avsnitt", taken)
