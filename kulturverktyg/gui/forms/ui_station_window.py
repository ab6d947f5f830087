# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'station_window.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QMainWindow, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from kulturverktyg.gui.widgets.banner import Banner

class Ui_StationWindow(object):
    def setupUi(self, StationWindow):
        if not StationWindow.objectName():
            StationWindow.setObjectName(u"StationWindow")
        StationWindow.setMinimumSize(QSize(600, 500))
        self.central = QWidget(StationWindow)
        self.central.setObjectName(u"central")
        self.layout_window = QVBoxLayout(self.central)
        self.layout_window.setSpacing(0)
        self.layout_window.setObjectName(u"layout_window")
        self.layout_window.setContentsMargins(0, 0, 0, 0)
        self.banner = Banner(self.central)
        self.banner.setObjectName(u"banner")

        self.layout_window.addWidget(self.banner)

        self.layout_stack = QVBoxLayout()
        self.layout_stack.setSpacing(8)
        self.layout_stack.setObjectName(u"layout_stack")
        self.layout_stack.setContentsMargins(32, 24, 32, 24)
        self.stack = QStackedWidget(self.central)
        self.stack.setObjectName(u"stack")
        self.page_home = QWidget(self.stack)
        self.page_home.setObjectName(u"page_home")
        self.layout_home = QVBoxLayout(self.page_home)
        self.layout_home.setSpacing(12)
        self.layout_home.setObjectName(u"layout_home")
        self.layout_home.setContentsMargins(0, 0, 0, 0)
        self.label_kind = QLabel(self.page_home)
        self.label_kind.setObjectName(u"label_kind")
        self.label_kind.setProperty(u"role", u"quiet")

        self.layout_home.addWidget(self.label_kind)

        self.label_workshop = QLabel(self.page_home)
        self.label_workshop.setObjectName(u"label_workshop")
        self.label_workshop.setProperty(u"role", u"title")
        self.label_workshop.setWordWrap(True)

        self.layout_home.addWidget(self.label_workshop)

        self.card_facts = QFrame(self.page_home)
        self.card_facts.setObjectName(u"card_facts")
        self.card_facts.setProperty(u"role", u"card")
        self.layout_facts = QGridLayout(self.card_facts)
        self.layout_facts.setObjectName(u"layout_facts")
        self.layout_facts.setHorizontalSpacing(24)
        self.layout_facts.setVerticalSpacing(8)
        self.layout_facts.setContentsMargins(20, 16, 20, 16)
        self.label_laptop_name = QLabel(self.card_facts)
        self.label_laptop_name.setObjectName(u"label_laptop_name")
        self.label_laptop_name.setProperty(u"role", u"quiet")

        self.layout_facts.addWidget(self.label_laptop_name, 0, 0, 1, 1)

        self.label_laptop = QLabel(self.card_facts)
        self.label_laptop.setObjectName(u"label_laptop")
        self.label_laptop.setProperty(u"role", u"section")

        self.layout_facts.addWidget(self.label_laptop, 0, 1, 1, 1)

        self.label_count_name = QLabel(self.card_facts)
        self.label_count_name.setObjectName(u"label_count_name")
        self.label_count_name.setProperty(u"role", u"quiet")

        self.layout_facts.addWidget(self.label_count_name, 1, 0, 1, 1)

        self.label_count = QLabel(self.card_facts)
        self.label_count.setObjectName(u"label_count")
        self.label_count.setProperty(u"role", u"section")

        self.layout_facts.addWidget(self.label_count, 1, 1, 1, 1)

        self.layout_facts.setColumnStretch(1, 1)

        self.layout_home.addWidget(self.card_facts)

        self.button_kiosk = QPushButton(self.page_home)
        self.button_kiosk.setObjectName(u"button_kiosk")
        self.button_kiosk.setProperty(u"role", u"primary")
        self.button_kiosk.setMinimumSize(QSize(0, 44))

        self.layout_home.addWidget(self.button_kiosk)

        self.spacer_home_1 = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_home.addItem(self.spacer_home_1)

        self.label_after = QLabel(self.page_home)
        self.label_after.setObjectName(u"label_after")
        self.label_after.setProperty(u"role", u"quiet")
        self.label_after.setWordWrap(True)

        self.layout_home.addWidget(self.label_after)

        self.layout_box = QHBoxLayout()
        self.layout_box.setSpacing(8)
        self.layout_box.setObjectName(u"layout_box")
        self.layout_box.setContentsMargins(0, 0, 0, 0)
        self.button_box = QPushButton(self.page_home)
        self.button_box.setObjectName(u"button_box")

        self.layout_box.addWidget(self.button_box)

        self.button_receipt = QPushButton(self.page_home)
        self.button_receipt.setObjectName(u"button_receipt")

        self.layout_box.addWidget(self.button_receipt)

        self.spacer_box = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_box.addItem(self.spacer_box)


        self.layout_home.addLayout(self.layout_box)

        self.spacer_home_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_home.addItem(self.spacer_home_2)

        self.layout_close = QHBoxLayout()
        self.layout_close.setSpacing(8)
        self.layout_close.setObjectName(u"layout_close")
        self.layout_close.setContentsMargins(0, 0, 0, 0)
        self.button_remove = QPushButton(self.page_home)
        self.button_remove.setObjectName(u"button_remove")
        self.button_remove.setProperty(u"role", u"link")

        self.layout_close.addWidget(self.button_remove)

        self.spacer_close = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_close.addItem(self.spacer_close)

        self.button_close = QPushButton(self.page_home)
        self.button_close.setObjectName(u"button_close")

        self.layout_close.addWidget(self.button_close)


        self.layout_home.addLayout(self.layout_close)

        self.stack.addWidget(self.page_home)
        self.page_receipt = QWidget(self.stack)
        self.page_receipt.setObjectName(u"page_receipt")
        self.layout_receipt = QVBoxLayout(self.page_receipt)
        self.layout_receipt.setSpacing(12)
        self.layout_receipt.setObjectName(u"layout_receipt")
        self.layout_receipt.setContentsMargins(0, 0, 0, 0)
        self.label_receipt_title = QLabel(self.page_receipt)
        self.label_receipt_title.setObjectName(u"label_receipt_title")
        self.label_receipt_title.setProperty(u"role", u"title")
        self.label_receipt_title.setWordWrap(True)

        self.layout_receipt.addWidget(self.label_receipt_title)

        self.label_receipt_text = QLabel(self.page_receipt)
        self.label_receipt_text.setObjectName(u"label_receipt_text")
        self.label_receipt_text.setWordWrap(True)

        self.layout_receipt.addWidget(self.label_receipt_text)

        self.spacer_receipt_1 = QSpacerItem(1, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_receipt.addItem(self.spacer_receipt_1)

        self.layout_number = QHBoxLayout()
        self.layout_number.setSpacing(12)
        self.layout_number.setObjectName(u"layout_number")
        self.layout_number.setContentsMargins(0, 0, 0, 0)
        self.label_number = QLabel(self.page_receipt)
        self.label_number.setObjectName(u"label_number")

        self.layout_number.addWidget(self.label_number)

        self.edit_number = QLineEdit(self.page_receipt)
        self.edit_number.setObjectName(u"edit_number")
        self.edit_number.setMaxLength(12)
        self.edit_number.setMaximumSize(QSize(180, 16777215))

        self.layout_number.addWidget(self.edit_number)

        self.spacer_number = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_number.addItem(self.spacer_number)


        self.layout_receipt.addLayout(self.layout_number)

        self.layout_confirm = QHBoxLayout()
        self.layout_confirm.setSpacing(8)
        self.layout_confirm.setObjectName(u"layout_confirm")
        self.layout_confirm.setContentsMargins(0, 0, 0, 0)
        self.button_confirm = QPushButton(self.page_receipt)
        self.button_confirm.setObjectName(u"button_confirm")
        self.button_confirm.setProperty(u"role", u"primary")

        self.layout_confirm.addWidget(self.button_confirm)

        self.button_receipt_file = QPushButton(self.page_receipt)
        self.button_receipt_file.setObjectName(u"button_receipt_file")

        self.layout_confirm.addWidget(self.button_receipt_file)

        self.spacer_confirm = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_confirm.addItem(self.spacer_confirm)


        self.layout_receipt.addLayout(self.layout_confirm)

        self.spacer_receipt_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_receipt.addItem(self.spacer_receipt_2)

        self.layout_back = QHBoxLayout()
        self.layout_back.setSpacing(8)
        self.layout_back.setObjectName(u"layout_back")
        self.layout_back.setContentsMargins(0, 0, 0, 0)
        self.spacer_back = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_back.addItem(self.spacer_back)

        self.button_back = QPushButton(self.page_receipt)
        self.button_back.setObjectName(u"button_back")

        self.layout_back.addWidget(self.button_back)


        self.layout_receipt.addLayout(self.layout_back)

        self.stack.addWidget(self.page_receipt)
        self.page_done = QWidget(self.stack)
        self.page_done.setObjectName(u"page_done")
        self.layout_done = QVBoxLayout(self.page_done)
        self.layout_done.setSpacing(12)
        self.layout_done.setObjectName(u"layout_done")
        self.layout_done.setContentsMargins(0, 0, 0, 0)
        self.label_done_title = QLabel(self.page_done)
        self.label_done_title.setObjectName(u"label_done_title")
        self.label_done_title.setProperty(u"role", u"title")

        self.layout_done.addWidget(self.label_done_title)

        self.label_done = QLabel(self.page_done)
        self.label_done.setObjectName(u"label_done")
        self.label_done.setWordWrap(True)

        self.layout_done.addWidget(self.label_done)

        self.spacer_done = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_done.addItem(self.spacer_done)

        self.layout_done_close = QHBoxLayout()
        self.layout_done_close.setSpacing(8)
        self.layout_done_close.setObjectName(u"layout_done_close")
        self.layout_done_close.setContentsMargins(0, 0, 0, 0)
        self.spacer_done_close = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_done_close.addItem(self.spacer_done_close)

        self.button_done = QPushButton(self.page_done)
        self.button_done.setObjectName(u"button_done")
        self.button_done.setProperty(u"role", u"primary")

        self.layout_done_close.addWidget(self.button_done)


        self.layout_done.addLayout(self.layout_done_close)

        self.stack.addWidget(self.page_done)

        self.layout_stack.addWidget(self.stack)


        self.layout_window.addLayout(self.layout_stack)

        self.layout_window.setStretch(1, 1)
        StationWindow.setCentralWidget(self.central)
#if QT_CONFIG(shortcut)
        self.label_number.setBuddy(self.edit_number)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.button_kiosk, self.button_box)
        QWidget.setTabOrder(self.button_box, self.button_receipt)
        QWidget.setTabOrder(self.button_receipt, self.button_remove)
        QWidget.setTabOrder(self.button_remove, self.button_close)
        QWidget.setTabOrder(self.button_close, self.edit_number)
        QWidget.setTabOrder(self.edit_number, self.button_confirm)
        QWidget.setTabOrder(self.button_confirm, self.button_receipt_file)
        QWidget.setTabOrder(self.button_receipt_file, self.button_back)
        QWidget.setTabOrder(self.button_back, self.button_done)

        self.retranslateUi(StationWindow)
    # setupUi

    def retranslateUi(self, StationWindow):
        StationWindow.setWindowTitle(QCoreApplication.translate("StationWindow", u"Kulturverktyg \u2013 kioskdator", None))
        self.label_kind.setText(QCoreApplication.translate("StationWindow", u"Kioskdator", None))
        self.label_workshop.setText("")
        self.label_laptop_name.setText(QCoreApplication.translate("StationWindow", u"Den h\u00e4r datorn", None))
        self.label_laptop.setText("")
        self.label_count_name.setText(QCoreApplication.translate("StationWindow", u"I urnan", None))
        self.label_count.setText("")
        self.button_kiosk.setText(QCoreApplication.translate("StationWindow", u"&\u00d6ppna kiosken", None))
        self.label_after.setText(QCoreApplication.translate("StationWindow", u"N\u00e4r alla har svarat: l\u00e4mna kiosken med PIN-koden, spara urnan p\u00e5 ett USB-minne och ge det till HR. Urnan \u00e4r kvar h\u00e4r tills HR:s dator har gett ett kvitto p\u00e5 att den har kommit fram.", None))
        self.button_box.setText(QCoreApplication.translate("StationWindow", u"&Spara urnan p\u00e5 USB \u2026", None))
        self.button_receipt.setText(QCoreApplication.translate("StationWindow", u"&Urnan har kommit fram \u2026", None))
        self.button_remove.setText(QCoreApplication.translate("StationWindow", u"&Ta bort kiosken fr\u00e5n datorn", None))
        self.button_close.setText(QCoreApplication.translate("StationWindow", u"St\u00e4n&g", None))
        self.label_receipt_title.setText(QCoreApplication.translate("StationWindow", u"Urnan har kommit fram", None))
        self.label_receipt_text.setText(QCoreApplication.translate("StationWindow", u"N\u00e4r HR har l\u00e4st in urnan visar HR:s dator ett kvittonummer p\u00e5 8 siffror. Skriv det h\u00e4r, eller \u00f6ppna kvittot som en fil. St\u00e4mmer det f\u00f6rst\u00f6rs urnan p\u00e5 den h\u00e4r datorn.", None))
        self.label_number.setText(QCoreApplication.translate("StationWindow", u"Kvitto&nummer", None))
#if QT_CONFIG(accessibility)
        self.edit_number.setAccessibleName(QCoreApplication.translate("StationWindow", u"Kvittonummer", None))
#endif // QT_CONFIG(accessibility)
        self.edit_number.setPlaceholderText(QCoreApplication.translate("StationWindow", u"8 siffror", None))
        self.button_confirm.setText(QCoreApplication.translate("StationWindow", u"&F\u00f6rst\u00f6r urnan h\u00e4r", None))
        self.button_receipt_file.setText(QCoreApplication.translate("StationWindow", u"\u00d6ppna &kvitto som fil \u2026", None))
        self.button_back.setText(QCoreApplication.translate("StationWindow", u"Till&baka", None))
        self.label_done_title.setText(QCoreApplication.translate("StationWindow", u"Klart", None))
        self.label_done.setText("")
        self.button_done.setText(QCoreApplication.translate("StationWindow", u"St\u00e4n&g", None))
    # retranslateUi
