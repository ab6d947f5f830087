# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'krona_pane.ui'
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
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from kulturverktyg.gui.desk.survey.pickers import Picker
from kulturverktyg.gui.widgets.chart_view import ChartView
from kulturverktyg.gui.widgets.data_table import DataTable

class Ui_KronaPane(object):
    def setupUi(self, KronaPane):
        if not KronaPane.objectName():
            KronaPane.setObjectName(u"KronaPane")
        self.layout_pane = QVBoxLayout(KronaPane)
        self.layout_pane.setSpacing(8)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(14, 14, 14, 14)
        self.stack = QStackedWidget(KronaPane)
        self.stack.setObjectName(u"stack")
        self.page_none = QWidget(self.stack)
        self.page_none.setObjectName(u"page_none")
        self.layout_none = QVBoxLayout(self.page_none)
        self.layout_none.setSpacing(8)
        self.layout_none.setObjectName(u"layout_none")
        self.layout_none.setContentsMargins(24, 24, 24, 24)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_1)

        self.label_none = QLabel(self.page_none)
        self.label_none.setObjectName(u"label_none")
        self.label_none.setProperty(u"role", u"heading")

        self.layout_none.addWidget(self.label_none)

        self.label_none_text = QLabel(self.page_none)
        self.label_none_text.setObjectName(u"label_none_text")
        self.label_none_text.setWordWrap(True)
        self.label_none_text.setProperty(u"role", u"quiet")

        self.layout_none.addWidget(self.label_none_text)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_2)

        self.stack.addWidget(self.page_none)
        self.page_krona = QWidget(self.stack)
        self.page_krona.setObjectName(u"page_krona")
        self.layout_krona = QVBoxLayout(self.page_krona)
        self.layout_krona.setSpacing(12)
        self.layout_krona.setObjectName(u"layout_krona")
        self.layout_krona.setContentsMargins(0, 0, 0, 0)
        self.layout_round = QHBoxLayout()
        self.layout_round.setSpacing(8)
        self.layout_round.setObjectName(u"layout_round")
        self.layout_round.setContentsMargins(0, 0, 0, 0)
        self.label_round = QLabel(self.page_krona)
        self.label_round.setObjectName(u"label_round")

        self.layout_round.addWidget(self.label_round)

        self.combo_round = Picker(self.page_krona)
        self.combo_round.setObjectName(u"combo_round")
        self.combo_round.setMinimumContentsLength(22)

        self.layout_round.addWidget(self.combo_round)

        self.label_judgement = QLabel(self.page_krona)
        self.label_judgement.setObjectName(u"label_judgement")
        self.label_judgement.setProperty(u"role", u"quiet")

        self.layout_round.addWidget(self.label_judgement)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_round.addItem(self.spacer_3)


        self.layout_krona.addLayout(self.layout_round)

        self.layout_both = QHBoxLayout()
        self.layout_both.setSpacing(16)
        self.layout_both.setObjectName(u"layout_both")
        self.layout_both.setContentsMargins(0, 0, 0, 0)
        self.table_krona = DataTable(self.page_krona)
        self.table_krona.setObjectName(u"table_krona")

        self.layout_both.addWidget(self.table_krona)

        self.chart = ChartView(self.page_krona)
        self.chart.setObjectName(u"chart")

        self.layout_both.addWidget(self.chart)

        self.layout_both.setStretch(0, 1)
        self.layout_both.setStretch(1, 1)

        self.layout_krona.addLayout(self.layout_both)

        self.label_notes = QLabel(self.page_krona)
        self.label_notes.setObjectName(u"label_notes")
        self.label_notes.setWordWrap(True)
        self.label_notes.setProperty(u"role", u"quiet")

        self.layout_krona.addWidget(self.label_notes)

        self.layout_krona.setStretch(1, 1)
        self.stack.addWidget(self.page_krona)

        self.layout_pane.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.label_round.setBuddy(self.combo_round)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_round, self.table_krona)
        QWidget.setTabOrder(self.table_krona, self.chart)

        self.retranslateUi(KronaPane)
    # setupUi

    def retranslateUi(self, KronaPane):
        self.label_none.setText(QCoreApplication.translate("KronaPane", u"Krona tillbaka", None))
        self.label_none_text.setText("")
        self.label_round.setText(QCoreApplication.translate("KronaPane", u"&Omg\u00e5ng", None))
#if QT_CONFIG(accessibility)
        self.combo_round.setAccessibleName(QCoreApplication.translate("KronaPane", u"Omg\u00e5ng", None))
#endif // QT_CONFIG(accessibility)
        self.label_judgement.setText(QCoreApplication.translate("KronaPane", u"Bed\u00f6mning ur enk\u00e4ten, inte en ber\u00e4kning", None))
#if QT_CONFIG(accessibility)
        self.table_krona.setAccessibleName(QCoreApplication.translate("KronaPane", u"Krona tillbaka, bed\u00f6mning f\u00f6r varje roll", None))
#endif // QT_CONFIG(accessibility)
        self.label_notes.setText("")
        pass
    # retranslateUi
