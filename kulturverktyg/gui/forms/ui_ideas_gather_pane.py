# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ideas_gather_pane.ui'
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from kulturverktyg.gui.desk.survey.pickers import Picker

class Ui_IdeasGatherPane(object):
    def setupUi(self, IdeasGatherPane):
        if not IdeasGatherPane.objectName():
            IdeasGatherPane.setObjectName(u"IdeasGatherPane")
        self.layout_gather = QVBoxLayout(IdeasGatherPane)
        self.layout_gather.setSpacing(16)
        self.layout_gather.setObjectName(u"layout_gather")
        self.layout_gather.setContentsMargins(16, 16, 16, 16)
        self.layout_columns = QHBoxLayout()
        self.layout_columns.setSpacing(16)
        self.layout_columns.setObjectName(u"layout_columns")
        self.layout_columns.setContentsMargins(0, 0, 0, 0)
        self.layout_left = QVBoxLayout()
        self.layout_left.setSpacing(8)
        self.layout_left.setObjectName(u"layout_left")
        self.layout_left.setContentsMargins(0, 0, 0, 0)
        self.card_write = QFrame(IdeasGatherPane)
        self.card_write.setObjectName(u"card_write")
        self.card_write.setProperty(u"role", u"card")
        self.layout_card_write = QVBoxLayout(self.card_write)
        self.layout_card_write.setSpacing(10)
        self.layout_card_write.setObjectName(u"layout_card_write")
        self.layout_card_write.setContentsMargins(20, 16, 20, 16)
        self.label_write = QLabel(self.card_write)
        self.label_write.setObjectName(u"label_write")
        self.label_write.setProperty(u"role", u"section")

        self.layout_card_write.addWidget(self.label_write)

        self.label_write_help = QLabel(self.card_write)
        self.label_write_help.setObjectName(u"label_write_help")
        self.label_write_help.setWordWrap(True)
        self.label_write_help.setProperty(u"role", u"quiet")

        self.layout_card_write.addWidget(self.label_write_help)

        self.grid_write = QGridLayout()
        self.grid_write.setObjectName(u"grid_write")
        self.grid_write.setHorizontalSpacing(12)
        self.grid_write.setVerticalSpacing(8)
        self.grid_write.setContentsMargins(0, 0, 0, 0)
        self.label_prompt = QLabel(self.card_write)
        self.label_prompt.setObjectName(u"label_prompt")

        self.grid_write.addWidget(self.label_prompt, 0, 0, 1, 1)

        self.combo_prompt = QComboBox(self.card_write)
        self.combo_prompt.setObjectName(u"combo_prompt")
        self.combo_prompt.setEditable(True)

        self.grid_write.addWidget(self.combo_prompt, 0, 1, 1, 1)

        self.label_workshop = QLabel(self.card_write)
        self.label_workshop.setObjectName(u"label_workshop")

        self.grid_write.addWidget(self.label_workshop, 1, 0, 1, 1)

        self.combo_workshop = Picker(self.card_write)
        self.combo_workshop.setObjectName(u"combo_workshop")

        self.grid_write.addWidget(self.combo_workshop, 1, 1, 1, 1)

        self.label_idea = QLabel(self.card_write)
        self.label_idea.setObjectName(u"label_idea")

        self.grid_write.addWidget(self.label_idea, 2, 0, 1, 1)

        self.edit_idea = QLineEdit(self.card_write)
        self.edit_idea.setObjectName(u"edit_idea")

        self.grid_write.addWidget(self.edit_idea, 2, 1, 1, 1)

        self.grid_write.setColumnStretch(1, 1)

        self.layout_card_write.addLayout(self.grid_write)

        self.layout_add = QHBoxLayout()
        self.layout_add.setSpacing(8)
        self.layout_add.setObjectName(u"layout_add")
        self.layout_add.setContentsMargins(0, 0, 0, 0)
        self.label_written = QLabel(self.card_write)
        self.label_written.setObjectName(u"label_written")
        self.label_written.setWordWrap(True)
        self.label_written.setProperty(u"role", u"quiet")

        self.layout_add.addWidget(self.label_written)

        self.button_add = QPushButton(self.card_write)
        self.button_add.setObjectName(u"button_add")

        self.layout_add.addWidget(self.button_add)

        self.layout_add.setStretch(0, 1)

        self.layout_card_write.addLayout(self.layout_add)


        self.layout_left.addWidget(self.card_write)

        self.card_import = QFrame(IdeasGatherPane)
        self.card_import.setObjectName(u"card_import")
        self.card_import.setProperty(u"role", u"card")
        self.layout_card_import = QVBoxLayout(self.card_import)
        self.layout_card_import.setSpacing(10)
        self.layout_card_import.setObjectName(u"layout_card_import")
        self.layout_card_import.setContentsMargins(20, 16, 20, 16)
        self.label_import = QLabel(self.card_import)
        self.label_import.setObjectName(u"label_import")
        self.label_import.setProperty(u"role", u"section")

        self.layout_card_import.addWidget(self.label_import)

        self.label_import_help = QLabel(self.card_import)
        self.label_import_help.setObjectName(u"label_import_help")
        self.label_import_help.setWordWrap(True)
        self.label_import_help.setProperty(u"role", u"quiet")

        self.layout_card_import.addWidget(self.label_import_help)

        self.layout_import = QHBoxLayout()
        self.layout_import.setSpacing(8)
        self.layout_import.setObjectName(u"layout_import")
        self.layout_import.setContentsMargins(0, 0, 0, 0)
        self.button_import = QPushButton(self.card_import)
        self.button_import.setObjectName(u"button_import")

        self.layout_import.addWidget(self.button_import)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_import.addItem(self.spacer_2)


        self.layout_card_import.addLayout(self.layout_import)

        self.panel_columns = QWidget(self.card_import)
        self.panel_columns.setObjectName(u"panel_columns")
        self.grid_columns = QGridLayout(self.panel_columns)
        self.grid_columns.setObjectName(u"grid_columns")
        self.grid_columns.setHorizontalSpacing(12)
        self.grid_columns.setVerticalSpacing(8)
        self.grid_columns.setContentsMargins(0, 0, 0, 0)
        self.label_file = QLabel(self.panel_columns)
        self.label_file.setObjectName(u"label_file")
        self.label_file.setProperty(u"role", u"section")

        self.grid_columns.addWidget(self.label_file, 0, 0, 1, 2)

        self.label_text_column = QLabel(self.panel_columns)
        self.label_text_column.setObjectName(u"label_text_column")

        self.grid_columns.addWidget(self.label_text_column, 1, 0, 1, 1)

        self.combo_text = Picker(self.panel_columns)
        self.combo_text.setObjectName(u"combo_text")

        self.grid_columns.addWidget(self.combo_text, 1, 1, 1, 1)

        self.label_prompt_column = QLabel(self.panel_columns)
        self.label_prompt_column.setObjectName(u"label_prompt_column")

        self.grid_columns.addWidget(self.label_prompt_column, 2, 0, 1, 1)

        self.combo_prompts = Picker(self.panel_columns)
        self.combo_prompts.setObjectName(u"combo_prompts")

        self.grid_columns.addWidget(self.combo_prompts, 2, 1, 1, 1)

        self.label_workshop_column = QLabel(self.panel_columns)
        self.label_workshop_column.setObjectName(u"label_workshop_column")

        self.grid_columns.addWidget(self.label_workshop_column, 3, 0, 1, 1)

        self.combo_workshops = Picker(self.panel_columns)
        self.combo_workshops.setObjectName(u"combo_workshops")

        self.grid_columns.addWidget(self.combo_workshops, 3, 1, 1, 1)

        self.label_example = QLabel(self.panel_columns)
        self.label_example.setObjectName(u"label_example")
        self.label_example.setWordWrap(True)
        self.label_example.setProperty(u"role", u"quiet")

        self.grid_columns.addWidget(self.label_example, 4, 0, 1, 2)

        self.layout_read = QHBoxLayout()
        self.layout_read.setSpacing(8)
        self.layout_read.setObjectName(u"layout_read")
        self.layout_read.setContentsMargins(0, 0, 0, 0)
        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_read.addItem(self.spacer_3)

        self.button_cancel = QPushButton(self.panel_columns)
        self.button_cancel.setObjectName(u"button_cancel")

        self.layout_read.addWidget(self.button_cancel)

        self.button_read = QPushButton(self.panel_columns)
        self.button_read.setObjectName(u"button_read")

        self.layout_read.addWidget(self.button_read)


        self.grid_columns.addLayout(self.layout_read, 5, 0, 1, 2)

        self.grid_columns.setColumnStretch(1, 1)

        self.layout_card_import.addWidget(self.panel_columns)


        self.layout_left.addWidget(self.card_import)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_left.addItem(self.spacer_4)


        self.layout_columns.addLayout(self.layout_left)

        self.layout_right = QVBoxLayout()
        self.layout_right.setSpacing(8)
        self.layout_right.setObjectName(u"layout_right")
        self.layout_right.setContentsMargins(0, 0, 0, 0)
        self.card_waiting = QFrame(IdeasGatherPane)
        self.card_waiting.setObjectName(u"card_waiting")
        self.card_waiting.setProperty(u"role", u"card")
        self.layout_card_waiting = QVBoxLayout(self.card_waiting)
        self.layout_card_waiting.setSpacing(10)
        self.layout_card_waiting.setObjectName(u"layout_card_waiting")
        self.layout_card_waiting.setContentsMargins(20, 16, 20, 16)
        self.label_waiting = QLabel(self.card_waiting)
        self.label_waiting.setObjectName(u"label_waiting")
        self.label_waiting.setWordWrap(True)
        self.label_waiting.setProperty(u"role", u"heading")

        self.layout_card_waiting.addWidget(self.label_waiting)

        self.label_unseen = QLabel(self.card_waiting)
        self.label_unseen.setObjectName(u"label_unseen")
        self.label_unseen.setWordWrap(True)
        self.label_unseen.setProperty(u"role", u"quiet")

        self.layout_card_waiting.addWidget(self.label_unseen)

        self.layout_reveal = QHBoxLayout()
        self.layout_reveal.setSpacing(8)
        self.layout_reveal.setObjectName(u"layout_reveal")
        self.layout_reveal.setContentsMargins(0, 0, 0, 0)
        self.button_reveal = QPushButton(self.card_waiting)
        self.button_reveal.setObjectName(u"button_reveal")
        self.button_reveal.setProperty(u"role", u"primary")

        self.layout_reveal.addWidget(self.button_reveal)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_reveal.addItem(self.spacer_5)


        self.layout_card_waiting.addLayout(self.layout_reveal)


        self.layout_right.addWidget(self.card_waiting)

        self.card_shown = QFrame(IdeasGatherPane)
        self.card_shown.setObjectName(u"card_shown")
        self.card_shown.setProperty(u"role", u"card")
        self.layout_card_shown = QVBoxLayout(self.card_shown)
        self.layout_card_shown.setSpacing(10)
        self.layout_card_shown.setObjectName(u"layout_card_shown")
        self.layout_card_shown.setContentsMargins(20, 16, 20, 16)
        self.label_shown = QLabel(self.card_shown)
        self.label_shown.setObjectName(u"label_shown")
        self.label_shown.setWordWrap(True)
        self.label_shown.setProperty(u"role", u"heading")

        self.layout_card_shown.addWidget(self.label_shown)

        self.label_shown_help = QLabel(self.card_shown)
        self.label_shown_help.setObjectName(u"label_shown_help")
        self.label_shown_help.setWordWrap(True)
        self.label_shown_help.setProperty(u"role", u"quiet")

        self.layout_card_shown.addWidget(self.label_shown_help)

        self.layout_shown = QHBoxLayout()
        self.layout_shown.setSpacing(8)
        self.layout_shown.setObjectName(u"layout_shown")
        self.layout_shown.setContentsMargins(0, 0, 0, 0)
        self.button_board = QPushButton(self.card_shown)
        self.button_board.setObjectName(u"button_board")

        self.layout_shown.addWidget(self.button_board)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_shown.addItem(self.spacer_6)


        self.layout_card_shown.addLayout(self.layout_shown)


        self.layout_right.addWidget(self.card_shown)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_right.addItem(self.spacer_7)


        self.layout_columns.addLayout(self.layout_right)

        self.layout_columns.setStretch(0, 3)
        self.layout_columns.setStretch(1, 2)

        self.layout_gather.addLayout(self.layout_columns)

