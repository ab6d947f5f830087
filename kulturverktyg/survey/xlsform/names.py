"""What the questions of a form are called here: by their own names, made to fit where they must be."""

from collections.abc import Sequence

from kulturverktyg.survey.json_check import is_name
from kulturverktyg.survey.rules import RESERVED
from kulturverktyg.survey.xlsform.account import Account, quoted
from kulturverktyg.survey.xlsform.choice_lists import fitted
from kulturverktyg.survey.xlsform.columns import Row
from kulturverktyg.survey.xlsform.markings import NAME
from kulturverktyg.survey.xlsform.outline import Item, Marked


class NameBook:
    """Gives every row that asks something a name of its own; the first that has a name keeps it."""

    def __init__(self, units: Sequence[Item | Marked], account: Account) -> None:
        self._account = account
        self._names: dict[Item | Marked, str] = {}
        self._taken: set[str] = set()
        for unit in units:
            name = unit.marking.values.get(NAME) or unit.row.get("name")
            if is_name(name) and name not in RESERVED and name not in self._taken:
                self._names[unit] = name
                self._taken.add(name)

    def of(self, unit: Item | Marked) -> str:
        """The name of a question; told when it is not what the form has."""
        row = unit.row
        if unit not in self._names:
            self._names[unit] = self.new(row.get("name"))
        name = self._names[unit]
        if row.get("name") not in ("", name) and NAME not in unit.marking.values:
            self._tell(row, name)
        return name

    def new(self, wanted: str) -> str:
        """A free name, as like ``wanted`` as can be."""
        name = fitted(wanted or "fraga", "fraga", self._taken)
        self._taken.add(name)
        return name

    def _tell(self, row: Row, name: str) -> None:
        why = f"Frågan heter {name} här. Namn börjar med en liten bokstav, har bara a–z, 0–9 och _ och är alla olika."
        self._account.tell(row.sheet, row.number, f"namnet {quoted(row.get('name'))}", why)
