# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'times_dialog.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)

class Ui_TimesDialog(object):
    def setupUi(self, TimesDialog):
        if not TimesDialog.objectName():
            TimesDialog.setObjectName(u"TimesDialog")
        TimesDialog.setMinimumSize(QSize(600, 0))
        self.layout_dialog = QVBoxLayout(TimesDialog)
        self.layout_dialog.setSpacing(16)
        self.layout_dialog.setObjectName(u"layout_dialog")
        self.layout_dialog.setContentsMargins(24, 20, 24, 20)
        self.label_text = QLabel(TimesDialog)
        self.label_text.setObjectName(u"label_text")
        self.label_text.setWordWrap(True)

        self.layout_dialog.addWidget(self.label_text)

        self.layout_form = QGridLayout()
        self.layout_form.setObjectName(u"layout_form")
        self.layout_form.setHorizontalSpacing(16)
        self.layout_form.setVerticalSpacing(8)
        self.layout_form.setContentsMargins(0, 0, 0, 0)
        self.label_idle = QLabel(TimesDialog)
        self.label_idle.setObjectName(u"label_idle")

        self.layout_form.addWidget(self.label_idle, 0, 0, 1, 1)

        self.spin_idle = QSpinBox(TimesDialog)
        self.spin_idle.setObjectName(u"spin_idle")
        self.spin_idle.setMinimum(15)
        self.spin_idle.setMaximum(600)

        self.layout_form.addWidget(self.spin_idle, 0, 1, 1, 1)

        self.label_countdown = QLabel(TimesDialog)
        self.label_countdown.setObjectName(u"label_countdown")

        self.layout_form.addWidget(self.label_countdown, 1, 0, 1, 1)

        self.spin_countdown = QSpinBox(TimesDialog)
        self.spin_countdown.setObjectName(u"spin_countdown")
        self.spin_countdown.setMinimum(10)
        self.spin_countdown.setMaximum(120)

        self.layout_form.addWidget(self.spin_countdown, 1, 1, 1, 1)

        self.layout_form.setColumnStretch(0, 1)

        self.layout_dialog.addLayout(self.layout_form)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setSpacing(8)
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.button_usual = QPushButton(TimesDialog)
        self.button_usual.setObjectName(u"button_usual")

        self.layout_buttons.addWidget(self.button_usual)

        self.spacer_buttons = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_buttons)

        self.button_cancel = QPushButton(TimesDialog)
        self.button_cancel.setObjectName(u"button_cancel")

        self.layout_buttons.addWidget(self.button_cancel)

        self.button_save = QPushButton(TimesDialog)
        self.button_save.setObjectName(u"button_save")
        self.button_save.setProperty(u"role", u"primary")

        self.layout_buttons.addWidget(self.button_save)


        self.layout_dialog.addLayout(self.layout_buttons)

#if QT_CONFIG(shortcut)
        self.label_idle.setBuddy(self.spin_idle)
        self.label_countdown.setBuddy(self.spin_countdown)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.spin_idle, self.spin_countdown)
        QWidget.setTabOrder(self.spin_countdown, self.button_usual)
        QWidget.setTabOrder(self.button_usual, self.button_cancel)
        QWidget.setTabOrder(self.button_cancel, self.button_save)

        self.retranslateUi(TimesDialog)
    # setupUi

    def retranslateUi(self, TimesDialog):
        TimesDialog.setWindowTitle(QCoreApplication.translate("TimesDialog", u"Tider", None))
        self.label_text.setText(QCoreApplication.translate("TimesDialog", u"N\u00e4r ingen r\u00f6r kiosken raderas det som \u00e4r p\u00e5b\u00f6rjat, s\u00e5 att n\u00e4sta person inte ser det. Tiderna g\u00e4ller fr\u00e5n n\u00e4sta g\u00e5ng kiosken \u00f6ppnas.", None))
        self.label_idle.setText(QCoreApplication.translate("TimesDialog", u"&V\u00e4ntar utan att n\u00e5gon r\u00f6r kiosken", None))
        self.spin_idle.setSuffix(QCoreApplication.translate("TimesDialog", u" sekunder", None))
        self.label_countdown.setText(QCoreApplication.translate("TimesDialog", u"&R\u00e4knar sedan ned", None))
        self.spin_countdown.setSuffix(QCoreApplication.translate("TimesDialog", u" sekunder", None))
        self.button_usual.setText(QCoreApplication.translate("TimesDialog", u"Som &vanligt: 90 och 30", None))
        self.button_cancel.setText(QCoreApplication.translate("TimesDialog", u"Avbryt", None))
        self.button_save.setText(QCoreApplication.translate("TimesDialog", u"&Spara", None))
    # retranslateUi
