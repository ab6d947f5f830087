# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'findings_list_pane.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from kulturverktyg.gui.desk.survey.pickers import Picker
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.text_area import TextArea

class Ui_FindingsListPane(object):
    def setupUi(self, FindingsListPane):
        if not FindingsListPane.objectName():
            FindingsListPane.setObjectName(u"FindingsListPane")
        self.layout_pane = QVBoxLayout(FindingsListPane)
        self.layout_pane.setSpacing(8)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(16, 12, 16, 12)
        self.stack = QStackedWidget(FindingsListPane)
        self.stack.setObjectName(u"stack")
        self.page_none = QWidget(self.stack)
        self.page_none.setObjectName(u"page_none")
        self.layout_none = QVBoxLayout(self.page_none)
        self.layout_none.setSpacing(12)
        self.layout_none.setObjectName(u"layout_none")
        self.layout_none.setContentsMargins(24, 16, 24, 16)
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
        self.label_none_text.setMaximumSize(QSize(640, 16777215))

        self.layout_none.addWidget(self.label_none_text)

        self.layout_begin = QHBoxLayout()
        self.layout_begin.setSpacing(8)
        self.layout_begin.setObjectName(u"layout_begin")
        self.layout_begin.setContentsMargins(0, 0, 0, 0)
        self.button_begin = QPushButton(self.page_none)
        self.button_begin.setObjectName(u"button_begin")
        self.button_begin.setProperty(u"role", u"primary")

        self.layout_begin.addWidget(self.button_begin)

        self.button_suggest_first = QPushButton(self.page_none)
        self.button_suggest_first.setObjectName(u"button_suggest_first")

        self.layout_begin.addWidget(self.button_suggest_first)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_begin.addItem(self.spacer_2)


        self.layout_none.addLayout(self.layout_begin)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_3)

        self.layout_none.setStretch(0, 1)
        self.layout_none.setStretch(4, 2)
        self.stack.addWidget(self.page_none)
        self.page_list = QWidget(self.stack)
        self.page_list.setObjectName(u"page_list")
        self.layout_both = QHBoxLayout(self.page_list)
        self.layout_both.setSpacing(16)
        self.layout_both.setObjectName(u"layout_both")
        self.layout_both.setContentsMargins(0, 0, 0, 0)
        self.layout_table = QVBoxLayout()
        self.layout_table.setSpacing(8)
        self.layout_table.setObjectName(u"layout_table")
        self.layout_table.setContentsMargins(0, 0, 0, 0)
        self.table_findings = DataTable(self.page_list)
        self.table_findings.setObjectName(u"table_findings")

        self.layout_table.addWidget(self.table_findings)

        self.layout_tools = QHBoxLayout()
        self.layout_tools.setSpacing(8)
        self.layout_tools.setObjectName(u"layout_tools")
        self.layout_tools.setContentsMargins(0, 0, 0, 0)
        self.button_add = QPushButton(self.page_list)
        self.button_add.setObjectName(u"button_add")

        self.layout_tools.addWidget(self.button_add)

        self.button_remove = QPushButton(self.page_list)
        self.button_remove.setObjectName(u"button_remove")

        self.layout_tools.addWidget(self.button_remove)

        self.button_up = QPushButton(self.page_list)
        self.button_up.setObjectName(u"button_up")

        self.layout_tools.addWidget(self.button_up)

        self.button_down = QPushButton(self.page_list)
        self.button_down.setObjectName(u"button_down")

        self.layout_tools.addWidget(self.button_down)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_tools.addItem(self.spacer_4)


        self.layout_table.addLayout(self.layout_tools)

        self.layout_more = QHBoxLayout()
        self.layout_more.setSpacing(8)
        self.layout_more.setObjectName(u"layout_more")
        self.layout_more.setContentsMargins(0, 0, 0, 0)
        self.button_suggest = QPushButton(self.page_list)
        self.button_suggest.setObjectName(u"button_suggest")

        self.layout_more.addWidget(self.button_suggest)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_more.addItem(self.spacer_5)


        self.layout_table.addLayout(self.layout_more)

        self.layout_table.setStretch(0, 1)

        self.layout_both.addLayout(self.layout_table)

        self.panel_finding = QFrame(self.page_list)
        self.panel_finding.setObjectName(u"panel_finding")
        self.panel_finding.setProperty(u"role", u"card")
        self.layout_finding = QVBoxLayout(self.panel_finding)
        self.layout_finding.setSpacing(6)
        self.layout_finding.setObjectName(u"layout_finding")
        self.layout_finding.setContentsMargins(16, 12, 16, 12)
        self.layout_kind = QHBoxLayout()
        self.layout_kind.setSpacing(8)
        self.layout_kind.setObjectName(u"layout_kind")
        self.layout_kind.setContentsMargins(0, 0, 0, 0)
        self.label_statement = QLabel(self.panel_finding)
        self.label_statement.setObjectName(u"label_statement")

        self.layout_kind.addWidget(self.label_statement)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_kind.addItem(self.spacer_6)

        self.label_kind = QLabel(self.panel_finding)
        self.label_kind.setObjectName(u"label_kind")

        self.layout_kind.addWidget(self.label_kind)

        self.combo_kind = Picker(self.panel_finding)
        self.combo_kind.setObjectName(u"combo_kind")
        self.combo_kind.setMinimumSize(QSize(120, 0))

        self.layout_kind.addWidget(self.combo_kind)


        self.layout_finding.addLayout(self.layout_kind)

        self.text_statement = TextArea(self.panel_finding)
        self.text_statement.setObjectName(u"text_statement")
        self.text_statement.setMaximumSize(QSize(16777215, 58))

        self.layout_finding.addWidget(self.text_statement)

        self.label_text = QLabel(self.panel_finding)
        self.label_text.setObjectName(u"label_text")

        self.layout_finding.addWidget(self.label_text)

        self.text_more = TextArea(self.panel_finding)
        self.text_more.setObjectName(u"text_more")
        self.text_more.setMinimumSize(QSize(0, 58))
        self.text_more.setMaximumSize(QSize(16777215, 120))

        self.layout_finding.addWidget(self.text_more)

        self.layout_strength = QHBoxLayout()
        self.layout_strength.setSpacing(8)
        self.layout_strength.setObjectName(u"layout_strength")
        self.layout_strength.setContentsMargins(0, 0, 0, 0)
        self.label_sources = QLabel(self.panel_finding)
        self.label_sources.setObjectName(u"label_sources")
        self.label_sources.setProperty(u"role", u"section")

        self.layout_strength.addWidget(self.label_sources)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_strength.addItem(self.spacer_7)

        self.label_strength = QLabel(self.panel_finding)
        self.label_strength.setObjectName(u"label_strength")

        self.layout_strength.addWidget(self.label_strength)


        self.layout_finding.addLayout(self.layout_strength)

        self.label_reasons = QLabel(self.panel_finding)
        self.label_reasons.setObjectName(u"label_reasons")
        self.label_reasons.setWordWrap(True)
        self.label_reasons.setProperty(u"role", u"quiet")

        self.layout_finding.addWidget(self.label_reasons)

        self.table_sources = DataTable(self.panel_finding)
        self.table_sources.setObjectName(u"table_sources")

        self.layout_finding.addWidget(self.table_sources)

        self.layout_sources = QHBoxLayout()
        self.layout_sources.setSpacing(8)
        self.layout_sources.setObjectName(u"layout_sources")
        self.layout_sources.setContentsMargins(0, 0, 0, 0)
        self.button_add_source = QPushButton(self.panel_finding)
        self.button_add_source.setObjectName(u"button_add_source")

        self.layout_sources.addWidget(self.button_add_source)

        self.button_remove_source = QPushButton(self.panel_finding)
        self.button_remove_source.setObjectName(u"button_remove_source")

        self.layout_sources.addWidget(self.button_remove_source)

        self.button_turn = QPushButton(self.panel_finding)
        self.button_turn.setObjectName(u"button_turn")
        self.button_turn.setCheckable(True)

        self.layout_sources.addWidget(self.button_turn)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_sources.addItem(self.spacer_8)


        self.layout_finding.addLayout(self.layout_sources)

        self.layout_measure = QHBoxLayout()
        self.layout_measure.setSpacing(8)
        self.layout_measure.setObjectName(u"layout_measure")
        self.layout_measure.setContentsMargins(0, 0, 0, 0)
        self.button_measure = QPushButton(self.panel_finding)
        self.button_measure.setObjectName(u"button_measure")
        self.button_measure.setProperty(u"role", u"primary")

        self.layout_measure.addWidget(self.button_measure)

        self.label_measure = QLabel(self.panel_finding)
        self.label_measure.setObjectName(u"label_measure")
        self.label_measure.setWordWrap(True)
        self.label_measure.setProperty(u"role", u"quiet")

        self.layout_measure.addWidget(self.label_measure)

        self.button_plan = QPushButton(self.panel_finding)
        self.button_plan.setObjectName(u"button_plan")
        self.button_plan.setProperty(u"role", u"link")

        self.layout_measure.addWidget(self.button_plan)

        self.layout_measure.setStretch(1, 1)

        self.layout_finding.addLayout(self.layout_measure)

        self.layout_finding.setStretch(3, 1)
        self.layout_finding.setStretch(6, 6)

        self.layout_both.addWidget(self.panel_finding)

        self.layout_both.setStretch(0, 4)
        self.layout_both.setStretch(1, 5)
        self.stack.addWidget(self.page_list)

        self.layout_pane.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.label_statement.setBuddy(self.text_statement)
        self.label_kind.setBuddy(self.combo_kind)
        self.label_text.setBuddy(self.text_more)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.button_begin, self.button_suggest_first)
        QWidget.setTabOrder(self.button_suggest_first, self.table_findings)
        QWidget.setTabOrder(self.table_findings, self.button_add)
        QWidget.setTabOrder(self.button_add, self.button_remove)
        QWidget.setTabOrder(self.button_remove, self.button_up)
        QWidget.setTabOrder(self.button_up, self.button_down)
        QWidget.setTabOrder(self.button_down, self.button_suggest)
        QWidget.setTabOrder(self.button_suggest, self.text_statement)
        QWidget.setTabOrder(self.text_statement, self.combo_kind)
        QWidget.setTabOrder(self.combo_kind, self.text_more)
        QWidget.setTabOrder(self.text_more, self.table_sources)
        QWidget.setTabOrder(self.table_sources, self.button_add_source)
        QWidget.setTabOrder(self.button_add_source, self.button_remove_source)
        QWidget.setTabOrder(self.button_remove_source, self.button_turn)
        QWidget.setTabOrder(self.button_turn, self.button_measure)
        QWidget.setTabOrder(self.button_measure, self.button_plan)

        self.retranslateUi(FindingsListPane)

        self.stack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, FindingsListPane):
        self.label_none.setText(QCoreApplication.translate("FindingsListPane", u"Inga iakttagelser \u00e4n", None))
        self.label_none_text.setText(QCoreApplication.translate("FindingsListPane", u"En iakttagelse \u00e4r en styrka eller en brist, sagd i en mening, och det ni vet den fr\u00e5n: enk\u00e4ten, intervjuer, nyckeltal, dokument eller en workshop. Ju fler slags k\u00e4llor och grupper som s\u00e4ger samma sak, desto starkare \u00e4r den.", None))
        self.button_begin.setText(QCoreApplication.translate("FindingsListPane", u"Skriv den &f\u00f6rsta", None))
        self.button_suggest_first.setText(QCoreApplication.translate("FindingsListPane", u"&H\u00e4mta ur resultaten", None))
