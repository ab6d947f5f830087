# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'texts_pane.ui'
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
    QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.text_area import TextArea

class Ui_TextsPane(object):
    def setupUi(self, TextsPane):
        if not TextsPane.objectName():
            TextsPane.setObjectName(u"TextsPane")
        self.layout_pane = QVBoxLayout(TextsPane)
        self.layout_pane.setSpacing(8)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(16, 12, 16, 12)
        self.layout_tools = QHBoxLayout()
        self.layout_tools.setSpacing(8)
        self.layout_tools.setObjectName(u"layout_tools")
        self.layout_tools.setContentsMargins(0, 0, 0, 0)
        self.label_show = QLabel(TextsPane)
        self.label_show.setObjectName(u"label_show")

        self.layout_tools.addWidget(self.label_show)

        self.combo_show = QComboBox(TextsPane)
        self.combo_show.setObjectName(u"combo_show")

        self.layout_tools.addWidget(self.combo_show)

        self.spacer_layout_tools_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_tools.addItem(self.spacer_layout_tools_1)

        self.label_left = QLabel(TextsPane)
        self.label_left.setObjectName(u"label_left")
        self.label_left.setProperty(u"role", u"quiet")

        self.layout_tools.addWidget(self.label_left)

        self.button_projector = QPushButton(TextsPane)
        self.button_projector.setObjectName(u"button_projector")

        self.layout_tools.addWidget(self.button_projector)

        self.button_copy_texts = QPushButton(TextsPane)
        self.button_copy_texts.setObjectName(u"button_copy_texts")

        self.layout_tools.addWidget(self.button_copy_texts)


        self.layout_pane.addLayout(self.layout_tools)

        self.layout_texts = QHBoxLayout()
        self.layout_texts.setSpacing(16)
        self.layout_texts.setObjectName(u"layout_texts")
        self.layout_texts.setContentsMargins(0, 0, 0, 0)
        self.table = DataTable(TextsPane)
        self.table.setObjectName(u"table")

        self.layout_texts.addWidget(self.table)

        self.layout_edit = QVBoxLayout()
        self.layout_edit.setSpacing(8)
        self.layout_edit.setObjectName(u"layout_edit")
        self.layout_edit.setContentsMargins(0, 0, 0, 0)
        self.label_question = QLabel(TextsPane)
        self.label_question.setObjectName(u"label_question")
        self.label_question.setWordWrap(True)
        self.label_question.setProperty(u"role", u"section")

        self.layout_edit.addWidget(self.label_question)

        self.label_text = QLabel(TextsPane)
        self.label_text.setObjectName(u"label_text")

        self.layout_edit.addWidget(self.label_text)

        self.edit_text = TextArea(TextsPane)
        self.edit_text.setObjectName(u"edit_text")

        self.layout_edit.addWidget(self.edit_text)

        self.label_help = QLabel(TextsPane)
        self.label_help.setObjectName(u"label_help")
        self.label_help.setWordWrap(True)
        self.label_help.setProperty(u"role", u"quiet")

        self.layout_edit.addWidget(self.label_help)

        self.layout_decide = QHBoxLayout()
        self.layout_decide.setSpacing(8)
        self.layout_decide.setObjectName(u"layout_decide")
        self.layout_decide.setContentsMargins(0, 0, 0, 0)
        self.button_mask = QPushButton(TextsPane)
        self.button_mask.setObjectName(u"button_mask")

        self.layout_decide.addWidget(self.button_mask)

        self.spacer_layout_decide_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_decide.addItem(self.spacer_layout_decide_1)

        self.button_withhold = QPushButton(TextsPane)
        self.button_withhold.setObjectName(u"button_withhold")

        self.layout_decide.addWidget(self.button_withhold)

        self.button_approve = QPushButton(TextsPane)
        self.button_approve.setObjectName(u"button_approve")

        self.layout_decide.addWidget(self.button_approve)


        self.layout_edit.addLayout(self.layout_decide)


        self.layout_texts.addLayout(self.layout_edit)

        self.layout_texts.setStretch(0, 3)
        self.layout_texts.setStretch(1, 2)

        self.layout_pane.addLayout(self.layout_texts)

        self.label_note = QLabel(TextsPane)
        self.label_note.setObjectName(u"label_note")
        self.label_note.setWordWrap(True)
        self.label_note.setProperty(u"role", u"quiet")

        self.layout_pane.addWidget(self.label_note)

        self.layout_pane.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_show.setBuddy(self.combo_show)
        self.label_text.setBuddy(self.edit_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_show, self.button_projector)
        QWidget.setTabOrder(self.button_projector, self.button_copy_texts)
        QWidget.setTabOrder(self.button_copy_texts, self.table)
        QWidget.setTabOrder(self.table, self.edit_text)
        QWidget.setTabOrder(self.edit_text, self.button_mask)
        QWidget.setTabOrder(self.button_mask, self.button_withhold)
        QWidget.setTabOrder(self.button_withhold, self.button_approve)

        self.retranslateUi(TextsPane)
    # setupUi

    def retranslateUi(self, TextsPane):
        self.label_show.setText(QCoreApplication.translate("TextsPane", u"&Visa", None))
#if QT_CONFIG(accessibility)
        self.combo_show.setAccessibleName(QCoreApplication.translate("TextsPane", u"Vilka texter som visas", None))
#endif // QT_CONFIG(accessibility)
        self.label_left.setText("")
        self.button_projector.setText(QCoreApplication.translate("TextsPane", u"&Till projektorn", None))
#if QT_CONFIG(tooltip)
        self.button_projector.setToolTip(QCoreApplication.translate("TextsPane", u"Visa den valda texten p\u00e5 projektorn, n\u00e4r den \u00e4r godk\u00e4nd", None))
#endif // QT_CONFIG(tooltip)
        self.button_copy_texts.setText(QCoreApplication.translate("TextsPane", u"&Kopiera godk\u00e4nda", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("TextsPane", u"Fritextsvar", None))
#endif // QT_CONFIG(accessibility)
        self.label_question.setText("")
        self.label_text.setText(QCoreApplication.translate("TextsPane", u"&Texten som den f\u00e5r visas", None))
#if QT_CONFIG(accessibility)
        self.edit_text.setAccessibleName(QCoreApplication.translate("TextsPane", u"Texten som den f\u00e5r visas", None))
#endif // QT_CONFIG(accessibility)
        self.label_help.setText(QCoreApplication.translate("TextsPane", u"Ta bort namn, platser och h\u00e4ndelser som kan avsl\u00f6ja n\u00e5gon. Markera ord och v\u00e4lj Maskera, s\u00e5 ers\u00e4tts de med [\u2026]. Bara godk\u00e4nda texter l\u00e4mnar programmet.", None))
        self.button_mask.setText(QCoreApplication.translate("TextsPane", u"&Maskera", None))
        self.button_withhold.setText(QCoreApplication.translate("TextsPane", u"Visa &inte", None))
        self.button_approve.setText(QCoreApplication.translate("TextsPane", u"&Godk\u00e4nn", None))
        self.label_note.setText("")
        pass
    # retranslateUi
