"""What the guard takes to plan, count and hold back, from the answers in the file to released results.

python benchmarks/release.py [ANSWERSxUNITS ...]

40 now+desired pairs in eight dimensions, three roles. The list of journeys has been read before, as in the program.
Where pandas is installed, it reads the same answers from a CSV and takes means, sd and n by unit and by role. They take
turns, each time in a process of its own; times are the middle of five.
"""

import csv
import shutil
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import numpy as np
from measuring import in_child, middle, print_table, tell

from kulturverktyg.store.key import key_file

if TYPE_CHECKING:
    from kulturverktyg.survey.definition import SurveyDefinition

_SIZES = ("500x24", "5000x24", "50000x24", "50000x200", "50000x500")
_ROLES = ("Medarbetare", "Chef", "Stab")
_PAIRS, _DIMENSIONS = 40, 8
_TURNS = 5


def main(sizes: tuple[str, ...]) -> None:
    """Make a file of each size, release it in a process of its own, and print a table."""
    rows = []
    for size in sizes:
        answers, units = (int(part) for part in size.split("x"))
        with tempfile.TemporaryDirectory() as folder:
            database, table = Path(folder) / "bench.kultur", Path(folder) / "bench.csv"
            round_id = fill(database, table, answers, units)
            turns = [(_released(database, round_id), _read_by_pandas(table)) for _ in range(_TURNS)]
        ours, theirs = zip(*turns, strict=True)
        rows.append(
            (
                size,
                *(f"{middle([one[name] for one in ours]):.2f}" for name in ("released", "spent", "again")),
                *(f"{middle([one[name] for one in theirs]):.2f}" for name in ("done", "spent")),
                *(f"{ours[0][name]:.0f}" for name in ("peak", "groups", "figures", "suppressed")),
            )
        )
    columns = ("size", "release s", "CPU s", "again s", "pandas s", "CPU s", "peak MB", "groups", "figures", "hidden")
    print_table("Releasing a round", columns, rows)


def _released(database: Path, round_id: UUID) -> dict[str, Any]:
    """Measured on a copy, for what is shown is written in the file."""
    with tempfile.TemporaryDirectory() as folder:
        for path in (database, key_file(database)):
            shutil.copy(path, folder)
        return in_child(__file__, "--release", str(Path(folder) / database.name), str(round_id))


def _read_by_pandas(table: Path) -> dict[str, Any]:
    return in_child(__file__, "--pandas", str(table)) if find_spec("pandas") else {"done": 0, "spent": 0}


def fill(database: Path, table: Path, answers: int, units: int) -> UUID:
    """A file with a closed round of so many answers from so many units, and the same answers as CSV; the round's id."""
    from kulturverktyg.collect.workshop import close_round
    from kulturverktyg.model.response import Response
    from kulturverktyg.prepare.journeys import create_journey, journey
    from kulturverktyg.prepare.organisation import UnitRow
    from kulturverktyg.prepare.surveys import replace_survey
    from kulturverktyg.store.store import open_store
    from kulturverktyg.survey.draft import SurveyDraft
    from kulturverktyg.survey.rows import packed

    chance = np.random.default_rng(1)
    unit = chance.integers(0, units, answers)
    role = chance.choice(len(_ROLES), answers, p=(0.8, 0.08, 0.12))
    codes = np.clip(np.round(chance.normal(3.2, 1.0, (answers, 2 * _PAIRS))), 1, 5).astype(np.int32)
    codes[chance.random(codes.shape) < 0.02] = -(2**31)
    heads = np.bincount(unit * len(_ROLES) + role, minlength=units * len(_ROLES)) + 2
    paths = [f"Förvaltning {place // 20}/Enhet {place}" for place in range(units)]
    rows = [UnitRow(paths[n // len(_ROLES)], _ROLES[n % len(_ROLES)], int(count)) for n, count in enumerate(heads)]
    with open_store(database, create=True) as store:
        journey_id = create_journey(store, "Mätning", "kulturanalys-och-vision", rows)
        survey = _survey()
        columns = survey.columns()
        replace_survey(store, journey_id, SurveyDraft(survey))
        made = journey(store, journey_id)
        round_id = made.rounds[0].id
        unit_ids, role_ids = {u.path: u.id for u in made.units}, {r.name: r.id for r in made.roles}
        with store.write() as session:
            session.add_all(
                Response(
                    round_id=round_id,
                    unit_id=unit_ids[paths[unit[n]]],
                    role_id=role_ids[_ROLES[role[n]]],
                    row=packed(survey, dict(zip(columns, codes[n].tolist(), strict=True))),
                )
                for n in range(answers)
            )
        close_round(store, round_id)
    with table.open("w", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["unit", "role", *(f"c{n}" for n in range(2 * _PAIRS))])
        for n in range(answers):
            writer.writerow([paths[unit[n]], _ROLES[role[n]], *("" if code < 0 else code for code in codes[n])])
    return round_id


def _survey() -> "SurveyDefinition":
    from kulturverktyg.model.kinds import QuestionKind
    from kulturverktyg.survey.definition import Question, Scale, Section, SurveyDefinition

    scale = Scale("fem", 5, tuple({"sv": f"{n}"} for n in range(1, 6)))
    each = _PAIRS // _DIMENSIONS
    return SurveyDefinition(
        {"sv": "Mätning"},
        ("sv",),
        tuple(
            Section(
                f"d{d}",
                {"sv": f"Område {d}"},
                True,
                tuple(
                    Question(f"d{d}_{n}", QuestionKind.PAIR, {"sv": f"Påstående {d}.{n}"}, scale=scale, dont_know=True)
                    for n in range(each)
                ),
            )
            for d in range(_DIMENSIONS)
        ),
    )


def _release(database: Path, round_id: UUID) -> None:
    from kulturverktyg.guard.release import release
    from kulturverktyg.prepare.journeys import list_journeys
    from kulturverktyg.store.store import open_store

    with open_store(database) as store:
        list_journeys(store)
        start, cpu = time.perf_counter(), time.process_time()
        released = release(store, round_id)
        done, cpu_done = time.perf_counter(), time.process_time()
        release(store, round_id)
        again = time.perf_counter()
    tell(
        released=done - start,
        spent=cpu_done - cpu,
        again=again - done,
        groups=len(released.groups),
        figures=len(released.figures),
        suppressed=len([hidden for hidden in released.suppressed if hidden.item]),
    )


def _pandas(table: Path) -> None:
    import pandas

    start, cpu = time.perf_counter(), time.process_time()
    answers = pandas.read_csv(table)
    for factor in ("unit", "role"):
        answers.groupby(factor)[list(answers.columns[2:])].agg(["mean", "std", "count"])
    tell(done=time.perf_counter() - start, spent=time.process_time() - cpu)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--release"]:
        _release(Path(sys.argv[2]), UUID(sys.argv[3]))
    elif sys.argv[1:2] == ["--pandas"]:
        _pandas(Path(sys.argv[2]))
    else:
        main(tuple(sys.argv[1:]) or _SIZES)
