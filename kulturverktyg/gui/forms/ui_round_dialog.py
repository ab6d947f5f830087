# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'round_dialog.ui'
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
    QLabel, QLineEdit, QPushButton, QRadioButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_RoundDialog(object):
    def setupUi(self, RoundDialog):
        if not RoundDialog.objectName():
            RoundDialog.setObjectName(u"RoundDialog")
        RoundDialog.setMinimumSize(QSize(680, 0))
        self.layout_dialog = QVBoxLayout(RoundDialog)
        self.layout_dialog.setSpacing(16)
        self.layout_dialog.setObjectName(u"layout_dialog")
        self.layout_dialog.setContentsMargins(24, 20, 24, 20)
        self.label_text = QLabel(RoundDialog)
        self.label_text.setObjectName(u"label_text")
        self.label_text.setWordWrap(True)

        self.layout_dialog.addWidget(self.label_text)

        self.layout_form = QGridLayout()
        self.layout_form.setObjectName(u"layout_form")
        self.layout_form.setHorizontalSpacing(16)
        self.layout_form.setVerticalSpacing(8)
        self.layout_form.setContentsMargins(0, 0, 0, 0)
        self.label_name = QLabel(RoundDialog)
        self.label_name.setObjectName(u"label_name")

        self.layout_form.addWidget(self.label_name, 0, 0, 1, 1)

        self.layout_name = QVBoxLayout()
        self.layout_name.setSpacing(4)
        self.layout_name.setObjectName(u"layout_name")
        self.layout_name.setContentsMargins(0, 0, 0, 0)
        self.edit_name = QLineEdit(RoundDialog)
        self.edit_name.setObjectName(u"edit_name")
        self.edit_name.setMaxLength(200)

        self.layout_name.addWidget(self.edit_name)

        self.label_problem = QLabel(RoundDialog)
        self.label_problem.setObjectName(u"label_problem")
        self.label_problem.setWordWrap(True)
        self.label_problem.setProperty(u"role", u"danger")

        self.layout_name.addWidget(self.label_problem)


        self.layout_form.addLayout(self.layout_name, 0, 1, 1, 1)

        self.label_length = QLabel(RoundDialog)
        self.label_length.setObjectName(u"label_length")

        self.layout_form.addWidget(self.label_length, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.layout_length = QVBoxLayout()
        self.layout_length.setSpacing(0)
        self.layout_length.setObjectName(u"layout_length")
        self.layout_length.setContentsMargins(0, 0, 0, 0)
        self.radio_full = QRadioButton(RoundDialog)
        self.radio_full.setObjectName(u"radio_full")
        self.radio_full.setChecked(True)

        self.layout_length.addWidget(self.radio_full)

        self.radio_short = QRadioButton(RoundDialog)
        self.radio_short.setObjectName(u"radio_short")

        self.layout_length.addWidget(self.radio_short)


        self.layout_form.addLayout(self.layout_length, 1, 1, 1, 1)

        self.layout_form.setColumnStretch(1, 1)

        self.layout_dialog.addLayout(self.layout_form)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setSpacing(8)
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_buttons_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_layout_buttons_1)

        self.button_cancel = QPushButton(RoundDialog)
        self.button_cancel.setObjectName(u"button_cancel")

        self.layout_buttons.addWidget(self.button_cancel)

        self.button_save = QPushButton(RoundDialog)
        self.button_save.setObjectName(u"button_save")
        self.button_save.setProperty(u"role", u"primary")

        self.layout_buttons.addWidget(self.button_save)


        self.layout_dialog.addLayout(self.layout_buttons)

#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.edit_name)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_name, self.radio_full)
        QWidget.setTabOrder(self.radio_full, self.radio_short)
        QWidget.setTabOrder(self.radio_short, self.button_save)
        QWidget.setTabOrder(self.button_save, self.button_cancel)

        self.retranslateUi(RoundDialog)
    # setupUi

    def retranslateUi(self, RoundDialog):
        RoundDialog.setWindowTitle(QCoreApplication.translate("RoundDialog", u"Ny omg\u00e5ng", None))
        self.label_text.setText(QCoreApplication.translate("RoundDialog", u"Omg\u00e5ngen st\u00e4ller den senaste versionen av enk\u00e4ten. Resultaten visas bredvid de tidigare omg\u00e5ngarnas.", None))
        self.label_name.setText(QCoreApplication.translate("RoundDialog", u"&Namn", None))
#if QT_CONFIG(accessibility)
        self.edit_name.setAccessibleName(QCoreApplication.translate("RoundDialog", u"Omg\u00e5ngens namn", None))
#endif // QT_CONFIG(accessibility)
        self.label_problem.setText("")
        self.label_length.setText(QCoreApplication.translate("RoundDialog", u"Enk\u00e4t", None))
        self.radio_full.setText(QCoreApplication.translate("RoundDialog", u"&Hela enk\u00e4ten", None))
        self.radio_short.setText(QCoreApplication.translate("RoundDialog", u"&Kort form", None))
        self.button_cancel.setText(QCoreApplication.translate("RoundDialog", u"&Avbryt", None))
        self.button_save.setText(QCoreApplication.translate("RoundDialog", u"&B\u00f6rja omg\u00e5ngen", None))
    # retranslateUi
