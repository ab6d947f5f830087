# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'library_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable

class Ui_LibraryDialog(object):
    def setupUi(self, LibraryDialog):
        if not LibraryDialog.objectName():
            LibraryDialog.setObjectName(u"LibraryDialog")
        self.layout_dialog = QVBoxLayout(LibraryDialog)
        self.layout_dialog.setSpacing(12)
        self.layout_dialog.setObjectName(u"layout_dialog")
        self.layout_dialog.setContentsMargins(20, 16, 20, 16)
        self.label_help = QLabel(LibraryDialog)
        self.label_help.setObjectName(u"label_help")
        self.label_help.setWordWrap(True)

        self.layout_dialog.addWidget(self.label_help)

        self.table_templates = DataTable(LibraryDialog)
        self.table_templates.setObjectName(u"table_templates")
        self.table_templates.setMinimumSize(QSize(640, 240))

        self.layout_dialog.addWidget(self.table_templates)

        self.label_description = QLabel(LibraryDialog)
        self.label_description.setObjectName(u"label_description")
        self.label_description.setWordWrap(True)
        self.label_description.setProperty(u"role", u"quiet")
        self.label_description.setMinimumSize(QSize(0, 44))
        self.label_description.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.layout_dialog.addWidget(self.label_description)

        self.label_problems = QLabel(LibraryDialog)
        self.label_problems.setObjectName(u"label_problems")
        self.label_problems.setWordWrap(True)
        self.label_problems.setProperty(u"role", u"danger")

        self.layout_dialog.addWidget(self.label_problems)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setSpacing(8)
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.button_read_in = QPushButton(LibraryDialog)
        self.button_read_in.setObjectName(u"button_read_in")

        self.layout_buttons.addWidget(self.button_read_in)

        self.button_write_out = QPushButton(LibraryDialog)
        self.button_write_out.setObjectName(u"button_write_out")

        self.layout_buttons.addWidget(self.button_write_out)

        self.button_remove = QPushButton(LibraryDialog)
        self.button_remove.setObjectName(u"button_remove")

        self.layout_buttons.addWidget(self.button_remove)

        self.spacer_buttons = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_buttons)

        self.button_close = QPushButton(LibraryDialog)
        self.button_close.setObjectName(u"button_close")

        self.layout_buttons.addWidget(self.button_close)

        self.button_use = QPushButton(LibraryDialog)
        self.button_use.setObjectName(u"button_use")
        self.button_use.setProperty(u"role", u"primary")

        self.layout_buttons.addWidget(self.button_use)


        self.layout_dialog.addLayout(self.layout_buttons)

        self.layout_dialog.setStretch(1, 1)
        QWidget.setTabOrder(self.table_templates, self.button_read_in)
        QWidget.setTabOrder(self.button_read_in, self.button_write_out)
        QWidget.setTabOrder(self.button_write_out, self.button_remove)
        QWidget.setTabOrder(self.button_remove, self.button_close)
        QWidget.setTabOrder(self.button_close, self.button_use)

        self.retranslateUi(LibraryDialog)
    # setupUi

    def retranslateUi(self, LibraryDialog):
        LibraryDialog.setWindowTitle(QCoreApplication.translate("LibraryDialog", u"Enk\u00e4tmallar", None))
        self.label_help.setText(QCoreApplication.translate("LibraryDialog", u"V\u00e4lj en mall. Den tar hela enk\u00e4tens plats; det g\u00e5r att \u00e5ngra.", None))
#if QT_CONFIG(accessibility)
        self.table_templates.setAccessibleName(QCoreApplication.translate("LibraryDialog", u"Mallar", None))
#endif // QT_CONFIG(accessibility)
        self.label_description.setText("")
        self.label_problems.setText("")
        self.button_read_in.setText(QCoreApplication.translate("LibraryDialog", u"&L\u00e4s in fr\u00e5n fil \u2026", None))
        self.button_write_out.setText(QCoreApplication.translate("LibraryDialog", u"&Spara till fil \u2026", None))
        self.button_remove.setText(QCoreApplication.translate("LibraryDialog", u"&Ta bort", None))
        self.button_close.setText(QCoreApplication.translate("LibraryDialog", u"St\u00e4ng", None))
        self.button_use.setText(QCoreApplication.translate("LibraryDialog", u"&Anv\u00e4nd", None))
    # retranslateUi
