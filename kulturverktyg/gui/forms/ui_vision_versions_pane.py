# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'vision_versions_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable

class Ui_VisionVersionsPane(object):
    def setupUi(self, VisionVersionsPane):
        if not VisionVersionsPane.objectName():
            VisionVersionsPane.setObjectName(u"VisionVersionsPane")
        self.layout_pane = QVBoxLayout(VisionVersionsPane)
        self.layout_pane.setSpacing(10)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(16, 12, 16, 12)
        self.layout_top = QHBoxLayout()
        self.layout_top.setSpacing(16)
        self.layout_top.setObjectName(u"layout_top")
        self.layout_top.setContentsMargins(0, 0, 0, 0)
        self.layout_table = QVBoxLayout()
        self.layout_table.setSpacing(8)
        self.layout_table.setObjectName(u"layout_table")
        self.layout_table.setContentsMargins(0, 0, 0, 0)
        self.label_versions = QLabel(VisionVersionsPane)
        self.label_versions.setObjectName(u"label_versions")
        self.label_versions.setProperty(u"role", u"section")

        self.layout_table.addWidget(self.label_versions)

        self.table_versions = DataTable(VisionVersionsPane)
        self.table_versions.setObjectName(u"table_versions")

        self.layout_table.addWidget(self.table_versions)

        self.layout_tools = QHBoxLayout()
        self.layout_tools.setSpacing(8)
        self.layout_tools.setObjectName(u"layout_tools")
        self.layout_tools.setContentsMargins(0, 0, 0, 0)
        self.button_show = QPushButton(VisionVersionsPane)
        self.button_show.setObjectName(u"button_show")

        self.layout_tools.addWidget(self.button_show)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_tools.addItem(self.spacer_1)


        self.layout_table.addLayout(self.layout_tools)

        self.layout_table.setStretch(1, 1)

        self.layout_top.addLayout(self.layout_table)

        self.panel_adopt = QFrame(VisionVersionsPane)
        self.panel_adopt.setObjectName(u"panel_adopt")
        self.panel_adopt.setProperty(u"role", u"card")
        self.layout_adopt = QVBoxLayout(self.panel_adopt)
        self.layout_adopt.setSpacing(8)
        self.layout_adopt.setObjectName(u"layout_adopt")
        self.layout_adopt.setContentsMargins(16, 12, 16, 12)
        self.label_adopt = QLabel(self.panel_adopt)
        self.label_adopt.setObjectName(u"label_adopt")
        self.label_adopt.setProperty(u"role", u"section")

        self.layout_adopt.addWidget(self.label_adopt)

        self.label_adopt_help = QLabel(self.panel_adopt)
        self.label_adopt_help.setObjectName(u"label_adopt_help")
        self.label_adopt_help.setWordWrap(True)
        self.label_adopt_help.setProperty(u"role", u"quiet")

        self.layout_adopt.addWidget(self.label_adopt_help)

        self.layout_by = QHBoxLayout()
        self.layout_by.setSpacing(8)
        self.layout_by.setObjectName(u"layout_by")
        self.layout_by.setContentsMargins(0, 0, 0, 0)
        self.layout_by_field = QVBoxLayout()
        self.layout_by_field.setSpacing(4)
        self.layout_by_field.setObjectName(u"layout_by_field")
        self.layout_by_field.setContentsMargins(0, 0, 0, 0)
        self.label_by = QLabel(self.panel_adopt)
        self.label_by.setObjectName(u"label_by")

        self.layout_by_field.addWidget(self.label_by)

        self.edit_by = QLineEdit(self.panel_adopt)
        self.edit_by.setObjectName(u"edit_by")

        self.layout_by_field.addWidget(self.edit_by)


        self.layout_by.addLayout(self.layout_by_field)

        self.layout_date = QVBoxLayout()
        self.layout_date.setSpacing(4)
        self.layout_date.setObjectName(u"layout_date")
        self.layout_date.setContentsMargins(0, 0, 0, 0)
        self.label_date = QLabel(self.panel_adopt)
        self.label_date.setObjectName(u"label_date")

        self.layout_date.addWidget(self.label_date)

        self.edit_date = QLineEdit(self.panel_adopt)
        self.edit_date.setObjectName(u"edit_date")

        self.layout_date.addWidget(self.edit_date)


        self.layout_by.addLayout(self.layout_date)

        self.layout_by.setStretch(0, 2)
        self.layout_by.setStretch(1, 1)

        self.layout_adopt.addLayout(self.layout_by)

        self.layout_adopt_button = QHBoxLayout()
        self.layout_adopt_button.setSpacing(8)
        self.layout_adopt_button.setObjectName(u"layout_adopt_button")
        self.layout_adopt_button.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_adopt_button.addItem(self.spacer_2)

        self.button_adopt = QPushButton(self.panel_adopt)
        self.button_adopt.setObjectName(u"button_adopt")
        self.button_adopt.setProperty(u"role", u"primary")

        self.layout_adopt_button.addWidget(self.button_adopt)


        self.layout_adopt.addLayout(self.layout_adopt_button)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_adopt.addItem(self.spacer_3)


        self.layout_top.addWidget(self.panel_adopt)

        self.layout_top.setStretch(0, 3)
        self.layout_top.setStretch(1, 2)

        self.layout_pane.addLayout(self.layout_top)

        self.layout_compare = QHBoxLayout()
        self.layout_compare.setSpacing(8)
        self.layout_compare.setObjectName(u"layout_compare")
        self.layout_compare.setContentsMargins(0, 0, 0, 0)
        self.label_before = QLabel(VisionVersionsPane)
        self.label_before.setObjectName(u"label_before")
        self.label_before.setProperty(u"role", u"section")

        self.layout_compare.addWidget(self.label_before)

        self.combo_before = QComboBox(VisionVersionsPane)
        self.combo_before.setObjectName(u"combo_before")

        self.layout_compare.addWidget(self.combo_before)

        self.label_after = QLabel(VisionVersionsPane)
        self.label_after.setObjectName(u"label_after")

        self.layout_compare.addWidget(self.label_after)

        self.combo_after = QComboBox(VisionVersionsPane)
        self.combo_after.setObjectName(u"combo_after")

        self.layout_compare.addWidget(self.combo_after)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_compare.addItem(self.spacer_4)

        self.label_count = QLabel(VisionVersionsPane)
        self.label_count.setObjectName(u"label_count")
        self.label_count.setProperty(u"role", u"quiet")

        self.layout_compare.addWidget(self.label_count)


        self.layout_pane.addLayout(self.layout_compare)

        self.table_changes = DataTable(VisionVersionsPane)
        self.table_changes.setObjectName(u"table_changes")

        self.layout_pane.addWidget(self.table_changes)

        self.layout_pane.setStretch(0, 2)
        self.layout_pane.setStretch(2, 3)
