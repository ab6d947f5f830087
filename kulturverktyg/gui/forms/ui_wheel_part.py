# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'wheel_part.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from kulturverktyg.gui.widgets.chart_view import ChartView
from kulturverktyg.gui.widgets.data_table import DataTable

class Ui_WheelPart(object):
    def setupUi(self, WheelPart):
        if not WheelPart.objectName():
            WheelPart.setObjectName(u"WheelPart")
        self.layout_part = QVBoxLayout(WheelPart)
        self.layout_part.setSpacing(8)
        self.layout_part.setObjectName(u"layout_part")
        self.layout_part.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(WheelPart)
        self.stack.setObjectName(u"stack")
        self.page_empty = QWidget(self.stack)
        self.page_empty.setObjectName(u"page_empty")
        self.layout_empty = QVBoxLayout(self.page_empty)
        self.layout_empty.setSpacing(8)
        self.layout_empty.setObjectName(u"layout_empty")
        self.layout_empty.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_empty_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_layout_empty_1)

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

        self.spacer_layout_empty_2 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_empty.addItem(self.spacer_layout_empty_2)

        self.layout_empty_buttons = QHBoxLayout()
        self.layout_empty_buttons.setSpacing(8)
        self.layout_empty_buttons.setObjectName(u"layout_empty_buttons")
        self.layout_empty_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_empty_buttons_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_empty_buttons.addItem(self.spacer_layout_empty_buttons_1)

        self.button_begin = QPushButton(self.page_empty)
        self.button_begin.setObjectName(u"button_begin")
        self.button_begin.setProperty(u"role", u"primary")

        self.layout_empty_buttons.addWidget(self.button_begin)

        self.spacer_layout_empty_buttons_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_empty_buttons.addItem(self.spacer_layout_empty_buttons_2)


        self.layout_empty.addLayout(self.layout_empty_buttons)

        self.spacer_layout_empty_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_layout_empty_3)

        self.stack.addWidget(self.page_empty)
        self.page_wheel = QWidget(self.stack)
        self.page_wheel.setObjectName(u"page_wheel")
        self.layout_wheel = QHBoxLayout(self.page_wheel)
        self.layout_wheel.setSpacing(14)
        self.layout_wheel.setObjectName(u"layout_wheel")
        self.layout_wheel.setContentsMargins(0, 0, 0, 0)
        self.layout_list = QVBoxLayout()
        self.layout_list.setSpacing(8)
        self.layout_list.setObjectName(u"layout_list")
        self.layout_list.setContentsMargins(0, 0, 0, 0)
        self.table_wheel = DataTable(self.page_wheel)
        self.table_wheel.setObjectName(u"table_wheel")

        self.layout_list.addWidget(self.table_wheel)

        self.grid_entry = QGridLayout()
        self.grid_entry.setObjectName(u"grid_entry")
        self.grid_entry.setHorizontalSpacing(12)
        self.grid_entry.setVerticalSpacing(8)
        self.grid_entry.setContentsMargins(0, 0, 0, 0)
        self.label_month = QLabel(self.page_wheel)
        self.label_month.setObjectName(u"label_month")

        self.grid_entry.addWidget(self.label_month, 0, 0, 1, 1)

        self.combo_month = QComboBox(self.page_wheel)
        self.combo_month.setObjectName(u"combo_month")

        self.grid_entry.addWidget(self.combo_month, 0, 1, 1, 1)

        self.label_title = QLabel(self.page_wheel)
        self.label_title.setObjectName(u"label_title")

        self.grid_entry.addWidget(self.label_title, 1, 0, 1, 1)

        self.edit_title = QLineEdit(self.page_wheel)
        self.edit_title.setObjectName(u"edit_title")

        self.grid_entry.addWidget(self.edit_title, 1, 1, 1, 1)

        self.label_owner = QLabel(self.page_wheel)
        self.label_owner.setObjectName(u"label_owner")

        self.grid_entry.addWidget(self.label_owner, 2, 0, 1, 1)

        self.edit_owner = QLineEdit(self.page_wheel)
        self.edit_owner.setObjectName(u"edit_owner")

        self.grid_entry.addWidget(self.edit_owner, 2, 1, 1, 1)

        self.grid_entry.setColumnStretch(1, 1)

        self.layout_list.addLayout(self.grid_entry)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setSpacing(8)
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.button_add = QPushButton(self.page_wheel)
        self.button_add.setObjectName(u"button_add")

        self.layout_buttons.addWidget(self.button_add)

        self.button_remove = QPushButton(self.page_wheel)
        self.button_remove.setObjectName(u"button_remove")

        self.layout_buttons.addWidget(self.button_remove)

        self.spacer_layout_buttons_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_layout_buttons_1)

        self.button_print = QPushButton(self.page_wheel)
        self.button_print.setObjectName(u"button_print")

        self.layout_buttons.addWidget(self.button_print)


        self.layout_list.addLayout(self.layout_buttons)


        self.layout_wheel.addLayout(self.layout_list)

        self.chart = ChartView(self.page_wheel)
        self.chart.setObjectName(u"chart")

        self.layout_wheel.addWidget(self.chart)

        self.layout_wheel.setStretch(0, 1)
        self.layout_wheel.setStretch(1, 1)
        self.stack.addWidget(self.page_wheel)

        self.layout_part.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.label_month.setBuddy(self.combo_month)
        self.label_title.setBuddy(self.edit_title)
        self.label_owner.setBuddy(self.edit_owner)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.button_begin, self.table_wheel)
        QWidget.setTabOrder(self.table_wheel, self.combo_month)
        QWidget.setTabOrder(self.combo_month, self.edit_title)
        QWidget.setTabOrder(self.edit_title, self.edit_owner)
        QWidget.setTabOrder(self.edit_owner, self.button_add)
        QWidget.setTabOrder(self.button_add, self.button_remove)
        QWidget.setTabOrder(self.button_remove, self.button_print)
        QWidget.setTabOrder(self.button_print, self.chart)

        self.retranslateUi(WheelPart)
    # setupUi

    def retranslateUi(self, WheelPart):
        self.label_empty.setText(QCoreApplication.translate("WheelPart", u"Ett \u00e5r med dialog", None))
        self.label_empty_text.setText(QCoreApplication.translate("WheelPart", u"L\u00e4gg in det som \u00e5terkommer varje \u00e5r: n\u00e4r ni pratar om visionen, f\u00f6ljer upp planen och m\u00e4ter igen. D\u00e5 blir det av.", None))
        self.button_begin.setText(QCoreApplication.translate("WheelPart", u"L\u00e4&gg in den f\u00f6rsta punkten", None))
