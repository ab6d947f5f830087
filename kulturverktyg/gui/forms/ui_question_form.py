# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'question_form.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout,
    QWidget)

from kulturverktyg.gui.desk.survey.fields import (LineField, WordsArea, WordsField)
from kulturverktyg.gui.desk.survey.pickers import (DecimalField, NumberField, Picker)

class Ui_QuestionForm(object):
    def setupUi(self, QuestionForm):
        if not QuestionForm.objectName():
            QuestionForm.setObjectName(u"QuestionForm")
        self.layout_form = QVBoxLayout(QuestionForm)
        self.layout_form.setSpacing(0)
        self.layout_form.setObjectName(u"layout_form")
        self.layout_form.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(QuestionForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.page_fields = QWidget(self.scroll.viewport())
        self.page_fields.setObjectName(u"page_fields")
        self.page_fields.setProperty(u"role", u"page")
        self.layout_fields = QVBoxLayout(self.page_fields)
        self.layout_fields.setSpacing(16)
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setContentsMargins(16, 12, 16, 16)
        self.label_language = QLabel(self.page_fields)
        self.label_language.setObjectName(u"label_language")
        self.label_language.setWordWrap(True)
        self.label_language.setProperty(u"role", u"quiet")

        self.layout_fields.addWidget(self.label_language)

        self.box_survey = QWidget(self.page_fields)
        self.box_survey.setObjectName(u"box_survey")
        self.layout_survey = QVBoxLayout(self.box_survey)
        self.layout_survey.setSpacing(4)
        self.layout_survey.setObjectName(u"layout_survey")
        self.layout_survey.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(self.box_survey)
        self.label_title.setObjectName(u"label_title")

        self.layout_survey.addWidget(self.label_title)

        self.edit_title = WordsField(self.box_survey)
        self.edit_title.setObjectName(u"edit_title")

        self.layout_survey.addWidget(self.edit_title)


        self.layout_fields.addWidget(self.box_survey)

        self.box_section = QWidget(self.page_fields)
        self.box_section.setObjectName(u"box_section")
        self.layout_section = QVBoxLayout(self.box_section)
        self.layout_section.setSpacing(8)
        self.layout_section.setObjectName(u"layout_section")
        self.layout_section.setContentsMargins(0, 0, 0, 0)
        self.layout_section_title = QVBoxLayout()
        self.layout_section_title.setSpacing(4)
        self.layout_section_title.setObjectName(u"layout_section_title")
        self.layout_section_title.setContentsMargins(0, 0, 0, 0)
        self.label_section = QLabel(self.box_section)
        self.label_section.setObjectName(u"label_section")

        self.layout_section_title.addWidget(self.label_section)

        self.edit_section = WordsField(self.box_section)
        self.edit_section.setObjectName(u"edit_section")

        self.layout_section_title.addWidget(self.edit_section)


        self.layout_section.addLayout(self.layout_section_title)

        self.box_dimension = QWidget(self.box_section)
        self.box_dimension.setObjectName(u"box_dimension")
        self.layout_dimension = QVBoxLayout(self.box_dimension)
        self.layout_dimension.setSpacing(0)
        self.layout_dimension.setObjectName(u"layout_dimension")
        self.layout_dimension.setContentsMargins(0, 0, 0, 0)
        self.check_dimension = QCheckBox(self.box_dimension)
        self.check_dimension.setObjectName(u"check_dimension")

        self.layout_dimension.addWidget(self.check_dimension)

        self.label_dimension = QLabel(self.box_dimension)
        self.label_dimension.setObjectName(u"label_dimension")
        self.label_dimension.setWordWrap(True)
        self.label_dimension.setIndent(29)
        self.label_dimension.setProperty(u"role", u"small")

        self.layout_dimension.addWidget(self.label_dimension)


        self.layout_section.addWidget(self.box_dimension)


        self.layout_fields.addWidget(self.box_section)

        self.box_question = QWidget(self.page_fields)
        self.box_question.setObjectName(u"box_question")
        self.layout_question = QVBoxLayout(self.box_question)
        self.layout_question.setSpacing(16)
        self.layout_question.setObjectName(u"layout_question")
        self.layout_question.setContentsMargins(0, 0, 0, 0)
        self.box_kind = QWidget(self.box_question)
        self.box_kind.setObjectName(u"box_kind")
        self.layout_kind = QVBoxLayout(self.box_kind)
        self.layout_kind.setSpacing(4)
        self.layout_kind.setObjectName(u"layout_kind")
        self.layout_kind.setContentsMargins(0, 0, 0, 0)
        self.label_kind = QLabel(self.box_kind)
        self.label_kind.setObjectName(u"label_kind")

        self.layout_kind.addWidget(self.label_kind)

        self.combo_kind = Picker(self.box_kind)
        self.combo_kind.setObjectName(u"combo_kind")

        self.layout_kind.addWidget(self.combo_kind)

        self.label_kind_about = QLabel(self.box_kind)
        self.label_kind_about.setObjectName(u"label_kind_about")
        self.label_kind_about.setWordWrap(True)
        self.label_kind_about.setProperty(u"role", u"small")

        self.layout_kind.addWidget(self.label_kind_about)


        self.layout_question.addWidget(self.box_kind)

        self.box_text = QWidget(self.box_question)
        self.box_text.setObjectName(u"box_text")
        self.layout_text = QVBoxLayout(self.box_text)
        self.layout_text.setSpacing(4)
        self.layout_text.setObjectName(u"layout_text")
        self.layout_text.setContentsMargins(0, 0, 0, 0)
        self.label_text = QLabel(self.box_text)
        self.label_text.setObjectName(u"label_text")

        self.layout_text.addWidget(self.label_text)

        self.edit_text = WordsArea(self.box_text)
        self.edit_text.setObjectName(u"edit_text")

        self.layout_text.addWidget(self.edit_text)


        self.layout_question.addWidget(self.box_text)

        self.box_help = QWidget(self.box_question)
        self.box_help.setObjectName(u"box_help")
        self.layout_help = QVBoxLayout(self.box_help)
        self.layout_help.setSpacing(4)
        self.layout_help.setObjectName(u"layout_help")
        self.layout_help.setContentsMargins(0, 0, 0, 0)
        self.label_help = QLabel(self.box_help)
        self.label_help.setObjectName(u"label_help")

        self.layout_help.addWidget(self.label_help)

        self.edit_help = WordsArea(self.box_help)
        self.edit_help.setObjectName(u"edit_help")

        self.layout_help.addWidget(self.edit_help)


        self.layout_question.addWidget(self.box_help)

        self.box_scale = QWidget(self.box_question)
        self.box_scale.setObjectName(u"box_scale")
        self.layout_scale = QVBoxLayout(self.box_scale)
        self.layout_scale.setSpacing(8)
        self.layout_scale.setObjectName(u"layout_scale")
        self.layout_scale.setContentsMargins(0, 0, 0, 0)
        self.layout_which_scale = QVBoxLayout()
        self.layout_which_scale.setSpacing(4)
        self.layout_which_scale.setObjectName(u"layout_which_scale")
        self.layout_which_scale.setContentsMargins(0, 0, 0, 0)
        self.label_scale = QLabel(self.box_scale)
        self.label_scale.setObjectName(u"label_scale")

        self.layout_which_scale.addWidget(self.label_scale)

        self.combo_scale = Picker(self.box_scale)
        self.combo_scale.setObjectName(u"combo_scale")

        self.layout_which_scale.addWidget(self.combo_scale)


        self.layout_scale.addLayout(self.layout_which_scale)

        self.box_shared = QWidget(self.box_scale)
        self.box_shared.setObjectName(u"box_shared")
        self.layout_shared = QVBoxLayout(self.box_shared)
        self.layout_shared.setSpacing(4)
        self.layout_shared.setObjectName(u"layout_shared")
        self.layout_shared.setContentsMargins(0, 0, 0, 0)
        self.label_shared = QLabel(self.box_shared)
        self.label_shared.setObjectName(u"label_shared")
        self.label_shared.setWordWrap(True)
        self.label_shared.setProperty(u"role", u"small")

        self.layout_shared.addWidget(self.label_shared)

        self.layout_copy = QHBoxLayout()
        self.layout_copy.setSpacing(8)
        self.layout_copy.setObjectName(u"layout_copy")
        self.layout_copy.setContentsMargins(0, 0, 0, 0)
        self.button_own_scale = QPushButton(self.box_shared)
        self.button_own_scale.setObjectName(u"button_own_scale")

        self.layout_copy.addWidget(self.button_own_scale)

        self.spacer_copy = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_copy.addItem(self.spacer_copy)


        self.layout_shared.addLayout(self.layout_copy)


        self.layout_scale.addWidget(self.box_shared)

        self.box_shape = QWidget(self.box_scale)
        self.box_shape.setObjectName(u"box_shape")
        self.layout_shape = QVBoxLayout(self.box_shape)
        self.layout_shape.setSpacing(8)
        self.layout_shape.setObjectName(u"layout_shape")
        self.layout_shape.setContentsMargins(0, 0, 0, 0)
        self.layout_points = QGridLayout()
        self.layout_points.setObjectName(u"layout_points")
        self.layout_points.setHorizontalSpacing(8)
        self.layout_points.setVerticalSpacing(4)
        self.layout_points.setContentsMargins(0, 0, 0, 0)
        self.label_points = QLabel(self.box_shape)
        self.label_points.setObjectName(u"label_points")

        self.layout_points.addWidget(self.label_points, 0, 0, 1, 1)

        self.label_wording = QLabel(self.box_shape)
        self.label_wording.setObjectName(u"label_wording")

        self.layout_points.addWidget(self.label_wording, 0, 1, 1, 1)

        self.spin_points = NumberField(self.box_shape)
        self.spin_points.setObjectName(u"spin_points")
        self.spin_points.setMinimum(4)
        self.spin_points.setMaximum(11)

        self.layout_points.addWidget(self.spin_points, 1, 0, 1, 1)

        self.combo_wording = Picker(self.box_shape)
        self.combo_wording.setObjectName(u"combo_wording")

        self.layout_points.addWidget(self.combo_wording, 1, 1, 1, 1)

        self.layout_points.setColumnStretch(1, 1)

        self.layout_shape.addLayout(self.layout_points)

        self.layout_labels = QGridLayout()
        self.layout_labels.setObjectName(u"layout_labels")
        self.layout_labels.setHorizontalSpacing(8)
        self.layout_labels.setVerticalSpacing(4)
        self.layout_labels.setContentsMargins(0, 0, 0, 0)
        self.layout_labels.setColumnStretch(1, 1)

        self.layout_shape.addLayout(self.layout_labels)


        self.layout_scale.addWidget(self.box_shape)


        self.layout_question.addWidget(self.box_scale)

        self.box_choices = QWidget(self.box_question)
        self.box_choices.setObjectName(u"box_choices")
        self.layout_choices = QVBoxLayout(self.box_choices)
        self.layout_choices.setSpacing(4)
        self.layout_choices.setObjectName(u"layout_choices")
        self.layout_choices.setContentsMargins(0, 0, 0, 0)
        self.label_choices = QLabel(self.box_choices)
        self.label_choices.setObjectName(u"label_choices")

        self.layout_choices.addWidget(self.label_choices)

        self.layout_choice_rows = QGridLayout()
        self.layout_choice_rows.setObjectName(u"layout_choice_rows")
        self.layout_choice_rows.setHorizontalSpacing(4)
        self.layout_choice_rows.setVerticalSpacing(4)
        self.layout_choice_rows.setContentsMargins(0, 0, 0, 0)
        self.layout_choice_rows.setColumnStretch(0, 1)

        self.layout_choices.addLayout(self.layout_choice_rows)

        self.layout_choice_tools = QHBoxLayout()
        self.layout_choice_tools.setSpacing(4)
        self.layout_choice_tools.setObjectName(u"layout_choice_tools")
        self.layout_choice_tools.setContentsMargins(0, 0, 0, 0)
        self.button_add_choice = QPushButton(self.box_choices)
        self.button_add_choice.setObjectName(u"button_add_choice")

        self.layout_choice_tools.addWidget(self.button_add_choice)

        self.spacer_choice_tools = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_choice_tools.addItem(self.spacer_choice_tools)

        self.button_choice_up = QToolButton(self.box_choices)
        self.button_choice_up.setObjectName(u"button_choice_up")
        self.button_choice_up.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button_choice_up.setProperty(u"role", u"row")

        self.layout_choice_tools.addWidget(self.button_choice_up)

        self.button_choice_down = QToolButton(self.box_choices)
        self.button_choice_down.setObjectName(u"button_choice_down")
        self.button_choice_down.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button_choice_down.setProperty(u"role", u"row")

        self.layout_choice_tools.addWidget(self.button_choice_down)


        self.layout_choices.addLayout(self.layout_choice_tools)

        self.label_choices_about = QLabel(self.box_choices)
        self.label_choices_about.setObjectName(u"label_choices_about")
        self.label_choices_about.setWordWrap(True)
        self.label_choices_about.setProperty(u"role", u"small")

        self.layout_choices.addWidget(self.label_choices_about)


        self.layout_question.addWidget(self.box_choices)

        self.box_bounds = QWidget(self.box_question)
        self.box_bounds.setObjectName(u"box_bounds")
        self.layout_bounds = QVBoxLayout(self.box_bounds)
        self.layout_bounds.setSpacing(4)
        self.layout_bounds.setObjectName(u"layout_bounds")
        self.layout_bounds.setContentsMargins(0, 0, 0, 0)
        self.layout_numbers = QGridLayout()
        self.layout_numbers.setObjectName(u"layout_numbers")
        self.layout_numbers.setHorizontalSpacing(8)
        self.layout_numbers.setVerticalSpacing(4)
        self.layout_numbers.setContentsMargins(0, 0, 0, 0)
        self.label_minimum = QLabel(self.box_bounds)
        self.label_minimum.setObjectName(u"label_minimum")

        self.layout_numbers.addWidget(self.label_minimum, 0, 0, 1, 1)

        self.label_maximum = QLabel(self.box_bounds)
        self.label_maximum.setObjectName(u"label_maximum")

        self.layout_numbers.addWidget(self.label_maximum, 0, 1, 1, 1)

        self.label_decimals = QLabel(self.box_bounds)
        self.label_decimals.setObjectName(u"label_decimals")

        self.layout_numbers.addWidget(self.label_decimals, 0, 2, 1, 1)

        self.spin_minimum = NumberField(self.box_bounds)
        self.spin_minimum.setObjectName(u"spin_minimum")

        self.layout_numbers.addWidget(self.spin_minimum, 1, 0, 1, 1)

        self.spin_maximum = NumberField(self.box_bounds)
        self.spin_maximum.setObjectName(u"spin_maximum")

        self.layout_numbers.addWidget(self.spin_maximum, 1, 1, 1, 1)

        self.spin_decimals = NumberField(self.box_bounds)
        self.spin_decimals.setObjectName(u"spin_decimals")

        self.layout_numbers.addWidget(self.spin_decimals, 1, 2, 1, 1)

        self.layout_numbers.setColumnStretch(0, 1)
        self.layout_numbers.setColumnStretch(1, 1)

        self.layout_bounds.addLayout(self.layout_numbers)


        self.layout_question.addWidget(self.box_bounds)

        self.box_flags = QWidget(self.box_question)
        self.box_flags.setObjectName(u"box_flags")
        self.layout_flags = QVBoxLayout(self.box_flags)
        self.layout_flags.setSpacing(8)
        self.layout_flags.setObjectName(u"layout_flags")
        self.layout_flags.setContentsMargins(0, 0, 0, 0)
        self.label_flags = QLabel(self.box_flags)
        self.label_flags.setObjectName(u"label_flags")
        self.label_flags.setProperty(u"role", u"section")

        self.layout_flags.addWidget(self.label_flags)

        self.box_flag_required = QWidget(self.box_flags)
        self.box_flag_required.setObjectName(u"box_flag_required")
        self.layout_flag_required = QVBoxLayout(self.box_flag_required)
        self.layout_flag_required.setSpacing(0)
        self.layout_flag_required.setObjectName(u"layout_flag_required")
        self.layout_flag_required.setContentsMargins(0, 0, 0, 0)
        self.check_required = QCheckBox(self.box_flag_required)
        self.check_required.setObjectName(u"check_required")

        self.layout_flag_required.addWidget(self.check_required)

        self.label_required = QLabel(self.box_flag_required)
        self.label_required.setObjectName(u"label_required")
        self.label_required.setWordWrap(True)
        self.label_required.setIndent(29)
        self.label_required.setProperty(u"role", u"small")

        self.layout_flag_required.addWidget(self.label_required)


        self.layout_flags.addWidget(self.box_flag_required)

        self.box_flag_dont_know = QWidget(self.box_flags)
        self.box_flag_dont_know.setObjectName(u"box_flag_dont_know")
        self.layout_flag_dont_know = QVBoxLayout(self.box_flag_dont_know)
        self.layout_flag_dont_know.setSpacing(0)
        self.layout_flag_dont_know.setObjectName(u"layout_flag_dont_know")
        self.layout_flag_dont_know.setContentsMargins(0, 0, 0, 0)
        self.check_dont_know = QCheckBox(self.box_flag_dont_know)
        self.check_dont_know.setObjectName(u"check_dont_know")

        self.layout_flag_dont_know.addWidget(self.check_dont_know)

        self.label_dont_know = QLabel(self.box_flag_dont_know)
        self.label_dont_know.setObjectName(u"label_dont_know")
        self.label_dont_know.setWordWrap(True)
        self.label_dont_know.setIndent(29)
        self.label_dont_know.setProperty(u"role", u"small")

        self.layout_flag_dont_know.addWidget(self.label_dont_know)


        self.layout_flags.addWidget(self.box_flag_dont_know)

        self.box_flag_background = QWidget(self.box_flags)
        self.box_flag_background.setObjectName(u"box_flag_background")
        self.layout_flag_background = QVBoxLayout(self.box_flag_background)
        self.layout_flag_background.setSpacing(0)
        self.layout_flag_background.setObjectName(u"layout_flag_background")
        self.layout_flag_background.setContentsMargins(0, 0, 0, 0)
        self.check_background = QCheckBox(self.box_flag_background)
        self.check_background.setObjectName(u"check_background")

        self.layout_flag_background.addWidget(self.check_background)

        self.label_background = QLabel(self.box_flag_background)
        self.label_background.setObjectName(u"label_background")
        self.label_background.setWordWrap(True)
        self.label_background.setIndent(29)
        self.label_background.setProperty(u"role", u"small")

        self.layout_flag_background.addWidget(self.label_background)


        self.layout_flags.addWidget(self.box_flag_background)

        self.box_flag_sensitive = QWidget(self.box_flags)
        self.box_flag_sensitive.setObjectName(u"box_flag_sensitive")
        self.layout_flag_sensitive = QVBoxLayout(self.box_flag_sensitive)
        self.layout_flag_sensitive.setSpacing(0)
        self.layout_flag_sensitive.setObjectName(u"layout_flag_sensitive")
        self.layout_flag_sensitive.setContentsMargins(0, 0, 0, 0)
        self.check_sensitive = QCheckBox(self.box_flag_sensitive)
        self.check_sensitive.setObjectName(u"check_sensitive")

        self.layout_flag_sensitive.addWidget(self.check_sensitive)

        self.label_sensitive = QLabel(self.box_flag_sensitive)
        self.label_sensitive.setObjectName(u"label_sensitive")
        self.label_sensitive.setWordWrap(True)
        self.label_sensitive.setIndent(29)
        self.label_sensitive.setProperty(u"role", u"small")

        self.layout_flag_sensitive.addWidget(self.label_sensitive)


        self.layout_flags.addWidget(self.box_flag_sensitive)

        self.box_flag_reversed = QWidget(self.box_flags)
        self.box_flag_reversed.setObjectName(u"box_flag_reversed")
        self.layout_flag_reversed = QVBoxLayout(self.box_flag_reversed)
        self.layout_flag_reversed.setSpacing(0)
        self.layout_flag_reversed.setObjectName(u"layout_flag_reversed")
        self.layout_flag_reversed.setContentsMargins(0, 0, 0, 0)
        self.check_reversed = QCheckBox(self.box_flag_reversed)
        self.check_reversed.setObjectName(u"check_reversed")

        self.layout_flag_reversed.addWidget(self.check_reversed)

        self.label_reversed = QLabel(self.box_flag_reversed)
        self.label_reversed.setObjectName(u"label_reversed")
        self.label_reversed.setWordWrap(True)
        self.label_reversed.setIndent(29)
        self.label_reversed.setProperty(u"role", u"small")

        self.layout_flag_reversed.addWidget(self.label_reversed)


        self.layout_flags.addWidget(self.box_flag_reversed)

        self.box_flag_short_form = QWidget(self.box_flags)
        self.box_flag_short_form.setObjectName(u"box_flag_short_form")
        self.layout_flag_short_form = QVBoxLayout(self.box_flag_short_form)
        self.layout_flag_short_form.setSpacing(0)
        self.layout_flag_short_form.setObjectName(u"layout_flag_short_form")
        self.layout_flag_short_form.setContentsMargins(0, 0, 0, 0)
        self.check_short_form = QCheckBox(self.box_flag_short_form)
        self.check_short_form.setObjectName(u"check_short_form")

        self.layout_flag_short_form.addWidget(self.check_short_form)

        self.label_short_form = QLabel(self.box_flag_short_form)
        self.label_short_form.setObjectName(u"label_short_form")
        self.label_short_form.setWordWrap(True)
        self.label_short_form.setIndent(29)
        self.label_short_form.setProperty(u"role", u"small")

        self.layout_flag_short_form.addWidget(self.label_short_form)


        self.layout_flags.addWidget(self.box_flag_short_form)


        self.layout_question.addWidget(self.box_flags)

        self.box_condition = QWidget(self.box_question)
        self.box_condition.setObjectName(u"box_condition")
        self.layout_condition = QVBoxLayout(self.box_condition)
        self.layout_condition.setSpacing(4)
        self.layout_condition.setObjectName(u"layout_condition")
        self.layout_condition.setContentsMargins(0, 0, 0, 0)
        self.check_condition = QCheckBox(self.box_condition)
        self.check_condition.setObjectName(u"check_condition")

        self.layout_condition.addWidget(self.check_condition)

        self.label_condition_none = QLabel(self.box_condition)
        self.label_condition_none.setObjectName(u"label_condition_none")
        self.label_condition_none.setWordWrap(True)
        self.label_condition_none.setIndent(29)
        self.label_condition_none.setProperty(u"role", u"small")

        self.layout_condition.addWidget(self.label_condition_none)

        self.box_condition_parts = QWidget(self.box_condition)
        self.box_condition_parts.setObjectName(u"box_condition_parts")
        self.layout_condition_parts = QVBoxLayout(self.box_condition_parts)
        self.layout_condition_parts.setSpacing(4)
        self.layout_condition_parts.setObjectName(u"layout_condition_parts")
        self.layout_condition_parts.setContentsMargins(29, 0, 0, 0)
        self.label_condition_question = QLabel(self.box_condition_parts)
        self.label_condition_question.setObjectName(u"label_condition_question")

        self.layout_condition_parts.addWidget(self.label_condition_question)

        self.combo_condition_question = Picker(self.box_condition_parts)
        self.combo_condition_question.setObjectName(u"combo_condition_question")

        self.layout_condition_parts.addWidget(self.combo_condition_question)

        self.box_condition_part = QWidget(self.box_condition_parts)
        self.box_condition_part.setObjectName(u"box_condition_part")
        self.layout_condition_part = QVBoxLayout(self.box_condition_part)
        self.layout_condition_part.setSpacing(4)
        self.layout_condition_part.setObjectName(u"layout_condition_part")
        self.layout_condition_part.setContentsMargins(0, 0, 0, 0)
        self.label_condition_part = QLabel(self.box_condition_part)
        self.label_condition_part.setObjectName(u"label_condition_part")

        self.layout_condition_part.addWidget(self.label_condition_part)

        self.combo_condition_part = Picker(self.box_condition_part)
        self.combo_condition_part.setObjectName(u"combo_condition_part")

        self.layout_condition_part.addWidget(self.combo_condition_part)


        self.layout_condition_parts.addWidget(self.box_condition_part)

        self.label_condition_relation = QLabel(self.box_condition_parts)
        self.label_condition_relation.setObjectName(u"label_condition_relation")

        self.layout_condition_parts.addWidget(self.label_condition_relation)

        self.combo_condition_relation = Picker(self.box_condition_parts)
        self.combo_condition_relation.setObjectName(u"combo_condition_relation")

        self.layout_condition_parts.addWidget(self.combo_condition_relation)

        self.combo_condition_value = Picker(self.box_condition_parts)
        self.combo_condition_value.setObjectName(u"combo_condition_value")

        self.layout_condition_parts.addWidget(self.combo_condition_value)

        self.spin_condition_value = DecimalField(self.box_condition_parts)
        self.spin_condition_value.setObjectName(u"spin_condition_value")

        self.layout_condition_parts.addWidget(self.spin_condition_value)

        self.label_condition_about = QLabel(self.box_condition_parts)
        self.label_condition_about.setObjectName(u"label_condition_about")
        self.label_condition_about.setWordWrap(True)
        self.label_condition_about.setProperty(u"role", u"small")

        self.layout_condition_parts.addWidget(self.label_condition_about)


        self.layout_condition.addWidget(self.box_condition_parts)


        self.layout_question.addWidget(self.box_condition)

        self.box_name = QWidget(self.box_question)
        self.box_name.setObjectName(u"box_name")
        self.layout_name = QVBoxLayout(self.box_name)
        self.layout_name.setSpacing(4)
        self.layout_name.setObjectName(u"layout_name")
        self.layout_name.setContentsMargins(0, 0, 0, 0)
        self.label_name = QLabel(self.box_name)
        self.label_name.setObjectName(u"label_name")

        self.layout_name.addWidget(self.label_name)

        self.edit_name = LineField(self.box_name)
        self.edit_name.setObjectName(u"edit_name")
        self.edit_name.setMaxLength(100)

        self.layout_name.addWidget(self.edit_name)

        self.label_name_problem = QLabel(self.box_name)
        self.label_name_problem.setObjectName(u"label_name_problem")
        self.label_name_problem.setWordWrap(True)
        self.label_name_problem.setProperty(u"role", u"danger")

        self.layout_name.addWidget(self.label_name_problem)

        self.label_name_about = QLabel(self.box_name)
        self.label_name_about.setObjectName(u"label_name_about")
        self.label_name_about.setWordWrap(True)
        self.label_name_about.setProperty(u"role", u"small")

        self.layout_name.addWidget(self.label_name_about)


        self.layout_question.addWidget(self.box_name)


        self.layout_fields.addWidget(self.box_question)

        self.spacer_fields = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_fields.addItem(self.spacer_fields)

        self.scroll.setWidget(self.page_fields)

        self.layout_form.addWidget(self.scroll)

        self.frame_faults = QFrame(QuestionForm)
        self.frame_faults.setObjectName(u"frame_faults")
        self.frame_faults.setProperty(u"role", u"faults")
        self.layout_faults = QVBoxLayout(self.frame_faults)
        self.layout_faults.setSpacing(0)
        self.layout_faults.setObjectName(u"layout_faults")
        self.layout_faults.setContentsMargins(16, 8, 16, 8)
        self.label_faults = QLabel(self.frame_faults)
        self.label_faults.setObjectName(u"label_faults")
        self.label_faults.setWordWrap(True)
        self.label_faults.setProperty(u"role", u"danger")

        self.layout_faults.addWidget(self.label_faults)


        self.layout_form.addWidget(self.frame_faults)

        self.layout_form.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.edit_title)
        self.label_section.setBuddy(self.edit_section)
        self.label_kind.setBuddy(self.combo_kind)
        self.label_text.setBuddy(self.edit_text)
        self.label_help.setBuddy(self.edit_help)
        self.label_scale.setBuddy(self.combo_scale)
        self.label_points.setBuddy(self.spin_points)
        self.label_wording.setBuddy(self.combo_wording)
        self.label_minimum.setBuddy(self.spin_minimum)
        self.label_maximum.setBuddy(self.spin_maximum)
        self.label_decimals.setBuddy(self.spin_decimals)
        self.label_condition_question.setBuddy(self.combo_condition_question)
        self.label_condition_part.setBuddy(self.combo_condition_part)
        self.label_condition_relation.setBuddy(self.combo_condition_relation)
        self.label_name.setBuddy(self.edit_name)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(QuestionForm)
    # setupUi

    def retranslateUi(self, QuestionForm):
        self.label_language.setText("")
        self.label_title.setText(QCoreApplication.translate("QuestionForm", u"Enk\u00e4tens rubrik", None))
