# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_page.ui'
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
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QStackedWidget,
    QTabWidget, QVBoxLayout, QWidget)

from kulturverktyg.gui.desk.plan.board import StatusBoard
from kulturverktyg.gui.widgets.chart_view import ChartView
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.number_box import NumberBox

class Ui_PlanPage(object):
    def setupUi(self, PlanPage):
        if not PlanPage.objectName():
            PlanPage.setObjectName(u"PlanPage")
        self.layout_page = QVBoxLayout(PlanPage)
        self.layout_page.setSpacing(14)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(PlanPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.spacer_layout_title_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_layout_title_1)

        self.label_saved = QLabel(PlanPage)
        self.label_saved.setObjectName(u"label_saved")
        self.label_saved.setProperty(u"role", u"quiet")

        self.layout_title.addWidget(self.label_saved)

        self.button_undo = QPushButton(PlanPage)
        self.button_undo.setObjectName(u"button_undo")

        self.layout_title.addWidget(self.button_undo)

        self.button_redo = QPushButton(PlanPage)
        self.button_redo.setObjectName(u"button_redo")

        self.layout_title.addWidget(self.button_redo)

        self.button_more = QPushButton(PlanPage)
        self.button_more.setObjectName(u"button_more")
        self.button_more.setProperty(u"role", u"menu")

        self.layout_title.addWidget(self.button_more)

        self.button_add = QPushButton(PlanPage)
        self.button_add.setObjectName(u"button_add")

        self.layout_title.addWidget(self.button_add)


        self.layout_page.addLayout(self.layout_title)

        self.stack = QStackedWidget(PlanPage)
        self.stack.setObjectName(u"stack")
        self.page_wait = QWidget(self.stack)
        self.page_wait.setObjectName(u"page_wait")
        self.layout_wait = QVBoxLayout(self.page_wait)
        self.layout_wait.setSpacing(8)
        self.layout_wait.setObjectName(u"layout_wait")
        self.layout_wait.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_wait_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_wait.addItem(self.spacer_layout_wait_1)

        self.label_wait = QLabel(self.page_wait)
        self.label_wait.setObjectName(u"label_wait")
        self.label_wait.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_wait.setProperty(u"role", u"quiet")

        self.layout_wait.addWidget(self.label_wait)

        self.spacer_layout_wait_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_wait.addItem(self.spacer_layout_wait_2)

        self.stack.addWidget(self.page_wait)
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

        self.layout_begin = QHBoxLayout()
        self.layout_begin.setSpacing(8)
        self.layout_begin.setObjectName(u"layout_begin")
        self.layout_begin.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_begin_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_begin.addItem(self.spacer_layout_begin_1)

        self.button_begin_import = QPushButton(self.page_empty)
        self.button_begin_import.setObjectName(u"button_begin_import")

        self.layout_begin.addWidget(self.button_begin_import)

        self.button_begin = QPushButton(self.page_empty)
        self.button_begin.setObjectName(u"button_begin")
        self.button_begin.setProperty(u"role", u"primary")

        self.layout_begin.addWidget(self.button_begin)

        self.spacer_layout_begin_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_begin.addItem(self.spacer_layout_begin_2)


        self.layout_empty.addLayout(self.layout_begin)

        self.spacer_layout_empty_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_layout_empty_3)

        self.stack.addWidget(self.page_empty)
        self.page_plan = QWidget(self.stack)
        self.page_plan.setObjectName(u"page_plan")
        self.layout_plan = QVBoxLayout(self.page_plan)
        self.layout_plan.setSpacing(10)
        self.layout_plan.setObjectName(u"layout_plan")
        self.layout_plan.setContentsMargins(0, 0, 0, 0)
        self.card_late = QFrame(self.page_plan)
        self.card_late.setObjectName(u"card_late")
        self.card_late.setProperty(u"role", u"card")
        self.layout_late = QHBoxLayout(self.card_late)
        self.layout_late.setSpacing(16)
        self.layout_late.setObjectName(u"layout_late")
        self.layout_late.setContentsMargins(16, 8, 12, 8)
        self.layout_late_words = QVBoxLayout()
        self.layout_late_words.setSpacing(2)
        self.layout_late_words.setObjectName(u"layout_late_words")
        self.layout_late_words.setContentsMargins(0, 0, 0, 0)
        self.label_late = QLabel(self.card_late)
        self.label_late.setObjectName(u"label_late")
        self.label_late.setProperty(u"role", u"section")

        self.layout_late_words.addWidget(self.label_late)

        self.label_late_which = QLabel(self.card_late)
        self.label_late_which.setObjectName(u"label_late_which")
        self.label_late_which.setTextFormat(Qt.TextFormat.PlainText)
        self.label_late_which.setWordWrap(True)
        self.label_late_which.setProperty(u"role", u"quiet")

        self.layout_late_words.addWidget(self.label_late_which)


        self.layout_late.addLayout(self.layout_late_words)

        self.button_late = QPushButton(self.card_late)
        self.button_late.setObjectName(u"button_late")

        self.layout_late.addWidget(self.button_late)

        self.layout_late.setStretch(0, 1)

        self.layout_plan.addWidget(self.card_late)

        self.splitter = QSplitter(self.page_plan)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.tabs_views = QTabWidget(self.splitter)
        self.tabs_views.setObjectName(u"tabs_views")
        self.tab_table = QWidget()
        self.tab_table.setObjectName(u"tab_table")
        self.layout_table = QVBoxLayout(self.tab_table)
        self.layout_table.setSpacing(8)
        self.layout_table.setObjectName(u"layout_table")
        self.layout_table.setContentsMargins(12, 12, 12, 12)
        self.layout_filter = QHBoxLayout()
        self.layout_filter.setSpacing(8)
        self.layout_filter.setObjectName(u"layout_filter")
        self.layout_filter.setContentsMargins(0, 0, 0, 0)
        self.edit_filter = QLineEdit(self.tab_table)
        self.edit_filter.setObjectName(u"edit_filter")
        self.edit_filter.setClearButtonEnabled(True)

        self.layout_filter.addWidget(self.edit_filter)

        self.combo_shown = QComboBox(self.tab_table)
        self.combo_shown.setObjectName(u"combo_shown")

        self.layout_filter.addWidget(self.combo_shown)

        self.layout_filter.setStretch(0, 1)

        self.layout_table.addLayout(self.layout_filter)

        self.table_measures = DataTable(self.tab_table)
        self.table_measures.setObjectName(u"table_measures")

        self.layout_table.addWidget(self.table_measures)

        self.layout_actions = QHBoxLayout()
        self.layout_actions.setSpacing(8)
        self.layout_actions.setObjectName(u"layout_actions")
        self.layout_actions.setContentsMargins(0, 0, 0, 0)
        self.button_remove = QPushButton(self.tab_table)
        self.button_remove.setObjectName(u"button_remove")

        self.layout_actions.addWidget(self.button_remove)

        self.button_up = QPushButton(self.tab_table)
        self.button_up.setObjectName(u"button_up")

        self.layout_actions.addWidget(self.button_up)

        self.button_down = QPushButton(self.tab_table)
        self.button_down.setObjectName(u"button_down")

        self.layout_actions.addWidget(self.button_down)

        self.button_projector = QPushButton(self.tab_table)
        self.button_projector.setObjectName(u"button_projector")

        self.layout_actions.addWidget(self.button_projector)

        self.spacer_layout_actions_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_actions.addItem(self.spacer_layout_actions_1)

        self.label_limit = QLabel(self.tab_table)
        self.label_limit.setObjectName(u"label_limit")

        self.layout_actions.addWidget(self.label_limit)

        self.spin_limit = NumberBox(self.tab_table)
        self.spin_limit.setObjectName(u"spin_limit")
        self.spin_limit.setMinimum(1)
        self.spin_limit.setMaximum(50)

        self.layout_actions.addWidget(self.spin_limit)


        self.layout_table.addLayout(self.layout_actions)

        self.tabs_views.addTab(self.tab_table, "")
        self.tab_board = QWidget()
        self.tab_board.setObjectName(u"tab_board")
        self.layout_board = QVBoxLayout(self.tab_board)
        self.layout_board.setSpacing(8)
        self.layout_board.setObjectName(u"layout_board")
        self.layout_board.setContentsMargins(12, 12, 12, 12)
        self.board = StatusBoard(self.tab_board)
        self.board.setObjectName(u"board")

        self.layout_board.addWidget(self.board)

        self.tabs_views.addTab(self.tab_board, "")
        self.tab_timeline = QWidget()
        self.tab_timeline.setObjectName(u"tab_timeline")
        self.layout_timeline = QVBoxLayout(self.tab_timeline)
        self.layout_timeline.setSpacing(8)
        self.layout_timeline.setObjectName(u"layout_timeline")
        self.layout_timeline.setContentsMargins(8, 8, 8, 8)
        self.chart = ChartView(self.tab_timeline)
        self.chart.setObjectName(u"chart")

        self.layout_timeline.addWidget(self.chart)

        self.tabs_views.addTab(self.tab_timeline, "")
        self.splitter.addWidget(self.tabs_views)

        self.layout_plan.addWidget(self.splitter)

        self.layout_plan.setStretch(1, 1)
        self.stack.addWidget(self.page_plan)

        self.layout_page.addWidget(self.stack)

        self.layout_page.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_limit.setBuddy(self.spin_limit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.button_undo, self.button_redo)
        QWidget.setTabOrder(self.button_redo, self.button_more)
        QWidget.setTabOrder(self.button_more, self.button_add)
        QWidget.setTabOrder(self.button_add, self.button_begin_import)
        QWidget.setTabOrder(self.button_begin_import, self.button_begin)
        QWidget.setTabOrder(self.button_begin, self.button_late)
        QWidget.setTabOrder(self.button_late, self.tabs_views)
        QWidget.setTabOrder(self.tabs_views, self.edit_filter)
        QWidget.setTabOrder(self.edit_filter, self.combo_shown)
        QWidget.setTabOrder(self.combo_shown, self.table_measures)
        QWidget.setTabOrder(self.table_measures, self.button_remove)
        QWidget.setTabOrder(self.button_remove, self.button_up)
        QWidget.setTabOrder(self.button_up, self.button_down)
        QWidget.setTabOrder(self.button_down, self.button_projector)
        QWidget.setTabOrder(self.button_projector, self.spin_limit)
        QWidget.setTabOrder(self.spin_limit, self.board)
        QWidget.setTabOrder(self.board, self.chart)

        self.retranslateUi(PlanPage)

        self.tabs_views.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, PlanPage):
        self.label_title.setText(QCoreApplication.translate("PlanPage", u"Handlingsplan", None))
        self.label_saved.setText("")
        self.button_undo.setText(QCoreApplication.translate("PlanPage", u"\u00c5ngra", None))
        self.button_redo.setText(QCoreApplication.translate("PlanPage", u"G\u00f6r om", None))
        self.button_more.setText(QCoreApplication.translate("PlanPage", u"Fi&ler", None))
        self.button_add.setText(QCoreApplication.translate("PlanPage", u"N&y \u00e5tg\u00e4rd", None))
        self.label_wait.setText(QCoreApplication.translate("PlanPage", u"L\u00e4ser planen \u2026", None))
        self.label_empty.setText(QCoreApplication.translate("PlanPage", u"H\u00e4r blir det ni har valt till \u00e5tg\u00e4rder", None))
        self.label_empty_text.setText(QCoreApplication.translate("PlanPage", u"Varje \u00e5tg\u00e4rd f\u00e5r en ansvarig roll, ett f\u00f6rsta steg, en dag d\u00e5 den ska vara klar och ett tecken p\u00e5 att den \u00e4r det. N\u00e5gra f\u00e5 prioriteras; resten finns kvar.", None))
        self.button_begin_import.setText(QCoreApplication.translate("PlanPage", u"L\u00e4s in fr\u00e5n f&il \u2026", None))
        self.button_begin.setText(QCoreApplication.translate("PlanPage", u"L\u00e4gg till den &f\u00f6rsta \u00e5tg\u00e4rden", None))
        self.label_late.setText("")
        self.label_late_which.setText("")
        self.button_late.setText(QCoreApplication.translate("PlanPage", u"Visa &f\u00f6rsenade", None))
