// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/theme/Gallery.h"

#include "ui/theme/controls/Avatar.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/KeyCap.h"
#include "ui/theme/controls/SegmentedControl.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>

namespace yorozu::test {

using namespace yorozu::ui;
using namespace Qt::StringLiterals;

namespace {

QHBoxLayout* row(QVBoxLayout* in, const QString& caption = {})
{
    auto* line = new QHBoxLayout;
    line->setSpacing(Space::s2);
    in->addLayout(line);
    if (!caption.isEmpty()) {
        auto* label = new QLabel(caption);
        setTextRole(label, TextRole::Micro);
        label->setFixedWidth(56);
        line->addWidget(label);
    }
    return line;
}

QPushButton* button(const QString& text, ButtonKind kind, ControlSize size = ControlSize::Normal)
{
    auto* made = new QPushButton(text);
    setButtonKind(made, kind);
    setControlSize(made, size);
    return made;
}

} // namespace

Gallery::Gallery(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setSurfaceRole(this, SurfaceRole::Panel);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(24, 20, 24, 20);
    columns->setSpacing(24);
    for (int i = 0; i < 3; ++i) {
        auto* column = new QVBoxLayout;
        column->setSpacing(16);
        columns->addLayout(column, 1);
        if (i == 0) {
            addButtons(column);
            addBands(column);
            addTypes(column);
        } else if (i == 1) {
            addInputs(column);
            addSkeleton(column);
            addIcons(column);
        } else {
            addChips(column);
            addTable(column);
            addMenu(column);
            addEmpty(column);
        }
        column->addStretch(1);
    }
    setFixedSize(1440, 900);
}

QVBoxLayout* Gallery::card(QVBoxLayout* column, const QString& title)
{
    auto* frame = new QFrame;
    setSurfaceRole(frame, SurfaceRole::Card);
    column->addWidget(frame);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto* heading = new QLabel(title);
    setTextRole(heading, TextRole::Section);
    layout->addWidget(heading);
    return layout;
}

void Gallery::addButtons(QVBoxLayout* column)
{
    auto* box = card(column, u"ボタン"_s);
    for (const QString& state : {u"ふつう"_s, u"無効"_s}) {
        auto* line = row(box, state);
        auto* print = button(u"印刷"_s, ButtonKind::Default);
        m_themes.bindIcon(print, u"print"_s, &Theme::text);
        auto* more = new QToolButton;
        setButtonKind(more, ButtonKind::Default);
        m_themes.bindIcon(more, u"more"_s);
        const QList<QWidget*> widgets{button(u"提出する"_s, ButtonKind::Primary), print,
                                      button(u"小さい"_s, ButtonKind::Default, ControlSize::Small),
                                      button(u"極小"_s, ButtonKind::Default, ControlSize::Tiny), more};
        for (QWidget* widget : widgets) {
            widget->setObjectName(state == u"ふつう"_s ? u"enabled"_s : u"disabled"_s);
            widget->setEnabled(state == u"ふつう"_s);
            line->addWidget(widget);
        }
        widgets.first()->setObjectName(state == u"ふつう"_s ? u"primary"_s : u"primaryDisabled"_s);
        line->addStretch(1);
    }
    auto* line = row(box, u"種類"_s);
    line->addWidget(button(u"取り消す"_s, ButtonKind::Danger));
    line->addWidget(button(u"平ら"_s, ButtonKind::Plain));
    line->addWidget(button(u"内容を見る"_s, ButtonKind::Link));
    auto* focused = button(u"フォーカス"_s, ButtonKind::Default);
    focused->setObjectName(u"focused"_s);
    line->addWidget(focused);
    line->addStretch(1);
}

void Gallery::addBands(QVBoxLayout* column)
{
    auto* box = card(column, u"お知らせ帯"_s);
    auto* info = new Band(m_themes, Band::Kind::Info, u"バックアップから復元しました（11/19 06:00 時点）"_s);
    info->setAction(u"内容を見る"_s);
    auto* warning = new Band(m_themes, Band::Kind::Warning, u"データベースにつながりません。入力はこの端末に保管中"_s);
    warning->setAction(u"再接続"_s);
    auto* error = new Band(m_themes, Band::Kind::Error, u"保存できませんでした（空き容量不足）"_s);
    error->setAction(u"別の場所に保存"_s);
    error->setObjectName(u"errorBand"_s);
    auto* success = new Band(m_themes, Band::Kind::Success, u"ブース6 14:30 へ移しました"_s);
    success->setAction(u"元に戻す Ctrl Z"_s);
    success->setClosable(true);
    for (Band* band : {info, warning, error, success}) {
        box->addWidget(band);
    }
}

void Gallery::addTypes(QVBoxLayout* column)
{
    auto* box = card(column, u"文字"_s);
    const std::pair<QString, TextRole> samples[] = {
        {u"24 見出し"_s, TextRole::Display}, {u"18 画面"_s, TextRole::Title}, {u"15 企業名"_s, TextRole::Heading},
        {u"13 本文"_s, TextRole::Body},      {u"12 補助"_s, TextRole::Help},  {u"11 注記"_s, TextRole::Note},
        {u"10 鍵"_s, TextRole::Micro}};
    auto* line = row(box);
    for (const auto& [text, role] : samples) {
        auto* label = new QLabel(text);
        setTextRole(label, role);
        line->addWidget(label, 0, Qt::AlignBottom);
    }
    line->addStretch(1);
    auto* names = row(box);
    names->addWidget(new Avatar(m_themes, u"石井 文子"_s));
    auto* elided = new ElidedLabel(m_themes, u"株式会社みなと清掃サービス 東京都港区新橋"_s);
    elided->setObjectName(u"elided"_s);
    elided->setFixedWidth(160);
    names->addWidget(elided);
    names->addStretch(1);
}

void Gallery::addInputs(QVBoxLayout* column)
{
    auto* box = card(column, u"入力"_s);
    auto* first = row(box, u"ふつう"_s);
    auto* filled = new QLineEdit(u"東京東信用金庫"_s);
    filled->setObjectName(u"filled"_s);
    auto* empty = new QLineEdit;
    empty->setPlaceholderText(u"企業名を入力"_s);
    first->addWidget(filled);
    first->addWidget(empty);
    auto* second = row(box, u"選択"_s);
    auto* combo = new QComboBox;
    combo->addItems({u"新橋"_s, u"立川"_s});
    combo->setObjectName(u"combo"_s);
    auto* spin = new QSpinBox;
    spin->setValue(3);
    second->addWidget(combo, 1);
    second->addWidget(spin, 1);
    auto* third = row(box, u"誤り"_s);
    auto* wrong = new QLineEdit(u"18:00"_s);
    wrong->setObjectName(u"wrong"_s);
    setInvalid(wrong, true);
    third->addWidget(wrong);
    auto* problem = new QLabel(u"終わりの時刻は 17:30 までです"_s);
    setTextRole(problem, TextRole::Problem);
    box->addWidget(problem);
    auto* fourth = row(box, u"読取専用"_s);
    auto* fixed = new QLineEdit(u"R6-11-0482"_s);
    fixed->setReadOnly(true);
    fourth->addWidget(fixed);
    auto* on = new QCheckBox(u"入"_s);
    on->setObjectName(u"checked"_s);
    on->setChecked(true);
    auto* radio = new QRadioButton(u"新規"_s);
    radio->setChecked(true);
    auto* segments = new SegmentedControl(m_themes);
    segments->setObjectName(u"segments"_s);
    segments->addSegment(u"日"_s, u"日ごとに見る"_s);
    segments->addSegment(u"週"_s, u"週ごとに見る"_s);
    segments->setCurrentIndex(0);
    for (QWidget* widget : QList<QWidget*>{on, new QCheckBox(u"切"_s), radio, segments}) {
        fourth->addWidget(widget);
    }
    auto* text = new QPlainTextEdit(u"次回（12/11）は粗利表を確認し、説明の練習を行う。\n二行目\n三行目\n四行目"_s);
    text->setFixedHeight(64);
    box->addWidget(text);
}

void Gallery::addSkeleton(QVBoxLayout* column)
{
    auto* box = card(column, u"読み込み中"_s);
    auto* rows = new SkeletonRows(m_themes);
    rows->setProgressText(u"過去のメモを読み込んでいます… 1,240 / 3,482"_s);
    rows->setReducedMotion(true);
    rows->setFixedHeight(rows->sizeHint().height());
    rows->reveal();
    box->addWidget(rows);
}

void Gallery::addIcons(QVBoxLayout* column)
{
    auto* box = card(column, u"図記号"_s);
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    box->addLayout(grid);
    int index = 0;
    for (const QString& name : Icons::names()) {
        auto* label = new QLabel;
        label->setPixmap(
            m_themes.icons().pixmap(name, name.startsWith(u"status-"_s) ? 10 : 20, m_themes.theme().text2, 1));
        label->setToolTip(name);
        grid->addWidget(label, index / 14, index % 14);
        ++index;
    }
}

void Gallery::addChips(QVBoxLayout* column)
{
    auto* box = card(column, u"ラベル"_s);
    auto* line = row(box);
    line->addWidget(new Chip(m_themes, u"ふつう"_s));
    line->addWidget(new Chip(m_themes, u"選択"_s, Chip::Tone::Accent));
    auto* done = new Chip(m_themes, u"確認済"_s, Chip::Tone::Green);
    done->setObjectName(u"greenChip"_s);
    line->addWidget(done);
    line->addWidget(new Chip(m_themes, u"確認待ち"_s, Chip::Tone::Amber));
    line->addWidget(new Chip(m_themes, u"差戻し"_s, Chip::Tone::Red));
    auto* glyph = new Chip(m_themes, u"完了"_s);
    glyph->setGlyph(u"status-done"_s);
    line->addWidget(glyph);
    line->addWidget(new KeyCap(m_themes, QKeySequence(Qt::CTRL | Qt::Key_K)));
    line->addStretch(1);
}

void Gallery::addTable(QVBoxLayout* column)
{
    auto* box = card(column, u"表の行"_s);
    auto* table = new QTableWidget(4, 3);
    table->setHorizontalHeaderLabels({u"企業"_s, u"相談日"_s, u"状態"_s});
    const QStringList names{u"株式会社東雲紙工"_s, u"株式会社フジミ電装"_s, u"海苔問屋 磯善"_s, u"有限会社大塚畳店"_s};
    for (int i = 0; i < 4; ++i) {
        table->setItem(i, 0, new QTableWidgetItem(names[i]));
        table->setItem(i, 1, new QTableWidgetItem(u"11/1%1"_s.arg(9 - i)));
        table->setItem(i, 2, new QTableWidgetItem(i == 2 ? u"選択"_s : u"ふつう"_s));
    }
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Size::tableRow);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->selectRow(2);
    table->setFixedHeight(160);
    table->setObjectName(u"table"_s);
    box->addWidget(table);
}

