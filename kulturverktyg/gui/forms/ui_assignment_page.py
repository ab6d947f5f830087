# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assignment_page.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QListView, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QTabWidget,
    QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.text_area import TextArea
from kulturverktyg.gui.widgets.unit_tree_view import UnitTreeView

class Ui_AssignmentPage(object):
    def setupUi(self, AssignmentPage):
        if not AssignmentPage.objectName():
            AssignmentPage.setObjectName(u"AssignmentPage")
        self.layout_page = QVBoxLayout(AssignmentPage)
        self.layout_page.setSpacing(16)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(AssignmentPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.spacer_layout_title_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_layout_title_1)

        self.label_saved = QLabel(AssignmentPage)
        self.label_saved.setObjectName(u"label_saved")
        self.label_saved.setProperty(u"role", u"quiet")

        self.layout_title.addWidget(self.label_saved)


        self.layout_page.addLayout(self.layout_title)

        self.tabs = QTabWidget(AssignmentPage)
        self.tabs.setObjectName(u"tabs")
        self.tab_card = QWidget()
        self.tab_card.setObjectName(u"tab_card")
        self.layout_card = QHBoxLayout(self.tab_card)
        self.layout_card.setSpacing(32)
        self.layout_card.setObjectName(u"layout_card")
        self.layout_card.setContentsMargins(20, 20, 20, 20)
        self.layout_short = QVBoxLayout()
        self.layout_short.setSpacing(4)
        self.layout_short.setObjectName(u"layout_short")
        self.layout_short.setContentsMargins(0, 0, 0, 0)
        self.label_name = QLabel(self.tab_card)
        self.label_name.setObjectName(u"label_name")

        self.layout_short.addWidget(self.label_name)

        self.edit_name = QLineEdit(self.tab_card)
        self.edit_name.setObjectName(u"edit_name")
        self.edit_name.setMaxLength(200)

        self.layout_short.addWidget(self.edit_name)

        self.label_name_problem = QLabel(self.tab_card)
        self.label_name_problem.setObjectName(u"label_name_problem")
        self.label_name_problem.setWordWrap(True)
        self.label_name_problem.setProperty(u"role", u"danger")

        self.layout_short.addWidget(self.label_name_problem)

        self.spacer_layout_short_1 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_short.addItem(self.spacer_layout_short_1)

        self.layout_label_commissioner = QHBoxLayout()
        self.layout_label_commissioner.setSpacing(12)
        self.layout_label_commissioner.setObjectName(u"layout_label_commissioner")
        self.layout_label_commissioner.setContentsMargins(0, 0, 0, 0)
        self.label_commissioner = QLabel(self.tab_card)
        self.label_commissioner.setObjectName(u"label_commissioner")

        self.layout_label_commissioner.addWidget(self.label_commissioner)

        self.label_suggested_commissioner = QLabel(self.tab_card)
        self.label_suggested_commissioner.setObjectName(u"label_suggested_commissioner")
        self.label_suggested_commissioner.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.label_suggested_commissioner.setProperty(u"role", u"quiet")

        self.layout_label_commissioner.addWidget(self.label_suggested_commissioner)

        self.layout_label_commissioner.setStretch(1, 1)

        self.layout_short.addLayout(self.layout_label_commissioner)

        self.edit_commissioner = QLineEdit(self.tab_card)
        self.edit_commissioner.setObjectName(u"edit_commissioner")
        self.edit_commissioner.setMaxLength(200)

        self.layout_short.addWidget(self.edit_commissioner)

        self.spacer_layout_short_2 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_short.addItem(self.spacer_layout_short_2)

        self.layout_label_contact = QHBoxLayout()
        self.layout_label_contact.setSpacing(12)
        self.layout_label_contact.setObjectName(u"layout_label_contact")
        self.layout_label_contact.setContentsMargins(0, 0, 0, 0)
        self.label_contact = QLabel(self.tab_card)
        self.label_contact.setObjectName(u"label_contact")

        self.layout_label_contact.addWidget(self.label_contact)

        self.label_suggested_contact = QLabel(self.tab_card)
        self.label_suggested_contact.setObjectName(u"label_suggested_contact")
        self.label_suggested_contact.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.label_suggested_contact.setProperty(u"role", u"quiet")

        self.layout_label_contact.addWidget(self.label_suggested_contact)

        self.layout_label_contact.setStretch(1, 1)

        self.layout_short.addLayout(self.layout_label_contact)

        self.edit_contact = QLineEdit(self.tab_card)
        self.edit_contact.setObjectName(u"edit_contact")
        self.edit_contact.setMaxLength(200)

        self.layout_short.addWidget(self.edit_contact)

        self.spacer_layout_short_3 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_short.addItem(self.spacer_layout_short_3)

        self.layout_label_reference = QHBoxLayout()
        self.layout_label_reference.setSpacing(12)
        self.layout_label_reference.setObjectName(u"layout_label_reference")
        self.layout_label_reference.setContentsMargins(0, 0, 0, 0)
        self.label_reference = QLabel(self.tab_card)
        self.label_reference.setObjectName(u"label_reference")

        self.layout_label_reference.addWidget(self.label_reference)

        self.label_suggested_reference = QLabel(self.tab_card)
        self.label_suggested_reference.setObjectName(u"label_suggested_reference")
        self.label_suggested_reference.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.label_suggested_reference.setProperty(u"role", u"quiet")

        self.layout_label_reference.addWidget(self.label_suggested_reference)

        self.layout_label_reference.setStretch(1, 1)

        self.layout_short.addLayout(self.layout_label_reference)

        self.edit_reference = QLineEdit(self.tab_card)
        self.edit_reference.setObjectName(u"edit_reference")
        self.edit_reference.setMaxLength(100)

        self.layout_short.addWidget(self.edit_reference)

        self.spacer_layout_short_4 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_short.addItem(self.spacer_layout_short_4)

        self.label_k = QLabel(self.tab_card)
        self.label_k.setObjectName(u"label_k")

        self.layout_short.addWidget(self.label_k)

        self.layout_k = QHBoxLayout()
        self.layout_k.setSpacing(8)
        self.layout_k.setObjectName(u"layout_k")
        self.layout_k.setContentsMargins(0, 0, 0, 0)
        self.spin_k = QSpinBox(self.tab_card)
        self.spin_k.setObjectName(u"spin_k")
        self.spin_k.setMinimum(5)
        self.spin_k.setMaximum(50)

        self.layout_k.addWidget(self.spin_k)

        self.spacer_layout_k_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_k.addItem(self.spacer_layout_k_1)


        self.layout_short.addLayout(self.layout_k)

        self.label_k_help = QLabel(self.tab_card)
        self.label_k_help.setObjectName(u"label_k_help")
        self.label_k_help.setWordWrap(True)
        self.label_k_help.setProperty(u"role", u"quiet")

        self.layout_short.addWidget(self.label_k_help)

        self.spacer_layout_short_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_short.addItem(self.spacer_layout_short_5)


        self.layout_card.addLayout(self.layout_short)

        self.layout_long = QVBoxLayout()
        self.layout_long.setSpacing(4)
        self.layout_long.setObjectName(u"layout_long")
        self.layout_long.setContentsMargins(0, 0, 0, 0)
        self.layout_label_purpose = QHBoxLayout()
        self.layout_label_purpose.setSpacing(12)
        self.layout_label_purpose.setObjectName(u"layout_label_purpose")
        self.layout_label_purpose.setContentsMargins(0, 0, 0, 0)
        self.label_purpose = QLabel(self.tab_card)
        self.label_purpose.setObjectName(u"label_purpose")

        self.layout_label_purpose.addWidget(self.label_purpose)

        self.label_suggested_purpose = QLabel(self.tab_card)
        self.label_suggested_purpose.setObjectName(u"label_suggested_purpose")
        self.label_suggested_purpose.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.label_suggested_purpose.setProperty(u"role", u"quiet")

        self.layout_label_purpose.addWidget(self.label_suggested_purpose)

        self.layout_label_purpose.setStretch(1, 1)

        self.layout_long.addLayout(self.layout_label_purpose)

        self.edit_purpose = TextArea(self.tab_card)
        self.edit_purpose.setObjectName(u"edit_purpose")

        self.layout_long.addWidget(self.edit_purpose)

        self.spacer_layout_long_1 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_long.addItem(self.spacer_layout_long_1)

        self.layout_label_questions = QHBoxLayout()
        self.layout_label_questions.setSpacing(12)
        self.layout_label_questions.setObjectName(u"layout_label_questions")
        self.layout_label_questions.setContentsMargins(0, 0, 0, 0)
        self.label_questions = QLabel(self.tab_card)
        self.label_questions.setObjectName(u"label_questions")

        self.layout_label_questions.addWidget(self.label_questions)

        self.label_suggested_questions = QLabel(self.tab_card)
        self.label_suggested_questions.setObjectName(u"label_suggested_questions")
        self.label_suggested_questions.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.label_suggested_questions.setProperty(u"role", u"quiet")

        self.layout_label_questions.addWidget(self.label_suggested_questions)

        self.layout_label_questions.setStretch(1, 1)

        self.layout_long.addLayout(self.layout_label_questions)

        self.edit_questions = TextArea(self.tab_card)
        self.edit_questions.setObjectName(u"edit_questions")

        self.layout_long.addWidget(self.edit_questions)

        self.spacer_layout_long_2 = QSpacerItem(1, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_long.addItem(self.spacer_layout_long_2)

        self.layout_label_limits = QHBoxLayout()
        self.layout_label_limits.setSpacing(12)
        self.layout_label_limits.setObjectName(u"layout_label_limits")
        self.layout_label_limits.setContentsMargins(0, 0, 0, 0)
        self.label_limits = QLabel(self.tab_card)
        self.label_limits.setObjectName(u"label_limits")

        self.layout_label_limits.addWidget(self.label_limits)

        self.label_suggested_limits = QLabel(self.tab_card)
        self.label_suggested_limits.setObjectName(u"label_suggested_limits")
        self.label_suggested_limits.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.label_suggested_limits.setProperty(u"role", u"quiet")

        self.layout_label_limits.addWidget(self.label_suggested_limits)

        self.layout_label_limits.setStretch(1, 1)

        self.layout_long.addLayout(self.layout_label_limits)

        self.edit_limits = TextArea(self.tab_card)
        self.edit_limits.setObjectName(u"edit_limits")

        self.layout_long.addWidget(self.edit_limits)


        self.layout_card.addLayout(self.layout_long)

        self.layout_card.setStretch(0, 2)
        self.layout_card.setStretch(1, 3)
        self.tabs.addTab(self.tab_card, "")
        self.tab_units = QWidget()
        self.tab_units.setObjectName(u"tab_units")
        self.layout_organisation = QHBoxLayout(self.tab_units)
        self.layout_organisation.setSpacing(24)
        self.layout_organisation.setObjectName(u"layout_organisation")
        self.layout_organisation.setContentsMargins(20, 16, 20, 16)
        self.layout_units = QVBoxLayout()
        self.layout_units.setSpacing(8)
        self.layout_units.setObjectName(u"layout_units")
        self.layout_units.setContentsMargins(0, 0, 0, 0)
        self.layout_unit_buttons = QHBoxLayout()
        self.layout_unit_buttons.setSpacing(8)
        self.layout_unit_buttons.setObjectName(u"layout_unit_buttons")
        self.layout_unit_buttons.setContentsMargins(0, 0, 0, 0)
        self.button_add_unit = QPushButton(self.tab_units)
        self.button_add_unit.setObjectName(u"button_add_unit")

        self.layout_unit_buttons.addWidget(self.button_add_unit)

        self.button_add_below = QPushButton(self.tab_units)
        self.button_add_below.setObjectName(u"button_add_below")

        self.layout_unit_buttons.addWidget(self.button_add_below)

        self.button_remove_unit = QPushButton(self.tab_units)
        self.button_remove_unit.setObjectName(u"button_remove_unit")

        self.layout_unit_buttons.addWidget(self.button_remove_unit)

        self.spacer_layout_unit_buttons_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_unit_buttons.addItem(self.spacer_layout_unit_buttons_1)

        self.button_import = QPushButton(self.tab_units)
        self.button_import.setObjectName(u"button_import")

        self.layout_unit_buttons.addWidget(self.button_import)


        self.layout_units.addLayout(self.layout_unit_buttons)

        self.tree_units = UnitTreeView(self.tab_units)
        self.tree_units.setObjectName(u"tree_units")
        self.tree_units.setUniformRowHeights(True)
        self.tree_units.setAlternatingRowColors(False)
        self.tree_units.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed|QAbstractItemView.EditTrigger.DoubleClicked|QAbstractItemView.EditTrigger.EditKeyPressed)

        self.layout_units.addWidget(self.tree_units)

        self.label_total = QLabel(self.tab_units)
        self.label_total.setObjectName(u"label_total")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.label_total.sizePolicy().hasHeightForWidth())
        self.label_total.setSizePolicy(sizePolicy)
        self.label_total.setWordWrap(True)
        self.label_total.setProperty(u"role", u"quiet")

        self.layout_units.addWidget(self.label_total)


        self.layout_organisation.addLayout(self.layout_units)

        self.layout_roles = QVBoxLayout()
        self.layout_roles.setSpacing(8)
        self.layout_roles.setObjectName(u"layout_roles")
        self.layout_roles.setContentsMargins(0, 0, 0, 0)
        self.layout_role_buttons = QHBoxLayout()
        self.layout_role_buttons.setSpacing(8)
        self.layout_role_buttons.setObjectName(u"layout_role_buttons")
        self.layout_role_buttons.setContentsMargins(0, 0, 0, 0)
        self.button_add_role = QPushButton(self.tab_units)
        self.button_add_role.setObjectName(u"button_add_role")

        self.layout_role_buttons.addWidget(self.button_add_role)

        self.button_remove_role = QPushButton(self.tab_units)
        self.button_remove_role.setObjectName(u"button_remove_role")

        self.layout_role_buttons.addWidget(self.button_remove_role)

        self.spacer_layout_role_buttons_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_role_buttons.addItem(self.spacer_layout_role_buttons_1)


        self.layout_roles.addLayout(self.layout_role_buttons)

        self.list_roles = QListView(self.tab_units)
        self.list_roles.setObjectName(u"list_roles")
        self.list_roles.setMaximumSize(QSize(260, 16777215))
        self.list_roles.setMinimumSize(QSize(200, 0))

        self.layout_roles.addWidget(self.list_roles)

        self.label_roles_help = QLabel(self.tab_units)
        self.label_roles_help.setObjectName(u"label_roles_help")
        self.label_roles_help.setMaximumSize(QSize(260, 16777215))
        self.label_roles_help.setWordWrap(True)
        self.label_roles_help.setProperty(u"role", u"small")

        self.layout_roles.addWidget(self.label_roles_help)


        self.layout_organisation.addLayout(self.layout_roles)

        self.layout_organisation.setStretch(0, 1)
        self.tabs.addTab(self.tab_units, "")

        self.layout_page.addWidget(self.tabs)

        self.layout_page.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.edit_name)
        self.label_commissioner.setBuddy(self.edit_commissioner)
        self.label_contact.setBuddy(self.edit_contact)
        self.label_reference.setBuddy(self.edit_reference)
        self.label_k.setBuddy(self.spin_k)
        self.label_purpose.setBuddy(self.edit_purpose)
        self.label_questions.setBuddy(self.edit_questions)
        self.label_limits.setBuddy(self.edit_limits)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.edit_name)
        QWidget.setTabOrder(self.edit_name, self.edit_commissioner)
        QWidget.setTabOrder(self.edit_commissioner, self.edit_contact)
        QWidget.setTabOrder(self.edit_contact, self.edit_reference)
        QWidget.setTabOrder(self.edit_reference, self.spin_k)
        QWidget.setTabOrder(self.spin_k, self.edit_purpose)
        QWidget.setTabOrder(self.edit_purpose, self.edit_questions)
        QWidget.setTabOrder(self.edit_questions, self.edit_limits)
        QWidget.setTabOrder(self.edit_limits, self.button_add_unit)
        QWidget.setTabOrder(self.button_add_unit, self.button_add_below)
        QWidget.setTabOrder(self.button_add_below, self.button_remove_unit)
        QWidget.setTabOrder(self.button_remove_unit, self.button_import)
        QWidget.setTabOrder(self.button_import, self.tree_units)
        QWidget.setTabOrder(self.tree_units, self.button_add_role)
        QWidget.setTabOrder(self.button_add_role, self.button_remove_role)
        QWidget.setTabOrder(self.button_remove_role, self.list_roles)

        self.retranslateUi(AssignmentPage)

        self.tabs.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, AssignmentPage):
        self.label_title.setText(QCoreApplication.translate("AssignmentPage", u"Uppdrag", None))
        self.label_saved.setText("")
        self.label_name.setText(QCoreApplication.translate("AssignmentPage", u"Resans &namn", None))
