# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'workshops_page.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QGridLayout, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QTabWidget,
    QVBoxLayout, QWidget)

from kulturverktyg.gui.desk.survey.pickers import Picker
from kulturverktyg.gui.widgets.agenda_table import AgendaTable
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.number_box import NumberBox
from kulturverktyg.gui.widgets.unit_tree_view import UnitTreeView

class Ui_WorkshopsPage(object):
    def setupUi(self, WorkshopsPage):
        if not WorkshopsPage.objectName():
            WorkshopsPage.setObjectName(u"WorkshopsPage")
        self.layout_page = QVBoxLayout(WorkshopsPage)
        self.layout_page.setSpacing(14)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(WorkshopsPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.label_round = QLabel(WorkshopsPage)
        self.label_round.setObjectName(u"label_round")

        self.layout_title.addWidget(self.label_round)

        self.combo_round = Picker(WorkshopsPage)
        self.combo_round.setObjectName(u"combo_round")
        self.combo_round.setMinimumContentsLength(18)

        self.layout_title.addWidget(self.combo_round)

        self.spacer_title = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_title)

        self.label_saved = QLabel(WorkshopsPage)
        self.label_saved.setObjectName(u"label_saved")
        self.label_saved.setProperty(u"role", u"quiet")

        self.layout_title.addWidget(self.label_saved)

        self.button_undo = QPushButton(WorkshopsPage)
        self.button_undo.setObjectName(u"button_undo")

        self.layout_title.addWidget(self.button_undo)

        self.button_redo = QPushButton(WorkshopsPage)
        self.button_redo.setObjectName(u"button_redo")

        self.layout_title.addWidget(self.button_redo)

        self.button_create = QPushButton(WorkshopsPage)
        self.button_create.setObjectName(u"button_create")

        self.layout_title.addWidget(self.button_create)


        self.layout_page.addLayout(self.layout_title)

        self.stack = QStackedWidget(WorkshopsPage)
        self.stack.setObjectName(u"stack")
        self.page_list = QWidget(self.stack)
        self.page_list.setObjectName(u"page_list")
        self.layout_list = QVBoxLayout(self.page_list)
        self.layout_list.setSpacing(10)
        self.layout_list.setObjectName(u"layout_list")
        self.layout_list.setContentsMargins(0, 0, 0, 0)
        self.table_plans = DataTable(self.page_list)
        self.table_plans.setObjectName(u"table_plans")

        self.layout_list.addWidget(self.table_plans)

        self.layout_actions = QHBoxLayout()
        self.layout_actions.setSpacing(8)
        self.layout_actions.setObjectName(u"layout_actions")
        self.layout_actions.setContentsMargins(0, 0, 0, 0)
        self.button_rename = QPushButton(self.page_list)
        self.button_rename.setObjectName(u"button_rename")

        self.layout_actions.addWidget(self.button_rename)

        self.button_languages = QPushButton(self.page_list)
        self.button_languages.setObjectName(u"button_languages")

        self.layout_actions.addWidget(self.button_languages)

        self.label_languages = QLabel(self.page_list)
        self.label_languages.setObjectName(u"label_languages")
        self.label_languages.setProperty(u"role", u"quiet")
        self.label_languages.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.label_languages.sizePolicy().hasHeightForWidth())
        self.label_languages.setSizePolicy(sizePolicy)

        self.layout_actions.addWidget(self.label_languages)

        self.spacer_actions = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_actions.addItem(self.spacer_actions)

        self.button_run_sheet = QPushButton(self.page_list)
        self.button_run_sheet.setObjectName(u"button_run_sheet")
        self.button_run_sheet.setProperty(u"role", u"primary")

        self.layout_actions.addWidget(self.button_run_sheet)

        self.layout_actions.setStretch(2, 1)

        self.layout_list.addLayout(self.layout_actions)

        self.label_plan = QLabel(self.page_list)
        self.label_plan.setObjectName(u"label_plan")
        self.label_plan.setProperty(u"role", u"section")

        self.layout_list.addWidget(self.label_plan)

        self.label_closed = QLabel(self.page_list)
        self.label_closed.setObjectName(u"label_closed")
        self.label_closed.setProperty(u"role", u"quiet")
        self.label_closed.setWordWrap(True)

        self.layout_list.addWidget(self.label_closed)

        self.tabs = QTabWidget(self.page_list)
        self.tabs.setObjectName(u"tabs")
        self.tab_when = QWidget()
        self.tab_when.setObjectName(u"tab_when")
        self.layout_when = QVBoxLayout(self.tab_when)
        self.layout_when.setSpacing(14)
        self.layout_when.setObjectName(u"layout_when")
        self.layout_when.setContentsMargins(16, 14, 16, 14)
        self.grid_when = QGridLayout()
        self.grid_when.setObjectName(u"grid_when")
        self.grid_when.setHorizontalSpacing(12)
        self.grid_when.setVerticalSpacing(12)
        self.grid_when.setContentsMargins(0, 0, 0, 0)
        self.label_date = QLabel(self.tab_when)
        self.label_date.setObjectName(u"label_date")

        self.grid_when.addWidget(self.label_date, 0, 0, 1, 1)

        self.edit_date = QLineEdit(self.tab_when)
        self.edit_date.setObjectName(u"edit_date")
        self.edit_date.setMaximumSize(QSize(230, 16777215))

        self.grid_when.addWidget(self.edit_date, 0, 1, 1, 1)

        self.label_starts = QLabel(self.tab_when)
        self.label_starts.setObjectName(u"label_starts")

        self.grid_when.addWidget(self.label_starts, 0, 2, 1, 1)

        self.edit_starts = QLineEdit(self.tab_when)
        self.edit_starts.setObjectName(u"edit_starts")
        self.edit_starts.setMaximumSize(QSize(190, 16777215))

        self.grid_when.addWidget(self.edit_starts, 0, 3, 1, 1)

        self.spacer_when_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.grid_when.addItem(self.spacer_when_1, 0, 4, 1, 1)

        self.label_place = QLabel(self.tab_when)
        self.label_place.setObjectName(u"label_place")

        self.grid_when.addWidget(self.label_place, 1, 0, 1, 1)

        self.edit_place = QLineEdit(self.tab_when)
        self.edit_place.setObjectName(u"edit_place")

        self.grid_when.addWidget(self.edit_place, 1, 1, 1, 4)

        self.label_feedback = QLabel(self.tab_when)
        self.label_feedback.setObjectName(u"label_feedback")

        self.grid_when.addWidget(self.label_feedback, 2, 0, 1, 1)

        self.edit_feedback = QLineEdit(self.tab_when)
        self.edit_feedback.setObjectName(u"edit_feedback")
        self.edit_feedback.setMaximumSize(QSize(230, 16777215))

        self.grid_when.addWidget(self.edit_feedback, 2, 1, 1, 1)

        self.label_feedback_hint = QLabel(self.tab_when)
        self.label_feedback_hint.setObjectName(u"label_feedback_hint")
        self.label_feedback_hint.setProperty(u"role", u"quiet")
        self.label_feedback_hint.setWordWrap(True)

        self.grid_when.addWidget(self.label_feedback_hint, 2, 2, 1, 3)


        self.layout_when.addLayout(self.grid_when)

        self.label_ends = QLabel(self.tab_when)
        self.label_ends.setObjectName(u"label_ends")
        self.label_ends.setProperty(u"role", u"quiet")
        self.label_ends.setWordWrap(True)

        self.layout_when.addWidget(self.label_ends)

        self.spacer_when_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_when.addItem(self.spacer_when_2)

        self.tabs.addTab(self.tab_when, "")
        self.tab_people = QWidget()
        self.tab_people.setObjectName(u"tab_people")
        self.layout_people = QVBoxLayout(self.tab_people)
        self.layout_people.setSpacing(10)
        self.layout_people.setObjectName(u"layout_people")
        self.layout_people.setContentsMargins(16, 14, 16, 14)
        self.tree_expected = UnitTreeView(self.tab_people)
        self.tree_expected.setObjectName(u"tree_expected")
        self.tree_expected.setUniformRowHeights(True)
        self.tree_expected.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed|QAbstractItemView.EditTrigger.DoubleClicked|QAbstractItemView.EditTrigger.EditKeyPressed)

        self.layout_people.addWidget(self.tree_expected)

        self.layout_people_actions = QHBoxLayout()
        self.layout_people_actions.setSpacing(8)
        self.layout_people_actions.setObjectName(u"layout_people_actions")
        self.layout_people_actions.setContentsMargins(0, 0, 0, 0)
        self.label_expected = QLabel(self.tab_people)
        self.label_expected.setObjectName(u"label_expected")
        self.label_expected.setProperty(u"role", u"quiet")
        self.label_expected.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.label_expected.sizePolicy().hasHeightForWidth())
        self.label_expected.setSizePolicy(sizePolicy)

        self.layout_people_actions.addWidget(self.label_expected)

        self.button_everyone = QPushButton(self.tab_people)
        self.button_everyone.setObjectName(u"button_everyone")

        self.layout_people_actions.addWidget(self.button_everyone)

        self.button_nobody = QPushButton(self.tab_people)
        self.button_nobody.setObjectName(u"button_nobody")

        self.layout_people_actions.addWidget(self.button_nobody)

        self.layout_people_actions.setStretch(0, 1)

        self.layout_people.addLayout(self.layout_people_actions)

        self.layout_people.setStretch(0, 1)
        self.tabs.addTab(self.tab_people, "")
        self.tab_agenda = QWidget()
        self.tab_agenda.setObjectName(u"tab_agenda")
        self.layout_agenda = QVBoxLayout(self.tab_agenda)
        self.layout_agenda.setSpacing(10)
        self.layout_agenda.setObjectName(u"layout_agenda")
        self.layout_agenda.setContentsMargins(16, 14, 16, 14)
        self.table_agenda = AgendaTable(self.tab_agenda)
        self.table_agenda.setObjectName(u"table_agenda")
        self.table_agenda.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed|QAbstractItemView.EditTrigger.DoubleClicked|QAbstractItemView.EditTrigger.EditKeyPressed)

        self.layout_agenda.addWidget(self.table_agenda)

        self.layout_agenda_actions = QHBoxLayout()
        self.layout_agenda_actions.setSpacing(8)
        self.layout_agenda_actions.setObjectName(u"layout_agenda_actions")
        self.layout_agenda_actions.setContentsMargins(0, 0, 0, 0)
        self.button_add_step = QPushButton(self.tab_agenda)
        self.button_add_step.setObjectName(u"button_add_step")

        self.layout_agenda_actions.addWidget(self.button_add_step)

        self.button_remove_step = QPushButton(self.tab_agenda)
        self.button_remove_step.setObjectName(u"button_remove_step")

        self.layout_agenda_actions.addWidget(self.button_remove_step)

        self.button_step_up = QPushButton(self.tab_agenda)
        self.button_step_up.setObjectName(u"button_step_up")

        self.layout_agenda_actions.addWidget(self.button_step_up)

        self.button_step_down = QPushButton(self.tab_agenda)
        self.button_step_down.setObjectName(u"button_step_down")

        self.layout_agenda_actions.addWidget(self.button_step_down)

        self.label_agenda = QLabel(self.tab_agenda)
        self.label_agenda.setObjectName(u"label_agenda")
        self.label_agenda.setProperty(u"role", u"quiet")
        self.label_agenda.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.label_agenda.sizePolicy().hasHeightForWidth())
        self.label_agenda.setSizePolicy(sizePolicy)
        self.label_agenda.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.layout_agenda_actions.addWidget(self.label_agenda)

        self.layout_agenda_actions.setStretch(4, 1)

        self.layout_agenda.addLayout(self.layout_agenda_actions)

        self.layout_agenda.setStretch(0, 1)
        self.tabs.addTab(self.tab_agenda, "")
        self.tab_kiosks = QWidget()
        self.tab_kiosks.setObjectName(u"tab_kiosks")
        self.layout_kiosks = QHBoxLayout(self.tab_kiosks)
        self.layout_kiosks.setSpacing(40)
        self.layout_kiosks.setObjectName(u"layout_kiosks")
        self.layout_kiosks.setContentsMargins(16, 14, 16, 14)
        self.grid_kiosks = QGridLayout()
        self.grid_kiosks.setObjectName(u"grid_kiosks")
        self.grid_kiosks.setHorizontalSpacing(16)
        self.grid_kiosks.setVerticalSpacing(8)
        self.grid_kiosks.setContentsMargins(0, 0, 0, 0)
        self.label_minutes = QLabel(self.tab_kiosks)
        self.label_minutes.setObjectName(u"label_minutes")

        self.grid_kiosks.addWidget(self.label_minutes, 0, 0, 1, 1)

        self.spin_minutes = NumberBox(self.tab_kiosks)
        self.spin_minutes.setObjectName(u"spin_minutes")
        self.spin_minutes.setMinimum(1)
        self.spin_minutes.setMaximum(1440)
        self.spin_minutes.setKeyboardTracking(False)
        self.spin_minutes.setMaximumSize(QSize(150, 16777215))

        self.grid_kiosks.addWidget(self.spin_minutes, 0, 1, 1, 1)

        self.label_kiosks = QLabel(self.tab_kiosks)
        self.label_kiosks.setObjectName(u"label_kiosks")

        self.grid_kiosks.addWidget(self.label_kiosks, 1, 0, 1, 1)

        self.spin_kiosks = NumberBox(self.tab_kiosks)
        self.spin_kiosks.setObjectName(u"spin_kiosks")
        self.spin_kiosks.setMinimum(1)
        self.spin_kiosks.setMaximum(100)
        self.spin_kiosks.setKeyboardTracking(False)
        self.spin_kiosks.setMaximumSize(QSize(150, 16777215))

        self.grid_kiosks.addWidget(self.spin_kiosks, 1, 1, 1, 1)

        self.label_times = QLabel(self.tab_kiosks)
        self.label_times.setObjectName(u"label_times")
        self.label_times.setProperty(u"role", u"section")

        self.grid_kiosks.addWidget(self.label_times, 2, 0, 1, 2)

        self.label_pair = QLabel(self.tab_kiosks)
        self.label_pair.setObjectName(u"label_pair")

        self.grid_kiosks.addWidget(self.label_pair, 3, 0, 1, 1)

        self.spin_pair = NumberBox(self.tab_kiosks)
        self.spin_pair.setObjectName(u"spin_pair")
        self.spin_pair.setMinimum(1)
        self.spin_pair.setMaximum(3600)
        self.spin_pair.setKeyboardTracking(False)
        self.spin_pair.setMaximumSize(QSize(150, 16777215))

        self.grid_kiosks.addWidget(self.spin_pair, 3, 1, 1, 1)

        self.label_other = QLabel(self.tab_kiosks)
        self.label_other.setObjectName(u"label_other")

        self.grid_kiosks.addWidget(self.label_other, 4, 0, 1, 1)

        self.spin_other = NumberBox(self.tab_kiosks)
        self.spin_other.setObjectName(u"spin_other")
        self.spin_other.setMinimum(1)
        self.spin_other.setMaximum(3600)
        self.spin_other.setKeyboardTracking(False)
        self.spin_other.setMaximumSize(QSize(150, 16777215))

        self.grid_kiosks.addWidget(self.spin_other, 4, 1, 1, 1)

        self.label_handover = QLabel(self.tab_kiosks)
        self.label_handover.setObjectName(u"label_handover")

        self.grid_kiosks.addWidget(self.label_handover, 5, 0, 1, 1)

        self.spin_handover = NumberBox(self.tab_kiosks)
        self.spin_handover.setObjectName(u"spin_handover")
        self.spin_handover.setMinimum(1)
        self.spin_handover.setMaximum(3600)
        self.spin_handover.setKeyboardTracking(False)
        self.spin_handover.setMaximumSize(QSize(150, 16777215))

        self.grid_kiosks.addWidget(self.spin_handover, 5, 1, 1, 1)

        self.spacer_kiosks = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid_kiosks.addItem(self.spacer_kiosks, 6, 0, 1, 1)


        self.layout_kiosks.addLayout(self.grid_kiosks)

        self.layout_capacity = QVBoxLayout()
        self.layout_capacity.setSpacing(8)
        self.layout_capacity.setObjectName(u"layout_capacity")
        self.layout_capacity.setContentsMargins(0, 0, 0, 0)
        self.label_need = QLabel(self.tab_kiosks)
        self.label_need.setObjectName(u"label_need")
        self.label_need.setProperty(u"role", u"heading")
        self.label_need.setWordWrap(True)

        self.layout_capacity.addWidget(self.label_need)

        self.label_warning = QLabel(self.tab_kiosks)
        self.label_warning.setObjectName(u"label_warning")
        self.label_warning.setProperty(u"role", u"danger")
        self.label_warning.setWordWrap(True)

        self.layout_capacity.addWidget(self.label_warning)

        self.label_agenda_differs = QLabel(self.tab_kiosks)
        self.label_agenda_differs.setObjectName(u"label_agenda_differs")
        self.label_agenda_differs.setProperty(u"role", u"danger")
        self.label_agenda_differs.setWordWrap(True)

        self.layout_capacity.addWidget(self.label_agenda_differs)

        self.layout_take_agenda = QHBoxLayout()
        self.layout_take_agenda.setSpacing(8)
        self.layout_take_agenda.setObjectName(u"layout_take_agenda")
        self.layout_take_agenda.setContentsMargins(0, 0, 0, 0)
        self.button_take_agenda = QPushButton(self.tab_kiosks)
        self.button_take_agenda.setObjectName(u"button_take_agenda")

        self.layout_take_agenda.addWidget(self.button_take_agenda)

        self.spacer_take_agenda = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_take_agenda.addItem(self.spacer_take_agenda)


        self.layout_capacity.addLayout(self.layout_take_agenda)

        self.label_capacity = QLabel(self.tab_kiosks)
        self.label_capacity.setObjectName(u"label_capacity")
        self.label_capacity.setProperty(u"role", u"quiet")
        self.label_capacity.setWordWrap(True)

        self.layout_capacity.addWidget(self.label_capacity)

        self.spacer_capacity = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_capacity.addItem(self.spacer_capacity)


        self.layout_kiosks.addLayout(self.layout_capacity)

        self.layout_kiosks.setStretch(1, 1)
        self.tabs.addTab(self.tab_kiosks, "")
        self.tab_groups = QWidget()
        self.tab_groups.setObjectName(u"tab_groups")
        self.layout_groups = QVBoxLayout(self.tab_groups)
        self.layout_groups.setSpacing(10)
        self.layout_groups.setObjectName(u"layout_groups")
        self.layout_groups.setContentsMargins(16, 14, 16, 14)
        self.layout_draw = QHBoxLayout()
        self.layout_draw.setSpacing(12)
        self.layout_draw.setObjectName(u"layout_draw")
        self.layout_draw.setContentsMargins(0, 0, 0, 0)
        self.label_groups = QLabel(self.tab_groups)
        self.label_groups.setObjectName(u"label_groups")

        self.layout_draw.addWidget(self.label_groups)

        self.spin_groups = NumberBox(self.tab_groups)
        self.spin_groups.setObjectName(u"spin_groups")
        self.spin_groups.setMinimum(1)
        self.spin_groups.setMaximum(100)
        self.spin_groups.setKeyboardTracking(False)
        self.spin_groups.setMaximumSize(QSize(110, 16777215))

        self.layout_draw.addWidget(self.spin_groups)

        self.button_draw = QPushButton(self.tab_groups)
        self.button_draw.setObjectName(u"button_draw")

        self.layout_draw.addWidget(self.button_draw)

        self.label_drawn = QLabel(self.tab_groups)
        self.label_drawn.setObjectName(u"label_drawn")
        self.label_drawn.setProperty(u"role", u"quiet")
        self.label_drawn.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.label_drawn.sizePolicy().hasHeightForWidth())
        self.label_drawn.setSizePolicy(sizePolicy)

        self.layout_draw.addWidget(self.label_drawn)

        self.layout_draw.setStretch(3, 1)

        self.layout_groups.addLayout(self.layout_draw)

        self.table_groups = DataTable(self.tab_groups)
        self.table_groups.setObjectName(u"table_groups")

        self.layout_groups.addWidget(self.table_groups)

        self.spacer_groups = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_groups.addItem(self.spacer_groups)

        self.layout_groups.setStretch(1, 1)
        self.tabs.addTab(self.tab_groups, "")

        self.layout_list.addWidget(self.tabs)

        self.layout_list.setStretch(0, 2)
        self.layout_list.setStretch(4, 5)
        self.stack.addWidget(self.page_list)
        self.page_empty = QWidget(self.stack)
        self.page_empty.setObjectName(u"page_empty")
        self.layout_empty = QVBoxLayout(self.page_empty)
        self.layout_empty.setSpacing(8)
        self.layout_empty.setObjectName(u"layout_empty")
        self.layout_empty.setContentsMargins(0, 0, 0, 0)
        self.spacer_empty_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_empty_1)

        self.label_empty = QLabel(self.page_empty)
        self.label_empty.setObjectName(u"label_empty")
        self.label_empty.setProperty(u"role", u"heading")
        self.label_empty.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_empty.addWidget(self.label_empty)

        self.label_empty_text = QLabel(self.page_empty)
        self.label_empty_text.setObjectName(u"label_empty_text")
        self.label_empty_text.setProperty(u"role", u"quiet")
        self.label_empty_text.setWordWrap(True)
        self.label_empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_empty.addWidget(self.label_empty_text)

        self.spacer_empty_2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_empty.addItem(self.spacer_empty_2)

        self.layout_begin = QHBoxLayout()
        self.layout_begin.setSpacing(8)
        self.layout_begin.setObjectName(u"layout_begin")
        self.layout_begin.setContentsMargins(0, 0, 0, 0)
        self.spacer_begin_left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_begin.addItem(self.spacer_begin_left)

        self.button_begin = QPushButton(self.page_empty)
        self.button_begin.setObjectName(u"button_begin")
        self.button_begin.setProperty(u"role", u"primary")

        self.layout_begin.addWidget(self.button_begin)

        self.spacer_begin_right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_begin.addItem(self.spacer_begin_right)


        self.layout_empty.addLayout(self.layout_begin)

        self.spacer_empty_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_empty_3)

        self.stack.addWidget(self.page_empty)

        self.layout_page.addWidget(self.stack)

        self.layout_page.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_round.setBuddy(self.combo_round)
        self.label_date.setBuddy(self.edit_date)
        self.label_starts.setBuddy(self.edit_starts)
        self.label_place.setBuddy(self.edit_place)
        self.label_feedback.setBuddy(self.edit_feedback)
        self.label_minutes.setBuddy(self.spin_minutes)
        self.label_kiosks.setBuddy(self.spin_kiosks)
        self.label_pair.setBuddy(self.spin_pair)
        self.label_other.setBuddy(self.spin_other)
        self.label_handover.setBuddy(self.spin_handover)
        self.label_groups.setBuddy(self.spin_groups)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_round, self.button_undo)
        QWidget.setTabOrder(self.button_undo, self.button_redo)
        QWidget.setTabOrder(self.button_redo, self.button_create)
        QWidget.setTabOrder(self.button_create, self.table_plans)
        QWidget.setTabOrder(self.table_plans, self.button_rename)
        QWidget.setTabOrder(self.button_rename, self.button_languages)
        QWidget.setTabOrder(self.button_languages, self.button_run_sheet)
        QWidget.setTabOrder(self.button_run_sheet, self.tabs)
        QWidget.setTabOrder(self.tabs, self.edit_date)
        QWidget.setTabOrder(self.edit_date, self.edit_starts)
        QWidget.setTabOrder(self.edit_starts, self.edit_place)
        QWidget.setTabOrder(self.edit_place, self.edit_feedback)
        QWidget.setTabOrder(self.edit_feedback, self.tree_expected)
        QWidget.setTabOrder(self.tree_expected, self.button_everyone)
        QWidget.setTabOrder(self.button_everyone, self.button_nobody)
        QWidget.setTabOrder(self.button_nobody, self.table_agenda)
        QWidget.setTabOrder(self.table_agenda, self.button_add_step)
        QWidget.setTabOrder(self.button_add_step, self.button_remove_step)
        QWidget.setTabOrder(self.button_remove_step, self.button_step_up)
        QWidget.setTabOrder(self.button_step_up, self.button_step_down)
        QWidget.setTabOrder(self.button_step_down, self.spin_minutes)
        QWidget.setTabOrder(self.spin_minutes, self.spin_kiosks)
        QWidget.setTabOrder(self.spin_kiosks, self.spin_pair)
        QWidget.setTabOrder(self.spin_pair, self.spin_other)
        QWidget.setTabOrder(self.spin_other, self.spin_handover)
        QWidget.setTabOrder(self.spin_handover, self.button_take_agenda)
        QWidget.setTabOrder(self.button_take_agenda, self.spin_groups)
        QWidget.setTabOrder(self.spin_groups, self.button_draw)
        QWidget.setTabOrder(self.button_draw, self.table_groups)
        QWidget.setTabOrder(self.table_groups, self.button_begin)

        self.retranslateUi(WorkshopsPage)
    # setupUi

    def retranslateUi(self, WorkshopsPage):
        self.label_title.setText(QCoreApplication.translate("WorkshopsPage", u"Workshoppar", None))
        self.label_round.setText(QCoreApplication.translate("WorkshopsPage", u"&Omg\u00e5ng", None))
