# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ideas_duplicates_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable

class Ui_IdeasDuplicatesPane(object):
    def setupUi(self, IdeasDuplicatesPane):
        if not IdeasDuplicatesPane.objectName():
            IdeasDuplicatesPane.setObjectName(u"IdeasDuplicatesPane")
        self.layout_duplicates = QVBoxLayout(IdeasDuplicatesPane)
        self.layout_duplicates.setSpacing(12)
        self.layout_duplicates.setObjectName(u"layout_duplicates")
        self.layout_duplicates.setContentsMargins(16, 16, 16, 16)
        self.label_about = QLabel(IdeasDuplicatesPane)
        self.label_about.setObjectName(u"label_about")
        self.label_about.setWordWrap(True)
        self.label_about.setProperty(u"role", u"quiet")

        self.layout_duplicates.addWidget(self.label_about)

        self.table_pairs = DataTable(IdeasDuplicatesPane)
        self.table_pairs.setObjectName(u"table_pairs")

        self.layout_duplicates.addWidget(self.table_pairs)

        self.label_none = QLabel(IdeasDuplicatesPane)
        self.label_none.setObjectName(u"label_none")
        self.label_none.setWordWrap(True)
        self.label_none.setProperty(u"role", u"heading")

        self.layout_duplicates.addWidget(self.label_none)

        self.layout_actions = QHBoxLayout()
        self.layout_actions.setSpacing(8)
        self.layout_actions.setObjectName(u"layout_actions")
        self.layout_actions.setContentsMargins(0, 0, 0, 0)
        self.label_count = QLabel(IdeasDuplicatesPane)
        self.label_count.setObjectName(u"label_count")
        self.label_count.setProperty(u"role", u"quiet")

        self.layout_actions.addWidget(self.label_count)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_actions.addItem(self.spacer_8)

        self.button_not = QPushButton(IdeasDuplicatesPane)
        self.button_not.setObjectName(u"button_not")

        self.layout_actions.addWidget(self.button_not)

        self.button_join_right = QPushButton(IdeasDuplicatesPane)
        self.button_join_right.setObjectName(u"button_join_right")

        self.layout_actions.addWidget(self.button_join_right)

        self.button_join = QPushButton(IdeasDuplicatesPane)
        self.button_join.setObjectName(u"button_join")
        self.button_join.setProperty(u"role", u"primary")

        self.layout_actions.addWidget(self.button_join)


        self.layout_duplicates.addLayout(self.layout_actions)

        self.layout_duplicates.setStretch(1, 1)
        self.layout_duplicates.setStretch(2, 1)
        QWidget.setTabOrder(self.table_pairs, self.button_not)
        QWidget.setTabOrder(self.button_not, self.button_join_right)
        QWidget.setTabOrder(self.button_join_right, self.button_join)

        self.retranslateUi(IdeasDuplicatesPane)
    # setupUi

    def retranslateUi(self, IdeasDuplicatesPane):
        self.label_about.setText(QCoreApplication.translate("IdeasDuplicatesPane", u"Kort som verkar s\u00e4ga samma sak, de mest lika f\u00f6rst. F\u00f6rslagen bygger p\u00e5 orden och \u00e4r inte alltid r\u00e4tt: l\u00e4s b\u00e5da och best\u00e4m. N\u00e4r kort sl\u00e5s ihop finns alla ursprungliga id\u00e9er kvar bakom, och kortet g\u00e5r att dela igen.", None))
#if QT_CONFIG(accessibility)
        self.table_pairs.setAccessibleName(QCoreApplication.translate("IdeasDuplicatesPane", u"Par som verkar s\u00e4ga samma sak", None))
#endif // QT_CONFIG(accessibility)
        self.label_none.setText("")
        self.label_count.setText("")
        self.button_not.setText(QCoreApplication.translate("IdeasDuplicatesPane", u"&Inte samma (Delete)", None))
        self.button_join_right.setText(QCoreApplication.translate("IdeasDuplicatesPane", u"Sl\u00e5 ihop, beh\u00e5ll den &h\u00f6gra", None))
        self.button_join.setText(QCoreApplication.translate("IdeasDuplicatesPane", u"Sl\u00e5 &ihop, beh\u00e5ll den v\u00e4nstra (Enter)", None))
        pass
    # retranslateUi
