// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>

#include <array>

namespace yorozu::ui {

// The looks of one booking status: the 4 px bar and edge, the fill of the card, the text on it. A status is never told
// by colour alone: glyph, line style and word come with it (StatusMark in the painters).
struct StatusColors
{
    QColor bar;
    QColor fill;
    QColor text;
};

// The looks of one kind of activity: `solid` for bars and dots, `soft` with `text` for chips.
struct KindColors
{
    QColor solid;
    QColor soft;
    QColor text;
};

// Every colour of the program, light or dark. The design's token table is the source; no other file holds a colour.
struct Theme
{
    bool dark = false;

    // Surfaces
    QColor chrome;     // navigation, status bar
    QColor canvas;     // content, cards, inputs
    QColor sunken;     // table heads, strips, read-only
    QColor raised;     // pop-ups, menus, dialogs
    QColor hover;      // row or button under the pointer
    QColor desk;       // behind a paper
    QColor paper;      // memo and report sheet
    QColor paperField; // the memo cell being edited

    // Lines
    QColor line;       // separators
    QColor lineStrong; // card edges that carry meaning, column heads, buttons
    QColor lineCtl;    // edges of inputs and check boxes, at least 3:1 on canvas
    QColor inkLine;    // ruling of the paper form

    // Text
    QColor text;
    QColor text2;
    QColor text3; // notes, placeholders, disabled
    QColor onAccent;

    // Accent (ai-iro)
    QColor accent;
    QColor accentHover;
    QColor accentPress;
    QColor accentSoft; // selected row or segment
    QColor accentLine; // edge of selected chips

    // Meaning
    QColor red;
    QColor redSoft;
    QColor redLine;
    QColor stamp; // confirmation stamps only
    QColor amber;
    QColor amberSoft;
    QColor amberLine;
    QColor green;
    QColor greenSoft;
    QColor greenLine;
    QColor sat;
    QColor sun; // Sundays and holidays

    // Sequential blue h0–h5 of the heat map, and the text that is legible on each step.
    std::array<QColor, 6> heat;
    std::array<QColor, 6> heatText;

    StatusColors tentative; // 仮予約
    StatusColors confirmed; // 確定
    StatusColors live;      // 相談中 (arrived)
    StatusColors done;      // 完了 (completed)
    StatusColors cancelled; // 取消
    StatusColors noShow;    // 欠席

    KindColors meeting;     // 連携打合せ
    KindColors trip;        // 出張相談会
    KindColors seminar;     // 連携セミナー
    KindColors zemi;        // よろずゼミ
    KindColors assist;      // アシスト会議
    KindColors site;        // 視察・拠点交流
    KindColors traineeKind; // トレーニー

    QColor veil; // the plain fill over a window behind a modal dialog (translucent)
};

Theme lightTheme();
Theme darkTheme();

// A token by the name it has in the design's table ("accent-soft", "st-tent-bar", "k-meet", "h3"). The style sheet is
// written in these names, and the tests compare them with the table.
struct NamedColor
{
    QString name;
    QColor color;
};
QList<NamedColor> namedColors(const Theme& theme);

// Sizes are logical pixels at 100 %; the user's text scale is applied by uiFont().
struct TypeStyle
{
    int pixels;
    int lineHeight;
    int weight; // 400 or 700, the only two that are used

    constexpr TypeStyle bold() const { return {pixels, lineHeight, 700}; }
    constexpr TypeStyle regular() const { return {pixels, lineHeight, 400}; }
    constexpr bool operator==(const TypeStyle&) const = default;
};

namespace Type {
inline constexpr TypeStyle display{24, 32, 700}; // date of the day, figure of a tile, wizard title
inline constexpr TypeStyle title{18, 28, 700};   // date or period in a tool bar, client name
inline constexpr TypeStyle heading{15, 22, 700}; // page title, company of a session, dialog title
inline constexpr TypeStyle section{13, 20, 700}; // heading of a card (body, bold)
inline constexpr TypeStyle body{13, 20, 400};
inline constexpr TypeStyle memoText{13, 22, 400};
inline constexpr TypeStyle table{12, 18, 400}; // tables, lists, secondary lines
inline constexpr TypeStyle note{11, 16, 400};  // chips, labels, notes
inline constexpr TypeStyle card{11, 15, 400};  // booking cards
inline constexpr TypeStyle micro{10, 14, 400}; // time on a booking card, key caps, column notes
} // namespace Type

namespace Space {
inline constexpr int s1 = 4;
inline constexpr int s2 = 8;
inline constexpr int s3 = 12;
inline constexpr int s4 = 16;
inline constexpr int s5 = 20;
inline constexpr int s6 = 24;
} // namespace Space

namespace Size {
inline constexpr int navigationOpen = 208;
inline constexpr int navigationRail = 56;
inline constexpr int topBar = 48;
inline constexpr int toolBar = 48;
inline constexpr int statusBar = 28;
inline constexpr int control = 32;
inline constexpr int controlSmall = 28;
inline constexpr int controlTiny = 24;
inline constexpr int tableRow = 32;
inline constexpr int queueRow = 36;
inline constexpr int reportRow = 22;
inline constexpr int calendarSlot = 36; // per 30 minutes
inline constexpr int hitArea = 24;      // the least edge of anything that can be clicked
inline constexpr int icon = 16;
inline constexpr int navigationIcon = 20;
inline constexpr int emptyIcon = 32;
inline constexpr int statusGlyph = 10;
} // namespace Size

namespace Radius {
inline constexpr int input = 4; // inputs, booking cards, status chips
inline constexpr int button = 6;
inline constexpr int card = 8;
inline constexpr int palette = 10; // command palette, wizard
} // namespace Radius

namespace Line {
inline constexpr int thin = 1;
inline constexpr int focus = 2;
inline constexpr int statusBar = 4; // at the left of a status card or a band
} // namespace Line

inline constexpr int motionMs = 120;        // the longest any motion may take
inline constexpr int skeletonDelayMs = 300; // nothing is shown for loads shorter than this

} // namespace yorozu::ui