#if QT_CONFIG(shortcut)
        self.label_prompt.setBuddy(self.combo_prompt)
        self.label_workshop.setBuddy(self.combo_workshop)
        self.label_idea.setBuddy(self.edit_idea)
        self.label_text_column.setBuddy(self.combo_text)
        self.label_prompt_column.setBuddy(self.combo_prompts)
        self.label_workshop_column.setBuddy(self.combo_workshops)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.combo_prompt, self.combo_workshop)
        QWidget.setTabOrder(self.combo_workshop, self.edit_idea)
        QWidget.setTabOrder(self.edit_idea, self.button_add)
        QWidget.setTabOrder(self.button_add, self.button_import)
        QWidget.setTabOrder(self.button_import, self.combo_text)
        QWidget.setTabOrder(self.combo_text, self.combo_prompts)
        QWidget.setTabOrder(self.combo_prompts, self.combo_workshops)
        QWidget.setTabOrder(self.combo_workshops, self.button_cancel)
        QWidget.setTabOrder(self.button_cancel, self.button_read)
        QWidget.setTabOrder(self.button_read, self.button_reveal)
        QWidget.setTabOrder(self.button_reveal, self.button_board)

        self.retranslateUi(IdeasGatherPane)
    # setupUi

    def retranslateUi(self, IdeasGatherPane):
        self.label_write.setText(QCoreApplication.translate("IdeasGatherPane", u"Skriv ner en id\u00e9", None))
        self.label_write_help.setText(QCoreApplication.translate("IdeasGatherPane", u"F\u00f6r det som s\u00e4gs h\u00f6gt i rummet eller st\u00e5r p\u00e5 lappar. Skriv id\u00e9n och tryck Enter, s\u00e5 \u00e4r n\u00e4sta rad tom och klar. Vem som sa det skrivs inte ner.", None))
        self.label_prompt.setText(QCoreApplication.translate("IdeasGatherPane", u"Fr\u00e5ga", None))
