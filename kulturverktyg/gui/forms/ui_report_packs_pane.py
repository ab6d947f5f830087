# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_packs_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_ReportPacksPane(object):
    def setupUi(self, ReportPacksPane):
        if not ReportPacksPane.objectName():
            ReportPacksPane.setObjectName(u"ReportPacksPane")
        self.layout_pane = QVBoxLayout(ReportPacksPane)
        self.layout_pane.setSpacing(14)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(14, 14, 14, 14)
        self.label_help = QLabel(ReportPacksPane)
        self.label_help.setObjectName(u"label_help")
        self.label_help.setProperty(u"role", u"quiet")
        self.label_help.setWordWrap(True)

        self.layout_pane.addWidget(self.label_help)

        self.layout_audiences = QGridLayout()
        self.layout_audiences.setObjectName(u"layout_audiences")
        self.layout_audiences.setHorizontalSpacing(24)
        self.layout_audiences.setVerticalSpacing(10)
        self.layout_audiences.setContentsMargins(0, 0, 0, 0)
        self.check_staff = QCheckBox(ReportPacksPane)
        self.check_staff.setObjectName(u"check_staff")
        self.check_staff.setChecked(True)

        self.layout_audiences.addWidget(self.check_staff, 0, 0, 1, 1)

        self.label_staff = QLabel(ReportPacksPane)
        self.label_staff.setObjectName(u"label_staff")
        self.label_staff.setProperty(u"role", u"quiet")
        self.label_staff.setWordWrap(True)

        self.layout_audiences.addWidget(self.label_staff, 0, 1, 1, 1)

        self.check_managers = QCheckBox(ReportPacksPane)
        self.check_managers.setObjectName(u"check_managers")
        self.check_managers.setChecked(True)

        self.layout_audiences.addWidget(self.check_managers, 1, 0, 1, 1)

        self.label_managers = QLabel(ReportPacksPane)
        self.label_managers.setObjectName(u"label_managers")
        self.label_managers.setProperty(u"role", u"quiet")
        self.label_managers.setWordWrap(True)

        self.layout_audiences.addWidget(self.label_managers, 1, 1, 1, 1)

        self.check_board = QCheckBox(ReportPacksPane)
        self.check_board.setObjectName(u"check_board")
        self.check_board.setChecked(True)

        self.layout_audiences.addWidget(self.check_board, 2, 0, 1, 1)

        self.label_board = QLabel(ReportPacksPane)
        self.label_board.setObjectName(u"label_board")
        self.label_board.setProperty(u"role", u"quiet")
        self.label_board.setWordWrap(True)

        self.layout_audiences.addWidget(self.label_board, 2, 1, 1, 1)

        self.check_safety = QCheckBox(ReportPacksPane)
        self.check_safety.setObjectName(u"check_safety")
        self.check_safety.setChecked(True)

        self.layout_audiences.addWidget(self.check_safety, 3, 0, 1, 1)

        self.label_safety = QLabel(ReportPacksPane)
        self.label_safety.setObjectName(u"label_safety")
        self.label_safety.setProperty(u"role", u"quiet")
        self.label_safety.setWordWrap(True)

        self.layout_audiences.addWidget(self.label_safety, 3, 1, 1, 1)

        self.check_clients = QCheckBox(ReportPacksPane)
        self.check_clients.setObjectName(u"check_clients")
        self.check_clients.setChecked(True)

        self.layout_audiences.addWidget(self.check_clients, 4, 0, 1, 1)

        self.label_clients = QLabel(ReportPacksPane)
        self.label_clients.setObjectName(u"label_clients")
        self.label_clients.setProperty(u"role", u"quiet")
        self.label_clients.setWordWrap(True)

        self.layout_audiences.addWidget(self.label_clients, 4, 1, 1, 1)

        self.check_archive = QCheckBox(ReportPacksPane)
        self.check_archive.setObjectName(u"check_archive")
        self.check_archive.setChecked(False)

        self.layout_audiences.addWidget(self.check_archive, 5, 0, 1, 1)

        self.label_archive = QLabel(ReportPacksPane)
        self.label_archive.setObjectName(u"label_archive")
        self.label_archive.setProperty(u"role", u"quiet")
        self.label_archive.setWordWrap(True)

        self.layout_audiences.addWidget(self.label_archive, 5, 1, 1, 1)

        self.layout_audiences.setColumnStretch(1, 1)

        self.layout_pane.addLayout(self.layout_audiences)

        self.check_zip = QCheckBox(ReportPacksPane)
        self.check_zip.setObjectName(u"check_zip")
        self.check_zip.setChecked(False)

        self.layout_pane.addWidget(self.check_zip)

        self.card_decision = QFrame(ReportPacksPane)
        self.card_decision.setObjectName(u"card_decision")
        self.card_decision.setProperty(u"role", u"card")
        self.layout_decision = QVBoxLayout(self.card_decision)
        self.layout_decision.setSpacing(8)
        self.layout_decision.setObjectName(u"layout_decision")
        self.layout_decision.setContentsMargins(16, 12, 16, 12)
        self.layout_reference = QHBoxLayout()
        self.layout_reference.setSpacing(12)
        self.layout_reference.setObjectName(u"layout_reference")
        self.layout_reference.setContentsMargins(0, 0, 0, 0)
        self.label_decision = QLabel(self.card_decision)
        self.label_decision.setObjectName(u"label_decision")

        self.layout_reference.addWidget(self.label_decision)

        self.edit_decision = QLineEdit(self.card_decision)
        self.edit_decision.setObjectName(u"edit_decision")
        self.edit_decision.setMaxLength(200)

        self.layout_reference.addWidget(self.edit_decision)

        self.layout_reference.setStretch(1, 1)

        self.layout_decision.addLayout(self.layout_reference)

        self.label_rows = QLabel(self.card_decision)
        self.label_rows.setObjectName(u"label_rows")
        self.label_rows.setProperty(u"role", u"quiet")
        self.label_rows.setWordWrap(True)

        self.layout_decision.addWidget(self.label_rows)


        self.layout_pane.addWidget(self.card_decision)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_pane.addItem(self.spacer_1)

