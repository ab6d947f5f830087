# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_parts_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.text_area import TextArea

class Ui_ReportPartsPane(object):
    def setupUi(self, ReportPartsPane):
        if not ReportPartsPane.objectName():
            ReportPartsPane.setObjectName(u"ReportPartsPane")
        self.layout_pane = QVBoxLayout(ReportPartsPane)
        self.layout_pane.setSpacing(12)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(14, 14, 14, 14)
        self.layout_top = QHBoxLayout()
        self.layout_top.setSpacing(8)
        self.layout_top.setObjectName(u"layout_top")
        self.layout_top.setContentsMargins(0, 0, 0, 0)
        self.label_help = QLabel(ReportPartsPane)
        self.label_help.setObjectName(u"label_help")
        self.label_help.setProperty(u"role", u"quiet")
        self.label_help.setWordWrap(True)

        self.layout_top.addWidget(self.label_help)

        self.label_saved = QLabel(ReportPartsPane)
        self.label_saved.setObjectName(u"label_saved")
        self.label_saved.setProperty(u"role", u"quiet")

        self.layout_top.addWidget(self.label_saved)

        self.button_undo = QPushButton(ReportPartsPane)
        self.button_undo.setObjectName(u"button_undo")

        self.layout_top.addWidget(self.button_undo)

        self.button_redo = QPushButton(ReportPartsPane)
        self.button_redo.setObjectName(u"button_redo")

        self.layout_top.addWidget(self.button_redo)

        self.layout_top.setStretch(0, 1)

        self.layout_pane.addLayout(self.layout_top)

        self.layout_both = QHBoxLayout()
        self.layout_both.setSpacing(16)
        self.layout_both.setObjectName(u"layout_both")
        self.layout_both.setContentsMargins(0, 0, 0, 0)
        self.layout_list = QVBoxLayout()
        self.layout_list.setSpacing(8)
        self.layout_list.setObjectName(u"layout_list")
        self.layout_list.setContentsMargins(0, 0, 0, 0)
        self.list_parts = QListWidget(ReportPartsPane)
        self.list_parts.setObjectName(u"list_parts")

        self.layout_list.addWidget(self.list_parts)

        self.layout_tools = QHBoxLayout()
        self.layout_tools.setSpacing(8)
        self.layout_tools.setObjectName(u"layout_tools")
        self.layout_tools.setContentsMargins(0, 0, 0, 0)
        self.button_part_up = QPushButton(ReportPartsPane)
        self.button_part_up.setObjectName(u"button_part_up")

        self.layout_tools.addWidget(self.button_part_up)

        self.button_part_down = QPushButton(ReportPartsPane)
        self.button_part_down.setObjectName(u"button_part_down")

        self.layout_tools.addWidget(self.button_part_down)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_tools.addItem(self.spacer_4)


        self.layout_list.addLayout(self.layout_tools)

        self.layout_list.setStretch(0, 1)

        self.layout_both.addLayout(self.layout_list)

        self.layout_right = QVBoxLayout()
        self.layout_right.setSpacing(8)
        self.layout_right.setObjectName(u"layout_right")
        self.layout_right.setContentsMargins(0, 0, 0, 0)
        self.label_words = QLabel(ReportPartsPane)
        self.label_words.setObjectName(u"label_words")

        self.layout_right.addWidget(self.label_words)

        self.edit_words = TextArea(ReportPartsPane)
        self.edit_words.setObjectName(u"edit_words")

        self.layout_right.addWidget(self.edit_words)

        self.layout_right.setStretch(1, 1)

        self.layout_both.addLayout(self.layout_right)

        self.layout_both.setStretch(0, 2)
        self.layout_both.setStretch(1, 3)

        self.layout_pane.addLayout(self.layout_both)

        self.layout_pane.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_words.setBuddy(self.edit_words)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReportPartsPane)
    # setupUi

    def retranslateUi(self, ReportPartsPane):
        self.label_help.setText(QCoreApplication.translate("ReportPartsPane", u"V\u00e4lj vad rapporterna ska inneh\u00e5lla, och i vilken ordning. Dina egna ord st\u00e5r kvar n\u00e4r siffrorna blir nya.", None))
        self.label_saved.setText("")
        self.button_undo.setText(QCoreApplication.translate("ReportPartsPane", u"\u00c5ngra", None))
        self.button_redo.setText(QCoreApplication.translate("ReportPartsPane", u"G\u00f6r om", None))
#if QT_CONFIG(accessibility)
        self.list_parts.setAccessibleName(QCoreApplication.translate("ReportPartsPane", u"Rapportens delar, i ordning", None))
#endif // QT_CONFIG(accessibility)
        self.button_part_up.setText(QCoreApplication.translate("ReportPartsPane", u"Flytta &upp", None))
#if QT_CONFIG(tooltip)
        self.button_part_up.setToolTip(QCoreApplication.translate("ReportPartsPane", u"Flytta delen upp (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
        self.button_part_down.setText(QCoreApplication.translate("ReportPartsPane", u"Flytta &ner", None))
#if QT_CONFIG(tooltip)
        self.button_part_down.setToolTip(QCoreApplication.translate("ReportPartsPane", u"Flytta delen ner (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
        self.label_words.setText(QCoreApplication.translate("ReportPartsPane", u"Egna ord", None))
        self.edit_words.setPlaceholderText(QCoreApplication.translate("ReportPartsPane", u"Skriv det som l\u00e4saren beh\u00f6ver veta f\u00f6rst. Tomt g\u00e5r bra.", None))
        pass
    # retranslateUi