void Gallery::addMenu(QVBoxLayout* column)
{
    auto* box = card(column, u"メニュー"_s);
    auto* menu = new QMenu;
    const auto add = [&](const QString& icon, const QString& text, const QKeySequence& keys) {
        auto* action = menu->addAction(text);
        action->setShortcut(keys);
        m_themes.bindIcon(action, icon, &Theme::text2);
        return action;
    };
    auto* first = add(u"cal"_s, u"予約"_s, QKeySequence(Qt::CTRL | Qt::Key_N));
    add(u"phone"_s, u"電話の受付"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    menu->addMenu(u"表示"_s)->addAction(u"日"_s);
    menu->addSeparator();
    auto* checked = menu->addAction(u"自分の予約だけ"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    auto* remove = add(u"x"_s, u"この予約を取り消す…"_s, QKeySequence(Qt::Key_Delete));
    remove->setProperty("kind", u"danger"_s);
    m_themes.bindIcon(remove, u"x"_s, &Theme::red);
    menu->setActiveAction(first);
    menu->resize(menu->sizeHint());
    // A menu is a window of its own; its picture stands here for it.
    menu->setParent(this);
    auto* picture = new QLabel;
    picture->setPixmap(menu->grab());
    box->addWidget(picture);
    menu->hide();
}

void Gallery::addEmpty(QVBoxLayout* column)
{
    auto* box = card(column, u"空の状態"_s);
    auto* empty =
        new EmptyState(m_themes, u"memo"_s, u"書くメモはありません"_s, u"相談が始まると、ここに下書きが並びます。"_s);
    empty->setAction(u"予約カレンダーを開く"_s);
    box->addWidget(empty);
}

} // namespace yorozu::test
