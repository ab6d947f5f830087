# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'interviews_notes_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from kulturverktyg.gui.desk.interviews.code_list import CodeList
from kulturverktyg.gui.desk.interviews.note_area import NoteArea
from kulturverktyg.gui.desk.survey.pickers import (NumberField, Picker)
from kulturverktyg.gui.widgets.data_table import DataTable

class Ui_InterviewsNotesPane(object):
    def setupUi(self, InterviewsNotesPane):
        if not InterviewsNotesPane.objectName():
            InterviewsNotesPane.setObjectName(u"InterviewsNotesPane")
        self.layout_pane = QVBoxLayout(InterviewsNotesPane)
        self.layout_pane.setSpacing(8)
        self.layout_pane.setObjectName(u"layout_pane")
        self.layout_pane.setContentsMargins(14, 14, 14, 14)
        self.layout_three = QHBoxLayout()
        self.layout_three.setSpacing(16)
        self.layout_three.setObjectName(u"layout_three")
        self.layout_three.setContentsMargins(0, 0, 0, 0)
        self.layout_list = QVBoxLayout()
        self.layout_list.setSpacing(8)
        self.layout_list.setObjectName(u"layout_list")
        self.layout_list.setContentsMargins(0, 0, 0, 0)
        self.edit_search = QLineEdit(InterviewsNotesPane)
        self.edit_search.setObjectName(u"edit_search")
        self.edit_search.setClearButtonEnabled(True)

        self.layout_list.addWidget(self.edit_search)

        self.table_notes = DataTable(InterviewsNotesPane)
        self.table_notes.setObjectName(u"table_notes")

        self.layout_list.addWidget(self.table_notes)

        self.label_found = QLabel(InterviewsNotesPane)
        self.label_found.setObjectName(u"label_found")
        self.label_found.setWordWrap(True)
        self.label_found.setProperty(u"role", u"quiet")

        self.layout_list.addWidget(self.label_found)

        self.layout_new = QHBoxLayout()
        self.layout_new.setSpacing(8)
        self.layout_new.setObjectName(u"layout_new")
        self.layout_new.setContentsMargins(0, 0, 0, 0)
        self.button_add_note = QPushButton(InterviewsNotesPane)
        self.button_add_note.setObjectName(u"button_add_note")

        self.layout_new.addWidget(self.button_add_note)

        self.button_import = QPushButton(InterviewsNotesPane)
        self.button_import.setObjectName(u"button_import")

        self.layout_new.addWidget(self.button_import)


        self.layout_list.addLayout(self.layout_new)

        self.layout_list.setStretch(1, 1)

        self.layout_three.addLayout(self.layout_list)

        self.layout_note = QVBoxLayout()
        self.layout_note.setSpacing(8)
        self.layout_note.setObjectName(u"layout_note")
        self.layout_note.setContentsMargins(0, 0, 0, 0)
        self.layout_who = QHBoxLayout()
        self.layout_who.setSpacing(8)
        self.layout_who.setObjectName(u"layout_who")
        self.layout_who.setContentsMargins(0, 0, 0, 0)
        self.label_role = QLabel(InterviewsNotesPane)
        self.label_role.setObjectName(u"label_role")

        self.layout_who.addWidget(self.label_role)

        self.combo_role = Picker(InterviewsNotesPane)
        self.combo_role.setObjectName(u"combo_role")
        self.combo_role.setMinimumSize(QSize(168, 0))

        self.layout_who.addWidget(self.combo_role)

        self.label_people = QLabel(InterviewsNotesPane)
        self.label_people.setObjectName(u"label_people")

        self.layout_who.addWidget(self.label_people)

        self.spin_people = NumberField(InterviewsNotesPane)
        self.spin_people.setObjectName(u"spin_people")
        self.spin_people.setMinimum(1)
        self.spin_people.setMaximum(500)

        self.layout_who.addWidget(self.spin_people)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_who.addItem(self.spacer_4)

        self.button_remove_note = QPushButton(InterviewsNotesPane)
        self.button_remove_note.setObjectName(u"button_remove_note")

        self.layout_who.addWidget(self.button_remove_note)


        self.layout_note.addLayout(self.layout_who)

        self.text_note = NoteArea(InterviewsNotesPane)
        self.text_note.setObjectName(u"text_note")

        self.layout_note.addWidget(self.text_note)

        self.layout_mark = QHBoxLayout()
        self.layout_mark.setSpacing(8)
        self.layout_mark.setObjectName(u"layout_mark")
        self.layout_mark.setContentsMargins(0, 0, 0, 0)
        self.button_mark = QPushButton(InterviewsNotesPane)
        self.button_mark.setObjectName(u"button_mark")
        self.button_mark.setProperty(u"role", u"primary")

        self.layout_mark.addWidget(self.button_mark)

        self.label_mark = QLabel(InterviewsNotesPane)
        self.label_mark.setObjectName(u"label_mark")
        self.label_mark.setProperty(u"role", u"quiet")
        self.label_mark.setWordWrap(True)

        self.layout_mark.addWidget(self.label_mark)

        self.layout_mark.setStretch(1, 1)

        self.layout_note.addLayout(self.layout_mark)

        self.layout_note.setStretch(1, 1)

        self.layout_three.addLayout(self.layout_note)

        self.layout_coding = QVBoxLayout()
        self.layout_coding.setSpacing(8)
        self.layout_coding.setObjectName(u"layout_coding")
        self.layout_coding.setContentsMargins(0, 0, 0, 0)
        self.table_passages = DataTable(InterviewsNotesPane)
        self.table_passages.setObjectName(u"table_passages")

        self.layout_coding.addWidget(self.table_passages)

        self.layout_passage = QHBoxLayout()
        self.layout_passage.setSpacing(8)
        self.layout_passage.setObjectName(u"layout_passage")
        self.layout_passage.setContentsMargins(0, 0, 0, 0)
        self.button_quote = QPushButton(InterviewsNotesPane)
        self.button_quote.setObjectName(u"button_quote")

        self.layout_passage.addWidget(self.button_quote)

        self.button_unmark = QPushButton(InterviewsNotesPane)
        self.button_unmark.setObjectName(u"button_unmark")

        self.layout_passage.addWidget(self.button_unmark)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_passage.addItem(self.spacer_5)


        self.layout_coding.addLayout(self.layout_passage)

        self.label_themes = QLabel(InterviewsNotesPane)
        self.label_themes.setObjectName(u"label_themes")
        self.label_themes.setProperty(u"role", u"section")

        self.layout_coding.addWidget(self.label_themes)

        self.list_themes = CodeList(InterviewsNotesPane)
        self.list_themes.setObjectName(u"list_themes")

        self.layout_coding.addWidget(self.list_themes)

        self.layout_theme = QHBoxLayout()
        self.layout_theme.setSpacing(8)
        self.layout_theme.setObjectName(u"layout_theme")
        self.layout_theme.setContentsMargins(0, 0, 0, 0)
        self.edit_theme = QLineEdit(InterviewsNotesPane)
        self.edit_theme.setObjectName(u"edit_theme")

        self.layout_theme.addWidget(self.edit_theme)

        self.button_add_theme = QPushButton(InterviewsNotesPane)
        self.button_add_theme.setObjectName(u"button_add_theme")

        self.layout_theme.addWidget(self.button_add_theme)

        self.layout_theme.setStretch(0, 1)

        self.layout_coding.addLayout(self.layout_theme)

        self.label_dimensions = QLabel(InterviewsNotesPane)
        self.label_dimensions.setObjectName(u"label_dimensions")
        self.label_dimensions.setProperty(u"role", u"section")

        self.layout_coding.addWidget(self.label_dimensions)

        self.list_dimensions = CodeList(InterviewsNotesPane)
        self.list_dimensions.setObjectName(u"list_dimensions")

        self.layout_coding.addWidget(self.list_dimensions)

        self.layout_coding.setStretch(0, 4)
        self.layout_coding.setStretch(3, 3)
        self.layout_coding.setStretch(6, 3)

        self.layout_three.addLayout(self.layout_coding)

        self.layout_three.setStretch(0, 5)
        self.layout_three.setStretch(1, 10)
        self.layout_three.setStretch(2, 7)

        self.layout_pane.addLayout(self.layout_three)