#if QT_CONFIG(accessibility)
        self.edit_name.setAccessibleName(QCoreApplication.translate("AssignmentPage", u"Resans namn", None))
#endif // QT_CONFIG(accessibility)
        self.label_name_problem.setText("")
        self.label_commissioner.setText(QCoreApplication.translate("AssignmentPage", u"&Best\u00e4llare", None))
        self.label_suggested_commissioner.setText(QCoreApplication.translate("AssignmentPage", u"F\u00f6rslag fr\u00e5n mallen. \u00c4ndra s\u00e5 att det blir ert.", None))
#if QT_CONFIG(accessibility)
        self.edit_commissioner.setAccessibleName(QCoreApplication.translate("AssignmentPage", u"Best\u00e4llare", None))
#endif // QT_CONFIG(accessibility)
        self.label_contact.setText(QCoreApplication.translate("AssignmentPage", u"&Kontaktperson", None))
        self.label_suggested_contact.setText(QCoreApplication.translate("AssignmentPage", u"F\u00f6rslag fr\u00e5n mallen. \u00c4ndra s\u00e5 att det blir ert.", None))
#if QT_CONFIG(accessibility)
        self.edit_contact.setAccessibleName(QCoreApplication.translate("AssignmentPage", u"Kontaktperson", None))
