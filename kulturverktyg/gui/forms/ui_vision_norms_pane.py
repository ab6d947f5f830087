# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'vision_norms_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from kulturverktyg.gui.desk.survey.pickers import Picker
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.text_area import TextArea

class Ui_VisionNormsPane(object):
    def setupUi(self, VisionNormsPane):
        if not VisionNormsPane.objectName():
            VisionNormsPane.setObjectName(u"VisionNormsPane")
        self.layout_pane = QVBoxLayout(VisionNormsPane)
        self.layout_pane.setSpacing(12)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(16, 12, 16, 12)
        self.label_help = QLabel(VisionNormsPane)
        self.label_help.setObjectName(u"label_help")
        self.label_help.setWordWrap(True)
        self.label_help.setProperty(u"role", u"quiet")

        self.layout_pane.addWidget(self.label_help)

        self.layout_both = QHBoxLayout()
        self.layout_both.setSpacing(16)
        self.layout_both.setObjectName(u"layout_both")
        self.layout_both.setContentsMargins(0, 0, 0, 0)
        self.layout_table = QVBoxLayout()
        self.layout_table.setSpacing(8)
        self.layout_table.setObjectName(u"layout_table")
        self.layout_table.setContentsMargins(0, 0, 0, 0)
        self.table_norms = DataTable(VisionNormsPane)
        self.table_norms.setObjectName(u"table_norms")

        self.layout_table.addWidget(self.table_norms)

        self.layout_tools = QHBoxLayout()
        self.layout_tools.setSpacing(8)
        self.layout_tools.setObjectName(u"layout_tools")
        self.layout_tools.setContentsMargins(0, 0, 0, 0)
        self.button_add = QPushButton(VisionNormsPane)
        self.button_add.setObjectName(u"button_add")

        self.layout_tools.addWidget(self.button_add)

        self.button_remove = QPushButton(VisionNormsPane)
        self.button_remove.setObjectName(u"button_remove")

        self.layout_tools.addWidget(self.button_remove)

        self.button_up = QPushButton(VisionNormsPane)
        self.button_up.setObjectName(u"button_up")

        self.layout_tools.addWidget(self.button_up)

        self.button_down = QPushButton(VisionNormsPane)
        self.button_down.setObjectName(u"button_down")

        self.layout_tools.addWidget(self.button_down)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_tools.addItem(self.spacer_1)


        self.layout_table.addLayout(self.layout_tools)

        self.layout_table.setStretch(0, 1)

        self.layout_both.addLayout(self.layout_table)

        self.panel_norm = QFrame(VisionNormsPane)
        self.panel_norm.setObjectName(u"panel_norm")
        self.panel_norm.setProperty(u"role", u"card")
        self.layout_norm = QVBoxLayout(self.panel_norm)
        self.layout_norm.setSpacing(4)
        self.layout_norm.setObjectName(u"layout_norm")
        self.layout_norm.setContentsMargins(16, 12, 16, 12)
        self.label_norm = QLabel(self.panel_norm)
        self.label_norm.setObjectName(u"label_norm")

        self.layout_norm.addWidget(self.label_norm)

        self.text_norm = TextArea(self.panel_norm)
        self.text_norm.setObjectName(u"text_norm")
        self.text_norm.setMaximumSize(QSize(16777215, 64))

        self.layout_norm.addWidget(self.text_norm)

        self.label_example = QLabel(self.panel_norm)
        self.label_example.setObjectName(u"label_example")

        self.layout_norm.addWidget(self.label_example)

        self.text_example = TextArea(self.panel_norm)
        self.text_example.setObjectName(u"text_example")
        self.text_example.setMaximumSize(QSize(16777215, 88))

        self.layout_norm.addWidget(self.text_example)

        self.label_effect = QLabel(self.panel_norm)
        self.label_effect.setObjectName(u"label_effect")

        self.layout_norm.addWidget(self.label_effect)

        self.combo_effect = Picker(self.panel_norm)
        self.combo_effect.setObjectName(u"combo_effect")

        self.layout_norm.addWidget(self.combo_effect)

        self.label_keep = QLabel(self.panel_norm)
        self.label_keep.setObjectName(u"label_keep")

        self.layout_norm.addWidget(self.label_keep)

        self.combo_keep = Picker(self.panel_norm)
        self.combo_keep.setObjectName(u"combo_keep")

        self.layout_norm.addWidget(self.combo_keep)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_norm.addItem(self.spacer_2)


        self.layout_both.addWidget(self.panel_norm)

        self.layout_both.setStretch(0, 3)
        self.layout_both.setStretch(1, 2)

        self.layout_pane.addLayout(self.layout_both)

        self.layout_pane.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_norm.setBuddy(self.text_norm)
        self.label_example.setBuddy(self.text_example)
        self.label_effect.setBuddy(self.combo_effect)
        self.label_keep.setBuddy(self.combo_keep)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table_norms, self.button_add)
        QWidget.setTabOrder(self.button_add, self.button_remove)
        QWidget.setTabOrder(self.button_remove, self.button_up)
        QWidget.setTabOrder(self.button_up, self.button_down)
        QWidget.setTabOrder(self.button_down, self.text_norm)
        QWidget.setTabOrder(self.text_norm, self.text_example)
        QWidget.setTabOrder(self.text_example, self.combo_effect)
        QWidget.setTabOrder(self.combo_effect, self.combo_keep)

        self.retranslateUi(VisionNormsPane)
    # setupUi

    def retranslateUi(self, VisionNormsPane):
        self.label_help.setText(QCoreApplication.translate("VisionNormsPane", u"Det som sitter i v\u00e4ggarna: vad alla vet att man g\u00f6r h\u00e4r, fast det inte st\u00e5r n\u00e5gonstans. Skriv normen, ett exempel, och om den hj\u00e4lper eller hindrar uppdraget.", None))
