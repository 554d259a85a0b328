// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

#include <QRgb>

namespace yorozu::ui {
namespace {

struct Token
{
    const char* name;
    QColor& (*member)(Theme&);
    QRgb light;
    QRgb dark;
};

// The one place where colours are written down; tests/theme/tokens.txt holds the design's table to compare with.
constexpr Token tokens[] = {
    {"chrome", [](Theme& t) -> QColor& { return t.chrome; }, 0xF1F3F6, 0x14171C},
    {"canvas", [](Theme& t) -> QColor& { return t.canvas; }, 0xFFFFFF, 0x1A1E24},
    {"sunken", [](Theme& t) -> QColor& { return t.sunken; }, 0xF7F8FA, 0x171A20},
    {"raised", [](Theme& t) -> QColor& { return t.raised; }, 0xFFFFFF, 0x232831},
    {"hover", [](Theme& t) -> QColor& { return t.hover; }, 0xE8ECF1, 0x2A303A},
    {"desk", [](Theme& t) -> QColor& { return t.desk; }, 0xDDE1E3, 0x101317},
    {"paper", [](Theme& t) -> QColor& { return t.paper; }, 0xFFFEFA, 0x24272C},
    {"paper-field", [](Theme& t) -> QColor& { return t.paperField; }, 0xFBF6E6, 0x2E2C24},
    {"line", [](Theme& t) -> QColor& { return t.line; }, 0xE1E5EA, 0x2C323C},
    {"line-strong", [](Theme& t) -> QColor& { return t.lineStrong; }, 0xC3CAD3, 0x444D5A},
    {"line-ctl", [](Theme& t) -> QColor& { return t.lineCtl; }, 0x858F9C, 0x727D8C},
    {"ink-line", [](Theme& t) -> QColor& { return t.inkLine; }, 0x3C4653, 0x8A94A2},
    {"text", [](Theme& t) -> QColor& { return t.text; }, 0x1B232D, 0xE9ECF1},
    {"text2", [](Theme& t) -> QColor& { return t.text2; }, 0x465160, 0xB9C1CC},
    {"text3", [](Theme& t) -> QColor& { return t.text3; }, 0x5F6A78, 0x97A1AF},
    {"on-accent", [](Theme& t) -> QColor& { return t.onAccent; }, 0xFFFFFF, 0x0E1B2E},
    {"accent", [](Theme& t) -> QColor& { return t.accent; }, 0x1F57A8, 0x85B4F6},
    {"accent-hover", [](Theme& t) -> QColor& { return t.accentHover; }, 0x194A91, 0x9DC3F9},
    {"accent-press", [](Theme& t) -> QColor& { return t.accentPress; }, 0x143C77, 0x6BA2EF},
    {"accent-soft", [](Theme& t) -> QColor& { return t.accentSoft; }, 0xE5EDF9, 0x1F3150},
    {"accent-line", [](Theme& t) -> QColor& { return t.accentLine; }, 0x9DBBE6, 0x3F639B},
    {"red", [](Theme& t) -> QColor& { return t.red; }, 0xB9301A, 0xFF9580},
    {"red-soft", [](Theme& t) -> QColor& { return t.redSoft; }, 0xFCEBE7, 0x43221C},
    {"red-line", [](Theme& t) -> QColor& { return t.redLine; }, 0xE9A596, 0x8A4637},
    {"stamp", [](Theme& t) -> QColor& { return t.stamp; }, 0xC8321C, 0xFF7A62},
    {"amber", [](Theme& t) -> QColor& { return t.amber; }, 0x7F5200, 0xF2C265},
    {"amber-soft", [](Theme& t) -> QColor& { return t.amberSoft; }, 0xFFF3D6, 0x3B2F14},
    {"amber-line", [](Theme& t) -> QColor& { return t.amberLine; }, 0xDDB25A, 0x7A622A},
    {"green", [](Theme& t) -> QColor& { return t.green; }, 0x17694A, 0x74D0A6},
    {"green-soft", [](Theme& t) -> QColor& { return t.greenSoft; }, 0xE2F3EA, 0x173529},
    {"green-line", [](Theme& t) -> QColor& { return t.greenLine; }, 0x8FCBAF, 0x35704F},
    {"sat", [](Theme& t) -> QColor& { return t.sat; }, 0x1F57A8, 0x8AB8F8},
    {"sun", [](Theme& t) -> QColor& { return t.sun; }, 0xB9301A, 0xFF9580},
    {"h0", [](Theme& t) -> QColor& { return t.heat[0]; }, 0xF4F6F8, 0x20252C},
    {"h1", [](Theme& t) -> QColor& { return t.heat[1]; }, 0xDCE8F6, 0x1F3350},
    {"h2", [](Theme& t) -> QColor& { return t.heat[2]; }, 0xB5D0EE, 0x26497A},
    {"h3", [](Theme& t) -> QColor& { return t.heat[3]; }, 0x7FAEE0, 0x3467AE},
    {"h4", [](Theme& t) -> QColor& { return t.heat[4]; }, 0x346FB8, 0x6FA3EA},
    {"h5", [](Theme& t) -> QColor& { return t.heat[5]; }, 0x174A91, 0xBAD5FB},
    {"st-tent-bar", [](Theme& t) -> QColor& { return t.tentative.bar; }, 0xC68600, 0xE3A92F},
    {"st-tent-fill", [](Theme& t) -> QColor& { return t.tentative.fill; }, 0xFFF5DC, 0x352B15},
    {"st-tent-text", [](Theme& t) -> QColor& { return t.tentative.text; }, 0x6A4500, 0xF6D48C},
    {"st-conf-bar", [](Theme& t) -> QColor& { return t.confirmed.bar; }, 0x2A6CC4, 0x5B97EA},
    {"st-conf-fill", [](Theme& t) -> QColor& { return t.confirmed.fill; }, 0xE6EFFB, 0x1C2D48},
    {"st-conf-text", [](Theme& t) -> QColor& { return t.confirmed.text; }, 0x153C77, 0xC6DCFB},
    {"st-live-bar", [](Theme& t) -> QColor& { return t.live.bar; }, 0x0F3F80, 0xD4E5FD},
    {"st-live-fill", [](Theme& t) -> QColor& { return t.live.fill; }, 0x1F57A8, 0x85B4F6},
    {"st-live-text", [](Theme& t) -> QColor& { return t.live.text; }, 0xFFFFFF, 0x0E1B2E},
    {"st-done-bar", [](Theme& t) -> QColor& { return t.done.bar; }, 0x7C8794, 0x78828F},
    {"st-done-fill", [](Theme& t) -> QColor& { return t.done.fill; }, 0xEDF0F3, 0x272C34},
    {"st-done-text", [](Theme& t) -> QColor& { return t.done.text; }, 0x434D59, 0xBFC6D0},
    {"st-cncl-bar", [](Theme& t) -> QColor& { return t.cancelled.bar; }, 0xAAB2BC, 0x5A6472},
    {"st-cncl-fill", [](Theme& t) -> QColor& { return t.cancelled.fill; }, 0xFFFFFF, 0x1A1E24},
    {"st-cncl-text", [](Theme& t) -> QColor& { return t.cancelled.text; }, 0x5F6A78, 0x97A1AF},
    {"st-nosh-bar", [](Theme& t) -> QColor& { return t.noShow.bar; }, 0xA23B74, 0xD976AC},
    {"st-nosh-fill", [](Theme& t) -> QColor& { return t.noShow.fill; }, 0xF9E8F1, 0x3A2030},
    {"st-nosh-text", [](Theme& t) -> QColor& { return t.noShow.text; }, 0x741F50, 0xF3BAD8},
    {"k-meet", [](Theme& t) -> QColor& { return t.meeting.solid; }, 0x1A408C, 0x2A63D5},
    {"k-meet-soft", [](Theme& t) -> QColor& { return t.meeting.soft; }, 0xE5EEF8, 0x1C2D47},
    {"k-meet-text", [](Theme& t) -> QColor& { return t.meeting.text; }, 0x1D4F8C, 0xBBD6F8},
    {"k-trip", [](Theme& t) -> QColor& { return t.trip.solid; }, 0xEB9D03, 0xF0B441},
    {"k-trip-soft", [](Theme& t) -> QColor& { return t.trip.soft; }, 0xFDF0D9, 0x392C15},
    {"k-trip-text", [](Theme& t) -> QColor& { return t.trip.text; }, 0x7A4A00, 0xF8D699},
    {"k-semi", [](Theme& t) -> QColor& { return t.seminar.solid; }, 0x209268, 0x27B58F},
    {"k-semi-soft", [](Theme& t) -> QColor& { return t.seminar.soft; }, 0xE0F2EA, 0x13332B},
    {"k-semi-text", [](Theme& t) -> QColor& { return t.seminar.text; }, 0x0B5E41, 0x9EE0CC},
    {"k-zemi", [](Theme& t) -> QColor& { return t.zemi.solid; }, 0x6AC5F1, 0xCEE8F3},
    {"k-zemi-soft", [](Theme& t) -> QColor& { return t.zemi.soft; }, 0xE4F3FC, 0x1B323F},
    {"k-zemi-text", [](Theme& t) -> QColor& { return t.zemi.text; }, 0x155A80, 0xC5E6F9},
    {"k-asst", [](Theme& t) -> QColor& { return t.assist.solid; }, 0xA52B12, 0xD44021},
    {"k-asst-soft", [](Theme& t) -> QColor& { return t.assist.soft; }, 0xFBE8E3, 0x40211B},
    {"k-asst-text", [](Theme& t) -> QColor& { return t.assist.text; }, 0x8F2612, 0xFFC0B2},
    {"k-site", [](Theme& t) -> QColor& { return t.site.solid; }, 0xA56997, 0xB48CBB},
    {"k-site-soft", [](Theme& t) -> QColor& { return t.site.soft; }, 0xF7EBF4, 0x34263A},
    {"k-site-text", [](Theme& t) -> QColor& { return t.site.text; }, 0x7A3E6C, 0xE9CFEE},
    {"k-trai", [](Theme& t) -> QColor& { return t.traineeKind.solid; }, 0x303236, 0x686D75},
    {"k-trai-soft", [](Theme& t) -> QColor& { return t.traineeKind.soft; }, 0xE9ECEF, 0x2A3038},
    {"k-trai-text", [](Theme& t) -> QColor& { return t.traineeKind.text; }, 0x3B444E, 0xCDD4DD},
    {"h0-text", [](Theme& t) -> QColor& { return t.heatText[0]; }, 0x5F6A78, 0x97A1AF},
    {"h1-text", [](Theme& t) -> QColor& { return t.heatText[1]; }, 0x1B232D, 0xE9ECF1},
    {"h2-text", [](Theme& t) -> QColor& { return t.heatText[2]; }, 0x1B232D, 0xE9ECF1},
    {"h3-text", [](Theme& t) -> QColor& { return t.heatText[3]; }, 0x0B1A2E, 0xFFFFFF},
    {"h4-text", [](Theme& t) -> QColor& { return t.heatText[4]; }, 0xFFFFFF, 0x0B1A2E},
    {"h5-text", [](Theme& t) -> QColor& { return t.heatText[5]; }, 0xFFFFFF, 0x0B1A2E},
};

// The veil is one value for both themes: it darkens what is behind a dialog, be that light or dark.
QColor modalVeil()
{
    return QColor(22, 30, 42, 87); // 34 %
}

Theme make(bool dark)
{
    Theme theme;
    theme.dark = dark;
    for (const Token& token : tokens) {
        token.member(theme) = QColor::fromRgb(dark ? token.dark : token.light);
    }
    theme.veil = modalVeil();
    return theme;
}

} // namespace

Theme lightTheme()
{
    return make(false);
}

Theme darkTheme()
{
    return make(true);
}

QList<NamedColor> namedColors(const Theme& theme)
{
    QList<NamedColor> colors;
    Theme copy = theme;
    for (const Token& token : tokens) {
        colors.append({QString::fromLatin1(token.name), token.member(copy)});
    }
    return colors;
}

} // namespace yorozu::ui
