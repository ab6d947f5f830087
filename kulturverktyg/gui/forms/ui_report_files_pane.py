# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_files_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from kulturverktyg.gui.widgets.elided_label import ElidedLabel

class Ui_ReportFilesPane(object):
    def setupUi(self, ReportFilesPane):
        if not ReportFilesPane.objectName():
            ReportFilesPane.setObjectName(u"ReportFilesPane")
        self.layout_pane = QVBoxLayout(ReportFilesPane)
        self.layout_pane.setSpacing(14)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(14, 14, 14, 14)
        self.layout_kinds = QGridLayout()
        self.layout_kinds.setObjectName(u"layout_kinds")
        self.layout_kinds.setHorizontalSpacing(24)
        self.layout_kinds.setVerticalSpacing(8)
        self.layout_kinds.setContentsMargins(0, 0, 0, 0)
        self.check_xlsx = QCheckBox(ReportFilesPane)
        self.check_xlsx.setObjectName(u"check_xlsx")
        self.check_xlsx.setChecked(True)

        self.layout_kinds.addWidget(self.check_xlsx, 0, 0, 1, 1)

        self.label_xlsx = QLabel(ReportFilesPane)
        self.label_xlsx.setObjectName(u"label_xlsx")
        self.label_xlsx.setProperty(u"role", u"quiet")
        self.label_xlsx.setWordWrap(True)

        self.layout_kinds.addWidget(self.label_xlsx, 0, 1, 1, 1)

        self.check_docx = QCheckBox(ReportFilesPane)
        self.check_docx.setObjectName(u"check_docx")
        self.check_docx.setChecked(True)

        self.layout_kinds.addWidget(self.check_docx, 1, 0, 1, 1)

        self.label_docx = QLabel(ReportFilesPane)
        self.label_docx.setObjectName(u"label_docx")
        self.label_docx.setProperty(u"role", u"quiet")
        self.label_docx.setWordWrap(True)

        self.layout_kinds.addWidget(self.label_docx, 1, 1, 1, 1)

        self.check_pptx = QCheckBox(ReportFilesPane)
        self.check_pptx.setObjectName(u"check_pptx")
        self.check_pptx.setChecked(True)

        self.layout_kinds.addWidget(self.check_pptx, 2, 0, 1, 1)

        self.label_pptx = QLabel(ReportFilesPane)
        self.label_pptx.setObjectName(u"label_pptx")
        self.label_pptx.setProperty(u"role", u"quiet")
        self.label_pptx.setWordWrap(True)

        self.layout_kinds.addWidget(self.label_pptx, 2, 1, 1, 1)

        self.check_pdf = QCheckBox(ReportFilesPane)
        self.check_pdf.setObjectName(u"check_pdf")
        self.check_pdf.setChecked(True)

        self.layout_kinds.addWidget(self.check_pdf, 3, 0, 1, 1)

        self.label_pdf = QLabel(ReportFilesPane)
        self.label_pdf.setObjectName(u"label_pdf")
        self.label_pdf.setProperty(u"role", u"quiet")
        self.label_pdf.setWordWrap(True)

        self.layout_kinds.addWidget(self.label_pdf, 3, 1, 1, 1)

        self.check_csv = QCheckBox(ReportFilesPane)
        self.check_csv.setObjectName(u"check_csv")
        self.check_csv.setChecked(False)

        self.layout_kinds.addWidget(self.check_csv, 4, 0, 1, 1)

        self.label_csv = QLabel(ReportFilesPane)
        self.label_csv.setObjectName(u"label_csv")
        self.label_csv.setProperty(u"role", u"quiet")
        self.label_csv.setWordWrap(True)

        self.layout_kinds.addWidget(self.label_csv, 4, 1, 1, 1)

        self.check_sav = QCheckBox(ReportFilesPane)
        self.check_sav.setObjectName(u"check_sav")
        self.check_sav.setChecked(False)

        self.layout_kinds.addWidget(self.check_sav, 5, 0, 1, 1)

        self.label_sav = QLabel(ReportFilesPane)
        self.label_sav.setObjectName(u"label_sav")
        self.label_sav.setProperty(u"role", u"quiet")
        self.label_sav.setWordWrap(True)

        self.layout_kinds.addWidget(self.label_sav, 5, 1, 1, 1)

        self.label_pictures = QLabel(ReportFilesPane)
        self.label_pictures.setObjectName(u"label_pictures")

        self.layout_kinds.addWidget(self.label_pictures, 6, 0, 1, 1)

        self.layout_pictures = QHBoxLayout()
        self.layout_pictures.setSpacing(24)
        self.layout_pictures.setObjectName(u"layout_pictures")
        self.layout_pictures.setContentsMargins(0, 0, 0, 0)
        self.check_png = QCheckBox(ReportFilesPane)
        self.check_png.setObjectName(u"check_png")
        self.check_png.setChecked(False)

        self.layout_pictures.addWidget(self.check_png)

        self.check_svg = QCheckBox(ReportFilesPane)
        self.check_svg.setObjectName(u"check_svg")
        self.check_svg.setChecked(False)

        self.layout_pictures.addWidget(self.check_svg)

        self.check_chart_pdf = QCheckBox(ReportFilesPane)
        self.check_chart_pdf.setObjectName(u"check_chart_pdf")
        self.check_chart_pdf.setChecked(False)

        self.layout_pictures.addWidget(self.check_chart_pdf)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_pictures.addItem(self.spacer_1)


        self.layout_kinds.addLayout(self.layout_pictures, 6, 1, 1, 1)

        self.layout_kinds.setColumnStretch(1, 1)

        self.layout_pane.addLayout(self.layout_kinds)

        self.card_options = QFrame(ReportFilesPane)
        self.card_options.setObjectName(u"card_options")
        self.card_options.setProperty(u"role", u"card")
        self.layout_options = QGridLayout(self.card_options)
        self.layout_options.setObjectName(u"layout_options")
        self.layout_options.setHorizontalSpacing(24)
        self.layout_options.setVerticalSpacing(8)
        self.layout_options.setContentsMargins(16, 12, 16, 12)
        self.label_size = QLabel(self.card_options)
        self.label_size.setObjectName(u"label_size")

        self.layout_options.addWidget(self.label_size, 0, 0, 1, 1)

        self.layout_size = QHBoxLayout()
        self.layout_size.setSpacing(12)
        self.layout_size.setObjectName(u"layout_size")
        self.layout_size.setContentsMargins(0, 0, 0, 0)
        self.combo_size = QComboBox(self.card_options)
        self.combo_size.setObjectName(u"combo_size")
        self.combo_size.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_size.setMinimumContentsLength(12)

        self.layout_size.addWidget(self.combo_size)

        self.label_dpi = QLabel(self.card_options)
        self.label_dpi.setObjectName(u"label_dpi")

        self.layout_size.addWidget(self.label_dpi)

        self.combo_dpi = QComboBox(self.card_options)
        self.combo_dpi.setObjectName(u"combo_dpi")
        self.combo_dpi.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo_dpi.setMinimumContentsLength(12)

        self.layout_size.addWidget(self.combo_dpi)

        self.layout_size.setStretch(0, 3)
        self.layout_size.setStretch(2, 3)

        self.layout_options.addLayout(self.layout_size, 0, 1, 1, 1)

        self.label_deck_name = QLabel(self.card_options)
        self.label_deck_name.setObjectName(u"label_deck_name")

        self.layout_options.addWidget(self.label_deck_name, 1, 0, 1, 1)

        self.layout_deck = QHBoxLayout()
        self.layout_deck.setSpacing(8)
        self.layout_deck.setObjectName(u"layout_deck")
        self.layout_deck.setContentsMargins(0, 0, 0, 0)
        self.label_deck = ElidedLabel(self.card_options)
        self.label_deck.setObjectName(u"label_deck")
        self.label_deck.setProperty(u"role", u"quiet")

        self.layout_deck.addWidget(self.label_deck)

        self.button_deck = QPushButton(self.card_options)
        self.button_deck.setObjectName(u"button_deck")

        self.layout_deck.addWidget(self.button_deck)

        self.button_no_deck = QPushButton(self.card_options)
        self.button_no_deck.setObjectName(u"button_no_deck")

        self.layout_deck.addWidget(self.button_no_deck)

        self.layout_deck.setStretch(0, 1)

        self.layout_options.addLayout(self.layout_deck, 1, 1, 1, 1)

        self.layout_options.setColumnStretch(1, 1)

        self.layout_pane.addWidget(self.card_options)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_pane.addItem(self.spacer_2)