#if QT_CONFIG(accessibility)
        self.edit_title.setAccessibleName(QCoreApplication.translate("QuestionForm", u"Enk\u00e4tens rubrik", None))
#endif // QT_CONFIG(accessibility)
        self.label_section.setText(QCoreApplication.translate("QuestionForm", u"Avsnittets rubrik", None))
#if QT_CONFIG(accessibility)
        self.edit_section.setAccessibleName(QCoreApplication.translate("QuestionForm", u"Avsnittets rubrik", None))
#endif // QT_CONFIG(accessibility)
        self.check_dimension.setText(QCoreApplication.translate("QuestionForm", u"R\u00e4knas som ett omr\u00e5de (dimension)", None))
        self.label_dimension.setText(QCoreApplication.translate("QuestionForm", u"Avsnittets skalfr\u00e5gor blir tillsammans ett m\u00e5tt fr\u00e5n 0 till 100, som visas f\u00f6r sig i resultatet.", None))
        self.label_kind.setText(QCoreApplication.translate("QuestionForm", u"Slag av fr\u00e5ga", None))
#if QT_CONFIG(accessibility)
        self.combo_kind.setAccessibleName(QCoreApplication.translate("QuestionForm", u"Slag av fr\u00e5ga", None))
#endif // QT_CONFIG(accessibility)
        self.label_kind_about.setText("")
        self.label_text.setText(QCoreApplication.translate("QuestionForm", u"Fr\u00e5ga", None))
