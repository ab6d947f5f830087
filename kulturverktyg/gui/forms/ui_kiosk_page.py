# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'kiosk_page.ui'
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
    QStackedWidget, QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable

class Ui_KioskPage(object):
    def setupUi(self, KioskPage):
        if not KioskPage.objectName():
            KioskPage.setObjectName(u"KioskPage")
        self.layout_page = QVBoxLayout(KioskPage)
        self.layout_page.setSpacing(16)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(KioskPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)


        self.layout_page.addLayout(self.layout_title)

        self.card_round = QFrame(KioskPage)
        self.card_round.setObjectName(u"card_round")
        self.card_round.setProperty(u"role", u"card")
        self.layout_round = QHBoxLayout(self.card_round)
        self.layout_round.setSpacing(24)
        self.layout_round.setObjectName(u"layout_round")
        self.layout_round.setContentsMargins(20, 14, 20, 14)
        self.layout_round_text = QVBoxLayout()
        self.layout_round_text.setSpacing(4)
        self.layout_round_text.setObjectName(u"layout_round_text")
        self.layout_round_text.setContentsMargins(0, 0, 0, 0)
        self.label_round = QLabel(self.card_round)
        self.label_round.setObjectName(u"label_round")
        self.label_round.setProperty(u"role", u"section")

        self.layout_round_text.addWidget(self.label_round)

        self.label_round_state = QLabel(self.card_round)
        self.label_round_state.setObjectName(u"label_round_state")
        self.label_round_state.setWordWrap(True)
        self.label_round_state.setProperty(u"role", u"quiet")

        self.layout_round_text.addWidget(self.label_round_state)


        self.layout_round.addLayout(self.layout_round_text)

        self.button_client_round = QPushButton(self.card_round)
        self.button_client_round.setObjectName(u"button_client_round")

        self.layout_round.addWidget(self.button_client_round)

        self.button_new_round = QPushButton(self.card_round)
        self.button_new_round.setObjectName(u"button_new_round")

        self.layout_round.addWidget(self.button_new_round)

        self.button_close_round = QPushButton(self.card_round)
        self.button_close_round.setObjectName(u"button_close_round")

        self.layout_round.addWidget(self.button_close_round)

        self.layout_round.setStretch(0, 1)

        self.layout_page.addWidget(self.card_round)

        self.stack = QStackedWidget(KioskPage)
        self.stack.setObjectName(u"stack")
        self.page_list = QWidget(self.stack)
        self.page_list.setObjectName(u"page_list")
        self.layout_list = QVBoxLayout(self.page_list)
        self.layout_list.setSpacing(12)
        self.layout_list.setObjectName(u"layout_list")
        self.layout_list.setContentsMargins(0, 0, 0, 0)
        self.table_workshops = DataTable(self.page_list)
        self.table_workshops.setObjectName(u"table_workshops")

        self.layout_list.addWidget(self.table_workshops)

        self.label_set_aside = QLabel(self.page_list)
        self.label_set_aside.setObjectName(u"label_set_aside")
        self.label_set_aside.setWordWrap(True)
        self.label_set_aside.setProperty(u"role", u"quiet")

        self.layout_list.addWidget(self.label_set_aside)

        self.layout_actions = QHBoxLayout()
        self.layout_actions.setSpacing(8)
        self.layout_actions.setObjectName(u"layout_actions")
        self.layout_actions.setContentsMargins(0, 0, 0, 0)
        self.button_kiosk = QPushButton(self.page_list)
        self.button_kiosk.setObjectName(u"button_kiosk")
        self.button_kiosk.setProperty(u"role", u"primary")

        self.layout_actions.addWidget(self.button_kiosk)

        self.button_ideas = QPushButton(self.page_list)
        self.button_ideas.setObjectName(u"button_ideas")

        self.layout_actions.addWidget(self.button_ideas)

        self.button_pin = QPushButton(self.page_list)
        self.button_pin.setObjectName(u"button_pin")

        self.layout_actions.addWidget(self.button_pin)

        self.button_times = QPushButton(self.page_list)
        self.button_times.setObjectName(u"button_times")

        self.layout_actions.addWidget(self.button_times)

        self.spacer_layout_actions_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_actions.addItem(self.spacer_layout_actions_1)

        self.button_close = QPushButton(self.page_list)
        self.button_close.setObjectName(u"button_close")

        self.layout_actions.addWidget(self.button_close)


        self.layout_list.addLayout(self.layout_actions)

        self.stack.addWidget(self.page_list)
        self.page_empty = QWidget(self.stack)
        self.page_empty.setObjectName(u"page_empty")
        self.layout_empty = QVBoxLayout(self.page_empty)
        self.layout_empty.setSpacing(8)
        self.layout_empty.setObjectName(u"layout_empty")
        self.layout_empty.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_empty_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_layout_empty_1)

        self.label_empty = QLabel(self.page_empty)
        self.label_empty.setObjectName(u"label_empty")
        self.label_empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_empty.setProperty(u"role", u"heading")

        self.layout_empty.addWidget(self.label_empty)

        self.label_empty_text = QLabel(self.page_empty)
        self.label_empty_text.setObjectName(u"label_empty_text")
        self.label_empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_empty_text.setWordWrap(True)
        self.label_empty_text.setProperty(u"role", u"quiet")

        self.layout_empty.addWidget(self.label_empty_text)

        self.spacer_layout_empty_2 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_empty.addItem(self.spacer_layout_empty_2)

        self.layout_begin = QHBoxLayout()
        self.layout_begin.setSpacing(8)
        self.layout_begin.setObjectName(u"layout_begin")
        self.layout_begin.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_begin_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_begin.addItem(self.spacer_layout_begin_1)

        self.button_workshops = QPushButton(self.page_empty)
        self.button_workshops.setObjectName(u"button_workshops")
        self.button_workshops.setProperty(u"role", u"primary")

        self.layout_begin.addWidget(self.button_workshops)

        self.spacer_layout_begin_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_begin.addItem(self.spacer_layout_begin_2)


        self.layout_empty.addLayout(self.layout_begin)

        self.spacer_layout_empty_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_layout_empty_3)

        self.stack.addWidget(self.page_empty)

        self.layout_page.addWidget(self.stack)

        self.layout_page.setStretch(2, 1)
        QWidget.setTabOrder(self.button_client_round, self.button_new_round)
        QWidget.setTabOrder(self.button_new_round, self.button_close_round)
        QWidget.setTabOrder(self.button_close_round, self.table_workshops)
        QWidget.setTabOrder(self.table_workshops, self.button_kiosk)
        QWidget.setTabOrder(self.button_kiosk, self.button_ideas)
        QWidget.setTabOrder(self.button_ideas, self.button_pin)
        QWidget.setTabOrder(self.button_pin, self.button_times)
        QWidget.setTabOrder(self.button_times, self.button_close)
        QWidget.setTabOrder(self.button_close, self.button_workshops)

        self.retranslateUi(KioskPage)
    # setupUi

    def retranslateUi(self, KioskPage):
        self.label_title.setText(QCoreApplication.translate("KioskPage", u"Kiosk", None))
        self.label_round.setText("")
        self.label_round_state.setText("")
        self.button_client_round.setText(QCoreApplication.translate("KioskPage", u"Ny omg\u00e5ng med klien&ter \u2026", None))
        self.button_new_round.setText(QCoreApplication.translate("KioskPage", u"N&y omg\u00e5ng \u2026", None))
        self.button_close_round.setText(QCoreApplication.translate("KioskPage", u"St\u00e4ng &omg\u00e5ngen", None))
