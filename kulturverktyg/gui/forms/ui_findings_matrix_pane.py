# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'findings_matrix_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QHeaderView, QLabel, QSizePolicy,
    QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable

class Ui_FindingsMatrixPane(object):
    def setupUi(self, FindingsMatrixPane):
        if not FindingsMatrixPane.objectName():
            FindingsMatrixPane.setObjectName(u"FindingsMatrixPane")
        self.layout_pane = QVBoxLayout(FindingsMatrixPane)
        self.layout_pane.setSpacing(10)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(16, 12, 16, 12)
        self.label_help = QLabel(FindingsMatrixPane)
        self.label_help.setObjectName(u"label_help")
        self.label_help.setWordWrap(True)
        self.label_help.setProperty(u"role", u"quiet")

        self.layout_pane.addWidget(self.label_help)

        self.table_matrix = DataTable(FindingsMatrixPane)
        self.table_matrix.setObjectName(u"table_matrix")

        self.layout_pane.addWidget(self.table_matrix)

        self.label_legend = QLabel(FindingsMatrixPane)
        self.label_legend.setObjectName(u"label_legend")
        self.label_legend.setProperty(u"role", u"quiet")

        self.layout_pane.addWidget(self.label_legend)

        self.layout_pane.setStretch(1, 1)

        self.retranslateUi(FindingsMatrixPane)
    # setupUi

    def retranslateUi(self, FindingsMatrixPane):
        self.label_help.setText("")
#if QT_CONFIG(accessibility)
        self.table_matrix.setAccessibleName(QCoreApplication.translate("FindingsMatrixPane", u"Iakttagelser mot slag av k\u00e4lla", None))
#endif // QT_CONFIG(accessibility)
        self.label_legend.setText("")
        pass
    # retranslateUi