#endif // QT_CONFIG(accessibility)
        self.label_reference.setText(QCoreApplication.translate("AssignmentPage", u"&Diarienummer", None))
        self.label_suggested_reference.setText(QCoreApplication.translate("AssignmentPage", u"F\u00f6rslag fr\u00e5n mallen. \u00c4ndra s\u00e5 att det blir ert.", None))
#if QT_CONFIG(accessibility)
        self.edit_reference.setAccessibleName(QCoreApplication.translate("AssignmentPage", u"Diarienummer", None))
#endif // QT_CONFIG(accessibility)
        self.label_k.setText(QCoreApplication.translate("AssignmentPage", u"&Minsta redovisningsgrupp", None))
#if QT_CONFIG(accessibility)
        self.spin_k.setAccessibleName(QCoreApplication.translate("AssignmentPage", u"Minsta redovisningsgrupp", None))
#endif // QT_CONFIG(accessibility)
        self.spin_k.setSuffix(QCoreApplication.translate("AssignmentPage", u" personer", None))
        self.label_k_help.setText(QCoreApplication.translate("AssignmentPage", u"Resultat visas aldrig f\u00f6r f\u00e4rre \u00e4n s\u00e5 h\u00e4r m\u00e5nga svar. L\u00e4gst 5, vanligast 7.", None))
        self.label_purpose.setText(QCoreApplication.translate("AssignmentPage", u"&Syfte", None))
        self.label_suggested_purpose.setText(QCoreApplication.translate("AssignmentPage", u"F\u00f6rslag fr\u00e5n mallen. \u00c4ndra s\u00e5 att det blir ert.", None))
