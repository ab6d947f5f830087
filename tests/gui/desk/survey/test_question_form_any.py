"""Whatever a survey holds, half-written or not, the form shows all of it and changes nothing by showing it."""

from hypothesis import given
from PySide6.QtWidgets import QApplication

from kulturverktyg.survey.definition import SurveyDefinition
from kulturverktyg.survey.draft import SurveyDraft
from tests.examples import examples
from tests.gui.desk.survey.at_the_form import AtTheForm
from tests.surveys import any_surveys


@examples(8)
@given(any_surveys())
def test_any_survey_can_be_looked_through(at_form: AtTheForm, survey: SurveyDefinition) -> None:
    draft = SurveyDraft(survey)
    at_form.editing.replace("byt enkät", draft)
    at_form.settle()
    at_form.show(None)
    for section in survey.sections:
        at_form.show(section.name, is_section=True)
        for question in section.questions:
            at_form.show(question.name)
            assert at_form.text("edit_name") == question.name
    QApplication.processEvents()
    at_form.settle()
    assert at_form.editing.draft == draft
