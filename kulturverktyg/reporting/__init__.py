"""A round's reports and packs: what the guard lets out is gathered, remembered as told, and made into files."""

from kulturverktyg.reporting.audiences import AUDIENCES
from kulturverktyg.reporting.packs import make_packs
from kulturverktyg.reporting.previews import preview
from kulturverktyg.reporting.reports import make_reports
from kulturverktyg.reporting.wanted import KINDS, Wanted

__all__ = ["AUDIENCES", "KINDS", "Wanted", "make_packs", "make_reports", "preview"]
