# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'versions_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable

class Ui_VersionsPane(object):
    def setupUi(self, VersionsPane):
        if not VersionsPane.objectName():
            VersionsPane.setObjectName(u"VersionsPane")
        self.layout_pane = QVBoxLayout(VersionsPane)
        self.layout_pane.setSpacing(10)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(20, 16, 20, 16)
        self.label_help = QLabel(VersionsPane)
        self.label_help.setObjectName(u"label_help")
        self.label_help.setWordWrap(True)
        self.label_help.setProperty(u"role", u"quiet")

        self.layout_pane.addWidget(self.label_help)

        self.layout_versions = QHBoxLayout()
        self.layout_versions.setSpacing(8)
        self.layout_versions.setObjectName(u"layout_versions")
        self.layout_versions.setContentsMargins(0, 0, 0, 0)
        self.table_versions = DataTable(VersionsPane)
        self.table_versions.setObjectName(u"table_versions")
        self.table_versions.setMaximumSize(QSize(16777215, 170))

        self.layout_versions.addWidget(self.table_versions)


        self.layout_pane.addLayout(self.layout_versions)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setSpacing(8)
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.button_show = QPushButton(VersionsPane)
        self.button_show.setObjectName(u"button_show")

        self.layout_buttons.addWidget(self.button_show)

        self.spacer_buttons = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_buttons)


        self.layout_pane.addLayout(self.layout_buttons)

        self.panel_compare = QWidget(VersionsPane)
        self.panel_compare.setObjectName(u"panel_compare")
        self.layout_compare = QVBoxLayout(self.panel_compare)
        self.layout_compare.setSpacing(8)
        self.layout_compare.setObjectName(u"layout_compare")
        self.layout_compare.setContentsMargins(0, 0, 0, 0)
        self.layout_pair = QHBoxLayout()
        self.layout_pair.setSpacing(8)
        self.layout_pair.setObjectName(u"layout_pair")
        self.layout_pair.setContentsMargins(0, 0, 0, 0)
        self.label_before = QLabel(self.panel_compare)
        self.label_before.setObjectName(u"label_before")

        self.layout_pair.addWidget(self.label_before)

        self.combo_before = QComboBox(self.panel_compare)
        self.combo_before.setObjectName(u"combo_before")

        self.layout_pair.addWidget(self.combo_before)

        self.label_after = QLabel(self.panel_compare)
        self.label_after.setObjectName(u"label_after")

        self.layout_pair.addWidget(self.label_after)

        self.combo_after = QComboBox(self.panel_compare)
        self.combo_after.setObjectName(u"combo_after")

        self.layout_pair.addWidget(self.combo_after)

        self.spacer_pair = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_pair.addItem(self.spacer_pair)


        self.layout_compare.addLayout(self.layout_pair)

        self.label_compared = QLabel(self.panel_compare)
        self.label_compared.setObjectName(u"label_compared")
        self.label_compared.setWordWrap(True)
        self.label_compared.setProperty(u"role", u"quiet")

        self.layout_compare.addWidget(self.label_compared)

        self.table_changes = DataTable(self.panel_compare)
        self.table_changes.setObjectName(u"table_changes")

        self.layout_compare.addWidget(self.table_changes)

        self.layout_compare.setStretch(2, 1)

        self.layout_pane.addWidget(self.panel_compare)

        self.spacer_pane = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_pane.addItem(self.spacer_pane)

        self.layout_pane.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.label_before.setBuddy(self.combo_before)
        self.label_after.setBuddy(self.combo_after)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table_versions, self.button_show)
        QWidget.setTabOrder(self.button_show, self.combo_before)
        QWidget.setTabOrder(self.combo_before, self.combo_after)
        QWidget.setTabOrder(self.combo_after, self.table_changes)

        self.retranslateUi(VersionsPane)
    # setupUi

    def retranslateUi(self, VersionsPane):
        self.label_help.setText("")
#if QT_CONFIG(accessibility)
        self.table_versions.setAccessibleName(QCoreApplication.translate("VersionsPane", u"Enk\u00e4tens versioner", None))
#endif // QT_CONFIG(accessibility)
        self.button_show.setText(QCoreApplication.translate("VersionsPane", u"&Visa den valda versionen", None))
        self.label_before.setText(QCoreApplication.translate("VersionsPane", u"&J\u00e4mf\u00f6r", None))
#if QT_CONFIG(accessibility)
        self.combo_before.setAccessibleName(QCoreApplication.translate("VersionsPane", u"Version att j\u00e4mf\u00f6ra fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.label_after.setText(QCoreApplication.translate("VersionsPane", u"&med", None))
#if QT_CONFIG(accessibility)
        self.combo_after.setAccessibleName(QCoreApplication.translate("VersionsPane", u"Version att j\u00e4mf\u00f6ra till", None))
#endif // QT_CONFIG(accessibility)
        self.label_compared.setText("")
#if QT_CONFIG(accessibility)
        self.table_changes.setAccessibleName(QCoreApplication.translate("VersionsPane", u"Vad som skiljer versionerna", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
