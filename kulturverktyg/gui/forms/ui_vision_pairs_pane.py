# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'vision_pairs_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.text_area import TextArea

class Ui_VisionPairsPane(object):
    def setupUi(self, VisionPairsPane):
        if not VisionPairsPane.objectName():
            VisionPairsPane.setObjectName(u"VisionPairsPane")
        self.layout_pane = QVBoxLayout(VisionPairsPane)
        self.layout_pane.setSpacing(12)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(16, 12, 16, 12)
        self.layout_lines = QHBoxLayout()
        self.layout_lines.setSpacing(16)
        self.layout_lines.setObjectName(u"layout_lines")
        self.layout_lines.setContentsMargins(0, 0, 0, 0)
        self.layout_motto = QVBoxLayout()
        self.layout_motto.setSpacing(4)
        self.layout_motto.setObjectName(u"layout_motto")
        self.layout_motto.setContentsMargins(0, 0, 0, 0)
        self.label_motto = QLabel(VisionPairsPane)
        self.label_motto.setObjectName(u"label_motto")

        self.layout_motto.addWidget(self.label_motto)

        self.layout_motto_line = QHBoxLayout()
        self.layout_motto_line.setSpacing(8)
        self.layout_motto_line.setObjectName(u"layout_motto_line")
        self.layout_motto_line.setContentsMargins(0, 0, 0, 0)
        self.edit_motto = QLineEdit(VisionPairsPane)
        self.edit_motto.setObjectName(u"edit_motto")

        self.layout_motto_line.addWidget(self.edit_motto)

        self.button_motto = QPushButton(VisionPairsPane)
        self.button_motto.setObjectName(u"button_motto")

        self.layout_motto_line.addWidget(self.button_motto)


        self.layout_motto.addLayout(self.layout_motto_line)


        self.layout_lines.addLayout(self.layout_motto)

        self.layout_same = QVBoxLayout()
        self.layout_same.setSpacing(4)
        self.layout_same.setObjectName(u"layout_same")
        self.layout_same.setContentsMargins(0, 0, 0, 0)
        self.label_same = QLabel(VisionPairsPane)
        self.label_same.setObjectName(u"label_same")

        self.layout_same.addWidget(self.label_same)

        self.edit_same = QLineEdit(VisionPairsPane)
        self.edit_same.setObjectName(u"edit_same")

        self.layout_same.addWidget(self.edit_same)


        self.layout_lines.addLayout(self.layout_same)

        self.layout_lines.setStretch(0, 1)
        self.layout_lines.setStretch(1, 1)

        self.layout_pane.addLayout(self.layout_lines)

        self.layout_both = QHBoxLayout()
        self.layout_both.setSpacing(16)
        self.layout_both.setObjectName(u"layout_both")
        self.layout_both.setContentsMargins(0, 0, 0, 0)
        self.layout_table = QVBoxLayout()
        self.layout_table.setSpacing(8)
        self.layout_table.setObjectName(u"layout_table")
        self.layout_table.setContentsMargins(0, 0, 0, 0)
        self.table_pairs = DataTable(VisionPairsPane)
        self.table_pairs.setObjectName(u"table_pairs")

        self.layout_table.addWidget(self.table_pairs)

        self.layout_tools = QHBoxLayout()
        self.layout_tools.setSpacing(8)
        self.layout_tools.setObjectName(u"layout_tools")
        self.layout_tools.setContentsMargins(0, 0, 0, 0)
        self.button_add = QPushButton(VisionPairsPane)
        self.button_add.setObjectName(u"button_add")

        self.layout_tools.addWidget(self.button_add)

        self.button_remove = QPushButton(VisionPairsPane)
        self.button_remove.setObjectName(u"button_remove")

        self.layout_tools.addWidget(self.button_remove)

        self.button_up = QPushButton(VisionPairsPane)
        self.button_up.setObjectName(u"button_up")

        self.layout_tools.addWidget(self.button_up)

        self.button_down = QPushButton(VisionPairsPane)
        self.button_down.setObjectName(u"button_down")

        self.layout_tools.addWidget(self.button_down)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_tools.addItem(self.spacer_1)

        self.button_projector = QPushButton(VisionPairsPane)
        self.button_projector.setObjectName(u"button_projector")

        self.layout_tools.addWidget(self.button_projector)


        self.layout_table.addLayout(self.layout_tools)

        self.layout_votes = QHBoxLayout()
        self.layout_votes.setSpacing(8)
        self.layout_votes.setObjectName(u"layout_votes")
        self.layout_votes.setContentsMargins(0, 0, 0, 0)
        self.label_votes = QLabel(VisionPairsPane)
        self.label_votes.setObjectName(u"label_votes")
        self.label_votes.setProperty(u"role", u"quiet")

        self.layout_votes.addWidget(self.label_votes)

        self.button_votes = QPushButton(VisionPairsPane)
        self.button_votes.setObjectName(u"button_votes")
        self.button_votes.setProperty(u"role", u"link")

        self.layout_votes.addWidget(self.button_votes)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_votes.addItem(self.spacer_3)


        self.layout_table.addLayout(self.layout_votes)

        self.layout_table.setStretch(0, 1)

        self.layout_both.addLayout(self.layout_table)

        self.panel_pair = QFrame(VisionPairsPane)
        self.panel_pair.setObjectName(u"panel_pair")
        self.panel_pair.setProperty(u"role", u"card")
        self.layout_pair = QVBoxLayout(self.panel_pair)
        self.layout_pair.setSpacing(4)
        self.layout_pair.setObjectName(u"layout_pair")
        self.layout_pair.setContentsMargins(16, 12, 16, 12)
        self.layout_kind = QHBoxLayout()
        self.layout_kind.setSpacing(8)
        self.layout_kind.setObjectName(u"layout_kind")
        self.layout_kind.setContentsMargins(0, 0, 0, 0)
        self.label_kind = QLabel(self.panel_pair)
        self.label_kind.setObjectName(u"label_kind")

        self.layout_kind.addWidget(self.label_kind)

        self.combo_kind = QComboBox(self.panel_pair)
        self.combo_kind.setObjectName(u"combo_kind")
        self.combo_kind.setEditable(True)

        self.layout_kind.addWidget(self.combo_kind)

        self.layout_kind.setStretch(1, 1)

        self.layout_pair.addLayout(self.layout_kind)

        self.label_now = QLabel(self.panel_pair)
        self.label_now.setObjectName(u"label_now")
        self.label_now.setProperty(u"role", u"now")

        self.layout_pair.addWidget(self.label_now)

        self.text_now = TextArea(self.panel_pair)
        self.text_now.setObjectName(u"text_now")
        self.text_now.setMinimumSize(QSize(0, 46))
        self.text_now.setMaximumSize(QSize(16777215, 64))

        self.layout_pair.addWidget(self.text_now)

        self.label_then = QLabel(self.panel_pair)
        self.label_then.setObjectName(u"label_then")
        self.label_then.setProperty(u"role", u"desired")

        self.layout_pair.addWidget(self.label_then)

        self.text_then = TextArea(self.panel_pair)
        self.text_then.setObjectName(u"text_then")
        self.text_then.setMinimumSize(QSize(0, 46))
        self.text_then.setMaximumSize(QSize(16777215, 64))

        self.layout_pair.addWidget(self.text_then)

        self.spacer_2 = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_pair.addItem(self.spacer_2)

        self.label_comments = QLabel(self.panel_pair)
        self.label_comments.setObjectName(u"label_comments")
        self.label_comments.setProperty(u"role", u"section")

        self.layout_pair.addWidget(self.label_comments)

        self.list_comments = QListWidget(self.panel_pair)
        self.list_comments.setObjectName(u"list_comments")
        self.list_comments.setMinimumSize(QSize(0, 40))
        self.list_comments.setWordWrap(True)

        self.layout_pair.addWidget(self.list_comments)

        self.layout_comment = QHBoxLayout()
        self.layout_comment.setSpacing(8)
        self.layout_comment.setObjectName(u"layout_comment")
        self.layout_comment.setContentsMargins(0, 0, 0, 0)
        self.edit_comment = QLineEdit(self.panel_pair)
        self.edit_comment.setObjectName(u"edit_comment")

        self.layout_comment.addWidget(self.edit_comment)

        self.button_comment = QPushButton(self.panel_pair)
        self.button_comment.setObjectName(u"button_comment")

        self.layout_comment.addWidget(self.button_comment)

        self.button_remove_comment = QPushButton(self.panel_pair)
        self.button_remove_comment.setObjectName(u"button_remove_comment")

        self.layout_comment.addWidget(self.button_remove_comment)

        self.layout_comment.setStretch(0, 1)

        self.layout_pair.addLayout(self.layout_comment)

        self.layout_pair.setStretch(7, 1)

        self.layout_both.addWidget(self.panel_pair)

        self.layout_both.setStretch(0, 3)
        self.layout_both.setStretch(1, 2)

        self.layout_pane.addLayout(self.layout_both)

        self.layout_pane.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_motto.setBuddy(self.edit_motto)
        self.label_same.setBuddy(self.edit_same)
        self.label_kind.setBuddy(self.combo_kind)
        self.label_now.setBuddy(self.text_now)
        self.label_then.setBuddy(self.text_then)
        self.label_comments.setBuddy(self.list_comments)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_motto, self.button_motto)
        QWidget.setTabOrder(self.button_motto, self.edit_same)
        QWidget.setTabOrder(self.edit_same, self.table_pairs)
        QWidget.setTabOrder(self.table_pairs, self.button_add)
        QWidget.setTabOrder(self.button_add, self.button_remove)
        QWidget.setTabOrder(self.button_remove, self.button_up)
        QWidget.setTabOrder(self.button_up, self.button_down)
        QWidget.setTabOrder(self.button_down, self.button_projector)
        QWidget.setTabOrder(self.button_projector, self.combo_kind)
        QWidget.setTabOrder(self.combo_kind, self.text_now)
        QWidget.setTabOrder(self.text_now, self.text_then)
        QWidget.setTabOrder(self.text_then, self.list_comments)
        QWidget.setTabOrder(self.list_comments, self.edit_comment)
        QWidget.setTabOrder(self.edit_comment, self.button_comment)
        QWidget.setTabOrder(self.button_comment, self.button_remove_comment)
        QWidget.setTabOrder(self.button_remove_comment, self.button_votes)

        self.retranslateUi(VisionPairsPane)
    # setupUi

    def retranslateUi(self, VisionPairsPane):
        self.label_motto.setText(QCoreApplication.translate("VisionPairsPane", u"&Motto", None))