#if QT_CONFIG(accessibility)
        self.table_norms.setAccessibleName(QCoreApplication.translate("VisionNormsPane", u"Oskrivna normer", None))
#endif // QT_CONFIG(accessibility)
        self.button_add.setText(QCoreApplication.translate("VisionNormsPane", u"&L\u00e4gg till", None))
#if QT_CONFIG(tooltip)
        self.button_add.setToolTip(QCoreApplication.translate("VisionNormsPane", u"L\u00e4gg till en norm (Insert)", None))
#endif // QT_CONFIG(tooltip)
        self.button_remove.setText(QCoreApplication.translate("VisionNormsPane", u"Ta &bort", None))
#if QT_CONFIG(tooltip)
        self.button_remove.setToolTip(QCoreApplication.translate("VisionNormsPane", u"Ta bort normen (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.button_up.setText(QCoreApplication.translate("VisionNormsPane", u"Flytta &upp", None))
#if QT_CONFIG(tooltip)
        self.button_up.setToolTip(QCoreApplication.translate("VisionNormsPane", u"Flytta normen upp (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
        self.button_down.setText(QCoreApplication.translate("VisionNormsPane", u"Fl&ytta ner", None))
#if QT_CONFIG(tooltip)
        self.button_down.setToolTip(QCoreApplication.translate("VisionNormsPane", u"Flytta normen ner (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
        self.label_norm.setText(QCoreApplication.translate("VisionNormsPane", u"Nor&m", None))
#if QT_CONFIG(accessibility)
        self.text_norm.setAccessibleName(QCoreApplication.translate("VisionNormsPane", u"Norm", None))
#endif // QT_CONFIG(accessibility)
        self.text_norm.setPlaceholderText(QCoreApplication.translate("VisionNormsPane", u"Till exempel: Man fr\u00e5gar inte p\u00e5 m\u00f6tet", None))
        self.label_example.setText(QCoreApplication.translate("VisionNormsPane", u"E&xempel", None))
#if QT_CONFIG(accessibility)
        self.text_example.setAccessibleName(QCoreApplication.translate("VisionNormsPane", u"Exempel", None))
#endif // QT_CONFIG(accessibility)
        self.text_example.setPlaceholderText(QCoreApplication.translate("VisionNormsPane", u"N\u00e4r syntes den senast? Utan namn p\u00e5 personer", None))
        self.label_effect.setText(QCoreApplication.translate("VisionNormsPane", u"&Hj\u00e4lper eller hindrar", None))
#if QT_CONFIG(accessibility)
        self.combo_effect.setAccessibleName(QCoreApplication.translate("VisionNormsPane", u"Hj\u00e4lper eller hindrar", None))
#endif // QT_CONFIG(accessibility)
        self.label_keep.setText(QCoreApplication.translate("VisionNormsPane", u"Beh\u00e5ll&a eller \u00e4ndra", None))
#if QT_CONFIG(accessibility)
        self.combo_keep.setAccessibleName(QCoreApplication.translate("VisionNormsPane", u"Beh\u00e5lla eller \u00e4ndra", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
