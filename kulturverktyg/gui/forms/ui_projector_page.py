# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'projector_page.ui'
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
    QLabel, QListView, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from kulturverktyg.gui.desk.survey.pickers import Picker
from kulturverktyg.gui.projector.small_picture import SmallPicture
from kulturverktyg.gui.widgets.text_area import TextArea

class Ui_ProjectorPage(object):
    def setupUi(self, ProjectorPage):
        if not ProjectorPage.objectName():
            ProjectorPage.setObjectName(u"ProjectorPage")
        ProjectorPage.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.layout_page = QVBoxLayout(ProjectorPage)
        self.layout_page.setSpacing(16)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.label_title = QLabel(ProjectorPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_page.addWidget(self.label_title)

        self.stack = QStackedWidget(ProjectorPage)
        self.stack.setObjectName(u"stack")
        self.page_show = QWidget(self.stack)
        self.page_show.setObjectName(u"page_show")
        self.layout_show = QVBoxLayout(self.page_show)
        self.layout_show.setSpacing(16)
        self.layout_show.setObjectName(u"layout_show")
        self.layout_show.setContentsMargins(0, 0, 0, 0)
        self.card_where = QFrame(self.page_show)
        self.card_where.setObjectName(u"card_where")
        self.card_where.setProperty(u"role", u"card")
        self.layout_where = QVBoxLayout(self.card_where)
        self.layout_where.setSpacing(8)
        self.layout_where.setObjectName(u"layout_where")
        self.layout_where.setContentsMargins(20, 12, 20, 12)
        self.layout_screen = QHBoxLayout()
        self.layout_screen.setSpacing(8)
        self.layout_screen.setObjectName(u"layout_screen")
        self.layout_screen.setContentsMargins(0, 0, 0, 0)
        self.label_screen = QLabel(self.card_where)
        self.label_screen.setObjectName(u"label_screen")

        self.layout_screen.addWidget(self.label_screen)

        self.combo_screen = QComboBox(self.card_where)
        self.combo_screen.setObjectName(u"combo_screen")
        self.combo_screen.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.combo_screen.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_screen.setMinimumContentsLength(18)

        self.layout_screen.addWidget(self.combo_screen)

        self.label_colours = QLabel(self.card_where)
        self.label_colours.setObjectName(u"label_colours")

        self.layout_screen.addWidget(self.label_colours)

        self.combo_colours = Picker(self.card_where)
        self.combo_colours.setObjectName(u"combo_colours")
        self.combo_colours.setMinimumContentsLength(13)
        self.combo_colours.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout_screen.addWidget(self.combo_colours)

        self.button_open = QPushButton(self.card_where)
        self.button_open.setObjectName(u"button_open")
        self.button_open.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button_open.setProperty(u"role", u"primary")

        self.layout_screen.addWidget(self.button_open)

        self.layout_screen.setStretch(1, 1)

        self.layout_where.addLayout(self.layout_screen)

        self.label_state = QLabel(self.card_where)
        self.label_state.setObjectName(u"label_state")
        self.label_state.setWordWrap(True)
        self.label_state.setProperty(u"role", u"quiet")

        self.layout_where.addWidget(self.label_state)


        self.layout_show.addWidget(self.card_where)

        self.layout_columns = QHBoxLayout()
        self.layout_columns.setSpacing(24)
        self.layout_columns.setObjectName(u"layout_columns")
        self.layout_columns.setContentsMargins(0, 0, 0, 0)
        self.layout_steps = QVBoxLayout()
        self.layout_steps.setSpacing(8)
        self.layout_steps.setObjectName(u"layout_steps")
        self.layout_steps.setContentsMargins(0, 0, 0, 0)
        self.layout_workshop = QHBoxLayout()
        self.layout_workshop.setSpacing(8)
        self.layout_workshop.setObjectName(u"layout_workshop")
        self.layout_workshop.setContentsMargins(0, 0, 0, 0)
        self.label_workshop = QLabel(self.page_show)
        self.label_workshop.setObjectName(u"label_workshop")

        self.layout_workshop.addWidget(self.label_workshop)

        self.combo_workshop = Picker(self.page_show)
        self.combo_workshop.setObjectName(u"combo_workshop")
        self.combo_workshop.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout_workshop.addWidget(self.combo_workshop)

        self.layout_workshop.setStretch(1, 1)

        self.layout_steps.addLayout(self.layout_workshop)

        self.list_steps = QListWidget(self.page_show)
        self.list_steps.setObjectName(u"list_steps")
        self.list_steps.setWordWrap(True)
        self.list_steps.setResizeMode(QListView.ResizeMode.Adjust)
        self.list_steps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list_steps.setMinimumSize(QSize(0, 110))

        self.layout_steps.addWidget(self.list_steps)

        self.layout_move = QHBoxLayout()
        self.layout_move.setSpacing(8)
        self.layout_move.setObjectName(u"layout_move")
        self.layout_move.setContentsMargins(0, 0, 0, 0)
        self.button_previous = QPushButton(self.page_show)
        self.button_previous.setObjectName(u"button_previous")
        self.button_previous.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout_move.addWidget(self.button_previous)

        self.button_next_step = QPushButton(self.page_show)
        self.button_next_step.setObjectName(u"button_next_step")
        self.button_next_step.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout_move.addWidget(self.button_next_step)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_move.addItem(self.spacer_1)


        self.layout_steps.addLayout(self.layout_move)

        self.layout_message_title = QHBoxLayout()
        self.layout_message_title.setSpacing(8)
        self.layout_message_title.setObjectName(u"layout_message_title")
        self.layout_message_title.setContentsMargins(0, 0, 0, 0)
        self.label_message = QLabel(self.page_show)
        self.label_message.setObjectName(u"label_message")
        self.label_message.setProperty(u"role", u"section")

        self.layout_message_title.addWidget(self.label_message)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_message_title.addItem(self.spacer_2)

        self.label_letters = QLabel(self.page_show)
        self.label_letters.setObjectName(u"label_letters")
        self.label_letters.setProperty(u"role", u"small")

        self.layout_message_title.addWidget(self.label_letters)


        self.layout_steps.addLayout(self.layout_message_title)

        self.text_message = TextArea(self.page_show)
        self.text_message.setObjectName(u"text_message")
        self.text_message.setMinimumSize(QSize(0, 60))
        self.text_message.setMaximumSize(QSize(16777215, 72))

        self.layout_steps.addWidget(self.text_message)

        self.layout_message = QHBoxLayout()
        self.layout_message.setSpacing(8)
        self.layout_message.setObjectName(u"layout_message")
        self.layout_message.setContentsMargins(0, 0, 0, 0)
        self.button_show_message = QPushButton(self.page_show)
        self.button_show_message.setObjectName(u"button_show_message")
        self.button_show_message.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout_message.addWidget(self.button_show_message)

        self.button_hide_message = QPushButton(self.page_show)
        self.button_hide_message.setObjectName(u"button_hide_message")
        self.button_hide_message.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout_message.addWidget(self.button_hide_message)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_message.addItem(self.spacer_3)


        self.layout_steps.addLayout(self.layout_message)


        self.layout_columns.addLayout(self.layout_steps)

        self.layout_picture = QVBoxLayout()
        self.layout_picture.setSpacing(8)
        self.layout_picture.setObjectName(u"layout_picture")
        self.layout_picture.setContentsMargins(0, 0, 0, 0)
        self.layout_picture_title = QHBoxLayout()
        self.layout_picture_title.setSpacing(8)
        self.layout_picture_title.setObjectName(u"layout_picture_title")
        self.layout_picture_title.setContentsMargins(0, 0, 0, 0)
        self.label_picture = QLabel(self.page_show)
        self.label_picture.setObjectName(u"label_picture")
        self.label_picture.setProperty(u"role", u"section")

        self.layout_picture_title.addWidget(self.label_picture)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_picture_title.addItem(self.spacer_4)

        self.label_held = QLabel(self.page_show)
        self.label_held.setObjectName(u"label_held")
        self.label_held.setProperty(u"role", u"strength")

        self.layout_picture_title.addWidget(self.label_held)


        self.layout_picture.addLayout(self.layout_picture_title)

        self.picture = SmallPicture(self.page_show)
        self.picture.setObjectName(u"picture")

        self.layout_picture.addWidget(self.picture)

        self.layout_views = QHBoxLayout()
        self.layout_views.setSpacing(8)
        self.layout_views.setObjectName(u"layout_views")
        self.layout_views.setContentsMargins(0, 0, 0, 0)
        self.label_views = QLabel(self.page_show)
        self.label_views.setObjectName(u"label_views")

        self.layout_views.addWidget(self.label_views)

        self.button_view_step = QPushButton(self.page_show)
        self.button_view_step.setObjectName(u"button_view_step")
        self.button_view_step.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button_view_step.setCheckable(True)
        self.button_view_step.setProperty(u"role", u"choice")

        self.layout_views.addWidget(self.button_view_step)

        self.button_view_timer = QPushButton(self.page_show)
        self.button_view_timer.setObjectName(u"button_view_timer")
        self.button_view_timer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button_view_timer.setCheckable(True)
        self.button_view_timer.setProperty(u"role", u"choice")

        self.layout_views.addWidget(self.button_view_timer)

        self.button_view_answers = QPushButton(self.page_show)
        self.button_view_answers.setObjectName(u"button_view_answers")
        self.button_view_answers.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button_view_answers.setCheckable(True)
        self.button_view_answers.setProperty(u"role", u"choice")

        self.layout_views.addWidget(self.button_view_answers)

        self.button_view_result = QPushButton(self.page_show)
        self.button_view_result.setObjectName(u"button_view_result")
        self.button_view_result.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button_view_result.setCheckable(True)
        self.button_view_result.setProperty(u"role", u"choice")

        self.layout_views.addWidget(self.button_view_result)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_views.addItem(self.spacer_5)


        self.layout_picture.addLayout(self.layout_views)

        self.layout_timer = QHBoxLayout()
        self.layout_timer.setSpacing(8)
        self.layout_timer.setObjectName(u"layout_timer")
        self.layout_timer.setContentsMargins(0, 0, 0, 0)
        self.label_timer = QLabel(self.page_show)
        self.label_timer.setObjectName(u"label_timer")
        self.label_timer.setProperty(u"role", u"heading")

        self.layout_timer.addWidget(self.label_timer)

        self.button_timer = QPushButton(self.page_show)
        self.button_timer.setObjectName(u"button_timer")
        self.button_timer.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout_timer.addWidget(self.button_timer)

        self.button_minute = QPushButton(self.page_show)
        self.button_minute.setObjectName(u"button_minute")
        self.button_minute.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout_timer.addWidget(self.button_minute)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_timer.addItem(self.spacer_6)

        self.button_freeze = QPushButton(self.page_show)
        self.button_freeze.setObjectName(u"button_freeze")
        self.button_freeze.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button_freeze.setCheckable(True)
        self.button_freeze.setProperty(u"role", u"choice")

        self.layout_timer.addWidget(self.button_freeze)

        self.button_blank = QPushButton(self.page_show)
        self.button_blank.setObjectName(u"button_blank")
        self.button_blank.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button_blank.setCheckable(True)
        self.button_blank.setProperty(u"role", u"choice")

        self.layout_timer.addWidget(self.button_blank)


        self.layout_picture.addLayout(self.layout_timer)

        self.label_keys = QLabel(self.page_show)
        self.label_keys.setObjectName(u"label_keys")
        self.label_keys.setWordWrap(True)
        self.label_keys.setProperty(u"role", u"small")

        self.layout_picture.addWidget(self.label_keys)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_picture.addItem(self.spacer_7)

        self.layout_picture.setStretch(1, 100)
        self.layout_picture.setStretch(5, 1)

        self.layout_columns.addLayout(self.layout_picture)

        self.layout_columns.setStretch(0, 15)
        self.layout_columns.setStretch(1, 14)

        self.layout_show.addLayout(self.layout_columns)

        self.layout_show.setStretch(1, 1)
        self.stack.addWidget(self.page_show)
        self.page_empty = QWidget(self.stack)
        self.page_empty.setObjectName(u"page_empty")
        self.layout_empty = QVBoxLayout(self.page_empty)
        self.layout_empty.setSpacing(8)
        self.layout_empty.setObjectName(u"layout_empty")
        self.layout_empty.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_8)

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

        self.layout_begin = QHBoxLayout()
        self.layout_begin.setSpacing(8)
        self.layout_begin.setObjectName(u"layout_begin")
        self.layout_begin.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_begin.addItem(self.spacer_9)

        self.button_workshops = QPushButton(self.page_empty)
        self.button_workshops.setObjectName(u"button_workshops")
        self.button_workshops.setProperty(u"role", u"primary")

        self.layout_begin.addWidget(self.button_workshops)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_begin.addItem(self.spacer_10)


        self.layout_empty.addLayout(self.layout_begin)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_11)

        self.stack.addWidget(self.page_empty)

        self.layout_page.addWidget(self.stack)

        self.layout_page.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_screen.setBuddy(self.combo_screen)
        self.label_colours.setBuddy(self.combo_colours)
        self.label_workshop.setBuddy(self.combo_workshop)
        self.label_message.setBuddy(self.text_message)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_screen, self.combo_colours)
        QWidget.setTabOrder(self.combo_colours, self.button_open)
        QWidget.setTabOrder(self.button_open, self.combo_workshop)
        QWidget.setTabOrder(self.combo_workshop, self.list_steps)
        QWidget.setTabOrder(self.list_steps, self.button_previous)
        QWidget.setTabOrder(self.button_previous, self.button_next_step)
        QWidget.setTabOrder(self.button_next_step, self.text_message)
        QWidget.setTabOrder(self.text_message, self.button_show_message)
        QWidget.setTabOrder(self.button_show_message, self.button_hide_message)
        QWidget.setTabOrder(self.button_hide_message, self.button_view_step)
        QWidget.setTabOrder(self.button_view_step, self.button_view_timer)
        QWidget.setTabOrder(self.button_view_timer, self.button_view_answers)
        QWidget.setTabOrder(self.button_view_answers, self.button_view_result)
        QWidget.setTabOrder(self.button_view_result, self.button_timer)
        QWidget.setTabOrder(self.button_timer, self.button_minute)
        QWidget.setTabOrder(self.button_minute, self.button_freeze)
        QWidget.setTabOrder(self.button_freeze, self.button_blank)
        QWidget.setTabOrder(self.button_blank, self.button_workshops)

        self.retranslateUi(ProjectorPage)
    # setupUi

    def retranslateUi(self, ProjectorPage):
        self.label_title.setText(QCoreApplication.translate("ProjectorPage", u"Projektor", None))
        self.label_screen.setText(QCoreApplication.translate("ProjectorPage", u"S&k\u00e4rm", None))