#if QT_CONFIG(accessibility)
        self.table_workshops.setAccessibleName(QCoreApplication.translate("KioskPage", u"Workshoppar", None))
#endif // QT_CONFIG(accessibility)
        self.label_set_aside.setText("")
        self.button_kiosk.setText(QCoreApplication.translate("KioskPage", u"\u00d6ppna &kiosken", None))
        self.button_ideas.setText(QCoreApplication.translate("KioskPage", u"\u00d6ppna &id\u00e9kiosken", None))
        self.button_pin.setText(QCoreApplication.translate("KioskPage", u"&Byt PIN-kod", None))
        self.button_times.setText(QCoreApplication.translate("KioskPage", u"&Tider \u2026", None))
        self.button_close.setText(QCoreApplication.translate("KioskPage", u"&St\u00e4ng workshoppen", None))
        self.label_empty.setText(QCoreApplication.translate("KioskPage", u"Inga workshoppar \u00e4n", None))
        self.label_empty_text.setText(QCoreApplication.translate("KioskPage", u"En workshop \u00e4r ett tillf\u00e4lle d\u00e5 m\u00e4nniskor svarar, en i taget, vid kiosken. L\u00e4gg upp den f\u00f6rsta under Workshoppar, s\u00e5 \u00f6ppnar du kiosken h\u00e4r.", None))
        self.button_workshops.setText(QCoreApplication.translate("KioskPage", u"Till &workshopparna", None))
        pass
    # retranslateUi
