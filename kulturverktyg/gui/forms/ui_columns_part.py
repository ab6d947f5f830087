# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'columns_part.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_ColumnsPart(object):
    def setupUi(self, ColumnsPart):
        if not ColumnsPart.objectName():
            ColumnsPart.setObjectName(u"ColumnsPart")
        self.layout_part = QVBoxLayout(ColumnsPart)
        self.layout_part.setSpacing(12)
        self.layout_part.setObjectName(u"layout_part")
        self.layout_part.setContentsMargins(0, 0, 0, 0)
        self.label_heading = QLabel(ColumnsPart)
        self.label_heading.setObjectName(u"label_heading")
        self.label_heading.setProperty(u"role", u"heading")

        self.layout_part.addWidget(self.label_heading)

        self.label_text = QLabel(ColumnsPart)
        self.label_text.setObjectName(u"label_text")
        self.label_text.setTextFormat(Qt.TextFormat.PlainText)
        self.label_text.setWordWrap(True)
        self.label_text.setProperty(u"role", u"quiet")

        self.layout_part.addWidget(self.label_text)

        self.card_columns = QFrame(ColumnsPart)
        self.card_columns.setObjectName(u"card_columns")
        self.card_columns.setProperty(u"role", u"card")
        self.layout_card = QVBoxLayout(self.card_columns)
        self.layout_card.setSpacing(8)
        self.layout_card.setObjectName(u"layout_card")
        self.layout_card.setContentsMargins(0, 0, 0, 0)
        self.scroll_columns = QScrollArea(self.card_columns)
        self.scroll_columns.setObjectName(u"scroll_columns")
        self.scroll_columns.setWidgetResizable(True)
        self.scroll_columns.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_columns.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.columns = QWidget(self.scroll_columns.viewport())
        self.columns.setObjectName(u"columns")
        self.columns.setProperty(u"role", u"page")
        self.grid_columns = QGridLayout(self.columns)
        self.grid_columns.setObjectName(u"grid_columns")
        self.grid_columns.setHorizontalSpacing(16)
        self.grid_columns.setVerticalSpacing(8)
        self.grid_columns.setContentsMargins(16, 14, 16, 14)
        self.grid_columns.setColumnStretch(0, 2)
        self.grid_columns.setColumnStretch(1, 3)
        self.grid_columns.setColumnStretch(2, 2)
        self.scroll_columns.setWidget(self.columns)

        self.layout_card.addWidget(self.scroll_columns)


        self.layout_part.addWidget(self.card_columns)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setSpacing(8)
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_buttons_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_layout_buttons_1)

        self.button_cancel = QPushButton(ColumnsPart)
        self.button_cancel.setObjectName(u"button_cancel")

        self.layout_buttons.addWidget(self.button_cancel)

        self.button_read = QPushButton(ColumnsPart)
        self.button_read.setObjectName(u"button_read")
        self.button_read.setProperty(u"role", u"primary")

        self.layout_buttons.addWidget(self.button_read)


        self.layout_part.addLayout(self.layout_buttons)

        self.layout_part.setStretch(2, 1)
        QWidget.setTabOrder(self.scroll_columns, self.button_cancel)
        QWidget.setTabOrder(self.button_cancel, self.button_read)

        self.retranslateUi(ColumnsPart)
    # setupUi

    def retranslateUi(self, ColumnsPart):
        self.label_heading.setText(QCoreApplication.translate("ColumnsPart", u"Vad \u00e4r vad i filen?", None))
        self.label_text.setText("")
#if QT_CONFIG(accessibility)
        self.scroll_columns.setAccessibleName(QCoreApplication.translate("ColumnsPart", u"Filens kolumner", None))
#endif // QT_CONFIG(accessibility)
        self.button_cancel.setText(QCoreApplication.translate("ColumnsPart", u"&Avbryt", None))
        self.button_read.setText(QCoreApplication.translate("ColumnsPart", u"&L\u00e4s in \u00e5tg\u00e4rderna", None))
        pass
    # retranslateUi
