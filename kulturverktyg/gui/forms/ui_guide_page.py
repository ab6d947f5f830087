# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guide_page.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_GuidePage(object):
    def setupUi(self, GuidePage):
        if not GuidePage.objectName():
            GuidePage.setObjectName(u"GuidePage")
        self.layout_page = QVBoxLayout(GuidePage)
        self.layout_page.setSpacing(12)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(GuidePage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_1)

        self.label_progress = QLabel(GuidePage)
        self.label_progress.setObjectName(u"label_progress")
        self.label_progress.setProperty(u"role", u"quiet")

        self.layout_title.addWidget(self.label_progress)


        self.layout_page.addLayout(self.layout_title)

        self.label_help = QLabel(GuidePage)
        self.label_help.setObjectName(u"label_help")
        self.label_help.setWordWrap(True)
        self.label_help.setProperty(u"role", u"quiet")

        self.layout_page.addWidget(self.label_help)

        self.area = QScrollArea(GuidePage)
        self.area.setObjectName(u"area")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget(self.area.viewport())
        self.content.setObjectName(u"content")
        self.layout_content = QVBoxLayout(self.content)
        self.layout_content.setSpacing(6)
        self.layout_content.setObjectName(u"layout_content")
        self.layout_content.setContentsMargins(0, 0, 12, 0)
        self.area.setWidget(self.content)

        self.layout_page.addWidget(self.area)

        self.layout_page.setStretch(2, 1)

        self.retranslateUi(GuidePage)
    # setupUi

    def retranslateUi(self, GuidePage):
        self.label_title.setText(QCoreApplication.translate("GuidePage", u"Kom ig\u00e5ng", None))
        self.label_progress.setText("")
        self.label_help.setText(QCoreApplication.translate("GuidePage", u"S\u00e5 h\u00e4r g\u00e5r just den h\u00e4r sortens resa till, fr\u00e5n b\u00f6rjan till slut. Det som programmet ser att ni har gjort f\u00e5r en bock av sig sj\u00e4lv. Hoppa \u00f6ver det som inte passar.", None))
#if QT_CONFIG(accessibility)
        self.area.setAccessibleName(QCoreApplication.translate("GuidePage", u"Steg f\u00f6r steg", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
