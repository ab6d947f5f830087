# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'findings_page.ui'
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

class Ui_FindingsPage(object):
    def setupUi(self, FindingsPage):
        if not FindingsPage.objectName():
            FindingsPage.setObjectName(u"FindingsPage")
        self.layout_page = QVBoxLayout(FindingsPage)
        self.layout_page.setSpacing(14)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(FindingsPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_1)

        self.label_saved = QLabel(FindingsPage)
        self.label_saved.setObjectName(u"label_saved")
        self.label_saved.setProperty(u"role", u"quiet")

        self.layout_title.addWidget(self.label_saved)

        self.button_undo = QPushButton(FindingsPage)
        self.button_undo.setObjectName(u"button_undo")

        self.layout_title.addWidget(self.button_undo)

        self.button_redo = QPushButton(FindingsPage)
        self.button_redo.setObjectName(u"button_redo")

        self.layout_title.addWidget(self.button_redo)


        self.layout_page.addLayout(self.layout_title)

        self.tabs = QTabWidget(FindingsPage)
        self.tabs.setObjectName(u"tabs")
        self.tab_list = QWidget()
        self.tab_list.setObjectName(u"tab_list")
        self.layout_tab_list = QVBoxLayout(self.tab_list)
        self.layout_tab_list.setSpacing(8)
        self.layout_tab_list.setObjectName(u"layout_tab_list")
        self.layout_tab_list.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_list, "")
        self.tab_matrix = QWidget()
        self.tab_matrix.setObjectName(u"tab_matrix")
        self.layout_tab_matrix = QVBoxLayout(self.tab_matrix)
        self.layout_tab_matrix.setSpacing(8)
        self.layout_tab_matrix.setObjectName(u"layout_tab_matrix")
        self.layout_tab_matrix.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_matrix, "")

        self.layout_page.addWidget(self.tabs)

        self.layout_page.setStretch(1, 1)
        QWidget.setTabOrder(self.tabs, self.button_undo)
        QWidget.setTabOrder(self.button_undo, self.button_redo)

        self.retranslateUi(FindingsPage)

        self.tabs.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, FindingsPage):
        self.label_title.setText(QCoreApplication.translate("FindingsPage", u"Iakttagelser", None))
        self.label_saved.setText("")
        self.button_undo.setText(QCoreApplication.translate("FindingsPage", u"\u00c5ngra", None))
        self.button_redo.setText(QCoreApplication.translate("FindingsPage", u"G\u00f6r om", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("FindingsPage", u"Iakttagelser", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_list), QCoreApplication.translate("FindingsPage", u"&Iakttagelser", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_matrix), QCoreApplication.translate("FindingsPage", u"K\u00e4llor b&redvid varandra", None))
        pass
    # retranslateUi