#if QT_CONFIG(accessibility)
        self.combo_prompt.setAccessibleName(QCoreApplication.translate("IdeasGatherPane", u"Vilken fr\u00e5ga id\u00e9n svarar p\u00e5", None))
#endif // QT_CONFIG(accessibility)
        self.label_workshop.setText(QCoreApplication.translate("IdeasGatherPane", u"Workshop", None))
#if QT_CONFIG(accessibility)
        self.combo_workshop.setAccessibleName(QCoreApplication.translate("IdeasGatherPane", u"Vilken workshop id\u00e9n kommer fr\u00e5n", None))
#endif // QT_CONFIG(accessibility)
        self.label_idea.setText(QCoreApplication.translate("IdeasGatherPane", u"Id\u00e9", None))
#if QT_CONFIG(accessibility)
        self.edit_idea.setAccessibleName(QCoreApplication.translate("IdeasGatherPane", u"Id\u00e9", None))
#endif // QT_CONFIG(accessibility)
        self.edit_idea.setPlaceholderText(QCoreApplication.translate("IdeasGatherPane", u"Skriv id\u00e9n och tryck Enter", None))
        self.label_written.setText("")
        self.button_add.setText(QCoreApplication.translate("IdeasGatherPane", u"&L\u00e4gg till", None))
        self.label_import.setText(QCoreApplication.translate("IdeasGatherPane", u"L\u00e4s in en lista", None))
        self.label_import_help.setText(QCoreApplication.translate("IdeasGatherPane", u"En Excel- eller CSV-fil med en id\u00e9 per rad. Den som l\u00e4ser in listan har sett id\u00e9erna, s\u00e5 de l\u00e4ggs p\u00e5 tavlan direkt, i slumpad ordning.", None))
        self.button_import.setText(QCoreApplication.translate("IdeasGatherPane", u"V\u00e4lj &fil \u2026", None))
        self.label_file.setText("")
        self.label_text_column.setText(QCoreApplication.translate("IdeasGatherPane", u"Kolumnen med id\u00e9er", None))
