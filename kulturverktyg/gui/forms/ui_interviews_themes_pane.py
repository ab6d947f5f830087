# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'interviews_themes_pane.ui'
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

from kulturverktyg.gui.desk.survey.pickers import Picker
from kulturverktyg.gui.widgets.data_table import DataTable

class Ui_InterviewsThemesPane(object):
    def setupUi(self, InterviewsThemesPane):
        if not InterviewsThemesPane.objectName():
            InterviewsThemesPane.setObjectName(u"InterviewsThemesPane")
        self.layout_pane = QVBoxLayout(InterviewsThemesPane)
        self.layout_pane.setSpacing(12)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(14, 14, 14, 14)
        self.label_help = QLabel(InterviewsThemesPane)
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
        self.table_themes = DataTable(InterviewsThemesPane)
        self.table_themes.setObjectName(u"table_themes")

        self.layout_table.addWidget(self.table_themes)

        self.layout_tools = QHBoxLayout()
        self.layout_tools.setSpacing(8)
        self.layout_tools.setObjectName(u"layout_tools")
        self.layout_tools.setContentsMargins(0, 0, 0, 0)
        self.button_add = QPushButton(InterviewsThemesPane)
        self.button_add.setObjectName(u"button_add")

        self.layout_tools.addWidget(self.button_add)

        self.button_remove = QPushButton(InterviewsThemesPane)
        self.button_remove.setObjectName(u"button_remove")

        self.layout_tools.addWidget(self.button_remove)

        self.button_up = QPushButton(InterviewsThemesPane)
        self.button_up.setObjectName(u"button_up")

        self.layout_tools.addWidget(self.button_up)

        self.button_down = QPushButton(InterviewsThemesPane)
        self.button_down.setObjectName(u"button_down")

        self.layout_tools.addWidget(self.button_down)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_tools.addItem(self.spacer_10)


        self.layout_table.addLayout(self.layout_tools)

        self.layout_table.setStretch(0, 1)

        self.layout_both.addLayout(self.layout_table)

        self.layout_right = QVBoxLayout()
        self.layout_right.setSpacing(8)
        self.layout_right.setObjectName(u"layout_right")
        self.layout_right.setContentsMargins(0, 0, 0, 0)
        self.panel_theme = QFrame(InterviewsThemesPane)
        self.panel_theme.setObjectName(u"panel_theme")
        self.panel_theme.setProperty(u"role", u"card")
        self.layout_theme = QHBoxLayout(self.panel_theme)
        self.layout_theme.setSpacing(8)
        self.layout_theme.setObjectName(u"layout_theme")
        self.layout_theme.setContentsMargins(16, 12, 16, 12)
        self.label_name = QLabel(self.panel_theme)
        self.label_name.setObjectName(u"label_name")

        self.layout_theme.addWidget(self.label_name)

        self.edit_name = QLineEdit(self.panel_theme)
        self.edit_name.setObjectName(u"edit_name")
        self.edit_name.setMaxLength(200)

        self.layout_theme.addWidget(self.edit_name)

        self.label_colour = QLabel(self.panel_theme)
        self.label_colour.setObjectName(u"label_colour")

        self.layout_theme.addWidget(self.label_colour)

        self.combo_colour = Picker(self.panel_theme)
        self.combo_colour.setObjectName(u"combo_colour")
        self.combo_colour.setMinimumSize(QSize(190, 0))

        self.layout_theme.addWidget(self.combo_colour)

        self.layout_theme.setStretch(1, 1)

        self.layout_right.addWidget(self.panel_theme)

        self.label_passages = QLabel(InterviewsThemesPane)
        self.label_passages.setObjectName(u"label_passages")
        self.label_passages.setProperty(u"role", u"section")

        self.layout_right.addWidget(self.label_passages)

        self.table_passages = DataTable(InterviewsThemesPane)
        self.table_passages.setObjectName(u"table_passages")

        self.layout_right.addWidget(self.table_passages)

        self.layout_open = QHBoxLayout()
        self.layout_open.setSpacing(8)
        self.layout_open.setObjectName(u"layout_open")
        self.layout_open.setContentsMargins(0, 0, 0, 0)
        self.button_open = QPushButton(InterviewsThemesPane)
        self.button_open.setObjectName(u"button_open")

        self.layout_open.addWidget(self.button_open)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_open.addItem(self.spacer_11)


        self.layout_right.addLayout(self.layout_open)

        self.layout_right.setStretch(2, 1)

        self.layout_both.addLayout(self.layout_right)

        self.layout_both.setStretch(0, 1)
        self.layout_both.setStretch(1, 1)

        self.layout_pane.addLayout(self.layout_both)

        self.layout_pane.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.edit_name)
        self.label_colour.setBuddy(self.combo_colour)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table_themes, self.button_add)
        QWidget.setTabOrder(self.button_add, self.button_remove)
        QWidget.setTabOrder(self.button_remove, self.button_up)
        QWidget.setTabOrder(self.button_up, self.button_down)
        QWidget.setTabOrder(self.button_down, self.edit_name)
        QWidget.setTabOrder(self.edit_name, self.combo_colour)
        QWidget.setTabOrder(self.combo_colour, self.table_passages)
        QWidget.setTabOrder(self.table_passages, self.button_open)

        self.retranslateUi(InterviewsThemesPane)
    # setupUi

    def retranslateUi(self, InterviewsThemesPane):
        self.label_help.setText(QCoreApplication.translate("InterviewsThemesPane", u"Det som kommer igen i flera intervjuer. G\u00f6r markeringar i anteckningarna, l\u00e4gg dem i teman, och se h\u00e4r vad som h\u00f6r ihop.", None))
