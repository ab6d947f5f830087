# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'vote_result_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable

class Ui_VoteResultPane(object):
    def setupUi(self, VoteResultPane):
        if not VoteResultPane.objectName():
            VoteResultPane.setObjectName(u"VoteResultPane")
        self.layout_pane = QVBoxLayout(VoteResultPane)
        self.layout_pane.setSpacing(12)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(0, 0, 0, 0)
        self.label_summary = QLabel(VoteResultPane)
        self.label_summary.setObjectName(u"label_summary")
        self.label_summary.setWordWrap(True)

        self.layout_pane.addWidget(self.label_summary)

        self.table_vote_result = DataTable(VoteResultPane)
        self.table_vote_result.setObjectName(u"table_vote_result")

        self.layout_pane.addWidget(self.table_vote_result)

        self.label_notes = QLabel(VoteResultPane)
        self.label_notes.setObjectName(u"label_notes")
        self.label_notes.setWordWrap(True)
        self.label_notes.setProperty(u"role", u"quiet")

        self.layout_pane.addWidget(self.label_notes)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setSpacing(8)
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.button_show = QPushButton(VoteResultPane)
        self.button_show.setObjectName(u"button_show")
        self.button_show.setProperty(u"role", u"primary")

        self.layout_buttons.addWidget(self.button_show)

        self.button_next_place = QPushButton(VoteResultPane)
        self.button_next_place.setObjectName(u"button_next_place")

        self.layout_buttons.addWidget(self.button_next_place)

        self.button_again = QPushButton(VoteResultPane)
        self.button_again.setObjectName(u"button_again")
        self.button_again.setProperty(u"role", u"primary")

        self.layout_buttons.addWidget(self.button_again)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_1)


        self.layout_pane.addLayout(self.layout_buttons)

        self.layout_pane.setStretch(1, 1)

        self.retranslateUi(VoteResultPane)
    # setupUi

    def retranslateUi(self, VoteResultPane):
        self.label_summary.setText("")
#if QT_CONFIG(accessibility)
        self.table_vote_result.setAccessibleName(QCoreApplication.translate("VoteResultPane", u"Omr\u00f6stningens resultat", None))
#endif // QT_CONFIG(accessibility)
        self.label_notes.setText("")
        self.button_show.setText(QCoreApplication.translate("VoteResultPane", u"&Visa platsen p\u00e5 projektorn", None))
#if QT_CONFIG(tooltip)
        self.button_show.setToolTip(QCoreApplication.translate("VoteResultPane", u"Visar den plats som \u00e4r vald i tabellen", None))
#endif // QT_CONFIG(tooltip)
        self.button_next_place.setText(QCoreApplication.translate("VoteResultPane", u"Visa n&\u00e4sta plats", None))
#if QT_CONFIG(tooltip)
        self.button_next_place.setToolTip(QCoreApplication.translate("VoteResultPane", u"Fr\u00e5n sista plats mot f\u00f6rsta", None))
#endif // QT_CONFIG(tooltip)
        self.button_again.setText(QCoreApplication.translate("VoteResultPane", u"&G\u00f6r om omr\u00f6stningen", None))
#if QT_CONFIG(tooltip)
        self.button_again.setToolTip(QCoreApplication.translate("VoteResultPane", u"Ett nytt utkast med samma alternativ", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
