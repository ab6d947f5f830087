# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meetings_part.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.text_area import TextArea

class Ui_MeetingsPart(object):
    def setupUi(self, MeetingsPart):
        if not MeetingsPart.objectName():
            MeetingsPart.setObjectName(u"MeetingsPart")
        self.layout_part = QVBoxLayout(MeetingsPart)
        self.layout_part.setSpacing(8)
        self.layout_part.setObjectName(u"layout_part")
        self.layout_part.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(MeetingsPart)
        self.stack.setObjectName(u"stack")
        self.page_no_plan = QWidget(self.stack)
        self.page_no_plan.setObjectName(u"page_no_plan")
        self.layout_no_plan = QVBoxLayout(self.page_no_plan)
        self.layout_no_plan.setSpacing(8)
        self.layout_no_plan.setObjectName(u"layout_no_plan")
        self.layout_no_plan.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_no_plan_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_no_plan.addItem(self.spacer_layout_no_plan_1)

        self.label_no_plan = QLabel(self.page_no_plan)
        self.label_no_plan.setObjectName(u"label_no_plan")
        self.label_no_plan.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_no_plan.setProperty(u"role", u"heading")

        self.layout_no_plan.addWidget(self.label_no_plan)

        self.label_no_plan_text = QLabel(self.page_no_plan)
        self.label_no_plan_text.setObjectName(u"label_no_plan_text")
        self.label_no_plan_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_no_plan_text.setWordWrap(True)
        self.label_no_plan_text.setProperty(u"role", u"quiet")

        self.layout_no_plan.addWidget(self.label_no_plan_text)

        self.spacer_layout_no_plan_2 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_no_plan.addItem(self.spacer_layout_no_plan_2)

        self.layout_no_plan_buttons = QHBoxLayout()
        self.layout_no_plan_buttons.setSpacing(8)
        self.layout_no_plan_buttons.setObjectName(u"layout_no_plan_buttons")
        self.layout_no_plan_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_no_plan_buttons_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_no_plan_buttons.addItem(self.spacer_layout_no_plan_buttons_1)

        self.button_plan = QPushButton(self.page_no_plan)
        self.button_plan.setObjectName(u"button_plan")
        self.button_plan.setProperty(u"role", u"primary")

        self.layout_no_plan_buttons.addWidget(self.button_plan)

        self.spacer_layout_no_plan_buttons_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_no_plan_buttons.addItem(self.spacer_layout_no_plan_buttons_2)


        self.layout_no_plan.addLayout(self.layout_no_plan_buttons)

        self.spacer_layout_no_plan_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_no_plan.addItem(self.spacer_layout_no_plan_3)

        self.stack.addWidget(self.page_no_plan)
        self.page_no_meeting = QWidget(self.stack)
        self.page_no_meeting.setObjectName(u"page_no_meeting")
        self.layout_no_meeting = QVBoxLayout(self.page_no_meeting)
        self.layout_no_meeting.setSpacing(8)
        self.layout_no_meeting.setObjectName(u"layout_no_meeting")
        self.layout_no_meeting.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_no_meeting_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_no_meeting.addItem(self.spacer_layout_no_meeting_1)

        self.label_no_meeting = QLabel(self.page_no_meeting)
        self.label_no_meeting.setObjectName(u"label_no_meeting")
        self.label_no_meeting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_no_meeting.setProperty(u"role", u"heading")

        self.layout_no_meeting.addWidget(self.label_no_meeting)

        self.label_no_meeting_text = QLabel(self.page_no_meeting)
        self.label_no_meeting_text.setObjectName(u"label_no_meeting_text")
        self.label_no_meeting_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_no_meeting_text.setWordWrap(True)
        self.label_no_meeting_text.setProperty(u"role", u"quiet")

        self.layout_no_meeting.addWidget(self.label_no_meeting_text)

        self.spacer_layout_no_meeting_2 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_no_meeting.addItem(self.spacer_layout_no_meeting_2)

        self.layout_no_meeting_buttons = QHBoxLayout()
        self.layout_no_meeting_buttons.setSpacing(8)
        self.layout_no_meeting_buttons.setObjectName(u"layout_no_meeting_buttons")
        self.layout_no_meeting_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_no_meeting_buttons_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_no_meeting_buttons.addItem(self.spacer_layout_no_meeting_buttons_1)

        self.button_begin = QPushButton(self.page_no_meeting)
        self.button_begin.setObjectName(u"button_begin")
        self.button_begin.setProperty(u"role", u"primary")

        self.layout_no_meeting_buttons.addWidget(self.button_begin)

        self.spacer_layout_no_meeting_buttons_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_no_meeting_buttons.addItem(self.spacer_layout_no_meeting_buttons_2)


        self.layout_no_meeting.addLayout(self.layout_no_meeting_buttons)

        self.spacer_layout_no_meeting_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_no_meeting.addItem(self.spacer_layout_no_meeting_3)

        self.stack.addWidget(self.page_no_meeting)
        self.page_meetings = QWidget(self.stack)
        self.page_meetings.setObjectName(u"page_meetings")
        self.layout_meetings = QHBoxLayout(self.page_meetings)
        self.layout_meetings.setSpacing(14)
        self.layout_meetings.setObjectName(u"layout_meetings")
        self.layout_meetings.setContentsMargins(0, 0, 0, 0)
        self.layout_list = QVBoxLayout()
        self.layout_list.setSpacing(8)
        self.layout_list.setObjectName(u"layout_list")
        self.layout_list.setContentsMargins(0, 0, 0, 0)
        self.table_meetings = DataTable(self.page_meetings)
        self.table_meetings.setObjectName(u"table_meetings")

        self.layout_list.addWidget(self.table_meetings)

        self.layout_list_buttons = QHBoxLayout()
        self.layout_list_buttons.setSpacing(8)
        self.layout_list_buttons.setObjectName(u"layout_list_buttons")
        self.layout_list_buttons.setContentsMargins(0, 0, 0, 0)
        self.button_add = QPushButton(self.page_meetings)
        self.button_add.setObjectName(u"button_add")

        self.layout_list_buttons.addWidget(self.button_add)

        self.button_remove = QPushButton(self.page_meetings)
        self.button_remove.setObjectName(u"button_remove")

        self.layout_list_buttons.addWidget(self.button_remove)

        self.spacer_layout_list_buttons_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_list_buttons.addItem(self.spacer_layout_list_buttons_1)


        self.layout_list.addLayout(self.layout_list_buttons)


        self.layout_meetings.addLayout(self.layout_list)

        self.card_walk = QFrame(self.page_meetings)
        self.card_walk.setObjectName(u"card_walk")
        self.card_walk.setProperty(u"role", u"card")
        self.layout_walk = QVBoxLayout(self.card_walk)
        self.layout_walk.setSpacing(8)
        self.layout_walk.setObjectName(u"layout_walk")
        self.layout_walk.setContentsMargins(16, 14, 16, 14)
        self.layout_meeting = QHBoxLayout()
        self.layout_meeting.setSpacing(8)
        self.layout_meeting.setObjectName(u"layout_meeting")
        self.layout_meeting.setContentsMargins(0, 0, 0, 0)
        self.edit_name = QLineEdit(self.card_walk)
        self.edit_name.setObjectName(u"edit_name")

        self.layout_meeting.addWidget(self.edit_name)

        self.edit_date = QLineEdit(self.card_walk)
        self.edit_date.setObjectName(u"edit_date")
        self.edit_date.setMaximumSize(QSize(130, 16777215))

        self.layout_meeting.addWidget(self.edit_date)

        self.layout_meeting.setStretch(0, 1)

        self.layout_walk.addLayout(self.layout_meeting)

        self.edit_text = TextArea(self.card_walk)
        self.edit_text.setObjectName(u"edit_text")
        self.edit_text.setMinimumSize(QSize(0, 66))
        self.edit_text.setMaximumSize(QSize(16777215, 66))

        self.layout_walk.addWidget(self.edit_text)

        self.rule = QFrame(self.card_walk)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"role", u"rule")

        self.layout_walk.addWidget(self.rule)

        self.layout_step = QHBoxLayout()
        self.layout_step.setSpacing(12)
        self.layout_step.setObjectName(u"layout_step")
        self.layout_step.setContentsMargins(0, 0, 0, 0)
        self.label_step = QLabel(self.card_walk)
        self.label_step.setObjectName(u"label_step")
        self.label_step.setProperty(u"role", u"quiet")

        self.layout_step.addWidget(self.label_step)

        self.bar_step = QProgressBar(self.card_walk)
        self.bar_step.setObjectName(u"bar_step")
        self.bar_step.setTextVisible(False)

        self.layout_step.addWidget(self.bar_step)

        self.layout_step.setStretch(1, 1)

        self.layout_walk.addLayout(self.layout_step)

        self.label_measure = QLabel(self.card_walk)
        self.label_measure.setObjectName(u"label_measure")
        self.label_measure.setTextFormat(Qt.TextFormat.PlainText)
        self.label_measure.setWordWrap(True)
        self.label_measure.setProperty(u"role", u"heading")

        self.layout_walk.addWidget(self.label_measure)

        self.label_about = QLabel(self.card_walk)
        self.label_about.setObjectName(u"label_about")
        self.label_about.setTextFormat(Qt.TextFormat.PlainText)
        self.label_about.setWordWrap(True)
        self.label_about.setProperty(u"role", u"quiet")

        self.layout_walk.addWidget(self.label_about)

        self.label_last = QLabel(self.card_walk)
        self.label_last.setObjectName(u"label_last")
        self.label_last.setTextFormat(Qt.TextFormat.PlainText)
        self.label_last.setWordWrap(True)
        self.label_last.setProperty(u"role", u"quiet")

        self.layout_walk.addWidget(self.label_last)

        self.layout_status = QHBoxLayout()
        self.layout_status.setSpacing(8)
        self.layout_status.setObjectName(u"layout_status")
        self.layout_status.setContentsMargins(0, 0, 0, 0)
        self.button_planned = QPushButton(self.card_walk)
        self.button_planned.setObjectName(u"button_planned")
        self.button_planned.setCheckable(True)
        self.button_planned.setProperty(u"role", u"choice")

        self.layout_status.addWidget(self.button_planned)

        self.button_ongoing = QPushButton(self.card_walk)
        self.button_ongoing.setObjectName(u"button_ongoing")
        self.button_ongoing.setCheckable(True)
        self.button_ongoing.setProperty(u"role", u"choice")

        self.layout_status.addWidget(self.button_ongoing)

        self.button_done = QPushButton(self.card_walk)
        self.button_done.setObjectName(u"button_done")
        self.button_done.setCheckable(True)
        self.button_done.setProperty(u"role", u"choice")

        self.layout_status.addWidget(self.button_done)

        self.button_stopped = QPushButton(self.card_walk)
        self.button_stopped.setObjectName(u"button_stopped")
        self.button_stopped.setCheckable(True)
        self.button_stopped.setProperty(u"role", u"choice")

        self.layout_status.addWidget(self.button_stopped)

        self.spacer_layout_status_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_status.addItem(self.spacer_layout_status_1)


        self.layout_walk.addLayout(self.layout_status)

        self.grid_said = QGridLayout()
        self.grid_said.setObjectName(u"grid_said")
        self.grid_said.setHorizontalSpacing(12)
        self.grid_said.setVerticalSpacing(4)
        self.grid_said.setContentsMargins(0, 0, 0, 0)
        self.label_said = QLabel(self.card_walk)
        self.label_said.setObjectName(u"label_said")

        self.grid_said.addWidget(self.label_said, 0, 0, 1, 1)

        self.label_evidence = QLabel(self.card_walk)
        self.label_evidence.setObjectName(u"label_evidence")

        self.grid_said.addWidget(self.label_evidence, 0, 1, 1, 1)

        self.edit_said = TextArea(self.card_walk)
        self.edit_said.setObjectName(u"edit_said")
        self.edit_said.setMinimumSize(QSize(0, 64))

        self.grid_said.addWidget(self.edit_said, 1, 0, 1, 1)

        self.edit_evidence = TextArea(self.card_walk)
        self.edit_evidence.setObjectName(u"edit_evidence")
        self.edit_evidence.setMinimumSize(QSize(0, 64))

        self.grid_said.addWidget(self.edit_evidence, 1, 1, 1, 1)

        self.grid_said.setRowStretch(1, 1)
        self.grid_said.setColumnStretch(0, 3)
        self.grid_said.setColumnStretch(1, 2)

        self.layout_walk.addLayout(self.grid_said)

        self.layout_next = QHBoxLayout()
        self.layout_next.setSpacing(8)
        self.layout_next.setObjectName(u"layout_next")
        self.layout_next.setContentsMargins(0, 0, 0, 0)
        self.label_next_follow_up = QLabel(self.card_walk)
        self.label_next_follow_up.setObjectName(u"label_next_follow_up")

        self.layout_next.addWidget(self.label_next_follow_up)

        self.edit_next_follow_up = QLineEdit(self.card_walk)
        self.edit_next_follow_up.setObjectName(u"edit_next_follow_up")
        self.edit_next_follow_up.setMaximumSize(QSize(130, 16777215))

        self.layout_next.addWidget(self.edit_next_follow_up)

        self.button_calendar = QPushButton(self.card_walk)
        self.button_calendar.setObjectName(u"button_calendar")

        self.layout_next.addWidget(self.button_calendar)

        self.spacer_layout_next_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_next.addItem(self.spacer_layout_next_1)

        self.button_back_measure = QPushButton(self.card_walk)
        self.button_back_measure.setObjectName(u"button_back_measure")

        self.layout_next.addWidget(self.button_back_measure)

        self.button_next_measure = QPushButton(self.card_walk)
        self.button_next_measure.setObjectName(u"button_next_measure")
        self.button_next_measure.setProperty(u"role", u"primary")

        self.layout_next.addWidget(self.button_next_measure)


        self.layout_walk.addLayout(self.layout_next)

        self.layout_walk.setStretch(8, 1)

        self.layout_meetings.addWidget(self.card_walk)

        self.layout_meetings.setStretch(0, 2)
        self.layout_meetings.setStretch(1, 5)
        self.stack.addWidget(self.page_meetings)

        self.layout_part.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.label_said.setBuddy(self.edit_said)
        self.label_evidence.setBuddy(self.edit_evidence)
        self.label_next_follow_up.setBuddy(self.edit_next_follow_up)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.button_plan, self.button_begin)
        QWidget.setTabOrder(self.button_begin, self.table_meetings)
        QWidget.setTabOrder(self.table_meetings, self.button_add)
        QWidget.setTabOrder(self.button_add, self.button_remove)
        QWidget.setTabOrder(self.button_remove, self.edit_name)
        QWidget.setTabOrder(self.edit_name, self.edit_date)
        QWidget.setTabOrder(self.edit_date, self.edit_text)
        QWidget.setTabOrder(self.edit_text, self.button_planned)
        QWidget.setTabOrder(self.button_planned, self.button_ongoing)
        QWidget.setTabOrder(self.button_ongoing, self.button_done)
        QWidget.setTabOrder(self.button_done, self.button_stopped)
        QWidget.setTabOrder(self.button_stopped, self.edit_said)
        QWidget.setTabOrder(self.edit_said, self.edit_evidence)
        QWidget.setTabOrder(self.edit_evidence, self.edit_next_follow_up)
        QWidget.setTabOrder(self.edit_next_follow_up, self.button_calendar)
        QWidget.setTabOrder(self.button_calendar, self.button_back_measure)
        QWidget.setTabOrder(self.button_back_measure, self.button_next_measure)

        self.retranslateUi(MeetingsPart)
    # setupUi

    def retranslateUi(self, MeetingsPart):
        self.label_no_plan.setText(QCoreApplication.translate("MeetingsPart", u"F\u00f6rst beh\u00f6vs en plan", None))
        self.label_no_plan_text.setText(QCoreApplication.translate("MeetingsPart", u"H\u00e4r g\u00e5r ni igenom \u00e5tg\u00e4rderna en efter en: hur l\u00e5ngt de har kommit, vad som har sagts och n\u00e4r de f\u00f6ljs upp n\u00e4sta g\u00e5ng.", None))
        self.button_plan.setText(QCoreApplication.translate("MeetingsPart", u"Till &handlingsplanen", None))
        self.label_no_meeting.setText(QCoreApplication.translate("MeetingsPart", u"Dags att f\u00f6lja upp", None))
        self.label_no_meeting_text.setText(QCoreApplication.translate("MeetingsPart", u"P\u00e5 ett m\u00f6te g\u00e5r ni igenom \u00e5tg\u00e4rderna en efter en: hur l\u00e5ngt de har kommit, vad som har sagts och n\u00e4r de f\u00f6ljs upp n\u00e4sta g\u00e5ng. Allt sparas medan ni pratar.", None))
        self.button_begin.setText(QCoreApplication.translate("MeetingsPart", u"L\u00e4&gg upp det f\u00f6rsta m\u00f6tet", None))
