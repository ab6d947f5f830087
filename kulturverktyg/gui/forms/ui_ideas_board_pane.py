# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ideas_board_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_IdeasBoardPane(object):
    def setupUi(self, IdeasBoardPane):
        if not IdeasBoardPane.objectName():
            IdeasBoardPane.setObjectName(u"IdeasBoardPane")
        self.layout_board = QVBoxLayout(IdeasBoardPane)
        self.layout_board.setSpacing(10)
        self.layout_board.setObjectName(u"layout_board")
        self.layout_board.setContentsMargins(16, 14, 16, 10)
        self.layout_tools = QHBoxLayout()
        self.layout_tools.setSpacing(8)
        self.layout_tools.setObjectName(u"layout_tools")
        self.layout_tools.setContentsMargins(0, 0, 0, 0)
        self.edit_search = QLineEdit(IdeasBoardPane)
        self.edit_search.setObjectName(u"edit_search")
        self.edit_search.setClearButtonEnabled(True)

        self.layout_tools.addWidget(self.edit_search)

        self.label_hits = QLabel(IdeasBoardPane)
        self.label_hits.setObjectName(u"label_hits")
        self.label_hits.setProperty(u"role", u"quiet")

        self.layout_tools.addWidget(self.label_hits)

        self.button_next_hit = QPushButton(IdeasBoardPane)
        self.button_next_hit.setObjectName(u"button_next_hit")

        self.layout_tools.addWidget(self.button_next_hit)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_tools.addItem(self.spacer_9)

        self.button_card = QPushButton(IdeasBoardPane)
        self.button_card.setObjectName(u"button_card")
        self.button_card.setProperty(u"role", u"menu")

        self.layout_tools.addWidget(self.button_card)

        self.button_projector = QPushButton(IdeasBoardPane)
        self.button_projector.setObjectName(u"button_projector")
        self.button_projector.setProperty(u"role", u"menu")

        self.layout_tools.addWidget(self.button_projector)

        self.button_theme = QPushButton(IdeasBoardPane)
        self.button_theme.setObjectName(u"button_theme")

        self.layout_tools.addWidget(self.button_theme)


        self.layout_board.addLayout(self.layout_tools)

        self.label_empty = QLabel(IdeasBoardPane)
        self.label_empty.setObjectName(u"label_empty")
        self.label_empty.setWordWrap(True)
        self.label_empty.setProperty(u"role", u"quiet")

        self.layout_board.addWidget(self.label_empty)

        self.place_board = QWidget(IdeasBoardPane)
        self.place_board.setObjectName(u"place_board")
        self.layout_place = QVBoxLayout(self.place_board)
        self.layout_place.setSpacing(8)
        self.layout_place.setObjectName(u"layout_place")
        self.layout_place.setContentsMargins(0, 0, 0, 0)

        self.layout_board.addWidget(self.place_board)

        self.label_keys = QLabel(IdeasBoardPane)
        self.label_keys.setObjectName(u"label_keys")
        self.label_keys.setWordWrap(True)
        self.label_keys.setProperty(u"role", u"small")

        self.layout_board.addWidget(self.label_keys)

        self.layout_board.setStretch(2, 1)
        QWidget.setTabOrder(self.edit_search, self.button_next_hit)
        QWidget.setTabOrder(self.button_next_hit, self.button_card)
        QWidget.setTabOrder(self.button_card, self.button_projector)
        QWidget.setTabOrder(self.button_projector, self.button_theme)

        self.retranslateUi(IdeasBoardPane)
    # setupUi

    def retranslateUi(self, IdeasBoardPane):
#if QT_CONFIG(accessibility)
        self.edit_search.setAccessibleName(QCoreApplication.translate("IdeasBoardPane", u"S\u00f6k bland korten", None))
#endif // QT_CONFIG(accessibility)
        self.edit_search.setPlaceholderText(QCoreApplication.translate("IdeasBoardPane", u"S\u00f6k bland korten (Ctrl+F)", None))
        self.label_hits.setText("")
        self.button_next_hit.setText(QCoreApplication.translate("IdeasBoardPane", u"N\u00e4sta (F3)", None))
        self.button_card.setText(QCoreApplication.translate("IdeasBoardPane", u"K&ort", None))
        self.button_projector.setText(QCoreApplication.translate("IdeasBoardPane", u"P\u00e5 &projektorn", None))
        self.button_theme.setText(QCoreApplication.translate("IdeasBoardPane", u"N&ytt tema \u2026", None))
        self.label_empty.setText("")
        self.label_keys.setText("")
        pass
    # retranslateUi
