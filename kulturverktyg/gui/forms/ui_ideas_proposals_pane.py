# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ideas_proposals_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.text_area import TextArea

class Ui_IdeasProposalsPane(object):
    def setupUi(self, IdeasProposalsPane):
        if not IdeasProposalsPane.objectName():
            IdeasProposalsPane.setObjectName(u"IdeasProposalsPane")
        self.layout_proposals = QHBoxLayout(IdeasProposalsPane)
        self.layout_proposals.setSpacing(20)
        self.layout_proposals.setObjectName(u"layout_proposals")
        self.layout_proposals.setContentsMargins(16, 16, 16, 16)
        self.layout_list = QVBoxLayout()
        self.layout_list.setSpacing(8)
        self.layout_list.setObjectName(u"layout_list")
        self.layout_list.setContentsMargins(0, 0, 0, 0)
        self.label_list = QLabel(IdeasProposalsPane)
        self.label_list.setObjectName(u"label_list")
        self.label_list.setProperty(u"role", u"section")

        self.layout_list.addWidget(self.label_list)

        self.list_proposals = QListWidget(IdeasProposalsPane)
        self.list_proposals.setObjectName(u"list_proposals")
        self.list_proposals.setWordWrap(True)

        self.layout_list.addWidget(self.list_proposals)

        self.layout_list_buttons = QHBoxLayout()
        self.layout_list_buttons.setSpacing(8)
        self.layout_list_buttons.setObjectName(u"layout_list_buttons")
        self.layout_list_buttons.setContentsMargins(0, 0, 0, 0)
        self.button_new = QPushButton(IdeasProposalsPane)
        self.button_new.setObjectName(u"button_new")

        self.layout_list_buttons.addWidget(self.button_new)

        self.button_remove = QPushButton(IdeasProposalsPane)
        self.button_remove.setObjectName(u"button_remove")

        self.layout_list_buttons.addWidget(self.button_remove)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_list_buttons.addItem(self.spacer_10)

        self.button_up = QPushButton(IdeasProposalsPane)
        self.button_up.setObjectName(u"button_up")

        self.layout_list_buttons.addWidget(self.button_up)

        self.button_down = QPushButton(IdeasProposalsPane)
        self.button_down.setObjectName(u"button_down")

        self.layout_list_buttons.addWidget(self.button_down)


        self.layout_list.addLayout(self.layout_list_buttons)

        self.layout_list.setStretch(1, 1)

        self.layout_proposals.addLayout(self.layout_list)

        self.stack = QStackedWidget(IdeasProposalsPane)
        self.stack.setObjectName(u"stack")
        self.page_none = QWidget(self.stack)
        self.page_none.setObjectName(u"page_none")
        self.layout_none = QVBoxLayout(self.page_none)
        self.layout_none.setSpacing(8)
        self.layout_none.setObjectName(u"layout_none")
        self.layout_none.setContentsMargins(40, 0, 40, 0)
        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_11)

        self.label_none = QLabel(self.page_none)
        self.label_none.setObjectName(u"label_none")
        self.label_none.setWordWrap(True)
        self.label_none.setProperty(u"role", u"quiet")

        self.layout_none.addWidget(self.label_none)

        self.spacer_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_12)

        self.stack.addWidget(self.page_none)
        self.page_proposal = QWidget(self.stack)
        self.page_proposal.setObjectName(u"page_proposal")
        self.layout_proposal = QVBoxLayout(self.page_proposal)
        self.layout_proposal.setSpacing(8)
        self.layout_proposal.setObjectName(u"layout_proposal")
        self.layout_proposal.setContentsMargins(0, 0, 0, 0)
        self.grid_proposal = QGridLayout()
        self.grid_proposal.setObjectName(u"grid_proposal")
        self.grid_proposal.setHorizontalSpacing(12)
        self.grid_proposal.setVerticalSpacing(8)
        self.grid_proposal.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(self.page_proposal)
        self.label_title.setObjectName(u"label_title")

        self.grid_proposal.addWidget(self.label_title, 0, 0, 1, 1)

        self.edit_title = QLineEdit(self.page_proposal)
        self.edit_title.setObjectName(u"edit_title")
        self.edit_title.setMaxLength(200)

        self.grid_proposal.addWidget(self.edit_title, 0, 1, 1, 1)

        self.label_text = QLabel(self.page_proposal)
        self.label_text.setObjectName(u"label_text")

        self.grid_proposal.addWidget(self.label_text, 1, 0, 1, 1)

        self.text_text = TextArea(self.page_proposal)
        self.text_text.setObjectName(u"text_text")
        self.text_text.setMaximumSize(QSize(16777215, 64))

        self.grid_proposal.addWidget(self.text_text, 1, 1, 1, 1)

        self.grid_proposal.setColumnStretch(1, 1)

        self.layout_proposal.addLayout(self.grid_proposal)

        self.label_parts = QLabel(self.page_proposal)
        self.label_parts.setObjectName(u"label_parts")
        self.label_parts.setProperty(u"role", u"section")

        self.layout_proposal.addWidget(self.label_parts)

        self.list_parts = QListWidget(self.page_proposal)
        self.list_parts.setObjectName(u"list_parts")
        self.list_parts.setWordWrap(True)
        self.list_parts.setMaximumSize(QSize(16777215, 104))

        self.layout_proposal.addWidget(self.list_parts)

        self.layout_parts = QHBoxLayout()
        self.layout_parts.setSpacing(8)
        self.layout_parts.setObjectName(u"layout_parts")
        self.layout_parts.setContentsMargins(0, 0, 0, 0)
        self.button_add_theme = QPushButton(self.page_proposal)
        self.button_add_theme.setObjectName(u"button_add_theme")
        self.button_add_theme.setProperty(u"role", u"menu")

        self.layout_parts.addWidget(self.button_add_theme)

        self.button_add_card = QPushButton(self.page_proposal)
        self.button_add_card.setObjectName(u"button_add_card")

        self.layout_parts.addWidget(self.button_add_card)

        self.button_let_go = QPushButton(self.page_proposal)
        self.button_let_go.setObjectName(u"button_let_go")

        self.layout_parts.addWidget(self.button_let_go)

        self.spacer_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_parts.addItem(self.spacer_13)


        self.layout_proposal.addLayout(self.layout_parts)

        self.label_trace = QLabel(self.page_proposal)
        self.label_trace.setObjectName(u"label_trace")
        self.label_trace.setProperty(u"role", u"section")

        self.layout_proposal.addWidget(self.label_trace)

        self.table_trace = DataTable(self.page_proposal)
        self.table_trace.setObjectName(u"table_trace")

        self.layout_proposal.addWidget(self.table_trace)

        self.layout_proposal.setStretch(5, 1)
        self.stack.addWidget(self.page_proposal)

        self.layout_proposals.addWidget(self.stack)

        self.layout_proposals.setStretch(0, 2)
        self.layout_proposals.setStretch(1, 5)