#if QT_CONFIG(accessibility)
        self.edit_motto.setAccessibleName(QCoreApplication.translate("VisionPairsPane", u"Motto", None))
#endif // QT_CONFIG(accessibility)
        self.edit_motto.setPlaceholderText(QCoreApplication.translate("VisionPairsPane", u"Visionen i en mening", None))
        self.button_motto.setText(QCoreApplication.translate("VisionPairsPane", u"Visa", None))
#if QT_CONFIG(accessibility)
        self.button_motto.setAccessibleName(QCoreApplication.translate("VisionPairsPane", u"Visa mottot p\u00e5 projektorn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.button_motto.setToolTip(QCoreApplication.translate("VisionPairsPane", u"Visa mottot p\u00e5 projektorn", None))
#endif // QT_CONFIG(tooltip)
        self.label_same.setText(QCoreApplication.translate("VisionPairsPane", u"Samma upp&drag", None))
#if QT_CONFIG(accessibility)
        self.edit_same.setAccessibleName(QCoreApplication.translate("VisionPairsPane", u"Samma uppdrag", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.edit_same.setToolTip(QCoreApplication.translate("VisionPairsPane", u"Raden som s\u00e4ger att uppdraget \u00e4r detsamma men s\u00e4ttet nytt", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table_pairs.setAccessibleName(QCoreApplication.translate("VisionPairsPane", u"Fr\u00e5n och till", None))
#endif // QT_CONFIG(accessibility)
        self.button_add.setText(QCoreApplication.translate("VisionPairsPane", u"&L\u00e4gg till", None))
#if QT_CONFIG(tooltip)
        self.button_add.setToolTip(QCoreApplication.translate("VisionPairsPane", u"L\u00e4gg till ett par (Insert)", None))
#endif // QT_CONFIG(tooltip)
        self.button_remove.setText(QCoreApplication.translate("VisionPairsPane", u"Ta &bort", None))
#if QT_CONFIG(tooltip)
        self.button_remove.setToolTip(QCoreApplication.translate("VisionPairsPane", u"Ta bort paret (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.button_up.setText(QCoreApplication.translate("VisionPairsPane", u"Flytta &upp", None))
#if QT_CONFIG(tooltip)
        self.button_up.setToolTip(QCoreApplication.translate("VisionPairsPane", u"Flytta paret upp (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
        self.button_down.setText(QCoreApplication.translate("VisionPairsPane", u"Fl&ytta ner", None))
#if QT_CONFIG(tooltip)
        self.button_down.setToolTip(QCoreApplication.translate("VisionPairsPane", u"Flytta paret ner (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
        self.button_projector.setText(QCoreApplication.translate("VisionPairsPane", u"Visa &p\u00e5 projektorn", None))
#if QT_CONFIG(tooltip)
        self.button_projector.setToolTip(QCoreApplication.translate("VisionPairsPane", u"Visa det valda paret i stor stil", None))
#endif // QT_CONFIG(tooltip)
        self.label_votes.setText(QCoreApplication.translate("VisionPairsPane", u"Vill ni r\u00f6sta om vilka par som \u00e4r viktigast?", None))
        self.button_votes.setText(QCoreApplication.translate("VisionPairsPane", u"Till omr&\u00f6stningen", None))
        self.label_kind.setText(QCoreApplication.translate("VisionPairsPane", u"Sl&ag", None))
#if QT_CONFIG(accessibility)
        self.combo_kind.setAccessibleName(QCoreApplication.translate("VisionPairsPane", u"Slag", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.combo_kind.setToolTip(QCoreApplication.translate("VisionPairsPane", u"Motto, beteende, rykte eller egna ord", None))
#endif // QT_CONFIG(tooltip)
        self.label_now.setText(QCoreApplication.translate("VisionPairsPane", u"Fr\u00e5&n", None))
#if QT_CONFIG(accessibility)
        self.text_now.setAccessibleName(QCoreApplication.translate("VisionPairsPane", u"Fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.text_now.setPlaceholderText(QCoreApplication.translate("VisionPairsPane", u"S\u00e5 \u00e4r det i dag", None))
        self.label_then.setText(QCoreApplication.translate("VisionPairsPane", u"T&ill", None))
#if QT_CONFIG(accessibility)
        self.text_then.setAccessibleName(QCoreApplication.translate("VisionPairsPane", u"Till", None))
#endif // QT_CONFIG(accessibility)
        self.text_then.setPlaceholderText(QCoreApplication.translate("VisionPairsPane", u"S\u00e5 vill vi ha det", None))
        self.label_comments.setText(QCoreApplication.translate("VisionPairsPane", u"&Kommentarer", None))
#if QT_CONFIG(accessibility)
        self.list_comments.setAccessibleName(QCoreApplication.translate("VisionPairsPane", u"Kommentarer till paret", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.edit_comment.setAccessibleName(QCoreApplication.translate("VisionPairsPane", u"Ny kommentar", None))
#endif // QT_CONFIG(accessibility)
        self.edit_comment.setPlaceholderText(QCoreApplication.translate("VisionPairsPane", u"Skriv en kommentar, utan namn", None))
        self.button_comment.setText(QCoreApplication.translate("VisionPairsPane", u"Skriv", None))
        self.button_remove_comment.setText(QCoreApplication.translate("VisionPairsPane", u"Ta bort", None))
#if QT_CONFIG(tooltip)
        self.button_remove_comment.setToolTip(QCoreApplication.translate("VisionPairsPane", u"Ta bort den valda kommentaren", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
