# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'survey_page.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QTabWidget, QTreeView, QVBoxLayout,
    QWidget)

from kulturverktyg.gui.widgets.elided_label import ElidedLabel

class Ui_SurveyPage(object):
    def setupUi(self, SurveyPage):
        if not SurveyPage.objectName():
            SurveyPage.setObjectName(u"SurveyPage")
        self.layout_page = QVBoxLayout(SurveyPage)
        self.layout_page.setSpacing(8)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 14, 28, 16)
        self.layout_header = QHBoxLayout()
        self.layout_header.setSpacing(8)
        self.layout_header.setObjectName(u"layout_header")
        self.layout_header.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(SurveyPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_header.addWidget(self.label_title)

        self.spacer_header_1 = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_header.addItem(self.spacer_header_1)

        self.label_about = ElidedLabel(SurveyPage)
        self.label_about.setObjectName(u"label_about")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.label_about.sizePolicy().hasHeightForWidth())
        self.label_about.setSizePolicy(sizePolicy)
        self.label_about.setProperty(u"role", u"quiet")

        self.layout_header.addWidget(self.label_about)

        self.button_remarks = QPushButton(SurveyPage)
        self.button_remarks.setObjectName(u"button_remarks")
        self.button_remarks.setProperty(u"role", u"link")

        self.layout_header.addWidget(self.button_remarks)

        self.spacer_header_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_header.addItem(self.spacer_header_2)

        self.label_saved = QLabel(SurveyPage)
        self.label_saved.setObjectName(u"label_saved")
        self.label_saved.setProperty(u"role", u"quiet")

        self.layout_header.addWidget(self.label_saved)

        self.spacer_header_3 = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_header.addItem(self.spacer_header_3)

        self.combo_audience = QComboBox(SurveyPage)
        self.combo_audience.setObjectName(u"combo_audience")

        self.layout_header.addWidget(self.combo_audience)

        self.combo_version = QComboBox(SurveyPage)
        self.combo_version.setObjectName(u"combo_version")

        self.layout_header.addWidget(self.combo_version)


        self.layout_page.addLayout(self.layout_header)

        self.layout_tools = QHBoxLayout()
        self.layout_tools.setSpacing(16)
        self.layout_tools.setObjectName(u"layout_tools")
        self.layout_tools.setContentsMargins(0, 0, 0, 0)
        self.panel_notice = QWidget(SurveyPage)
        self.panel_notice.setObjectName(u"panel_notice")
        self.layout_notice = QHBoxLayout(self.panel_notice)
        self.layout_notice.setSpacing(16)
        self.layout_notice.setObjectName(u"layout_notice")
        self.layout_notice.setContentsMargins(0, 0, 0, 0)
        self.label_notice = QLabel(self.panel_notice)
        self.label_notice.setObjectName(u"label_notice")
        self.label_notice.setWordWrap(True)

        self.layout_notice.addWidget(self.label_notice)

        self.button_notice = QPushButton(self.panel_notice)
        self.button_notice.setObjectName(u"button_notice")
        self.button_notice.setProperty(u"role", u"primary")

        self.layout_notice.addWidget(self.button_notice)

        self.layout_notice.setStretch(0, 1)

        self.layout_tools.addWidget(self.panel_notice)

        self.panel_edit = QWidget(SurveyPage)
        self.panel_edit.setObjectName(u"panel_edit")
        self.layout_edit = QHBoxLayout(self.panel_edit)
        self.layout_edit.setSpacing(8)
        self.layout_edit.setObjectName(u"layout_edit")
        self.layout_edit.setContentsMargins(0, 0, 0, 0)
        self.button_undo = QPushButton(self.panel_edit)
        self.button_undo.setObjectName(u"button_undo")

        self.layout_edit.addWidget(self.button_undo)

        self.button_redo = QPushButton(self.panel_edit)
        self.button_redo.setObjectName(u"button_redo")

        self.layout_edit.addWidget(self.button_redo)

        self.spacer_edit_1 = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_edit.addItem(self.spacer_edit_1)

        self.button_add = QPushButton(self.panel_edit)
        self.button_add.setObjectName(u"button_add")
        self.button_add.setProperty(u"role", u"menu")

        self.layout_edit.addWidget(self.button_add)

        self.button_copy = QPushButton(self.panel_edit)
        self.button_copy.setObjectName(u"button_copy")

        self.layout_edit.addWidget(self.button_copy)

        self.button_remove = QPushButton(self.panel_edit)
        self.button_remove.setObjectName(u"button_remove")

        self.layout_edit.addWidget(self.button_remove)

        self.button_up = QPushButton(self.panel_edit)
        self.button_up.setObjectName(u"button_up")

        self.layout_edit.addWidget(self.button_up)

        self.button_down = QPushButton(self.panel_edit)
        self.button_down.setObjectName(u"button_down")

        self.layout_edit.addWidget(self.button_down)

        self.spacer_edit_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_edit.addItem(self.spacer_edit_2)


        self.layout_tools.addWidget(self.panel_edit)

        self.button_more = QPushButton(SurveyPage)
        self.button_more.setObjectName(u"button_more")
        self.button_more.setProperty(u"role", u"menu")

        self.layout_tools.addWidget(self.button_more)

        self.layout_tools.setStretch(0, 1)
        self.layout_tools.setStretch(1, 1)

        self.layout_page.addLayout(self.layout_tools)

        self.tabs = QTabWidget(SurveyPage)
        self.tabs.setObjectName(u"tabs")
        self.tab_questions = QWidget()
        self.tab_questions.setObjectName(u"tab_questions")
        self.layout_questions = QVBoxLayout(self.tab_questions)
        self.layout_questions.setSpacing(8)
        self.layout_questions.setObjectName(u"layout_questions")
        self.layout_questions.setContentsMargins(12, 12, 12, 12)
        self.splitter = QSplitter(self.tab_questions)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.panel_outline = QWidget(self.splitter)
        self.panel_outline.setObjectName(u"panel_outline")
        self.panel_outline.setMinimumSize(QSize(200, 0))
        self.layout_outline = QVBoxLayout(self.panel_outline)
        self.layout_outline.setSpacing(8)
        self.layout_outline.setObjectName(u"layout_outline")
        self.layout_outline.setContentsMargins(0, 0, 0, 0)
        self.tree_outline = QTreeView(self.panel_outline)
        self.tree_outline.setObjectName(u"tree_outline")

        self.layout_outline.addWidget(self.tree_outline)

        self.label_empty = QLabel(self.panel_outline)
        self.label_empty.setObjectName(u"label_empty")
        self.label_empty.setWordWrap(True)
        self.label_empty.setProperty(u"role", u"quiet")

        self.layout_outline.addWidget(self.label_empty)

        self.splitter.addWidget(self.panel_outline)
        self.panel_form = QWidget(self.splitter)
        self.panel_form.setObjectName(u"panel_form")
        self.panel_form.setMinimumSize(QSize(300, 0))
        self.layout_form = QVBoxLayout(self.panel_form)
        self.layout_form.setSpacing(0)
        self.layout_form.setObjectName(u"layout_form")
        self.layout_form.setContentsMargins(0, 0, 0, 0)
        self.splitter.addWidget(self.panel_form)
        self.panel_preview = QWidget(self.splitter)
        self.panel_preview.setObjectName(u"panel_preview")
        self.panel_preview.setMinimumSize(QSize(240, 0))
        self.layout_preview = QVBoxLayout(self.panel_preview)
        self.layout_preview.setSpacing(8)
        self.layout_preview.setObjectName(u"layout_preview")
        self.layout_preview.setContentsMargins(0, 0, 0, 0)
        self.layout_preview_head = QHBoxLayout()
        self.layout_preview_head.setSpacing(8)
        self.layout_preview_head.setObjectName(u"layout_preview_head")
        self.layout_preview_head.setContentsMargins(0, 0, 0, 0)
        self.label_preview = QLabel(self.panel_preview)
        self.label_preview.setObjectName(u"label_preview")
        self.label_preview.setProperty(u"role", u"quiet")

        self.layout_preview_head.addWidget(self.label_preview)

        self.combo_preview = QComboBox(self.panel_preview)
        self.combo_preview.setObjectName(u"combo_preview")
        self.combo_preview.setMinimumSize(QSize(150, 0))

        self.layout_preview_head.addWidget(self.combo_preview)

        self.spacer_preview = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_preview_head.addItem(self.spacer_preview)


        self.layout_preview.addLayout(self.layout_preview_head)

        self.splitter.addWidget(self.panel_preview)

        self.layout_questions.addWidget(self.splitter)

        self.tabs.addTab(self.tab_questions, "")
        self.tab_languages = QWidget()
        self.tab_languages.setObjectName(u"tab_languages")
        self.layout_languages = QVBoxLayout(self.tab_languages)
        self.layout_languages.setSpacing(8)
        self.layout_languages.setObjectName(u"layout_languages")
        self.layout_languages.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_languages, "")
        self.tab_versions = QWidget()
        self.tab_versions.setObjectName(u"tab_versions")
        self.layout_versions = QVBoxLayout(self.tab_versions)
        self.layout_versions.setSpacing(8)
        self.layout_versions.setObjectName(u"layout_versions")
        self.layout_versions.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_versions, "")

        self.layout_page.addWidget(self.tabs)

        self.layout_page.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.label_preview.setBuddy(self.combo_preview)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.button_remarks, self.combo_audience)
        QWidget.setTabOrder(self.combo_audience, self.combo_version)
        QWidget.setTabOrder(self.combo_version, self.button_notice)
        QWidget.setTabOrder(self.button_notice, self.button_undo)
        QWidget.setTabOrder(self.button_undo, self.button_redo)
        QWidget.setTabOrder(self.button_redo, self.button_add)
        QWidget.setTabOrder(self.button_add, self.button_copy)
        QWidget.setTabOrder(self.button_copy, self.button_remove)
        QWidget.setTabOrder(self.button_remove, self.button_up)
        QWidget.setTabOrder(self.button_up, self.button_down)
        QWidget.setTabOrder(self.button_down, self.button_more)
        QWidget.setTabOrder(self.button_more, self.tabs)
        QWidget.setTabOrder(self.tabs, self.tree_outline)
        QWidget.setTabOrder(self.tree_outline, self.combo_preview)

        self.retranslateUi(SurveyPage)
    # setupUi

    def retranslateUi(self, SurveyPage):
        self.label_title.setText(QCoreApplication.translate("SurveyPage", u"Enk\u00e4t", None))
        self.label_about.setText("")
        self.button_remarks.setText("")
        self.label_saved.setText("")
