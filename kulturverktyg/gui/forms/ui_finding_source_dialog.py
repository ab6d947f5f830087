# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'finding_source_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QRadioButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from kulturverktyg.gui.desk.survey.pickers import Picker
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.text_area import TextArea

class Ui_FindingSourceDialog(object):
    def setupUi(self, FindingSourceDialog):
        if not FindingSourceDialog.objectName():
            FindingSourceDialog.setObjectName(u"FindingSourceDialog")
        FindingSourceDialog.setMinimumSize(QSize(820, 520))
        self.layout_dialog = QVBoxLayout(FindingSourceDialog)
        self.layout_dialog.setSpacing(12)
        self.layout_dialog.setObjectName(u"layout_dialog")
        self.layout_dialog.setContentsMargins(24, 20, 24, 20)
        self.layout_kind = QHBoxLayout()
        self.layout_kind.setSpacing(8)
        self.layout_kind.setObjectName(u"layout_kind")
        self.layout_kind.setContentsMargins(0, 0, 0, 0)
        self.label_source = QLabel(FindingSourceDialog)
        self.label_source.setObjectName(u"label_source")

        self.layout_kind.addWidget(self.label_source)

        self.combo_source = Picker(FindingSourceDialog)
        self.combo_source.setObjectName(u"combo_source")
        self.combo_source.setMinimumSize(QSize(150, 0))

        self.layout_kind.addWidget(self.combo_source)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_kind.addItem(self.spacer_1)

        self.label_round = QLabel(FindingSourceDialog)
        self.label_round.setObjectName(u"label_round")

        self.layout_kind.addWidget(self.label_round)

        self.combo_round = Picker(FindingSourceDialog)
        self.combo_round.setObjectName(u"combo_round")
        self.combo_round.setMinimumSize(QSize(140, 0))

        self.layout_kind.addWidget(self.combo_round)

        self.label_group = QLabel(FindingSourceDialog)
        self.label_group.setObjectName(u"label_group")

        self.layout_kind.addWidget(self.label_group)

        self.combo_group = Picker(FindingSourceDialog)
        self.combo_group.setObjectName(u"combo_group")
        self.combo_group.setMinimumSize(QSize(220, 0))

        self.layout_kind.addWidget(self.combo_group)


        self.layout_dialog.addLayout(self.layout_kind)

        self.stack = QStackedWidget(FindingSourceDialog)
        self.stack.setObjectName(u"stack")
        self.page_offers = QWidget(self.stack)
        self.page_offers.setObjectName(u"page_offers")
        self.layout_offers = QVBoxLayout(self.page_offers)
        self.layout_offers.setSpacing(8)
        self.layout_offers.setObjectName(u"layout_offers")
        self.layout_offers.setContentsMargins(0, 0, 0, 0)
        self.edit_search = QLineEdit(self.page_offers)
        self.edit_search.setObjectName(u"edit_search")
        self.edit_search.setClearButtonEnabled(True)

        self.layout_offers.addWidget(self.edit_search)

        self.table_offers = DataTable(self.page_offers)
        self.table_offers.setObjectName(u"table_offers")

        self.layout_offers.addWidget(self.table_offers)

        self.label_none = QLabel(self.page_offers)
        self.label_none.setObjectName(u"label_none")
        self.label_none.setWordWrap(True)
        self.label_none.setProperty(u"role", u"quiet")

        self.layout_offers.addWidget(self.label_none)

        self.layout_offers.setStretch(1, 1)
        self.stack.addWidget(self.page_offers)
        self.page_words = QWidget(self.stack)
        self.page_words.setObjectName(u"page_words")
        self.layout_words = QVBoxLayout(self.page_words)
        self.layout_words.setSpacing(8)
        self.layout_words.setObjectName(u"layout_words")
        self.layout_words.setContentsMargins(0, 0, 0, 0)
        self.label_words = QLabel(self.page_words)
        self.label_words.setObjectName(u"label_words")

        self.layout_words.addWidget(self.label_words)

        self.text_words = TextArea(self.page_words)
        self.text_words.setObjectName(u"text_words")

        self.layout_words.addWidget(self.text_words)

        self.label_hint = QLabel(self.page_words)
        self.label_hint.setObjectName(u"label_hint")
        self.label_hint.setWordWrap(True)
        self.label_hint.setProperty(u"role", u"quiet")

        self.layout_words.addWidget(self.label_hint)

        self.layout_words.setStretch(1, 1)
        self.stack.addWidget(self.page_words)

        self.layout_dialog.addWidget(self.stack)

        self.layout_way = QHBoxLayout()
        self.layout_way.setSpacing(16)
        self.layout_way.setObjectName(u"layout_way")
        self.layout_way.setContentsMargins(0, 0, 0, 0)
        self.radio_for = QRadioButton(FindingSourceDialog)
        self.radio_for.setObjectName(u"radio_for")
        self.radio_for.setChecked(True)

        self.layout_way.addWidget(self.radio_for)

        self.radio_against = QRadioButton(FindingSourceDialog)
        self.radio_against.setObjectName(u"radio_against")

        self.layout_way.addWidget(self.radio_against)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_way.addItem(self.spacer_2)


        self.layout_dialog.addLayout(self.layout_way)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setSpacing(8)
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_3)

        self.button_cancel = QPushButton(FindingSourceDialog)
        self.button_cancel.setObjectName(u"button_cancel")

        self.layout_buttons.addWidget(self.button_cancel)

        self.button_add = QPushButton(FindingSourceDialog)
        self.button_add.setObjectName(u"button_add")
        self.button_add.setProperty(u"role", u"primary")

        self.layout_buttons.addWidget(self.button_add)


        self.layout_dialog.addLayout(self.layout_buttons)

        self.layout_dialog.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_source.setBuddy(self.combo_source)
        self.label_round.setBuddy(self.combo_round)
        self.label_group.setBuddy(self.combo_group)
        self.label_words.setBuddy(self.text_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_source, self.combo_round)
        QWidget.setTabOrder(self.combo_round, self.combo_group)
        QWidget.setTabOrder(self.combo_group, self.edit_search)
        QWidget.setTabOrder(self.edit_search, self.table_offers)
        QWidget.setTabOrder(self.table_offers, self.text_words)
        QWidget.setTabOrder(self.text_words, self.radio_for)
        QWidget.setTabOrder(self.radio_for, self.radio_against)
        QWidget.setTabOrder(self.radio_against, self.button_cancel)
        QWidget.setTabOrder(self.button_cancel, self.button_add)

        self.retranslateUi(FindingSourceDialog)

        self.stack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, FindingSourceDialog):
        FindingSourceDialog.setWindowTitle(QCoreApplication.translate("FindingSourceDialog", u"L\u00e4gg till en k\u00e4lla", None))
        self.label_source.setText(QCoreApplication.translate("FindingSourceDialog", u"&Slag av k\u00e4lla", None))