#if QT_CONFIG(accessibility)
        self.combo_text.setAccessibleName(QCoreApplication.translate("IdeasGatherPane", u"Kolumnen med id\u00e9er", None))
#endif // QT_CONFIG(accessibility)
        self.label_prompt_column.setText(QCoreApplication.translate("IdeasGatherPane", u"Kolumnen med fr\u00e5gor", None))
#if QT_CONFIG(accessibility)
        self.combo_prompts.setAccessibleName(QCoreApplication.translate("IdeasGatherPane", u"Kolumnen med fr\u00e5gor", None))
#endif // QT_CONFIG(accessibility)
        self.label_workshop_column.setText(QCoreApplication.translate("IdeasGatherPane", u"Kolumnen med workshoppar", None))
#if QT_CONFIG(accessibility)
        self.combo_workshops.setAccessibleName(QCoreApplication.translate("IdeasGatherPane", u"Kolumnen med workshoppar", None))
#endif // QT_CONFIG(accessibility)
        self.label_example.setText("")
        self.button_cancel.setText(QCoreApplication.translate("IdeasGatherPane", u"Av&bryt", None))
        self.button_read.setText(QCoreApplication.translate("IdeasGatherPane", u"&L\u00e4s in", None))
        self.label_waiting.setText("")
        self.label_unseen.setText(QCoreApplication.translate("IdeasGatherPane", u"Ingen har sett dem \u00e4n, inte heller du. N\u00e4r ni visar dem l\u00e4ggs varje id\u00e9 p\u00e5 ett eget kort p\u00e5 tavlan, i slumpad ordning. Sedan g\u00e5r de inte att d\u00f6lja igen.", None))
        self.button_reveal.setText(QCoreApplication.translate("IdeasGatherPane", u"&Visa id\u00e9erna p\u00e5 tavlan", None))
        self.label_shown.setText("")
        self.label_shown_help.setText("")
        self.button_board.setText(QCoreApplication.translate("IdeasGatherPane", u"Till &tavlan", None))
        pass
    # retranslateUi
