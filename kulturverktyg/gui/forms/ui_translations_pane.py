# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'translations_pane.ui'
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
    QLabel, QLineEdit, QListView, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from kulturverktyg.gui.desk.survey.translation_table import TranslationTable

class Ui_TranslationsPane(object):
    def setupUi(self, TranslationsPane):
        if not TranslationsPane.objectName():
            TranslationsPane.setObjectName(u"TranslationsPane")
        self.layout_pane = QHBoxLayout(TranslationsPane)
        self.layout_pane.setSpacing(16)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(16, 12, 16, 12)
        self.layout_languages = QVBoxLayout()
        self.layout_languages.setSpacing(8)
        self.layout_languages.setObjectName(u"layout_languages")
        self.layout_languages.setContentsMargins(0, 0, 0, 0)
        self.list_languages = QListView(TranslationsPane)
        self.list_languages.setObjectName(u"list_languages")

        self.layout_languages.addWidget(self.list_languages)

        self.layout_language_buttons = QHBoxLayout()
        self.layout_language_buttons.setSpacing(8)
        self.layout_language_buttons.setObjectName(u"layout_language_buttons")
        self.layout_language_buttons.setContentsMargins(0, 0, 0, 0)
        self.button_add_language = QPushButton(TranslationsPane)
        self.button_add_language.setObjectName(u"button_add_language")

        self.layout_language_buttons.addWidget(self.button_add_language)

        self.button_remove_language = QPushButton(TranslationsPane)
        self.button_remove_language.setObjectName(u"button_remove_language")

        self.layout_language_buttons.addWidget(self.button_remove_language)

        self.layout_language_buttons.setStretch(0, 1)

        self.layout_languages.addLayout(self.layout_language_buttons)

        self.layout_languages.setStretch(0, 1)

        self.layout_pane.addLayout(self.layout_languages)

        self.stack = QStackedWidget(TranslationsPane)
        self.stack.setObjectName(u"stack")
        self.page_table = QWidget(self.stack)
        self.page_table.setObjectName(u"page_table")
        self.layout_table = QVBoxLayout(self.page_table)
        self.layout_table.setSpacing(8)
        self.layout_table.setObjectName(u"layout_table")
        self.layout_table.setContentsMargins(0, 0, 0, 0)
        self.layout_language = QHBoxLayout()
        self.layout_language.setSpacing(8)
        self.layout_language.setObjectName(u"layout_language")
        self.layout_language.setContentsMargins(0, 0, 0, 0)
        self.label_language = QLabel(self.page_table)
        self.label_language.setObjectName(u"label_language")
        self.label_language.setProperty(u"role", u"heading")

        self.layout_language.addWidget(self.label_language)

        self.spacer_layout_language_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_language.addItem(self.spacer_layout_language_1)

        self.button_export = QPushButton(self.page_table)
        self.button_export.setObjectName(u"button_export")

        self.layout_language.addWidget(self.button_export)

        self.button_import = QPushButton(self.page_table)
        self.button_import.setObjectName(u"button_import")

        self.layout_language.addWidget(self.button_import)


        self.layout_table.addLayout(self.layout_language)

        self.layout_tools = QHBoxLayout()
        self.layout_tools.setSpacing(8)
        self.layout_tools.setObjectName(u"layout_tools")
        self.layout_tools.setContentsMargins(0, 0, 0, 0)
        self.edit_filter = QLineEdit(self.page_table)
        self.edit_filter.setObjectName(u"edit_filter")
        self.edit_filter.setMaximumSize(QSize(320, 16777215))

        self.layout_tools.addWidget(self.edit_filter)

        self.check_missing_first = QCheckBox(self.page_table)
        self.check_missing_first.setObjectName(u"check_missing_first")
        self.check_missing_first.setChecked(True)

        self.layout_tools.addWidget(self.check_missing_first)

        self.spacer_layout_tools_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_tools.addItem(self.spacer_layout_tools_1)

        self.button_review = QPushButton(self.page_table)
        self.button_review.setObjectName(u"button_review")

        self.layout_tools.addWidget(self.button_review)


        self.layout_table.addLayout(self.layout_tools)

        self.table = TranslationTable(self.page_table)
        self.table.setObjectName(u"table")

        self.layout_table.addWidget(self.table)

        self.label_hint = QLabel(self.page_table)
        self.label_hint.setObjectName(u"label_hint")
        self.label_hint.setProperty(u"role", u"quiet")
        self.label_hint.setWordWrap(True)

        self.layout_table.addWidget(self.label_hint)

        self.layout_table.setStretch(2, 1)
        self.stack.addWidget(self.page_table)
        self.page_none = QWidget(self.stack)
        self.page_none.setObjectName(u"page_none")
        self.layout_none = QVBoxLayout(self.page_none)
        self.layout_none.setSpacing(8)
        self.layout_none.setObjectName(u"layout_none")
        self.layout_none.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_none_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_layout_none_1)

        self.label_none = QLabel(self.page_none)
        self.label_none.setObjectName(u"label_none")
        self.label_none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_none.setProperty(u"role", u"heading")

        self.layout_none.addWidget(self.label_none)

        self.label_none_text = QLabel(self.page_none)
        self.label_none_text.setObjectName(u"label_none_text")
        self.label_none_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_none_text.setWordWrap(True)
        self.label_none_text.setProperty(u"role", u"quiet")

        self.layout_none.addWidget(self.label_none_text)

        self.spacer_layout_none_2 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_none.addItem(self.spacer_layout_none_2)

        self.layout_begin = QHBoxLayout()
        self.layout_begin.setSpacing(8)
        self.layout_begin.setObjectName(u"layout_begin")
        self.layout_begin.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_begin_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_begin.addItem(self.spacer_layout_begin_1)

        self.button_begin = QPushButton(self.page_none)
        self.button_begin.setObjectName(u"button_begin")
        self.button_begin.setProperty(u"role", u"primary")

        self.layout_begin.addWidget(self.button_begin)

        self.spacer_layout_begin_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_begin.addItem(self.spacer_layout_begin_2)


        self.layout_none.addLayout(self.layout_begin)

        self.spacer_layout_none_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_layout_none_3)

        self.stack.addWidget(self.page_none)

        self.layout_pane.addWidget(self.stack)

        self.layout_pane.setStretch(1, 1)
        QWidget.setTabOrder(self.list_languages, self.button_add_language)
        QWidget.setTabOrder(self.button_add_language, self.button_remove_language)
        QWidget.setTabOrder(self.button_remove_language, self.button_export)
        QWidget.setTabOrder(self.button_export, self.button_import)
        QWidget.setTabOrder(self.button_import, self.edit_filter)
        QWidget.setTabOrder(self.edit_filter, self.check_missing_first)
        QWidget.setTabOrder(self.check_missing_first, self.button_review)
        QWidget.setTabOrder(self.button_review, self.table)
        QWidget.setTabOrder(self.table, self.button_begin)

        self.retranslateUi(TranslationsPane)

        self.stack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, TranslationsPane):
