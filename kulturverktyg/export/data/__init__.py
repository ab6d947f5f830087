"""The released figures as data for other programs: CSV with a codebook beside it, and SPSS."""

from kulturverktyg.export.data.sav import sav_bytes
from kulturverktyg.export.data.tables import csv_files

__all__ = ["csv_files", "sav_bytes"]
