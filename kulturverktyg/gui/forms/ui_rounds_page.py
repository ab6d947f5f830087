# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rounds_page.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QTabWidget, QVBoxLayout, QWidget)

class Ui_RoundsPage(object):
    def setupUi(self, RoundsPage):
        if not RoundsPage.objectName():
            RoundsPage.setObjectName(u"RoundsPage")
        self.layout_page = QVBoxLayout(RoundsPage)
        self.layout_page.setSpacing(16)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(RoundsPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.spacer_layout_title_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_layout_title_1)

        self.combo_audience = QComboBox(RoundsPage)
        self.combo_audience.setObjectName(u"combo_audience")

        self.layout_title.addWidget(self.combo_audience)

        self.label_earlier = QLabel(RoundsPage)
        self.label_earlier.setObjectName(u"label_earlier")

        self.layout_title.addWidget(self.label_earlier)

        self.combo_earlier = QComboBox(RoundsPage)
        self.combo_earlier.setObjectName(u"combo_earlier")
        self.combo_earlier.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.combo_earlier.setMaximumSize(QSize(220, 16777215))

        self.layout_title.addWidget(self.combo_earlier)

        self.spacer_layout_title_2 = QSpacerItem(8, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_layout_title_2)

        self.label_later = QLabel(RoundsPage)
        self.label_later.setObjectName(u"label_later")

        self.layout_title.addWidget(self.label_later)

        self.combo_later = QComboBox(RoundsPage)
        self.combo_later.setObjectName(u"combo_later")
        self.combo_later.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.combo_later.setMaximumSize(QSize(220, 16777215))

        self.layout_title.addWidget(self.combo_later)

        self.spacer_layout_title_3 = QSpacerItem(8, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_layout_title_3)

        self.label_group = QLabel(RoundsPage)
        self.label_group.setObjectName(u"label_group")

        self.layout_title.addWidget(self.label_group)

        self.combo_group = QComboBox(RoundsPage)
        self.combo_group.setObjectName(u"combo_group")
        self.combo_group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.combo_group.setMaximumSize(QSize(280, 16777215))

        self.layout_title.addWidget(self.combo_group)


        self.layout_page.addLayout(self.layout_title)

        self.stack = QStackedWidget(RoundsPage)
        self.stack.setObjectName(u"stack")
        self.page_trend = QWidget(self.stack)
        self.page_trend.setObjectName(u"page_trend")
        self.layout_trend = QVBoxLayout(self.page_trend)
        self.layout_trend.setSpacing(12)
        self.layout_trend.setObjectName(u"layout_trend")
        self.layout_trend.setContentsMargins(0, 0, 0, 0)
        self.card_warnings = QFrame(self.page_trend)
        self.card_warnings.setObjectName(u"card_warnings")
        self.card_warnings.setProperty(u"role", u"card")
        self.layout_warnings = QVBoxLayout(self.card_warnings)
        self.layout_warnings.setSpacing(4)
        self.layout_warnings.setObjectName(u"layout_warnings")
        self.layout_warnings.setContentsMargins(16, 10, 16, 10)
        self.label_careful = QLabel(self.card_warnings)
        self.label_careful.setObjectName(u"label_careful")
        self.label_careful.setProperty(u"role", u"section")

        self.layout_warnings.addWidget(self.label_careful)

        self.label_warnings = QLabel(self.card_warnings)
        self.label_warnings.setObjectName(u"label_warnings")
        self.label_warnings.setWordWrap(True)

        self.layout_warnings.addWidget(self.label_warnings)


        self.layout_trend.addWidget(self.card_warnings)

        self.tabs = QTabWidget(self.page_trend)
        self.tabs.setObjectName(u"tabs")

        self.layout_trend.addWidget(self.tabs)

        self.layout_trend.setStretch(1, 1)
        self.stack.addWidget(self.page_trend)
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

        self.button_new_round = QPushButton(self.page_none)
        self.button_new_round.setObjectName(u"button_new_round")
        self.button_new_round.setProperty(u"role", u"primary")

        self.layout_none_button.addWidget(self.button_new_round)

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
        self.label_earlier.setBuddy(self.combo_earlier)
        self.label_later.setBuddy(self.combo_later)
        self.label_group.setBuddy(self.combo_group)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_audience, self.combo_earlier)
        QWidget.setTabOrder(self.combo_earlier, self.combo_later)
        QWidget.setTabOrder(self.combo_later, self.combo_group)
        QWidget.setTabOrder(self.combo_group, self.tabs)
        QWidget.setTabOrder(self.tabs, self.button_new_round)
        QWidget.setTabOrder(self.button_new_round, self.button_kiosk)

        self.retranslateUi(RoundsPage)
    # setupUi

    def retranslateUi(self, RoundsPage):
        self.label_title.setText(QCoreApplication.translate("RoundsPage", u"Omg\u00e5ngar", None))
#if QT_CONFIG(accessibility)
        self.combo_audience.setAccessibleName(QCoreApplication.translate("RoundsPage", u"Vilka omg\u00e5ngarna fr\u00e5gade", None))
#endif // QT_CONFIG(accessibility)
        self.label_earlier.setText(QCoreApplication.translate("RoundsPage", u"&Fr\u00e5n", None))
#if QT_CONFIG(accessibility)
        self.combo_earlier.setAccessibleName(QCoreApplication.translate("RoundsPage", u"Fr\u00e5n omg\u00e5ng", None))
#endif // QT_CONFIG(accessibility)
        self.label_later.setText(QCoreApplication.translate("RoundsPage", u"&Till", None))
#if QT_CONFIG(accessibility)
        self.combo_later.setAccessibleName(QCoreApplication.translate("RoundsPage", u"Till omg\u00e5ng", None))
#endif // QT_CONFIG(accessibility)
        self.label_group.setText(QCoreApplication.translate("RoundsPage", u"&Grupp", None))
#if QT_CONFIG(accessibility)
        self.combo_group.setAccessibleName(QCoreApplication.translate("RoundsPage", u"Grupp", None))
#endif // QT_CONFIG(accessibility)
        self.label_careful.setText(QCoreApplication.translate("RoundsPage", u"Att veta om j\u00e4mf\u00f6relsen", None))
        self.label_warnings.setText("")
        self.label_none.setText("")
        self.label_none_text.setText("")
        self.button_new_round.setText(QCoreApplication.translate("RoundsPage", u"&Ny omg\u00e5ng \u2026", None))
        self.button_kiosk.setText(QCoreApplication.translate("RoundsPage", u"Till &kiosken", None))
        self.label_wait.setText(QCoreApplication.translate("RoundsPage", u"J\u00e4mf\u00f6r omg\u00e5ngarna \u2026", None))
        pass
    # retranslateUi
