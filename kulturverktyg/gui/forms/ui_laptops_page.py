# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'laptops_page.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable

class Ui_LaptopsPage(object):
    def setupUi(self, LaptopsPage):
        if not LaptopsPage.objectName():
            LaptopsPage.setObjectName(u"LaptopsPage")
        self.layout_page = QVBoxLayout(LaptopsPage)
        self.layout_page.setSpacing(14)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(LaptopsPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)


        self.layout_page.addLayout(self.layout_title)

        self.stack = QStackedWidget(LaptopsPage)
        self.stack.setObjectName(u"stack")
        self.page_list = QWidget(self.stack)
        self.page_list.setObjectName(u"page_list")
        self.layout_list = QVBoxLayout(self.page_list)
        self.layout_list.setSpacing(12)
        self.layout_list.setObjectName(u"layout_list")
        self.layout_list.setContentsMargins(0, 0, 0, 0)
        self.card_package = QFrame(self.page_list)
        self.card_package.setObjectName(u"card_package")
        self.card_package.setProperty(u"role", u"card")
        self.layout_package = QVBoxLayout(self.card_package)
        self.layout_package.setSpacing(12)
        self.layout_package.setObjectName(u"layout_package")
        self.layout_package.setContentsMargins(20, 14, 20, 16)
        self.layout_choices = QHBoxLayout()
        self.layout_choices.setSpacing(8)
        self.layout_choices.setObjectName(u"layout_choices")
        self.layout_choices.setContentsMargins(0, 0, 0, 0)
        self.label_workshop = QLabel(self.card_package)
        self.label_workshop.setObjectName(u"label_workshop")

        self.layout_choices.addWidget(self.label_workshop)

        self.combo_workshop = QComboBox(self.card_package)
        self.combo_workshop.setObjectName(u"combo_workshop")
        self.combo_workshop.setMinimumSize(QSize(260, 0))

        self.layout_choices.addWidget(self.combo_workshop)

        self.spacer_choices_1 = QSpacerItem(16, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_choices.addItem(self.spacer_choices_1)

        self.label_mode = QLabel(self.card_package)
        self.label_mode.setObjectName(u"label_mode")

        self.layout_choices.addWidget(self.label_mode)

        self.combo_mode = QComboBox(self.card_package)
        self.combo_mode.setObjectName(u"combo_mode")

        self.layout_choices.addWidget(self.combo_mode)

        self.spacer_choices_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_choices.addItem(self.spacer_choices_2)

        self.button_package = QPushButton(self.card_package)
        self.button_package.setObjectName(u"button_package")

        self.layout_choices.addWidget(self.button_package)


        self.layout_package.addLayout(self.layout_choices)

        self.rule_package = QFrame(self.card_package)
        self.rule_package.setObjectName(u"rule_package")
        self.rule_package.setProperty(u"role", u"rule")

        self.layout_package.addWidget(self.rule_package)

        self.steps = QWidget(self.card_package)
        self.steps.setObjectName(u"steps")
        self.layout_steps = QGridLayout(self.steps)
        self.layout_steps.setObjectName(u"layout_steps")
        self.layout_steps.setHorizontalSpacing(12)
        self.layout_steps.setVerticalSpacing(6)
        self.layout_steps.setContentsMargins(0, 0, 0, 0)
        self.label_number_1 = QLabel(self.steps)
        self.label_number_1.setObjectName(u"label_number_1")
        self.label_number_1.setProperty(u"role", u"section")
        self.label_number_1.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.layout_steps.addWidget(self.label_number_1, 0, 0, 1, 1)

        self.label_step_1 = QLabel(self.steps)
        self.label_step_1.setObjectName(u"label_step_1")
        self.label_step_1.setWordWrap(True)

        self.layout_steps.addWidget(self.label_step_1, 0, 1, 1, 1)

        self.label_number_2 = QLabel(self.steps)
        self.label_number_2.setObjectName(u"label_number_2")
        self.label_number_2.setProperty(u"role", u"section")
        self.label_number_2.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.layout_steps.addWidget(self.label_number_2, 1, 0, 1, 1)

        self.label_step_2 = QLabel(self.steps)
        self.label_step_2.setObjectName(u"label_step_2")
        self.label_step_2.setWordWrap(True)

        self.layout_steps.addWidget(self.label_step_2, 1, 1, 1, 1)

        self.label_number_3 = QLabel(self.steps)
        self.label_number_3.setObjectName(u"label_number_3")
        self.label_number_3.setProperty(u"role", u"section")
        self.label_number_3.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.layout_steps.addWidget(self.label_number_3, 2, 0, 1, 1)

        self.label_step_3 = QLabel(self.steps)
        self.label_step_3.setObjectName(u"label_step_3")
        self.label_step_3.setWordWrap(True)

        self.layout_steps.addWidget(self.label_step_3, 2, 1, 1, 1)

        self.layout_steps.setColumnStretch(1, 1)

        self.layout_package.addWidget(self.steps)

        self.label_closed = QLabel(self.card_package)
        self.label_closed.setObjectName(u"label_closed")
        self.label_closed.setWordWrap(True)

        self.layout_package.addWidget(self.label_closed)


        self.layout_list.addWidget(self.card_package)

        self.layout_heading = QHBoxLayout()
        self.layout_heading.setSpacing(16)
        self.layout_heading.setObjectName(u"layout_heading")
        self.layout_heading.setContentsMargins(0, 0, 0, 0)
        self.label_laptops = QLabel(self.page_list)
        self.label_laptops.setObjectName(u"label_laptops")
        self.label_laptops.setProperty(u"role", u"section")

        self.layout_heading.addWidget(self.label_laptops)

        self.label_set_aside = QLabel(self.page_list)
        self.label_set_aside.setObjectName(u"label_set_aside")
        self.label_set_aside.setProperty(u"role", u"quiet")
        self.label_set_aside.setWordWrap(True)

        self.layout_heading.addWidget(self.label_set_aside)

        self.layout_heading.setStretch(1, 1)

        self.layout_list.addLayout(self.layout_heading)

        self.stack_laptops = QStackedWidget(self.page_list)
        self.stack_laptops.setObjectName(u"stack_laptops")
        self.page_laptops = QWidget(self.stack_laptops)
        self.page_laptops.setObjectName(u"page_laptops")
        self.layout_laptops = QVBoxLayout(self.page_laptops)
        self.layout_laptops.setSpacing(8)
        self.layout_laptops.setObjectName(u"layout_laptops")
        self.layout_laptops.setContentsMargins(0, 0, 0, 0)
        self.table_laptops = DataTable(self.page_laptops)
        self.table_laptops.setObjectName(u"table_laptops")

        self.layout_laptops.addWidget(self.table_laptops)

        self.stack_laptops.addWidget(self.page_laptops)
        self.page_none = QWidget(self.stack_laptops)
        self.page_none.setObjectName(u"page_none")
        self.layout_none = QVBoxLayout(self.page_none)
        self.layout_none.setSpacing(8)
        self.layout_none.setObjectName(u"layout_none")
        self.layout_none.setContentsMargins(0, 0, 0, 0)
        self.spacer_none_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_none_1)

        self.label_none = QLabel(self.page_none)
        self.label_none.setObjectName(u"label_none")
        self.label_none.setProperty(u"role", u"quiet")
        self.label_none.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_none.addWidget(self.label_none)

        self.spacer_none_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_none_2)

        self.stack_laptops.addWidget(self.page_none)

        self.layout_list.addWidget(self.stack_laptops)

        self.layout_actions = QHBoxLayout()
        self.layout_actions.setSpacing(8)
        self.layout_actions.setObjectName(u"layout_actions")
        self.layout_actions.setContentsMargins(0, 0, 0, 0)
        self.button_merge = QPushButton(self.page_list)
        self.button_merge.setObjectName(u"button_merge")

        self.layout_actions.addWidget(self.button_merge)

        self.spacer_actions = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_actions.addItem(self.spacer_actions)

        self.button_copy = QPushButton(self.page_list)
        self.button_copy.setObjectName(u"button_copy")

        self.layout_actions.addWidget(self.button_copy)

        self.button_receipt = QPushButton(self.page_list)
        self.button_receipt.setObjectName(u"button_receipt")

        self.layout_actions.addWidget(self.button_receipt)


        self.layout_list.addLayout(self.layout_actions)

        self.layout_list.setStretch(2, 1)
        self.stack.addWidget(self.page_list)
        self.page_empty = QWidget(self.stack)
        self.page_empty.setObjectName(u"page_empty")
        self.layout_empty = QVBoxLayout(self.page_empty)
        self.layout_empty.setSpacing(8)
        self.layout_empty.setObjectName(u"layout_empty")
        self.layout_empty.setContentsMargins(0, 0, 0, 0)
        self.spacer_empty_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_empty_1)

        self.label_empty = QLabel(self.page_empty)
        self.label_empty.setObjectName(u"label_empty")
        self.label_empty.setProperty(u"role", u"heading")
        self.label_empty.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout_empty.addWidget(self.label_empty)

        self.label_empty_text = QLabel(self.page_empty)
        self.label_empty_text.setObjectName(u"label_empty_text")
        self.label_empty_text.setProperty(u"role", u"quiet")
        self.label_empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_empty_text.setWordWrap(True)

        self.layout_empty.addWidget(self.label_empty_text)

        self.spacer_empty_2 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_empty.addItem(self.spacer_empty_2)

        self.layout_begin = QHBoxLayout()
        self.layout_begin.setSpacing(8)
        self.layout_begin.setObjectName(u"layout_begin")
        self.layout_begin.setContentsMargins(0, 0, 0, 0)
        self.spacer_begin_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_begin.addItem(self.spacer_begin_1)

        self.button_workshops = QPushButton(self.page_empty)
        self.button_workshops.setObjectName(u"button_workshops")
        self.button_workshops.setProperty(u"role", u"primary")

        self.layout_begin.addWidget(self.button_workshops)

        self.spacer_begin_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_begin.addItem(self.spacer_begin_2)


        self.layout_empty.addLayout(self.layout_begin)

        self.spacer_empty_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_empty.addItem(self.spacer_empty_3)

        self.stack.addWidget(self.page_empty)

        self.layout_page.addWidget(self.stack)

        self.layout_page.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_workshop.setBuddy(self.combo_workshop)
        self.label_mode.setBuddy(self.combo_mode)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_workshop, self.combo_mode)
        QWidget.setTabOrder(self.combo_mode, self.button_package)
        QWidget.setTabOrder(self.button_package, self.table_laptops)
        QWidget.setTabOrder(self.table_laptops, self.button_merge)
        QWidget.setTabOrder(self.button_merge, self.button_copy)
        QWidget.setTabOrder(self.button_copy, self.button_receipt)
        QWidget.setTabOrder(self.button_receipt, self.button_workshops)

        self.retranslateUi(LaptopsPage)
    # setupUi

    def retranslateUi(self, LaptopsPage):
        self.label_title.setText(QCoreApplication.translate("LaptopsPage", u"Flera datorer", None))
        self.label_workshop.setText(QCoreApplication.translate("LaptopsPage", u"&Workshop", None))