#if QT_CONFIG(accessibility)
        self.table_themes.setAccessibleName(QCoreApplication.translate("InterviewsThemesPane", u"Teman", None))
#endif // QT_CONFIG(accessibility)
        self.button_add.setText(QCoreApplication.translate("InterviewsThemesPane", u"&L\u00e4gg till", None))
#if QT_CONFIG(tooltip)
        self.button_add.setToolTip(QCoreApplication.translate("InterviewsThemesPane", u"L\u00e4gg till ett tema (Insert)", None))
#endif // QT_CONFIG(tooltip)
        self.button_remove.setText(QCoreApplication.translate("InterviewsThemesPane", u"Ta &bort", None))
#if QT_CONFIG(tooltip)
        self.button_remove.setToolTip(QCoreApplication.translate("InterviewsThemesPane", u"Ta bort temat (Delete); markeringarna st\u00e5r kvar", None))
#endif // QT_CONFIG(tooltip)
        self.button_up.setText(QCoreApplication.translate("InterviewsThemesPane", u"Flytta &upp", None))
#if QT_CONFIG(tooltip)
        self.button_up.setToolTip(QCoreApplication.translate("InterviewsThemesPane", u"Flytta temat upp (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
        self.button_down.setText(QCoreApplication.translate("InterviewsThemesPane", u"Flytta &ner", None))
#if QT_CONFIG(tooltip)
        self.button_down.setToolTip(QCoreApplication.translate("InterviewsThemesPane", u"Flytta temat ner (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
        self.label_name.setText(QCoreApplication.translate("InterviewsThemesPane", u"Na&mn", None))
#if QT_CONFIG(accessibility)
        self.edit_name.setAccessibleName(QCoreApplication.translate("InterviewsThemesPane", u"Temats namn", None))
#endif // QT_CONFIG(accessibility)
        self.label_colour.setText(QCoreApplication.translate("InterviewsThemesPane", u"&F\u00e4rg", None))
#if QT_CONFIG(accessibility)
        self.combo_colour.setAccessibleName(QCoreApplication.translate("InterviewsThemesPane", u"Temats f\u00e4rg", None))
#endif // QT_CONFIG(accessibility)
        self.label_passages.setText("")
#if QT_CONFIG(accessibility)
        self.table_passages.setAccessibleName(QCoreApplication.translate("InterviewsThemesPane", u"Det som h\u00f6r till temat", None))
#endif // QT_CONFIG(accessibility)
        self.button_open.setText(QCoreApplication.translate("InterviewsThemesPane", u"&Visa i anteckningen", None))
#if QT_CONFIG(tooltip)
        self.button_open.setToolTip(QCoreApplication.translate("InterviewsThemesPane", u"G\u00e5 till anteckningen (Enter i listan)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