#if QT_CONFIG(shortcut)
        self.label_list.setBuddy(self.list_proposals)
        self.label_title.setBuddy(self.edit_title)
        self.label_text.setBuddy(self.text_text)
        self.label_parts.setBuddy(self.list_parts)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.list_proposals, self.button_new)
        QWidget.setTabOrder(self.button_new, self.button_remove)
        QWidget.setTabOrder(self.button_remove, self.button_up)
        QWidget.setTabOrder(self.button_up, self.button_down)
        QWidget.setTabOrder(self.button_down, self.edit_title)
        QWidget.setTabOrder(self.edit_title, self.text_text)
        QWidget.setTabOrder(self.text_text, self.list_parts)
        QWidget.setTabOrder(self.list_parts, self.button_add_theme)
        QWidget.setTabOrder(self.button_add_theme, self.button_add_card)
        QWidget.setTabOrder(self.button_add_card, self.button_let_go)
        QWidget.setTabOrder(self.button_let_go, self.table_trace)

        self.retranslateUi(IdeasProposalsPane)
    # setupUi

    def retranslateUi(self, IdeasProposalsPane):
        self.label_list.setText(QCoreApplication.translate("IdeasProposalsPane", u"F\u00f6rslag", None))
#if QT_CONFIG(accessibility)
        self.list_proposals.setAccessibleName(QCoreApplication.translate("IdeasProposalsPane", u"F\u00f6rslag", None))
