# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_journey_page.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from kulturverktyg.gui.widgets.banner import Banner

class Ui_NewJourneyPage(object):
    def setupUi(self, NewJourneyPage):
        if not NewJourneyPage.objectName():
            NewJourneyPage.setObjectName(u"NewJourneyPage")
        self.layout_page = QVBoxLayout(NewJourneyPage)
        self.layout_page.setSpacing(16)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(NewJourneyPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.spacer_layout_title_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_layout_title_1)


        self.layout_page.addLayout(self.layout_title)

        self.card = QFrame(NewJourneyPage)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.layout_card = QGridLayout(self.card)
        self.layout_card.setObjectName(u"layout_card")
        self.layout_card.setHorizontalSpacing(24)
        self.layout_card.setVerticalSpacing(12)
        self.layout_card.setContentsMargins(24, 20, 24, 20)
        self.label_name = QLabel(self.card)
        self.label_name.setObjectName(u"label_name")

        self.layout_card.addWidget(self.label_name, 0, 0, 1, 1)

        self.layout_name = QVBoxLayout()
        self.layout_name.setSpacing(4)
        self.layout_name.setObjectName(u"layout_name")
        self.layout_name.setContentsMargins(0, 0, 0, 0)
        self.edit_name = QLineEdit(self.card)
        self.edit_name.setObjectName(u"edit_name")
        self.edit_name.setMaxLength(200)

        self.layout_name.addWidget(self.edit_name)

        self.label_name_problem = QLabel(self.card)
        self.label_name_problem.setObjectName(u"label_name_problem")
        self.label_name_problem.setWordWrap(True)
        self.label_name_problem.setProperty(u"role", u"danger")

        self.layout_name.addWidget(self.label_name_problem)


        self.layout_card.addLayout(self.layout_name, 0, 1, 1, 1)

        self.label_template = QLabel(self.card)
        self.label_template.setObjectName(u"label_template")

        self.layout_card.addWidget(self.label_template, 1, 0, 1, 1)

        self.combo_template = QComboBox(self.card)
        self.combo_template.setObjectName(u"combo_template")

        self.layout_card.addWidget(self.combo_template, 1, 1, 1, 1)

        self.label_description = QLabel(self.card)
        self.label_description.setObjectName(u"label_description")
        self.label_description.setWordWrap(True)
        self.label_description.setProperty(u"role", u"quiet")

        self.layout_card.addWidget(self.label_description, 2, 1, 1, 1)

        self.label_length = QLabel(self.card)
        self.label_length.setObjectName(u"label_length")

        self.layout_card.addWidget(self.label_length, 3, 0, 1, 1)

        self.layout_length = QVBoxLayout()
        self.layout_length.setSpacing(4)
        self.layout_length.setObjectName(u"layout_length")
        self.layout_length.setContentsMargins(0, 0, 0, 0)
        self.radio_full = QRadioButton(self.card)
        self.radio_full.setObjectName(u"radio_full")
        self.radio_full.setChecked(True)

        self.layout_length.addWidget(self.radio_full)

        self.radio_short = QRadioButton(self.card)
        self.radio_short.setObjectName(u"radio_short")

        self.layout_length.addWidget(self.radio_short)


        self.layout_card.addLayout(self.layout_length, 3, 1, 1, 1)

        self.label_units = QLabel(self.card)
        self.label_units.setObjectName(u"label_units")

        self.layout_card.addWidget(self.label_units, 4, 0, 1, 1)

        self.layout_units = QHBoxLayout()
        self.layout_units.setSpacing(8)
        self.layout_units.setObjectName(u"layout_units")
        self.layout_units.setContentsMargins(0, 0, 0, 0)
        self.label_units_file = QLabel(self.card)
        self.label_units_file.setObjectName(u"label_units_file")
        self.label_units_file.setProperty(u"role", u"quiet")

        self.layout_units.addWidget(self.label_units_file)

        self.spacer_layout_units_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_units.addItem(self.spacer_layout_units_1)

        self.button_no_file = QPushButton(self.card)
        self.button_no_file.setObjectName(u"button_no_file")

        self.layout_units.addWidget(self.button_no_file)

        self.button_choose_file = QPushButton(self.card)
        self.button_choose_file.setObjectName(u"button_choose_file")

        self.layout_units.addWidget(self.button_choose_file)


        self.layout_card.addLayout(self.layout_units, 4, 1, 1, 1)

        self.label_units_help = QLabel(self.card)
        self.label_units_help.setObjectName(u"label_units_help")
        self.label_units_help.setWordWrap(True)
        self.label_units_help.setProperty(u"role", u"quiet")

        self.layout_card.addWidget(self.label_units_help, 5, 1, 1, 1)

        self.layout_card.setColumnStretch(1, 1)

        self.layout_page.addWidget(self.card)

        self.banner = Banner(NewJourneyPage)
        self.banner.setObjectName(u"banner")

        self.layout_page.addWidget(self.banner)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setSpacing(8)
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_layout_buttons_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_layout_buttons_1)

        self.button_cancel = QPushButton(NewJourneyPage)
        self.button_cancel.setObjectName(u"button_cancel")

        self.layout_buttons.addWidget(self.button_cancel)

        self.button_create = QPushButton(NewJourneyPage)
        self.button_create.setObjectName(u"button_create")
        self.button_create.setProperty(u"role", u"primary")

        self.layout_buttons.addWidget(self.button_create)


        self.layout_page.addLayout(self.layout_buttons)

        self.spacer_layout_page_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_page.addItem(self.spacer_layout_page_1)

