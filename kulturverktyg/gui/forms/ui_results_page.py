# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'results_page.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QTabWidget, QVBoxLayout, QWidget)

from kulturverktyg.gui.desk.results.breakdown_chooser import BreakdownChooser

class Ui_ResultsPage(object):
    def setupUi(self, ResultsPage):
        if not ResultsPage.objectName():
            ResultsPage.setObjectName(u"ResultsPage")
        self.layout_page = QVBoxLayout(ResultsPage)
        self.layout_page.setSpacing(16)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(ResultsPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.spacer_layout_title_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_layout_title_1)

        self.label_round = QLabel(ResultsPage)
        self.label_round.setObjectName(u"label_round")

        self.layout_title.addWidget(self.label_round)

        self.combo_round = QComboBox(ResultsPage)
        self.combo_round.setObjectName(u"combo_round")

        self.layout_title.addWidget(self.combo_round)

        self.spacer_layout_title_2 = QSpacerItem(8, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_layout_title_2)

        self.button_breakdown = BreakdownChooser(ResultsPage)
        self.button_breakdown.setObjectName(u"button_breakdown")

        self.layout_title.addWidget(self.button_breakdown)

        self.spacer_layout_title_4 = QSpacerItem(8, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_layout_title_4)

        self.label_group = QLabel(ResultsPage)
        self.label_group.setObjectName(u"label_group")

        self.layout_title.addWidget(self.label_group)

        self.combo_group = QComboBox(ResultsPage)
        self.combo_group.setObjectName(u"combo_group")
        self.combo_group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.combo_group.setMaximumSize(QSize(320, 16777215))

        self.layout_title.addWidget(self.combo_group)

        self.spacer_layout_title_3 = QSpacerItem(8, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_layout_title_3)

        self.button_export = QPushButton(ResultsPage)
        self.button_export.setObjectName(u"button_export")
        self.button_export.setProperty(u"role", u"primary")

        self.layout_title.addWidget(self.button_export)


        self.layout_page.addLayout(self.layout_title)

        self.stack = QStackedWidget(ResultsPage)
        self.stack.setObjectName(u"stack")
        self.page_results = QWidget(self.stack)
        self.page_results.setObjectName(u"page_results")
        self.layout_results = QVBoxLayout(self.page_results)
        self.layout_results.setSpacing(8)
        self.layout_results.setObjectName(u"layout_results")
        self.layout_results.setContentsMargins(0, 0, 0, 0)
        self.label_late = QLabel(self.page_results)
        self.label_late.setObjectName(u"label_late")
        self.label_late.setWordWrap(True)
        self.label_late.setProperty(u"role", u"quiet")

        self.layout_results.addWidget(self.label_late)

        self.tabs = QTabWidget(self.page_results)
        self.tabs.setObjectName(u"tabs")

        self.layout_results.addWidget(self.tabs)

        self.stack.addWidget(self.page_results)
        self.page_none = QWidget(self.stack)
        self.page_none.setObjectName(u"page_none")
        self.layout_none = QVBoxLayout(self.page_none)
        self.layout_none.setSpacing(8)
        self.layout_none.setObjectName(u"layout_none")
        self.layout_none.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_none_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_layout_none_1)

        self.label_none = QLabel(self.page_none)
        self.label_none.setObjectName(u"label_none")
        self.label_none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_none.setProperty(u"role", u"heading")

        self.layout_none.addWidget(self.label_none)

        self.label_none_text = QLabel(self.page_none)
        self.label_none_text.setObjectName(u"label_none_text")
        self.label_none_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_none_text.setWordWrap(True)
        self.label_none_text.setProperty(u"role", u"quiet")

        self.layout_none.addWidget(self.label_none_text)

        self.spacer_layout_none_2 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_none.addItem(self.spacer_layout_none_2)

        self.layout_none_button = QHBoxLayout()
        self.layout_none_button.setSpacing(8)
        self.layout_none_button.setObjectName(u"layout_none_button")
        self.layout_none_button.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_none_button_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_none_button.addItem(self.spacer_layout_none_button_1)

        self.button_kiosk = QPushButton(self.page_none)
        self.button_kiosk.setObjectName(u"button_kiosk")
        self.button_kiosk.setProperty(u"role", u"primary")

        self.layout_none_button.addWidget(self.button_kiosk)

        self.spacer_layout_none_button_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_none_button.addItem(self.spacer_layout_none_button_2)


        self.layout_none.addLayout(self.layout_none_button)

        self.spacer_layout_none_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_layout_none_3)

        self.stack.addWidget(self.page_none)
        self.page_wait = QWidget(self.stack)
        self.page_wait.setObjectName(u"page_wait")
        self.layout_wait = QVBoxLayout(self.page_wait)
        self.layout_wait.setSpacing(8)
        self.layout_wait.setObjectName(u"layout_wait")
        self.layout_wait.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_wait_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_wait.addItem(self.spacer_layout_wait_1)

        self.label_wait = QLabel(self.page_wait)
        self.label_wait.setObjectName(u"label_wait")
        self.label_wait.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_wait.setProperty(u"role", u"quiet")

        self.layout_wait.addWidget(self.label_wait)

        self.spacer_layout_wait_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_wait.addItem(self.spacer_layout_wait_2)

        self.stack.addWidget(self.page_wait)

        self.layout_page.addWidget(self.stack)

        self.layout_page.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_round.setBuddy(self.combo_round)
        self.label_group.setBuddy(self.combo_group)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_round, self.button_breakdown)
        QWidget.setTabOrder(self.button_breakdown, self.combo_group)
        QWidget.setTabOrder(self.combo_group, self.button_export)
        QWidget.setTabOrder(self.button_export, self.tabs)
        QWidget.setTabOrder(self.tabs, self.button_kiosk)

        self.retranslateUi(ResultsPage)
    # setupUi

    def retranslateUi(self, ResultsPage):
        self.label_title.setText(QCoreApplication.translate("ResultsPage", u"Resultat", None))
        self.label_round.setText(QCoreApplication.translate("ResultsPage", u"&Omg\u00e5ng", None))
#if QT_CONFIG(accessibility)
        self.combo_round.setAccessibleName(QCoreApplication.translate("ResultsPage", u"Omg\u00e5ng", None))
#endif // QT_CONFIG(accessibility)
        self.label_group.setText(QCoreApplication.translate("ResultsPage", u"&Grupp", None))
#if QT_CONFIG(accessibility)
        self.combo_group.setAccessibleName(QCoreApplication.translate("ResultsPage", u"Grupp", None))
#endif // QT_CONFIG(accessibility)
        self.button_export.setText(QCoreApplication.translate("ResultsPage", u"&Exportera", None))
        self.label_late.setText("")
        self.label_none.setText("")
        self.label_none_text.setText("")
        self.button_kiosk.setText(QCoreApplication.translate("ResultsPage", u"Till &kiosken", None))
        self.label_wait.setText(QCoreApplication.translate("ResultsPage", u"R\u00e4knar fram resultaten \u2026", None))
        pass
    # retranslateUi