#if QT_CONFIG(accessibility)
        self.list_languages.setAccessibleName(QCoreApplication.translate("TranslationsPane", u"Enk\u00e4tens spr\u00e5k", None))
#endif // QT_CONFIG(accessibility)
        self.button_add_language.setText(QCoreApplication.translate("TranslationsPane", u"L\u00e4gg till spr\u00e5k \u2026", None))
        self.button_remove_language.setText(QCoreApplication.translate("TranslationsPane", u"Ta bort", None))
#if QT_CONFIG(accessibility)
        self.button_remove_language.setAccessibleName(QCoreApplication.translate("TranslationsPane", u"Ta bort spr\u00e5ket", None))
#endif // QT_CONFIG(accessibility)
        self.label_language.setText("")
        self.button_export.setText(QCoreApplication.translate("TranslationsPane", u"Spara f\u00f6r \u00f6vers\u00e4ttare \u2026", None))
        self.button_import.setText(QCoreApplication.translate("TranslationsPane", u"L\u00e4s in \u00f6vers\u00e4ttning \u2026", None))
        self.edit_filter.setPlaceholderText(QCoreApplication.translate("TranslationsPane", u"S\u00f6k bland texterna", None))
#if QT_CONFIG(accessibility)
        self.edit_filter.setAccessibleName(QCoreApplication.translate("TranslationsPane", u"S\u00f6k bland texterna", None))
#endif // QT_CONFIG(accessibility)
        self.check_missing_first.setText(QCoreApplication.translate("TranslationsPane", u"Det som saknas f\u00f6rst", None))
        self.button_review.setText(QCoreApplication.translate("TranslationsPane", u"Markera som granskade", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("TranslationsPane", u"\u00d6vers\u00e4ttningar", None))
#endif // QT_CONFIG(accessibility)
        self.label_hint.setText("")
        self.label_none.setText("")
        self.label_none_text.setText("")
        self.button_begin.setText(QCoreApplication.translate("TranslationsPane", u"L\u00e4gg till ett spr\u00e5k", None))
        pass
    # retranslateUi
