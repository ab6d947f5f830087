# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'interviews_quotes_pane.ui'
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
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.text_area import TextArea

class Ui_InterviewsQuotesPane(object):
    def setupUi(self, InterviewsQuotesPane):
        if not InterviewsQuotesPane.objectName():
            InterviewsQuotesPane.setObjectName(u"InterviewsQuotesPane")
        self.layout_pane = QVBoxLayout(InterviewsQuotesPane)
        self.layout_pane.setSpacing(12)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(14, 14, 14, 14)
        self.layout_show = QHBoxLayout()
        self.layout_show.setSpacing(8)
        self.layout_show.setObjectName(u"layout_show")
        self.layout_show.setContentsMargins(0, 0, 0, 0)
        self.label_show = QLabel(InterviewsQuotesPane)
        self.label_show.setObjectName(u"label_show")

        self.layout_show.addWidget(self.label_show)

        self.combo_show = QComboBox(InterviewsQuotesPane)
        self.combo_show.setObjectName(u"combo_show")

        self.layout_show.addWidget(self.combo_show)

        self.label_left = QLabel(InterviewsQuotesPane)
        self.label_left.setObjectName(u"label_left")
        self.label_left.setProperty(u"role", u"quiet")

        self.layout_show.addWidget(self.label_left)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_show.addItem(self.spacer_6)


        self.layout_pane.addLayout(self.layout_show)

        self.layout_both = QHBoxLayout()
        self.layout_both.setSpacing(16)
        self.layout_both.setObjectName(u"layout_both")
        self.layout_both.setContentsMargins(0, 0, 0, 0)
        self.table_quotes = DataTable(InterviewsQuotesPane)
        self.table_quotes.setObjectName(u"table_quotes")

        self.layout_both.addWidget(self.table_quotes)

        self.panel_quote = QFrame(InterviewsQuotesPane)
        self.panel_quote.setObjectName(u"panel_quote")
        self.panel_quote.setProperty(u"role", u"card")
        self.layout_quote = QVBoxLayout(self.panel_quote)
        self.layout_quote.setSpacing(8)
        self.layout_quote.setObjectName(u"layout_quote")
        self.layout_quote.setContentsMargins(16, 12, 16, 12)
        self.label_from = QLabel(self.panel_quote)
        self.label_from.setObjectName(u"label_from")
        self.label_from.setProperty(u"role", u"section")

        self.layout_quote.addWidget(self.label_from)

        self.label_written = QLabel(self.panel_quote)
        self.label_written.setObjectName(u"label_written")
        self.label_written.setWordWrap(True)
        self.label_written.setProperty(u"role", u"quiet")

        self.layout_quote.addWidget(self.label_written)

        self.label_quote = QLabel(self.panel_quote)
        self.label_quote.setObjectName(u"label_quote")

        self.layout_quote.addWidget(self.label_quote)

        self.text_quote = TextArea(self.panel_quote)
        self.text_quote.setObjectName(u"text_quote")

        self.layout_quote.addWidget(self.text_quote)

        self.layout_mask = QHBoxLayout()
        self.layout_mask.setSpacing(8)
        self.layout_mask.setObjectName(u"layout_mask")
        self.layout_mask.setContentsMargins(0, 0, 0, 0)
        self.button_mask = QPushButton(self.panel_quote)
        self.button_mask.setObjectName(u"button_mask")

        self.layout_mask.addWidget(self.button_mask)

        self.button_no_quote = QPushButton(self.panel_quote)
        self.button_no_quote.setObjectName(u"button_no_quote")

        self.layout_mask.addWidget(self.button_no_quote)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_mask.addItem(self.spacer_7)


        self.layout_quote.addLayout(self.layout_mask)

        self.label_telltales = QLabel(self.panel_quote)
        self.label_telltales.setObjectName(u"label_telltales")
        self.label_telltales.setWordWrap(True)
        self.label_telltales.setProperty(u"role", u"danger")

        self.layout_quote.addWidget(self.label_telltales)

        self.label_signed = QLabel(self.panel_quote)
        self.label_signed.setObjectName(u"label_signed")
        self.label_signed.setWordWrap(True)
        self.label_signed.setProperty(u"role", u"quiet")

        self.layout_quote.addWidget(self.label_signed)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_quote.addItem(self.spacer_8)

        self.layout_decide = QHBoxLayout()
        self.layout_decide.setSpacing(8)
        self.layout_decide.setObjectName(u"layout_decide")
        self.layout_decide.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_decide.addItem(self.spacer_9)

        self.button_withhold = QPushButton(self.panel_quote)
        self.button_withhold.setObjectName(u"button_withhold")

        self.layout_decide.addWidget(self.button_withhold)

        self.button_approve = QPushButton(self.panel_quote)
        self.button_approve.setObjectName(u"button_approve")
        self.button_approve.setProperty(u"role", u"primary")

        self.layout_decide.addWidget(self.button_approve)


        self.layout_quote.addLayout(self.layout_decide)


        self.layout_both.addWidget(self.panel_quote)

        self.layout_both.setStretch(0, 3)
        self.layout_both.setStretch(1, 2)

        self.layout_pane.addLayout(self.layout_both)

        self.label_note = QLabel(InterviewsQuotesPane)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"quiet")

        self.layout_pane.addWidget(self.label_note)

        self.layout_pane.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_show.setBuddy(self.combo_show)
        self.label_quote.setBuddy(self.text_quote)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_show, self.table_quotes)
        QWidget.setTabOrder(self.table_quotes, self.text_quote)
        QWidget.setTabOrder(self.text_quote, self.button_mask)
        QWidget.setTabOrder(self.button_mask, self.button_no_quote)
        QWidget.setTabOrder(self.button_no_quote, self.button_withhold)
        QWidget.setTabOrder(self.button_withhold, self.button_approve)

        self.retranslateUi(InterviewsQuotesPane)
    # setupUi

    def retranslateUi(self, InterviewsQuotesPane):
        self.label_show.setText(QCoreApplication.translate("InterviewsQuotesPane", u"&Visa", None))
