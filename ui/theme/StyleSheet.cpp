// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/StyleSheet.h"

#include "ui/theme/TextTone.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStyle>
#include <QWidget>

#include <array>

// Outside the namespace, because the function that it calls is a global one.
static void initStyleResource()
{
    Q_INIT_RESOURCE(yorozu_style);
}

namespace yorozu::ui {

using namespace Qt::StringLiterals;

namespace {

QString readTemplate()
{
    initStyleResource();
    QFile file(u":/theme/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString text = QString::fromUtf8(file.readAll());
    // Comments go first: they name the placeholders in words.
    return text.remove(QRegularExpression(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption));
}

QHash<QString, QString> colorsByName(const Theme& theme)
{
    QHash<QString, QString> colors;
    for (const NamedColor& named : namedColors(theme)) {
        colors.insert(named.name, named.color.name());
    }
    return colors;
}

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) == value) {
        return;
    }
    widget->setProperty(name, value);
    // Before it is shown it is polished once, with all of its properties.
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return;
    // Qt does not look at property selectors again by itself.
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

template <typename Enum, std::size_t n> QString nameOf(const std::array<const char*, n>& names, Enum value)
{
    return QString::fromLatin1(names.at(static_cast<std::size_t>(value)));
}

} // namespace

QString styleSheet(const Theme& theme, qreal textScale)
{
    static const QRegularExpression placeholder(u"@(?:px\\((\\d+)\\)|([a-z][a-z0-9-]*))"_s);
    const QString text = readTemplate();
    const QHash<QString, QString> colors = colorsByName(theme);
    QString result;
    qsizetype last = 0;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(last, match.capturedStart() - last);
        last = match.capturedEnd();
        if (match.capturedLength(1) > 0) {
            result += QString::number(qRound(match.captured(1).toInt() * textScale)) + u"px"_s;
            continue;
        }
        const auto color = colors.constFind(match.captured(2));
        Q_ASSERT_X(color != colors.cend(), "style.qss", qPrintable(match.captured()));
        result += color.value();
    }
    result += QStringView(text).mid(last);
    return result;
}

QPalette palette(const Theme& theme)
{
    QPalette palette(theme.text, theme.canvas, theme.line, theme.lineCtl, theme.lineStrong, theme.text, theme.text,
                     theme.canvas, theme.canvas);
    palette.setColor(QPalette::AlternateBase, theme.sunken);
    palette.setColor(QPalette::Button, theme.canvas);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.onAccent);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.raised);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.text3);
    palette.setColor(QPalette::Shadow, theme.lineCtl);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme.text3);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.sunken);
    palette.setColor(QPalette::Disabled, QPalette::Button, theme.sunken);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.hover);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.text3);
    return palette;
}

void setButtonKind(QWidget* button, ButtonKind kind)
{
    static constexpr std::array names{"default", "primary", "danger", "plain", "link"};
    setStyleProperty(button, "kind", nameOf(names, kind));
}

void setControlSize(QWidget* control, ControlSize size)
{
    static constexpr std::array names{"normal", "small", "tiny", "cell"};
    setStyleProperty(control, "controlSize", nameOf(names, size));
}

void setTextRole(QWidget* label, TextRole role)
{
    static constexpr std::array names{"body",  "display", "title", "heading", "section", "secondary", "help",
                                      "table", "label",   "note",  "micro",   "link",    "problem"};
    setStyleProperty(label, "role", nameOf(names, role));
}

void setTextTone(QWidget* label, TextTone tone)
{
    static constexpr std::array names{"plain", "green", "amber"};
    setStyleProperty(label, "tone", nameOf(names, tone));
}

void setSurfaceRole(QWidget* surface, SurfaceRole role)
{
    static constexpr std::array names{"card", "strip", "toolbar", "panel", "chrome", "desk", "raised", "line"};
    // A plain QWidget paints the background of a style sheet only with this attribute.
    surface->setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(surface, "surface", nameOf(names, role));
}

void setInvalid(QWidget* field, bool invalid)
{
    setStyleProperty(field, "invalid", invalid);
}

} // namespace yorozu::ui
