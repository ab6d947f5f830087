# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dialogue_page.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.text_area import TextArea

class Ui_DialoguePage(object):
    def setupUi(self, DialoguePage):
        if not DialoguePage.objectName():
            DialoguePage.setObjectName(u"DialoguePage")
        self.layout_page = QVBoxLayout(DialoguePage)
        self.layout_page.setSpacing(14)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(DialoguePage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_1)

        self.label_saved = QLabel(DialoguePage)
        self.label_saved.setObjectName(u"label_saved")
        self.label_saved.setProperty(u"role", u"quiet")

        self.layout_title.addWidget(self.label_saved)

        self.button_undo = QPushButton(DialoguePage)
        self.button_undo.setObjectName(u"button_undo")

        self.layout_title.addWidget(self.button_undo)

        self.button_redo = QPushButton(DialoguePage)
        self.button_redo.setObjectName(u"button_redo")

        self.layout_title.addWidget(self.button_redo)


        self.layout_page.addLayout(self.layout_title)

        self.stack = QStackedWidget(DialoguePage)
        self.stack.setObjectName(u"stack")
        self.page_log = QWidget(self.stack)
        self.page_log.setObjectName(u"page_log")
        self.layout_both = QHBoxLayout(self.page_log)
        self.layout_both.setSpacing(20)
        self.layout_both.setObjectName(u"layout_both")
        self.layout_both.setContentsMargins(0, 0, 0, 0)
        self.layout_meetings = QVBoxLayout()
        self.layout_meetings.setSpacing(8)
        self.layout_meetings.setObjectName(u"layout_meetings")
        self.layout_meetings.setContentsMargins(0, 0, 0, 0)
        self.table_dialogues = DataTable(self.page_log)
        self.table_dialogues.setObjectName(u"table_dialogues")

        self.layout_meetings.addWidget(self.table_dialogues)

        self.layout_meeting_tools = QHBoxLayout()
        self.layout_meeting_tools.setSpacing(8)
        self.layout_meeting_tools.setObjectName(u"layout_meeting_tools")
        self.layout_meeting_tools.setContentsMargins(0, 0, 0, 0)
        self.button_add_meeting = QPushButton(self.page_log)
        self.button_add_meeting.setObjectName(u"button_add_meeting")

        self.layout_meeting_tools.addWidget(self.button_add_meeting)

        self.button_remove_meeting = QPushButton(self.page_log)
        self.button_remove_meeting.setObjectName(u"button_remove_meeting")

        self.layout_meeting_tools.addWidget(self.button_remove_meeting)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_meeting_tools.addItem(self.spacer_6)


        self.layout_meetings.addLayout(self.layout_meeting_tools)

        self.label_name = QLabel(self.page_log)
        self.label_name.setObjectName(u"label_name")
        self.label_name.setProperty(u"role", u"small")

        self.layout_meetings.addWidget(self.label_name)

        self.edit_name = QLineEdit(self.page_log)
        self.edit_name.setObjectName(u"edit_name")

        self.layout_meetings.addWidget(self.edit_name)

        self.label_date = QLabel(self.page_log)
        self.label_date.setObjectName(u"label_date")
        self.label_date.setProperty(u"role", u"small")

        self.layout_meetings.addWidget(self.label_date)

        self.edit_date = QLineEdit(self.page_log)
        self.edit_date.setObjectName(u"edit_date")

        self.layout_meetings.addWidget(self.edit_date)

        self.layout_meetings.setStretch(0, 1)

        self.layout_both.addLayout(self.layout_meetings)

        self.layout_log = QVBoxLayout()
        self.layout_log.setSpacing(10)
        self.layout_log.setObjectName(u"layout_log")
        self.layout_log.setContentsMargins(0, 0, 0, 0)
        self.table_said = DataTable(self.page_log)
        self.table_said.setObjectName(u"table_said")

        self.layout_log.addWidget(self.table_said)

        self.layout_tools = QHBoxLayout()
        self.layout_tools.setSpacing(8)
        self.layout_tools.setObjectName(u"layout_tools")
        self.layout_tools.setContentsMargins(0, 0, 0, 0)
        self.button_add = QPushButton(self.page_log)
        self.button_add.setObjectName(u"button_add")

        self.layout_tools.addWidget(self.button_add)

        self.button_remove = QPushButton(self.page_log)
        self.button_remove.setObjectName(u"button_remove")

        self.layout_tools.addWidget(self.button_remove)

        self.button_up = QPushButton(self.page_log)
        self.button_up.setObjectName(u"button_up")

        self.layout_tools.addWidget(self.button_up)

        self.button_down = QPushButton(self.page_log)
        self.button_down.setObjectName(u"button_down")

        self.layout_tools.addWidget(self.button_down)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_tools.addItem(self.spacer_8)

        self.label_state = QLabel(self.page_log)
        self.label_state.setObjectName(u"label_state")
        self.label_state.setProperty(u"role", u"quiet")

        self.layout_tools.addWidget(self.label_state)


        self.layout_log.addLayout(self.layout_tools)

        self.panel_said = QFrame(self.page_log)
        self.panel_said.setObjectName(u"panel_said")
        self.layout_said = QVBoxLayout(self.panel_said)
        self.layout_said.setSpacing(8)
        self.layout_said.setObjectName(u"layout_said")
        self.layout_said.setContentsMargins(0, 0, 0, 0)
        self.layout_texts = QGridLayout()
        self.layout_texts.setSpacing(8)
        self.layout_texts.setObjectName(u"layout_texts")
        self.layout_texts.setContentsMargins(0, 0, 0, 0)
        self.label_statement = QLabel(self.panel_said)
        self.label_statement.setObjectName(u"label_statement")
        self.label_statement.setProperty(u"role", u"small")

        self.layout_texts.addWidget(self.label_statement, 0, 0, 1, 1)

        self.label_reply = QLabel(self.panel_said)
        self.label_reply.setObjectName(u"label_reply")
        self.label_reply.setProperty(u"role", u"small")

        self.layout_texts.addWidget(self.label_reply, 0, 1, 1, 1)

        self.label_commitment = QLabel(self.panel_said)
        self.label_commitment.setObjectName(u"label_commitment")
        self.label_commitment.setProperty(u"role", u"small")

        self.layout_texts.addWidget(self.label_commitment, 0, 2, 1, 1)

        self.text_statement = TextArea(self.panel_said)
        self.text_statement.setObjectName(u"text_statement")

        self.layout_texts.addWidget(self.text_statement, 1, 0, 1, 1)

        self.text_reply = TextArea(self.panel_said)
        self.text_reply.setObjectName(u"text_reply")

        self.layout_texts.addWidget(self.text_reply, 1, 1, 1, 1)

        self.text_commitment = TextArea(self.panel_said)
        self.text_commitment.setObjectName(u"text_commitment")

        self.layout_texts.addWidget(self.text_commitment, 1, 2, 1, 1)

        self.layout_texts.setColumnStretch(0, 1)
        self.layout_texts.setColumnStretch(1, 1)
        self.layout_texts.setColumnStretch(2, 1)

        self.layout_said.addLayout(self.layout_texts)

        self.layout_fields = QGridLayout()
        self.layout_fields.setSpacing(8)
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setContentsMargins(0, 0, 0, 0)
        self.label_owner = QLabel(self.panel_said)
        self.label_owner.setObjectName(u"label_owner")
        self.label_owner.setProperty(u"role", u"small")

        self.layout_fields.addWidget(self.label_owner, 0, 0, 1, 1)

        self.label_follow_up = QLabel(self.panel_said)
        self.label_follow_up.setObjectName(u"label_follow_up")
        self.label_follow_up.setProperty(u"role", u"small")

        self.layout_fields.addWidget(self.label_follow_up, 0, 1, 1, 1)

        self.label_outcome = QLabel(self.panel_said)
        self.label_outcome.setObjectName(u"label_outcome")
        self.label_outcome.setProperty(u"role", u"small")

        self.layout_fields.addWidget(self.label_outcome, 0, 2, 1, 1)

        self.edit_owner = QLineEdit(self.panel_said)
        self.edit_owner.setObjectName(u"edit_owner")

        self.layout_fields.addWidget(self.edit_owner, 1, 0, 1, 1)

        self.edit_follow_up = QLineEdit(self.panel_said)
        self.edit_follow_up.setObjectName(u"edit_follow_up")

        self.layout_fields.addWidget(self.edit_follow_up, 1, 1, 1, 1)

        self.edit_outcome = QLineEdit(self.panel_said)
        self.edit_outcome.setObjectName(u"edit_outcome")

        self.layout_fields.addWidget(self.edit_outcome, 1, 2, 1, 1)

        self.check_kept = QCheckBox(self.panel_said)
        self.check_kept.setObjectName(u"check_kept")

        self.layout_fields.addWidget(self.check_kept, 1, 3, 1, 1)

        self.layout_fields.setColumnStretch(0, 3)
        self.layout_fields.setColumnStretch(1, 2)
        self.layout_fields.setColumnStretch(2, 4)

        self.layout_said.addLayout(self.layout_fields)

        self.layout_measure = QHBoxLayout()
        self.layout_measure.setSpacing(8)
        self.layout_measure.setObjectName(u"layout_measure")
        self.layout_measure.setContentsMargins(0, 0, 0, 0)
        self.button_measure = QPushButton(self.panel_said)
        self.button_measure.setObjectName(u"button_measure")

        self.layout_measure.addWidget(self.button_measure)

        self.label_measure = QLabel(self.panel_said)
        self.label_measure.setObjectName(u"label_measure")
        self.label_measure.setProperty(u"role", u"quiet")

        self.layout_measure.addWidget(self.label_measure)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_measure.addItem(self.spacer_7)


        self.layout_said.addLayout(self.layout_measure)

        self.layout_said.setStretch(0, 1)

        self.layout_log.addWidget(self.panel_said)

        self.layout_log.setStretch(0, 3)
        self.layout_log.setStretch(2, 2)

        self.layout_both.addLayout(self.layout_log)

        self.layout_both.setStretch(0, 2)
        self.layout_both.setStretch(1, 5)
        self.stack.addWidget(self.page_log)
        self.page_empty = QWidget(self.stack)
        self.page_empty.setObjectName(u"page_empty")
        self.layout_empty = QVBoxLayout(self.page_empty)
        self.layout_empty.setSpacing(8)
        self.layout_empty.setObjectName(u"layout_empty")
        self.layout_empty.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_2)

        self.label_empty = QLabel(self.page_empty)
        self.label_empty.setObjectName(u"label_empty")
        self.label_empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_empty.setProperty(u"role", u"section")

        self.layout_empty.addWidget(self.label_empty)

        self.label_empty_text = QLabel(self.page_empty)
        self.label_empty_text.setObjectName(u"label_empty_text")
        self.label_empty_text.setWordWrap(True)
        self.label_empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_empty_text.setProperty(u"role", u"quiet")

        self.layout_empty.addWidget(self.label_empty_text)

        self.layout_empty_buttons = QHBoxLayout()
        self.layout_empty_buttons.setSpacing(8)
        self.layout_empty_buttons.setObjectName(u"layout_empty_buttons")
        self.layout_empty_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_empty_buttons.addItem(self.spacer_3)

        self.button_begin = QPushButton(self.page_empty)
        self.button_begin.setObjectName(u"button_begin")
        self.button_begin.setProperty(u"role", u"primary")

        self.layout_empty_buttons.addWidget(self.button_begin)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_empty_buttons.addItem(self.spacer_4)


        self.layout_empty.addLayout(self.layout_empty_buttons)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_5)

        self.stack.addWidget(self.page_empty)

        self.layout_page.addWidget(self.stack)

        self.layout_page.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.edit_name)
        self.label_date.setBuddy(self.edit_date)
        self.label_statement.setBuddy(self.text_statement)
        self.label_reply.setBuddy(self.text_reply)
        self.label_commitment.setBuddy(self.text_commitment)
        self.label_owner.setBuddy(self.edit_owner)
        self.label_follow_up.setBuddy(self.edit_follow_up)
        self.label_outcome.setBuddy(self.edit_outcome)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.button_undo, self.button_redo)
        QWidget.setTabOrder(self.button_redo, self.button_begin)
        QWidget.setTabOrder(self.button_begin, self.table_dialogues)
        QWidget.setTabOrder(self.table_dialogues, self.button_add_meeting)
        QWidget.setTabOrder(self.button_add_meeting, self.button_remove_meeting)
        QWidget.setTabOrder(self.button_remove_meeting, self.edit_name)
        QWidget.setTabOrder(self.edit_name, self.edit_date)
        QWidget.setTabOrder(self.edit_date, self.table_said)
        QWidget.setTabOrder(self.table_said, self.button_add)
        QWidget.setTabOrder(self.button_add, self.button_remove)
        QWidget.setTabOrder(self.button_remove, self.button_up)
        QWidget.setTabOrder(self.button_up, self.button_down)
        QWidget.setTabOrder(self.button_down, self.text_statement)
        QWidget.setTabOrder(self.text_statement, self.text_reply)
        QWidget.setTabOrder(self.text_reply, self.text_commitment)
        QWidget.setTabOrder(self.text_commitment, self.edit_owner)
        QWidget.setTabOrder(self.edit_owner, self.edit_follow_up)
        QWidget.setTabOrder(self.edit_follow_up, self.edit_outcome)
        QWidget.setTabOrder(self.edit_outcome, self.check_kept)
        QWidget.setTabOrder(self.check_kept, self.button_measure)

        self.retranslateUi(DialoguePage)
    # setupUi

    def retranslateUi(self, DialoguePage):
        self.label_title.setText(QCoreApplication.translate("DialoguePage", u"Dialoglogg", None))
        self.label_saved.setText("")
        self.button_undo.setText(QCoreApplication.translate("DialoguePage", u"\u00c5ngra", None))
        self.button_redo.setText(QCoreApplication.translate("DialoguePage", u"G\u00f6r om", None))
