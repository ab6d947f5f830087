# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'interviews_page.ui'
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

class Ui_InterviewsPage(object):
    def setupUi(self, InterviewsPage):
        if not InterviewsPage.objectName():
            InterviewsPage.setObjectName(u"InterviewsPage")
        self.layout_page = QVBoxLayout(InterviewsPage)
        self.layout_page.setSpacing(14)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(InterviewsPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_1)

        self.label_saved = QLabel(InterviewsPage)
        self.label_saved.setObjectName(u"label_saved")
        self.label_saved.setProperty(u"role", u"quiet")

        self.layout_title.addWidget(self.label_saved)

        self.button_undo = QPushButton(InterviewsPage)
        self.button_undo.setObjectName(u"button_undo")

        self.layout_title.addWidget(self.button_undo)

        self.button_redo = QPushButton(InterviewsPage)
        self.button_redo.setObjectName(u"button_redo")

        self.layout_title.addWidget(self.button_redo)


        self.layout_page.addLayout(self.layout_title)

        self.tabs = QTabWidget(InterviewsPage)
        self.tabs.setObjectName(u"tabs")
        self.tab_guide = QWidget()
        self.tab_guide.setObjectName(u"tab_guide")
        self.layout_tab_guide = QVBoxLayout(self.tab_guide)
        self.layout_tab_guide.setSpacing(8)
        self.layout_tab_guide.setObjectName(u"layout_tab_guide")
        self.layout_tab_guide.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_guide, "")
        self.tab_notes = QWidget()
        self.tab_notes.setObjectName(u"tab_notes")
        self.layout_tab_notes = QVBoxLayout(self.tab_notes)
        self.layout_tab_notes.setSpacing(8)
        self.layout_tab_notes.setObjectName(u"layout_tab_notes")
        self.layout_tab_notes.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_notes, "")
        self.tab_quotes = QWidget()
        self.tab_quotes.setObjectName(u"tab_quotes")
        self.layout_tab_quotes = QVBoxLayout(self.tab_quotes)
        self.layout_tab_quotes.setSpacing(8)
        self.layout_tab_quotes.setObjectName(u"layout_tab_quotes")
        self.layout_tab_quotes.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_quotes, "")
        self.tab_themes = QWidget()
        self.tab_themes.setObjectName(u"tab_themes")
        self.layout_tab_themes = QVBoxLayout(self.tab_themes)
        self.layout_tab_themes.setSpacing(8)
        self.layout_tab_themes.setObjectName(u"layout_tab_themes")
        self.layout_tab_themes.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_themes, "")

        self.layout_page.addWidget(self.tabs)

        self.layout_page.setStretch(1, 1)

        self.retranslateUi(InterviewsPage)

        self.tabs.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, InterviewsPage):
        self.label_title.setText(QCoreApplication.translate("InterviewsPage", u"Intervjuer", None))
        self.label_saved.setText("")
        self.button_undo.setText(QCoreApplication.translate("InterviewsPage", u"\u00c5ngra", None))
        self.button_redo.setText(QCoreApplication.translate("InterviewsPage", u"G\u00f6r om", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("InterviewsPage", u"Intervjuer", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_guide), QCoreApplication.translate("InterviewsPage", u"&Guide", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_notes), QCoreApplication.translate("InterviewsPage", u"&Anteckningar", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_quotes), QCoreApplication.translate("InterviewsPage", u"&Citat", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_themes), QCoreApplication.translate("InterviewsPage", u"&Teman", None))
        pass
    # retranslateUi
