# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'answers_pane.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable

class Ui_AnswersPane(object):
    def setupUi(self, AnswersPane):
        if not AnswersPane.objectName():
            AnswersPane.setObjectName(u"AnswersPane")
        self.layout_pane = QVBoxLayout(AnswersPane)
        self.layout_pane.setSpacing(10)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(16, 12, 16, 12)
        self.layout_top = QHBoxLayout()
        self.layout_top.setSpacing(8)
        self.layout_top.setObjectName(u"layout_top")
        self.layout_top.setContentsMargins(0, 0, 0, 0)
        self.label_search = QLabel(AnswersPane)
        self.label_search.setObjectName(u"label_search")

        self.layout_top.addWidget(self.label_search)

        self.edit_search = QLineEdit(AnswersPane)
        self.edit_search.setObjectName(u"edit_search")
        self.edit_search.setClearButtonEnabled(True)

        self.layout_top.addWidget(self.edit_search)

        self.label_count = QLabel(AnswersPane)
        self.label_count.setObjectName(u"label_count")
        self.label_count.setProperty(u"role", u"quiet")

        self.layout_top.addWidget(self.label_count)

        self.button_pdf = QPushButton(AnswersPane)
        self.button_pdf.setObjectName(u"button_pdf")

        self.layout_top.addWidget(self.button_pdf)

        self.button_table = QPushButton(AnswersPane)
        self.button_table.setObjectName(u"button_table")

        self.layout_top.addWidget(self.button_table)

        self.layout_top.setStretch(1, 1)

        self.layout_pane.addLayout(self.layout_top)

        self.table_answers = DataTable(AnswersPane)
        self.table_answers.setObjectName(u"table_answers")

        self.layout_pane.addWidget(self.table_answers)

        self.panel_answer = QFrame(AnswersPane)
        self.panel_answer.setObjectName(u"panel_answer")
        self.panel_answer.setProperty(u"role", u"card")
        self.layout_answer = QVBoxLayout(self.panel_answer)
        self.layout_answer.setSpacing(4)
        self.layout_answer.setObjectName(u"layout_answer")
        self.layout_answer.setContentsMargins(16, 10, 16, 10)
        self.label_idea = QLabel(self.panel_answer)
        self.label_idea.setObjectName(u"label_idea")
        self.label_idea.setWordWrap(True)
        self.label_idea.setProperty(u"role", u"section")

        self.layout_answer.addWidget(self.label_idea)

        self.label_answer = QLabel(self.panel_answer)
        self.label_answer.setObjectName(u"label_answer")
        self.label_answer.setWordWrap(True)

        self.layout_answer.addWidget(self.label_answer)

        self.layout_remove = QHBoxLayout()
        self.layout_remove.setSpacing(8)
        self.layout_remove.setObjectName(u"layout_remove")
        self.layout_remove.setContentsMargins(0, 0, 0, 0)
        self.spacer_remove = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_remove.addItem(self.spacer_remove)

        self.button_remove = QPushButton(self.panel_answer)
        self.button_remove.setObjectName(u"button_remove")

        self.layout_remove.addWidget(self.button_remove)


        self.layout_answer.addLayout(self.layout_remove)


        self.layout_pane.addWidget(self.panel_answer)

        self.label_note = QLabel(AnswersPane)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"small")

        self.layout_pane.addWidget(self.label_note)

        self.layout_pane.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_search.setBuddy(self.edit_search)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_search, self.button_pdf)
        QWidget.setTabOrder(self.button_pdf, self.button_table)
        QWidget.setTabOrder(self.button_table, self.table_answers)
        QWidget.setTabOrder(self.table_answers, self.button_remove)

        self.retranslateUi(AnswersPane)
    # setupUi

    def retranslateUi(self, AnswersPane):
        self.label_search.setText(QCoreApplication.translate("AnswersPane", u"S\u00f6&k efter din id\u00e9", None))
#if QT_CONFIG(accessibility)
        self.edit_search.setAccessibleName(QCoreApplication.translate("AnswersPane", u"S\u00f6k efter id\u00e9ns ord", None))
#endif // QT_CONFIG(accessibility)
        self.edit_search.setPlaceholderText(QCoreApplication.translate("AnswersPane", u"Ord ur id\u00e9n, i vilken form som helst", None))
        self.label_count.setText("")
        self.button_pdf.setText(QCoreApplication.translate("AnswersPane", u"Spara som &PDF \u2026", None))
        self.button_table.setText(QCoreApplication.translate("AnswersPane", u"Spara som tab&ell \u2026", None))
#if QT_CONFIG(tooltip)
        self.button_table.setToolTip(QCoreApplication.translate("AnswersPane", u"Excel (.xlsx) eller CSV", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table_answers.setAccessibleName(QCoreApplication.translate("AnswersPane", u"Vad som h\u00e4nde med varje id\u00e9", None))
#endif // QT_CONFIG(accessibility)
        self.label_idea.setText("")
        self.label_answer.setText("")
        self.button_remove.setText(QCoreApplication.translate("AnswersPane", u"Ta b&ort id\u00e9n f\u00f6r gott \u2026", None))
#if QT_CONFIG(tooltip)
        self.button_remove.setToolTip(QCoreApplication.translate("AnswersPane", u"Tar bort id\u00e9n med sina ord ur filen, till exempel n\u00e4r n\u00e5gon har n\u00e4mnt en person (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.label_note.setText(QCoreApplication.translate("AnswersPane", u"L\u00e4s igenom listan innan ni publicerar den: n\u00e5gon kan ha n\u00e4mnt en person i sin id\u00e9.", None))
        pass
    # retranslateUi
