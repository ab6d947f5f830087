# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start_page.ui'
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
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.elided_label import ElidedLabel

class Ui_StartPage(object):
    def setupUi(self, StartPage):
        if not StartPage.objectName():
            StartPage.setObjectName(u"StartPage")
        self.layout_page = QVBoxLayout(StartPage)
        self.layout_page.setSpacing(16)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(StartPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.spacer_layout_title_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_layout_title_1)

        self.button_file = QPushButton(StartPage)
        self.button_file.setObjectName(u"button_file")
        self.button_file.setProperty(u"role", u"menu")

        self.layout_title.addWidget(self.button_file)

        self.button_demo = QPushButton(StartPage)
        self.button_demo.setObjectName(u"button_demo")

        self.layout_title.addWidget(self.button_demo)

        self.button_new = QPushButton(StartPage)
        self.button_new.setObjectName(u"button_new")
        self.button_new.setProperty(u"role", u"primary")

        self.layout_title.addWidget(self.button_new)


        self.layout_page.addLayout(self.layout_title)

        self.stack = QStackedWidget(StartPage)
        self.stack.setObjectName(u"stack")
        self.page_list = QWidget(self.stack)
        self.page_list.setObjectName(u"page_list")
        self.layout_list = QVBoxLayout(self.page_list)
        self.layout_list.setSpacing(8)
        self.layout_list.setObjectName(u"layout_list")
        self.layout_list.setContentsMargins(0, 0, 0, 0)
        self.table_journeys = DataTable(self.page_list)
        self.table_journeys.setObjectName(u"table_journeys")

        self.layout_list.addWidget(self.table_journeys)

        self.layout_open = QHBoxLayout()
        self.layout_open.setSpacing(8)
        self.layout_open.setObjectName(u"layout_open")
        self.layout_open.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_open_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_open.addItem(self.spacer_layout_open_1)

        self.button_open = QPushButton(self.page_list)
        self.button_open.setObjectName(u"button_open")

        self.layout_open.addWidget(self.button_open)


        self.layout_list.addLayout(self.layout_open)

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

        self.button_begin = QPushButton(self.page_empty)
        self.button_begin.setObjectName(u"button_begin")
        self.button_begin.setProperty(u"role", u"primary")

        self.layout_begin.addWidget(self.button_begin)

        self.spacer_layout_begin_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_begin.addItem(self.spacer_layout_begin_2)


        self.layout_empty.addLayout(self.layout_begin)

        self.spacer_layout_empty_4 = QSpacerItem(1, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_empty.addItem(self.spacer_layout_empty_4)

        self.label_kiosk_laptop = QLabel(self.page_empty)
        self.label_kiosk_laptop.setObjectName(u"label_kiosk_laptop")
        self.label_kiosk_laptop.setProperty(u"role", u"quiet")
        self.label_kiosk_laptop.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_empty.addWidget(self.label_kiosk_laptop)

        self.layout_kiosk_laptop = QHBoxLayout()
        self.layout_kiosk_laptop.setSpacing(8)
        self.layout_kiosk_laptop.setObjectName(u"layout_kiosk_laptop")
        self.layout_kiosk_laptop.setContentsMargins(0, 0, 0, 0)
        self.spacer_kiosk_laptop_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_kiosk_laptop.addItem(self.spacer_kiosk_laptop_1)

        self.button_package = QPushButton(self.page_empty)
        self.button_package.setObjectName(u"button_package")

        self.layout_kiosk_laptop.addWidget(self.button_package)

        self.button_stations = QPushButton(self.page_empty)
        self.button_stations.setObjectName(u"button_stations")
        self.button_stations.setProperty(u"role", u"menu")

        self.layout_kiosk_laptop.addWidget(self.button_stations)

        self.spacer_kiosk_laptop_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_kiosk_laptop.addItem(self.spacer_kiosk_laptop_2)


        self.layout_empty.addLayout(self.layout_kiosk_laptop)

        self.spacer_layout_empty_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_layout_empty_3)

        self.stack.addWidget(self.page_empty)
        self.page_wait = QWidget(self.stack)
        self.page_wait.setObjectName(u"page_wait")
        self.layout_wait = QVBoxLayout(self.page_wait)
        self.layout_wait.setSpacing(12)
        self.layout_wait.setObjectName(u"layout_wait")
        self.layout_wait.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_wait_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_wait.addItem(self.spacer_layout_wait_1)

        self.label_wait = QLabel(self.page_wait)
        self.label_wait.setObjectName(u"label_wait")
        self.label_wait.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_wait.setProperty(u"role", u"quiet")

        self.layout_wait.addWidget(self.label_wait)

        self.layout_wait_bar = QHBoxLayout()
        self.layout_wait_bar.setSpacing(8)
        self.layout_wait_bar.setObjectName(u"layout_wait_bar")
        self.layout_wait_bar.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_wait_bar_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_wait_bar.addItem(self.spacer_layout_wait_bar_1)

        self.bar_wait = QProgressBar(self.page_wait)
        self.bar_wait.setObjectName(u"bar_wait")
        self.bar_wait.setTextVisible(False)
        self.bar_wait.setMinimumSize(QSize(320, 8))
        self.bar_wait.setMaximumSize(QSize(320, 8))
        self.bar_wait.setMaximum(1000)

        self.layout_wait_bar.addWidget(self.bar_wait)

        self.spacer_layout_wait_bar_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_wait_bar.addItem(self.spacer_layout_wait_bar_2)


        self.layout_wait.addLayout(self.layout_wait_bar)

        self.spacer_layout_wait_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_wait.addItem(self.spacer_layout_wait_2)

        self.stack.addWidget(self.page_wait)

        self.layout_page.addWidget(self.stack)

        self.label_file = ElidedLabel(StartPage)
        self.label_file.setObjectName(u"label_file")
        self.label_file.setProperty(u"role", u"small")

        self.layout_page.addWidget(self.label_file)

        self.layout_page.setStretch(1, 1)
        QWidget.setTabOrder(self.button_new, self.button_demo)
        QWidget.setTabOrder(self.button_demo, self.button_file)
        QWidget.setTabOrder(self.button_file, self.table_journeys)
        QWidget.setTabOrder(self.table_journeys, self.button_open)
        QWidget.setTabOrder(self.button_open, self.button_begin)
        QWidget.setTabOrder(self.button_begin, self.button_package)
        QWidget.setTabOrder(self.button_package, self.button_stations)

        self.retranslateUi(StartPage)
    # setupUi

    def retranslateUi(self, StartPage):
        self.label_title.setText(QCoreApplication.translate("StartPage", u"Alla resor", None))
        self.button_file.setText(QCoreApplication.translate("StartPage", u"\u00d6ppna eller skapa &fil", None))
        self.button_demo.setText(QCoreApplication.translate("StartPage", u"Visa &demoresan", None))
        self.button_new.setText(QCoreApplication.translate("StartPage", u"&Ny resa", None))
