# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'codes_part.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from kulturverktyg.gui.widgets.number_box import NumberBox

class Ui_CodesPart(object):
    def setupUi(self, CodesPart):
        if not CodesPart.objectName():
            CodesPart.setObjectName(u"CodesPart")
        self.layout_codes = QVBoxLayout(CodesPart)
        self.layout_codes.setSpacing(12)
        self.layout_codes.setObjectName(u"layout_codes")
        self.layout_codes.setContentsMargins(16, 16, 16, 16)
        self.label_codes = QLabel(CodesPart)
        self.label_codes.setObjectName(u"label_codes")
        self.label_codes.setWordWrap(True)
        self.label_codes.setProperty(u"role", u"section")

        self.layout_codes.addWidget(self.label_codes)

        self.label_codes_explained = QLabel(CodesPart)
        self.label_codes_explained.setObjectName(u"label_codes_explained")
        self.label_codes_explained.setWordWrap(True)
        self.label_codes_explained.setProperty(u"role", u"quiet")

        self.layout_codes.addWidget(self.label_codes_explained)

        self.layout_make = QHBoxLayout()
        self.layout_make.setSpacing(8)
        self.layout_make.setObjectName(u"layout_make")
        self.layout_make.setContentsMargins(0, 0, 0, 0)
        self.label_how_many = QLabel(CodesPart)
        self.label_how_many.setObjectName(u"label_how_many")

        self.layout_make.addWidget(self.label_how_many)

        self.spin_codes = NumberBox(CodesPart)
        self.spin_codes.setObjectName(u"spin_codes")
        self.spin_codes.setMinimum(1)
        self.spin_codes.setMaximum(5000)

        self.layout_make.addWidget(self.spin_codes)

        self.button_make_codes = QPushButton(CodesPart)
        self.button_make_codes.setObjectName(u"button_make_codes")

        self.layout_make.addWidget(self.button_make_codes)

        self.spacer_make = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_make.addItem(self.spacer_make)

        self.button_stop_codes = QPushButton(CodesPart)
        self.button_stop_codes.setObjectName(u"button_stop_codes")

        self.layout_make.addWidget(self.button_stop_codes)


        self.layout_codes.addLayout(self.layout_make)

        self.layout_progress = QHBoxLayout()
        self.layout_progress.setSpacing(8)
        self.layout_progress.setObjectName(u"layout_progress")
        self.layout_progress.setContentsMargins(0, 0, 0, 0)
        self.bar_codes = QProgressBar(CodesPart)
        self.bar_codes.setObjectName(u"bar_codes")
        self.bar_codes.setMaximum(1000)
        self.bar_codes.setTextVisible(False)

        self.layout_progress.addWidget(self.bar_codes)

        self.label_codes_progress = QLabel(CodesPart)
        self.label_codes_progress.setObjectName(u"label_codes_progress")
        self.label_codes_progress.setProperty(u"role", u"quiet")

        self.layout_progress.addWidget(self.label_codes_progress)

        self.button_cancel_codes = QPushButton(CodesPart)
        self.button_cancel_codes.setObjectName(u"button_cancel_codes")

        self.layout_progress.addWidget(self.button_cancel_codes)


        self.layout_codes.addLayout(self.layout_progress)

        self.label_codes_refused = QLabel(CodesPart)
        self.label_codes_refused.setObjectName(u"label_codes_refused")
        self.label_codes_refused.setWordWrap(True)

        self.layout_codes.addWidget(self.label_codes_refused)

        self.label_codes_warning = QLabel(CodesPart)
        self.label_codes_warning.setObjectName(u"label_codes_warning")
        self.label_codes_warning.setWordWrap(True)

        self.layout_codes.addWidget(self.label_codes_warning)

        self.spacer_codes = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_codes.addItem(self.spacer_codes)

#if QT_CONFIG(shortcut)
        self.label_how_many.setBuddy(self.spin_codes)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.spin_codes, self.button_make_codes)
        QWidget.setTabOrder(self.button_make_codes, self.button_stop_codes)
        QWidget.setTabOrder(self.button_stop_codes, self.button_cancel_codes)

        self.retranslateUi(CodesPart)
    # setupUi

    def retranslateUi(self, CodesPart):
        self.label_codes.setText("")
        self.label_codes_explained.setText("")
        self.label_how_many.setText(QCoreApplication.translate("CodesPart", u"&Antal nya koder", None))
#if QT_CONFIG(accessibility)
        self.spin_codes.setAccessibleName(QCoreApplication.translate("CodesPart", u"Antal nya koder", None))
#endif // QT_CONFIG(accessibility)
        self.button_make_codes.setText(QCoreApplication.translate("CodesPart", u"G\u00f6r ko&der \u2026", None))
        self.button_stop_codes.setText(QCoreApplication.translate("CodesPart", u"Ta &bort koderna", None))
#if QT_CONFIG(accessibility)
        self.bar_codes.setAccessibleName(QCoreApplication.translate("CodesPart", u"S\u00e5 l\u00e5ngt koderna \u00e4r klara", None))
#endif // QT_CONFIG(accessibility)
        self.label_codes_progress.setText("")
        self.button_cancel_codes.setText(QCoreApplication.translate("CodesPart", u"A&vbryt", None))
        self.label_codes_refused.setText("")
        self.label_codes_warning.setText(QCoreApplication.translate("CodesPart", u"Koderna finns bara i den PDF som sparas. De sparas ingen annanstans och kan inte skrivas ut igen, s\u00e5 skriv ut lapparna och ta sedan bort filen.", None))
        pass
    # retranslateUi
