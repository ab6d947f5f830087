# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'follow_up_page.ui'
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

class Ui_FollowUpPage(object):
    def setupUi(self, FollowUpPage):
        if not FollowUpPage.objectName():
            FollowUpPage.setObjectName(u"FollowUpPage")
        self.layout_page = QVBoxLayout(FollowUpPage)
        self.layout_page.setSpacing(14)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(FollowUpPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.spacer_layout_title_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_layout_title_1)

        self.label_saved = QLabel(FollowUpPage)
        self.label_saved.setObjectName(u"label_saved")
        self.label_saved.setProperty(u"role", u"quiet")

        self.layout_title.addWidget(self.label_saved)

        self.button_undo = QPushButton(FollowUpPage)
        self.button_undo.setObjectName(u"button_undo")

        self.layout_title.addWidget(self.button_undo)

        self.button_redo = QPushButton(FollowUpPage)
        self.button_redo.setObjectName(u"button_redo")

        self.layout_title.addWidget(self.button_redo)

        self.button_pulse = QPushButton(FollowUpPage)
        self.button_pulse.setObjectName(u"button_pulse")

        self.layout_title.addWidget(self.button_pulse)


        self.layout_page.addLayout(self.layout_title)

        self.tabs_follow_up = QTabWidget(FollowUpPage)
        self.tabs_follow_up.setObjectName(u"tabs_follow_up")
        self.tab_meetings = QWidget()
        self.tab_meetings.setObjectName(u"tab_meetings")
        self.layout_tab_meetings = QVBoxLayout(self.tab_meetings)
        self.layout_tab_meetings.setSpacing(8)
        self.layout_tab_meetings.setObjectName(u"layout_tab_meetings")
        self.layout_tab_meetings.setContentsMargins(14, 14, 14, 14)
        self.tabs_follow_up.addTab(self.tab_meetings, "")
        self.tab_before_after = QWidget()
        self.tab_before_after.setObjectName(u"tab_before_after")
        self.layout_tab_before_after = QVBoxLayout(self.tab_before_after)
        self.layout_tab_before_after.setSpacing(8)
        self.layout_tab_before_after.setObjectName(u"layout_tab_before_after")
        self.layout_tab_before_after.setContentsMargins(14, 14, 14, 14)
        self.tabs_follow_up.addTab(self.tab_before_after, "")
        self.tab_lessons = QWidget()
        self.tab_lessons.setObjectName(u"tab_lessons")
        self.layout_tab_lessons = QVBoxLayout(self.tab_lessons)
        self.layout_tab_lessons.setSpacing(8)
        self.layout_tab_lessons.setObjectName(u"layout_tab_lessons")
        self.layout_tab_lessons.setContentsMargins(14, 14, 14, 14)
        self.tabs_follow_up.addTab(self.tab_lessons, "")
        self.tab_wheel = QWidget()
        self.tab_wheel.setObjectName(u"tab_wheel")
        self.layout_tab_wheel = QVBoxLayout(self.tab_wheel)
        self.layout_tab_wheel.setSpacing(8)
        self.layout_tab_wheel.setObjectName(u"layout_tab_wheel")
        self.layout_tab_wheel.setContentsMargins(14, 14, 14, 14)
        self.tabs_follow_up.addTab(self.tab_wheel, "")

        self.layout_page.addWidget(self.tabs_follow_up)

        self.layout_page.setStretch(1, 1)
        QWidget.setTabOrder(self.button_undo, self.button_redo)
        QWidget.setTabOrder(self.button_redo, self.button_pulse)
        QWidget.setTabOrder(self.button_pulse, self.tabs_follow_up)

        self.retranslateUi(FollowUpPage)

        self.tabs_follow_up.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, FollowUpPage):
        self.label_title.setText(QCoreApplication.translate("FollowUpPage", u"Uppf\u00f6ljning", None))
        self.label_saved.setText("")
        self.button_undo.setText(QCoreApplication.translate("FollowUpPage", u"\u00c5ngra", None))
        self.button_redo.setText(QCoreApplication.translate("FollowUpPage", u"G\u00f6r om", None))
        self.button_pulse.setText(QCoreApplication.translate("FollowUpPage", u"Starta &pulsm\u00e4tning \u2026", None))
#if QT_CONFIG(accessibility)
        self.tabs_follow_up.setAccessibleName(QCoreApplication.translate("FollowUpPage", u"Uppf\u00f6ljning", None))
#endif // QT_CONFIG(accessibility)
        self.tabs_follow_up.setTabText(self.tabs_follow_up.indexOf(self.tab_meetings), QCoreApplication.translate("FollowUpPage", u"&M\u00f6ten", None))
        self.tabs_follow_up.setTabText(self.tabs_follow_up.indexOf(self.tab_before_after), QCoreApplication.translate("FollowUpPage", u"&F\u00f6re och efter", None))
        self.tabs_follow_up.setTabText(self.tabs_follow_up.indexOf(self.tab_lessons), QCoreApplication.translate("FollowUpPage", u"&L\u00e4rdomar", None))
        self.tabs_follow_up.setTabText(self.tabs_follow_up.indexOf(self.tab_wheel), QCoreApplication.translate("FollowUpPage", u"&\u00c5rshjul", None))
        pass
    # retranslateUi