#if QT_CONFIG(shortcut)
        self.label_size.setBuddy(self.combo_size)
        self.label_dpi.setBuddy(self.combo_dpi)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReportFilesPane)
    # setupUi

    def retranslateUi(self, ReportFilesPane):
        self.check_xlsx.setText(QCoreApplication.translate("ReportFilesPane", u"&Excel", None))
        self.label_xlsx.setText(QCoreApplication.translate("ReportFilesPane", u"Alla tabeller och diagram, det ni har valt, metod och kodbok i en arbetsbok", None))
        self.check_docx.setText(QCoreApplication.translate("ReportFilesPane", u"&Word", None))
        self.label_docx.setText(QCoreApplication.translate("ReportFilesPane", u"Rapporten, att skriva vidare i", None))
        self.check_pptx.setText(QCoreApplication.translate("ReportFilesPane", u"&PowerPoint", None))
        self.label_pptx.setText(QCoreApplication.translate("ReportFilesPane", u"Bilder till m\u00f6tet, med diagram som g\u00e5r att \u00e4ndra", None))
        self.check_pdf.setText(QCoreApplication.translate("ReportFilesPane", u"P&DF", None))
        self.label_pdf.setText(QCoreApplication.translate("ReportFilesPane", u"Rapporten att publicera, ocks\u00e5 f\u00f6r den som anv\u00e4nder sk\u00e4rml\u00e4sare", None))
        self.check_csv.setText(QCoreApplication.translate("ReportFilesPane", u"&CSV", None))
        self.label_csv.setText(QCoreApplication.translate("ReportFilesPane", u"Siffrorna som text, med kodbok bredvid", None))
        self.check_sav.setText(QCoreApplication.translate("ReportFilesPane", u"SP&SS", None))
        self.label_sav.setText(QCoreApplication.translate("ReportFilesPane", u"Siffrorna med namn p\u00e5 variabler och svar", None))
        self.label_pictures.setText(QCoreApplication.translate("ReportFilesPane", u"Diagram som bilder", None))
        self.check_png.setText(QCoreApplication.translate("ReportFilesPane", u"P&NG att klistra in", None))
        self.check_svg.setText(QCoreApplication.translate("ReportFilesPane", u"S&VG att f\u00f6rstora", None))
        self.check_chart_pdf.setText(QCoreApplication.translate("ReportFilesPane", u"PD&F att trycka", None))
        self.label_size.setText(QCoreApplication.translate("ReportFilesPane", u"Diagrammens &storlek", None))
#if QT_CONFIG(accessibility)
        self.combo_size.setAccessibleName(QCoreApplication.translate("ReportFilesPane", u"Diagrammens storlek", None))
#endif // QT_CONFIG(accessibility)
        self.label_dpi.setText(QCoreApplication.translate("ReportFilesPane", u"Uppl\u00f6snin&g", None))
#if QT_CONFIG(accessibility)
        self.combo_dpi.setAccessibleName(QCoreApplication.translate("ReportFilesPane", u"Bildernas uppl\u00f6sning", None))
#endif // QT_CONFIG(accessibility)
        self.label_deck_name.setText(QCoreApplication.translate("ReportFilesPane", u"Egen PowerPoint-mall", None))
        self.label_deck.setText("")
        self.button_deck.setText(QCoreApplication.translate("ReportFilesPane", u"V\u00e4lj &mall \u2026", None))
        self.button_no_deck.setText(QCoreApplication.translate("ReportFilesPane", u"&Ingen mall", None))
        pass
    # retranslateUi
