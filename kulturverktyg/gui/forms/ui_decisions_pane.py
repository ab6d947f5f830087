# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decisions_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.data_table import DataTable
from kulturverktyg.gui.widgets.text_area import TextArea

class Ui_DecisionsPane(object):
    def setupUi(self, DecisionsPane):
        if not DecisionsPane.objectName():
            DecisionsPane.setObjectName(u"DecisionsPane")
        self.layout_pane = QVBoxLayout(DecisionsPane)
        self.layout_pane.setSpacing(10)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(16, 12, 16, 12)
        self.label_help = QLabel(DecisionsPane)
        self.label_help.setObjectName(u"label_help")
        self.label_help.setWordWrap(True)
        self.label_help.setProperty(u"role", u"quiet")

        self.layout_pane.addWidget(self.label_help)

        self.layout_both = QHBoxLayout()
        self.layout_both.setSpacing(16)
        self.layout_both.setObjectName(u"layout_both")
        self.layout_both.setContentsMargins(0, 0, 0, 0)
        self.layout_proposals = QVBoxLayout()
        self.layout_proposals.setSpacing(8)
        self.layout_proposals.setObjectName(u"layout_proposals")
        self.layout_proposals.setContentsMargins(0, 0, 0, 0)
        self.table_proposals = DataTable(DecisionsPane)
        self.table_proposals.setObjectName(u"table_proposals")

        self.layout_proposals.addWidget(self.table_proposals)

        self.layout_measures = QHBoxLayout()
        self.layout_measures.setSpacing(8)
        self.layout_measures.setObjectName(u"layout_measures")
        self.layout_measures.setContentsMargins(0, 0, 0, 0)
        self.button_measures = QPushButton(DecisionsPane)
        self.button_measures.setObjectName(u"button_measures")

        self.layout_measures.addWidget(self.button_measures)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_measures.addItem(self.spacer_4)


        self.layout_proposals.addLayout(self.layout_measures)

        self.layout_proposals.setStretch(0, 1)

        self.layout_both.addLayout(self.layout_proposals)

        self.layout_side = QVBoxLayout()
        self.layout_side.setSpacing(8)
        self.layout_side.setObjectName(u"layout_side")
        self.layout_side.setContentsMargins(0, 0, 0, 0)
        self.panel_decide = QFrame(DecisionsPane)
        self.panel_decide.setObjectName(u"panel_decide")
        self.panel_decide.setProperty(u"role", u"card")
        self.layout_decide = QVBoxLayout(self.panel_decide)
        self.layout_decide.setSpacing(6)
        self.layout_decide.setObjectName(u"layout_decide")
        self.layout_decide.setContentsMargins(16, 12, 16, 12)
        self.label_proposal = QLabel(self.panel_decide)
        self.label_proposal.setObjectName(u"label_proposal")
        self.label_proposal.setWordWrap(True)
        self.label_proposal.setProperty(u"role", u"section")

        self.layout_decide.addWidget(self.label_proposal)

        self.layout_verdict = QHBoxLayout()
        self.layout_verdict.setSpacing(8)
        self.layout_verdict.setObjectName(u"layout_verdict")
        self.layout_verdict.setContentsMargins(0, 0, 0, 0)
        self.button_adopted = QPushButton(self.panel_decide)
        self.button_adopted.setObjectName(u"button_adopted")
        self.button_adopted.setProperty(u"role", u"choice")
        self.button_adopted.setCheckable(True)
        self.button_adopted.setAutoExclusive(True)

        self.layout_verdict.addWidget(self.button_adopted)

        self.button_parked = QPushButton(self.panel_decide)
        self.button_parked.setObjectName(u"button_parked")
        self.button_parked.setProperty(u"role", u"choice")
        self.button_parked.setCheckable(True)
        self.button_parked.setAutoExclusive(True)

        self.layout_verdict.addWidget(self.button_parked)

        self.button_rejected = QPushButton(self.panel_decide)
        self.button_rejected.setObjectName(u"button_rejected")
        self.button_rejected.setProperty(u"role", u"choice")
        self.button_rejected.setCheckable(True)
        self.button_rejected.setAutoExclusive(True)

        self.layout_verdict.addWidget(self.button_rejected)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_verdict.addItem(self.spacer_1)


        self.layout_decide.addLayout(self.layout_verdict)

        self.layout_by = QHBoxLayout()
        self.layout_by.setSpacing(8)
        self.layout_by.setObjectName(u"layout_by")
        self.layout_by.setContentsMargins(0, 0, 0, 0)
        self.layout_by_field = QVBoxLayout()
        self.layout_by_field.setSpacing(4)
        self.layout_by_field.setObjectName(u"layout_by_field")
        self.layout_by_field.setContentsMargins(0, 0, 0, 0)
        self.label_by = QLabel(self.panel_decide)
        self.label_by.setObjectName(u"label_by")

        self.layout_by_field.addWidget(self.label_by)

        self.edit_by = QLineEdit(self.panel_decide)
        self.edit_by.setObjectName(u"edit_by")

        self.layout_by_field.addWidget(self.edit_by)


        self.layout_by.addLayout(self.layout_by_field)

        self.layout_date = QVBoxLayout()
        self.layout_date.setSpacing(4)
        self.layout_date.setObjectName(u"layout_date")
        self.layout_date.setContentsMargins(0, 0, 0, 0)
        self.label_date = QLabel(self.panel_decide)
        self.label_date.setObjectName(u"label_date")

        self.layout_date.addWidget(self.label_date)

        self.edit_date = QLineEdit(self.panel_decide)
        self.edit_date.setObjectName(u"edit_date")

        self.layout_date.addWidget(self.edit_date)


        self.layout_by.addLayout(self.layout_date)

        self.layout_by.setStretch(0, 2)
        self.layout_by.setStretch(1, 1)

        self.layout_decide.addLayout(self.layout_by)

        self.label_why = QLabel(self.panel_decide)
        self.label_why.setObjectName(u"label_why")

        self.layout_decide.addWidget(self.label_why)

        self.text_why = TextArea(self.panel_decide)
        self.text_why.setObjectName(u"text_why")
        self.text_why.setMaximumSize(QSize(16777215, 72))

        self.layout_decide.addWidget(self.text_why)

        self.layout_decide_button = QHBoxLayout()
        self.layout_decide_button.setSpacing(8)
        self.layout_decide_button.setObjectName(u"layout_decide_button")
        self.layout_decide_button.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_decide_button.addItem(self.spacer_2)

        self.button_decide = QPushButton(self.panel_decide)
        self.button_decide.setObjectName(u"button_decide")
        self.button_decide.setProperty(u"role", u"primary")

        self.layout_decide_button.addWidget(self.button_decide)


        self.layout_decide.addLayout(self.layout_decide_button)


        self.layout_side.addWidget(self.panel_decide)

        self.label_history = QLabel(DecisionsPane)
        self.label_history.setObjectName(u"label_history")
        self.label_history.setProperty(u"role", u"section")

        self.layout_side.addWidget(self.label_history)

        self.table_history = DataTable(DecisionsPane)
        self.table_history.setObjectName(u"table_history")

        self.layout_side.addWidget(self.table_history)

        self.layout_history = QHBoxLayout()
        self.layout_history.setSpacing(8)
        self.layout_history.setObjectName(u"layout_history")
        self.layout_history.setContentsMargins(0, 0, 0, 0)
        self.button_remove = QPushButton(DecisionsPane)
        self.button_remove.setObjectName(u"button_remove")

        self.layout_history.addWidget(self.button_remove)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_history.addItem(self.spacer_3)


        self.layout_side.addLayout(self.layout_history)

        self.layout_side.setStretch(2, 1)

        self.layout_both.addLayout(self.layout_side)

        self.layout_both.setStretch(0, 1)
        self.layout_both.setStretch(1, 1)

        self.layout_pane.addLayout(self.layout_both)

        self.layout_pane.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_by.setBuddy(self.edit_by)
        self.label_date.setBuddy(self.edit_date)
        self.label_why.setBuddy(self.text_why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table_proposals, self.button_adopted)
        QWidget.setTabOrder(self.button_adopted, self.button_parked)
        QWidget.setTabOrder(self.button_parked, self.button_rejected)
        QWidget.setTabOrder(self.button_rejected, self.edit_by)
        QWidget.setTabOrder(self.edit_by, self.edit_date)
        QWidget.setTabOrder(self.edit_date, self.text_why)
        QWidget.setTabOrder(self.text_why, self.button_decide)
        QWidget.setTabOrder(self.button_decide, self.table_history)
        QWidget.setTabOrder(self.table_history, self.button_remove)

        self.retranslateUi(DecisionsPane)
    # setupUi

    def retranslateUi(self, DecisionsPane):
        self.label_help.setText(QCoreApplication.translate("DecisionsPane", u"Vad som beslutades om varje f\u00f6rslag, av vem och varf\u00f6r. Det senaste beslutet g\u00e4ller, och de tidigare st\u00e5r kvar.", None))
