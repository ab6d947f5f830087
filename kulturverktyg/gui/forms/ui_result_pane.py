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
        self.splitter = QSplitter(ResultPane)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(16)
        self.side_chart = QWidget(self.splitter)
        self.side_chart.setObjectName(u"side_chart")
        self.layout_chart = QVBoxLayout(self.side_chart)
        self.layout_chart.setSpacing(8)
        self.layout_chart.setObjectName(u"layout_chart")
        self.layout_chart.setContentsMargins(0, 0, 0, 0)
        self.layout_chart_tools = QHBoxLayout()
        self.layout_chart_tools.setSpacing(8)
        self.layout_chart_tools.setObjectName(u"layout_chart_tools")
        self.layout_chart_tools.setContentsMargins(0, 0, 0, 0)
        self.combo_chart = QComboBox(self.side_chart)
        self.combo_chart.setObjectName(u"combo_chart")
        self.combo_chart.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_chart.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.combo_chart.sizePolicy().hasHeightForWidth())
        self.combo_chart.setSizePolicy(sizePolicy)
        self.combo_chart.setMaximumSize(QSize(230, 16777215))

        self.layout_chart_tools.addWidget(self.combo_chart)

        self.spacer_layout_chart_tools_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_chart_tools.addItem(self.spacer_layout_chart_tools_1)

        self.button_to_table = QPushButton(self.side_chart)
        self.button_to_table.setObjectName(u"button_to_table")

        self.layout_chart_tools.addWidget(self.button_to_table)

        self.button_pin = QPushButton(self.side_chart)
        self.button_pin.setObjectName(u"button_pin")
        self.button_pin.setCheckable(True)

        self.layout_chart_tools.addWidget(self.button_pin)

        self.button_copy_picture = QPushButton(self.side_chart)
        self.button_copy_picture.setObjectName(u"button_copy_picture")

        self.layout_chart_tools.addWidget(self.button_copy_picture)

        self.layout_chart_tools.setStretch(0, 1)

        self.layout_chart.addLayout(self.layout_chart_tools)

        self.chart = ChartView(self.side_chart)
        self.chart.setObjectName(u"chart")

        self.layout_chart.addWidget(self.chart)

        self.layout_chart.setStretch(1, 1)
        self.splitter.addWidget(self.side_chart)
        self.side_table = QWidget(self.splitter)
        self.side_table.setObjectName(u"side_table")
        self.layout_table = QVBoxLayout(self.side_table)
        self.layout_table.setSpacing(8)
        self.layout_table.setObjectName(u"layout_table")
        self.layout_table.setContentsMargins(0, 0, 0, 0)
        self.layout_table_tools = QHBoxLayout()
        self.layout_table_tools.setSpacing(8)
        self.layout_table_tools.setObjectName(u"layout_table_tools")
        self.layout_table_tools.setContentsMargins(0, 0, 0, 0)
        self.edit_filter = QLineEdit(self.side_table)
        self.edit_filter.setObjectName(u"edit_filter")
        self.edit_filter.setClearButtonEnabled(True)
        self.edit_filter.setMaximumSize(QSize(130, 16777215))

        self.layout_table_tools.addWidget(self.edit_filter)

        self.spacer_layout_table_tools_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_table_tools.addItem(self.spacer_layout_table_tools_1)

        self.button_to_chart = QPushButton(self.side_table)
        self.button_to_chart.setObjectName(u"button_to_chart")

        self.layout_table_tools.addWidget(self.button_to_chart)

        self.button_more = QPushButton(self.side_table)
        self.button_more.setObjectName(u"button_more")
        self.button_more.setCheckable(True)

        self.layout_table_tools.addWidget(self.button_more)

        self.button_projector = QPushButton(self.side_table)
        self.button_projector.setObjectName(u"button_projector")

        self.layout_table_tools.addWidget(self.button_projector)

        self.button_copy = QPushButton(self.side_table)
        self.button_copy.setObjectName(u"button_copy")

        self.layout_table_tools.addWidget(self.button_copy)


        self.layout_table.addLayout(self.layout_table_tools)

        self.table = DataTable(self.side_table)
        self.table.setObjectName(u"table")

        self.layout_table.addWidget(self.table)

        self.layout_table.setStretch(1, 1)
        self.splitter.addWidget(self.side_table)

        self.layout_pane.addWidget(self.splitter)

        self.label_hidden = QLabel(ResultPane)
        self.label_hidden.setObjectName(u"label_hidden")
        self.label_hidden.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.label_hidden.setWordWrap(True)
        self.label_hidden.setProperty(u"role", u"quiet")

        self.layout_pane.addWidget(self.label_hidden)

        self.layout_pane.setStretch(0, 1)
        QWidget.setTabOrder(self.combo_chart, self.button_to_table)
        QWidget.setTabOrder(self.button_to_table, self.button_pin)
        QWidget.setTabOrder(self.button_pin, self.button_copy_picture)
        QWidget.setTabOrder(self.button_copy_picture, self.chart)
        QWidget.setTabOrder(self.chart, self.edit_filter)
        QWidget.setTabOrder(self.edit_filter, self.button_to_chart)
        QWidget.setTabOrder(self.button_to_chart, self.button_more)
        QWidget.setTabOrder(self.button_more, self.button_projector)
        QWidget.setTabOrder(self.button_projector, self.button_copy)
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
        self.button_to_table.setText(QCoreApplication.translate("ResultPane", u"Vi&sa tabellen", None))
        self.button_pin.setText(QCoreApplication.translate("ResultPane", u"&F\u00e4st i rapporten", None))
#if QT_CONFIG(tooltip)
        self.button_pin.setToolTip(QCoreApplication.translate("ResultPane", u"L\u00e4gg diagrammet f\u00f6rst i rapporten", None))
#endif // QT_CONFIG(tooltip)
        self.button_copy_picture.setText(QCoreApplication.translate("ResultPane", u"Kopiera &bilden", None))
#if QT_CONFIG(accessibility)
        self.edit_filter.setAccessibleName(QCoreApplication.translate("ResultPane", u"S\u00f6k i tabellen", None))
#endif // QT_CONFIG(accessibility)
        self.edit_filter.setPlaceholderText(QCoreApplication.translate("ResultPane", u"S\u00f6k", None))
        self.button_to_chart.setText(QCoreApplication.translate("ResultPane", u"Visa di&agrammet", None))
        self.button_more.setText(QCoreApplication.translate("ResultPane", u"Fler ko&lumner", None))
#if QT_CONFIG(tooltip)
        self.button_more.setToolTip(QCoreApplication.translate("ResultPane", u"Visa ocks\u00e5 os\u00e4kerhet, f\u00f6rdelning och annat som h\u00f6r till raderna", None))
#endif // QT_CONFIG(tooltip)
        self.button_projector.setText(QCoreApplication.translate("ResultPane", u"&Till projektorn", None))
#if QT_CONFIG(tooltip)
        self.button_projector.setToolTip(QCoreApplication.translate("ResultPane", u"Visa den valda raden i stort p\u00e5 projektorn", None))
#endif // QT_CONFIG(tooltip)
        self.button_copy.setText(QCoreApplication.translate("ResultPane", u"&Kopiera tabellen", None))
        self.label_hidden.setText("")
        pass
    # retranslateUi
