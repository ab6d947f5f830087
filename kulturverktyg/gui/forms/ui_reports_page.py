# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reports_page.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QListWidget,
    QListWidgetItem, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.elided_label import ElidedLabel

class Ui_ReportsPage(object):
    def setupUi(self, ReportsPage):
        if not ReportsPage.objectName():
            ReportsPage.setObjectName(u"ReportsPage")
        self.layout_page = QVBoxLayout(ReportsPage)
        self.layout_page.setSpacing(16)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(ReportsPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.spacer_layout_title_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_layout_title_1)

        self.label_round = QLabel(ReportsPage)
        self.label_round.setObjectName(u"label_round")

        self.layout_title.addWidget(self.label_round)

        self.combo_round = QComboBox(ReportsPage)
        self.combo_round.setObjectName(u"combo_round")

        self.layout_title.addWidget(self.combo_round)


        self.layout_page.addLayout(self.layout_title)

        self.stack = QStackedWidget(ReportsPage)
        self.stack.setObjectName(u"stack")
        self.page_make = QWidget(self.stack)
        self.page_make.setObjectName(u"page_make")
        self.layout_make = QVBoxLayout(self.page_make)
        self.layout_make.setSpacing(16)
        self.layout_make.setObjectName(u"layout_make")
        self.layout_make.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(self.page_make)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.layout_card = QGridLayout(self.card)
        self.layout_card.setObjectName(u"layout_card")
        self.layout_card.setHorizontalSpacing(24)
        self.layout_card.setVerticalSpacing(16)
        self.layout_card.setContentsMargins(24, 20, 24, 20)
        self.label_kinds = QLabel(self.card)
        self.label_kinds.setObjectName(u"label_kinds")
        self.label_kinds.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.layout_card.addWidget(self.label_kinds, 0, 0, 1, 1)

        self.layout_kinds = QVBoxLayout()
        self.layout_kinds.setSpacing(4)
        self.layout_kinds.setObjectName(u"layout_kinds")
        self.layout_kinds.setContentsMargins(0, 0, 0, 0)
        self.check_xlsx = QCheckBox(self.card)
        self.check_xlsx.setObjectName(u"check_xlsx")
        self.check_xlsx.setChecked(True)

        self.layout_kinds.addWidget(self.check_xlsx)

        self.check_png = QCheckBox(self.card)
        self.check_png.setObjectName(u"check_png")
        self.check_png.setChecked(True)

        self.layout_kinds.addWidget(self.check_png)

        self.check_svg = QCheckBox(self.card)
        self.check_svg.setObjectName(u"check_svg")

        self.layout_kinds.addWidget(self.check_svg)


        self.layout_card.addLayout(self.layout_kinds, 0, 1, 1, 1)

        self.label_folder_name = QLabel(self.card)
        self.label_folder_name.setObjectName(u"label_folder_name")

        self.layout_card.addWidget(self.label_folder_name, 1, 0, 1, 1)

        self.layout_folder = QHBoxLayout()
        self.layout_folder.setSpacing(8)
        self.layout_folder.setObjectName(u"layout_folder")
        self.layout_folder.setContentsMargins(0, 0, 0, 0)
        self.label_folder = ElidedLabel(self.card)
        self.label_folder.setObjectName(u"label_folder")
        self.label_folder.setProperty(u"role", u"quiet")

        self.layout_folder.addWidget(self.label_folder)

        self.button_folder = QPushButton(self.card)
        self.button_folder.setObjectName(u"button_folder")

        self.layout_folder.addWidget(self.button_folder)

        self.layout_folder.setStretch(0, 1)

        self.layout_card.addLayout(self.layout_folder, 1, 1, 1, 1)

        self.layout_card.setColumnStretch(1, 1)

        self.layout_make.addWidget(self.card)

        self.banner = Banner(self.page_make)
        self.banner.setObjectName(u"banner")

        self.layout_make.addWidget(self.banner)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setSpacing(8)
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.layout_progress = QVBoxLayout()
        self.layout_progress.setSpacing(4)
        self.layout_progress.setObjectName(u"layout_progress")
        self.layout_progress.setContentsMargins(0, 0, 0, 0)
        self.label_progress = QLabel(self.page_make)
        self.label_progress.setObjectName(u"label_progress")
        self.label_progress.setProperty(u"role", u"quiet")

        self.layout_progress.addWidget(self.label_progress)

        self.bar = QProgressBar(self.page_make)
        self.bar.setObjectName(u"bar")
        self.bar.setTextVisible(False)
        self.bar.setMaximum(1000)

        self.layout_progress.addWidget(self.bar)


        self.layout_buttons.addLayout(self.layout_progress)

        self.button_cancel = QPushButton(self.page_make)
        self.button_cancel.setObjectName(u"button_cancel")

        self.layout_buttons.addWidget(self.button_cancel)

        self.button_make = QPushButton(self.page_make)
        self.button_make.setObjectName(u"button_make")
        self.button_make.setProperty(u"role", u"primary")

        self.layout_buttons.addWidget(self.button_make)

        self.layout_buttons.setStretch(0, 1)

        self.layout_make.addLayout(self.layout_buttons)

        self.card_files = QFrame(self.page_make)
        self.card_files.setObjectName(u"card_files")
        self.card_files.setProperty(u"role", u"card")
        self.layout_files = QVBoxLayout(self.card_files)
        self.layout_files.setSpacing(8)
        self.layout_files.setObjectName(u"layout_files")
        self.layout_files.setContentsMargins(20, 14, 20, 14)
        self.layout_files_title = QHBoxLayout()
        self.layout_files_title.setSpacing(8)
        self.layout_files_title.setObjectName(u"layout_files_title")
        self.layout_files_title.setContentsMargins(0, 0, 0, 0)
        self.label_files = QLabel(self.card_files)
        self.label_files.setObjectName(u"label_files")
        self.label_files.setProperty(u"role", u"section")

        self.layout_files_title.addWidget(self.label_files)

        self.spacer_layout_files_title_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_files_title.addItem(self.spacer_layout_files_title_1)

        self.button_show_folder = QPushButton(self.card_files)
        self.button_show_folder.setObjectName(u"button_show_folder")

        self.layout_files_title.addWidget(self.button_show_folder)


        self.layout_files.addLayout(self.layout_files_title)

        self.list_files = QListWidget(self.card_files)
        self.list_files.setObjectName(u"list_files")
        self.list_files.setFrameShape(QFrame.Shape.NoFrame)

        self.layout_files.addWidget(self.list_files)


        self.layout_make.addWidget(self.card_files)

        self.spacer_layout_make_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_make.addItem(self.spacer_layout_make_1)

        self.layout_make.setStretch(3, 1)
        self.stack.addWidget(self.page_make)
        self.page_none = QWidget(self.stack)
        self.page_none.setObjectName(u"page_none")
        self.layout_none = QVBoxLayout(self.page_none)
        self.layout_none.setSpacing(8)
        self.layout_none.setObjectName(u"layout_none")
        self.layout_none.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_none_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_layout_none_1)

        self.label_none = QLabel(self.page_none)
        self.label_none.setObjectName(u"label_none")
        self.label_none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_none.setProperty(u"role", u"heading")

        self.layout_none.addWidget(self.label_none)

        self.label_none_text = QLabel(self.page_none)
        self.label_none_text.setObjectName(u"label_none_text")
        self.label_none_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_none_text.setWordWrap(True)
        self.label_none_text.setProperty(u"role", u"quiet")

        self.layout_none.addWidget(self.label_none_text)

        self.spacer_layout_none_2 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_none.addItem(self.spacer_layout_none_2)

        self.layout_none_button = QHBoxLayout()
        self.layout_none_button.setSpacing(8)
        self.layout_none_button.setObjectName(u"layout_none_button")
        self.layout_none_button.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_none_button_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_none_button.addItem(self.spacer_layout_none_button_1)

        self.button_kiosk = QPushButton(self.page_none)
        self.button_kiosk.setObjectName(u"button_kiosk")
        self.button_kiosk.setProperty(u"role", u"primary")

        self.layout_none_button.addWidget(self.button_kiosk)

        self.spacer_layout_none_button_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_none_button.addItem(self.spacer_layout_none_button_2)


        self.layout_none.addLayout(self.layout_none_button)

        self.spacer_layout_none_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_layout_none_3)

        self.stack.addWidget(self.page_none)

        self.layout_page.addWidget(self.stack)

        self.layout_page.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_round.setBuddy(self.combo_round)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_round, self.check_xlsx)
        QWidget.setTabOrder(self.check_xlsx, self.check_png)
        QWidget.setTabOrder(self.check_png, self.check_svg)
        QWidget.setTabOrder(self.check_svg, self.button_folder)
        QWidget.setTabOrder(self.button_folder, self.button_cancel)
        QWidget.setTabOrder(self.button_cancel, self.button_make)
        QWidget.setTabOrder(self.button_make, self.button_show_folder)
        QWidget.setTabOrder(self.button_show_folder, self.list_files)
        QWidget.setTabOrder(self.list_files, self.button_kiosk)

        self.retranslateUi(ReportsPage)
    # setupUi

    def retranslateUi(self, ReportsPage):
        self.label_title.setText(QCoreApplication.translate("ReportsPage", u"Rapporter", None))
        self.label_round.setText(QCoreApplication.translate("ReportsPage", u"&Omg\u00e5ng", None))