#if QT_CONFIG(accessibility)
        self.combo_round.setAccessibleName(QCoreApplication.translate("WorkshopsPage", u"Omg\u00e5ng", None))
#endif // QT_CONFIG(accessibility)
        self.label_saved.setText("")
        self.button_undo.setText(QCoreApplication.translate("WorkshopsPage", u"\u00c5ngra", None))
        self.button_redo.setText(QCoreApplication.translate("WorkshopsPage", u"G\u00f6r om", None))
        self.button_create.setText(QCoreApplication.translate("WorkshopsPage", u"&Ny workshop \u2026", None))
#if QT_CONFIG(accessibility)
        self.table_plans.setAccessibleName(QCoreApplication.translate("WorkshopsPage", u"Workshoppar", None))
#endif // QT_CONFIG(accessibility)
        self.button_rename.setText(QCoreApplication.translate("WorkshopsPage", u"Byt na&mn \u2026", None))
        self.button_languages.setText(QCoreApplication.translate("WorkshopsPage", u"Spr\u00e5&k \u2026", None))
        self.label_languages.setText("")
        self.button_run_sheet.setText(QCoreApplication.translate("WorkshopsPage", u"Skriv ut k\u00f6rs&chema \u2026", None))
        self.label_plan.setText("")
        self.label_closed.setText(QCoreApplication.translate("WorkshopsPage", u"Workshoppen \u00e4r st\u00e4ngd, s\u00e5 planen g\u00e5r inte l\u00e4ngre att \u00e4ndra. K\u00f6rschemat g\u00e5r att skriva ut.", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("WorkshopsPage", u"Workshoppens plan", None))
#endif // QT_CONFIG(accessibility)
        self.label_date.setText(QCoreApplication.translate("WorkshopsPage", u"&Dag", None))
#if QT_CONFIG(accessibility)
        self.edit_date.setAccessibleName(QCoreApplication.translate("WorkshopsPage", u"Dag", None))
#endif // QT_CONFIG(accessibility)
        self.edit_date.setPlaceholderText(QCoreApplication.translate("WorkshopsPage", u"till exempel 2027-03-16", None))
        self.label_starts.setText(QCoreApplication.translate("WorkshopsPage", u"&B\u00f6rjar", None))
#if QT_CONFIG(accessibility)
        self.edit_starts.setAccessibleName(QCoreApplication.translate("WorkshopsPage", u"B\u00f6rjar klockan", None))
#endif // QT_CONFIG(accessibility)
        self.edit_starts.setPlaceholderText(QCoreApplication.translate("WorkshopsPage", u"till exempel 09:00", None))
        self.label_place.setText(QCoreApplication.translate("WorkshopsPage", u"&Plats", None))
#if QT_CONFIG(accessibility)
        self.edit_place.setAccessibleName(QCoreApplication.translate("WorkshopsPage", u"Plats", None))
#endif // QT_CONFIG(accessibility)
        self.edit_place.setPlaceholderText(QCoreApplication.translate("WorkshopsPage", u"till exempel Sessionssalen", None))
        self.label_feedback.setText(QCoreApplication.translate("WorkshopsPage", u"&\u00c5terkoppling senast", None))
#if QT_CONFIG(accessibility)
        self.edit_feedback.setAccessibleName(QCoreApplication.translate("WorkshopsPage", u"\u00c5terkoppling senast", None))
#endif // QT_CONFIG(accessibility)
        self.edit_feedback.setPlaceholderText(QCoreApplication.translate("WorkshopsPage", u"till exempel 2027-04-06", None))
        self.label_feedback_hint.setText(QCoreApplication.translate("WorkshopsPage", u"Den dag d\u00e5 deltagarna f\u00e5r h\u00f6ra vad som kom fram, ocks\u00e5 om det \u00e4r lite.", None))
        self.label_ends.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.tab_when), QCoreApplication.translate("WorkshopsPage", u"&Tid och plats", None))