#if QT_CONFIG(accessibility)
        self.table_proposals.setAccessibleName(QCoreApplication.translate("DecisionsPane", u"F\u00f6rslag och vad som g\u00e4ller f\u00f6r dem", None))
#endif // QT_CONFIG(accessibility)
        self.button_measures.setText(QCoreApplication.translate("DecisionsPane", u"G\u00f6r \u00e5tg\u00e4rder av antagna &f\u00f6rslag", None))
#if QT_CONFIG(tooltip)
        self.button_measures.setToolTip(QCoreApplication.translate("DecisionsPane", u"L\u00e4gger en \u00e5tg\u00e4rd i handlingsplanen f\u00f6r varje antaget f\u00f6rslag som inte har n\u00e5gon", None))
#endif // QT_CONFIG(tooltip)
        self.label_proposal.setText("")
        self.button_adopted.setText(QCoreApplication.translate("DecisionsPane", u"A&ntaget", None))
        self.button_parked.setText(QCoreApplication.translate("DecisionsPane", u"&Parkerat", None))
        self.button_rejected.setText(QCoreApplication.translate("DecisionsPane", u"Avs&laget", None))
        self.label_by.setText(QCoreApplication.translate("DecisionsPane", u"Beslutat &av", None))
#if QT_CONFIG(accessibility)
        self.edit_by.setAccessibleName(QCoreApplication.translate("DecisionsPane", u"Beslutat av, en roll eller ett organ", None))
