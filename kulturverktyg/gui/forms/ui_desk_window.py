# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'desk_window.ui'
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
    QHeaderView, QLabel, QMainWindow, QPushButton,
    QSizePolicy, QStackedWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

from kulturverktyg.gui.widgets.banner import Banner
from kulturverktyg.gui.widgets.elided_label import ElidedLabel
from kulturverktyg.gui.widgets.step_tree import StepTree

class Ui_DeskWindow(object):
    def setupUi(self, DeskWindow):
        if not DeskWindow.objectName():
            DeskWindow.setObjectName(u"DeskWindow")
        self.central = QWidget(DeskWindow)
        self.central.setObjectName(u"central")
        self.layout_window = QHBoxLayout(self.central)
        self.layout_window.setSpacing(0)
        self.layout_window.setObjectName(u"layout_window")
        self.layout_window.setContentsMargins(0, 0, 0, 0)
        self.side = QFrame(self.central)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(220, 0))
        self.side.setMaximumSize(QSize(220, 16777215))
        self.side.setProperty(u"role", u"side")
        self.layout_side = QVBoxLayout(self.side)
        self.layout_side.setSpacing(4)
        self.layout_side.setObjectName(u"layout_side")
        self.layout_side.setContentsMargins(12, 16, 12, 16)
        self.list_pages = StepTree(self.side)
        self.list_pages.setObjectName(u"list_pages")
        self.list_pages.setFrameShape(QFrame.Shape.NoFrame)
        self.list_pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_side.addWidget(self.list_pages)

        self.button_handbook = QPushButton(self.side)
        self.button_handbook.setObjectName(u"button_handbook")

        self.layout_side.addWidget(self.button_handbook)

        self.label_appearance = QLabel(self.side)
        self.label_appearance.setObjectName(u"label_appearance")
        self.label_appearance.setProperty(u"role", u"small")

        self.layout_side.addWidget(self.label_appearance)

        self.combo_appearance = QComboBox(self.side)
        self.combo_appearance.setObjectName(u"combo_appearance")

        self.layout_side.addWidget(self.combo_appearance)


        self.layout_window.addWidget(self.side)

        self.layout_right = QVBoxLayout()
        self.layout_right.setSpacing(0)
        self.layout_right.setObjectName(u"layout_right")
        self.layout_right.setContentsMargins(0, 0, 0, 0)
        self.top = QFrame(self.central)
        self.top.setObjectName(u"top")
        self.top.setMinimumSize(QSize(0, 52))
        self.top.setProperty(u"role", u"top")
        self.layout_top = QHBoxLayout(self.top)
        self.layout_top.setSpacing(16)
        self.layout_top.setObjectName(u"layout_top")
        self.layout_top.setContentsMargins(28, 6, 28, 6)
        self.label_journey = ElidedLabel(self.top)
        self.label_journey.setObjectName(u"label_journey")
        self.label_journey.setProperty(u"role", u"section")

        self.layout_top.addWidget(self.label_journey)

        self.label_next = QLabel(self.top)
        self.label_next.setObjectName(u"label_next")
        self.label_next.setProperty(u"role", u"quiet")

        self.layout_top.addWidget(self.label_next)

        self.button_next = QPushButton(self.top)
        self.button_next.setObjectName(u"button_next")

        self.layout_top.addWidget(self.button_next)

        self.layout_top.setStretch(0, 1)

        self.layout_right.addWidget(self.top)

        self.banner = Banner(self.central)
        self.banner.setObjectName(u"banner")

        self.layout_right.addWidget(self.banner)

        self.pages = QStackedWidget(self.central)
        self.pages.setObjectName(u"pages")

        self.layout_right.addWidget(self.pages)

        self.layout_right.setStretch(2, 1)

        self.layout_window.addLayout(self.layout_right)

        self.layout_window.setStretch(1, 1)
        DeskWindow.setCentralWidget(self.central)
#if QT_CONFIG(shortcut)
        self.label_appearance.setBuddy(self.combo_appearance)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.list_pages, self.button_handbook)
        QWidget.setTabOrder(self.button_handbook, self.combo_appearance)
        QWidget.setTabOrder(self.combo_appearance, self.button_next)

        self.retranslateUi(DeskWindow)
    # setupUi

    def retranslateUi(self, DeskWindow):
        DeskWindow.setWindowTitle(QCoreApplication.translate("DeskWindow", u"Kulturverktyg", None))
#if QT_CONFIG(accessibility)
        self.list_pages.setAccessibleName(QCoreApplication.translate("DeskWindow", u"Sidor", None))
#endif // QT_CONFIG(accessibility)
        self.button_handbook.setText(QCoreApplication.translate("DeskWindow", u"&Handbok (F1)", None))
#if QT_CONFIG(tooltip)
        self.button_handbook.setToolTip(QCoreApplication.translate("DeskWindow", u"L\u00e4s om sidan du \u00e4r p\u00e5, eller s\u00f6k i hela handboken", None))
#endif // QT_CONFIG(tooltip)
        self.label_appearance.setText(QCoreApplication.translate("DeskWindow", u"&Utseende", None))
#if QT_CONFIG(accessibility)
        self.combo_appearance.setAccessibleName(QCoreApplication.translate("DeskWindow", u"Utseende", None))
#endif // QT_CONFIG(accessibility)
        self.label_journey.setText(QCoreApplication.translate("DeskWindow", u"Kulturverktyg", None))
        self.label_next.setText("")
        self.button_next.setText(QCoreApplication.translate("DeskWindow", u"Forts\u00e4tt", None))
    # retranslateUi