#if QT_CONFIG(tooltip)
        self.button_suggest_first.setToolTip(QCoreApplication.translate("FindingsListPane", u"De st\u00f6rsta glappen och det som redan \u00e4r starkt, ur den senaste st\u00e4ngda omg\u00e5ngen", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table_findings.setAccessibleName(QCoreApplication.translate("FindingsListPane", u"Iakttagelser", None))
#endif // QT_CONFIG(accessibility)
        self.button_add.setText(QCoreApplication.translate("FindingsListPane", u"&L\u00e4gg till", None))
#if QT_CONFIG(tooltip)
        self.button_add.setToolTip(QCoreApplication.translate("FindingsListPane", u"L\u00e4gg till en iakttagelse (Insert)", None))
#endif // QT_CONFIG(tooltip)
        self.button_remove.setText(QCoreApplication.translate("FindingsListPane", u"Ta &bort", None))
#if QT_CONFIG(tooltip)
        self.button_remove.setToolTip(QCoreApplication.translate("FindingsListPane", u"Ta bort iakttagelsen (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.button_up.setText(QCoreApplication.translate("FindingsListPane", u"Flytta &upp", None))
#if QT_CONFIG(tooltip)
        self.button_up.setToolTip(QCoreApplication.translate("FindingsListPane", u"Flytta iakttagelsen upp (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
        self.button_down.setText(QCoreApplication.translate("FindingsListPane", u"Fl&ytta ner", None))
#if QT_CONFIG(tooltip)
        self.button_down.setToolTip(QCoreApplication.translate("FindingsListPane", u"Flytta iakttagelsen ner (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
        self.button_suggest.setText(QCoreApplication.translate("FindingsListPane", u"&H\u00e4mta ur resultaten", None))
#if QT_CONFIG(tooltip)
        self.button_suggest.setToolTip(QCoreApplication.translate("FindingsListPane", u"De st\u00f6rsta glappen och det som redan \u00e4r starkt, ur den senaste st\u00e4ngda omg\u00e5ngen", None))
#endif // QT_CONFIG(tooltip)
        self.label_statement.setText(QCoreApplication.translate("FindingsListPane", u"Vad har ni &sett", None))
        self.label_kind.setText(QCoreApplication.translate("FindingsListPane", u"S&lag", None))
#if QT_CONFIG(accessibility)
        self.combo_kind.setAccessibleName(QCoreApplication.translate("FindingsListPane", u"Slag av iakttagelse", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text_statement.setAccessibleName(QCoreApplication.translate("FindingsListPane", u"Iakttagelse", None))
#endif // QT_CONFIG(accessibility)
        self.text_statement.setPlaceholderText(QCoreApplication.translate("FindingsListPane", u"En mening, till exempel: Beslut tar s\u00e5 l\u00e5ng tid att det hinner bli f\u00f6r sent", None))
        self.label_text.setText(QCoreApplication.translate("FindingsListPane", u"&Mer om den", None))
#if QT_CONFIG(accessibility)
        self.text_more.setAccessibleName(QCoreApplication.translate("FindingsListPane", u"Mer om iakttagelsen", None))
#endif // QT_CONFIG(accessibility)
        self.text_more.setPlaceholderText(QCoreApplication.translate("FindingsListPane", u"Vad den leder till, och f\u00f6r vem. Utan namn p\u00e5 personer", None))
        self.label_sources.setText(QCoreApplication.translate("FindingsListPane", u"K\u00e4llor", None))
        self.label_strength.setText("")
        self.label_reasons.setText("")
#if QT_CONFIG(accessibility)
        self.table_sources.setAccessibleName(QCoreApplication.translate("FindingsListPane", u"K\u00e4llor till iakttagelsen", None))
#endif // QT_CONFIG(accessibility)
        self.button_add_source.setText(QCoreApplication.translate("FindingsListPane", u"L\u00e4gg till &k\u00e4lla \u2026", None))
#if QT_CONFIG(tooltip)
        self.button_add_source.setToolTip(QCoreApplication.translate("FindingsListPane", u"L\u00e4gg till en k\u00e4lla (Insert)", None))
#endif // QT_CONFIG(tooltip)
        self.button_remove_source.setText(QCoreApplication.translate("FindingsListPane", u"Ta bort k\u00e4lla", None))
#if QT_CONFIG(tooltip)
        self.button_remove_source.setToolTip(QCoreApplication.translate("FindingsListPane", u"Ta bort k\u00e4llan (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.button_turn.setText(QCoreApplication.translate("FindingsListPane", u"Talar &emot", None))
#if QT_CONFIG(tooltip)
        self.button_turn.setToolTip(QCoreApplication.translate("FindingsListPane", u"K\u00e4llan talar emot iakttagelsen", None))
#endif // QT_CONFIG(tooltip)
        self.button_measure.setText(QCoreApplication.translate("FindingsListPane", u"&G\u00f6r en \u00e5tg\u00e4rd av den", None))
#if QT_CONFIG(tooltip)
        self.button_measure.setToolTip(QCoreApplication.translate("FindingsListPane", u"L\u00e4gger en \u00e5tg\u00e4rd sist i handlingsplanen, som bygger p\u00e5 iakttagelsen", None))
#endif // QT_CONFIG(tooltip)
        self.label_measure.setText("")
        self.button_plan.setText(QCoreApplication.translate("FindingsListPane", u"Till handlingsplanen", None))
        pass
    # retranslateUi
