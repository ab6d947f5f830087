# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_page.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable

class Ui_PaperPage(object):
    def setupUi(self, PaperPage):
        if not PaperPage.objectName():
            PaperPage.setObjectName(u"PaperPage")
        self.layout_page = QVBoxLayout(PaperPage)
        self.layout_page.setSpacing(16)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.label_title = QLabel(PaperPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_page.addWidget(self.label_title)

        self.stack = QStackedWidget(PaperPage)
        self.stack.setObjectName(u"stack")
        self.page_list = QWidget(self.stack)
        self.page_list.setObjectName(u"page_list")
        self.layout_list = QVBoxLayout(self.page_list)
        self.layout_list.setSpacing(16)
        self.layout_list.setObjectName(u"layout_list")
        self.layout_list.setContentsMargins(0, 0, 0, 0)
        self.table_paper = DataTable(self.page_list)
        self.table_paper.setObjectName(u"table_paper")

        self.layout_list.addWidget(self.table_paper)

        self.layout_cards = QHBoxLayout()
        self.layout_cards.setSpacing(16)
        self.layout_cards.setObjectName(u"layout_cards")
        self.layout_cards.setContentsMargins(0, 0, 0, 0)
        self.card_print = QFrame(self.page_list)
        self.card_print.setObjectName(u"card_print")
        self.card_print.setProperty(u"role", u"card")
        self.layout_print = QVBoxLayout(self.card_print)
        self.layout_print.setSpacing(8)
        self.layout_print.setObjectName(u"layout_print")
        self.layout_print.setContentsMargins(20, 14, 20, 14)
        self.label_print = QLabel(self.card_print)
        self.label_print.setObjectName(u"label_print")
        self.label_print.setProperty(u"role", u"section")

        self.layout_print.addWidget(self.label_print)

        self.label_print_text = QLabel(self.card_print)
        self.label_print_text.setObjectName(u"label_print_text")
        self.label_print_text.setWordWrap(True)
        self.label_print_text.setProperty(u"role", u"quiet")

        self.layout_print.addWidget(self.label_print_text)

        self.spacer_print = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_print.addItem(self.spacer_print)

        self.layout_print_ways = QHBoxLayout()
        self.layout_print_ways.setSpacing(8)
        self.layout_print_ways.setObjectName(u"layout_print_ways")
        self.layout_print_ways.setContentsMargins(0, 0, 0, 0)
        self.label_language = QLabel(self.card_print)
        self.label_language.setObjectName(u"label_language")

        self.layout_print_ways.addWidget(self.label_language)

        self.combo_language = QComboBox(self.card_print)
        self.combo_language.setObjectName(u"combo_language")

        self.layout_print_ways.addWidget(self.combo_language)

        self.check_large = QCheckBox(self.card_print)
        self.check_large.setObjectName(u"check_large")

        self.layout_print_ways.addWidget(self.check_large)

        self.spacer_print_ways = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_print_ways.addItem(self.spacer_print_ways)


        self.layout_print.addLayout(self.layout_print_ways)

        self.layout_print_button = QHBoxLayout()
        self.layout_print_button.setSpacing(8)
        self.layout_print_button.setObjectName(u"layout_print_button")
        self.layout_print_button.setContentsMargins(0, 0, 0, 0)
        self.button_print = QPushButton(self.card_print)
        self.button_print.setObjectName(u"button_print")

        self.layout_print_button.addWidget(self.button_print)

        self.spacer_print_button = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_print_button.addItem(self.spacer_print_button)


        self.layout_print.addLayout(self.layout_print_button)


        self.layout_cards.addWidget(self.card_print)

        self.card_entry = QFrame(self.page_list)
        self.card_entry.setObjectName(u"card_entry")
        self.card_entry.setProperty(u"role", u"card")
        self.layout_entry = QVBoxLayout(self.card_entry)
        self.layout_entry.setSpacing(8)
        self.layout_entry.setObjectName(u"layout_entry")
        self.layout_entry.setContentsMargins(20, 14, 20, 14)
        self.label_entry = QLabel(self.card_entry)
        self.label_entry.setObjectName(u"label_entry")
        self.label_entry.setProperty(u"role", u"section")

        self.layout_entry.addWidget(self.label_entry)

        self.label_entry_text = QLabel(self.card_entry)
        self.label_entry_text.setObjectName(u"label_entry_text")
        self.label_entry_text.setWordWrap(True)
        self.label_entry_text.setProperty(u"role", u"quiet")

        self.layout_entry.addWidget(self.label_entry_text)

        self.spacer_entry = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_entry.addItem(self.spacer_entry)

        self.layout_entry_button = QHBoxLayout()
        self.layout_entry_button.setSpacing(8)
        self.layout_entry_button.setObjectName(u"layout_entry_button")
        self.layout_entry_button.setContentsMargins(0, 0, 0, 0)
        self.button_entry = QPushButton(self.card_entry)
        self.button_entry.setObjectName(u"button_entry")
        self.button_entry.setProperty(u"role", u"primary")

        self.layout_entry_button.addWidget(self.button_entry)

        self.spacer_entry_button = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_entry_button.addItem(self.spacer_entry_button)


        self.layout_entry.addLayout(self.layout_entry_button)


        self.layout_cards.addWidget(self.card_entry)

        self.layout_cards.setStretch(0, 1)
        self.layout_cards.setStretch(1, 1)

        self.layout_list.addLayout(self.layout_cards)

        self.layout_list.setStretch(0, 1)
        self.stack.addWidget(self.page_list)
        self.page_empty = QWidget(self.stack)
        self.page_empty.setObjectName(u"page_empty")
        self.layout_empty = QVBoxLayout(self.page_empty)
        self.layout_empty.setSpacing(8)
        self.layout_empty.setObjectName(u"layout_empty")
        self.layout_empty.setContentsMargins(0, 0, 0, 0)
        self.spacer_empty_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_empty_above)

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

        self.layout_begin = QHBoxLayout()
        self.layout_begin.setSpacing(8)
        self.layout_begin.setObjectName(u"layout_begin")
        self.layout_begin.setContentsMargins(0, 8, 0, 0)
        self.spacer_begin_left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_begin.addItem(self.spacer_begin_left)

        self.button_workshops = QPushButton(self.page_empty)
        self.button_workshops.setObjectName(u"button_workshops")
        self.button_workshops.setProperty(u"role", u"primary")

        self.layout_begin.addWidget(self.button_workshops)

        self.spacer_begin_right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_begin.addItem(self.spacer_begin_right)


        self.layout_empty.addLayout(self.layout_begin)

        self.spacer_empty_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_empty_below)

        self.stack.addWidget(self.page_empty)

        self.layout_page.addWidget(self.stack)

        self.layout_page.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_language.setBuddy(self.combo_language)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table_paper, self.combo_language)
        QWidget.setTabOrder(self.combo_language, self.check_large)
        QWidget.setTabOrder(self.check_large, self.button_print)
        QWidget.setTabOrder(self.button_print, self.button_entry)
        QWidget.setTabOrder(self.button_entry, self.button_workshops)

        self.retranslateUi(PaperPage)
    # setupUi

    def retranslateUi(self, PaperPage):
        self.label_title.setText(QCoreApplication.translate("PaperPage", u"Pappersenk\u00e4t", None))
