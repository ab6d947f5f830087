# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'list_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ListDialog(object):
    def setupUi(self, ListDialog):
        if not ListDialog.objectName():
            ListDialog.setObjectName(u"ListDialog")
        ListDialog.setMinimumSize(QSize(560, 320))
        self.layout_dialog = QVBoxLayout(ListDialog)
        self.layout_dialog.setSpacing(12)
        self.layout_dialog.setObjectName(u"layout_dialog")
        self.layout_dialog.setContentsMargins(24, 20, 24, 20)
        self.label_text = QLabel(ListDialog)
        self.label_text.setObjectName(u"label_text")
        self.label_text.setWordWrap(True)

        self.layout_dialog.addWidget(self.label_text)

        self.edit_lines = QPlainTextEdit(ListDialog)
        self.edit_lines.setObjectName(u"edit_lines")
        self.edit_lines.setReadOnly(True)

        self.layout_dialog.addWidget(self.edit_lines)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setSpacing(8)
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.button_copy = QPushButton(ListDialog)
        self.button_copy.setObjectName(u"button_copy")

        self.layout_buttons.addWidget(self.button_copy)

        self.spacer_layout_buttons_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_layout_buttons_1)

        self.button_close = QPushButton(ListDialog)
        self.button_close.setObjectName(u"button_close")
        self.button_close.setProperty(u"role", u"primary")

        self.layout_buttons.addWidget(self.button_close)


        self.layout_dialog.addLayout(self.layout_buttons)

        QWidget.setTabOrder(self.edit_lines, self.button_copy)
        QWidget.setTabOrder(self.button_copy, self.button_close)

        self.retranslateUi(ListDialog)
    # setupUi

    def retranslateUi(self, ListDialog):
        self.label_text.setText("")
        self.button_copy.setText(QCoreApplication.translate("ListDialog", u"&Kopiera", None))
#if QT_CONFIG(accessibility)
        self.button_copy.setAccessibleName(QCoreApplication.translate("ListDialog", u"Kopiera alla rader", None))
#endif // QT_CONFIG(accessibility)
        self.button_close.setText(QCoreApplication.translate("ListDialog", u"&St\u00e4ng", None))
        pass
    # retranslateUi
