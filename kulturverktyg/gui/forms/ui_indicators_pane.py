# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'indicators_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QTabWidget, QVBoxLayout,
    QWidget)

from kulturverktyg.gui.desk.survey.pickers import Picker
from kulturverktyg.gui.widgets.chart_view import ChartView
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.text_area import TextArea

class Ui_IndicatorsPane(object):
    def setupUi(self, IndicatorsPane):
        if not IndicatorsPane.objectName():
            IndicatorsPane.setObjectName(u"IndicatorsPane")
        self.layout_pane = QHBoxLayout(IndicatorsPane)
        self.layout_pane.setSpacing(16)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(14, 14, 14, 14)
        self.panel_list = QWidget(IndicatorsPane)
        self.panel_list.setObjectName(u"panel_list")
        self.layout_list = QVBoxLayout(self.panel_list)
        self.layout_list.setSpacing(8)
        self.layout_list.setObjectName(u"layout_list")
        self.layout_list.setContentsMargins(0, 0, 0, 0)
        self.table_indicators = DataTable(self.panel_list)
        self.table_indicators.setObjectName(u"table_indicators")

        self.layout_list.addWidget(self.table_indicators)

        self.layout_tools = QHBoxLayout()
        self.layout_tools.setSpacing(8)
        self.layout_tools.setObjectName(u"layout_tools")
        self.layout_tools.setContentsMargins(0, 0, 0, 0)
        self.button_add = QPushButton(self.panel_list)
        self.button_add.setObjectName(u"button_add")

        self.layout_tools.addWidget(self.button_add)

        self.button_remove = QPushButton(self.panel_list)
        self.button_remove.setObjectName(u"button_remove")

        self.layout_tools.addWidget(self.button_remove)

        self.button_up = QPushButton(self.panel_list)
        self.button_up.setObjectName(u"button_up")

        self.layout_tools.addWidget(self.button_up)

        self.button_down = QPushButton(self.panel_list)
        self.button_down.setObjectName(u"button_down")

        self.layout_tools.addWidget(self.button_down)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_tools.addItem(self.spacer_1)


        self.layout_list.addLayout(self.layout_tools)

        self.layout_standard = QHBoxLayout()
        self.layout_standard.setSpacing(8)
        self.layout_standard.setObjectName(u"layout_standard")
        self.layout_standard.setContentsMargins(0, 0, 0, 0)
        self.label_standard = QLabel(self.panel_list)
        self.label_standard.setObjectName(u"label_standard")

        self.layout_standard.addWidget(self.label_standard)

        self.combo_standard = Picker(self.panel_list)
        self.combo_standard.setObjectName(u"combo_standard")
        self.combo_standard.setMinimumContentsLength(16)

        self.layout_standard.addWidget(self.combo_standard)

        self.button_standard = QPushButton(self.panel_list)
        self.button_standard.setObjectName(u"button_standard")

        self.layout_standard.addWidget(self.button_standard)

        self.layout_standard.setStretch(1, 1)

        self.layout_list.addLayout(self.layout_standard)

        self.layout_list.setStretch(0, 1)

        self.layout_pane.addWidget(self.panel_list)

        self.stack_right = QStackedWidget(IndicatorsPane)
        self.stack_right.setObjectName(u"stack_right")
        self.page_indicator = QWidget(self.stack_right)
        self.page_indicator.setObjectName(u"page_indicator")
        self.layout_indicator = QVBoxLayout(self.page_indicator)
        self.layout_indicator.setSpacing(8)
        self.layout_indicator.setObjectName(u"layout_indicator")
        self.layout_indicator.setContentsMargins(0, 0, 0, 0)
        self.tabs_indicator = QTabWidget(self.page_indicator)
        self.tabs_indicator.setObjectName(u"tabs_indicator")
        self.tab_values = QWidget()
        self.tab_values.setObjectName(u"tab_values")
        self.layout_values = QVBoxLayout(self.tab_values)
        self.layout_values.setSpacing(8)
        self.layout_values.setObjectName(u"layout_values")
        self.layout_values.setContentsMargins(14, 12, 14, 12)
        self.label_definition = QLabel(self.tab_values)
        self.label_definition.setObjectName(u"label_definition")
        self.label_definition.setWordWrap(True)
        self.label_definition.setProperty(u"role", u"quiet")

        self.layout_values.addWidget(self.label_definition)

        self.table_values = DataTable(self.tab_values)
        self.table_values.setObjectName(u"table_values")

        self.layout_values.addWidget(self.table_values)

        self.layout_fields = QHBoxLayout()
        self.layout_fields.setSpacing(8)
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setContentsMargins(0, 0, 0, 0)
        self.layout_period = QVBoxLayout()
        self.layout_period.setSpacing(2)
        self.layout_period.setObjectName(u"layout_period")
        self.layout_period.setContentsMargins(0, 0, 0, 0)
        self.label_period = QLabel(self.tab_values)
        self.label_period.setObjectName(u"label_period")

        self.layout_period.addWidget(self.label_period)

        self.edit_period = QLineEdit(self.tab_values)
        self.edit_period.setObjectName(u"edit_period")
        self.edit_period.setMaximumSize(QSize(110, 16777215))

        self.layout_period.addWidget(self.edit_period)


        self.layout_fields.addLayout(self.layout_period)

        self.layout_group = QVBoxLayout()
        self.layout_group.setSpacing(2)
        self.layout_group.setObjectName(u"layout_group")
        self.layout_group.setContentsMargins(0, 0, 0, 0)
        self.label_group = QLabel(self.tab_values)
        self.label_group.setObjectName(u"label_group")

        self.layout_group.addWidget(self.label_group)

        self.edit_group = QLineEdit(self.tab_values)
        self.edit_group.setObjectName(u"edit_group")

        self.layout_group.addWidget(self.edit_group)


        self.layout_fields.addLayout(self.layout_group)

        self.layout_value = QVBoxLayout()
        self.layout_value.setSpacing(2)
        self.layout_value.setObjectName(u"layout_value")
        self.layout_value.setContentsMargins(0, 0, 0, 0)
        self.label_value = QLabel(self.tab_values)
        self.label_value.setObjectName(u"label_value")

        self.layout_value.addWidget(self.label_value)

        self.edit_value = QLineEdit(self.tab_values)
        self.edit_value.setObjectName(u"edit_value")
        self.edit_value.setMaximumSize(QSize(90, 16777215))

        self.layout_value.addWidget(self.edit_value)


        self.layout_fields.addLayout(self.layout_value)

        self.layout_people = QVBoxLayout()
        self.layout_people.setSpacing(2)
        self.layout_people.setObjectName(u"layout_people")
        self.layout_people.setContentsMargins(0, 0, 0, 0)
        self.label_people = QLabel(self.tab_values)
        self.label_people.setObjectName(u"label_people")

        self.layout_people.addWidget(self.label_people)

        self.edit_people = QLineEdit(self.tab_values)
        self.edit_people.setObjectName(u"edit_people")
        self.edit_people.setMaximumSize(QSize(110, 16777215))

        self.layout_people.addWidget(self.edit_people)


        self.layout_fields.addLayout(self.layout_people)

        self.layout_source = QVBoxLayout()
        self.layout_source.setSpacing(2)
        self.layout_source.setObjectName(u"layout_source")
        self.layout_source.setContentsMargins(0, 0, 0, 0)
        self.label_source = QLabel(self.tab_values)
        self.label_source.setObjectName(u"label_source")

        self.layout_source.addWidget(self.label_source)

        self.edit_source = QLineEdit(self.tab_values)
        self.edit_source.setObjectName(u"edit_source")

        self.layout_source.addWidget(self.edit_source)


        self.layout_fields.addLayout(self.layout_source)

        self.layout_fields.setStretch(1, 2)
        self.layout_fields.setStretch(4, 2)

        self.layout_values.addLayout(self.layout_fields)

        self.label_period_help = QLabel(self.tab_values)
        self.label_period_help.setObjectName(u"label_period_help")
        self.label_period_help.setWordWrap(True)
        self.label_period_help.setProperty(u"role", u"quiet")

        self.layout_values.addWidget(self.label_period_help)

        self.layout_value_tools = QHBoxLayout()
        self.layout_value_tools.setSpacing(8)
        self.layout_value_tools.setObjectName(u"layout_value_tools")
        self.layout_value_tools.setContentsMargins(0, 0, 0, 0)
        self.button_add_value = QPushButton(self.tab_values)
        self.button_add_value.setObjectName(u"button_add_value")

        self.layout_value_tools.addWidget(self.button_add_value)

        self.button_change_value = QPushButton(self.tab_values)
        self.button_change_value.setObjectName(u"button_change_value")

        self.layout_value_tools.addWidget(self.button_change_value)

        self.button_remove_value = QPushButton(self.tab_values)
        self.button_remove_value.setObjectName(u"button_remove_value")

        self.layout_value_tools.addWidget(self.button_remove_value)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_value_tools.addItem(self.spacer_2)

        self.button_paste = QPushButton(self.tab_values)
        self.button_paste.setObjectName(u"button_paste")

        self.layout_value_tools.addWidget(self.button_paste)

        self.button_import = QPushButton(self.tab_values)
        self.button_import.setObjectName(u"button_import")

        self.layout_value_tools.addWidget(self.button_import)


        self.layout_values.addLayout(self.layout_value_tools)

        self.layout_values.setStretch(1, 1)
        self.tabs_indicator.addTab(self.tab_values, "")
        self.tab_about = QWidget()
        self.tab_about.setObjectName(u"tab_about")
        self.layout_about = QVBoxLayout(self.tab_about)
        self.layout_about.setSpacing(8)
        self.layout_about.setObjectName(u"layout_about")
        self.layout_about.setContentsMargins(14, 12, 14, 12)
        self.layout_name = QVBoxLayout()
        self.layout_name.setSpacing(2)
        self.layout_name.setObjectName(u"layout_name")
        self.layout_name.setContentsMargins(0, 0, 0, 0)
        self.label_name = QLabel(self.tab_about)
        self.label_name.setObjectName(u"label_name")

        self.layout_name.addWidget(self.label_name)

        self.edit_name = QLineEdit(self.tab_about)
        self.edit_name.setObjectName(u"edit_name")

        self.layout_name.addWidget(self.edit_name)


        self.layout_about.addLayout(self.layout_name)

        self.layout_what = QVBoxLayout()
        self.layout_what.setSpacing(2)
        self.layout_what.setObjectName(u"layout_what")
        self.layout_what.setContentsMargins(0, 0, 0, 0)
        self.label_what = QLabel(self.tab_about)
        self.label_what.setObjectName(u"label_what")

        self.layout_what.addWidget(self.label_what)

        self.text_definition = TextArea(self.tab_about)
        self.text_definition.setObjectName(u"text_definition")
        self.text_definition.setMaximumSize(QSize(16777215, 120))

        self.layout_what.addWidget(self.text_definition)


        self.layout_about.addLayout(self.layout_what)

        self.layout_numbers = QHBoxLayout()
        self.layout_numbers.setSpacing(8)
        self.layout_numbers.setObjectName(u"layout_numbers")
        self.layout_numbers.setContentsMargins(0, 0, 0, 0)
        self.layout_unit = QVBoxLayout()
        self.layout_unit.setSpacing(2)
        self.layout_unit.setObjectName(u"layout_unit")
        self.layout_unit.setContentsMargins(0, 0, 0, 0)
        self.label_unit = QLabel(self.tab_about)
        self.label_unit.setObjectName(u"label_unit")

        self.layout_unit.addWidget(self.label_unit)

        self.edit_unit = QLineEdit(self.tab_about)
        self.edit_unit.setObjectName(u"edit_unit")
        self.edit_unit.setMaximumSize(QSize(120, 16777215))

        self.layout_unit.addWidget(self.edit_unit)


        self.layout_numbers.addLayout(self.layout_unit)

        self.layout_decimals = QVBoxLayout()
        self.layout_decimals.setSpacing(2)
        self.layout_decimals.setObjectName(u"layout_decimals")
        self.layout_decimals.setContentsMargins(0, 0, 0, 0)
        self.label_decimals = QLabel(self.tab_about)
        self.label_decimals.setObjectName(u"label_decimals")

        self.layout_decimals.addWidget(self.label_decimals)

        self.combo_decimals = Picker(self.tab_about)
        self.combo_decimals.setObjectName(u"combo_decimals")

        self.layout_decimals.addWidget(self.combo_decimals)


        self.layout_numbers.addLayout(self.layout_decimals)

        self.layout_better = QVBoxLayout()
        self.layout_better.setSpacing(2)
        self.layout_better.setObjectName(u"layout_better")
        self.layout_better.setContentsMargins(0, 0, 0, 0)
        self.label_better = QLabel(self.tab_about)
        self.label_better.setObjectName(u"label_better")

        self.layout_better.addWidget(self.label_better)

        self.combo_better = Picker(self.tab_about)
        self.combo_better.setObjectName(u"combo_better")
        self.combo_better.setMinimumContentsLength(15)

        self.layout_better.addWidget(self.combo_better)


        self.layout_numbers.addLayout(self.layout_better)

        self.layout_target = QVBoxLayout()
        self.layout_target.setSpacing(2)
        self.layout_target.setObjectName(u"layout_target")
        self.layout_target.setContentsMargins(0, 0, 0, 0)
        self.label_target = QLabel(self.tab_about)
        self.label_target.setObjectName(u"label_target")

        self.layout_target.addWidget(self.label_target)

        self.edit_target = QLineEdit(self.tab_about)
        self.edit_target.setObjectName(u"edit_target")
        self.edit_target.setMaximumSize(QSize(120, 16777215))

        self.layout_target.addWidget(self.edit_target)


        self.layout_numbers.addLayout(self.layout_target)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_numbers.addItem(self.spacer_4)


        self.layout_about.addLayout(self.layout_numbers)

        self.check_personal = QCheckBox(self.tab_about)
        self.check_personal.setObjectName(u"check_personal")

        self.layout_about.addWidget(self.check_personal)

        self.label_personal = QLabel(self.tab_about)
        self.label_personal.setObjectName(u"label_personal")
        self.label_personal.setWordWrap(True)
        self.label_personal.setProperty(u"role", u"quiet")

        self.layout_about.addWidget(self.label_personal)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_about.addItem(self.spacer_5)

        self.layout_about.setStretch(5, 1)
        self.tabs_indicator.addTab(self.tab_about, "")
        self.tab_chart = QWidget()
        self.tab_chart.setObjectName(u"tab_chart")
        self.layout_drawn = QVBoxLayout(self.tab_chart)
        self.layout_drawn.setSpacing(8)
        self.layout_drawn.setObjectName(u"layout_drawn")
        self.layout_drawn.setContentsMargins(8, 8, 8, 8)
        self.chart = ChartView(self.tab_chart)
        self.chart.setObjectName(u"chart")

        self.layout_drawn.addWidget(self.chart)

        self.label_no_chart = QLabel(self.tab_chart)
        self.label_no_chart.setObjectName(u"label_no_chart")
        self.label_no_chart.setWordWrap(True)
        self.label_no_chart.setProperty(u"role", u"quiet")

        self.layout_drawn.addWidget(self.label_no_chart)

        self.layout_drawn.setStretch(0, 1)
        self.tabs_indicator.addTab(self.tab_chart, "")

        self.layout_indicator.addWidget(self.tabs_indicator)

        self.stack_right.addWidget(self.page_indicator)
        self.page_preview = QWidget(self.stack_right)
        self.page_preview.setObjectName(u"page_preview")
        self.layout_preview = QVBoxLayout(self.page_preview)
        self.layout_preview.setSpacing(8)
        self.layout_preview.setObjectName(u"layout_preview")
        self.layout_preview.setContentsMargins(14, 12, 14, 12)
        self.label_preview = QLabel(self.page_preview)
        self.label_preview.setObjectName(u"label_preview")
        self.label_preview.setWordWrap(True)
        self.label_preview.setProperty(u"role", u"heading")

        self.layout_preview.addWidget(self.label_preview)

        self.label_preview_help = QLabel(self.page_preview)
        self.label_preview_help.setObjectName(u"label_preview_help")
        self.label_preview_help.setWordWrap(True)
        self.label_preview_help.setProperty(u"role", u"quiet")

        self.layout_preview.addWidget(self.label_preview_help)

        self.table_preview = DataTable(self.page_preview)
        self.table_preview.setObjectName(u"table_preview")

        self.layout_preview.addWidget(self.table_preview)

        self.layout_preview_tools = QHBoxLayout()
        self.layout_preview_tools.setSpacing(8)
        self.layout_preview_tools.setObjectName(u"layout_preview_tools")
        self.layout_preview_tools.setContentsMargins(0, 0, 0, 0)
        self.button_take = QPushButton(self.page_preview)
        self.button_take.setObjectName(u"button_take")
        self.button_take.setProperty(u"role", u"primary")

        self.layout_preview_tools.addWidget(self.button_take)

        self.button_leave = QPushButton(self.page_preview)
        self.button_leave.setObjectName(u"button_leave")

        self.layout_preview_tools.addWidget(self.button_leave)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_preview_tools.addItem(self.spacer_3)


        self.layout_preview.addLayout(self.layout_preview_tools)

        self.layout_preview.setStretch(2, 1)
        self.stack_right.addWidget(self.page_preview)
        self.page_empty = QWidget(self.stack_right)
        self.page_empty.setObjectName(u"page_empty")
        self.layout_empty = QVBoxLayout(self.page_empty)
        self.layout_empty.setSpacing(8)
        self.layout_empty.setObjectName(u"layout_empty")
        self.layout_empty.setContentsMargins(24, 24, 24, 24)
        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_6)

        self.label_empty = QLabel(self.page_empty)
        self.label_empty.setObjectName(u"label_empty")
        self.label_empty.setWordWrap(True)
        self.label_empty.setProperty(u"role", u"heading")

        self.layout_empty.addWidget(self.label_empty)

        self.label_empty_text = QLabel(self.page_empty)
        self.label_empty_text.setObjectName(u"label_empty_text")
        self.label_empty_text.setWordWrap(True)
        self.label_empty_text.setProperty(u"role", u"quiet")

        self.layout_empty.addWidget(self.label_empty_text)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_7)

        self.stack_right.addWidget(self.page_empty)

        self.layout_pane.addWidget(self.stack_right)

        self.layout_pane.setStretch(0, 2)
        self.layout_pane.setStretch(1, 5)