#if QT_CONFIG(accessibility)
        self.tabs_views.setAccessibleName(QCoreApplication.translate("PlanPage", u"Planen som", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.edit_filter.setAccessibleName(QCoreApplication.translate("PlanPage", u"S\u00f6k i planen", None))
#endif // QT_CONFIG(accessibility)
        self.edit_filter.setPlaceholderText(QCoreApplication.translate("PlanPage", u"S\u00f6k", None))
#if QT_CONFIG(accessibility)
        self.combo_shown.setAccessibleName(QCoreApplication.translate("PlanPage", u"Visa", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table_measures.setAccessibleName(QCoreApplication.translate("PlanPage", u"\u00c5tg\u00e4rder", None))
#endif // QT_CONFIG(accessibility)
        self.button_remove.setText(QCoreApplication.translate("PlanPage", u"Ta b&ort", None))
        self.button_up.setText(QCoreApplication.translate("PlanPage", u"Flytta upp", None))
        self.button_down.setText(QCoreApplication.translate("PlanPage", u"Flytta ner", None))
        self.button_projector.setText(QCoreApplication.translate("PlanPage", u"P\u00e5 pro&jektorn", None))
        self.label_limit.setText(QCoreApplication.translate("PlanPage", u"H\u00f6gst", None))
#if QT_CONFIG(accessibility)
        self.spin_limit.setAccessibleName(QCoreApplication.translate("PlanPage", u"Antal prioriterade \u00e5tg\u00e4rder", None))
#endif // QT_CONFIG(accessibility)
        self.spin_limit.setSuffix(QCoreApplication.translate("PlanPage", u" prioriterade", None))
        self.tabs_views.setTabText(self.tabs_views.indexOf(self.tab_table), QCoreApplication.translate("PlanPage", u"&Tabell", None))
#if QT_CONFIG(accessibility)
        self.board.setAccessibleName(QCoreApplication.translate("PlanPage", u"Tavla efter status", None))
#endif // QT_CONFIG(accessibility)
        self.tabs_views.setTabText(self.tabs_views.indexOf(self.tab_board), QCoreApplication.translate("PlanPage", u"Ta&vla", None))
        self.tabs_views.setTabText(self.tabs_views.indexOf(self.tab_timeline), QCoreApplication.translate("PlanPage", u"Ti&dslinje", None))
        pass
    # retranslateUi
