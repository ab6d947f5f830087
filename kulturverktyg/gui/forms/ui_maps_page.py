# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'maps_page.ui'
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
    QSpacerItem, QStackedWidget, QTabWidget, QVBoxLayout,
    QWidget)

from kulturverktyg.gui.desk.survey.pickers import Picker
from kulturverktyg.gui.widgets.data_table import DataTable

class Ui_MapsPage(object):
    def setupUi(self, MapsPage):
        if not MapsPage.objectName():
            MapsPage.setObjectName(u"MapsPage")
        self.layout_page = QVBoxLayout(MapsPage)
        self.layout_page.setSpacing(12)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(28, 20, 28, 20)
        self.layout_title = QHBoxLayout()
        self.layout_title.setSpacing(8)
        self.layout_title.setObjectName(u"layout_title")
        self.layout_title.setContentsMargins(0, 0, 0, 0)
        self.label_title = QLabel(MapsPage)
        self.label_title.setObjectName(u"label_title")
        self.label_title.setProperty(u"role", u"title")

        self.layout_title.addWidget(self.label_title)

        self.spacer_1 = QSpacerItem(8, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_1)

        self.combo_map = Picker(MapsPage)
        self.combo_map.setObjectName(u"combo_map")
        self.combo_map.setMinimumSize(QSize(420, 0))

        self.layout_title.addWidget(self.combo_map)

        self.button_new = QPushButton(MapsPage)
        self.button_new.setObjectName(u"button_new")
        self.button_new.setProperty(u"role", u"menu")

        self.layout_title.addWidget(self.button_new)

        self.button_more = QPushButton(MapsPage)
        self.button_more.setObjectName(u"button_more")
        self.button_more.setProperty(u"role", u"menu")

        self.layout_title.addWidget(self.button_more)

        self.spacer_2 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_title.addItem(self.spacer_2)

        self.label_saved = QLabel(MapsPage)
        self.label_saved.setObjectName(u"label_saved")
        self.label_saved.setProperty(u"role", u"quiet")

        self.layout_title.addWidget(self.label_saved)

        self.button_undo = QPushButton(MapsPage)
        self.button_undo.setObjectName(u"button_undo")

        self.layout_title.addWidget(self.button_undo)

        self.button_redo = QPushButton(MapsPage)
        self.button_redo.setObjectName(u"button_redo")

        self.layout_title.addWidget(self.button_redo)


        self.layout_page.addLayout(self.layout_title)

        self.stack = QStackedWidget(MapsPage)
        self.stack.setObjectName(u"stack")
        self.page_map = QWidget(self.stack)
        self.page_map.setObjectName(u"page_map")
        self.layout_map = QHBoxLayout(self.page_map)
        self.layout_map.setSpacing(16)
        self.layout_map.setObjectName(u"layout_map")
        self.layout_map.setContentsMargins(0, 0, 0, 0)
        self.layout_left = QVBoxLayout()
        self.layout_left.setSpacing(8)
        self.layout_left.setObjectName(u"layout_left")
        self.layout_left.setContentsMargins(0, 0, 0, 0)
        self.layout_tools = QHBoxLayout()
        self.layout_tools.setSpacing(8)
        self.layout_tools.setObjectName(u"layout_tools")
        self.layout_tools.setContentsMargins(0, 0, 0, 0)
        self.button_add = QPushButton(self.page_map)
        self.button_add.setObjectName(u"button_add")

        self.layout_tools.addWidget(self.button_add)

        self.button_arrow = QPushButton(self.page_map)
        self.button_arrow.setObjectName(u"button_arrow")

        self.layout_tools.addWidget(self.button_arrow)

        self.button_remove = QPushButton(self.page_map)
        self.button_remove.setObjectName(u"button_remove")

        self.layout_tools.addWidget(self.button_remove)

        self.spacer_3 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_tools.addItem(self.spacer_3)

        self.button_zoom_out = QPushButton(self.page_map)
        self.button_zoom_out.setObjectName(u"button_zoom_out")

        self.layout_tools.addWidget(self.button_zoom_out)

        self.label_zoom = QLabel(self.page_map)
        self.label_zoom.setObjectName(u"label_zoom")
        self.label_zoom.setProperty(u"role", u"quiet")

        self.layout_tools.addWidget(self.label_zoom)

        self.button_zoom_in = QPushButton(self.page_map)
        self.button_zoom_in.setObjectName(u"button_zoom_in")

        self.layout_tools.addWidget(self.button_zoom_in)

        self.button_whole = QPushButton(self.page_map)
        self.button_whole.setObjectName(u"button_whole")

        self.layout_tools.addWidget(self.button_whole)


        self.layout_left.addLayout(self.layout_tools)

        self.frame_canvas = QFrame(self.page_map)
        self.frame_canvas.setObjectName(u"frame_canvas")
        self.frame_canvas.setProperty(u"role", u"card")
        self.layout_canvas = QVBoxLayout(self.frame_canvas)
        self.layout_canvas.setSpacing(0)
        self.layout_canvas.setObjectName(u"layout_canvas")
        self.layout_canvas.setContentsMargins(4, 4, 4, 4)

        self.layout_left.addWidget(self.frame_canvas)

        self.label_hint = QLabel(self.page_map)
        self.label_hint.setObjectName(u"label_hint")
        self.label_hint.setProperty(u"role", u"quiet")
        self.label_hint.setWordWrap(True)

        self.layout_left.addWidget(self.label_hint)

        self.layout_left.setStretch(1, 1)

        self.layout_map.addLayout(self.layout_left)

        self.tabs = QTabWidget(self.page_map)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setMinimumSize(QSize(330, 0))
        self.tabs.setMaximumSize(QSize(440, 16777215))
        self.tab_nodes = QWidget()
        self.tab_nodes.setObjectName(u"tab_nodes")
        self.layout_nodes = QVBoxLayout(self.tab_nodes)
        self.layout_nodes.setSpacing(8)
        self.layout_nodes.setObjectName(u"layout_nodes")
        self.layout_nodes.setContentsMargins(12, 12, 12, 12)
        self.table_nodes = DataTable(self.tab_nodes)
        self.table_nodes.setObjectName(u"table_nodes")

        self.layout_nodes.addWidget(self.table_nodes)

        self.panel_node = QWidget(self.tab_nodes)
        self.panel_node.setObjectName(u"panel_node")
        self.layout_node = QVBoxLayout(self.panel_node)
        self.layout_node.setSpacing(4)
        self.layout_node.setObjectName(u"layout_node")
        self.layout_node.setContentsMargins(0, 0, 0, 0)
        self.label_text = QLabel(self.panel_node)
        self.label_text.setObjectName(u"label_text")

        self.layout_node.addWidget(self.label_text)

        self.edit_text = QLineEdit(self.panel_node)
        self.edit_text.setObjectName(u"edit_text")
        self.edit_text.setMaxLength(120)

        self.layout_node.addWidget(self.edit_text)

        self.label_lane = QLabel(self.panel_node)
        self.label_lane.setObjectName(u"label_lane")

        self.layout_node.addWidget(self.label_lane)

        self.combo_lane = Picker(self.panel_node)
        self.combo_lane.setObjectName(u"combo_lane")

        self.layout_node.addWidget(self.combo_lane)

        self.label_state = QLabel(self.panel_node)
        self.label_state.setObjectName(u"label_state")

        self.layout_node.addWidget(self.label_state)

        self.combo_state = Picker(self.panel_node)
        self.combo_state.setObjectName(u"combo_state")

        self.layout_node.addWidget(self.combo_state)

        self.label_target = QLabel(self.panel_node)
        self.label_target.setObjectName(u"label_target")

        self.layout_node.addWidget(self.label_target)

        self.combo_target = Picker(self.panel_node)
        self.combo_target.setObjectName(u"combo_target")

        self.layout_node.addWidget(self.combo_target)


        self.layout_nodes.addWidget(self.panel_node)

        self.layout_nodes.setStretch(0, 1)
        self.tabs.addTab(self.tab_nodes, "")
        self.tab_arrows = QWidget()
        self.tab_arrows.setObjectName(u"tab_arrows")
        self.layout_arrows = QVBoxLayout(self.tab_arrows)
        self.layout_arrows.setSpacing(8)
        self.layout_arrows.setObjectName(u"layout_arrows")
        self.layout_arrows.setContentsMargins(12, 12, 12, 12)
        self.table_arrows = DataTable(self.tab_arrows)
        self.table_arrows.setObjectName(u"table_arrows")

        self.layout_arrows.addWidget(self.table_arrows)

        self.label_sign = QLabel(self.tab_arrows)
        self.label_sign.setObjectName(u"label_sign")

        self.layout_arrows.addWidget(self.label_sign)

        self.combo_sign = Picker(self.tab_arrows)
        self.combo_sign.setObjectName(u"combo_sign")

        self.layout_arrows.addWidget(self.combo_sign)

        self.layout_arrow_tools = QHBoxLayout()
        self.layout_arrow_tools.setSpacing(8)
        self.layout_arrow_tools.setObjectName(u"layout_arrow_tools")
        self.layout_arrow_tools.setContentsMargins(0, 0, 0, 0)
        self.button_turn = QPushButton(self.tab_arrows)
        self.button_turn.setObjectName(u"button_turn")

        self.layout_arrow_tools.addWidget(self.button_turn)

        self.button_remove_arrow = QPushButton(self.tab_arrows)
        self.button_remove_arrow.setObjectName(u"button_remove_arrow")

        self.layout_arrow_tools.addWidget(self.button_remove_arrow)

        self.spacer_4 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_arrow_tools.addItem(self.spacer_4)


        self.layout_arrows.addLayout(self.layout_arrow_tools)

        self.layout_arrows.setStretch(0, 1)
        self.tabs.addTab(self.tab_arrows, "")
        self.tab_loops = QWidget()
        self.tab_loops.setObjectName(u"tab_loops")
        self.layout_loops = QVBoxLayout(self.tab_loops)
        self.layout_loops.setSpacing(8)
        self.layout_loops.setObjectName(u"layout_loops")
        self.layout_loops.setContentsMargins(12, 12, 12, 12)
        self.label_loops = QLabel(self.tab_loops)
        self.label_loops.setObjectName(u"label_loops")
        self.label_loops.setProperty(u"role", u"quiet")
        self.label_loops.setWordWrap(True)

        self.layout_loops.addWidget(self.label_loops)

        self.table_loops = DataTable(self.tab_loops)
        self.table_loops.setObjectName(u"table_loops")

        self.layout_loops.addWidget(self.table_loops)

        self.button_name_loop = QPushButton(self.tab_loops)
        self.button_name_loop.setObjectName(u"button_name_loop")

        self.layout_loops.addWidget(self.button_name_loop)

        self.label_way = QLabel(self.tab_loops)
        self.label_way.setObjectName(u"label_way")
        self.label_way.setProperty(u"role", u"quiet")
        self.label_way.setWordWrap(True)

        self.layout_loops.addWidget(self.label_way)

        self.label_loop = QLabel(self.tab_loops)
        self.label_loop.setObjectName(u"label_loop")

        self.layout_loops.addWidget(self.label_loop)

        self.edit_loop = QLineEdit(self.tab_loops)
        self.edit_loop.setObjectName(u"edit_loop")
        self.edit_loop.setMaxLength(80)

        self.layout_loops.addWidget(self.edit_loop)

        self.layout_loop_tools = QHBoxLayout()
        self.layout_loop_tools.setSpacing(8)
        self.layout_loop_tools.setObjectName(u"layout_loop_tools")
        self.layout_loop_tools.setContentsMargins(0, 0, 0, 0)
        self.button_bad = QPushButton(self.tab_loops)
        self.button_bad.setObjectName(u"button_bad")

        self.layout_loop_tools.addWidget(self.button_bad)

        self.button_good = QPushButton(self.tab_loops)
        self.button_good.setObjectName(u"button_good")

        self.layout_loop_tools.addWidget(self.button_good)

        self.spacer_5 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_loop_tools.addItem(self.spacer_5)


        self.layout_loops.addLayout(self.layout_loop_tools)

        self.layout_loops.setStretch(1, 1)
        self.tabs.addTab(self.tab_loops, "")

        self.layout_map.addWidget(self.tabs)

        self.layout_map.setStretch(0, 3)
        self.layout_map.setStretch(1, 1)
        self.stack.addWidget(self.page_map)
        self.page_none = QWidget(self.stack)
        self.page_none.setObjectName(u"page_none")
        self.layout_none = QVBoxLayout(self.page_none)
        self.layout_none.setSpacing(16)
        self.layout_none.setObjectName(u"layout_none")
        self.layout_none.setContentsMargins(0, 8, 0, 0)
        self.label_none = QLabel(self.page_none)
        self.label_none.setObjectName(u"label_none")
        self.label_none.setWordWrap(True)

        self.layout_none.addWidget(self.label_none)

        self.layout_begin = QHBoxLayout()
        self.layout_begin.setSpacing(8)
        self.layout_begin.setObjectName(u"layout_begin")
        self.layout_begin.setContentsMargins(0, 0, 0, 0)
        self.button_begin = QPushButton(self.page_none)
        self.button_begin.setObjectName(u"button_begin")
        self.button_begin.setProperty(u"role", u"primary")

        self.layout_begin.addWidget(self.button_begin)

        self.spacer_6 = QSpacerItem(0, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_begin.addItem(self.spacer_6)


        self.layout_none.addLayout(self.layout_begin)

        self.spacer_7 = QSpacerItem(0, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_none.addItem(self.spacer_7)

        self.stack.addWidget(self.page_none)

        self.layout_page.addWidget(self.stack)

        self.layout_page.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_text.setBuddy(self.edit_text)
        self.label_lane.setBuddy(self.combo_lane)
        self.label_state.setBuddy(self.combo_state)
        self.label_target.setBuddy(self.combo_target)
        self.label_sign.setBuddy(self.combo_sign)
        self.label_loop.setBuddy(self.edit_loop)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MapsPage)

        self.tabs.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, MapsPage):
        self.label_title.setText(QCoreApplication.translate("MapsPage", u"Kartor", None))