#endif // QT_CONFIG(accessibility)
        self.button_new.setText(QCoreApplication.translate("IdeasProposalsPane", u"&Nytt f\u00f6rslag \u2026", None))
        self.button_remove.setText(QCoreApplication.translate("IdeasProposalsPane", u"Ta &bort", None))
        self.button_up.setText(QCoreApplication.translate("IdeasProposalsPane", u"Flytta upp", None))
#if QT_CONFIG(accessibility)
        self.button_up.setAccessibleName(QCoreApplication.translate("IdeasProposalsPane", u"Flytta f\u00f6rslaget upp", None))
#endif // QT_CONFIG(accessibility)
        self.button_down.setText(QCoreApplication.translate("IdeasProposalsPane", u"Flytta ner", None))
#if QT_CONFIG(accessibility)
        self.button_down.setAccessibleName(QCoreApplication.translate("IdeasProposalsPane", u"Flytta f\u00f6rslaget ner", None))
#endif // QT_CONFIG(accessibility)
        self.label_none.setText(QCoreApplication.translate("IdeasProposalsPane", u"H\u00e4r samlas teman och kort till f\u00f6rslag att besluta om. G\u00f6r ett nytt f\u00f6rslag h\u00e4r, eller markera kort p\u00e5 tavlan och v\u00e4lj Kort \u203a Till f\u00f6rslag.", None))
        self.label_title.setText(QCoreApplication.translate("IdeasProposalsPane", u"Rubrik", None))
#if QT_CONFIG(accessibility)
        self.edit_title.setAccessibleName(QCoreApplication.translate("IdeasProposalsPane", u"F\u00f6rslagets rubrik", None))
#endif // QT_CONFIG(accessibility)
        self.label_text.setText(QCoreApplication.translate("IdeasProposalsPane", u"Beskrivning", None))
#if QT_CONFIG(accessibility)
        self.text_text.setAccessibleName(QCoreApplication.translate("IdeasProposalsPane", u"F\u00f6rslagets beskrivning", None))
#endif // QT_CONFIG(accessibility)
        self.text_text.setPlaceholderText(QCoreApplication.translate("IdeasProposalsPane", u"Vad f\u00f6resl\u00e5s, i n\u00e5gra meningar", None))
        self.label_parts.setText(QCoreApplication.translate("IdeasProposalsPane", u"Byggt av", None))
#if QT_CONFIG(accessibility)
        self.list_parts.setAccessibleName(QCoreApplication.translate("IdeasProposalsPane", u"Teman och kort som f\u00f6rslaget \u00e4r byggt av", None))
#endif // QT_CONFIG(accessibility)
        self.button_add_theme.setText(QCoreApplication.translate("IdeasProposalsPane", u"L\u00e4gg till t&ema", None))
        self.button_add_card.setText(QCoreApplication.translate("IdeasProposalsPane", u"L\u00e4gg till ko&rt \u2026", None))
        self.button_let_go.setText(QCoreApplication.translate("IdeasProposalsPane", u"Ta bort ur f\u00f6rslage&t", None))
        self.label_trace.setText("")
#if QT_CONFIG(accessibility)
        self.table_trace.setAccessibleName(QCoreApplication.translate("IdeasProposalsPane", u"Id\u00e9er bakom f\u00f6rslaget, s\u00e5 som de skrevs", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