#if QT_CONFIG(shortcut)
        self.label_decision.setBuddy(self.edit_decision)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReportPacksPane)
    # setupUi

    def retranslateUi(self, ReportPacksPane):
        self.label_help.setText(QCoreApplication.translate("ReportPacksPane", u"Alla paket g\u00f6rs p\u00e5 en g\u00e5ng ur samma resultat, s\u00e5 att alla kan f\u00e5 veta samma dag. Varje paket blir en egen mapp.", None))
        self.check_staff.setText(QCoreApplication.translate("ReportPacksPane", u"Me&darbetare", None))
        self.label_staff.setText(QCoreApplication.translate("ReportPacksPane", u"En sida, hela rapporten, bilder till m\u00f6tet, och vad det blev av id\u00e9erna", None))
        self.check_managers.setText(QCoreApplication.translate("ReportPacksPane", u"&Chefer", None))
        self.label_managers.setText(QCoreApplication.translate("ReportPacksPane", u"Rapporten i Word och som PDF, bilder till m\u00f6tet, och arbetsboken", None))
        self.check_board.setText(QCoreApplication.translate("ReportPacksPane", u"&N\u00e4mnd", None))
        self.label_board.setText(QCoreApplication.translate("ReportPacksPane", u"En sida med det som ska beslutas, rapporten som PDF, och bilder", None))
        self.check_safety.setText(QCoreApplication.translate("ReportPacksPane", u"&Skyddsombud", None))
        self.label_safety.setText(QCoreApplication.translate("ReportPacksPane", u"Metod, protokoll fr\u00e5n pr\u00f6vningen av anonymiteten, rapporten och arbetsboken", None))
        self.check_clients.setText(QCoreApplication.translate("ReportPacksPane", u"De vi \u00e4r till &f\u00f6r", None))
        self.label_clients.setText(QCoreApplication.translate("ReportPacksPane", u"En sida med enkla ord, p\u00e5 de spr\u00e5k som finns", None))
        self.check_archive.setText(QCoreApplication.translate("ReportPacksPane", u"&Arkiv", None))
        self.label_archive.setText(QCoreApplication.translate("ReportPacksPane", u"PDF/A, tabeller och kodbok som CSV, metod, protokoll och kontrollsummor", None))
        self.check_zip.setText(QCoreApplication.translate("ReportPacksPane", u"Packa varje paket till en &zip-fil", None))
        self.label_decision.setText(QCoreApplication.translate("ReportPacksPane", u"&Beslut om raddata", None))
        self.edit_decision.setPlaceholderText(QCoreApplication.translate("ReportPacksPane", u"Diarienummer, till exempel HR 2026/41", None))
        self.label_rows.setText(QCoreApplication.translate("ReportPacksPane", u"L\u00e4mna tomt om inget \u00e4r beslutat. Med ett beslut f\u00f6ljer alla svar med i arkivpaketet, ett p\u00e5 varje rad, i slumpad ordning, utan tider och med fritext bara om den \u00e4r godk\u00e4nd. De raderna f\u00e5r inte l\u00e4mnas ut till n\u00e5gon annan.", None))
        pass
    # retranslateUi
