// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/ClashNote.h"

#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/FlowLayout.h"
#include "ui/theme/Painting.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

ClashNote::ClashNote(ThemeManager& themes, QWidget* parent)
    : QFrame(parent)
    , m_themes(themes)
    , m_title(new QLabel(this))
    , m_lines(new QLabel(this))
    , m_offers(new QWidget(this))
    , m_offerLine(new FlowLayout(m_offers, Space::s1, Space::s1))
{
    setObjectName(u"clashNote"_s);
    m_title->setObjectName(u"clashTitle"_s);
    m_lines->setObjectName(u"clashLines"_s);
    setFixedWidth(Width);
    for (QLabel* label : {m_title, m_lines}) {
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        setTextRole(label, TextRole::Note);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, Space::s2, 10, Space::s2);
    layout->setSpacing(Space::s1);
    layout->addWidget(m_title);
    layout->addWidget(m_lines);
    layout->addWidget(m_offers);
    hide();
}

QString ClashNote::spoken(const SheetVerdict& verdict)
{
    QStringList parts{tr("It cannot stand here.")};
    for (const SheetVerdict::Line& line : verdict.clashes)
        parts.append(QStringList{line.what, line.when, line.who}.join(u' ').trimmed());
    if (!verdict.instead.isEmpty()) {
        QStringList names;
        for (const SheetVerdict::Free& free : verdict.instead)
            names.append(free.name);
        parts.append(tr("Free: %1").arg(names.join(tr(", "))));
    }
    return parts.join(tr(", "));
}

void ClashNote::setVerdict(const SheetVerdict& verdict)
{
    if (verdict == m_verdict && isVisible() == !verdict.isClean())
        return;
    m_verdict = verdict;
    if (verdict.isClean()) {
        hide();
        return;
    }
    const QString red = m_themes.theme().red.name();
    m_title->setText(u"<b style=\"color:%1\">%2</b>"_s.arg(
        red, tr("It cannot stand here (%n clash(es))", "", static_cast<int>(verdict.clashes.size())).toHtmlEscaped()));
    QStringList lines;
    for (const SheetVerdict::Line& line : verdict.clashes) {
        lines.append(u"<b>%1</b>&nbsp;&nbsp;%2&nbsp;&nbsp;%3"_s.arg(
            line.what.toHtmlEscaped(), line.when.toHtmlEscaped(), line.who.toHtmlEscaped()));
    }
    m_lines->setText(lines.join(u"<br>"_s));
    while (QLayoutItem* item = m_offerLine->takeAt(0)) {
        // It may be the one that was just pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const SheetVerdict::Free& free : verdict.instead) {
        auto* chip = new Chip(m_themes, free.name, Chip::Tone::Green, m_offers);
        chip->setObjectName(u"clashFree%1"_s.arg(m_offerLine->count()));
        chip->setInteractive(true);
        connect(chip, &Chip::clicked, this, [this, slot = free.slot] { Q_EMIT slotChosen(slot); });
        m_offerLine->addWidget(chip);
        chip->show();
    }
    m_offers->setVisible(!verdict.instead.isEmpty());
    layout()->activate();
    resize(Width, layout()->heightForWidth(Width));
    show();
    raise();
}

void ClashNote::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(painter, rect(), Radius::button, m_themes.theme().raised, m_themes.theme().lineCtl);
}

} // namespace yorozu::ui