#if QT_CONFIG(accessibility)
        self.combo_show.setAccessibleName(QCoreApplication.translate("InterviewsQuotesPane", u"Citat som visas", None))
#endif // QT_CONFIG(accessibility)
        self.label_left.setText("")
#if QT_CONFIG(accessibility)
        self.table_quotes.setAccessibleName(QCoreApplication.translate("InterviewsQuotesPane", u"Citat", None))
#endif // QT_CONFIG(accessibility)
        self.label_from.setText("")
        self.label_written.setText("")
        self.label_quote.setText(QCoreApplication.translate("InterviewsQuotesPane", u"&S\u00e5 h\u00e4r f\u00e5r det visas", None))
#if QT_CONFIG(accessibility)
        self.text_quote.setAccessibleName(QCoreApplication.translate("InterviewsQuotesPane", u"Citatet s\u00e5 som det f\u00e5r visas", None))
#endif // QT_CONFIG(accessibility)
        self.button_mask.setText(QCoreApplication.translate("InterviewsQuotesPane", u"&D\u00f6lj de valda orden", None))
#if QT_CONFIG(tooltip)
        self.button_mask.setToolTip(QCoreApplication.translate("InterviewsQuotesPane", u"S\u00e4tter [\u2026] i st\u00e4llet f\u00f6r det som \u00e4r valt (Ctrl+D)", None))
#endif // QT_CONFIG(tooltip)
        self.button_no_quote.setText(QCoreApplication.translate("InterviewsQuotesPane", u"&Inget citat", None))
#if QT_CONFIG(tooltip)
        self.button_no_quote.setToolTip(QCoreApplication.translate("InterviewsQuotesPane", u"Ta bort det ur citaten; markeringen st\u00e5r kvar", None))
#endif // QT_CONFIG(tooltip)
        self.label_telltales.setText("")
        self.label_signed.setText("")
        self.button_withhold.setText(QCoreApplication.translate("InterviewsQuotesPane", u"Visa int&e", None))
        self.button_approve.setText(QCoreApplication.translate("InterviewsQuotesPane", u"G&odk\u00e4nn", None))
        self.label_note.setText(QCoreApplication.translate("InterviewsQuotesPane", u"Bara godk\u00e4nda citat l\u00e4mnar programmet. De st\u00e5r i slumpad ordning, och tv\u00e5 citat ur samma intervju g\u00e5r inte att para ihop.", None))
        pass
    # retranslateUi
