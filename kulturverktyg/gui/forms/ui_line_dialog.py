# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'line_dialog.ui'
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
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_LineDialog(object):
    def setupUi(self, LineDialog):
        if not LineDialog.objectName():
            LineDialog.setObjectName(u"LineDialog")
        LineDialog.setMinimumSize(QSize(460, 0))
        self.layout_dialog = QVBoxLayout(LineDialog)
        self.layout_dialog.setSpacing(8)
        self.layout_dialog.setObjectName(u"layout_dialog")
        self.layout_dialog.setContentsMargins(24, 20, 24, 20)
        self.label_line = QLabel(LineDialog)
        self.label_line.setObjectName(u"label_line")
        self.label_line.setWordWrap(True)

        self.layout_dialog.addWidget(self.label_line)

        self.edit_line = QLineEdit(LineDialog)
        self.edit_line.setObjectName(u"edit_line")

        self.layout_dialog.addWidget(self.edit_line)

        self.label_needed = QLabel(LineDialog)
        self.label_needed.setObjectName(u"label_needed")
        self.label_needed.setWordWrap(True)
        self.label_needed.setProperty(u"role", u"danger")

        self.layout_dialog.addWidget(self.label_needed)

        self.spacer_line = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_dialog.addItem(self.spacer_line)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setSpacing(8)
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_buttons_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_layout_buttons_1)

        self.button_cancel = QPushButton(LineDialog)
        self.button_cancel.setObjectName(u"button_cancel")

        self.layout_buttons.addWidget(self.button_cancel)

        self.button_save = QPushButton(LineDialog)
        self.button_save.setObjectName(u"button_save")
        self.button_save.setProperty(u"role", u"primary")

        self.layout_buttons.addWidget(self.button_save)


        self.layout_dialog.addLayout(self.layout_buttons)

#if QT_CONFIG(shortcut)
        self.label_line.setBuddy(self.edit_line)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_line, self.button_save)
        QWidget.setTabOrder(self.button_save, self.button_cancel)

        self.retranslateUi(LineDialog)
    # setupUi

    def retranslateUi(self, LineDialog):
        LineDialog.setWindowTitle("")
        self.label_line.setText("")
        self.label_needed.setText("")
        self.button_cancel.setText(QCoreApplication.translate("LineDialog", u"&Avbryt", None))
        self.button_save.setText(QCoreApplication.translate("LineDialog", u"&Spara", None))
    # retranslateUi