#if QT_CONFIG(accessibility)
        self.edit_text.setAccessibleName(QCoreApplication.translate("QuestionForm", u"Fr\u00e5ga", None))
#endif // QT_CONFIG(accessibility)
        self.label_help.setText(QCoreApplication.translate("QuestionForm", u"F\u00f6rklaring (beh\u00f6vs inte alltid)", None))
#if QT_CONFIG(accessibility)
        self.edit_help.setAccessibleName(QCoreApplication.translate("QuestionForm", u"F\u00f6rklaring", None))
#endif // QT_CONFIG(accessibility)
        self.label_scale.setText(QCoreApplication.translate("QuestionForm", u"Svarsskala", None))
#if QT_CONFIG(accessibility)
        self.combo_scale.setAccessibleName(QCoreApplication.translate("QuestionForm", u"Svarsskala", None))
#endif // QT_CONFIG(accessibility)
        self.label_shared.setText("")
        self.button_own_scale.setText(QCoreApplication.translate("QuestionForm", u"G\u00f6r en egen kopia", None))
#if QT_CONFIG(tooltip)
        self.button_own_scale.setToolTip(QCoreApplication.translate("QuestionForm", u"Fr\u00e5gan f\u00e5r en skala f\u00f6r sig, som kan \u00e4ndras utan att de andra f\u00f6ljer med", None))
