# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'votes_page.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from kulturverktyg.gui.desk.survey.pickers import Picker

class Ui_VotesPage(object):
    def setupUi(self, VotesPage):
        if not VotesPage.objectName():
            VotesPage.setObjectName(u"VotesPage")
        self.layout_page = QVBoxLayout(VotesPage)
        self.layout_page.setSpacing(14)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(VotesPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.spacer_4 = QSpacerItem(8, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_4)

        self.combo_vote = Picker(VotesPage)
        self.combo_vote.setObjectName(u"combo_vote")
        self.combo_vote.setMinimumSize(QSize(430, 0))

        self.layout_title.addWidget(self.combo_vote)

        self.button_new = QPushButton(VotesPage)
        self.button_new.setObjectName(u"button_new")

        self.layout_title.addWidget(self.button_new)

        self.button_remove = QPushButton(VotesPage)
        self.button_remove.setObjectName(u"button_remove")

        self.layout_title.addWidget(self.button_remove)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_5)

        self.label_saved = QLabel(VotesPage)
        self.label_saved.setObjectName(u"label_saved")
        self.label_saved.setProperty(u"role", u"quiet")

        self.layout_title.addWidget(self.label_saved)

        self.button_undo = QPushButton(VotesPage)
        self.button_undo.setObjectName(u"button_undo")

        self.layout_title.addWidget(self.button_undo)

        self.button_redo = QPushButton(VotesPage)
        self.button_redo.setObjectName(u"button_redo")

        self.layout_title.addWidget(self.button_redo)


        self.layout_page.addLayout(self.layout_title)

        self.stack = QStackedWidget(VotesPage)
        self.stack.setObjectName(u"stack")
        self.page_empty = QWidget(self.stack)
        self.page_empty.setObjectName(u"page_empty")
        self.layout_empty = QVBoxLayout(self.page_empty)
        self.layout_empty.setSpacing(8)
        self.layout_empty.setObjectName(u"layout_empty")
        self.layout_empty.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_1)

        self.label_empty = QLabel(self.page_empty)
        self.label_empty.setObjectName(u"label_empty")
        self.label_empty.setProperty(u"role", u"heading")

        self.layout_empty.addWidget(self.label_empty)

        self.label_empty_more = QLabel(self.page_empty)
        self.label_empty_more.setObjectName(u"label_empty_more")
        self.label_empty_more.setWordWrap(True)
        self.label_empty_more.setProperty(u"role", u"quiet")

        self.layout_empty.addWidget(self.label_empty_more)

        self.layout_empty_button = QHBoxLayout()
        self.layout_empty_button.setSpacing(8)
        self.layout_empty_button.setObjectName(u"layout_empty_button")
        self.layout_empty_button.setContentsMargins(0, 0, 0, 0)
        self.button_begin = QPushButton(self.page_empty)
        self.button_begin.setObjectName(u"button_begin")
        self.button_begin.setProperty(u"role", u"primary")

        self.layout_empty_button.addWidget(self.button_begin)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_empty_button.addItem(self.spacer_2)


        self.layout_empty.addLayout(self.layout_empty_button)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_3)

        self.stack.addWidget(self.page_empty)
        self.page_draft = QWidget(self.stack)
        self.page_draft.setObjectName(u"page_draft")
        self.layout_draft = QVBoxLayout(self.page_draft)
        self.layout_draft.setSpacing(8)
        self.layout_draft.setObjectName(u"layout_draft")
        self.layout_draft.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.page_draft)
        self.page_open = QWidget(self.stack)
        self.page_open.setObjectName(u"page_open")
        self.layout_open = QVBoxLayout(self.page_open)
        self.layout_open.setSpacing(8)
        self.layout_open.setObjectName(u"layout_open")
        self.layout_open.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.page_open)
        self.page_result = QWidget(self.stack)
        self.page_result.setObjectName(u"page_result")
        self.layout_result = QVBoxLayout(self.page_result)
        self.layout_result.setSpacing(8)
        self.layout_result.setObjectName(u"layout_result")
        self.layout_result.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.page_result)
        self.page_waiting = QWidget(self.stack)
        self.page_waiting.setObjectName(u"page_waiting")
        self.layout_waiting = QVBoxLayout(self.page_waiting)
        self.layout_waiting.setSpacing(8)
        self.layout_waiting.setObjectName(u"layout_waiting")
        self.layout_waiting.setContentsMargins(0, 0, 0, 0)
        self.label_waiting = QLabel(self.page_waiting)
        self.label_waiting.setObjectName(u"label_waiting")
        self.label_waiting.setProperty(u"role", u"quiet")

        self.layout_waiting.addWidget(self.label_waiting)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_waiting.addItem(self.spacer_6)

        self.stack.addWidget(self.page_waiting)

        self.layout_page.addWidget(self.stack)

        self.layout_page.setStretch(1, 1)

        self.retranslateUi(VotesPage)
    # setupUi

    def retranslateUi(self, VotesPage):
        self.label_title.setText(QCoreApplication.translate("VotesPage", u"Omr\u00f6stning", None))
#if QT_CONFIG(accessibility)
        self.combo_vote.setAccessibleName(QCoreApplication.translate("VotesPage", u"Omr\u00f6stning som visas", None))
#endif // QT_CONFIG(accessibility)
        self.button_new.setText(QCoreApplication.translate("VotesPage", u"&Ny omr\u00f6stning", None))
        self.button_remove.setText(QCoreApplication.translate("VotesPage", u"&Ta bort", None))
#if QT_CONFIG(tooltip)
        self.button_remove.setToolTip(QCoreApplication.translate("VotesPage", u"Ta bort det h\u00e4r utkastet", None))
#endif // QT_CONFIG(tooltip)
        self.label_saved.setText("")
        self.button_undo.setText(QCoreApplication.translate("VotesPage", u"&\u00c5ngra", None))
        self.button_redo.setText(QCoreApplication.translate("VotesPage", u"&G\u00f6r om", None))
        self.label_empty.setText(QCoreApplication.translate("VotesPage", u"H\u00e4r r\u00f6star ni fram vad ni g\u00e5r vidare med", None))
        self.label_empty_more.setText(QCoreApplication.translate("VotesPage", u"Ge prickar till id\u00e9er, f\u00f6rslag eller \u00e5tg\u00e4rder, eller bed\u00f6m nytta och insats f\u00f6r dem. Alla r\u00f6star f\u00f6r sig i kiosken, eller med prickar p\u00e5 v\u00e4ggen som du r\u00e4knar. Ingen ser resultatet f\u00f6rr\u00e4n du st\u00e4nger omr\u00f6stningen.", None))
        self.button_begin.setText(QCoreApplication.translate("VotesPage", u"&G\u00f6r en omr\u00f6stning", None))
        self.label_waiting.setText(QCoreApplication.translate("VotesPage", u"H\u00e4mtar resultatet \u2026", None))
        pass
    # retranslateUi