#if QT_CONFIG(accessibility)
        self.combo_screen.setAccessibleName(QCoreApplication.translate("ProjectorPage", u"Sk\u00e4rm", None))
#endif // QT_CONFIG(accessibility)
        self.label_colours.setText(QCoreApplication.translate("ProjectorPage", u"F&\u00e4rger", None))
#if QT_CONFIG(accessibility)
        self.combo_colours.setAccessibleName(QCoreApplication.translate("ProjectorPage", u"F\u00e4rger", None))
#endif // QT_CONFIG(accessibility)
        self.button_open.setText(QCoreApplication.translate("ProjectorPage", u"\u00d6ppna &projektorn", None))
        self.label_state.setText("")
        self.label_workshop.setText(QCoreApplication.translate("ProjectorPage", u"&Workshop", None))
#if QT_CONFIG(accessibility)
        self.combo_workshop.setAccessibleName(QCoreApplication.translate("ProjectorPage", u"Workshop", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.list_steps.setAccessibleName(QCoreApplication.translate("ProjectorPage", u"Dagordningen", None))
#endif // QT_CONFIG(accessibility)
        self.button_previous.setText(QCoreApplication.translate("ProjectorPage", u"F&\u00f6reg\u00e5ende steg", None))
        self.button_next_step.setText(QCoreApplication.translate("ProjectorPage", u"&N\u00e4sta steg", None))
        self.label_message.setText(QCoreApplication.translate("ProjectorPage", u"&Meddelande till rummet", None))
        self.label_letters.setText("")
#if QT_CONFIG(accessibility)
        self.text_message.setAccessibleName(QCoreApplication.translate("ProjectorPage", u"Meddelande till rummet", None))
#endif // QT_CONFIG(accessibility)
        self.text_message.setPlaceholderText(QCoreApplication.translate("ProjectorPage", u"Skriv med f\u00e5 ord. Det visas i stor text f\u00f6rst n\u00e4r du v\u00e4ljer Visa.", None))
        self.button_show_message.setText(QCoreApplication.translate("ProjectorPage", u"&Visa", None))
        self.button_hide_message.setText(QCoreApplication.translate("ProjectorPage", u"&D\u00f6lj", None))
        self.label_picture.setText(QCoreApplication.translate("ProjectorPage", u"P\u00e5 projektorn nu", None))
        self.label_held.setText("")
        self.label_views.setText(QCoreApplication.translate("ProjectorPage", u"Visa", None))
        self.button_view_step.setText(QCoreApplication.translate("ProjectorPage", u"S&teget", None))
        self.button_view_timer.setText(QCoreApplication.translate("ProjectorPage", u"T&iden", None))
        self.button_view_answers.setText(QCoreApplication.translate("ProjectorPage", u"&Antal svar", None))
        self.button_view_result.setText(QCoreApplication.translate("ProjectorPage", u"Resu&ltat", None))
        self.label_timer.setText(QCoreApplication.translate("ProjectorPage", u"0:00", None))
#if QT_CONFIG(accessibility)
        self.label_timer.setAccessibleName(QCoreApplication.translate("ProjectorPage", u"Tid kvar", None))
#endif // QT_CONFIG(accessibility)
        self.button_timer.setText(QCoreApplication.translate("ProjectorPage", u"Sta&rta", None))
        self.button_minute.setText(QCoreApplication.translate("ProjectorPage", u"+&1 min", None))
#if QT_CONFIG(accessibility)
        self.button_minute.setAccessibleName(QCoreApplication.translate("ProjectorPage", u"En minut till", None))
#endif // QT_CONFIG(accessibility)
        self.button_freeze.setText(QCoreApplication.translate("ProjectorPage", u"&Frys", None))
#if QT_CONFIG(tooltip)
        self.button_freeze.setToolTip(QCoreApplication.translate("ProjectorPage", u"Bilden st\u00e5r kvar medan du g\u00e5r vidare h\u00e4r (F)", None))
#endif // QT_CONFIG(tooltip)
        self.button_blank.setText(QCoreApplication.translate("ProjectorPage", u"Sl\u00e4&ck", None))
#if QT_CONFIG(tooltip)
        self.button_blank.setToolTip(QCoreApplication.translate("ProjectorPage", u"M\u00f6rk sk\u00e4rm (S eller B)", None))
#endif // QT_CONFIG(tooltip)
        self.label_keys.setText(QCoreApplication.translate("ProjectorPage", u"Tangenter: \u2192 och \u2190 byter steg, mellanslag startar och pausar tiden, F fryser, S sl\u00e4cker. Fj\u00e4rrkontroll f\u00f6r presentationer fungerar.", None))
        self.label_empty.setText(QCoreApplication.translate("ProjectorPage", u"Inga workshoppar \u00e4n", None))
        self.label_empty_text.setText(QCoreApplication.translate("ProjectorPage", u"Projektorn visar rummet var i dagordningen ni \u00e4r, hur l\u00e5ng tid som \u00e4r kvar och hur m\u00e5nga som har svarat. L\u00e4gg upp en workshop under Workshoppar f\u00f6rst.", None))
        self.button_workshops.setText(QCoreApplication.translate("ProjectorPage", u"Till &workshopparna", None))
        pass
    # retranslateUi
