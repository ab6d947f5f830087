# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calculator_pane.ui'
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
    QLabel, QLineEdit, QSizePolicy, QVBoxLayout,
    QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable

class Ui_CalculatorPane(object):
    def setupUi(self, CalculatorPane):
        if not CalculatorPane.objectName():
            CalculatorPane.setObjectName(u"CalculatorPane")
        self.layout_pane = QHBoxLayout(CalculatorPane)
        self.layout_pane.setSpacing(16)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(14, 14, 14, 14)
        self.panel_figures = QWidget(CalculatorPane)
        self.panel_figures.setObjectName(u"panel_figures")
        self.layout_figures = QVBoxLayout(self.panel_figures)
        self.layout_figures.setSpacing(8)
        self.layout_figures.setObjectName(u"layout_figures")
        self.layout_figures.setContentsMargins(0, 0, 0, 0)
        self.label_help = QLabel(self.panel_figures)
        self.label_help.setObjectName(u"label_help")
        self.label_help.setWordWrap(True)
        self.label_help.setProperty(u"role", u"quiet")

        self.layout_figures.addWidget(self.label_help)

        self.table_figures = DataTable(self.panel_figures)
        self.table_figures.setObjectName(u"table_figures")

        self.layout_figures.addWidget(self.table_figures)

        self.panel_figure = QFrame(self.panel_figures)
        self.panel_figure.setObjectName(u"panel_figure")
        self.panel_figure.setProperty(u"role", u"card")
        self.layout_figure = QVBoxLayout(self.panel_figure)
        self.layout_figure.setSpacing(6)
        self.layout_figure.setObjectName(u"layout_figure")
        self.layout_figure.setContentsMargins(16, 10, 16, 12)
        self.label_figure = QLabel(self.panel_figure)
        self.label_figure.setObjectName(u"label_figure")
        self.label_figure.setWordWrap(True)
        self.label_figure.setProperty(u"role", u"heading")

        self.layout_figure.addWidget(self.label_figure)

        self.label_figure_help = QLabel(self.panel_figure)
        self.label_figure_help.setObjectName(u"label_figure_help")
        self.label_figure_help.setWordWrap(True)
        self.label_figure_help.setProperty(u"role", u"quiet")

        self.layout_figure.addWidget(self.label_figure_help)

        self.layout_ends = QHBoxLayout()
        self.layout_ends.setSpacing(8)
        self.layout_ends.setObjectName(u"layout_ends")
        self.layout_ends.setContentsMargins(0, 0, 0, 0)
        self.layout_low = QVBoxLayout()
        self.layout_low.setSpacing(2)
        self.layout_low.setObjectName(u"layout_low")
        self.layout_low.setContentsMargins(0, 0, 0, 0)
        self.label_low = QLabel(self.panel_figure)
        self.label_low.setObjectName(u"label_low")

        self.layout_low.addWidget(self.label_low)

        self.edit_low = QLineEdit(self.panel_figure)
        self.edit_low.setObjectName(u"edit_low")

        self.layout_low.addWidget(self.edit_low)


        self.layout_ends.addLayout(self.layout_low)

        self.layout_likely = QVBoxLayout()
        self.layout_likely.setSpacing(2)
        self.layout_likely.setObjectName(u"layout_likely")
        self.layout_likely.setContentsMargins(0, 0, 0, 0)
        self.label_likely = QLabel(self.panel_figure)
        self.label_likely.setObjectName(u"label_likely")

        self.layout_likely.addWidget(self.label_likely)

        self.edit_likely = QLineEdit(self.panel_figure)
        self.edit_likely.setObjectName(u"edit_likely")

        self.layout_likely.addWidget(self.edit_likely)


        self.layout_ends.addLayout(self.layout_likely)

        self.layout_high = QVBoxLayout()
        self.layout_high.setSpacing(2)
        self.layout_high.setObjectName(u"layout_high")
        self.layout_high.setContentsMargins(0, 0, 0, 0)
        self.label_high = QLabel(self.panel_figure)
        self.label_high.setObjectName(u"label_high")

        self.layout_high.addWidget(self.label_high)

        self.edit_high = QLineEdit(self.panel_figure)
        self.edit_high.setObjectName(u"edit_high")

        self.layout_high.addWidget(self.edit_high)


        self.layout_ends.addLayout(self.layout_high)

        self.layout_ends.setStretch(0, 1)
        self.layout_ends.setStretch(1, 1)
        self.layout_ends.setStretch(2, 1)

        self.layout_figure.addLayout(self.layout_ends)

        self.layout_figure_source = QVBoxLayout()
        self.layout_figure_source.setSpacing(2)
        self.layout_figure_source.setObjectName(u"layout_figure_source")
        self.layout_figure_source.setContentsMargins(0, 0, 0, 0)
        self.label_figure_source = QLabel(self.panel_figure)
        self.label_figure_source.setObjectName(u"label_figure_source")

        self.layout_figure_source.addWidget(self.label_figure_source)

        self.edit_figure_source = QLineEdit(self.panel_figure)
        self.edit_figure_source.setObjectName(u"edit_figure_source")

        self.layout_figure_source.addWidget(self.edit_figure_source)


        self.layout_figure.addLayout(self.layout_figure_source)


        self.layout_figures.addWidget(self.panel_figure)

        self.layout_figures.setStretch(1, 1)

        self.layout_pane.addWidget(self.panel_figures)

        self.panel_results = QWidget(CalculatorPane)
        self.panel_results.setObjectName(u"panel_results")
        self.layout_results = QVBoxLayout(self.panel_results)
        self.layout_results.setSpacing(8)
        self.layout_results.setObjectName(u"layout_results")
        self.layout_results.setContentsMargins(0, 0, 0, 0)
        self.label_found = QLabel(self.panel_results)
        self.label_found.setObjectName(u"label_found")
        self.label_found.setWordWrap(True)
        self.label_found.setProperty(u"role", u"heading")

        self.layout_results.addWidget(self.label_found)

        self.label_found_text = QLabel(self.panel_results)
        self.label_found_text.setObjectName(u"label_found_text")
        self.label_found_text.setWordWrap(True)
        self.label_found_text.setProperty(u"role", u"quiet")

        self.layout_results.addWidget(self.label_found_text)

        self.table_lines = DataTable(self.panel_results)
        self.table_lines.setObjectName(u"table_lines")

        self.layout_results.addWidget(self.table_lines)

        self.label_formula = QLabel(self.panel_results)
        self.label_formula.setObjectName(u"label_formula")
        self.label_formula.setWordWrap(True)
        self.label_formula.setProperty(u"role", u"quiet")

        self.layout_results.addWidget(self.label_formula)

        self.layout_results.setStretch(2, 1)

        self.layout_pane.addWidget(self.panel_results)

        self.layout_pane.setStretch(0, 11)
        self.layout_pane.setStretch(1, 10)