#if QT_CONFIG(accessibility)
        self.combo_round.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Omg\u00e5ng", None))
#endif // QT_CONFIG(accessibility)
        self.label_kinds.setText(QCoreApplication.translate("ReportsPage", u"Det h\u00e4r g\u00f6rs", None))
        self.check_xlsx.setText(QCoreApplication.translate("ReportsPage", u"&Excel: alla tabeller och diagram, det ni har valt, metod och kodbok i en arbetsbok", None))
        self.check_png.setText(QCoreApplication.translate("ReportsPage", u"&PNG: diagram som bilder att klistra in", None))
        self.check_svg.setText(QCoreApplication.translate("ReportsPage", u"&SVG: diagram som g\u00e5r att f\u00f6rstora utan att bli suddiga", None))
        self.label_folder_name.setText(QCoreApplication.translate("ReportsPage", u"Mapp", None))
        self.label_folder.setText("")
        self.button_folder.setText(QCoreApplication.translate("ReportsPage", u"&V\u00e4lj mapp \u2026", None))
        self.label_progress.setText("")
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("ReportsPage", u"F\u00f6rlopp", None))
#endif // QT_CONFIG(accessibility)
        self.button_cancel.setText(QCoreApplication.translate("ReportsPage", u"&Avbryt", None))
        self.button_make.setText(QCoreApplication.translate("ReportsPage", u"&G\u00f6r rapporterna", None))
        self.label_files.setText(QCoreApplication.translate("ReportsPage", u"Klara filer", None))
        self.button_show_folder.setText(QCoreApplication.translate("ReportsPage", u"\u00d6ppna &mappen", None))
#if QT_CONFIG(accessibility)
        self.list_files.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Klara filer", None))
#endif // QT_CONFIG(accessibility)
        self.label_none.setText(QCoreApplication.translate("ReportsPage", u"Rapporter g\u00f6rs n\u00e4r omg\u00e5ngen \u00e4r st\u00e4ngd", None))
        self.label_none_text.setText(QCoreApplication.translate("ReportsPage", u"S\u00e5 l\u00e4nge folk kan svara visas inga resultat. St\u00e4ng omg\u00e5ngen n\u00e4r alla har svarat, s\u00e5 kan du g\u00f6ra Excel och diagram h\u00e4r.", None))
        self.button_kiosk.setText(QCoreApplication.translate("ReportsPage", u"Till &kiosken", None))
        pass
    # retranslateUi