#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.edit_name)
        self.label_template.setBuddy(self.combo_template)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_name, self.combo_template)
        QWidget.setTabOrder(self.combo_template, self.radio_full)
        QWidget.setTabOrder(self.radio_full, self.radio_short)
        QWidget.setTabOrder(self.radio_short, self.button_no_file)
        QWidget.setTabOrder(self.button_no_file, self.button_choose_file)
        QWidget.setTabOrder(self.button_choose_file, self.button_cancel)
        QWidget.setTabOrder(self.button_cancel, self.button_create)

        self.retranslateUi(NewJourneyPage)
    # setupUi

    def retranslateUi(self, NewJourneyPage):
        self.label_title.setText(QCoreApplication.translate("NewJourneyPage", u"Ny resa", None))
        self.label_name.setText(QCoreApplication.translate("NewJourneyPage", u"&Resans namn", None))
#if QT_CONFIG(accessibility)
        self.edit_name.setAccessibleName(QCoreApplication.translate("NewJourneyPage", u"Resans namn", None))
#endif // QT_CONFIG(accessibility)
        self.edit_name.setPlaceholderText(QCoreApplication.translate("NewJourneyPage", u"Till exempel Kulturresan i Norr", None))
        self.label_name_problem.setText("")
        self.label_template.setText(QCoreApplication.translate("NewJourneyPage", u"&Mall", None))
#if QT_CONFIG(accessibility)
        self.combo_template.setAccessibleName(QCoreApplication.translate("NewJourneyPage", u"Mall", None))
#endif // QT_CONFIG(accessibility)
        self.label_description.setText("")
        self.label_length.setText(QCoreApplication.translate("NewJourneyPage", u"Enk\u00e4tens l\u00e4ngd", None))
        self.radio_full.setText(QCoreApplication.translate("NewJourneyPage", u"&Hela enk\u00e4ten", None))
        self.radio_short.setText(QCoreApplication.translate("NewJourneyPage", u"&Kort form", None))
        self.label_units.setText(QCoreApplication.translate("NewJourneyPage", u"Enheter", None))
        self.label_units_file.setText(QCoreApplication.translate("NewJourneyPage", u"Ingen fil vald", None))
        self.button_no_file.setText(QCoreApplication.translate("NewJourneyPage", u"U&tan fil", None))
        self.button_choose_file.setText(QCoreApplication.translate("NewJourneyPage", u"&V\u00e4lj fil \u2026", None))
        self.label_units_help.setText(QCoreApplication.translate("NewJourneyPage", u"Valfritt. En CSV- eller Excelfil med kolumnerna enhet, roll och antal, d\u00e4r enheten skrivs som F\u00f6rvaltning/Avdelning/Enhet. Du kan ocks\u00e5 l\u00e4gga in enheterna f\u00f6r hand efter\u00e5t.", None))
        self.button_cancel.setText(QCoreApplication.translate("NewJourneyPage", u"&Avbryt", None))
        self.button_create.setText(QCoreApplication.translate("NewJourneyPage", u"&Skapa resan", None))
        pass
    # retranslateUi
