# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'vote_open_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_VoteOpenPane(object):
    def setupUi(self, VoteOpenPane):
        if not VoteOpenPane.objectName():
            VoteOpenPane.setObjectName(u"VoteOpenPane")
        self.layout_pane = QVBoxLayout(VoteOpenPane)
        self.layout_pane.setSpacing(12)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(0, 0, 0, 0)
        self.card_kiosk = QFrame(VoteOpenPane)
        self.card_kiosk.setObjectName(u"card_kiosk")
        self.card_kiosk.setProperty(u"role", u"card")
        self.layout_kiosk = QVBoxLayout(self.card_kiosk)
        self.layout_kiosk.setSpacing(10)
        self.layout_kiosk.setObjectName(u"layout_kiosk")
        self.layout_kiosk.setContentsMargins(20, 14, 20, 14)
        self.label_how = QLabel(self.card_kiosk)
        self.label_how.setObjectName(u"label_how")
        self.label_how.setWordWrap(True)

        self.layout_kiosk.addWidget(self.label_how)

        self.layout_voters = QHBoxLayout()
        self.layout_voters.setSpacing(8)
        self.layout_voters.setObjectName(u"layout_voters")
        self.layout_voters.setContentsMargins(0, 0, 0, 0)
        self.label_voters = QLabel(self.card_kiosk)
        self.label_voters.setObjectName(u"label_voters")
        self.label_voters.setProperty(u"role", u"heading")

        self.layout_voters.addWidget(self.label_voters)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_voters.addItem(self.spacer_1)


        self.layout_kiosk.addLayout(self.layout_voters)

        self.label_state = QLabel(self.card_kiosk)
        self.label_state.setObjectName(u"label_state")
        self.label_state.setWordWrap(True)
        self.label_state.setProperty(u"role", u"quiet")

        self.layout_kiosk.addWidget(self.label_state)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setSpacing(8)
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.button_kiosk = QPushButton(self.card_kiosk)
        self.button_kiosk.setObjectName(u"button_kiosk")
        self.button_kiosk.setProperty(u"role", u"primary")

        self.layout_buttons.addWidget(self.button_kiosk)

        self.button_package = QPushButton(self.card_kiosk)
        self.button_package.setObjectName(u"button_package")

        self.layout_buttons.addWidget(self.button_package)

        self.button_back = QPushButton(self.card_kiosk)
        self.button_back.setObjectName(u"button_back")

        self.layout_buttons.addWidget(self.button_back)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_2)

        self.button_close = QPushButton(self.card_kiosk)
        self.button_close.setObjectName(u"button_close")

        self.layout_buttons.addWidget(self.button_close)


        self.layout_kiosk.addLayout(self.layout_buttons)


        self.layout_pane.addWidget(self.card_kiosk)

        self.label_wall = QLabel(VoteOpenPane)
        self.label_wall.setObjectName(u"label_wall")
        self.label_wall.setProperty(u"role", u"heading")

        self.layout_pane.addWidget(self.label_wall)

        self.label_wall_more = QLabel(VoteOpenPane)
        self.label_wall_more.setObjectName(u"label_wall_more")
        self.label_wall_more.setWordWrap(True)
        self.label_wall_more.setProperty(u"role", u"quiet")

        self.layout_pane.addWidget(self.label_wall_more)

        self.scroll_wall = QScrollArea(VoteOpenPane)
        self.scroll_wall.setObjectName(u"scroll_wall")
        self.scroll_wall.setWidgetResizable(True)
        self.scroll_wall.setFrameShape(QFrame.Shape.NoFrame)
        self.ground_wall = QWidget(self.scroll_wall.viewport())
        self.ground_wall.setObjectName(u"ground_wall")
        self.layout_rows = QVBoxLayout(self.ground_wall)
        self.layout_rows.setSpacing(6)
        self.layout_rows.setObjectName(u"layout_rows")
        self.layout_rows.setContentsMargins(0, 0, 0, 0)
        self.scroll_wall.setWidget(self.ground_wall)

        self.layout_pane.addWidget(self.scroll_wall)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_pane.addItem(self.spacer_3)

        self.layout_pane.setStretch(3, 1)

        self.retranslateUi(VoteOpenPane)
    # setupUi

    def retranslateUi(self, VoteOpenPane):
        self.label_how.setText("")
        self.label_voters.setText("")
        self.label_state.setText("")
        self.button_kiosk.setText(QCoreApplication.translate("VoteOpenPane", u"\u00d6ppna &kiosken", None))
        self.button_package.setText(QCoreApplication.translate("VoteOpenPane", u"&Spara kioskpaket \u2026", None))
#if QT_CONFIG(tooltip)
        self.button_package.setToolTip(QCoreApplication.translate("VoteOpenPane", u"F\u00f6r en annan dator. Urnan l\u00e4ses in under Flera datorer.", None))
#endif // QT_CONFIG(tooltip)
        self.button_back.setText(QCoreApplication.translate("VoteOpenPane", u"\u00c4nd&ra alternativen", None))
        self.button_close.setText(QCoreApplication.translate("VoteOpenPane", u"S&t\u00e4ng och visa resultatet", None))
        self.label_wall.setText(QCoreApplication.translate("VoteOpenPane", u"Prickar p\u00e5 v\u00e4ggen", None))
        self.label_wall_more.setText(QCoreApplication.translate("VoteOpenPane", u"Har ni satt prickar p\u00e5 v\u00e4ggen ocks\u00e5? Skriv hur m\u00e5nga varje alternativ fick. De l\u00e4ggs ihop med dem i kiosken.", None))
        pass
    # retranslateUi