#if QT_CONFIG(shortcut)
        self.label_standard.setBuddy(self.combo_standard)
        self.label_period.setBuddy(self.edit_period)
        self.label_group.setBuddy(self.edit_group)
        self.label_value.setBuddy(self.edit_value)
        self.label_people.setBuddy(self.edit_people)
        self.label_source.setBuddy(self.edit_source)
        self.label_name.setBuddy(self.edit_name)
        self.label_what.setBuddy(self.text_definition)
        self.label_unit.setBuddy(self.edit_unit)
        self.label_decimals.setBuddy(self.combo_decimals)
        self.label_better.setBuddy(self.combo_better)
        self.label_target.setBuddy(self.edit_target)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table_indicators, self.button_add)
        QWidget.setTabOrder(self.button_add, self.button_remove)
        QWidget.setTabOrder(self.button_remove, self.button_up)
        QWidget.setTabOrder(self.button_up, self.button_down)
        QWidget.setTabOrder(self.button_down, self.combo_standard)
        QWidget.setTabOrder(self.combo_standard, self.button_standard)
        QWidget.setTabOrder(self.button_standard, self.table_values)
        QWidget.setTabOrder(self.table_values, self.edit_period)
        QWidget.setTabOrder(self.edit_period, self.edit_group)
        QWidget.setTabOrder(self.edit_group, self.edit_value)
        QWidget.setTabOrder(self.edit_value, self.edit_people)
        QWidget.setTabOrder(self.edit_people, self.edit_source)
        QWidget.setTabOrder(self.edit_source, self.button_add_value)
        QWidget.setTabOrder(self.button_add_value, self.button_change_value)
        QWidget.setTabOrder(self.button_change_value, self.button_remove_value)
        QWidget.setTabOrder(self.button_remove_value, self.button_paste)
        QWidget.setTabOrder(self.button_paste, self.button_import)
        QWidget.setTabOrder(self.button_import, self.table_preview)
        QWidget.setTabOrder(self.table_preview, self.button_take)
        QWidget.setTabOrder(self.button_take, self.button_leave)
        QWidget.setTabOrder(self.button_leave, self.edit_name)
        QWidget.setTabOrder(self.edit_name, self.text_definition)
        QWidget.setTabOrder(self.text_definition, self.edit_unit)
        QWidget.setTabOrder(self.edit_unit, self.combo_decimals)
        QWidget.setTabOrder(self.combo_decimals, self.combo_better)
        QWidget.setTabOrder(self.combo_better, self.edit_target)
        QWidget.setTabOrder(self.edit_target, self.check_personal)
        QWidget.setTabOrder(self.check_personal, self.chart)

        self.retranslateUi(IndicatorsPane)

        self.tabs_indicator.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, IndicatorsPane):
