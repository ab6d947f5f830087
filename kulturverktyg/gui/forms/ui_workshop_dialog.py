# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'workshop_dialog.ui'
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
    QLineEdit, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_WorkshopDialog(object):
    def setupUi(self, WorkshopDialog):
        if not WorkshopDialog.objectName():
            WorkshopDialog.setObjectName(u"WorkshopDialog")
        WorkshopDialog.setMinimumSize(QSize(560, 0))
        self.layout_dialog = QVBoxLayout(WorkshopDialog)
        self.layout_dialog.setSpacing(8)
        self.layout_dialog.setObjectName(u"layout_dialog")
        self.layout_dialog.setContentsMargins(24, 20, 24, 20)
        self.label_name = QLabel(WorkshopDialog)
        self.label_name.setObjectName(u"label_name")

        self.layout_dialog.addWidget(self.label_name)

        self.edit_name = QLineEdit(WorkshopDialog)
        self.edit_name.setObjectName(u"edit_name")
        self.edit_name.setMaxLength(200)

        self.layout_dialog.addWidget(self.edit_name)

        self.label_name_problem = QLabel(WorkshopDialog)
        self.label_name_problem.setObjectName(u"label_name_problem")
        self.label_name_problem.setWordWrap(True)
        self.label_name_problem.setProperty(u"role", u"danger")

        self.layout_dialog.addWidget(self.label_name_problem)

        self.label_languages = QLabel(WorkshopDialog)
        self.label_languages.setObjectName(u"label_languages")

        self.layout_dialog.addWidget(self.label_languages)

        self.list_languages = QListWidget(WorkshopDialog)
        self.list_languages.setObjectName(u"list_languages")
        self.list_languages.setMaximumSize(QSize(16777215, 320))

        self.layout_dialog.addWidget(self.list_languages)

        self.label_problem = QLabel(WorkshopDialog)
        self.label_problem.setObjectName(u"label_problem")
        self.label_problem.setWordWrap(True)
        self.label_problem.setProperty(u"role", u"danger")

        self.layout_dialog.addWidget(self.label_problem)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setSpacing(8)
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_buttons_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_layout_buttons_1)

        self.button_cancel = QPushButton(WorkshopDialog)
        self.button_cancel.setObjectName(u"button_cancel")

        self.layout_buttons.addWidget(self.button_cancel)

        self.button_save = QPushButton(WorkshopDialog)
        self.button_save.setObjectName(u"button_save")
        self.button_save.setProperty(u"role", u"primary")

        self.layout_buttons.addWidget(self.button_save)


        self.layout_dialog.addLayout(self.layout_buttons)

#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.edit_name)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_name, self.list_languages)
        QWidget.setTabOrder(self.list_languages, self.button_save)
        QWidget.setTabOrder(self.button_save, self.button_cancel)

        self.retranslateUi(WorkshopDialog)
    # setupUi

    def retranslateUi(self, WorkshopDialog):
        WorkshopDialog.setWindowTitle(QCoreApplication.translate("WorkshopDialog", u"Ny workshop", None))
        self.label_name.setText(QCoreApplication.translate("WorkshopDialog", u"&Workshoppens namn", None))
#if QT_CONFIG(accessibility)
        self.edit_name.setAccessibleName(QCoreApplication.translate("WorkshopDialog", u"Workshoppens namn", None))
#endif // QT_CONFIG(accessibility)
        self.label_name_problem.setText("")
        self.label_languages.setText(QCoreApplication.translate("WorkshopDialog", u"Spr\u00e5k att v\u00e4lja bland i kiosken", None))
#if QT_CONFIG(accessibility)
        self.list_languages.setAccessibleName(QCoreApplication.translate("WorkshopDialog", u"Spr\u00e5k att v\u00e4lja bland i kiosken", None))
#endif // QT_CONFIG(accessibility)
        self.label_problem.setText("")
        self.button_cancel.setText(QCoreApplication.translate("WorkshopDialog", u"&Avbryt", None))
        self.button_save.setText(QCoreApplication.translate("WorkshopDialog", u"&L\u00e4gg upp", None))
    # retranslateUi