#if QT_CONFIG(accessibility)
        self.table_meetings.setAccessibleName(QCoreApplication.translate("MeetingsPart", u"M\u00f6ten", None))
#endif // QT_CONFIG(accessibility)
        self.button_add.setText(QCoreApplication.translate("MeetingsPart", u"&Nytt m\u00f6te", None))
        self.button_remove.setText(QCoreApplication.translate("MeetingsPart", u"Ta b&ort", None))
#if QT_CONFIG(accessibility)
        self.edit_name.setAccessibleName(QCoreApplication.translate("MeetingsPart", u"M\u00f6tets namn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.edit_date.setAccessibleName(QCoreApplication.translate("MeetingsPart", u"M\u00f6tets dag", None))
#endif // QT_CONFIG(accessibility)
        self.edit_date.setPlaceholderText(QCoreApplication.translate("MeetingsPart", u"2027-03-16", None))
#if QT_CONFIG(accessibility)
        self.edit_text.setAccessibleName(QCoreApplication.translate("MeetingsPart", u"Anteckningar om m\u00f6tet", None))
#endif // QT_CONFIG(accessibility)
        self.edit_text.setPlaceholderText(QCoreApplication.translate("MeetingsPart", u"Anteckningar om m\u00f6tet, till exempel vilka roller som var med", None))
        self.label_step.setText("")
#if QT_CONFIG(accessibility)
        self.bar_step.setAccessibleName(QCoreApplication.translate("MeetingsPart", u"Genomg\u00e5ngna \u00e5tg\u00e4rder", None))
#endif // QT_CONFIG(accessibility)
        self.label_measure.setText("")
        self.label_about.setText("")
        self.label_last.setText("")
        self.button_planned.setText(QCoreApplication.translate("MeetingsPart", u"Planerad", None))
        self.button_ongoing.setText(QCoreApplication.translate("MeetingsPart", u"P\u00e5g\u00e5r", None))
        self.button_done.setText(QCoreApplication.translate("MeetingsPart", u"Klar", None))
        self.button_stopped.setText(QCoreApplication.translate("MeetingsPart", u"Stoppad", None))
        self.label_said.setText(QCoreApplication.translate("MeetingsPart", u"&Vad sades", None))
        self.label_evidence.setText(QCoreApplication.translate("MeetingsPart", u"Te&cken p\u00e5 att den \u00e4r klar", None))
#if QT_CONFIG(accessibility)
        self.edit_said.setAccessibleName(QCoreApplication.translate("MeetingsPart", u"Vad sades", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.edit_evidence.setAccessibleName(QCoreApplication.translate("MeetingsPart", u"Tecken p\u00e5 att den \u00e4r klar", None))
#endif // QT_CONFIG(accessibility)
        self.label_next_follow_up.setText(QCoreApplication.translate("MeetingsPart", u"F\u00f6ljs upp n\u00e4sta g\u00e5n&g", None))
#if QT_CONFIG(accessibility)
        self.edit_next_follow_up.setAccessibleName(QCoreApplication.translate("MeetingsPart", u"F\u00f6ljs upp n\u00e4sta g\u00e5ng", None))
#endif // QT_CONFIG(accessibility)
        self.edit_next_follow_up.setPlaceholderText(QCoreApplication.translate("MeetingsPart", u"2027-03-16", None))
        self.button_calendar.setText(QCoreApplication.translate("MeetingsPart", u"Till kalen&dern \u2026", None))
#if QT_CONFIG(tooltip)
        self.button_calendar.setToolTip(QCoreApplication.translate("MeetingsPart", u"Spara planens dagar som en kalenderfil (.ics) f\u00f6r Outlook eller en annan kalender", None))
#endif // QT_CONFIG(tooltip)
        self.button_back_measure.setText(QCoreApplication.translate("MeetingsPart", u"Tillba&ka", None))
        self.button_next_measure.setText(QCoreApplication.translate("MeetingsPart", u"Spara och n\u00e4&sta", None))
        pass
    # retranslateUi
