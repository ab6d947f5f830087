# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'before_after_part.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

class Ui_BeforeAfterPart(object):
    def setupUi(self, BeforeAfterPart):
        if not BeforeAfterPart.objectName():
            BeforeAfterPart.setObjectName(u"BeforeAfterPart")
        self.layout_part = QVBoxLayout(BeforeAfterPart)
        self.layout_part.setSpacing(8)
        self.layout_part.setObjectName(u"layout_part")
        self.layout_part.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(BeforeAfterPart)
        self.stack.setObjectName(u"stack")
        self.page_wait = QWidget(self.stack)
        self.page_wait.setObjectName(u"page_wait")
        self.layout_wait = QVBoxLayout(self.page_wait)
        self.layout_wait.setSpacing(8)
        self.layout_wait.setObjectName(u"layout_wait")
        self.layout_wait.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_wait_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_wait.addItem(self.spacer_layout_wait_1)

        self.label_wait = QLabel(self.page_wait)
        self.label_wait.setObjectName(u"label_wait")
        self.label_wait.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_wait.setProperty(u"role", u"quiet")

        self.layout_wait.addWidget(self.label_wait)

        self.spacer_layout_wait_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_wait.addItem(self.spacer_layout_wait_2)

        self.stack.addWidget(self.page_wait)
        self.page_none = QWidget(self.stack)
        self.page_none.setObjectName(u"page_none")
        self.layout_none = QVBoxLayout(self.page_none)
        self.layout_none.setSpacing(8)
        self.layout_none.setObjectName(u"layout_none")
        self.layout_none.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_none_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_layout_none_1)

        self.label_none = QLabel(self.page_none)
        self.label_none.setObjectName(u"label_none")
        self.label_none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_none.setProperty(u"role", u"heading")

        self.layout_none.addWidget(self.label_none)

        self.label_none_text = QLabel(self.page_none)
        self.label_none_text.setObjectName(u"label_none_text")
        self.label_none_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_none_text.setWordWrap(True)
        self.label_none_text.setProperty(u"role", u"quiet")

        self.layout_none.addWidget(self.label_none_text)

        self.spacer_layout_none_2 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_none.addItem(self.spacer_layout_none_2)

        self.layout_none_buttons = QHBoxLayout()
        self.layout_none_buttons.setSpacing(8)
        self.layout_none_buttons.setObjectName(u"layout_none_buttons")
        self.layout_none_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_none_buttons_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_none_buttons.addItem(self.spacer_layout_none_buttons_1)

        self.button_rounds = QPushButton(self.page_none)
        self.button_rounds.setObjectName(u"button_rounds")

        self.layout_none_buttons.addWidget(self.button_rounds)

        self.spacer_layout_none_buttons_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_none_buttons.addItem(self.spacer_layout_none_buttons_2)


        self.layout_none.addLayout(self.layout_none_buttons)

        self.spacer_layout_none_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_layout_none_3)

        self.stack.addWidget(self.page_none)
        self.page_pair = QWidget(self.stack)
        self.page_pair.setObjectName(u"page_pair")
        self.layout_pair = QVBoxLayout(self.page_pair)
        self.layout_pair.setSpacing(8)
        self.layout_pair.setObjectName(u"layout_pair")
        self.layout_pair.setContentsMargins(0, 0, 0, 0)
        self.layout_choose = QHBoxLayout()
        self.layout_choose.setSpacing(8)
        self.layout_choose.setObjectName(u"layout_choose")
        self.layout_choose.setContentsMargins(0, 0, 0, 0)
        self.label_earlier = QLabel(self.page_pair)
        self.label_earlier.setObjectName(u"label_earlier")

        self.layout_choose.addWidget(self.label_earlier)

        self.combo_earlier = QComboBox(self.page_pair)
        self.combo_earlier.setObjectName(u"combo_earlier")

        self.layout_choose.addWidget(self.combo_earlier)

        self.label_later = QLabel(self.page_pair)
        self.label_later.setObjectName(u"label_later")

        self.layout_choose.addWidget(self.label_later)

        self.combo_later = QComboBox(self.page_pair)
        self.combo_later.setObjectName(u"combo_later")

        self.layout_choose.addWidget(self.combo_later)

        self.spacer_layout_choose_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_choose.addItem(self.spacer_layout_choose_1)


        self.layout_pair.addLayout(self.layout_choose)

        self.label_found = QLabel(self.page_pair)
        self.label_found.setObjectName(u"label_found")
        self.label_found.setTextFormat(Qt.TextFormat.PlainText)
        self.label_found.setWordWrap(True)
        self.label_found.setProperty(u"role", u"section")

        self.layout_pair.addWidget(self.label_found)

        self.stack.addWidget(self.page_pair)

        self.layout_part.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.label_earlier.setBuddy(self.combo_earlier)
        self.label_later.setBuddy(self.combo_later)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.button_rounds, self.combo_earlier)
        QWidget.setTabOrder(self.combo_earlier, self.combo_later)

        self.retranslateUi(BeforeAfterPart)
    # setupUi

    def retranslateUi(self, BeforeAfterPart):
        self.label_wait.setText(QCoreApplication.translate("BeforeAfterPart", u"J\u00e4mf\u00f6r omg\u00e5ngarna \u2026", None))
        self.label_none.setText(QCoreApplication.translate("BeforeAfterPart", u"Tv\u00e5 st\u00e4ngda omg\u00e5ngar beh\u00f6vs", None))
        self.label_none_text.setText("")
        self.button_rounds.setText(QCoreApplication.translate("BeforeAfterPart", u"Till &omg\u00e5ngarna", None))
        self.label_earlier.setText(QCoreApplication.translate("BeforeAfterPart", u"F\u00f6&re", None))
#if QT_CONFIG(accessibility)
        self.combo_earlier.setAccessibleName(QCoreApplication.translate("BeforeAfterPart", u"F\u00f6re", None))
#endif // QT_CONFIG(accessibility)
        self.label_later.setText(QCoreApplication.translate("BeforeAfterPart", u"&Efter", None))
#if QT_CONFIG(accessibility)
        self.combo_later.setAccessibleName(QCoreApplication.translate("BeforeAfterPart", u"Efter", None))
#endif // QT_CONFIG(accessibility)
        self.label_found.setText("")
        pass
    # retranslateUi
