# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'vote_draft_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from kulturverktyg.gui.desk.survey.pickers import Picker
from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.number_box import NumberBox

class Ui_VoteDraftPane(object):
    def setupUi(self, VoteDraftPane):
        if not VoteDraftPane.objectName():
            VoteDraftPane.setObjectName(u"VoteDraftPane")
        self.layout_pane = QVBoxLayout(VoteDraftPane)
        self.layout_pane.setSpacing(14)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(0, 0, 0, 0)
        self.card_settings = QFrame(VoteDraftPane)
        self.card_settings.setObjectName(u"card_settings")
        self.card_settings.setProperty(u"role", u"card")
        self.layout_settings = QVBoxLayout(self.card_settings)
        self.layout_settings.setSpacing(10)
        self.layout_settings.setObjectName(u"layout_settings")
        self.layout_settings.setContentsMargins(20, 12, 20, 12)
        self.layout_name = QHBoxLayout()
        self.layout_name.setSpacing(8)
        self.layout_name.setObjectName(u"layout_name")
        self.layout_name.setContentsMargins(0, 0, 0, 0)
        self.label_name = QLabel(self.card_settings)
        self.label_name.setObjectName(u"label_name")

        self.layout_name.addWidget(self.label_name)

        self.edit_name = QLineEdit(self.card_settings)
        self.edit_name.setObjectName(u"edit_name")

        self.layout_name.addWidget(self.edit_name)

        self.spacer_1 = QSpacerItem(16, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_name.addItem(self.spacer_1)

        self.label_kind = QLabel(self.card_settings)
        self.label_kind.setObjectName(u"label_kind")

        self.layout_name.addWidget(self.label_kind)

        self.combo_kind = Picker(self.card_settings)
        self.combo_kind.setObjectName(u"combo_kind")
        self.combo_kind.setMinimumSize(QSize(260, 0))

        self.layout_name.addWidget(self.combo_kind)

        self.spacer_2 = QSpacerItem(8, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_name.addItem(self.spacer_2)

        self.check_roles = QCheckBox(self.card_settings)
        self.check_roles.setObjectName(u"check_roles")

        self.layout_name.addWidget(self.check_roles)

        self.layout_name.setStretch(1, 1)

        self.layout_settings.addLayout(self.layout_name)

        self.layout_where = QHBoxLayout()
        self.layout_where.setSpacing(8)
        self.layout_where.setObjectName(u"layout_where")
        self.layout_where.setContentsMargins(0, 0, 0, 0)
        self.label_where = QLabel(self.card_settings)
        self.label_where.setObjectName(u"label_where")

        self.layout_where.addWidget(self.label_where)

        self.combo_where = Picker(self.card_settings)
        self.combo_where.setObjectName(u"combo_where")
        self.combo_where.setMinimumSize(QSize(250, 0))

        self.layout_where.addWidget(self.combo_where)

        self.spacer_3 = QSpacerItem(16, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_where.addItem(self.spacer_3)

        self.label_dots = QLabel(self.card_settings)
        self.label_dots.setObjectName(u"label_dots")

        self.layout_where.addWidget(self.label_dots)

        self.spin_dots = NumberBox(self.card_settings)
        self.spin_dots.setObjectName(u"spin_dots")
        self.spin_dots.setMinimum(1)
        self.spin_dots.setMaximum(20)
        self.spin_dots.setKeyboardTracking(False)
        self.spin_dots.setMaximumSize(QSize(96, 16777215))

        self.layout_where.addWidget(self.spin_dots)

        self.label_cap = QLabel(self.card_settings)
        self.label_cap.setObjectName(u"label_cap")

        self.layout_where.addWidget(self.label_cap)

        self.spin_cap = NumberBox(self.card_settings)
        self.spin_cap.setObjectName(u"spin_cap")
        self.spin_cap.setMinimum(1)
        self.spin_cap.setMaximum(20)
        self.spin_cap.setKeyboardTracking(False)
        self.spin_cap.setMaximumSize(QSize(96, 16777215))

        self.layout_where.addWidget(self.spin_cap)

        self.button_suggested = QPushButton(self.card_settings)
        self.button_suggested.setObjectName(u"button_suggested")
        self.button_suggested.setProperty(u"role", u"link")

        self.layout_where.addWidget(self.button_suggested)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_where.addItem(self.spacer_4)

        self.layout_where.setStretch(1, 3)
        self.layout_where.setStretch(8, 2)

        self.layout_settings.addLayout(self.layout_where)


        self.layout_pane.addWidget(self.card_settings)

        self.layout_both = QHBoxLayout()
        self.layout_both.setSpacing(24)
        self.layout_both.setObjectName(u"layout_both")
        self.layout_both.setContentsMargins(0, 0, 0, 0)
        self.side_options = QWidget(VoteDraftPane)
        self.side_options.setObjectName(u"side_options")
        self.layout_options = QVBoxLayout(self.side_options)
        self.layout_options.setSpacing(8)
        self.layout_options.setObjectName(u"layout_options")
        self.layout_options.setContentsMargins(0, 0, 0, 0)
        self.layout_options_title = QHBoxLayout()
        self.layout_options_title.setSpacing(8)
        self.layout_options_title.setObjectName(u"layout_options_title")
        self.layout_options_title.setContentsMargins(0, 0, 0, 0)
        self.label_options = QLabel(self.side_options)
        self.label_options.setObjectName(u"label_options")
        self.label_options.setProperty(u"role", u"heading")

        self.layout_options_title.addWidget(self.label_options)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_options_title.addItem(self.spacer_5)

        self.label_count = QLabel(self.side_options)
        self.label_count.setObjectName(u"label_count")
        self.label_count.setProperty(u"role", u"quiet")

        self.layout_options_title.addWidget(self.label_count)


        self.layout_options.addLayout(self.layout_options_title)

        self.table_options = DataTable(self.side_options)
        self.table_options.setObjectName(u"table_options")

        self.layout_options.addWidget(self.table_options)

        self.layout_words = QHBoxLayout()
        self.layout_words.setSpacing(8)
        self.layout_words.setObjectName(u"layout_words")
        self.layout_words.setContentsMargins(0, 0, 0, 0)
        self.edit_words = QLineEdit(self.side_options)
        self.edit_words.setObjectName(u"edit_words")

        self.layout_words.addWidget(self.edit_words)

        self.button_add_words = QPushButton(self.side_options)
        self.button_add_words.setObjectName(u"button_add_words")

        self.layout_words.addWidget(self.button_add_words)

        self.layout_words.setStretch(0, 1)

        self.layout_options.addLayout(self.layout_words)

        self.layout_tools = QHBoxLayout()
        self.layout_tools.setSpacing(8)
        self.layout_tools.setObjectName(u"layout_tools")
        self.layout_tools.setContentsMargins(0, 0, 0, 0)
        self.button_take_out = QPushButton(self.side_options)
        self.button_take_out.setObjectName(u"button_take_out")

        self.layout_tools.addWidget(self.button_take_out)

        self.button_rename = QPushButton(self.side_options)
        self.button_rename.setObjectName(u"button_rename")

        self.layout_tools.addWidget(self.button_rename)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_tools.addItem(self.spacer_6)


        self.layout_options.addLayout(self.layout_tools)

        self.layout_options.setStretch(1, 1)

        self.layout_both.addWidget(self.side_options)

        self.side_choose = QWidget(VoteDraftPane)
        self.side_choose.setObjectName(u"side_choose")
        self.layout_choose = QVBoxLayout(self.side_choose)
        self.layout_choose.setSpacing(8)
        self.layout_choose.setObjectName(u"layout_choose")
        self.layout_choose.setContentsMargins(0, 0, 0, 0)
        self.layout_choose_title = QHBoxLayout()
        self.layout_choose_title.setSpacing(8)
        self.layout_choose_title.setObjectName(u"layout_choose_title")
        self.layout_choose_title.setContentsMargins(0, 0, 0, 0)
        self.label_choose = QLabel(self.side_choose)
        self.label_choose.setObjectName(u"label_choose")
        self.label_choose.setProperty(u"role", u"heading")

        self.layout_choose_title.addWidget(self.label_choose)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_choose_title.addItem(self.spacer_7)

        self.combo_subject = Picker(self.side_choose)
        self.combo_subject.setObjectName(u"combo_subject")

        self.layout_choose_title.addWidget(self.combo_subject)


        self.layout_choose.addLayout(self.layout_choose_title)

        self.table_choosable = DataTable(self.side_choose)
        self.table_choosable.setObjectName(u"table_choosable")

        self.layout_choose.addWidget(self.table_choosable)

        self.layout_add = QHBoxLayout()
        self.layout_add.setSpacing(8)
        self.layout_add.setObjectName(u"layout_add")
        self.layout_add.setContentsMargins(0, 0, 0, 0)
        self.edit_filter = QLineEdit(self.side_choose)
        self.edit_filter.setObjectName(u"edit_filter")
        self.edit_filter.setClearButtonEnabled(True)

        self.layout_add.addWidget(self.edit_filter)

        self.button_add_chosen = QPushButton(self.side_choose)
        self.button_add_chosen.setObjectName(u"button_add_chosen")

        self.layout_add.addWidget(self.button_add_chosen)

        self.button_add_all = QPushButton(self.side_choose)
        self.button_add_all.setObjectName(u"button_add_all")

        self.layout_add.addWidget(self.button_add_all)

        self.layout_add.setStretch(0, 1)

        self.layout_choose.addLayout(self.layout_add)

        self.layout_choose.setStretch(1, 1)

        self.layout_both.addWidget(self.side_choose)

        self.layout_both.setStretch(0, 1)
        self.layout_both.setStretch(1, 1)

        self.layout_pane.addLayout(self.layout_both)

        self.layout_open = QHBoxLayout()
        self.layout_open.setSpacing(8)
        self.layout_open.setObjectName(u"layout_open")
        self.layout_open.setContentsMargins(0, 0, 0, 0)
        self.label_open = QLabel(VoteDraftPane)
        self.label_open.setObjectName(u"label_open")
        self.label_open.setWordWrap(True)
        self.label_open.setProperty(u"role", u"quiet")

        self.layout_open.addWidget(self.label_open)

        self.button_open = QPushButton(VoteDraftPane)
        self.button_open.setObjectName(u"button_open")
        self.button_open.setProperty(u"role", u"primary")

        self.layout_open.addWidget(self.button_open)

        self.layout_open.setStretch(0, 1)

        self.layout_pane.addLayout(self.layout_open)

        self.layout_pane.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.edit_name)
        self.label_kind.setBuddy(self.combo_kind)
        self.label_where.setBuddy(self.combo_where)
        self.label_dots.setBuddy(self.spin_dots)
        self.label_cap.setBuddy(self.spin_cap)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(VoteDraftPane)
    # setupUi

    def retranslateUi(self, VoteDraftPane):
        self.label_name.setText(QCoreApplication.translate("VoteDraftPane", u"N&amn", None))
#if QT_CONFIG(accessibility)
        self.edit_name.setAccessibleName(QCoreApplication.translate("VoteDraftPane", u"Omr\u00f6stningens namn", None))
#endif // QT_CONFIG(accessibility)
        self.edit_name.setPlaceholderText(QCoreApplication.translate("VoteDraftPane", u"Till exempel: Vilka id\u00e9er tar vi vidare?", None))
        self.label_kind.setText(QCoreApplication.translate("VoteDraftPane", u"&S\u00e4tt", None))
#if QT_CONFIG(accessibility)
        self.combo_kind.setAccessibleName(QCoreApplication.translate("VoteDraftPane", u"S\u00e4tt att r\u00f6sta", None))
#endif // QT_CONFIG(accessibility)
        self.check_roles.setText(QCoreApplication.translate("VoteDraftPane", u"Visa &ocks\u00e5 per roll", None))
#if QT_CONFIG(tooltip)
        self.check_roles.setToolTip(QCoreApplication.translate("VoteDraftPane", u"Varje person v\u00e4ljer sin roll i kiosken. Prickarna visas per roll bara d\u00e4r det inte pekar ut n\u00e5gon.", None))
#endif // QT_CONFIG(tooltip)
        self.label_where.setText(QCoreApplication.translate("VoteDraftPane", u"&Var", None))
#if QT_CONFIG(accessibility)
        self.combo_where.setAccessibleName(QCoreApplication.translate("VoteDraftPane", u"Var man r\u00f6star", None))
#endif // QT_CONFIG(accessibility)
        self.label_dots.setText(QCoreApplication.translate("VoteDraftPane", u"&Prickar per person", None))
#if QT_CONFIG(accessibility)
        self.spin_dots.setAccessibleName(QCoreApplication.translate("VoteDraftPane", u"Prickar per person", None))
#endif // QT_CONFIG(accessibility)
        self.label_cap.setText(QCoreApplication.translate("VoteDraftPane", u"&h\u00f6gst p\u00e5 samma", None))
#if QT_CONFIG(accessibility)
        self.spin_cap.setAccessibleName(QCoreApplication.translate("VoteDraftPane", u"H\u00f6gst p\u00e5 samma alternativ", None))
#endif // QT_CONFIG(accessibility)
        self.button_suggested.setText("")
        self.label_options.setText(QCoreApplication.translate("VoteDraftPane", u"Alternativ i omr\u00f6stningen", None))
        self.label_count.setText("")
#if QT_CONFIG(accessibility)
        self.table_options.setAccessibleName(QCoreApplication.translate("VoteDraftPane", u"Alternativ i omr\u00f6stningen", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.edit_words.setAccessibleName(QCoreApplication.translate("VoteDraftPane", u"Alternativets ord", None))
#endif // QT_CONFIG(accessibility)
        self.edit_words.setPlaceholderText(QCoreApplication.translate("VoteDraftPane", u"Skriv ett eget alternativ", None))
        self.button_add_words.setText(QCoreApplication.translate("VoteDraftPane", u"&L\u00e4gg till", None))
#if QT_CONFIG(tooltip)
        self.button_add_words.setToolTip(QCoreApplication.translate("VoteDraftPane", u"L\u00e4gg till det som st\u00e5r i f\u00e4ltet", None))
#endif // QT_CONFIG(tooltip)
        self.button_take_out.setText(QCoreApplication.translate("VoteDraftPane", u"Ta b&ort", None))
#if QT_CONFIG(tooltip)
        self.button_take_out.setToolTip(QCoreApplication.translate("VoteDraftPane", u"Ta bort alternativet (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.button_rename.setText(QCoreApplication.translate("VoteDraftPane", u"\u00c4nd&ra orden \u2026", None))
#if QT_CONFIG(tooltip)
        self.button_rename.setToolTip(QCoreApplication.translate("VoteDraftPane", u"Orden g\u00e4ller bara i den h\u00e4r omr\u00f6stningen", None))
#endif // QT_CONFIG(tooltip)
        self.label_choose.setText(QCoreApplication.translate("VoteDraftPane", u"Att v\u00e4lja bland", None))
#if QT_CONFIG(accessibility)
        self.combo_subject.setAccessibleName(QCoreApplication.translate("VoteDraftPane", u"Slag att v\u00e4lja bland", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table_choosable.setAccessibleName(QCoreApplication.translate("VoteDraftPane", u"Att v\u00e4lja bland", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.edit_filter.setAccessibleName(QCoreApplication.translate("VoteDraftPane", u"S\u00f6k bland det som finns att v\u00e4lja", None))
#endif // QT_CONFIG(accessibility)
        self.edit_filter.setPlaceholderText(QCoreApplication.translate("VoteDraftPane", u"S\u00f6k", None))
        self.button_add_chosen.setText(QCoreApplication.translate("VoteDraftPane", u"L\u00e4gg till &valda", None))
#if QT_CONFIG(tooltip)
        self.button_add_chosen.setToolTip(QCoreApplication.translate("VoteDraftPane", u"L\u00e4gg till det som \u00e4r markerat (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.button_add_all.setText(QCoreApplication.translate("VoteDraftPane", u"L\u00e4gg till alla", None))
        self.label_open.setText(QCoreApplication.translate("VoteDraftPane", u"N\u00e4r du \u00f6ppnar omr\u00f6stningen ligger orden fast. Alla f\u00e5r alternativen i olika ordning.", None))
        self.button_open.setText(QCoreApplication.translate("VoteDraftPane", u"\u00d6&ppna omr\u00f6stningen", None))
        pass
    # retranslateUi
