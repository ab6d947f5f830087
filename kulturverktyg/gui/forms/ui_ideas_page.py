# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ideas_page.ui'
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

class Ui_IdeasPage(object):
    def setupUi(self, IdeasPage):
        if not IdeasPage.objectName():
            IdeasPage.setObjectName(u"IdeasPage")
        self.layout_page = QVBoxLayout(IdeasPage)
        self.layout_page.setSpacing(14)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(IdeasPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_1)

        self.label_saved = QLabel(IdeasPage)
        self.label_saved.setObjectName(u"label_saved")
        self.label_saved.setProperty(u"role", u"quiet")

        self.layout_title.addWidget(self.label_saved)

        self.button_undo = QPushButton(IdeasPage)
        self.button_undo.setObjectName(u"button_undo")

        self.layout_title.addWidget(self.button_undo)

        self.button_redo = QPushButton(IdeasPage)
        self.button_redo.setObjectName(u"button_redo")

        self.layout_title.addWidget(self.button_redo)


        self.layout_page.addLayout(self.layout_title)

        self.tabs = QTabWidget(IdeasPage)
        self.tabs.setObjectName(u"tabs")
        self.tab_gather = QWidget()
        self.tab_gather.setObjectName(u"tab_gather")
        self.layout_tab_gather = QVBoxLayout(self.tab_gather)
        self.layout_tab_gather.setSpacing(8)
        self.layout_tab_gather.setObjectName(u"layout_tab_gather")
        self.layout_tab_gather.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_gather, "")
        self.tab_duplicates = QWidget()
        self.tab_duplicates.setObjectName(u"tab_duplicates")
        self.layout_tab_duplicates = QVBoxLayout(self.tab_duplicates)
        self.layout_tab_duplicates.setSpacing(8)
        self.layout_tab_duplicates.setObjectName(u"layout_tab_duplicates")
        self.layout_tab_duplicates.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_duplicates, "")
        self.tab_board = QWidget()
        self.tab_board.setObjectName(u"tab_board")
        self.layout_tab_board = QVBoxLayout(self.tab_board)
        self.layout_tab_board.setSpacing(8)
        self.layout_tab_board.setObjectName(u"layout_tab_board")
        self.layout_tab_board.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_board, "")
        self.tab_proposals = QWidget()
        self.tab_proposals.setObjectName(u"tab_proposals")
        self.layout_tab_proposals = QVBoxLayout(self.tab_proposals)
        self.layout_tab_proposals.setSpacing(8)
        self.layout_tab_proposals.setObjectName(u"layout_tab_proposals")
        self.layout_tab_proposals.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_proposals, "")

        self.layout_page.addWidget(self.tabs)

        self.layout_page.setStretch(1, 1)
        QWidget.setTabOrder(self.button_undo, self.button_redo)
        QWidget.setTabOrder(self.button_redo, self.tabs)

        self.retranslateUi(IdeasPage)

        self.tabs.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, IdeasPage):
        self.label_title.setText(QCoreApplication.translate("IdeasPage", u"Id\u00e9er", None))
        self.label_saved.setText("")
        self.button_undo.setText(QCoreApplication.translate("IdeasPage", u"&\u00c5ngra", None))
        self.button_redo.setText(QCoreApplication.translate("IdeasPage", u"&G\u00f6r om", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("IdeasPage", u"Id\u00e9er", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_gather), QCoreApplication.translate("IdeasPage", u"&Samla", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_duplicates), QCoreApplication.translate("IdeasPage", u"&Dubbletter", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_board), QCoreApplication.translate("IdeasPage", u"&Tavla", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_proposals), QCoreApplication.translate("IdeasPage", u"&F\u00f6rslag", None))
        pass
    # retranslateUi