#if QT_CONFIG(accessibility)
        self.table_wheel.setAccessibleName(QCoreApplication.translate("WheelPart", u"\u00c5rshjulets punkter", None))
#endif // QT_CONFIG(accessibility)
        self.label_month.setText(QCoreApplication.translate("WheelPart", u"M\u00e5na&d", None))
#if QT_CONFIG(accessibility)
        self.combo_month.setAccessibleName(QCoreApplication.translate("WheelPart", u"M\u00e5nad", None))
#endif // QT_CONFIG(accessibility)
        self.label_title.setText(QCoreApplication.translate("WheelPart", u"&Vad", None))
#if QT_CONFIG(accessibility)
        self.edit_title.setAccessibleName(QCoreApplication.translate("WheelPart", u"Vad som g\u00f6rs", None))
#endif // QT_CONFIG(accessibility)
        self.label_owner.setText(QCoreApplication.translate("WheelPart", u"A&nsvarig", None))
#if QT_CONFIG(accessibility)
        self.edit_owner.setAccessibleName(QCoreApplication.translate("WheelPart", u"Ansvarig roll", None))
#endif // QT_CONFIG(accessibility)
        self.button_add.setText(QCoreApplication.translate("WheelPart", u"N&y punkt", None))
        self.button_remove.setText(QCoreApplication.translate("WheelPart", u"Ta b&ort", None))
        self.button_print.setText(QCoreApplication.translate("WheelPart", u"&Spara att skriva ut \u2026", None))
        pass
    # retranslateUi