#if QT_CONFIG(accessibility)
        self.table_indicators.setAccessibleName(QCoreApplication.translate("IndicatorsPane", u"Nyckeltal", None))
#endif // QT_CONFIG(accessibility)
        self.button_add.setText(QCoreApplication.translate("IndicatorsPane", u"&L\u00e4gg till", None))
#if QT_CONFIG(tooltip)
        self.button_add.setToolTip(QCoreApplication.translate("IndicatorsPane", u"L\u00e4gg till ett eget nyckeltal (Insert)", None))
#endif // QT_CONFIG(tooltip)
        self.button_remove.setText(QCoreApplication.translate("IndicatorsPane", u"Ta &bort", None))
#if QT_CONFIG(tooltip)
        self.button_remove.setToolTip(QCoreApplication.translate("IndicatorsPane", u"Ta bort nyckeltalet (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.button_up.setText(QCoreApplication.translate("IndicatorsPane", u"Flytta &upp", None))
#if QT_CONFIG(tooltip)
        self.button_up.setToolTip(QCoreApplication.translate("IndicatorsPane", u"Flytta nyckeltalet upp (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
        self.button_down.setText(QCoreApplication.translate("IndicatorsPane", u"Flytta n&er", None))
#if QT_CONFIG(tooltip)
        self.button_down.setToolTip(QCoreApplication.translate("IndicatorsPane", u"Flytta nyckeltalet ner (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
        self.label_standard.setText(QCoreApplication.translate("IndicatorsPane", u"&F\u00e4rdiga", None))
#if QT_CONFIG(accessibility)
        self.combo_standard.setAccessibleName(QCoreApplication.translate("IndicatorsPane", u"F\u00e4rdiga nyckeltal", None))
#endif // QT_CONFIG(accessibility)
        self.button_standard.setText(QCoreApplication.translate("IndicatorsPane", u"Ta &med", None))
#if QT_CONFIG(tooltip)
        self.button_standard.setToolTip(QCoreApplication.translate("IndicatorsPane", u"L\u00e4gg till det f\u00e4rdiga nyckeltalet", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tabs_indicator.setAccessibleName(QCoreApplication.translate("IndicatorsPane", u"Det valda nyckeltalet", None))
#endif // QT_CONFIG(accessibility)
        self.label_definition.setText("")
#if QT_CONFIG(accessibility)
        self.table_values.setAccessibleName(QCoreApplication.translate("IndicatorsPane", u"V\u00e4rden", None))
#endif // QT_CONFIG(accessibility)
        self.label_period.setText(QCoreApplication.translate("IndicatorsPane", u"&Period", None))
#if QT_CONFIG(accessibility)
        self.edit_period.setAccessibleName(QCoreApplication.translate("IndicatorsPane", u"Period", None))
#endif // QT_CONFIG(accessibility)
        self.edit_period.setPlaceholderText(QCoreApplication.translate("IndicatorsPane", u"2026-T1", None))
        self.label_group.setText(QCoreApplication.translate("IndicatorsPane", u"&Grupp", None))
#if QT_CONFIG(accessibility)
        self.edit_group.setAccessibleName(QCoreApplication.translate("IndicatorsPane", u"Grupp", None))
#endif // QT_CONFIG(accessibility)
        self.edit_group.setPlaceholderText(QCoreApplication.translate("IndicatorsPane", u"hela verksamheten", None))
        self.label_value.setText(QCoreApplication.translate("IndicatorsPane", u"&V\u00e4rde", None))
#if QT_CONFIG(accessibility)
        self.edit_value.setAccessibleName(QCoreApplication.translate("IndicatorsPane", u"V\u00e4rde", None))
#endif // QT_CONFIG(accessibility)
        self.edit_value.setPlaceholderText(QCoreApplication.translate("IndicatorsPane", u"4,2", None))
        self.label_people.setText(QCoreApplication.translate("IndicatorsPane", u"An&tal personer", None))
#if QT_CONFIG(accessibility)
        self.edit_people.setAccessibleName(QCoreApplication.translate("IndicatorsPane", u"Antal personer", None))
#endif // QT_CONFIG(accessibility)
        self.label_source.setText(QCoreApplication.translate("IndicatorsPane", u"K&\u00e4lla", None))
#if QT_CONFIG(accessibility)
        self.edit_source.setAccessibleName(QCoreApplication.translate("IndicatorsPane", u"K\u00e4lla", None))
#endif // QT_CONFIG(accessibility)
        self.edit_source.setPlaceholderText(QCoreApplication.translate("IndicatorsPane", u"till exempel l\u00f6nesystemet", None))
        self.label_period_help.setText("")
        self.button_add_value.setText(QCoreApplication.translate("IndicatorsPane", u"L\u00e4gg till &v\u00e4rde", None))
        self.button_change_value.setText(QCoreApplication.translate("IndicatorsPane", u"\u00c4n&dra", None))
#if QT_CONFIG(accessibility)
        self.button_change_value.setAccessibleName(QCoreApplication.translate("IndicatorsPane", u"\u00c4ndra v\u00e4rdet", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.button_change_value.setToolTip(QCoreApplication.translate("IndicatorsPane", u"\u00c4ndra v\u00e4rdet p\u00e5 den valda raden", None))
#endif // QT_CONFIG(tooltip)
        self.button_remove_value.setText(QCoreApplication.translate("IndicatorsPane", u"Ta bo&rt", None))
#if QT_CONFIG(accessibility)
        self.button_remove_value.setAccessibleName(QCoreApplication.translate("IndicatorsPane", u"Ta bort v\u00e4rdet", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.button_remove_value.setToolTip(QCoreApplication.translate("IndicatorsPane", u"Ta bort v\u00e4rdet (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.button_paste.setText(QCoreApplication.translate("IndicatorsPane", u"Klistra &in", None))
#if QT_CONFIG(tooltip)
        self.button_paste.setToolTip(QCoreApplication.translate("IndicatorsPane", u"Klistra in rader ur ett kalkylark (Ctrl+V)", None))
#endif // QT_CONFIG(tooltip)
        self.button_import.setText(QCoreApplication.translate("IndicatorsPane", u"L\u00e4s in &fil \u2026", None))
#if QT_CONFIG(tooltip)
        self.button_import.setToolTip(QCoreApplication.translate("IndicatorsPane", u"L\u00e4s in v\u00e4rden ur en Excel- eller CSV-fil", None))
#endif // QT_CONFIG(tooltip)
        self.tabs_indicator.setTabText(self.tabs_indicator.indexOf(self.tab_values), QCoreApplication.translate("IndicatorsPane", u"&V\u00e4rden", None))
        self.label_name.setText(QCoreApplication.translate("IndicatorsPane", u"&Namn", None))
#if QT_CONFIG(accessibility)
        self.edit_name.setAccessibleName(QCoreApplication.translate("IndicatorsPane", u"Nyckeltalets namn", None))
#endif // QT_CONFIG(accessibility)
        self.label_what.setText(QCoreApplication.translate("IndicatorsPane", u"S\u00e5 r\u00e4knas &det", None))
#if QT_CONFIG(accessibility)
        self.text_definition.setAccessibleName(QCoreApplication.translate("IndicatorsPane", u"S\u00e5 r\u00e4knas det", None))
#endif // QT_CONFIG(accessibility)
        self.text_definition.setPlaceholderText(QCoreApplication.translate("IndicatorsPane", u"Vad som delas med vad, under vilken tid, och vilka som \u00e4r med.", None))
        self.label_unit.setText(QCoreApplication.translate("IndicatorsPane", u"&Enhet", None))
#if QT_CONFIG(accessibility)
        self.edit_unit.setAccessibleName(QCoreApplication.translate("IndicatorsPane", u"Enhet", None))
#endif // QT_CONFIG(accessibility)
        self.edit_unit.setPlaceholderText(QCoreApplication.translate("IndicatorsPane", u"%", None))
        self.label_decimals.setText(QCoreApplication.translate("IndicatorsPane", u"De&cimaler", None))
#if QT_CONFIG(accessibility)
        self.combo_decimals.setAccessibleName(QCoreApplication.translate("IndicatorsPane", u"Decimaler", None))
#endif // QT_CONFIG(accessibility)
        self.label_better.setText(QCoreApplication.translate("IndicatorsPane", u"&Riktning", None))
#if QT_CONFIG(accessibility)
        self.combo_better.setAccessibleName(QCoreApplication.translate("IndicatorsPane", u"Riktning", None))
#endif // QT_CONFIG(accessibility)
        self.label_target.setText(QCoreApplication.translate("IndicatorsPane", u"&M\u00e5l", None))
#if QT_CONFIG(accessibility)
        self.edit_target.setAccessibleName(QCoreApplication.translate("IndicatorsPane", u"M\u00e5l", None))
#endif // QT_CONFIG(accessibility)
        self.edit_target.setPlaceholderText(QCoreApplication.translate("IndicatorsPane", u"inget", None))
        self.check_personal.setText(QCoreApplication.translate("IndicatorsPane", u"G\u00e4ller enskildas &h\u00e4lsa eller liknande", None))
        self.label_personal.setText(QCoreApplication.translate("IndicatorsPane", u"S\u00e5dant visas bara f\u00f6r grupper med fler \u00e4n tio personer, och aldrig s\u00e5 att en mindre grupp g\u00e5r att r\u00e4kna ut. D\u00e4rf\u00f6r beh\u00f6ver varje v\u00e4rde ett antal personer.", None))
        self.tabs_indicator.setTabText(self.tabs_indicator.indexOf(self.tab_about), QCoreApplication.translate("IndicatorsPane", u"&Om nyckeltalet", None))
        self.label_no_chart.setText("")
        self.tabs_indicator.setTabText(self.tabs_indicator.indexOf(self.tab_chart), QCoreApplication.translate("IndicatorsPane", u"Dia&gram", None))
        self.label_preview.setText("")
        self.label_preview_help.setText(QCoreApplication.translate("IndicatorsPane", u"Inget \u00e4r \u00e4ndrat \u00e4n. S\u00e5 h\u00e4r blev raderna l\u00e4sta.", None))
#if QT_CONFIG(accessibility)
        self.table_preview.setAccessibleName(QCoreApplication.translate("IndicatorsPane", u"Rader som \u00e4r l\u00e4sta", None))
#endif // QT_CONFIG(accessibility)
        self.button_take.setText(QCoreApplication.translate("IndicatorsPane", u"Ta in", None))
        self.button_leave.setText(QCoreApplication.translate("IndicatorsPane", u"Avbryt", None))
        self.label_empty.setText(QCoreApplication.translate("IndicatorsPane", u"Nyckeltal visar om kulturen m\u00e4rks utanf\u00f6r enk\u00e4ten", None))
        self.label_empty_text.setText(QCoreApplication.translate("IndicatorsPane", u"L\u00e4gg till ett f\u00e4rdigt nyckeltal, till exempel sjukfr\u00e5nvaro eller personaloms\u00e4ttning, eller skriv ett eget.", None))
        pass
    # retranslateUi