#if QT_CONFIG(shortcut)
        self.label_role.setBuddy(self.combo_role)
        self.label_people.setBuddy(self.spin_people)
        self.label_themes.setBuddy(self.list_themes)
        self.label_dimensions.setBuddy(self.list_dimensions)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_search, self.table_notes)
        QWidget.setTabOrder(self.table_notes, self.button_add_note)
        QWidget.setTabOrder(self.button_add_note, self.button_import)
        QWidget.setTabOrder(self.button_import, self.combo_role)
        QWidget.setTabOrder(self.combo_role, self.spin_people)
        QWidget.setTabOrder(self.spin_people, self.button_remove_note)
        QWidget.setTabOrder(self.button_remove_note, self.text_note)
        QWidget.setTabOrder(self.text_note, self.button_mark)
        QWidget.setTabOrder(self.button_mark, self.table_passages)
        QWidget.setTabOrder(self.table_passages, self.button_quote)
        QWidget.setTabOrder(self.button_quote, self.button_unmark)
        QWidget.setTabOrder(self.button_unmark, self.list_themes)
        QWidget.setTabOrder(self.list_themes, self.edit_theme)
        QWidget.setTabOrder(self.edit_theme, self.button_add_theme)
        QWidget.setTabOrder(self.button_add_theme, self.list_dimensions)

        self.retranslateUi(InterviewsNotesPane)
    # setupUi

    def retranslateUi(self, InterviewsNotesPane):
#if QT_CONFIG(accessibility)
        self.edit_search.setAccessibleName(QCoreApplication.translate("InterviewsNotesPane", u"S\u00f6k i anteckningarna", None))
