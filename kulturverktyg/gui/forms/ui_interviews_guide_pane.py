# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'interviews_guide_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kulturverktyg.gui.desk.survey.pickers import Picker
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.text_area import TextArea

class Ui_InterviewsGuidePane(object):
    def setupUi(self, InterviewsGuidePane):
        if not InterviewsGuidePane.objectName():
            InterviewsGuidePane.setObjectName(u"InterviewsGuidePane")
        self.layout_pane = QVBoxLayout(InterviewsGuidePane)
        self.layout_pane.setSpacing(12)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(14, 14, 14, 14)
        self.label_help = QLabel(InterviewsGuidePane)
        self.label_help.setObjectName(u"label_help")
        self.label_help.setWordWrap(True)
        self.label_help.setProperty(u"role", u"quiet")

        self.layout_pane.addWidget(self.label_help)

        self.layout_both = QHBoxLayout()
        self.layout_both.setSpacing(16)
        self.layout_both.setObjectName(u"layout_both")
        self.layout_both.setContentsMargins(0, 0, 0, 0)
        self.layout_table = QVBoxLayout()
        self.layout_table.setSpacing(8)
        self.layout_table.setObjectName(u"layout_table")
        self.layout_table.setContentsMargins(0, 0, 0, 0)
        self.table_guide = DataTable(InterviewsGuidePane)
        self.table_guide.setObjectName(u"table_guide")

        self.layout_table.addWidget(self.table_guide)

        self.layout_tools = QHBoxLayout()
        self.layout_tools.setSpacing(8)
        self.layout_tools.setObjectName(u"layout_tools")
        self.layout_tools.setContentsMargins(0, 0, 0, 0)
        self.button_add = QPushButton(InterviewsGuidePane)
        self.button_add.setObjectName(u"button_add")

        self.layout_tools.addWidget(self.button_add)

        self.button_remove = QPushButton(InterviewsGuidePane)
        self.button_remove.setObjectName(u"button_remove")

        self.layout_tools.addWidget(self.button_remove)

        self.button_up = QPushButton(InterviewsGuidePane)
        self.button_up.setObjectName(u"button_up")

        self.layout_tools.addWidget(self.button_up)

        self.button_down = QPushButton(InterviewsGuidePane)
        self.button_down.setObjectName(u"button_down")

        self.layout_tools.addWidget(self.button_down)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_tools.addItem(self.spacer_2)

        self.button_print = QPushButton(InterviewsGuidePane)
        self.button_print.setObjectName(u"button_print")

        self.layout_tools.addWidget(self.button_print)


        self.layout_table.addLayout(self.layout_tools)

        self.layout_table.setStretch(0, 1)

        self.layout_both.addLayout(self.layout_table)

        self.panel_question = QFrame(InterviewsGuidePane)
        self.panel_question.setObjectName(u"panel_question")
        self.panel_question.setProperty(u"role", u"card")
        self.layout_question = QVBoxLayout(self.panel_question)
        self.layout_question.setSpacing(6)
        self.layout_question.setObjectName(u"layout_question")
        self.layout_question.setContentsMargins(16, 12, 16, 12)
        self.label_to = QLabel(self.panel_question)
        self.label_to.setObjectName(u"label_to")

        self.layout_question.addWidget(self.label_to)

        self.combo_to = Picker(self.panel_question)
        self.combo_to.setObjectName(u"combo_to")

        self.layout_question.addWidget(self.combo_to)

        self.label_question = QLabel(self.panel_question)
        self.label_question.setObjectName(u"label_question")

        self.layout_question.addWidget(self.label_question)

        self.text_question = TextArea(self.panel_question)
        self.text_question.setObjectName(u"text_question")
        self.text_question.setMaximumSize(QSize(16777215, 150))

        self.layout_question.addWidget(self.text_question)

        self.label_advice = QLabel(self.panel_question)
        self.label_advice.setObjectName(u"label_advice")
        self.label_advice.setWordWrap(True)
        self.label_advice.setProperty(u"role", u"quiet")

        self.layout_question.addWidget(self.label_advice)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_question.addItem(self.spacer_3)


        self.layout_both.addWidget(self.panel_question)

        self.layout_both.setStretch(0, 3)
        self.layout_both.setStretch(1, 2)

        self.layout_pane.addLayout(self.layout_both)

        self.layout_pane.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_to.setBuddy(self.combo_to)
        self.label_question.setBuddy(self.text_question)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table_guide, self.button_add)
        QWidget.setTabOrder(self.button_add, self.button_remove)
        QWidget.setTabOrder(self.button_remove, self.button_up)
        QWidget.setTabOrder(self.button_up, self.button_down)
        QWidget.setTabOrder(self.button_down, self.button_print)
        QWidget.setTabOrder(self.button_print, self.combo_to)
        QWidget.setTabOrder(self.combo_to, self.text_question)

        self.retranslateUi(InterviewsGuidePane)
    # setupUi

    def retranslateUi(self, InterviewsGuidePane):
        self.label_help.setText(QCoreApplication.translate("InterviewsGuidePane", u"Det du fr\u00e5gar om. Fr\u00e5gorna till alla kommer f\u00f6rst; sedan de som bara \u00e4r till en roll. Guiden \u00e4r din: l\u00e4gg till, \u00e4ndra och ta bort.", None))
