# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'survey_page.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTreeView, QVBoxLayout, QWidget)

class Ui_SurveyPage(object):
    def setupUi(self, SurveyPage):
        if not SurveyPage.objectName():
            SurveyPage.setObjectName(u"SurveyPage")
        self.layout_page = QVBoxLayout(SurveyPage)
        self.layout_page.setSpacing(16)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(SurveyPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.spacer_layout_title_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_layout_title_1)

        self.label_language = QLabel(SurveyPage)
        self.label_language.setObjectName(u"label_language")

        self.layout_title.addWidget(self.label_language)

        self.combo_language = QComboBox(SurveyPage)
        self.combo_language.setObjectName(u"combo_language")

        self.layout_title.addWidget(self.combo_language)

        self.button_preview = QPushButton(SurveyPage)
        self.button_preview.setObjectName(u"button_preview")
        self.button_preview.setProperty(u"role", u"primary")

        self.layout_title.addWidget(self.button_preview)


        self.layout_page.addLayout(self.layout_title)

        self.label_about = QLabel(SurveyPage)
        self.label_about.setObjectName(u"label_about")
        self.label_about.setWordWrap(True)
        self.label_about.setProperty(u"role", u"quiet")

        self.layout_page.addWidget(self.label_about)

        self.tree_survey = QTreeView(SurveyPage)
        self.tree_survey.setObjectName(u"tree_survey")
        self.tree_survey.setWordWrap(True)
        self.tree_survey.setAlternatingRowColors(False)

        self.layout_page.addWidget(self.tree_survey)

        self.layout_page.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.label_language.setBuddy(self.combo_language)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_language, self.button_preview)
        QWidget.setTabOrder(self.button_preview, self.tree_survey)

        self.retranslateUi(SurveyPage)
    # setupUi

    def retranslateUi(self, SurveyPage):
        self.label_title.setText(QCoreApplication.translate("SurveyPage", u"Enk\u00e4t", None))
        self.label_language.setText(QCoreApplication.translate("SurveyPage", u"S&pr\u00e5k", None))
#if QT_CONFIG(accessibility)
        self.combo_language.setAccessibleName(QCoreApplication.translate("SurveyPage", u"Spr\u00e5k", None))
#endif // QT_CONFIG(accessibility)
        self.button_preview.setText(QCoreApplication.translate("SurveyPage", u"&Se som deltagare", None))
        self.label_about.setText("")
#if QT_CONFIG(accessibility)
        self.tree_survey.setAccessibleName(QCoreApplication.translate("SurveyPage", u"Enk\u00e4tens avsnitt och fr\u00e5gor", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