#if QT_CONFIG(accessibility)
        self.tree_expected.setAccessibleName(QCoreApplication.translate("WorkshopsPage", u"Hur m\u00e5nga som v\u00e4ntas per enhet och roll", None))
#endif // QT_CONFIG(accessibility)
        self.label_expected.setText("")
        self.button_everyone.setText(QCoreApplication.translate("WorkshopsPage", u"H\u00e4mta &antalen fr\u00e5n Uppdrag", None))
        self.button_nobody.setText(QCoreApplication.translate("WorkshopsPage", u"T&\u00f6m", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_people), QCoreApplication.translate("WorkshopsPage", u"De&ltagare", None))
#if QT_CONFIG(accessibility)
        self.table_agenda.setAccessibleName(QCoreApplication.translate("WorkshopsPage", u"Dagordning", None))
#endif // QT_CONFIG(accessibility)
        self.button_add_step.setText(QCoreApplication.translate("WorkshopsPage", u"Ny &punkt", None))
        self.button_remove_step.setText(QCoreApplication.translate("WorkshopsPage", u"Ta &bort", None))
        self.button_step_up.setText(QCoreApplication.translate("WorkshopsPage", u"Flytta upp", None))
#if QT_CONFIG(accessibility)
        self.button_step_up.setAccessibleName(QCoreApplication.translate("WorkshopsPage", u"Flytta punkten upp", None))