#if QT_CONFIG(accessibility)
        self.table_guide.setAccessibleName(QCoreApplication.translate("InterviewsGuidePane", u"Fr\u00e5gor i intervjuguiden", None))
#endif // QT_CONFIG(accessibility)
        self.button_add.setText(QCoreApplication.translate("InterviewsGuidePane", u"&L\u00e4gg till", None))
#if QT_CONFIG(tooltip)
        self.button_add.setToolTip(QCoreApplication.translate("InterviewsGuidePane", u"L\u00e4gg till en fr\u00e5ga (Insert)", None))
#endif // QT_CONFIG(tooltip)
        self.button_remove.setText(QCoreApplication.translate("InterviewsGuidePane", u"Ta &bort", None))
#if QT_CONFIG(tooltip)
        self.button_remove.setToolTip(QCoreApplication.translate("InterviewsGuidePane", u"Ta bort fr\u00e5gan (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.button_up.setText(QCoreApplication.translate("InterviewsGuidePane", u"Flytta &upp", None))
#if QT_CONFIG(tooltip)
        self.button_up.setToolTip(QCoreApplication.translate("InterviewsGuidePane", u"Flytta fr\u00e5gan upp (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
        self.button_down.setText(QCoreApplication.translate("InterviewsGuidePane", u"Flytta &ner", None))
#if QT_CONFIG(tooltip)
        self.button_down.setToolTip(QCoreApplication.translate("InterviewsGuidePane", u"Flytta fr\u00e5gan ner (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
        self.button_print.setText(QCoreApplication.translate("InterviewsGuidePane", u"S&para som PDF \u2026", None))
#if QT_CONFIG(tooltip)
        self.button_print.setToolTip(QCoreApplication.translate("InterviewsGuidePane", u"Guiden att skriva ut, en sida f\u00f6r varje roll", None))
#endif // QT_CONFIG(tooltip)
        self.label_to.setText(QCoreApplication.translate("InterviewsGuidePane", u"T&ill", None))
#if QT_CONFIG(accessibility)
        self.combo_to.setAccessibleName(QCoreApplication.translate("InterviewsGuidePane", u"Till vem fr\u00e5gan \u00e4r", None))
#endif // QT_CONFIG(accessibility)
        self.label_question.setText(QCoreApplication.translate("InterviewsGuidePane", u"&Fr\u00e5ga", None))
#if QT_CONFIG(accessibility)
        self.text_question.setAccessibleName(QCoreApplication.translate("InterviewsGuidePane", u"Fr\u00e5ga", None))
#endif // QT_CONFIG(accessibility)
        self.text_question.setPlaceholderText(QCoreApplication.translate("InterviewsGuidePane", u"Till exempel: Ber\u00e4tta om senast n\u00e5gon sa emot. Vad h\u00e4nde sedan?", None))
        self.label_advice.setText(QCoreApplication.translate("InterviewsGuidePane", u"\u00d6ppna fr\u00e5gor ger mest: be om ett exempel och fr\u00e5ga vad som h\u00e4nde sedan.", None))
        pass
    # retranslateUi
