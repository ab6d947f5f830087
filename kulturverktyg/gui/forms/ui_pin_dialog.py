# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pin_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_PinDialog(object):
    def setupUi(self, PinDialog):
        if not PinDialog.objectName():
            PinDialog.setObjectName(u"PinDialog")
        PinDialog.setMinimumSize(QSize(420, 0))
        self.layout_dialog = QVBoxLayout(PinDialog)
        self.layout_dialog.setSpacing(16)
        self.layout_dialog.setObjectName(u"layout_dialog")
        self.layout_dialog.setContentsMargins(24, 20, 24, 20)
        self.label_text = QLabel(PinDialog)
        self.label_text.setObjectName(u"label_text")
        self.label_text.setWordWrap(True)

        self.layout_dialog.addWidget(self.label_text)

        self.layout_form = QGridLayout()
        self.layout_form.setObjectName(u"layout_form")
        self.layout_form.setHorizontalSpacing(16)
        self.layout_form.setVerticalSpacing(8)
        self.layout_form.setContentsMargins(0, 0, 0, 0)
        self.label_pin = QLabel(PinDialog)
        self.label_pin.setObjectName(u"label_pin")

        self.layout_form.addWidget(self.label_pin, 0, 0, 1, 1)

        self.edit_pin = QLineEdit(PinDialog)
        self.edit_pin.setObjectName(u"edit_pin")
        self.edit_pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit_pin.setMaxLength(8)

        self.layout_form.addWidget(self.edit_pin, 0, 1, 1, 1)

        self.label_again = QLabel(PinDialog)
        self.label_again.setObjectName(u"label_again")

        self.layout_form.addWidget(self.label_again, 1, 0, 1, 1)

        self.edit_again = QLineEdit(PinDialog)
        self.edit_again.setObjectName(u"edit_again")
        self.edit_again.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit_again.setMaxLength(8)

        self.layout_form.addWidget(self.edit_again, 1, 1, 1, 1)

        self.layout_form.setColumnStretch(1, 1)

        self.layout_dialog.addLayout(self.layout_form)

        self.label_problem = QLabel(PinDialog)
        self.label_problem.setObjectName(u"label_problem")
        self.label_problem.setWordWrap(True)
        self.label_problem.setProperty(u"role", u"quiet")

        self.layout_dialog.addWidget(self.label_problem)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setSpacing(8)
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_buttons_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_layout_buttons_1)

        self.button_cancel = QPushButton(PinDialog)
        self.button_cancel.setObjectName(u"button_cancel")

        self.layout_buttons.addWidget(self.button_cancel)

        self.button_save = QPushButton(PinDialog)
        self.button_save.setObjectName(u"button_save")
        self.button_save.setProperty(u"role", u"primary")

        self.layout_buttons.addWidget(self.button_save)


        self.layout_dialog.addLayout(self.layout_buttons)

#if QT_CONFIG(shortcut)
        self.label_pin.setBuddy(self.edit_pin)
        self.label_again.setBuddy(self.edit_again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_pin, self.edit_again)
        QWidget.setTabOrder(self.edit_again, self.button_save)
        QWidget.setTabOrder(self.button_save, self.button_cancel)

        self.retranslateUi(PinDialog)
    # setupUi

    def retranslateUi(self, PinDialog):
        PinDialog.setWindowTitle(QCoreApplication.translate("PinDialog", u"PIN-kod f\u00f6r kiosken", None))
        self.label_text.setText(QCoreApplication.translate("PinDialog", u"V\u00e4lj en PIN-kod f\u00f6r kiosken. Den beh\u00f6vs f\u00f6r att l\u00e4mna kiosken och komma tillbaka hit.", None))
        self.label_pin.setText(QCoreApplication.translate("PinDialog", u"&PIN-kod", None))
#if QT_CONFIG(accessibility)
        self.edit_pin.setAccessibleName(QCoreApplication.translate("PinDialog", u"PIN-kod", None))
#endif // QT_CONFIG(accessibility)
        self.label_again.setText(QCoreApplication.translate("PinDialog", u"&Samma igen", None))
#if QT_CONFIG(accessibility)
        self.edit_again.setAccessibleName(QCoreApplication.translate("PinDialog", u"PIN-kod igen", None))
#endif // QT_CONFIG(accessibility)
        self.label_problem.setText(QCoreApplication.translate("PinDialog", u"4\u20138 siffror. Skriv upp den: utan PIN-koden g\u00e5r kiosken inte att l\u00e4mna.", None))
        self.button_cancel.setText(QCoreApplication.translate("PinDialog", u"&Avbryt", None))
        self.button_save.setText(QCoreApplication.translate("PinDialog", u"S&para PIN-koden", None))
    # retranslateUi
