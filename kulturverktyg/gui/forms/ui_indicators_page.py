# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'indicators_page.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout,
    QWidget)

class Ui_IndicatorsPage(object):
    def setupUi(self, IndicatorsPage):
        if not IndicatorsPage.objectName():
            IndicatorsPage.setObjectName(u"IndicatorsPage")
        self.layout_page = QVBoxLayout(IndicatorsPage)
        self.layout_page.setSpacing(14)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(IndicatorsPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_1)

        self.label_saved = QLabel(IndicatorsPage)
        self.label_saved.setObjectName(u"label_saved")
        self.label_saved.setProperty(u"role", u"quiet")

        self.layout_title.addWidget(self.label_saved)

        self.button_undo = QPushButton(IndicatorsPage)
        self.button_undo.setObjectName(u"button_undo")

        self.layout_title.addWidget(self.button_undo)

        self.button_redo = QPushButton(IndicatorsPage)
        self.button_redo.setObjectName(u"button_redo")

        self.layout_title.addWidget(self.button_redo)


        self.layout_page.addLayout(self.layout_title)

        self.tabs = QTabWidget(IndicatorsPage)
        self.tabs.setObjectName(u"tabs")
        self.tab_indicators = QWidget()
        self.tab_indicators.setObjectName(u"tab_indicators")
        self.layout_tab_indicators = QVBoxLayout(self.tab_indicators)
        self.layout_tab_indicators.setSpacing(8)
        self.layout_tab_indicators.setObjectName(u"layout_tab_indicators")
        self.layout_tab_indicators.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_indicators, "")
        self.tab_calculator = QWidget()
        self.tab_calculator.setObjectName(u"tab_calculator")
        self.layout_tab_calculator = QVBoxLayout(self.tab_calculator)
        self.layout_tab_calculator.setSpacing(8)
        self.layout_tab_calculator.setObjectName(u"layout_tab_calculator")
        self.layout_tab_calculator.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_calculator, "")
        self.tab_krona = QWidget()
        self.tab_krona.setObjectName(u"tab_krona")
        self.layout_tab_krona = QVBoxLayout(self.tab_krona)
        self.layout_tab_krona.setSpacing(8)
        self.layout_tab_krona.setObjectName(u"layout_tab_krona")
        self.layout_tab_krona.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_krona, "")

        self.layout_page.addWidget(self.tabs)

        self.layout_page.setStretch(1, 1)

        self.retranslateUi(IndicatorsPage)

        self.tabs.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, IndicatorsPage):
        self.label_title.setText(QCoreApplication.translate("IndicatorsPage", u"Nyckeltal", None))
        self.label_saved.setText("")
        self.button_undo.setText(QCoreApplication.translate("IndicatorsPage", u"\u00c5ngra", None))
        self.button_redo.setText(QCoreApplication.translate("IndicatorsPage", u"G\u00f6r om", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("IndicatorsPage", u"Nyckeltal", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_indicators), QCoreApplication.translate("IndicatorsPage", u"&Nyckeltal", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_calculator), QCoreApplication.translate("IndicatorsPage", u"&Kulturkalkyl", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_krona), QCoreApplication.translate("IndicatorsPage", u"Krona &tillbaka", None))
        pass
    # retranslateUi