#if QT_CONFIG(shortcut)
        self.label_by.setBuddy(self.edit_by)
        self.label_date.setBuddy(self.edit_date)
        self.label_before.setBuddy(self.combo_before)
        self.label_after.setBuddy(self.combo_after)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table_versions, self.button_show)
        QWidget.setTabOrder(self.button_show, self.edit_by)
        QWidget.setTabOrder(self.edit_by, self.edit_date)
        QWidget.setTabOrder(self.edit_date, self.button_adopt)
        QWidget.setTabOrder(self.button_adopt, self.combo_before)
        QWidget.setTabOrder(self.combo_before, self.combo_after)
        QWidget.setTabOrder(self.combo_after, self.table_changes)

        self.retranslateUi(VisionVersionsPane)
    # setupUi

    def retranslateUi(self, VisionVersionsPane):
        self.label_versions.setText(QCoreApplication.translate("VisionVersionsPane", u"Versioner genom \u00e5ren", None))
#if QT_CONFIG(accessibility)
        self.table_versions.setAccessibleName(QCoreApplication.translate("VisionVersionsPane", u"Visionens versioner", None))
#endif // QT_CONFIG(accessibility)
        self.button_show.setText(QCoreApplication.translate("VisionVersionsPane", u"Visa &den valda", None))
#if QT_CONFIG(tooltip)
        self.button_show.setToolTip(QCoreApplication.translate("VisionVersionsPane", u"Visa versionen p\u00e5 de andra flikarna (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.label_adopt.setText(QCoreApplication.translate("VisionVersionsPane", u"Anta visionen", None))
        self.label_adopt_help.setText(QCoreApplication.translate("VisionVersionsPane", u"N\u00e4r utkastet \u00e4r antaget g\u00e5r det inte att \u00e4ndra. Forts\u00e4tt d\u00e5 i en ny version.", None))
        self.label_by.setText(QCoreApplication.translate("VisionVersionsPane", u"Antas &av", None))
#if QT_CONFIG(accessibility)
        self.edit_by.setAccessibleName(QCoreApplication.translate("VisionVersionsPane", u"Antas av, en roll eller ett organ", None))
#endif // QT_CONFIG(accessibility)
        self.edit_by.setPlaceholderText(QCoreApplication.translate("VisionVersionsPane", u"Till exempel kommunstyrelsen", None))
        self.label_date.setText(QCoreApplication.translate("VisionVersionsPane", u"Dag", None))
#if QT_CONFIG(accessibility)
        self.edit_date.setAccessibleName(QCoreApplication.translate("VisionVersionsPane", u"Dag d\u00e5 visionen antas", None))
#endif // QT_CONFIG(accessibility)
        self.edit_date.setPlaceholderText(QCoreApplication.translate("VisionVersionsPane", u"2027-03-16", None))
        self.button_adopt.setText(QCoreApplication.translate("VisionVersionsPane", u"Anta v&isionen", None))
        self.label_before.setText(QCoreApplication.translate("VisionVersionsPane", u"&J\u00e4mf\u00f6r", None))
#if QT_CONFIG(accessibility)
        self.combo_before.setAccessibleName(QCoreApplication.translate("VisionVersionsPane", u"Version att j\u00e4mf\u00f6ra fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.label_after.setText(QCoreApplication.translate("VisionVersionsPane", u"&med", None))
#if QT_CONFIG(accessibility)
        self.combo_after.setAccessibleName(QCoreApplication.translate("VisionVersionsPane", u"Version att j\u00e4mf\u00f6ra med", None))
#endif // QT_CONFIG(accessibility)
        self.label_count.setText("")
#if QT_CONFIG(accessibility)
        self.table_changes.setAccessibleName(QCoreApplication.translate("VisionVersionsPane", u"Det som skiljer versionerna \u00e5t", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
