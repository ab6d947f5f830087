# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'audit_page.ui'
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
    QLabel, QPlainTextEdit, QProgressBar, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.elided_label import ElidedLabel

class Ui_AuditPage(object):
    def setupUi(self, AuditPage):
        if not AuditPage.objectName():
            AuditPage.setObjectName(u"AuditPage")
        self.layout_page = QVBoxLayout(AuditPage)
        self.layout_page.setSpacing(16)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(AuditPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_1)

        self.button_save = QPushButton(AuditPage)
        self.button_save.setObjectName(u"button_save")

        self.layout_title.addWidget(self.button_save)


        self.layout_page.addLayout(self.layout_title)

        self.stack = QStackedWidget(AuditPage)
        self.stack.setObjectName(u"stack")
        self.page_try = QWidget(self.stack)
        self.page_try.setObjectName(u"page_try")
        self.layout_try = QVBoxLayout(self.page_try)
        self.layout_try.setSpacing(16)
        self.layout_try.setObjectName(u"layout_try")
        self.layout_try.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(self.page_try)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.layout_card = QVBoxLayout(self.card)
        self.layout_card.setSpacing(14)
        self.layout_card.setObjectName(u"layout_card")
        self.layout_card.setContentsMargins(24, 18, 24, 18)
        self.label_about = QLabel(self.card)
        self.label_about.setObjectName(u"label_about")
        self.label_about.setWordWrap(True)

        self.layout_card.addWidget(self.label_about)

        self.layout_folder = QHBoxLayout()
        self.layout_folder.setSpacing(12)
        self.layout_folder.setObjectName(u"layout_folder")
        self.layout_folder.setContentsMargins(0, 0, 0, 0)
        self.label_folder_name = QLabel(self.card)
        self.label_folder_name.setObjectName(u"label_folder_name")

        self.layout_folder.addWidget(self.label_folder_name)

        self.label_folder = ElidedLabel(self.card)
        self.label_folder.setObjectName(u"label_folder")
        self.label_folder.setProperty(u"role", u"quiet")

        self.layout_folder.addWidget(self.label_folder)

        self.button_folder = QPushButton(self.card)
        self.button_folder.setObjectName(u"button_folder")

        self.layout_folder.addWidget(self.button_folder)

        self.button_no_folder = QPushButton(self.card)
        self.button_no_folder.setObjectName(u"button_no_folder")

        self.layout_folder.addWidget(self.button_no_folder)

        self.layout_folder.setStretch(1, 1)

        self.layout_card.addLayout(self.layout_folder)

        self.layout_run = QHBoxLayout()
        self.layout_run.setSpacing(8)
        self.layout_run.setObjectName(u"layout_run")
        self.layout_run.setContentsMargins(0, 0, 0, 0)
        self.layout_progress = QVBoxLayout()
        self.layout_progress.setSpacing(4)
        self.layout_progress.setObjectName(u"layout_progress")
        self.layout_progress.setContentsMargins(0, 0, 0, 0)
        self.label_progress = QLabel(self.card)
        self.label_progress.setObjectName(u"label_progress")
        self.label_progress.setProperty(u"role", u"quiet")

        self.layout_progress.addWidget(self.label_progress)

        self.bar = QProgressBar(self.card)
        self.bar.setObjectName(u"bar")
        self.bar.setTextVisible(False)
        self.bar.setMaximum(1000)

        self.layout_progress.addWidget(self.bar)


        self.layout_run.addLayout(self.layout_progress)

        self.button_cancel = QPushButton(self.card)
        self.button_cancel.setObjectName(u"button_cancel")

        self.layout_run.addWidget(self.button_cancel)

        self.button_try = QPushButton(self.card)
        self.button_try.setObjectName(u"button_try")
        self.button_try.setProperty(u"role", u"primary")

        self.layout_run.addWidget(self.button_try)

        self.layout_run.setStretch(0, 1)

        self.layout_card.addLayout(self.layout_run)


        self.layout_try.addWidget(self.card)

        self.banner = Banner(self.page_try)
        self.banner.setObjectName(u"banner")

        self.layout_try.addWidget(self.banner)

        self.card_result = QFrame(self.page_try)
        self.card_result.setObjectName(u"card_result")
        self.card_result.setProperty(u"role", u"card")
        self.layout_result = QVBoxLayout(self.card_result)
        self.layout_result.setSpacing(6)
        self.layout_result.setObjectName(u"layout_result")
        self.layout_result.setContentsMargins(20, 14, 20, 14)
        self.label_verdict = QLabel(self.card_result)
        self.label_verdict.setObjectName(u"label_verdict")
        self.label_verdict.setWordWrap(True)
        self.label_verdict.setProperty(u"role", u"heading")

        self.layout_result.addWidget(self.label_verdict)

        self.label_tried = QLabel(self.card_result)
        self.label_tried.setObjectName(u"label_tried")
        self.label_tried.setWordWrap(True)
        self.label_tried.setProperty(u"role", u"quiet")

        self.layout_result.addWidget(self.label_tried)

        self.label_found = QLabel(self.card_result)
        self.label_found.setObjectName(u"label_found")
        self.label_found.setProperty(u"role", u"section")

        self.layout_result.addWidget(self.label_found)

        self.text_found = QPlainTextEdit(self.card_result)
        self.text_found.setObjectName(u"text_found")
        self.text_found.setReadOnly(True)
        self.text_found.setTabChangesFocus(True)

        self.layout_result.addWidget(self.text_found)

        self.table_attacks = DataTable(self.card_result)
        self.table_attacks.setObjectName(u"table_attacks")

        self.layout_result.addWidget(self.table_attacks)

        self.layout_result.setStretch(3, 2)
        self.layout_result.setStretch(4, 3)

        self.layout_try.addWidget(self.card_result)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_try.addItem(self.spacer_2)

        self.layout_try.setStretch(2, 1)
        self.stack.addWidget(self.page_try)
        self.page_none = QWidget(self.stack)
        self.page_none.setObjectName(u"page_none")
        self.layout_none = QVBoxLayout(self.page_none)
        self.layout_none.setSpacing(8)
        self.layout_none.setObjectName(u"layout_none")
        self.layout_none.setContentsMargins(0, 0, 0, 0)
        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_3)

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

        self.spacer_4 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_none.addItem(self.spacer_4)

        self.layout_none_button = QHBoxLayout()
        self.layout_none_button.setSpacing(8)
        self.layout_none_button.setObjectName(u"layout_none_button")
        self.layout_none_button.setContentsMargins(0, 0, 0, 0)
        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_none_button.addItem(self.spacer_5)

        self.button_kiosk = QPushButton(self.page_none)
        self.button_kiosk.setObjectName(u"button_kiosk")
        self.button_kiosk.setProperty(u"role", u"primary")

        self.layout_none_button.addWidget(self.button_kiosk)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_none_button.addItem(self.spacer_6)


        self.layout_none.addLayout(self.layout_none_button)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_7)

        self.stack.addWidget(self.page_none)

        self.layout_page.addWidget(self.stack)

        self.layout_page.setStretch(1, 1)
        QWidget.setTabOrder(self.button_save, self.button_folder)
        QWidget.setTabOrder(self.button_folder, self.button_no_folder)
        QWidget.setTabOrder(self.button_no_folder, self.button_cancel)
        QWidget.setTabOrder(self.button_cancel, self.button_try)
        QWidget.setTabOrder(self.button_try, self.text_found)
        QWidget.setTabOrder(self.text_found, self.table_attacks)
        QWidget.setTabOrder(self.table_attacks, self.button_kiosk)

        self.retranslateUi(AuditPage)
    # setupUi

    def retranslateUi(self, AuditPage):
        self.label_title.setText(QCoreApplication.translate("AuditPage", u"Pr\u00f6va anonymiteten", None))
        self.button_save.setText(QCoreApplication.translate("AuditPage", u"&Spara protokoll \u2026", None))
        self.label_about.setText(QCoreApplication.translate("AuditPage", u"G\u00f6r det h\u00e4r tillsammans, HR och skyddsombud. Programmet f\u00f6rs\u00f6ker f\u00e5 fram svar fr\u00e5n grupper som \u00e4r f\u00f6r sm\u00e5, med allt som en kollega kan ha: det som visas nu, det som har visats tidigare och de filer som har exporterats.", None))
        self.label_folder_name.setText(QCoreApplication.translate("AuditPage", u"Exporterade filer", None))
        self.label_folder.setText("")
        self.button_folder.setText(QCoreApplication.translate("AuditPage", u"&V\u00e4lj mapp \u2026", None))
        self.button_no_folder.setText(QCoreApplication.translate("AuditPage", u"&Utan filer", None))
        self.label_progress.setText("")
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("AuditPage", u"F\u00f6rlopp", None))
#endif // QT_CONFIG(accessibility)
        self.button_cancel.setText(QCoreApplication.translate("AuditPage", u"&Avbryt", None))
        self.button_try.setText(QCoreApplication.translate("AuditPage", u"&Pr\u00f6va", None))
        self.label_verdict.setText("")
        self.label_tried.setText("")
        self.label_found.setText(QCoreApplication.translate("AuditPage", u"Det h\u00e4r gick att f\u00e5 fram", None))
#if QT_CONFIG(accessibility)
        self.text_found.setAccessibleName(QCoreApplication.translate("AuditPage", u"Det h\u00e4r gick att f\u00e5 fram", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table_attacks.setAccessibleName(QCoreApplication.translate("AuditPage", u"F\u00f6rs\u00f6k", None))
#endif // QT_CONFIG(accessibility)
        self.label_none.setText(QCoreApplication.translate("AuditPage", u"Det finns inget att pr\u00f6va \u00e4n", None))
        self.label_none_text.setText(QCoreApplication.translate("AuditPage", u"Anonymiteten pr\u00f6vas p\u00e5 det som visas, och inget visas f\u00f6rr\u00e4n en omg\u00e5ng \u00e4r st\u00e4ngd.", None))
        self.button_kiosk.setText(QCoreApplication.translate("AuditPage", u"Till &kiosken", None))
        pass
    # retranslateUi