#if QT_CONFIG(accessibility)
        self.combo_workshop.setAccessibleName(QCoreApplication.translate("LaptopsPage", u"Workshop", None))
#endif // QT_CONFIG(accessibility)
        self.label_mode.setText(QCoreApplication.translate("LaptopsPage", u"&Kiosk f\u00f6r", None))
#if QT_CONFIG(accessibility)
        self.combo_mode.setAccessibleName(QCoreApplication.translate("LaptopsPage", u"Vad kiosken \u00e4r f\u00f6r", None))
#endif // QT_CONFIG(accessibility)
        self.button_package.setText(QCoreApplication.translate("LaptopsPage", u"&Spara kioskpaket \u2026", None))
        self.label_number_1.setText(QCoreApplication.translate("LaptopsPage", u"1", None))
        self.label_step_1.setText(QCoreApplication.translate("LaptopsPage", u"Spara kioskpaketet p\u00e5 ett USB-minne. \u00d6ppna det p\u00e5 varje kioskdator, p\u00e5 sidan Alla resor i Kulturverktyg. Samma paket g\u00e5r till alla datorer.", None))
        self.label_number_2.setText(QCoreApplication.translate("LaptopsPage", u"2", None))
        self.label_step_2.setText(QCoreApplication.translate("LaptopsPage", u"N\u00e4r alla har svarat: l\u00e4mna kiosken med PIN-koden, spara urnan p\u00e5 USB-minnet och l\u00e4s in den h\u00e4r. G\u00f6r det innan omg\u00e5ngen st\u00e4ngs.", None))
        self.label_number_3.setText(QCoreApplication.translate("LaptopsPage", u"3", None))
        self.label_step_3.setText(QCoreApplication.translate("LaptopsPage", u"Ge kvittot till kioskdatorn: skriv in numret d\u00e4r, eller ta dit filen. F\u00f6rst d\u00e5 f\u00f6rst\u00f6rs urnan p\u00e5 kioskdatorn.", None))
        self.label_closed.setText("")
        self.label_laptops.setText(QCoreApplication.translate("LaptopsPage", u"Urnor som har l\u00e4sts in", None))
        self.label_set_aside.setText("")
#if QT_CONFIG(accessibility)
        self.table_laptops.setAccessibleName(QCoreApplication.translate("LaptopsPage", u"Datorer som urnor har kommit fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.label_none.setText(QCoreApplication.translate("LaptopsPage", u"Ingen urna fr\u00e5n en annan dator \u00e4r inl\u00e4st \u00e4n.", None))
        self.button_merge.setText(QCoreApplication.translate("LaptopsPage", u"&L\u00e4s in urnor \u2026", None))
        self.button_copy.setText(QCoreApplication.translate("LaptopsPage", u"K&opiera kvittonumret", None))
        self.button_receipt.setText(QCoreApplication.translate("LaptopsPage", u"Spara k&vitto \u2026", None))
        self.label_empty.setText(QCoreApplication.translate("LaptopsPage", u"H\u00e4r kopplas fler datorer till en workshop", None))
        self.label_empty_text.setText(QCoreApplication.translate("LaptopsPage", u"N\u00e4r en kiosk inte r\u00e4cker kan fler datorer ta emot svar. L\u00e4gg f\u00f6rst upp en workshop.", None))
        self.button_workshops.setText(QCoreApplication.translate("LaptopsPage", u"Till &workshopparna", None))
        pass
    # retranslateUi