#if QT_CONFIG(accessibility)
        self.combo_source.setAccessibleName(QCoreApplication.translate("FindingSourceDialog", u"Slag av k\u00e4lla", None))
#endif // QT_CONFIG(accessibility)
        self.label_round.setText(QCoreApplication.translate("FindingSourceDialog", u"Omg\u00e5n&g", None))
#if QT_CONFIG(accessibility)
        self.combo_round.setAccessibleName(QCoreApplication.translate("FindingSourceDialog", u"Omg\u00e5ng", None))
#endif // QT_CONFIG(accessibility)
        self.label_group.setText(QCoreApplication.translate("FindingSourceDialog", u"&Vilka", None))
#if QT_CONFIG(accessibility)
        self.combo_group.setAccessibleName(QCoreApplication.translate("FindingSourceDialog", u"Vilka k\u00e4llan g\u00e4ller", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.edit_search.setAccessibleName(QCoreApplication.translate("FindingSourceDialog", u"S\u00f6k bland det som kan vara k\u00e4lla", None))
#endif // QT_CONFIG(accessibility)
        self.edit_search.setPlaceholderText(QCoreApplication.translate("FindingSourceDialog", u"S\u00f6k", None))
#if QT_CONFIG(accessibility)
        self.table_offers.setAccessibleName(QCoreApplication.translate("FindingSourceDialog", u"Det som kan vara k\u00e4lla", None))
#endif // QT_CONFIG(accessibility)
        self.label_none.setText("")
        self.label_words.setText("")
#if QT_CONFIG(accessibility)
        self.text_words.setAccessibleName(QCoreApplication.translate("FindingSourceDialog", u"K\u00e4llan", None))
#endif // QT_CONFIG(accessibility)
        self.label_hint.setText("")
        self.radio_for.setText(QCoreApplication.translate("FindingSourceDialog", u"&Talar f\u00f6r iakttagelsen", None))
        self.radio_against.setText(QCoreApplication.translate("FindingSourceDialog", u"Talar &emot den", None))
        self.button_cancel.setText(QCoreApplication.translate("FindingSourceDialog", u"Avbryt", None))
        self.button_add.setText(QCoreApplication.translate("FindingSourceDialog", u"&L\u00e4gg till", None))
    # retranslateUi
