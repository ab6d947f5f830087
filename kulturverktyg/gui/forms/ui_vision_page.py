# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'vision_page.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTabWidget, QVBoxLayout, QWidget)

class Ui_VisionPage(object):
    def setupUi(self, VisionPage):
        if not VisionPage.objectName():
            VisionPage.setObjectName(u"VisionPage")
        self.layout_page = QVBoxLayout(VisionPage)
        self.layout_page.setSpacing(12)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(VisionPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.spacer_1 = QSpacerItem(8, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_1)

        self.combo_version = QComboBox(VisionPage)
        self.combo_version.setObjectName(u"combo_version")

        self.layout_title.addWidget(self.combo_version)

        self.label_version = QLabel(VisionPage)
        self.label_version.setObjectName(u"label_version")
        self.label_version.setProperty(u"role", u"quiet")

        self.layout_title.addWidget(self.label_version)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_2)

        self.label_saved = QLabel(VisionPage)
        self.label_saved.setObjectName(u"label_saved")
        self.label_saved.setProperty(u"role", u"quiet")

        self.layout_title.addWidget(self.label_saved)

        self.button_undo = QPushButton(VisionPage)
        self.button_undo.setObjectName(u"button_undo")

        self.layout_title.addWidget(self.button_undo)

        self.button_redo = QPushButton(VisionPage)
        self.button_redo.setObjectName(u"button_redo")

        self.layout_title.addWidget(self.button_redo)

        self.button_print = QPushButton(VisionPage)
        self.button_print.setObjectName(u"button_print")

        self.layout_title.addWidget(self.button_print)


        self.layout_page.addLayout(self.layout_title)

        self.panel_notice = QFrame(VisionPage)
        self.panel_notice.setObjectName(u"panel_notice")
        self.panel_notice.setProperty(u"role", u"card")
        self.layout_notice = QHBoxLayout(self.panel_notice)
        self.layout_notice.setSpacing(8)
        self.layout_notice.setObjectName(u"layout_notice")
        self.layout_notice.setContentsMargins(16, 8, 16, 8)
        self.label_notice = QLabel(self.panel_notice)
        self.label_notice.setObjectName(u"label_notice")
        self.label_notice.setWordWrap(True)

        self.layout_notice.addWidget(self.label_notice)

        self.button_new_version = QPushButton(self.panel_notice)
        self.button_new_version.setObjectName(u"button_new_version")

        self.layout_notice.addWidget(self.button_new_version)

        self.layout_notice.setStretch(0, 1)

        self.layout_page.addWidget(self.panel_notice)

        self.tabs = QTabWidget(VisionPage)
        self.tabs.setObjectName(u"tabs")
        self.tab_pairs = QWidget()
        self.tab_pairs.setObjectName(u"tab_pairs")
        self.layout_pairs = QVBoxLayout(self.tab_pairs)
        self.layout_pairs.setSpacing(8)
        self.layout_pairs.setObjectName(u"layout_pairs")
        self.layout_pairs.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_pairs, "")
        self.tab_levels = QWidget()
        self.tab_levels.setObjectName(u"tab_levels")
        self.layout_levels = QVBoxLayout(self.tab_levels)
        self.layout_levels.setSpacing(8)
        self.layout_levels.setObjectName(u"layout_levels")
        self.layout_levels.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_levels, "")
        self.tab_norms = QWidget()
        self.tab_norms.setObjectName(u"tab_norms")
        self.layout_norms = QVBoxLayout(self.tab_norms)
        self.layout_norms.setSpacing(8)
        self.layout_norms.setObjectName(u"layout_norms")
        self.layout_norms.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_norms, "")
        self.tab_versions = QWidget()
        self.tab_versions.setObjectName(u"tab_versions")
        self.layout_versions = QVBoxLayout(self.tab_versions)
        self.layout_versions.setSpacing(8)
        self.layout_versions.setObjectName(u"layout_versions")
        self.layout_versions.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.tab_versions, "")

        self.layout_page.addWidget(self.tabs)

        self.layout_page.setStretch(2, 1)
        QWidget.setTabOrder(self.combo_version, self.button_undo)
        QWidget.setTabOrder(self.button_undo, self.button_redo)
        QWidget.setTabOrder(self.button_redo, self.button_print)
        QWidget.setTabOrder(self.button_print, self.button_new_version)
        QWidget.setTabOrder(self.button_new_version, self.tabs)

        self.retranslateUi(VisionPage)
    # setupUi

    def retranslateUi(self, VisionPage):
        self.label_title.setText(QCoreApplication.translate("VisionPage", u"Vision", None))
#if QT_CONFIG(accessibility)
        self.combo_version.setAccessibleName(QCoreApplication.translate("VisionPage", u"Version av visionen som visas", None))
#endif // QT_CONFIG(accessibility)
        self.label_version.setText("")
        self.label_saved.setText("")
        self.button_undo.setText(QCoreApplication.translate("VisionPage", u"&\u00c5ngra", None))
        self.button_redo.setText(QCoreApplication.translate("VisionPage", u"&G\u00f6r om", None))
        self.button_print.setText(QCoreApplication.translate("VisionPage", u"&Spara som PDF \u2026", None))
#if QT_CONFIG(tooltip)
        self.button_print.setToolTip(QCoreApplication.translate("VisionPage", u"\u201dV\u00e5r vision\u201d p\u00e5 en eller tv\u00e5 sidor, att skriva ut eller publicera", None))
#endif // QT_CONFIG(tooltip)
        self.label_notice.setText("")
        self.button_new_version.setText(QCoreApplication.translate("VisionPage", u"G\u00f6r en ny v&ersion", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("VisionPage", u"Visionens delar", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_pairs), QCoreApplication.translate("VisionPage", u"&Fr\u00e5n\u2013till", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_levels), QCoreApplication.translate("VisionPage", u"\u00d6nskad ni&v\u00e5", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_norms), QCoreApplication.translate("VisionPage", u"&Oskrivna normer", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_versions), QCoreApplication.translate("VisionPage", u"Ve&rsioner", None))
        pass
    # retranslateUi