#if QT_CONFIG(accessibility)
        self.combo_map.setAccessibleName(QCoreApplication.translate("MapsPage", u"Karta som visas", None))
#endif // QT_CONFIG(accessibility)
        self.button_new.setText(QCoreApplication.translate("MapsPage", u"Ny &karta", None))
        self.button_more.setText(QCoreApplication.translate("MapsPage", u"&Mer", None))
        self.label_saved.setText("")
        self.button_undo.setText(QCoreApplication.translate("MapsPage", u"&\u00c5ngra", None))
        self.button_redo.setText(QCoreApplication.translate("MapsPage", u"&G\u00f6r om", None))
        self.button_add.setText(QCoreApplication.translate("MapsPage", u"Ny &ruta", None))
#if QT_CONFIG(tooltip)
        self.button_add.setToolTip(QCoreApplication.translate("MapsPage", u"L\u00e4gg till en ruta (Insert)", None))
#endif // QT_CONFIG(tooltip)
        self.button_arrow.setText(QCoreApplication.translate("MapsPage", u"&Pil till \u2026", None))
#if QT_CONFIG(tooltip)
        self.button_arrow.setToolTip(QCoreApplication.translate("MapsPage", u"Dra en pil fr\u00e5n den valda rutan (A)", None))
#endif // QT_CONFIG(tooltip)
        self.button_remove.setText(QCoreApplication.translate("MapsPage", u"Ta &bort", None))