#if QT_CONFIG(accessibility)
        self.combo_audience.setAccessibleName(QCoreApplication.translate("SurveyPage", u"Vilka enk\u00e4ten fr\u00e5gar", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.combo_version.setAccessibleName(QCoreApplication.translate("SurveyPage", u"Version som visas", None))
#endif // QT_CONFIG(accessibility)
        self.label_notice.setText("")
        self.button_notice.setText(QCoreApplication.translate("SurveyPage", u"G\u00f6r en ny version", None))
        self.button_undo.setText(QCoreApplication.translate("SurveyPage", u"\u00c5ngra", None))
        self.button_redo.setText(QCoreApplication.translate("SurveyPage", u"G\u00f6r om", None))
        self.button_add.setText(QCoreApplication.translate("SurveyPage", u"&L\u00e4gg till", None))
        self.button_copy.setText(QCoreApplication.translate("SurveyPage", u"&Kopiera", None))
        self.button_remove.setText(QCoreApplication.translate("SurveyPage", u"&Ta bort", None))
        self.button_up.setText(QCoreApplication.translate("SurveyPage", u"Flytta &upp", None))
        self.button_down.setText(QCoreApplication.translate("SurveyPage", u"Flytta &ner", None))
        self.button_more.setText(QCoreApplication.translate("SurveyPage", u"&Mer", None))
#if QT_CONFIG(accessibility)
        self.tree_outline.setAccessibleName(QCoreApplication.translate("SurveyPage", u"Enk\u00e4tens avsnitt och fr\u00e5gor", None))
#endif // QT_CONFIG(accessibility)
        self.label_empty.setText(QCoreApplication.translate("SurveyPage", u"Enk\u00e4ten \u00e4r tom. L\u00e4gg till en fr\u00e5ga eller ett avsnitt, eller h\u00e4mta en mall under Mer.", None))
        self.label_preview.setText(QCoreApplication.translate("SurveyPage", u"&S\u00e5 h\u00e4r ser det ut p\u00e5", None))
#if QT_CONFIG(accessibility)
        self.combo_preview.setAccessibleName(QCoreApplication.translate("SurveyPage", u"F\u00f6rhandsvisningens spr\u00e5k", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_questions), QCoreApplication.translate("SurveyPage", u"Fr\u00e5gor", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_languages), QCoreApplication.translate("SurveyPage", u"Spr\u00e5k", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_versions), QCoreApplication.translate("SurveyPage", u"Versioner", None))
        pass
    # retranslateUi