#if QT_CONFIG(shortcut)
        self.label_low.setBuddy(self.edit_low)
        self.label_likely.setBuddy(self.edit_likely)
        self.label_high.setBuddy(self.edit_high)
        self.label_figure_source.setBuddy(self.edit_figure_source)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table_figures, self.edit_low)
        QWidget.setTabOrder(self.edit_low, self.edit_likely)
        QWidget.setTabOrder(self.edit_likely, self.edit_high)
        QWidget.setTabOrder(self.edit_high, self.edit_figure_source)
        QWidget.setTabOrder(self.edit_figure_source, self.table_lines)

        self.retranslateUi(CalculatorPane)
    # setupUi

    def retranslateUi(self, CalculatorPane):
        self.label_help.setText(QCoreApplication.translate("CalculatorPane", u"Vad sjukfr\u00e5nvaro och personaloms\u00e4ttning kostar, och vad en f\u00f6r\u00e4ndring vore v\u00e4rd. Skriv vad ni vet, och varifr\u00e5n det kommer.", None))
#if QT_CONFIG(accessibility)
        self.table_figures.setAccessibleName(QCoreApplication.translate("CalculatorPane", u"Uppgifter i kalkylen", None))
#endif // QT_CONFIG(accessibility)
        self.label_figure.setText("")
        self.label_figure_help.setText("")
        self.label_low.setText(QCoreApplication.translate("CalculatorPane", u"L\u00e4g&st", None))
#if QT_CONFIG(accessibility)
        self.edit_low.setAccessibleName(QCoreApplication.translate("CalculatorPane", u"L\u00e4gst", None))
#endif // QT_CONFIG(accessibility)
        self.label_likely.setText(QCoreApplication.translate("CalculatorPane", u"T&roligt", None))
#if QT_CONFIG(accessibility)
        self.edit_likely.setAccessibleName(QCoreApplication.translate("CalculatorPane", u"Troligt", None))
#endif // QT_CONFIG(accessibility)
        self.label_high.setText(QCoreApplication.translate("CalculatorPane", u"H\u00f6&gst", None))
#if QT_CONFIG(accessibility)
        self.edit_high.setAccessibleName(QCoreApplication.translate("CalculatorPane", u"H\u00f6gst", None))
#endif // QT_CONFIG(accessibility)
        self.label_figure_source.setText(QCoreApplication.translate("CalculatorPane", u"K&\u00e4lla", None))
#if QT_CONFIG(accessibility)
        self.edit_figure_source.setAccessibleName(QCoreApplication.translate("CalculatorPane", u"K\u00e4lla", None))
#endif // QT_CONFIG(accessibility)
        self.edit_figure_source.setPlaceholderText(QCoreApplication.translate("CalculatorPane", u"Var siffran kommer fr\u00e5n, eller vem som har uppskattat den", None))
        self.label_found.setText("")
        self.label_found_text.setText("")
#if QT_CONFIG(accessibility)
        self.table_lines.setAccessibleName(QCoreApplication.translate("CalculatorPane", u"Vad det kommer till", None))
#endif // QT_CONFIG(accessibility)
        self.label_formula.setText("")
        pass
    # retranslateUi
