# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'handbook_window.ui'
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
    QLabel, QLineEdit, QSizePolicy, QTextBrowser,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

class Ui_HandbookWindow(object):
    def setupUi(self, HandbookWindow):
        if not HandbookWindow.objectName():
            HandbookWindow.setObjectName(u"HandbookWindow")
        HandbookWindow.setMinimumSize(QSize(640, 420))
        self.layout_window = QHBoxLayout(HandbookWindow)
        self.layout_window.setSpacing(20)
        self.layout_window.setObjectName(u"layout_window")
        self.layout_window.setContentsMargins(20, 20, 20, 20)
        self.layout_left = QVBoxLayout()
        self.layout_left.setSpacing(6)
        self.layout_left.setObjectName(u"layout_left")
        self.layout_left.setContentsMargins(0, 0, 0, 0)
        self.label_search = QLabel(HandbookWindow)
        self.label_search.setObjectName(u"label_search")
        self.label_search.setProperty(u"role", u"small")

        self.layout_left.addWidget(self.label_search)

        self.edit_search = QLineEdit(HandbookWindow)
        self.edit_search.setObjectName(u"edit_search")
        self.edit_search.setClearButtonEnabled(True)

        self.layout_left.addWidget(self.edit_search)

        self.label_found = QLabel(HandbookWindow)
        self.label_found.setObjectName(u"label_found")
        self.label_found.setWordWrap(True)
        self.label_found.setProperty(u"role", u"quiet")

        self.layout_left.addWidget(self.label_found)

        self.tree_chapters = QTreeWidget(HandbookWindow)
        self.tree_chapters.setObjectName(u"tree_chapters")
        self.tree_chapters.setFrameShape(QFrame.Shape.NoFrame)
        self.tree_chapters.setHeaderHidden(True)
        self.tree_chapters.setRootIsDecorated(False)
        self.tree_chapters.setIndentation(12)

        self.layout_left.addWidget(self.tree_chapters)

        self.layout_left.setStretch(3, 1)

        self.layout_window.addLayout(self.layout_left)

        self.browser = QTextBrowser(HandbookWindow)
        self.browser.setObjectName(u"browser")
        self.browser.setOpenLinks(False)
        self.browser.setOpenExternalLinks(False)

        self.layout_window.addWidget(self.browser)

        self.layout_window.setStretch(0, 1)
        self.layout_window.setStretch(1, 2)
#if QT_CONFIG(shortcut)
        self.label_search.setBuddy(self.edit_search)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_search, self.tree_chapters)
        QWidget.setTabOrder(self.tree_chapters, self.browser)

        self.retranslateUi(HandbookWindow)
    # setupUi

    def retranslateUi(self, HandbookWindow):
        HandbookWindow.setWindowTitle(QCoreApplication.translate("HandbookWindow", u"Handbok", None))
        self.label_search.setText(QCoreApplication.translate("HandbookWindow", u"&S\u00f6k i handboken", None))
#if QT_CONFIG(accessibility)
        self.edit_search.setAccessibleName(QCoreApplication.translate("HandbookWindow", u"S\u00f6k i handboken", None))
#endif // QT_CONFIG(accessibility)
        self.edit_search.setPlaceholderText(QCoreApplication.translate("HandbookWindow", u"Till exempel PIN eller glapp", None))
        self.label_found.setText("")
#if QT_CONFIG(accessibility)
        self.tree_chapters.setAccessibleName(QCoreApplication.translate("HandbookWindow", u"Kapitel", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.browser.setAccessibleName(QCoreApplication.translate("HandbookWindow", u"Kapitel", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
