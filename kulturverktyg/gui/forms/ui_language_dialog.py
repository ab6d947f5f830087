# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'language_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_LanguageDialog(object):
    def setupUi(self, LanguageDialog):
        if not LanguageDialog.objectName():
            LanguageDialog.setObjectName(u"LanguageDialog")
        LanguageDialog.setMinimumSize(QSize(440, 0))
        self.layout_dialog = QVBoxLayout(LanguageDialog)
        self.layout_dialog.setSpacing(8)
        self.layout_dialog.setObjectName(u"layout_dialog")
        self.layout_dialog.setContentsMargins(24, 20, 24, 20)
        self.label_languages = QLabel(LanguageDialog)
        self.label_languages.setObjectName(u"label_languages")

        self.layout_dialog.addWidget(self.label_languages)

        self.list_languages = QListWidget(LanguageDialog)
        self.list_languages.setObjectName(u"list_languages")
        self.list_languages.setMinimumSize(QSize(0, 290))

        self.layout_dialog.addWidget(self.list_languages)

        self.check_other = QCheckBox(LanguageDialog)
        self.check_other.setObjectName(u"check_other")

        self.layout_dialog.addWidget(self.check_other)

        self.edit_other = QLineEdit(LanguageDialog)
        self.edit_other.setObjectName(u"edit_other")

        self.layout_dialog.addWidget(self.edit_other)

        self.label_other = QLabel(LanguageDialog)
        self.label_other.setObjectName(u"label_other")
        self.label_other.setWordWrap(True)
        self.label_other.setProperty(u"role", u"quiet")

        self.layout_dialog.addWidget(self.label_other)

        self.label_problem = QLabel(LanguageDialog)
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

        self.button_cancel = QPushButton(LanguageDialog)
        self.button_cancel.setObjectName(u"button_cancel")

        self.layout_buttons.addWidget(self.button_cancel)

        self.button_save = QPushButton(LanguageDialog)
        self.button_save.setObjectName(u"button_save")
        self.button_save.setProperty(u"role", u"primary")

        self.layout_buttons.addWidget(self.button_save)


        self.layout_dialog.addLayout(self.layout_buttons)

#if QT_CONFIG(shortcut)
        self.label_languages.setBuddy(self.list_languages)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.list_languages, self.check_other)
        QWidget.setTabOrder(self.check_other, self.edit_other)
        QWidget.setTabOrder(self.edit_other, self.button_save)
        QWidget.setTabOrder(self.button_save, self.button_cancel)

        self.retranslateUi(LanguageDialog)
    # setupUi

    def retranslateUi(self, LanguageDialog):
        LanguageDialog.setWindowTitle(QCoreApplication.translate("LanguageDialog", u"L\u00e4gg till spr\u00e5k", None))
        self.label_languages.setText(QCoreApplication.translate("LanguageDialog", u"&Spr\u00e5k som kiosken talar", None))
#if QT_CONFIG(accessibility)
        self.list_languages.setAccessibleName(QCoreApplication.translate("LanguageDialog", u"Spr\u00e5k som kiosken talar", None))
#endif // QT_CONFIG(accessibility)
        self.check_other.setText(QCoreApplication.translate("LanguageDialog", u"Ett &annat spr\u00e5k", None))
        self.edit_other.setPlaceholderText(QCoreApplication.translate("LanguageDialog", u"Till exempel spanska eller es", None))
#if QT_CONFIG(accessibility)
        self.edit_other.setAccessibleName(QCoreApplication.translate("LanguageDialog", u"Spr\u00e5kets namn eller kod", None))
#endif // QT_CONFIG(accessibility)
        self.label_other.setText(QCoreApplication.translate("LanguageDialog", u"Kiosken talar inte spr\u00e5ket. Enk\u00e4ten kan \u00f6vers\u00e4ttas och sparas i filer, men en workshop kan inte erbjuda spr\u00e5ket.", None))
        self.label_problem.setText("")
        self.button_cancel.setText(QCoreApplication.translate("LanguageDialog", u"A&vbryt", None))
        self.button_save.setText(QCoreApplication.translate("LanguageDialog", u"&L\u00e4gg till", None))
    # retranslateUi
