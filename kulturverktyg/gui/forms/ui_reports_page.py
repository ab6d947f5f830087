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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QListWidget, QListWidgetItem, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QTabWidget, QVBoxLayout, QWidget)

from kulturverktyg.gui.desk.results.breakdown_chooser import BreakdownChooser
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

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_6)

        self.label_language = QLabel(ReportsPage)
        self.label_language.setObjectName(u"label_language")

        self.layout_title.addWidget(self.label_language)

        self.combo_language = QComboBox(ReportsPage)
        self.combo_language.setObjectName(u"combo_language")

        self.layout_title.addWidget(self.combo_language)

        self.label_round = QLabel(ReportsPage)
        self.label_round.setObjectName(u"label_round")

        self.layout_title.addWidget(self.label_round)

        self.combo_round = QComboBox(ReportsPage)
        self.combo_round.setObjectName(u"combo_round")

        self.layout_title.addWidget(self.combo_round)

        self.button_breakdown = BreakdownChooser(ReportsPage)
        self.button_breakdown.setObjectName(u"button_breakdown")

        self.layout_title.addWidget(self.button_breakdown)


        self.layout_page.addLayout(self.layout_title)

        self.stack = QStackedWidget(ReportsPage)
        self.stack.setObjectName(u"stack")
        self.page_make = QWidget(self.stack)
        self.page_make.setObjectName(u"page_make")
        self.layout_make = QVBoxLayout(self.page_make)
        self.layout_make.setSpacing(12)
        self.layout_make.setObjectName(u"layout_make")
        self.layout_make.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(self.page_make)
        self.tabs.setObjectName(u"tabs")
        self.tab_packs = QWidget()
        self.tab_packs.setObjectName(u"tab_packs")
        self.layout_tab_packs = QVBoxLayout(self.tab_packs)
        self.layout_tab_packs.setSpacing(8)
        self.layout_tab_packs.setObjectName(u"layout_tab_packs")
        self.layout_tab_packs.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_packs, "")
        self.tab_files = QWidget()
        self.tab_files.setObjectName(u"tab_files")
        self.layout_tab_files = QVBoxLayout(self.tab_files)
        self.layout_tab_files.setSpacing(8)
        self.layout_tab_files.setObjectName(u"layout_tab_files")
        self.layout_tab_files.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_files, "")
        self.tab_parts = QWidget()
        self.tab_parts.setObjectName(u"tab_parts")
        self.layout_tab_parts = QVBoxLayout(self.tab_parts)
        self.layout_tab_parts.setSpacing(8)
        self.layout_tab_parts.setObjectName(u"layout_tab_parts")
        self.layout_tab_parts.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_parts, "")
        self.tab_preview = QWidget()
        self.tab_preview.setObjectName(u"tab_preview")
        self.layout_tab_preview = QVBoxLayout(self.tab_preview)
        self.layout_tab_preview.setSpacing(8)
        self.layout_tab_preview.setObjectName(u"layout_tab_preview")
        self.layout_tab_preview.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_preview, "")

        self.layout_make.addWidget(self.tabs)

        self.banner = Banner(self.page_make)
        self.banner.setObjectName(u"banner")

        self.layout_make.addWidget(self.banner)

        self.card_make = QFrame(self.page_make)
        self.card_make.setObjectName(u"card_make")
        self.card_make.setProperty(u"role", u"card")
        self.layout_make_rows = QVBoxLayout(self.card_make)
        self.layout_make_rows.setSpacing(10)
        self.layout_make_rows.setObjectName(u"layout_make_rows")
        self.layout_make_rows.setContentsMargins(20, 14, 20, 14)
        self.layout_folder = QHBoxLayout()
        self.layout_folder.setSpacing(12)
        self.layout_folder.setObjectName(u"layout_folder")
        self.layout_folder.setContentsMargins(0, 0, 0, 0)
        self.label_folder_name = QLabel(self.card_make)
        self.label_folder_name.setObjectName(u"label_folder_name")

        self.layout_folder.addWidget(self.label_folder_name)

        self.label_folder = ElidedLabel(self.card_make)
        self.label_folder.setObjectName(u"label_folder")
        self.label_folder.setProperty(u"role", u"quiet")

        self.layout_folder.addWidget(self.label_folder)

        self.button_folder = QPushButton(self.card_make)
        self.button_folder.setObjectName(u"button_folder")

        self.layout_folder.addWidget(self.button_folder)

        self.button_make = QPushButton(self.card_make)
        self.button_make.setObjectName(u"button_make")
        self.button_make.setProperty(u"role", u"primary")

        self.layout_folder.addWidget(self.button_make)

        self.layout_folder.setStretch(1, 1)

        self.layout_make_rows.addLayout(self.layout_folder)

        self.layout_progress = QHBoxLayout()
        self.layout_progress.setSpacing(8)
        self.layout_progress.setObjectName(u"layout_progress")
        self.layout_progress.setContentsMargins(0, 0, 0, 0)
        self.layout_bar = QVBoxLayout()
        self.layout_bar.setSpacing(4)
        self.layout_bar.setObjectName(u"layout_bar")
        self.layout_bar.setContentsMargins(0, 0, 0, 0)
        self.label_progress = QLabel(self.card_make)
        self.label_progress.setObjectName(u"label_progress")
        self.label_progress.setProperty(u"role", u"quiet")

        self.layout_bar.addWidget(self.label_progress)

        self.bar = QProgressBar(self.card_make)
        self.bar.setObjectName(u"bar")
        self.bar.setTextVisible(False)
        self.bar.setMaximum(1000)

        self.layout_bar.addWidget(self.bar)


        self.layout_progress.addLayout(self.layout_bar)

        self.button_cancel = QPushButton(self.card_make)
        self.button_cancel.setObjectName(u"button_cancel")

        self.layout_progress.addWidget(self.button_cancel)

        self.layout_progress.setStretch(0, 1)

        self.layout_make_rows.addLayout(self.layout_progress)


        self.layout_make.addWidget(self.card_make)

        self.card_files = QFrame(self.page_make)
        self.card_files.setObjectName(u"card_files")
        self.card_files.setProperty(u"role", u"card")
        self.layout_files = QVBoxLayout(self.card_files)
        self.layout_files.setSpacing(4)
        self.layout_files.setObjectName(u"layout_files")
        self.layout_files.setContentsMargins(20, 10, 20, 10)
        self.layout_files_title = QHBoxLayout()
        self.layout_files_title.setSpacing(8)
        self.layout_files_title.setObjectName(u"layout_files_title")
        self.layout_files_title.setContentsMargins(0, 0, 0, 0)
        self.label_files = QLabel(self.card_files)
        self.label_files.setObjectName(u"label_files")
        self.label_files.setProperty(u"role", u"section")

        self.layout_files_title.addWidget(self.label_files)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_files_title.addItem(self.spacer_7)

        self.button_show_folder = QPushButton(self.card_files)
        self.button_show_folder.setObjectName(u"button_show_folder")

        self.layout_files_title.addWidget(self.button_show_folder)


        self.layout_files.addLayout(self.layout_files_title)

        self.list_files = QListWidget(self.card_files)
        self.list_files.setObjectName(u"list_files")
        self.list_files.setMaximumSize(QSize(16777215, 124))
        self.list_files.setFrameShape(QFrame.Shape.NoFrame)

        self.layout_files.addWidget(self.list_files)


        self.layout_make.addWidget(self.card_files)

        self.layout_make.setStretch(0, 1)
        self.stack.addWidget(self.page_make)
        self.page_none = QWidget(self.stack)
        self.page_none.setObjectName(u"page_none")
        self.layout_none = QVBoxLayout(self.page_none)
        self.layout_none.setSpacing(8)
        self.layout_none.setObjectName(u"layout_none")
        self.layout_none.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_8)

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

        self.layout_none_buttons = QHBoxLayout()
        self.layout_none_buttons.setSpacing(8)
        self.layout_none_buttons.setObjectName(u"layout_none_buttons")
        self.layout_none_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_none_buttons.addItem(self.spacer_9)

        self.button_kiosk = QPushButton(self.page_none)
        self.button_kiosk.setObjectName(u"button_kiosk")
        self.button_kiosk.setProperty(u"role", u"primary")

        self.layout_none_buttons.addWidget(self.button_kiosk)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_none_buttons.addItem(self.spacer_10)


        self.layout_none.addLayout(self.layout_none_buttons)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_11)

        self.stack.addWidget(self.page_none)

        self.layout_page.addWidget(self.stack)

        self.layout_page.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_language.setBuddy(self.combo_language)
        self.label_round.setBuddy(self.combo_round)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReportsPage)

        self.tabs.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, ReportsPage):
        self.label_title.setText(QCoreApplication.translate("ReportsPage", u"Rapporter", None))
        self.label_language.setText(QCoreApplication.translate("ReportsPage", u"Sp&r\u00e5k", None))