#if QT_CONFIG(accessibility)
        self.edit_purpose.setAccessibleName(QCoreApplication.translate("AssignmentPage", u"Syfte", None))
#endif // QT_CONFIG(accessibility)
        self.label_questions.setText(QCoreApplication.translate("AssignmentPage", u"&Fr\u00e5gor som ska besvaras", None))
        self.label_suggested_questions.setText(QCoreApplication.translate("AssignmentPage", u"F\u00f6rslag fr\u00e5n mallen. \u00c4ndra s\u00e5 att det blir ert.", None))
#if QT_CONFIG(accessibility)
        self.edit_questions.setAccessibleName(QCoreApplication.translate("AssignmentPage", u"Fr\u00e5gor som ska besvaras", None))
#endif // QT_CONFIG(accessibility)
        self.label_limits.setText(QCoreApplication.translate("AssignmentPage", u"A&vgr\u00e4nsningar", None))
        self.label_suggested_limits.setText(QCoreApplication.translate("AssignmentPage", u"F\u00f6rslag fr\u00e5n mallen. \u00c4ndra s\u00e5 att det blir ert.", None))
#if QT_CONFIG(accessibility)
        self.edit_limits.setAccessibleName(QCoreApplication.translate("AssignmentPage", u"Avgr\u00e4nsningar", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_card), QCoreApplication.translate("AssignmentPage", u"Uppdragskort", None))
        self.button_add_unit.setText(QCoreApplication.translate("AssignmentPage", u"Ny &enhet", None))
        self.button_add_below.setText(QCoreApplication.translate("AssignmentPage", u"Ny &underenhet", None))
        self.button_remove_unit.setText(QCoreApplication.translate("AssignmentPage", u"&Ta bort", None))
        self.button_import.setText(QCoreApplication.translate("AssignmentPage", u"&L\u00e4s in fr\u00e5n fil \u2026", None))
#if QT_CONFIG(accessibility)
        self.tree_units.setAccessibleName(QCoreApplication.translate("AssignmentPage", u"Enheter och antal personer per roll", None))
#endif // QT_CONFIG(accessibility)
        self.label_total.setText("")
        self.button_add_role.setText(QCoreApplication.translate("AssignmentPage", u"Ny &roll", None))
        self.button_remove_role.setText(QCoreApplication.translate("AssignmentPage", u"Ta b&ort", None))
#if QT_CONFIG(accessibility)
        self.list_roles.setAccessibleName(QCoreApplication.translate("AssignmentPage", u"Roller", None))
#endif // QT_CONFIG(accessibility)
        self.label_roles_help.setText(QCoreApplication.translate("AssignmentPage", u"Dubbelklicka eller tryck F2 f\u00f6r att byta namn.", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_units), QCoreApplication.translate("AssignmentPage", u"Enheter och roller", None))
        pass
    # retranslateUi
