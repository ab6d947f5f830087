# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lessons_part.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.text_area import TextArea

class Ui_LessonsPart(object):
    def setupUi(self, LessonsPart):
        if not LessonsPart.objectName():
            LessonsPart.setObjectName(u"LessonsPart")
        self.layout_part = QVBoxLayout(LessonsPart)
        self.layout_part.setSpacing(8)
        self.layout_part.setObjectName(u"layout_part")
        self.layout_part.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(LessonsPart)
        self.stack.setObjectName(u"stack")
        self.page_empty = QWidget(self.stack)
        self.page_empty.setObjectName(u"page_empty")
        self.layout_empty = QVBoxLayout(self.page_empty)
        self.layout_empty.setSpacing(8)
        self.layout_empty.setObjectName(u"layout_empty")
        self.layout_empty.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_empty_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_layout_empty_1)

        self.label_empty = QLabel(self.page_empty)
        self.label_empty.setObjectName(u"label_empty")
        self.label_empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_empty.setProperty(u"role", u"heading")

        self.layout_empty.addWidget(self.label_empty)

        self.label_empty_text = QLabel(self.page_empty)
        self.label_empty_text.setObjectName(u"label_empty_text")
        self.label_empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_empty_text.setWordWrap(True)
        self.label_empty_text.setProperty(u"role", u"quiet")

        self.layout_empty.addWidget(self.label_empty_text)

        self.spacer_layout_empty_2 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_empty.addItem(self.spacer_layout_empty_2)

        self.layout_empty_buttons = QHBoxLayout()
        self.layout_empty_buttons.setSpacing(8)
        self.layout_empty_buttons.setObjectName(u"layout_empty_buttons")
        self.layout_empty_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_empty_buttons_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_empty_buttons.addItem(self.spacer_layout_empty_buttons_1)

        self.button_begin = QPushButton(self.page_empty)
        self.button_begin.setObjectName(u"button_begin")
        self.button_begin.setProperty(u"role", u"primary")

        self.layout_empty_buttons.addWidget(self.button_begin)

        self.spacer_layout_empty_buttons_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_empty_buttons.addItem(self.spacer_layout_empty_buttons_2)


        self.layout_empty.addLayout(self.layout_empty_buttons)

        self.spacer_layout_empty_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_layout_empty_3)

        self.stack.addWidget(self.page_empty)
        self.page_lessons = QWidget(self.stack)
        self.page_lessons.setObjectName(u"page_lessons")
        self.layout_lessons = QHBoxLayout(self.page_lessons)
        self.layout_lessons.setSpacing(14)
        self.layout_lessons.setObjectName(u"layout_lessons")
        self.layout_lessons.setContentsMargins(0, 0, 0, 0)
        self.layout_list = QVBoxLayout()
        self.layout_list.setSpacing(8)
        self.layout_list.setObjectName(u"layout_list")
        self.layout_list.setContentsMargins(0, 0, 0, 0)
        self.table_lessons = DataTable(self.page_lessons)
        self.table_lessons.setObjectName(u"table_lessons")

        self.layout_list.addWidget(self.table_lessons)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setSpacing(8)
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.button_add = QPushButton(self.page_lessons)
        self.button_add.setObjectName(u"button_add")

        self.layout_buttons.addWidget(self.button_add)

        self.button_remove = QPushButton(self.page_lessons)
        self.button_remove.setObjectName(u"button_remove")

        self.layout_buttons.addWidget(self.button_remove)

        self.spacer_layout_buttons_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_layout_buttons_1)


        self.layout_list.addLayout(self.layout_buttons)


        self.layout_lessons.addLayout(self.layout_list)

        self.card_lesson = QFrame(self.page_lessons)
        self.card_lesson.setObjectName(u"card_lesson")
        self.card_lesson.setProperty(u"role", u"card")
        self.layout_lesson = QVBoxLayout(self.card_lesson)
        self.layout_lesson.setSpacing(6)
        self.layout_lesson.setObjectName(u"layout_lesson")
        self.layout_lesson.setContentsMargins(16, 14, 16, 14)
        self.label_kind = QLabel(self.card_lesson)
        self.label_kind.setObjectName(u"label_kind")

        self.layout_lesson.addWidget(self.label_kind)

        self.combo_kind = QComboBox(self.card_lesson)
        self.combo_kind.setObjectName(u"combo_kind")
        self.combo_kind.setEditable(True)

        self.layout_lesson.addWidget(self.combo_kind)

        self.label_text = QLabel(self.card_lesson)
        self.label_text.setObjectName(u"label_text")

        self.layout_lesson.addWidget(self.label_text)

        self.edit_text = TextArea(self.card_lesson)
        self.edit_text.setObjectName(u"edit_text")

        self.layout_lesson.addWidget(self.edit_text)

        self.layout_lesson.setStretch(3, 1)

        self.layout_lessons.addWidget(self.card_lesson)

        self.layout_lessons.setStretch(0, 3)
        self.layout_lessons.setStretch(1, 2)
        self.stack.addWidget(self.page_lessons)

        self.layout_part.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.label_kind.setBuddy(self.combo_kind)
        self.label_text.setBuddy(self.edit_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.button_begin, self.table_lessons)
        QWidget.setTabOrder(self.table_lessons, self.button_add)
        QWidget.setTabOrder(self.button_add, self.button_remove)
        QWidget.setTabOrder(self.button_remove, self.combo_kind)
        QWidget.setTabOrder(self.combo_kind, self.edit_text)

        self.retranslateUi(LessonsPart)
    # setupUi

    def retranslateUi(self, LessonsPart):
        self.label_empty.setText(QCoreApplication.translate("LessonsPart", u"Vad har ni l\u00e4rt er?", None))
        self.label_empty_text.setText(QCoreApplication.translate("LessonsPart", u"Skriv ner det som var sv\u00e5rast och de r\u00e5d ni vill ge andra, medan ni minns. L\u00e4rdomarna \u00e4r till f\u00f6r er sj\u00e4lva och f\u00f6r dem som vill g\u00f6ra samma resa.", None))
        self.button_begin.setText(QCoreApplication.translate("LessonsPart", u"S&kriv den f\u00f6rsta l\u00e4rdomen", None))
#if QT_CONFIG(accessibility)
        self.table_lessons.setAccessibleName(QCoreApplication.translate("LessonsPart", u"L\u00e4rdomar", None))
#endif // QT_CONFIG(accessibility)
        self.button_add.setText(QCoreApplication.translate("LessonsPart", u"N&y l\u00e4rdom", None))
        self.button_remove.setText(QCoreApplication.translate("LessonsPart", u"Ta b&ort", None))
        self.label_kind.setText(QCoreApplication.translate("LessonsPart", u"Sla&g", None))
#if QT_CONFIG(accessibility)
        self.combo_kind.setAccessibleName(QCoreApplication.translate("LessonsPart", u"L\u00e4rdomens slag", None))
#endif // QT_CONFIG(accessibility)
        self.label_text.setText(QCoreApplication.translate("LessonsPart", u"L\u00e4r&dom", None))
#if QT_CONFIG(accessibility)
        self.edit_text.setAccessibleName(QCoreApplication.translate("LessonsPart", u"L\u00e4rdom", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