#if QT_CONFIG(accessibility)
        self.combo_language.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Enk\u00e4tens spr\u00e5k i filerna", None))
#endif // QT_CONFIG(accessibility)
        self.label_round.setText(QCoreApplication.translate("ReportsPage", u"&Omg\u00e5ng", None))
#if QT_CONFIG(accessibility)
        self.combo_round.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Omg\u00e5ng", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Rapporter", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_packs), QCoreApplication.translate("ReportsPage", u"Pa&ket", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_files), QCoreApplication.translate("ReportsPage", u"Enstaka fi&ler", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_parts), QCoreApplication.translate("ReportsPage", u"Inne&h\u00e5ll", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_preview), QCoreApplication.translate("ReportsPage", u"F\u00f6rhands&visning", None))
        self.label_folder_name.setText(QCoreApplication.translate("ReportsPage", u"Mapp", None))
        self.label_folder.setText("")
        self.button_folder.setText(QCoreApplication.translate("ReportsPage", u"V\u00e4&lj mapp \u2026", None))
        self.button_make.setText(QCoreApplication.translate("ReportsPage", u"&G\u00f6r paketen", None))
        self.label_progress.setText("")
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("ReportsPage", u"F\u00f6rlopp", None))
#endif // QT_CONFIG(accessibility)
        self.button_cancel.setText(QCoreApplication.translate("ReportsPage", u"&Avbryt", None))
        self.label_files.setText(QCoreApplication.translate("ReportsPage", u"Klara filer", None))
        self.button_show_folder.setText(QCoreApplication.translate("ReportsPage", u"\u00d6ppna &mappen", None))
#if QT_CONFIG(accessibility)
        self.list_files.setAccessibleName(QCoreApplication.translate("ReportsPage", u"Klara filer", None))
#endif // QT_CONFIG(accessibility)
        self.label_none.setText(QCoreApplication.translate("ReportsPage", u"Rapporter g\u00f6rs n\u00e4r omg\u00e5ngen \u00e4r st\u00e4ngd", None))
        self.label_none_text.setText(QCoreApplication.translate("ReportsPage", u"S\u00e5 l\u00e4nge folk kan svara visas inga resultat. St\u00e4ng omg\u00e5ngen n\u00e4r alla har svarat, s\u00e5 kan du g\u00f6ra filer att dela h\u00e4r.", None))
        self.button_kiosk.setText(QCoreApplication.translate("ReportsPage", u"Till &kiosken", None))
        pass
    # retranslateUi
