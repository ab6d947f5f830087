"""XLSForm, the form format of ODK and Kobo, in and out.

Written with `xlsform_workbook`, a survey reads back to an equal one; from anybody else's form `read_xlsform` takes
what can be asked here, and accounts for the rest.
"""

from kulturverktyg.survey.xlsform.account import LeftOut
from kulturverktyg.survey.xlsform.reading import ReadForm, read_xlsform
from kulturverktyg.survey.xlsform.writing import xlsform_workbook

__all__ = ("LeftOut", "ReadForm", "read_xlsform", "xlsform_workbook")