#endif // QT_CONFIG(accessibility)
        self.button_step_down.setText(QCoreApplication.translate("WorkshopsPage", u"Flytta ner", None))
#if QT_CONFIG(accessibility)
        self.button_step_down.setAccessibleName(QCoreApplication.translate("WorkshopsPage", u"Flytta punkten ner", None))
#endif // QT_CONFIG(accessibility)
        self.label_agenda.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.tab_agenda), QCoreApplication.translate("WorkshopsPage", u"Da&gordning", None))
        self.label_minutes.setText(QCoreApplication.translate("WorkshopsPage", u"Tid att s&vara", None))
#if QT_CONFIG(accessibility)
        self.spin_minutes.setAccessibleName(QCoreApplication.translate("WorkshopsPage", u"Tid att svara i minuter", None))
#endif // QT_CONFIG(accessibility)
        self.spin_minutes.setSuffix(QCoreApplication.translate("WorkshopsPage", u" min", None))
        self.label_kiosks.setText(QCoreApplication.translate("WorkshopsPage", u"Ki&osker p\u00e5 plats", None))
#if QT_CONFIG(accessibility)
        self.spin_kiosks.setAccessibleName(QCoreApplication.translate("WorkshopsPage", u"Kiosker p\u00e5 plats", None))
#endif // QT_CONFIG(accessibility)
        self.spin_kiosks.setSuffix("")
        self.label_times.setText(QCoreApplication.translate("WorkshopsPage", u"S\u00e5 l\u00e5ng tid tar en deltagare", None))
        self.label_pair.setText(QCoreApplication.translate("WorkshopsPage", u"Nul\u00e4ge och \u00f6nskat l\u00e4ge", None))