#endif // QT_CONFIG(accessibility)
        self.edit_search.setPlaceholderText(QCoreApplication.translate("InterviewsNotesPane", u"S\u00f6k i anteckningarna", None))
#if QT_CONFIG(accessibility)
        self.table_notes.setAccessibleName(QCoreApplication.translate("InterviewsNotesPane", u"Anteckningar", None))
#endif // QT_CONFIG(accessibility)
        self.label_found.setText("")
        self.button_add_note.setText(QCoreApplication.translate("InterviewsNotesPane", u"&Ny anteckning", None))
#if QT_CONFIG(tooltip)
        self.button_add_note.setToolTip(QCoreApplication.translate("InterviewsNotesPane", u"En intervju till, att skriva h\u00e4r (Insert i listan)", None))
#endif // QT_CONFIG(tooltip)
        self.button_import.setText(QCoreApplication.translate("InterviewsNotesPane", u"&L\u00e4s in \u2026", None))
#if QT_CONFIG(tooltip)
        self.button_import.setToolTip(QCoreApplication.translate("InterviewsNotesPane", u"Anteckningar ur en textfil eller ett Worddokument", None))
#endif // QT_CONFIG(tooltip)
        self.label_role.setText(QCoreApplication.translate("InterviewsNotesPane", u"&Roll", None))
#if QT_CONFIG(accessibility)
        self.combo_role.setAccessibleName(QCoreApplication.translate("InterviewsNotesPane", u"Roll", None))
#endif // QT_CONFIG(accessibility)
        self.label_people.setText(QCoreApplication.translate("InterviewsNotesPane", u"&Personer", None))
#if QT_CONFIG(accessibility)
        self.spin_people.setAccessibleName(QCoreApplication.translate("InterviewsNotesPane", u"Antal personer som intervjuades", None))
#endif // QT_CONFIG(accessibility)
        self.button_remove_note.setText(QCoreApplication.translate("InterviewsNotesPane", u"Ta bort", None))
#if QT_CONFIG(accessibility)
        self.text_note.setAccessibleName(QCoreApplication.translate("InterviewsNotesPane", u"Anteckning", None))
#endif // QT_CONFIG(accessibility)
        self.text_note.setPlaceholderText(QCoreApplication.translate("InterviewsNotesPane", u"Skriv vad som sades. Inga namn, ingen dag: anteckningen h\u00f6r bara till en roll.", None))
        self.button_mark.setText(QCoreApplication.translate("InterviewsNotesPane", u"&Markera", None))
#if QT_CONFIG(tooltip)
        self.button_mark.setToolTip(QCoreApplication.translate("InterviewsNotesPane", u"Markera de valda orden (Ctrl+M)", None))
#endif // QT_CONFIG(tooltip)
        self.label_mark.setText(QCoreApplication.translate("InterviewsNotesPane", u"V\u00e4lj ord i texten och tryck Ctrl+M. Ctrl+1\u20139 l\u00e4gger dem i ett tema.", None))
#if QT_CONFIG(accessibility)
        self.table_passages.setAccessibleName(QCoreApplication.translate("InterviewsNotesPane", u"Markeringar i anteckningen", None))
#endif // QT_CONFIG(accessibility)
        self.button_quote.setText(QCoreApplication.translate("InterviewsNotesPane", u"G\u00f6r till c&itat", None))
#if QT_CONFIG(tooltip)
        self.button_quote.setToolTip(QCoreApplication.translate("InterviewsNotesPane", u"L\u00e4gg orden bland citaten, att l\u00e4sa och godk\u00e4nna", None))
#endif // QT_CONFIG(tooltip)
        self.button_unmark.setText(QCoreApplication.translate("InterviewsNotesPane", u"Ta &bort", None))
#if QT_CONFIG(tooltip)
        self.button_unmark.setToolTip(QCoreApplication.translate("InterviewsNotesPane", u"Ta bort markeringen (Delete); texten st\u00e5r kvar", None))
#endif // QT_CONFIG(tooltip)
        self.label_themes.setText(QCoreApplication.translate("InterviewsNotesPane", u"T&eman", None))
#if QT_CONFIG(accessibility)
        self.list_themes.setAccessibleName(QCoreApplication.translate("InterviewsNotesPane", u"Teman f\u00f6r markeringen", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.edit_theme.setAccessibleName(QCoreApplication.translate("InterviewsNotesPane", u"Nytt tema", None))
#endif // QT_CONFIG(accessibility)
        self.edit_theme.setPlaceholderText(QCoreApplication.translate("InterviewsNotesPane", u"Nytt tema", None))
        self.button_add_theme.setText(QCoreApplication.translate("InterviewsNotesPane", u"L\u00e4gg till", None))
        self.label_dimensions.setText(QCoreApplication.translate("InterviewsNotesPane", u"&Dimensioner i enk\u00e4ten", None))
#if QT_CONFIG(accessibility)
        self.list_dimensions.setAccessibleName(QCoreApplication.translate("InterviewsNotesPane", u"Dimensioner f\u00f6r markeringen", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
