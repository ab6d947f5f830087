"""What each command does, a file for each subject. Heavy parts are imported by the command that needs them."""

from kulturverktyg.commands.auditing import audit
from kulturverktyg.commands.carrying import kiosk_box, kiosk_package, kiosk_receipt, merge
from kulturverktyg.commands.collecting import close_round, close_workshop, import_answers, kiosk
from kulturverktyg.commands.gathering import ideas, import_ideas
from kulturverktyg.commands.keeping import check, open_desk, restore, self_test
from kulturverktyg.commands.listing import list  # noqa: A004  (the command's own name)
from kulturverktyg.commands.planning import import_measures
from kulturverktyg.commands.preparing import (
    demo,
    export_survey,
    import_survey,
    new_journey,
    new_round,
    new_workshop,
)
from kulturverktyg.commands.printing import codes, paper
from kulturverktyg.commands.releasing import export, pack, results

__all__ = [
    "audit",
    "check",
    "close_round",
    "close_workshop",
    "codes",
    "demo",
    "export",
    "export_survey",
    "ideas",
    "import_answers",
    "import_ideas",
    "import_measures",
    "import_survey",
    "kiosk",
    "kiosk_box",
    "kiosk_package",
    "kiosk_receipt",
    "list",
    "merge",
    "new_journey",
    "new_round",
    "new_workshop",
    "open_desk",
    "pack",
    "paper",
    "restore",
    "results",
    "self_test",
]
