"""The run sheet of a workshop: the plan as a PDF to have in hand."""

from pathlib import Path
from typing import TYPE_CHECKING

from kulturverktyg.gui.desk.workshops.capacity_card import needed, seconds_each
from kulturverktyg.gui.desk.workshops.groups_card import groups_of
from kulturverktyg.gui.models.agenda import step_clocks
from kulturverktyg.prepare.views import JourneyView, WorkshopView
from kulturverktyg.prepare.workshop_plan import Cell, WorkshopPlan

if TYPE_CHECKING:
    from kulturverktyg.printing.run_sheet import RunSheet

_UNFIT = '<>:"/\\|?*'


def file_name(workshop: str) -> str:
    """What the run sheet of a workshop is called, fit for any file system."""
    return f"Körschema {fit_for_files(workshop)}.pdf"


def fit_for_files(name: str) -> str:
    """A name without what no file can have in its own."""
    return "".join("-" if letter in _UNFIT else letter for letter in name)[:100].strip()


def sheet_of(
    view: JourneyView, workshop: WorkshopView, plan: WorkshopPlan, questions: tuple[int, int], *, uses_codes: bool
) -> "RunSheet":
    """What the run sheet says; for the worker."""
    from kulturverktyg.printing.run_sheet import RunSheet

    here = view.at_workshop(workshop.id)
    units = {unit.id: (place, unit.path) for place, unit in (*enumerate(view.units), *enumerate(here.units))}
    roles = {role.id: (place, role.name) for place, role in enumerate(here.roles)}

    def order(cell: Cell) -> tuple[int, int]:
        return units[cell[0]][0], roles[cell[1]][0]

    def by_role(cell: Cell) -> tuple[int, int]:
        return roles[cell[1]][0], units[cell[0]][0]

    each = seconds_each(plan, questions)
    clocks = step_clocks(plan.agenda, plan.starts)
    return RunSheet(
        workshop=workshop.name,
        journey=view.name,
        date=plan.date,
        starts=plan.starts,
        place=plan.place,
        expected=tuple(
            (units[cell[0]][1], roles[cell[1]][1], plan.expected[cell])
            for cell in sorted(plan.expected, key=order)
            if plan.expected[cell]
        ),
        kiosks_planned=plan.kiosks,
        kiosks_needed=needed(plan, each),
        minutes_available=plan.minutes_available,
        seconds_each=each,
        agenda=tuple((clock, step.minutes, step.title) for clock, step in zip(clocks, plan.agenda, strict=True)),
        groups=tuple(
            tuple((roles[cell[1]][1], units[cell[0]][1], group[cell]) for cell in sorted(group, key=by_role))
            for group in groups_of(plan)
        ),
        languages=workshop.languages,
        uses_codes=uses_codes,
        feedback_date=plan.feedback_date,
        k=view.k,
        roles=tuple(role.name for role in here.roles),
    )


def save_sheet(sheet: "RunSheet", path: Path) -> Path:
    """Typeset a run sheet and save it whole, as a PDF; returns the file."""
    from kulturverktyg.files.whole import write_whole
    from kulturverktyg.printing.run_sheet import run_sheet

    path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
    write_whole(path, run_sheet(sheet))
    return path