#if QT_CONFIG(accessibility)
        self.table_dialogues.setAccessibleName(QCoreApplication.translate("DialoguePage", u"M\u00f6ten", None))
#endif // QT_CONFIG(accessibility)
        self.button_add_meeting.setText(QCoreApplication.translate("DialoguePage", u"L\u00e4gg till &m\u00f6te", None))
#if QT_CONFIG(tooltip)
        self.button_add_meeting.setToolTip(QCoreApplication.translate("DialoguePage", u"L\u00e4gg till ett m\u00f6te (Insert)", None))
#endif // QT_CONFIG(tooltip)
        self.button_remove_meeting.setText(QCoreApplication.translate("DialoguePage", u"Ta bort", None))
#if QT_CONFIG(tooltip)
        self.button_remove_meeting.setToolTip(QCoreApplication.translate("DialoguePage", u"Ta bort m\u00f6tet med det som sades (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.label_name.setText(QCoreApplication.translate("DialoguePage", u"M\u00f6tets &namn", None))
#if QT_CONFIG(accessibility)
        self.edit_name.setAccessibleName(QCoreApplication.translate("DialoguePage", u"M\u00f6tets namn", None))
#endif // QT_CONFIG(accessibility)
        self.label_date.setText(QCoreApplication.translate("DialoguePage", u"&Dag", None))
#if QT_CONFIG(accessibility)
        self.edit_date.setAccessibleName(QCoreApplication.translate("DialoguePage", u"M\u00f6tets dag", None))
#endif // QT_CONFIG(accessibility)
        self.edit_date.setPlaceholderText(QCoreApplication.translate("DialoguePage", u"2027-03-16", None))
#if QT_CONFIG(accessibility)
        self.table_said.setAccessibleName(QCoreApplication.translate("DialoguePage", u"Det som sades p\u00e5 m\u00f6tet", None))
#endif // QT_CONFIG(accessibility)
        self.button_add.setText(QCoreApplication.translate("DialoguePage", u"&L\u00e4gg till", None))
#if QT_CONFIG(tooltip)
        self.button_add.setToolTip(QCoreApplication.translate("DialoguePage", u"L\u00e4gg till det som sades (Insert)", None))
#endif // QT_CONFIG(tooltip)
        self.button_remove.setText(QCoreApplication.translate("DialoguePage", u"&Ta bort", None))
#if QT_CONFIG(tooltip)
        self.button_remove.setToolTip(QCoreApplication.translate("DialoguePage", u"Ta bort det som sades (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.button_up.setText(QCoreApplication.translate("DialoguePage", u"Flytta &upp", None))
#if QT_CONFIG(tooltip)
        self.button_up.setToolTip(QCoreApplication.translate("DialoguePage", u"Flytta upp (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
        self.button_down.setText(QCoreApplication.translate("DialoguePage", u"Flytta ne&r", None))
#if QT_CONFIG(tooltip)
        self.button_down.setToolTip(QCoreApplication.translate("DialoguePage", u"Flytta ner (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
        self.label_state.setText("")
        self.label_statement.setText(QCoreApplication.translate("DialoguePage", u"&1. Det som sades", None))
        self.label_reply.setText(QCoreApplication.translate("DialoguePage", u"&2. Svaret", None))
        self.label_commitment.setText(QCoreApplication.translate("DialoguePage", u"&3. L\u00f6ftet", None))
#if QT_CONFIG(accessibility)
        self.text_statement.setAccessibleName(QCoreApplication.translate("DialoguePage", u"Det som sades", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text_reply.setAccessibleName(QCoreApplication.translate("DialoguePage", u"Svaret", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text_commitment.setAccessibleName(QCoreApplication.translate("DialoguePage", u"L\u00f6ftet", None))
#endif // QT_CONFIG(accessibility)
        self.label_owner.setText(QCoreApplication.translate("DialoguePage", u"Ansvarig &roll", None))
        self.label_follow_up.setText(QCoreApplication.translate("DialoguePage", u"&F\u00f6ljs upp", None))
        self.label_outcome.setText(QCoreApplication.translate("DialoguePage", u"Det &blev s\u00e5 h\u00e4r", None))
#if QT_CONFIG(accessibility)
        self.edit_owner.setAccessibleName(QCoreApplication.translate("DialoguePage", u"Ansvarig roll", None))
#endif // QT_CONFIG(accessibility)
        self.edit_owner.setPlaceholderText(QCoreApplication.translate("DialoguePage", u"En roll, inte ett namn", None))
#if QT_CONFIG(accessibility)
        self.edit_follow_up.setAccessibleName(QCoreApplication.translate("DialoguePage", u"F\u00f6ljs upp", None))
#endif // QT_CONFIG(accessibility)
        self.edit_follow_up.setPlaceholderText(QCoreApplication.translate("DialoguePage", u"2027-03-16", None))
#if QT_CONFIG(accessibility)
        self.edit_outcome.setAccessibleName(QCoreApplication.translate("DialoguePage", u"Det blev s\u00e5 h\u00e4r", None))
#endif // QT_CONFIG(accessibility)
        self.check_kept.setText(QCoreApplication.translate("DialoguePage", u"L\u00f6ftet \u00e4r &h\u00e5llet", None))
        self.button_measure.setText(QCoreApplication.translate("DialoguePage", u"G\u00f6r en &\u00e5tg\u00e4rd av l\u00f6ftet", None))
#if QT_CONFIG(tooltip)
        self.button_measure.setToolTip(QCoreApplication.translate("DialoguePage", u"L\u00f6ftet l\u00e4ggs i handlingsplanen, med rollen och dagen", None))
#endif // QT_CONFIG(tooltip)
        self.label_measure.setText("")
        self.label_empty.setText(QCoreApplication.translate("DialoguePage", u"Ingen dialog \u00e4n", None))
        self.label_empty_text.setText(QCoreApplication.translate("DialoguePage", u"N\u00e4r olika roller m\u00f6ts och talar med varandra skriver ni h\u00e4r vad som sades, vad som svarades och vad n\u00e5gon lovade. Sedan syns det om l\u00f6ftet h\u00f6lls.", None))
        self.button_begin.setText(QCoreApplication.translate("DialoguePage", u"L\u00e4gg till ett m\u00f6te", None))
        pass
    # retranslateUi