#if QT_CONFIG(tooltip)
        self.button_remove.setToolTip(QCoreApplication.translate("MapsPage", u"Ta bort det som \u00e4r valt (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.button_zoom_out.setText(QCoreApplication.translate("MapsPage", u"\u2212", None))
#if QT_CONFIG(tooltip)
        self.button_zoom_out.setToolTip(QCoreApplication.translate("MapsPage", u"F\u00f6rminska (Ctrl+\u2212)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.button_zoom_out.setAccessibleName(QCoreApplication.translate("MapsPage", u"F\u00f6rminska", None))
#endif // QT_CONFIG(accessibility)
        self.label_zoom.setText(QCoreApplication.translate("MapsPage", u"100 %", None))
        self.button_zoom_in.setText(QCoreApplication.translate("MapsPage", u"+", None))
#if QT_CONFIG(tooltip)
        self.button_zoom_in.setToolTip(QCoreApplication.translate("MapsPage", u"F\u00f6rstora (Ctrl++)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.button_zoom_in.setAccessibleName(QCoreApplication.translate("MapsPage", u"F\u00f6rstora", None))
#endif // QT_CONFIG(accessibility)
        self.button_whole.setText(QCoreApplication.translate("MapsPage", u"&Hela kartan", None))
#if QT_CONFIG(tooltip)
        self.button_whole.setToolTip(QCoreApplication.translate("MapsPage", u"Visa s\u00e5 mycket av kartan som f\u00e5r plats", None))
#endif // QT_CONFIG(tooltip)
        self.label_hint.setText("")
#if QT_CONFIG(accessibility)
        self.table_nodes.setAccessibleName(QCoreApplication.translate("MapsPage", u"Rutor p\u00e5 kartan", None))
#endif // QT_CONFIG(accessibility)
        self.label_text.setText(QCoreApplication.translate("MapsPage", u"Te&xt", None))
#if QT_CONFIG(accessibility)
        self.edit_text.setAccessibleName(QCoreApplication.translate("MapsPage", u"Text i rutan", None))
#endif // QT_CONFIG(accessibility)
        self.edit_text.setPlaceholderText(QCoreApplication.translate("MapsPage", u"N\u00e5gra f\u00e5 ord", None))
        self.label_lane.setText(QCoreApplication.translate("MapsPage", u"&F\u00e4lt", None))
#if QT_CONFIG(accessibility)
        self.combo_lane.setAccessibleName(QCoreApplication.translate("MapsPage", u"F\u00e4lt som rutan st\u00e5r i", None))
#endif // QT_CONFIG(accessibility)
        self.label_state.setText(QCoreApplication.translate("MapsPage", u"&L\u00e4ge", None))
#if QT_CONFIG(accessibility)
        self.combo_state.setAccessibleName(QCoreApplication.translate("MapsPage", u"Nul\u00e4ge eller \u00f6nskat l\u00e4ge", None))
#endif // QT_CONFIG(accessibility)
        self.label_target.setText(QCoreApplication.translate("MapsPage", u"Pil &till", None))
#if QT_CONFIG(accessibility)
        self.combo_target.setAccessibleName(QCoreApplication.translate("MapsPage", u"Dra en pil fr\u00e5n rutan till", None))
#endif // QT_CONFIG(accessibility)
        self.combo_target.setPlaceholderText(QCoreApplication.translate("MapsPage", u"V\u00e4lj ruta", None))
        self.tabs.setTabText(self.tabs.indexOf(self.tab_nodes), QCoreApplication.translate("MapsPage", u"Rutor", None))
#if QT_CONFIG(accessibility)
        self.table_arrows.setAccessibleName(QCoreApplication.translate("MapsPage", u"Pilar p\u00e5 kartan", None))
#endif // QT_CONFIG(accessibility)
        self.label_sign.setText(QCoreApplication.translate("MapsPage", u"Pilen &s\u00e4ger", None))
#if QT_CONFIG(accessibility)
        self.combo_sign.setAccessibleName(QCoreApplication.translate("MapsPage", u"Vad pilen s\u00e4ger", None))
#endif // QT_CONFIG(accessibility)
        self.button_turn.setText(QCoreApplication.translate("MapsPage", u"&V\u00e4nd", None))
#if QT_CONFIG(tooltip)
        self.button_turn.setToolTip(QCoreApplication.translate("MapsPage", u"L\u00e5t pilen g\u00e5 \u00e5t andra h\u00e5llet", None))
#endif // QT_CONFIG(tooltip)
        self.button_remove_arrow.setText(QCoreApplication.translate("MapsPage", u"Ta b&ort", None))
#if QT_CONFIG(tooltip)
        self.button_remove_arrow.setToolTip(QCoreApplication.translate("MapsPage", u"Ta bort pilen (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_arrows), QCoreApplication.translate("MapsPage", u"Pilar", None))
        self.label_loops.setText("")
#if QT_CONFIG(accessibility)
        self.table_loops.setAccessibleName(QCoreApplication.translate("MapsPage", u"Slingor p\u00e5 kartan", None))
#endif // QT_CONFIG(accessibility)
        self.button_name_loop.setText(QCoreApplication.translate("MapsPage", u"Namnge n\u00e4sta utan na&mn", None))
#if QT_CONFIG(tooltip)
        self.button_name_loop.setToolTip(QCoreApplication.translate("MapsPage", u"G\u00e5 till n\u00e4sta slinga som inte har n\u00e5got namn, och skriv ett", None))
#endif // QT_CONFIG(tooltip)
        self.label_way.setText("")
        self.label_loop.setText(QCoreApplication.translate("MapsPage", u"&Namn p\u00e5 slingan", None))
#if QT_CONFIG(accessibility)
        self.edit_loop.setAccessibleName(QCoreApplication.translate("MapsPage", u"Namn p\u00e5 slingan", None))
#endif // QT_CONFIG(accessibility)
        self.button_bad.setText(QCoreApplication.translate("MapsPage", u"Ond s&piral", None))
#if QT_CONFIG(tooltip)
        self.button_bad.setToolTip(QCoreApplication.translate("MapsPage", u"Kalla slingan den onda spiralen", None))
#endif // QT_CONFIG(tooltip)
        self.button_good.setText(QCoreApplication.translate("MapsPage", u"God sp&iral", None))
#if QT_CONFIG(tooltip)
        self.button_good.setToolTip(QCoreApplication.translate("MapsPage", u"Kalla slingan den goda spiralen", None))
#endif // QT_CONFIG(tooltip)
        self.tabs.setTabText(self.tabs.indexOf(self.tab_loops), QCoreApplication.translate("MapsPage", u"Slingor", None))
        self.label_none.setText(QCoreApplication.translate("MapsPage", u"H\u00e4r ritar ni det som \u00e4r sv\u00e5rt att se i siffror: vad som leder till vad, var beslut fattas, hur v\u00e4gen in ser ut f\u00f6r den som s\u00f6ker hj\u00e4lp, och vad ni tror om varandras arbete. Kartorna f\u00f6ljer med i arbetsboken och som bilder.", None))
        self.button_begin.setText(QCoreApplication.translate("MapsPage", u"Rita en karta \u2026", None))
        pass
    # retranslateUi
