# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'method_page.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTextBrowser,
    QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.text_area import TextArea

class Ui_MethodPage(object):
    def setupUi(self, MethodPage):
        if not MethodPage.objectName():
            MethodPage.setObjectName(u"MethodPage")
        self.layout_page = QVBoxLayout(MethodPage)
        self.layout_page.setSpacing(14)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(MethodPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_1)

        self.label_saved = QLabel(MethodPage)
        self.label_saved.setObjectName(u"label_saved")
        self.label_saved.setProperty(u"role", u"quiet")

        self.layout_title.addWidget(self.label_saved)

        self.button_undo = QPushButton(MethodPage)
        self.button_undo.setObjectName(u"button_undo")

        self.layout_title.addWidget(self.button_undo)

        self.button_redo = QPushButton(MethodPage)
        self.button_redo.setObjectName(u"button_redo")

        self.layout_title.addWidget(self.button_redo)

        self.button_print = QPushButton(MethodPage)
        self.button_print.setObjectName(u"button_print")
        self.button_print.setProperty(u"role", u"primary")

        self.layout_title.addWidget(self.button_print)


        self.layout_page.addLayout(self.layout_title)

        self.layout_both = QHBoxLayout()
        self.layout_both.setSpacing(20)
        self.layout_both.setObjectName(u"layout_both")
        self.layout_both.setContentsMargins(0, 0, 0, 0)
        self.layout_readers = QVBoxLayout()
        self.layout_readers.setSpacing(8)
        self.layout_readers.setObjectName(u"layout_readers")
        self.layout_readers.setContentsMargins(0, 0, 0, 0)
        self.label_readers = QLabel(MethodPage)
        self.label_readers.setObjectName(u"label_readers")
        self.label_readers.setProperty(u"role", u"section")

        self.layout_readers.addWidget(self.label_readers)

        self.label_readers_help = QLabel(MethodPage)
        self.label_readers_help.setObjectName(u"label_readers_help")
        self.label_readers_help.setWordWrap(True)
        self.label_readers_help.setProperty(u"role", u"quiet")

        self.layout_readers.addWidget(self.label_readers_help)

        self.text_readers = TextArea(MethodPage)
        self.text_readers.setObjectName(u"text_readers")

        self.layout_readers.addWidget(self.text_readers)

        self.label_card = QLabel(MethodPage)
        self.label_card.setObjectName(u"label_card")
        self.label_card.setWordWrap(True)
        self.label_card.setProperty(u"role", u"quiet")

        self.layout_readers.addWidget(self.label_card)

        self.layout_card = QHBoxLayout()
        self.layout_card.setSpacing(8)
        self.layout_card.setObjectName(u"layout_card")
        self.layout_card.setContentsMargins(0, 0, 0, 0)
        self.button_card = QPushButton(MethodPage)
        self.button_card.setObjectName(u"button_card")

        self.layout_card.addWidget(self.button_card)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_card.addItem(self.spacer_2)


        self.layout_readers.addLayout(self.layout_card)

        self.layout_readers.setStretch(2, 1)

        self.layout_both.addLayout(self.layout_readers)

        self.layout_preview = QVBoxLayout()
        self.layout_preview.setSpacing(8)
        self.layout_preview.setObjectName(u"layout_preview")
        self.layout_preview.setContentsMargins(0, 0, 0, 0)
        self.layout_round = QHBoxLayout()
        self.layout_round.setSpacing(8)
        self.layout_round.setObjectName(u"layout_round")
        self.layout_round.setContentsMargins(0, 0, 0, 0)
        self.label_round = QLabel(MethodPage)
        self.label_round.setObjectName(u"label_round")

        self.layout_round.addWidget(self.label_round)

        self.combo_round = QComboBox(MethodPage)
        self.combo_round.setObjectName(u"combo_round")

        self.layout_round.addWidget(self.combo_round)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_round.addItem(self.spacer_3)

        self.label_state = QLabel(MethodPage)
        self.label_state.setObjectName(u"label_state")
        self.label_state.setProperty(u"role", u"quiet")

        self.layout_round.addWidget(self.label_state)


        self.layout_preview.addLayout(self.layout_round)

        self.browser = QTextBrowser(MethodPage)
        self.browser.setObjectName(u"browser")
        self.browser.setOpenLinks(False)
        self.browser.setOpenExternalLinks(False)

        self.layout_preview.addWidget(self.browser)

        self.layout_preview.setStretch(1, 1)

        self.layout_both.addLayout(self.layout_preview)

        self.layout_both.setStretch(0, 2)
        self.layout_both.setStretch(1, 5)

        self.layout_page.addLayout(self.layout_both)

        self.layout_page.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_readers.setBuddy(self.text_readers)
        self.label_round.setBuddy(self.combo_round)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.button_undo, self.button_redo)
        QWidget.setTabOrder(self.button_redo, self.button_print)
        QWidget.setTabOrder(self.button_print, self.text_readers)
        QWidget.setTabOrder(self.text_readers, self.button_card)
        QWidget.setTabOrder(self.button_card, self.combo_round)
        QWidget.setTabOrder(self.combo_round, self.browser)

        self.retranslateUi(MethodPage)
    # setupUi

    def retranslateUi(self, MethodPage):
        self.label_title.setText(QCoreApplication.translate("MethodPage", u"Metod", None))
        self.label_saved.setText("")
        self.button_undo.setText(QCoreApplication.translate("MethodPage", u"\u00c5ngra", None))
        self.button_redo.setText(QCoreApplication.translate("MethodPage", u"G\u00f6r om", None))
        self.button_print.setText(QCoreApplication.translate("MethodPage", u"Spara som &PDF \u2026", None))
        self.label_readers.setText(QCoreApplication.translate("MethodPage", u"&Vem ser vad av svaren", None))
        self.label_readers_help.setText(QCoreApplication.translate("MethodPage", u"Skriv vem som l\u00e4ser fritext och intervjuer, vem som f\u00e5r rapporterna, och vad som sparas hur l\u00e4nge. Skriv roller, inte namn.", None))
#if QT_CONFIG(accessibility)
        self.text_readers.setAccessibleName(QCoreApplication.translate("MethodPage", u"Vem ser vad av svaren", None))
#endif // QT_CONFIG(accessibility)
        self.text_readers.setPlaceholderText(QCoreApplication.translate("MethodPage", u"Till exempel: HR-specialisten l\u00e4ser fritexten. Ledningen och facket f\u00e5r samma rapport. Filen gallras ett \u00e5r efter att arbetet \u00e4r klart.", None))
        self.label_card.setText(QCoreApplication.translate("MethodPage", u"Resten h\u00e4mtas ur resan. Uppdraget \u00e4ndrar du p\u00e5 sidan Uppdrag.", None))
        self.button_card.setText(QCoreApplication.translate("MethodPage", u"Till &uppdraget", None))
        self.label_round.setText(QCoreApplication.translate("MethodPage", u"&Omg\u00e5ng", None))
#if QT_CONFIG(accessibility)
        self.combo_round.setAccessibleName(QCoreApplication.translate("MethodPage", u"Omg\u00e5ng", None))
#endif // QT_CONFIG(accessibility)
        self.label_state.setText("")
#if QT_CONFIG(accessibility)
        self.browser.setAccessibleName(QCoreApplication.translate("MethodPage", u"Metodsidan", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