#if QT_CONFIG(accessibility)
        self.table_journeys.setAccessibleName(QCoreApplication.translate("StartPage", u"Alla resor", None))
#endif // QT_CONFIG(accessibility)
        self.button_open.setText(QCoreApplication.translate("StartPage", u"&\u00d6ppna resan", None))
        self.label_empty.setText(QCoreApplication.translate("StartPage", u"H\u00e4r samlas dina kulturresor", None))
        self.label_empty_text.setText(QCoreApplication.translate("StartPage", u"En resa rymmer allt om ett uppdrag: enheter, enk\u00e4t, workshoppar och resultat. B\u00f6rja med att skapa en resa fr\u00e5n en mall, eller se dig om i demoresan.", None))
        self.button_begin.setText(QCoreApplication.translate("StartPage", u"&Ny resa", None))
        self.label_kiosk_laptop.setText(QCoreApplication.translate("StartPage", u"\u00c4r det h\u00e4r en kioskdator? \u00d6ppna kioskpaketet som HR har sparat.", None))
        self.button_package.setText(QCoreApplication.translate("StartPage", u"\u00d6ppna &kioskpaket \u2026", None))
        self.button_stations.setText(QCoreApplication.translate("StartPage", u"Kiosker &p\u00e5 datorn", None))
        self.label_wait.setText(QCoreApplication.translate("StartPage", u"\u00d6ppnar filen \u2026", None))
#if QT_CONFIG(accessibility)
        self.bar_wait.setAccessibleName(QCoreApplication.translate("StartPage", u"F\u00f6rlopp", None))
#endif // QT_CONFIG(accessibility)
        self.label_file.setText("")
        pass
    # retranslateUi
