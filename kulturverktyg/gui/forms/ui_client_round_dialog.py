# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'client_round_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QTextBrowser,
    QVBoxLayout, QWidget)

class Ui_ClientRoundDialog(object):
    def setupUi(self, ClientRoundDialog):
        if not ClientRoundDialog.objectName():
            ClientRoundDialog.setObjectName(u"ClientRoundDialog")
        ClientRoundDialog.setMinimumSize(QSize(760, 0))
        self.layout_dialog = QVBoxLayout(ClientRoundDialog)
        self.layout_dialog.setSpacing(16)
        self.layout_dialog.setObjectName(u"layout_dialog")
        self.layout_dialog.setContentsMargins(24, 20, 24, 20)
        self.label_text = QLabel(ClientRoundDialog)
        self.label_text.setObjectName(u"label_text")
        self.label_text.setWordWrap(True)

        self.layout_dialog.addWidget(self.label_text)

        self.layout_form = QGridLayout()
        self.layout_form.setObjectName(u"layout_form")
        self.layout_form.setHorizontalSpacing(16)
        self.layout_form.setVerticalSpacing(8)
        self.layout_form.setContentsMargins(0, 0, 0, 0)
        self.label_name = QLabel(ClientRoundDialog)
        self.label_name.setObjectName(u"label_name")

        self.layout_form.addWidget(self.label_name, 0, 0, 1, 1)

        self.layout_name = QVBoxLayout()
        self.layout_name.setSpacing(4)
        self.layout_name.setObjectName(u"layout_name")
        self.layout_name.setContentsMargins(0, 0, 0, 0)
        self.edit_name = QLineEdit(ClientRoundDialog)
        self.edit_name.setObjectName(u"edit_name")
        self.edit_name.setMaxLength(200)

        self.layout_name.addWidget(self.edit_name)

        self.label_problem = QLabel(ClientRoundDialog)
        self.label_problem.setObjectName(u"label_problem")
        self.label_problem.setWordWrap(True)
        self.label_problem.setProperty(u"role", u"danger")

        self.layout_name.addWidget(self.label_problem)


        self.layout_form.addLayout(self.layout_name, 0, 1, 1, 1)

        self.label_expected = QLabel(ClientRoundDialog)
        self.label_expected.setObjectName(u"label_expected")

        self.layout_form.addWidget(self.label_expected, 1, 0, 1, 1)

        self.spin_expected = QSpinBox(ClientRoundDialog)
        self.spin_expected.setObjectName(u"spin_expected")
        self.spin_expected.setMaximum(100000)

        self.layout_form.addWidget(self.spin_expected, 1, 1, 1, 1)

        self.check_unit = QCheckBox(ClientRoundDialog)
        self.check_unit.setObjectName(u"check_unit")

        self.layout_form.addWidget(self.check_unit, 2, 1, 1, 1)

        self.layout_form.setColumnStretch(1, 1)

        self.layout_dialog.addLayout(self.layout_form)

        self.label_advice = QLabel(ClientRoundDialog)
        self.label_advice.setObjectName(u"label_advice")
        self.label_advice.setProperty(u"role", u"section")

        self.layout_dialog.addWidget(self.label_advice)

        self.text_advice = QTextBrowser(ClientRoundDialog)
        self.text_advice.setObjectName(u"text_advice")
        self.text_advice.setMinimumSize(QSize(0, 320))
        self.text_advice.setTabChangesFocus(True)

        self.layout_dialog.addWidget(self.text_advice)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setSpacing(8)
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_buttons_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_layout_buttons_1)

        self.button_cancel = QPushButton(ClientRoundDialog)
        self.button_cancel.setObjectName(u"button_cancel")

        self.layout_buttons.addWidget(self.button_cancel)

        self.button_save = QPushButton(ClientRoundDialog)
        self.button_save.setObjectName(u"button_save")
        self.button_save.setProperty(u"role", u"primary")

        self.layout_buttons.addWidget(self.button_save)


        self.layout_dialog.addLayout(self.layout_buttons)

#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.edit_name)
        self.label_expected.setBuddy(self.spin_expected)
        self.label_advice.setBuddy(self.text_advice)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_name, self.spin_expected)
        QWidget.setTabOrder(self.spin_expected, self.check_unit)
        QWidget.setTabOrder(self.check_unit, self.text_advice)
        QWidget.setTabOrder(self.text_advice, self.button_save)
        QWidget.setTabOrder(self.button_save, self.button_cancel)

        self.retranslateUi(ClientRoundDialog)
    # setupUi

    def retranslateUi(self, ClientRoundDialog):
        ClientRoundDialog.setWindowTitle(QCoreApplication.translate("ClientRoundDialog", u"Ny omg\u00e5ng med klienter", None))
        self.label_text.setText("")
        self.label_name.setText(QCoreApplication.translate("ClientRoundDialog", u"&Namn", None))
#if QT_CONFIG(accessibility)
        self.edit_name.setAccessibleName(QCoreApplication.translate("ClientRoundDialog", u"Omg\u00e5ngens namn", None))
#endif // QT_CONFIG(accessibility)
        self.label_problem.setText("")
        self.label_expected.setText(QCoreApplication.translate("ClientRoundDialog", u"&Klienter", None))
#if QT_CONFIG(accessibility)
        self.spin_expected.setAccessibleName(QCoreApplication.translate("ClientRoundDialog", u"Hur m\u00e5nga klienter som kan svara", None))
#endif // QT_CONFIG(accessibility)
        self.spin_expected.setSpecialValueText(QCoreApplication.translate("ClientRoundDialog", u"Vet inte hur m\u00e5nga", None))
        self.spin_expected.setSuffix(QCoreApplication.translate("ClientRoundDialog", u" personer kan svara", None))
        self.check_unit.setText(QCoreApplication.translate("ClientRoundDialog", u"&Fr\u00e5ga vilken enhet klienten m\u00f6ter", None))
        self.label_advice.setText(QCoreApplication.translate("ClientRoundDialog", u"&T\u00e4nk p\u00e5 det h\u00e4r", None))
#if QT_CONFIG(accessibility)
        self.text_advice.setAccessibleName(QCoreApplication.translate("ClientRoundDialog", u"R\u00e5d om att fr\u00e5ga klienter", None))
#endif // QT_CONFIG(accessibility)
        self.button_cancel.setText(QCoreApplication.translate("ClientRoundDialog", u"&Avbryt", None))
        self.button_save.setText(QCoreApplication.translate("ClientRoundDialog", u"&B\u00f6rja omg\u00e5ngen", None))
    # retranslateUi
