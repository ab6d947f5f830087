# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'measure_form.ui'
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
    QGridLayout, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QListWidget, QListWidgetItem, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QTabWidget,
    QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.text_area import TextArea

class Ui_MeasureForm(object):
    def setupUi(self, MeasureForm):
        if not MeasureForm.objectName():
            MeasureForm.setObjectName(u"MeasureForm")
        self.layout_form = QVBoxLayout(MeasureForm)
        self.layout_form.setSpacing(8)
        self.layout_form.setObjectName(u"layout_form")
        self.layout_form.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(MeasureForm)
        self.tabs.setObjectName(u"tabs")
        self.tab_fields = QWidget()
        self.tab_fields.setObjectName(u"tab_fields")
        self.layout_tab_fields = QVBoxLayout(self.tab_fields)
        self.layout_tab_fields.setSpacing(8)
        self.layout_tab_fields.setObjectName(u"layout_tab_fields")
        self.layout_tab_fields.setContentsMargins(0, 0, 0, 0)
        self.scroll_fields = QScrollArea(self.tab_fields)
        self.scroll_fields.setObjectName(u"scroll_fields")
        self.scroll_fields.setWidgetResizable(True)
        self.scroll_fields.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_fields.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields = QWidget(self.scroll_fields.viewport())
        self.fields.setObjectName(u"fields")
        self.fields.setProperty(u"role", u"page")
        self.layout_fields = QVBoxLayout(self.fields)
        self.layout_fields.setSpacing(8)
        self.layout_fields.setObjectName(u"layout_fields")
        self.layout_fields.setContentsMargins(14, 12, 14, 12)
        self.cell_title = QVBoxLayout()
        self.cell_title.setSpacing(2)
        self.cell_title.setObjectName(u"cell_title")
        self.cell_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(self.fields)
        self.label_title.setObjectName(u"label_title")

        self.cell_title.addWidget(self.label_title)

        self.edit_title = QLineEdit(self.fields)
        self.edit_title.setObjectName(u"edit_title")

        self.cell_title.addWidget(self.edit_title)


        self.layout_fields.addLayout(self.cell_title)

        self.check_prioritised = QCheckBox(self.fields)
        self.check_prioritised.setObjectName(u"check_prioritised")

        self.layout_fields.addWidget(self.check_prioritised)

        self.grid_who = QGridLayout()
        self.grid_who.setObjectName(u"grid_who")
        self.grid_who.setHorizontalSpacing(12)
        self.grid_who.setVerticalSpacing(8)
        self.grid_who.setContentsMargins(0, 0, 0, 0)
        self.cell_owner = QVBoxLayout()
        self.cell_owner.setSpacing(2)
        self.cell_owner.setObjectName(u"cell_owner")
        self.cell_owner.setContentsMargins(0, 0, 0, 0)
        self.label_owner = QLabel(self.fields)
        self.label_owner.setObjectName(u"label_owner")

        self.cell_owner.addWidget(self.label_owner)

        self.edit_owner = QLineEdit(self.fields)
        self.edit_owner.setObjectName(u"edit_owner")

        self.cell_owner.addWidget(self.edit_owner)

        self.label_owner_hint = QLabel(self.fields)
        self.label_owner_hint.setObjectName(u"label_owner_hint")
        self.label_owner_hint.setWordWrap(True)
        self.label_owner_hint.setProperty(u"role", u"quiet")

        self.cell_owner.addWidget(self.label_owner_hint)


        self.grid_who.addLayout(self.cell_owner, 0, 0, 1, 1)

        self.cell_status = QVBoxLayout()
        self.cell_status.setSpacing(2)
        self.cell_status.setObjectName(u"cell_status")
        self.cell_status.setContentsMargins(0, 0, 0, 0)
        self.label_status = QLabel(self.fields)
        self.label_status.setObjectName(u"label_status")

        self.cell_status.addWidget(self.label_status)

        self.combo_status = QComboBox(self.fields)
        self.combo_status.setObjectName(u"combo_status")

        self.cell_status.addWidget(self.combo_status)


        self.grid_who.addLayout(self.cell_status, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.cell_starts = QVBoxLayout()
        self.cell_starts.setSpacing(2)
        self.cell_starts.setObjectName(u"cell_starts")
        self.cell_starts.setContentsMargins(0, 0, 0, 0)
        self.label_starts = QLabel(self.fields)
        self.label_starts.setObjectName(u"label_starts")

        self.cell_starts.addWidget(self.label_starts)

        self.edit_starts = QLineEdit(self.fields)
        self.edit_starts.setObjectName(u"edit_starts")

        self.cell_starts.addWidget(self.edit_starts)


        self.grid_who.addLayout(self.cell_starts, 1, 0, 1, 1)

        self.cell_deadline = QVBoxLayout()
        self.cell_deadline.setSpacing(2)
        self.cell_deadline.setObjectName(u"cell_deadline")
        self.cell_deadline.setContentsMargins(0, 0, 0, 0)
        self.label_deadline = QLabel(self.fields)
        self.label_deadline.setObjectName(u"label_deadline")

        self.cell_deadline.addWidget(self.label_deadline)

        self.edit_deadline = QLineEdit(self.fields)
        self.edit_deadline.setObjectName(u"edit_deadline")

        self.cell_deadline.addWidget(self.edit_deadline)


        self.grid_who.addLayout(self.cell_deadline, 1, 1, 1, 1)

        self.cell_next_follow_up = QVBoxLayout()
        self.cell_next_follow_up.setSpacing(2)
        self.cell_next_follow_up.setObjectName(u"cell_next_follow_up")
        self.cell_next_follow_up.setContentsMargins(0, 0, 0, 0)
        self.label_next_follow_up = QLabel(self.fields)
        self.label_next_follow_up.setObjectName(u"label_next_follow_up")

        self.cell_next_follow_up.addWidget(self.label_next_follow_up)

        self.edit_next_follow_up = QLineEdit(self.fields)
        self.edit_next_follow_up.setObjectName(u"edit_next_follow_up")

        self.cell_next_follow_up.addWidget(self.edit_next_follow_up)


        self.grid_who.addLayout(self.cell_next_follow_up, 2, 0, 1, 1)

        self.cell_level = QVBoxLayout()
        self.cell_level.setSpacing(2)
        self.cell_level.setObjectName(u"cell_level")
        self.cell_level.setContentsMargins(0, 0, 0, 0)
        self.label_level = QLabel(self.fields)
        self.label_level.setObjectName(u"label_level")

        self.cell_level.addWidget(self.label_level)

        self.combo_level = QComboBox(self.fields)
        self.combo_level.setObjectName(u"combo_level")

        self.cell_level.addWidget(self.combo_level)


        self.grid_who.addLayout(self.cell_level, 2, 1, 1, 1)

        self.cell_kind = QVBoxLayout()
        self.cell_kind.setSpacing(2)
        self.cell_kind.setObjectName(u"cell_kind")
        self.cell_kind.setContentsMargins(0, 0, 0, 0)
        self.label_kind = QLabel(self.fields)
        self.label_kind.setObjectName(u"label_kind")

        self.cell_kind.addWidget(self.label_kind)

        self.combo_kind = QComboBox(self.fields)
        self.combo_kind.setObjectName(u"combo_kind")
        self.combo_kind.setEditable(True)

        self.cell_kind.addWidget(self.combo_kind)


        self.grid_who.addLayout(self.cell_kind, 3, 0, 1, 1)

        self.cell_horizon = QVBoxLayout()
        self.cell_horizon.setSpacing(2)
        self.cell_horizon.setObjectName(u"cell_horizon")
        self.cell_horizon.setContentsMargins(0, 0, 0, 0)
        self.label_horizon = QLabel(self.fields)
        self.label_horizon.setObjectName(u"label_horizon")

        self.cell_horizon.addWidget(self.label_horizon)

        self.combo_horizon = QComboBox(self.fields)
        self.combo_horizon.setObjectName(u"combo_horizon")

        self.cell_horizon.addWidget(self.combo_horizon)


        self.grid_who.addLayout(self.cell_horizon, 3, 1, 1, 1)

        self.grid_who.setColumnStretch(0, 1)
        self.grid_who.setColumnStretch(1, 1)

        self.layout_fields.addLayout(self.grid_who)

        self.cell_first_step = QVBoxLayout()
        self.cell_first_step.setSpacing(2)
        self.cell_first_step.setObjectName(u"cell_first_step")
        self.cell_first_step.setContentsMargins(0, 0, 0, 0)
        self.label_first_step = QLabel(self.fields)
        self.label_first_step.setObjectName(u"label_first_step")

        self.cell_first_step.addWidget(self.label_first_step)

        self.edit_first_step = TextArea(self.fields)
        self.edit_first_step.setObjectName(u"edit_first_step")
        self.edit_first_step.setMinimumSize(QSize(0, 56))
        self.edit_first_step.setMaximumSize(QSize(16777215, 56))

        self.cell_first_step.addWidget(self.edit_first_step)


        self.layout_fields.addLayout(self.cell_first_step)

        self.cell_evidence = QVBoxLayout()
        self.cell_evidence.setSpacing(2)
        self.cell_evidence.setObjectName(u"cell_evidence")
        self.cell_evidence.setContentsMargins(0, 0, 0, 0)
        self.label_evidence = QLabel(self.fields)
        self.label_evidence.setObjectName(u"label_evidence")

        self.cell_evidence.addWidget(self.label_evidence)

        self.edit_evidence = TextArea(self.fields)
        self.edit_evidence.setObjectName(u"edit_evidence")
        self.edit_evidence.setMinimumSize(QSize(0, 56))
        self.edit_evidence.setMaximumSize(QSize(16777215, 56))

        self.cell_evidence.addWidget(self.edit_evidence)


        self.layout_fields.addLayout(self.cell_evidence)

        self.cell_why = QVBoxLayout()
        self.cell_why.setSpacing(2)
        self.cell_why.setObjectName(u"cell_why")
        self.cell_why.setContentsMargins(0, 0, 0, 0)
        self.label_why = QLabel(self.fields)
        self.label_why.setObjectName(u"label_why")

        self.cell_why.addWidget(self.label_why)

        self.edit_why = TextArea(self.fields)
        self.edit_why.setObjectName(u"edit_why")
        self.edit_why.setMinimumSize(QSize(0, 72))
        self.edit_why.setMaximumSize(QSize(16777215, 72))

        self.cell_why.addWidget(self.edit_why)


        self.layout_fields.addLayout(self.cell_why)

        self.spacer_layout_fields_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_fields.addItem(self.spacer_layout_fields_1)

        self.scroll_fields.setWidget(self.fields)

        self.layout_tab_fields.addWidget(self.scroll_fields)

        self.tabs.addTab(self.tab_fields, "")
        self.tab_reasons = QWidget()
        self.tab_reasons.setObjectName(u"tab_reasons")
        self.layout_reasons = QVBoxLayout(self.tab_reasons)
        self.layout_reasons.setSpacing(8)
        self.layout_reasons.setObjectName(u"layout_reasons")
        self.layout_reasons.setContentsMargins(14, 12, 14, 12)
        self.label_reason = QLabel(self.tab_reasons)
        self.label_reason.setObjectName(u"label_reason")

        self.layout_reasons.addWidget(self.label_reason)

        self.layout_reason = QHBoxLayout()
        self.layout_reason.setSpacing(8)
        self.layout_reason.setObjectName(u"layout_reason")
        self.layout_reason.setContentsMargins(0, 0, 0, 0)
        self.combo_reason = QComboBox(self.tab_reasons)
        self.combo_reason.setObjectName(u"combo_reason")
        self.combo_reason.setEditable(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.combo_reason.sizePolicy().hasHeightForWidth())
        self.combo_reason.setSizePolicy(sizePolicy)

        self.layout_reason.addWidget(self.combo_reason)

        self.button_add_reason = QPushButton(self.tab_reasons)
        self.button_add_reason.setObjectName(u"button_add_reason")

        self.layout_reason.addWidget(self.button_add_reason)

        self.layout_reason.setStretch(0, 1)

        self.layout_reasons.addLayout(self.layout_reason)

        self.list_reasons = QListWidget(self.tab_reasons)
        self.list_reasons.setObjectName(u"list_reasons")
        self.list_reasons.setWordWrap(True)

        self.layout_reasons.addWidget(self.list_reasons)

        self.layout_remove_reason = QHBoxLayout()
        self.layout_remove_reason.setSpacing(8)
        self.layout_remove_reason.setObjectName(u"layout_remove_reason")
        self.layout_remove_reason.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_remove_reason_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_remove_reason.addItem(self.spacer_layout_remove_reason_1)

        self.button_remove_reason = QPushButton(self.tab_reasons)
        self.button_remove_reason.setObjectName(u"button_remove_reason")

        self.layout_remove_reason.addWidget(self.button_remove_reason)


        self.layout_reasons.addLayout(self.layout_remove_reason)

        self.tabs.addTab(self.tab_reasons, "")
        self.tab_history = QWidget()
        self.tab_history.setObjectName(u"tab_history")
        self.layout_history = QVBoxLayout(self.tab_history)
        self.layout_history.setSpacing(8)
        self.layout_history.setObjectName(u"layout_history")
        self.layout_history.setContentsMargins(14, 12, 14, 12)
        self.label_no_history = QLabel(self.tab_history)
        self.label_no_history.setObjectName(u"label_no_history")
        self.label_no_history.setWordWrap(True)
        self.label_no_history.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.label_no_history.setProperty(u"role", u"quiet")

        self.layout_history.addWidget(self.label_no_history)

        self.table_history = DataTable(self.tab_history)
        self.table_history.setObjectName(u"table_history")

        self.layout_history.addWidget(self.table_history)

        self.layout_history.setStretch(1, 1)
        self.tabs.addTab(self.tab_history, "")

        self.layout_form.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_title.setBuddy(self.edit_title)
        self.label_owner.setBuddy(self.edit_owner)
        self.label_status.setBuddy(self.combo_status)
        self.label_starts.setBuddy(self.edit_starts)
        self.label_deadline.setBuddy(self.edit_deadline)
        self.label_next_follow_up.setBuddy(self.edit_next_follow_up)
        self.label_level.setBuddy(self.combo_level)
        self.label_kind.setBuddy(self.combo_kind)
        self.label_horizon.setBuddy(self.combo_horizon)
        self.label_first_step.setBuddy(self.edit_first_step)
        self.label_evidence.setBuddy(self.edit_evidence)
        self.label_why.setBuddy(self.edit_why)
        self.label_reason.setBuddy(self.combo_reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MeasureForm)

        self.tabs.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, MeasureForm):
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("MeasureForm", u"Den valda \u00e5tg\u00e4rden", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.scroll_fields.setAccessibleName(QCoreApplication.translate("MeasureForm", u"\u00c5tg\u00e4rdens uppgifter", None))
#endif // QT_CONFIG(accessibility)
        self.label_title.setText(QCoreApplication.translate("MeasureForm", u"\u00c5tg\u00e4&rd", None))
#if QT_CONFIG(accessibility)
        self.edit_title.setAccessibleName(QCoreApplication.translate("MeasureForm", u"\u00c5tg\u00e4rd", None))
#endif // QT_CONFIG(accessibility)
        self.check_prioritised.setText(QCoreApplication.translate("MeasureForm", u"Bland de &prioriterade", None))
        self.label_owner.setText(QCoreApplication.translate("MeasureForm", u"A&nsvarig roll", None))
#if QT_CONFIG(accessibility)
        self.edit_owner.setAccessibleName(QCoreApplication.translate("MeasureForm", u"Ansvarig roll", None))
#endif // QT_CONFIG(accessibility)
        self.edit_owner.setPlaceholderText(QCoreApplication.translate("MeasureForm", u"till exempel Enhetschef", None))
        self.label_status.setText(QCoreApplication.translate("MeasureForm", u"&Status", None))
#if QT_CONFIG(accessibility)
        self.combo_status.setAccessibleName(QCoreApplication.translate("MeasureForm", u"Status", None))
#endif // QT_CONFIG(accessibility)
        self.label_starts.setText(QCoreApplication.translate("MeasureForm", u"B\u00f6rjar", None))
#if QT_CONFIG(accessibility)
        self.edit_starts.setAccessibleName(QCoreApplication.translate("MeasureForm", u"B\u00f6rjar", None))
#endif // QT_CONFIG(accessibility)
        self.edit_starts.setPlaceholderText(QCoreApplication.translate("MeasureForm", u"2027-03-16", None))
        self.label_deadline.setText(QCoreApplication.translate("MeasureForm", u"&Klar senast", None))
#if QT_CONFIG(accessibility)
        self.edit_deadline.setAccessibleName(QCoreApplication.translate("MeasureForm", u"Klar senast", None))
#endif // QT_CONFIG(accessibility)
        self.edit_deadline.setPlaceholderText(QCoreApplication.translate("MeasureForm", u"2027-03-16", None))
        self.label_next_follow_up.setText(QCoreApplication.translate("MeasureForm", u"N\u00e4st&a uppf\u00f6ljning", None))
#if QT_CONFIG(accessibility)
        self.edit_next_follow_up.setAccessibleName(QCoreApplication.translate("MeasureForm", u"N\u00e4sta uppf\u00f6ljning", None))
#endif // QT_CONFIG(accessibility)
        self.edit_next_follow_up.setPlaceholderText(QCoreApplication.translate("MeasureForm", u"2027-03-16", None))
        self.label_level.setText(QCoreApplication.translate("MeasureForm", u"N&iv\u00e5", None))
#if QT_CONFIG(accessibility)
        self.combo_level.setAccessibleName(QCoreApplication.translate("MeasureForm", u"Niv\u00e5", None))
#endif // QT_CONFIG(accessibility)
        self.label_kind.setText(QCoreApplication.translate("MeasureForm", u"Slag", None))
#if QT_CONFIG(accessibility)
        self.combo_kind.setAccessibleName(QCoreApplication.translate("MeasureForm", u"Slag", None))
#endif // QT_CONFIG(accessibility)
        self.label_horizon.setText(QCoreApplication.translate("MeasureForm", u"Tid", None))
#if QT_CONFIG(accessibility)
        self.combo_horizon.setAccessibleName(QCoreApplication.translate("MeasureForm", u"Tid", None))
#endif // QT_CONFIG(accessibility)
        self.label_first_step.setText(QCoreApplication.translate("MeasureForm", u"F\u00f6rsta st&eg", None))
#if QT_CONFIG(accessibility)
        self.edit_first_step.setAccessibleName(QCoreApplication.translate("MeasureForm", u"F\u00f6rsta steg", None))
#endif // QT_CONFIG(accessibility)
        self.label_evidence.setText(QCoreApplication.translate("MeasureForm", u"Tecken p\u00e5 att den \u00e4r klar", None))
#if QT_CONFIG(accessibility)
        self.edit_evidence.setAccessibleName(QCoreApplication.translate("MeasureForm", u"Tecken p\u00e5 att den \u00e4r klar", None))
#endif // QT_CONFIG(accessibility)
        self.label_why.setText(QCoreApplication.translate("MeasureForm", u"Varf\u00f6r", None))
#if QT_CONFIG(accessibility)
        self.edit_why.setAccessibleName(QCoreApplication.translate("MeasureForm", u"Varf\u00f6r", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_fields), QCoreApplication.translate("MeasureForm", u"Upp&gifter", None))
        self.label_reason.setText(QCoreApplication.translate("MeasureForm", u"L\u00e4gg till vad \u00e5tg\u00e4rden bygger p\u00e5", None))
#if QT_CONFIG(accessibility)
        self.combo_reason.setAccessibleName(QCoreApplication.translate("MeasureForm", u"L\u00e4gg till vad \u00e5tg\u00e4rden bygger p\u00e5", None))
#endif // QT_CONFIG(accessibility)
        self.button_add_reason.setText(QCoreApplication.translate("MeasureForm", u"L\u00e4gg t&ill", None))
#if QT_CONFIG(accessibility)
        self.list_reasons.setAccessibleName(QCoreApplication.translate("MeasureForm", u"\u00c5tg\u00e4rden bygger p\u00e5", None))
#endif // QT_CONFIG(accessibility)
        self.button_remove_reason.setText(QCoreApplication.translate("MeasureForm", u"Ta bo&rt", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_reasons), QCoreApplication.translate("MeasureForm", u"&Bygger p\u00e5", None))
        self.label_no_history.setText(QCoreApplication.translate("MeasureForm", u"H\u00e4r visas varje \u00e4ndring av \u00e5tg\u00e4rden och vad som sagts om den p\u00e5 uppf\u00f6ljningarna. \u00c4n s\u00e5 l\u00e4nge finns inget.", None))
#if QT_CONFIG(accessibility)
        self.table_history.setAccessibleName(QCoreApplication.translate("MeasureForm", u"\u00c5tg\u00e4rdens historik", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_history), QCoreApplication.translate("MeasureForm", u"&Historik", None))
        pass
    # retranslateUi