#endif // QT_CONFIG(tooltip)
        self.label_points.setText(QCoreApplication.translate("QuestionForm", u"Antal steg", None))
        self.label_wording.setText(QCoreApplication.translate("QuestionForm", u"Ord", None))
#if QT_CONFIG(accessibility)
        self.spin_points.setAccessibleName(QCoreApplication.translate("QuestionForm", u"Antal steg", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.combo_wording.setAccessibleName(QCoreApplication.translate("QuestionForm", u"Ord f\u00f6r varje steg eller f\u00f6r \u00e4ndarna", None))
#endif // QT_CONFIG(accessibility)
        self.label_choices.setText(QCoreApplication.translate("QuestionForm", u"Alternativ", None))
        self.button_add_choice.setText(QCoreApplication.translate("QuestionForm", u"L\u00e4gg till", None))
        self.button_choice_up.setText(QCoreApplication.translate("QuestionForm", u"\u2191", None))
#if QT_CONFIG(accessibility)
        self.button_choice_up.setAccessibleName(QCoreApplication.translate("QuestionForm", u"Flytta upp", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.button_choice_up.setToolTip(QCoreApplication.translate("QuestionForm", u"Flytta upp (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
        self.button_choice_down.setText(QCoreApplication.translate("QuestionForm", u"\u2193", None))
#if QT_CONFIG(accessibility)
        self.button_choice_down.setAccessibleName(QCoreApplication.translate("QuestionForm", u"Flytta ner", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.button_choice_down.setToolTip(QCoreApplication.translate("QuestionForm", u"Flytta ner (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
        self.label_choices_about.setText("")
        self.label_minimum.setText(QCoreApplication.translate("QuestionForm", u"Minsta tal", None))
        self.label_maximum.setText(QCoreApplication.translate("QuestionForm", u"St\u00f6rsta tal", None))
        self.label_decimals.setText(QCoreApplication.translate("QuestionForm", u"Decimaler", None))
#if QT_CONFIG(accessibility)
        self.spin_minimum.setAccessibleName(QCoreApplication.translate("QuestionForm", u"Minsta tal", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.spin_maximum.setAccessibleName(QCoreApplication.translate("QuestionForm", u"St\u00f6rsta tal", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.spin_decimals.setAccessibleName(QCoreApplication.translate("QuestionForm", u"Decimaler", None))
#endif // QT_CONFIG(accessibility)
        self.label_flags.setText(QCoreApplication.translate("QuestionForm", u"Att veta om fr\u00e5gan", None))
        self.check_required.setText(QCoreApplication.translate("QuestionForm", u"M\u00e5ste besvaras", None))
        self.label_required.setText(QCoreApplication.translate("QuestionForm", u"Fr\u00e5gan g\u00e5r inte att hoppa \u00f6ver. Anv\u00e4nd det sparsamt.", None))
        self.check_dont_know.setText(QCoreApplication.translate("QuestionForm", u"F\u00e5r svara vet ej", None))
        self.label_dont_know.setText(QCoreApplication.translate("QuestionForm", u"Den som inte vet eller inte vill svara r\u00e4knas f\u00f6r sig, inte i resultatet.", None))
        self.check_background.setText(QCoreApplication.translate("QuestionForm", u"Bakgrundsfr\u00e5ga", None))
        self.label_background.setText("")
        self.check_sensitive.setText(QCoreApplication.translate("QuestionForm", u"K\u00e4nslig", None))
        self.label_sensitive.setText(QCoreApplication.translate("QuestionForm", u"Visas f\u00f6rst fr\u00e5n 10 svar.", None))
        self.check_reversed.setText(QCoreApplication.translate("QuestionForm", u"Omv\u00e4nt p\u00e5st\u00e5ende", None))
        self.label_reversed.setText(QCoreApplication.translate("QuestionForm", u"Att inst\u00e4mma \u00e4r ett s\u00e4mre l\u00e4ge. Po\u00e4ngen v\u00e4nds n\u00e4r omr\u00e5det r\u00e4knas.", None))
        self.check_short_form.setText(QCoreApplication.translate("QuestionForm", u"Ing\u00e5r i kort form", None))
        self.label_short_form.setText(QCoreApplication.translate("QuestionForm", u"Den korta formen st\u00e4ller bara dessa fr\u00e5gor och bakgrundsfr\u00e5gorna.", None))
        self.check_condition.setText(QCoreApplication.translate("QuestionForm", u"St\u00e4lls bara om \u2026", None))
        self.label_condition_none.setText("")
        self.label_condition_question.setText(QCoreApplication.translate("QuestionForm", u"Tidigare fr\u00e5ga", None))
#if QT_CONFIG(accessibility)
        self.combo_condition_question.setAccessibleName(QCoreApplication.translate("QuestionForm", u"Tidigare fr\u00e5ga", None))
#endif // QT_CONFIG(accessibility)
        self.label_condition_part.setText(QCoreApplication.translate("QuestionForm", u"G\u00e4ller", None))
#if QT_CONFIG(accessibility)
        self.combo_condition_part.setAccessibleName(QCoreApplication.translate("QuestionForm", u"Vilken del av svaret", None))
#endif // QT_CONFIG(accessibility)
        self.label_condition_relation.setText(QCoreApplication.translate("QuestionForm", u"Svaret", None))
#if QT_CONFIG(accessibility)
        self.combo_condition_relation.setAccessibleName(QCoreApplication.translate("QuestionForm", u"Hur svaret ska vara", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.combo_condition_value.setAccessibleName(QCoreApplication.translate("QuestionForm", u"V\u00e4rde", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.spin_condition_value.setAccessibleName(QCoreApplication.translate("QuestionForm", u"V\u00e4rde", None))
#endif // QT_CONFIG(accessibility)
        self.label_condition_about.setText("")
        self.label_name.setText(QCoreApplication.translate("QuestionForm", u"Namn i filer", None))
#if QT_CONFIG(accessibility)
        self.edit_name.setAccessibleName(QCoreApplication.translate("QuestionForm", u"Namn i filer", None))
#endif // QT_CONFIG(accessibility)
        self.label_name_problem.setText("")
        self.label_name_about.setText("")
        self.label_faults.setText("")
#if QT_CONFIG(accessibility)
        self.label_faults.setAccessibleName(QCoreApplication.translate("QuestionForm", u"Att r\u00e4tta", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
