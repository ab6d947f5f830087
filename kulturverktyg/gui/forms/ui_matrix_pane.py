# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'matrix_pane.ui'
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
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kulturverktyg.gui.desk.choosing.tenth_box import TenthBox
from kulturverktyg.gui.desk.survey.pickers import Picker
from kulturverktyg.gui.widgets.data_table import DataTable

class Ui_MatrixPane(object):
    def setupUi(self, MatrixPane):
        if not MatrixPane.objectName():
            MatrixPane.setObjectName(u"MatrixPane")
        self.layout_pane = QVBoxLayout(MatrixPane)
        self.layout_pane.setSpacing(10)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(16, 12, 16, 12)
        self.layout_top = QHBoxLayout()
        self.layout_top.setSpacing(8)
        self.layout_top.setObjectName(u"layout_top")
        self.layout_top.setContentsMargins(0, 0, 0, 0)
        self.label_show = QLabel(MatrixPane)
        self.label_show.setObjectName(u"label_show")

        self.layout_top.addWidget(self.label_show)

        self.combo_show = Picker(MatrixPane)
        self.combo_show.setObjectName(u"combo_show")

        self.layout_top.addWidget(self.combo_show)

        self.spacer_1 = QSpacerItem(8, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_top.addItem(self.spacer_1)

        self.button_votes = QPushButton(MatrixPane)
        self.button_votes.setObjectName(u"button_votes")

        self.layout_top.addWidget(self.button_votes)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_top.addItem(self.spacer_2)

        self.button_zoom_out = QPushButton(MatrixPane)
        self.button_zoom_out.setObjectName(u"button_zoom_out")

        self.layout_top.addWidget(self.button_zoom_out)

        self.label_zoom = QLabel(MatrixPane)
        self.label_zoom.setObjectName(u"label_zoom")
        self.label_zoom.setProperty(u"role", u"quiet")

        self.layout_top.addWidget(self.label_zoom)

        self.button_zoom_in = QPushButton(MatrixPane)
        self.button_zoom_in.setObjectName(u"button_zoom_in")

        self.layout_top.addWidget(self.button_zoom_in)


        self.layout_pane.addLayout(self.layout_top)

        self.layout_both = QHBoxLayout()
        self.layout_both.setSpacing(16)
        self.layout_both.setObjectName(u"layout_both")
        self.layout_both.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(MatrixPane)
        self.area.setObjectName(u"area")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.layout_both.addWidget(self.area)

        self.layout_side = QVBoxLayout()
        self.layout_side.setSpacing(8)
        self.layout_side.setObjectName(u"layout_side")
        self.layout_side.setContentsMargins(0, 0, 0, 0)
        self.table_things = DataTable(MatrixPane)
        self.table_things.setObjectName(u"table_things")

        self.layout_side.addWidget(self.table_things)

        self.panel_numbers = QFrame(MatrixPane)
        self.panel_numbers.setObjectName(u"panel_numbers")
        self.panel_numbers.setProperty(u"role", u"card")
        self.layout_numbers = QVBoxLayout(self.panel_numbers)
        self.layout_numbers.setSpacing(8)
        self.layout_numbers.setObjectName(u"layout_numbers")
        self.layout_numbers.setContentsMargins(14, 10, 14, 10)
        self.label_thing = QLabel(self.panel_numbers)
        self.label_thing.setObjectName(u"label_thing")
        self.label_thing.setWordWrap(True)
        self.label_thing.setProperty(u"role", u"section")

        self.layout_numbers.addWidget(self.label_thing)

        self.layout_boxes = QHBoxLayout()
        self.layout_boxes.setSpacing(8)
        self.layout_boxes.setObjectName(u"layout_boxes")
        self.layout_boxes.setContentsMargins(0, 0, 0, 0)
        self.label_impact = QLabel(self.panel_numbers)
        self.label_impact.setObjectName(u"label_impact")

        self.layout_boxes.addWidget(self.label_impact)

        self.box_impact = TenthBox(self.panel_numbers)
        self.box_impact.setObjectName(u"box_impact")

        self.layout_boxes.addWidget(self.box_impact)

        self.spacer_3 = QSpacerItem(8, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_boxes.addItem(self.spacer_3)

        self.label_effort = QLabel(self.panel_numbers)
        self.label_effort.setObjectName(u"label_effort")

        self.layout_boxes.addWidget(self.label_effort)

        self.box_effort = TenthBox(self.panel_numbers)
        self.box_effort.setObjectName(u"box_effort")

        self.layout_boxes.addWidget(self.box_effort)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_boxes.addItem(self.spacer_4)


        self.layout_numbers.addLayout(self.layout_boxes)

        self.layout_field = QHBoxLayout()
        self.layout_field.setSpacing(8)
        self.layout_field.setObjectName(u"layout_field")
        self.layout_field.setContentsMargins(0, 0, 0, 0)
        self.label_field = QLabel(self.panel_numbers)
        self.label_field.setObjectName(u"label_field")
        self.label_field.setProperty(u"role", u"strength")

        self.layout_field.addWidget(self.label_field)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_field.addItem(self.spacer_5)

        self.button_take_away = QPushButton(self.panel_numbers)
        self.button_take_away.setObjectName(u"button_take_away")

        self.layout_field.addWidget(self.button_take_away)


        self.layout_numbers.addLayout(self.layout_field)


        self.layout_side.addWidget(self.panel_numbers)

        self.label_help = QLabel(MatrixPane)
        self.label_help.setObjectName(u"label_help")
        self.label_help.setWordWrap(True)
        self.label_help.setProperty(u"role", u"small")

        self.layout_side.addWidget(self.label_help)

        self.layout_side.setStretch(0, 1)

        self.layout_both.addLayout(self.layout_side)

        self.layout_both.setStretch(0, 5)
        self.layout_both.setStretch(1, 3)

        self.layout_pane.addLayout(self.layout_both)

        self.layout_pane.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_show.setBuddy(self.combo_show)
        self.label_impact.setBuddy(self.box_impact)
        self.label_effort.setBuddy(self.box_effort)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_show, self.button_votes)
        QWidget.setTabOrder(self.button_votes, self.button_zoom_out)
        QWidget.setTabOrder(self.button_zoom_out, self.button_zoom_in)
        QWidget.setTabOrder(self.button_zoom_in, self.table_things)
        QWidget.setTabOrder(self.table_things, self.box_impact)
        QWidget.setTabOrder(self.box_impact, self.box_effort)
        QWidget.setTabOrder(self.box_effort, self.button_take_away)

        self.retranslateUi(MatrixPane)
    # setupUi

    def retranslateUi(self, MatrixPane):
        self.label_show.setText(QCoreApplication.translate("MatrixPane", u"Vis&a", None))
#if QT_CONFIG(accessibility)
        self.combo_show.setAccessibleName(QCoreApplication.translate("MatrixPane", u"Vad som visas i fyrf\u00e4ltaren", None))
#endif // QT_CONFIG(accessibility)
        self.button_votes.setText(QCoreApplication.translate("MatrixPane", u"&H\u00e4mta medianer", None))
#if QT_CONFIG(tooltip)
        self.button_votes.setToolTip(QCoreApplication.translate("MatrixPane", u"L\u00e5t en st\u00e4ngd omr\u00f6stnings medianer bli platser", None))
#endif // QT_CONFIG(tooltip)
        self.button_zoom_out.setText(QCoreApplication.translate("MatrixPane", u"\u2212", None))
#if QT_CONFIG(accessibility)
        self.button_zoom_out.setAccessibleName(QCoreApplication.translate("MatrixPane", u"Zooma ut", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.button_zoom_out.setToolTip(QCoreApplication.translate("MatrixPane", u"Zooma ut (Ctrl+\u2212)", None))
#endif // QT_CONFIG(tooltip)
        self.label_zoom.setText(QCoreApplication.translate("MatrixPane", u"100 %", None))
        self.button_zoom_in.setText(QCoreApplication.translate("MatrixPane", u"+", None))
#if QT_CONFIG(accessibility)
        self.button_zoom_in.setAccessibleName(QCoreApplication.translate("MatrixPane", u"Zooma in", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.button_zoom_in.setToolTip(QCoreApplication.translate("MatrixPane", u"Zooma in (Ctrl++)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.area.setAccessibleName(QCoreApplication.translate("MatrixPane", u"Fyrf\u00e4ltaren", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table_things.setAccessibleName(QCoreApplication.translate("MatrixPane", u"Det som kan placeras", None))
#endif // QT_CONFIG(accessibility)
        self.label_thing.setText("")
        self.label_impact.setText(QCoreApplication.translate("MatrixPane", u"&Nytta", None))
        self.label_effort.setText(QCoreApplication.translate("MatrixPane", u"&Insats", None))
        self.label_field.setText("")
        self.button_take_away.setText(QCoreApplication.translate("MatrixPane", u"Ta bo&rt platsen", None))
#if QT_CONFIG(tooltip)
        self.button_take_away.setToolTip(QCoreApplication.translate("MatrixPane", u"L\u00e5t den vara utan plats (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.label_help.setText("")
        pass
    # retranslateUi
