# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'result_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.chart_view import ChartView
from kulturverktyg.gui.widgets.data_table import DataTable

class Ui_ResultPane(object):
    def setupUi(self, ResultPane):
        if not ResultPane.objectName():
            ResultPane.setObjectName(u"ResultPane")
        self.layout_pane = QVBoxLayout(ResultPane)
        self.layout_pane.setSpacing(8)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(16, 12, 16, 12)
        self.tools = QWidget(ResultPane)
        self.tools.setObjectName(u"tools")
        self.layout_tools = QHBoxLayout(self.tools)
        self.layout_tools.setSpacing(8)
        self.layout_tools.setObjectName(u"layout_tools")
        self.layout_tools.setContentsMargins(0, 0, 0, 5)
        self.spacer_layout_tools_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_tools.addItem(self.spacer_layout_tools_1)

        self.combo_chart = QComboBox(self.tools)
        self.combo_chart.setObjectName(u"combo_chart")
        self.combo_chart.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.layout_tools.addWidget(self.combo_chart)

        self.edit_filter = QLineEdit(self.tools)
        self.edit_filter.setObjectName(u"edit_filter")
        self.edit_filter.setClearButtonEnabled(True)
        self.edit_filter.setMaximumSize(QSize(150, 16777215))

        self.layout_tools.addWidget(self.edit_filter)

        self.button_copy = QPushButton(self.tools)
        self.button_copy.setObjectName(u"button_copy")

        self.layout_tools.addWidget(self.button_copy)


        self.layout_pane.addWidget(self.tools)

        self.splitter = QSplitter(ResultPane)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.chart = ChartView(self.splitter)
        self.chart.setObjectName(u"chart")
        self.splitter.addWidget(self.chart)
        self.table = DataTable(self.splitter)
        self.table.setObjectName(u"table")
        self.splitter.addWidget(self.table)

        self.layout_pane.addWidget(self.splitter)

        self.label_hidden = QLabel(ResultPane)
        self.label_hidden.setObjectName(u"label_hidden")
        self.label_hidden.setWordWrap(True)
        self.label_hidden.setProperty(u"role", u"quiet")

        self.layout_pane.addWidget(self.label_hidden)

        self.layout_pane.setStretch(1, 1)
        QWidget.setTabOrder(self.combo_chart, self.edit_filter)
        QWidget.setTabOrder(self.edit_filter, self.button_copy)
        QWidget.setTabOrder(self.button_copy, self.table)

        self.retranslateUi(ResultPane)
    # setupUi

    def retranslateUi(self, ResultPane):
#if QT_CONFIG(accessibility)
        self.combo_chart.setAccessibleName(QCoreApplication.translate("ResultPane", u"Diagram", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.combo_chart.setToolTip(QCoreApplication.translate("ResultPane", u"Diagram", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.edit_filter.setAccessibleName(QCoreApplication.translate("ResultPane", u"S\u00f6k i tabellen", None))
#endif // QT_CONFIG(accessibility)
        self.edit_filter.setPlaceholderText(QCoreApplication.translate("ResultPane", u"S\u00f6k", None))
        self.button_copy.setText(QCoreApplication.translate("ResultPane", u"&Kopiera tabellen", None))
        self.label_hidden.setText("")
        pass
    # retranslateUi