#if QT_CONFIG(accessibility)
        self.table_paper.setAccessibleName(QCoreApplication.translate("PaperPage", u"Workshoppar", None))
#endif // QT_CONFIG(accessibility)
        self.label_print.setText(QCoreApplication.translate("PaperPage", u"1. Skriv ut", None))
        self.label_print_text.setText(QCoreApplication.translate("PaperPage", u"Enk\u00e4ten blir en PDF i A4. Skriv ut den n\u00e4r fr\u00e5gorna \u00e4r klara: papper som redan \u00e4r utdelade f\u00f6ljer inte med om enk\u00e4ten \u00e4ndras.", None))
        self.label_language.setText(QCoreApplication.translate("PaperPage", u"S&pr\u00e5k", None))
#if QT_CONFIG(accessibility)
        self.combo_language.setAccessibleName(QCoreApplication.translate("PaperPage", u"Spr\u00e5k p\u00e5 pappret", None))
#endif // QT_CONFIG(accessibility)
        self.check_large.setText(QCoreApplication.translate("PaperPage", u"S&tor text", None))
        self.button_print.setText(QCoreApplication.translate("PaperPage", u"Skriv &ut enk\u00e4ten \u2026", None))
        self.label_entry.setText(QCoreApplication.translate("PaperPage", u"2. Skriv in svaren", None))
        self.label_entry_text.setText(QCoreApplication.translate("PaperPage", u"En tangent f\u00f6r varje svar, och Enter n\u00e4r pappret \u00e4r klart. Sortera pappren efter enhet och roll, s\u00e5 skrivs de en g\u00e5ng f\u00f6r varje h\u00f6g. Svaren l\u00e4ggs i samma workshop som kioskens. Ett sparat papper g\u00e5r inte att \u00e4ndra eller ta tillbaka.", None))
        self.button_entry.setText(QCoreApplication.translate("PaperPage", u"B\u00f6rja skriva &in", None))
        self.label_empty.setText(QCoreApplication.translate("PaperPage", u"Inga workshoppar \u00e4n", None))
        self.label_empty_text.setText(QCoreApplication.translate("PaperPage", u"Papper h\u00f6r till en workshop, precis som kiosken. L\u00e4gg upp den f\u00f6rsta under Workshoppar, s\u00e5 skriver du ut enk\u00e4ten h\u00e4r.", None))
        self.button_workshops.setText(QCoreApplication.translate("PaperPage", u"Till &workshopparna", None))
        pass
    # retranslateUi
