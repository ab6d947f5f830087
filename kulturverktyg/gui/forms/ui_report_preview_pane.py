# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_preview_pane.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from kulturverktyg.gui.desk.reports.page_view import PageView

class Ui_ReportPreviewPane(object):
    def setupUi(self, ReportPreviewPane):
        if not ReportPreviewPane.objectName():
            ReportPreviewPane.setObjectName(u"ReportPreviewPane")
        self.layout_pane = QVBoxLayout(ReportPreviewPane)
        self.layout_pane.setSpacing(12)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(14, 14, 14, 14)
        self.layout_top = QHBoxLayout()
        self.layout_top.setSpacing(8)
        self.layout_top.setObjectName(u"layout_top")
        self.layout_top.setContentsMargins(0, 0, 0, 0)
        self.label_document = QLabel(ReportPreviewPane)
        self.label_document.setObjectName(u"label_document")

        self.layout_top.addWidget(self.label_document)

        self.combo_document = QComboBox(ReportPreviewPane)
        self.combo_document.setObjectName(u"combo_document")

        self.layout_top.addWidget(self.combo_document)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_top.addItem(self.spacer_1)

        self.label_page = QLabel(ReportPreviewPane)
        self.label_page.setObjectName(u"label_page")
        self.label_page.setProperty(u"role", u"quiet")

        self.layout_top.addWidget(self.label_page)

        self.button_page_previous = QPushButton(ReportPreviewPane)
        self.button_page_previous.setObjectName(u"button_page_previous")

        self.layout_top.addWidget(self.button_page_previous)

        self.button_page_next = QPushButton(ReportPreviewPane)
        self.button_page_next.setObjectName(u"button_page_next")

        self.layout_top.addWidget(self.button_page_next)


        self.layout_pane.addLayout(self.layout_top)

        self.page_view = PageView(ReportPreviewPane)
        self.page_view.setObjectName(u"page_view")

        self.layout_pane.addWidget(self.page_view)

        self.layout_pane.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_document.setBuddy(self.combo_document)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReportPreviewPane)
    # setupUi

    def retranslateUi(self, ReportPreviewPane):
        self.label_document.setText(QCoreApplication.translate("ReportPreviewPane", u"Doku&ment", None))
#if QT_CONFIG(accessibility)
        self.combo_document.setAccessibleName(QCoreApplication.translate("ReportPreviewPane", u"Det som visas", None))
#endif // QT_CONFIG(accessibility)
        self.label_page.setText("")
        self.button_page_previous.setText(QCoreApplication.translate("ReportPreviewPane", u"&F\u00f6rra sidan", None))
        self.button_page_next.setText(QCoreApplication.translate("ReportPreviewPane", u"N\u00e4sta &sida", None))
#if QT_CONFIG(accessibility)
        self.page_view.setAccessibleName(QCoreApplication.translate("ReportPreviewPane", u"Sidan", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