#endif // QT_CONFIG(accessibility)
        self.edit_by.setPlaceholderText(QCoreApplication.translate("DecisionsPane", u"Till exempel omsorgsn\u00e4mnden", None))
        self.label_date.setText(QCoreApplication.translate("DecisionsPane", u"Dag", None))
#if QT_CONFIG(accessibility)
        self.edit_date.setAccessibleName(QCoreApplication.translate("DecisionsPane", u"Dag f\u00f6r beslutet", None))
#endif // QT_CONFIG(accessibility)
        self.edit_date.setPlaceholderText(QCoreApplication.translate("DecisionsPane", u"2027-03-16", None))
        self.label_why.setText(QCoreApplication.translate("DecisionsPane", u"Va&rf\u00f6r", None))
#if QT_CONFIG(accessibility)
        self.text_why.setAccessibleName(QCoreApplication.translate("DecisionsPane", u"Varf\u00f6r", None))
#endif // QT_CONFIG(accessibility)
        self.text_why.setPlaceholderText(QCoreApplication.translate("DecisionsPane", u"De som hade id\u00e9n f\u00e5r l\u00e4sa det h\u00e4r", None))
        self.button_decide.setText(QCoreApplication.translate("DecisionsPane", u"F\u00f6r &in beslutet", None))
        self.label_history.setText(QCoreApplication.translate("DecisionsPane", u"Beslut om f\u00f6rslaget", None))
#if QT_CONFIG(accessibility)
        self.table_history.setAccessibleName(QCoreApplication.translate("DecisionsPane", u"Tidigare beslut om f\u00f6rslaget", None))
#endif // QT_CONFIG(accessibility)
        self.button_remove.setText(QCoreApplication.translate("DecisionsPane", u"Ta b&ort beslutet", None))
#if QT_CONFIG(tooltip)
        self.button_remove.setToolTip(QCoreApplication.translate("DecisionsPane", u"Ta bort ett beslut som har blivit fel (Delete)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