#if QT_CONFIG(accessibility)
        self.spin_pair.setAccessibleName(QCoreApplication.translate("WorkshopsPage", u"Sekunder f\u00f6r nul\u00e4ge och \u00f6nskat l\u00e4ge", None))
#endif // QT_CONFIG(accessibility)
        self.spin_pair.setSuffix(QCoreApplication.translate("WorkshopsPage", u" s", None))
        self.label_other.setText(QCoreApplication.translate("WorkshopsPage", u"Annan fr\u00e5ga", None))
#if QT_CONFIG(accessibility)
        self.spin_other.setAccessibleName(QCoreApplication.translate("WorkshopsPage", u"Sekunder f\u00f6r en annan fr\u00e5ga", None))
#endif // QT_CONFIG(accessibility)
        self.spin_other.setSuffix(QCoreApplication.translate("WorkshopsPage", u" s", None))
        self.label_handover.setText(QCoreApplication.translate("WorkshopsPage", u"\u00d6verl\u00e4mning till n\u00e4sta", None))
#if QT_CONFIG(accessibility)
        self.spin_handover.setAccessibleName(QCoreApplication.translate("WorkshopsPage", u"Sekunder f\u00f6r \u00f6verl\u00e4mning till n\u00e4sta", None))
#endif // QT_CONFIG(accessibility)
        self.spin_handover.setSuffix(QCoreApplication.translate("WorkshopsPage", u" s", None))
        self.label_need.setText("")
        self.label_warning.setText("")
        self.label_agenda_differs.setText("")
        self.button_take_agenda.setText("")
        self.label_capacity.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.tab_kiosks), QCoreApplication.translate("WorkshopsPage", u"Kio&sker", None))
        self.label_groups.setText(QCoreApplication.translate("WorkshopsPage", u"Ant&al grupper", None))
#if QT_CONFIG(accessibility)
        self.spin_groups.setAccessibleName(QCoreApplication.translate("WorkshopsPage", u"Antal grupper", None))
#endif // QT_CONFIG(accessibility)
        self.spin_groups.setSuffix("")
        self.button_draw.setText(QCoreApplication.translate("WorkshopsPage", u"&Dra grupper", None))
        self.label_drawn.setText("")
#if QT_CONFIG(accessibility)
        self.table_groups.setAccessibleName(QCoreApplication.translate("WorkshopsPage", u"Blandade grupper", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_groups), QCoreApplication.translate("WorkshopsPage", u"G&rupper", None))
        self.label_empty.setText(QCoreApplication.translate("WorkshopsPage", u"Inga workshoppar \u00e4n", None))
        self.label_empty_text.setText(QCoreApplication.translate("WorkshopsPage", u"En workshop \u00e4r ett tillf\u00e4lle d\u00e5 m\u00e4nniskor svarar, en i taget, vid kiosken. L\u00e4gg upp den f\u00f6rsta, s\u00e5 planerar du den h\u00e4r.", None))
        self.button_begin.setText(QCoreApplication.translate("WorkshopsPage", u"L\u00e4gg upp en &workshop", None))
        pass
    # retranslateUi
