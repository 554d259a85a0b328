// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/ClashNote.h"

#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/FlowLayout.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Painting.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int Margin = 10;
constexpr int IconSize = 16;
constexpr int MostWidth = 380;
} // namespace

ClashNote::ClashNote(ThemeManager& themes, QWidget* parent)
    : QFrame(parent)
    , m_themes(themes)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_lines(new QLabel(this))
    , m_offers(new QWidget(this))
    , m_offerHead(new QLabel(m_offers))
    , m_offerChips(new QWidget(m_offers))
    , m_offerLine(new FlowLayout(m_offerChips, Space::s1, Space::s1))
{
    setObjectName(u"clashNote"_s);
    m_title->setObjectName(u"clashTitle"_s);
    m_lines->setObjectName(u"clashLines"_s);
    for (QLabel* label : {m_title, m_lines}) {
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        setTextRole(label, TextRole::Note);
    }
    setTextRole(m_offerHead, TextRole::Note);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto* offers = new QHBoxLayout(m_offers);
    offers->setContentsMargins(0, 0, 0, 0);
    offers->setSpacing(6);
    offers->addWidget(m_offerHead);
    offers->addWidget(m_offerChips, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, Space::s2, Margin, Space::s2);
    layout->setSpacing(Space::s1);
    layout->addLayout(head);
    layout->addWidget(m_lines);
    layout->addWidget(m_offers);
    hide();
}

QString ClashNote::spoken(const SheetVerdict& verdict)
{
    if (verdict.isClean())
        return verdict.cautions.join(tr(", "));
    QStringList clashes;
    for (const SheetVerdict::Line& line : verdict.clashes) {
        QString words = QStringList{line.what, line.when, line.who}.join(u' ').trimmed();
        while (words.endsWith(u'.') || words.endsWith(u'。')) // what follows goes on with the sentence
            words.chop(1);
        clashes.append(words);
    }
    //: read aloud; %1 what is in the way
    QString sentence = tr("It cannot stand here: %1.").arg(clashes.join(tr(", ")));
    if (!verdict.instead.isEmpty()) {
        QStringList names;
        for (const SheetVerdict::Free& free : verdict.instead)
            names.append(free.name);
        sentence += tr(" Free: %1.").arg(names.join(tr(", ")));
    }
    return sentence;
}

void ClashNote::setVerdict(const SheetVerdict& verdict)
{
    if (verdict == m_verdict && isVisible() == verdict.says())
        return;
    m_verdict = verdict;
    if (!verdict.says()) {
        hide();
        return;
    }
    const Theme& theme = m_themes.theme();
    const bool barred = !verdict.isClean();
    const QColor tone = barred ? theme.red : theme.amber;
    m_icon->setPixmap(m_themes.icons().pixmap(u"warn"_s, IconSize, tone, devicePixelRatioF()));
    QStringList cautions;
    for (const QString& caution : verdict.cautions)
        cautions.append(u"<b style=\"color:%1\">%2</b>"_s.arg(theme.amber.name(), caution.toHtmlEscaped()));
    QStringList lines;
    for (const SheetVerdict::Line& line : verdict.clashes) {
        if (line.what.isEmpty())
            lines.append(line.who.toHtmlEscaped());
        else
            lines.append(u"<b>%1</b>&nbsp;&nbsp;%2&nbsp;&nbsp;%3"_s.arg(
                line.what.toHtmlEscaped(), line.when.toHtmlEscaped(), line.who.toHtmlEscaped()));
    }
    if (barred) {
        const int taken = static_cast<int>(verdict.taken());
        const QString title =
            taken > 0 ? tr("It cannot stand here (%n clash(es))", "", taken) : tr("It cannot stand here");
        m_title->setText(u"<b style=\"color:%1\">%2</b>"_s.arg(tone.name(), title.toHtmlEscaped()));
        lines += cautions;
    } else {
        m_title->setText(cautions.join(u"<br>"_s));
    }
    m_lines->setText(lines.join(u"<br>"_s));
    m_lines->setVisible(!lines.isEmpty());
    showOffers();
    layout()->activate();
    resize(width(), layout()->heightForWidth(width()));
    show();
    raise();
}

void ClashNote::showOffers()
{
    m_offerHead->setText(tr("Free", "slots instead"));
    while (QLayoutItem* item = m_offerLine->takeAt(0)) {
        // It may be the one that was just pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const SheetVerdict::Free& free : std::as_const(m_verdict.instead)) {
        auto* chip = new Chip(m_themes, free.name, Chip::Tone::Green, m_offerChips);
        chip->setObjectName(u"clashFree%1"_s.arg(m_offerLine->count()));
        chip->setInteractive(true);
        connect(chip, &Chip::clicked, this, [this, slot = free.slot] { Q_EMIT slotChosen(slot); });
        m_offerLine->addWidget(chip);
        chip->show();
    }
    m_offers->setVisible(!m_verdict.instead.isEmpty());
    // In one row, as far as that is no wider than the note may be.
    int row = m_offerHead->sizeHint().width() + 6 + 2 * Margin;
    for (int at = 0; at < m_offerLine->count(); ++at)
        row += m_offerLine->itemAt(at)->sizeHint().width() + Space::s1;
    setFixedWidth(std::clamp(row, Width, MostWidth));
}

void ClashNote::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_themes.theme();
    const bool amber = m_verdict.isClean();
    drawBox(painter, rect(), Radius::button, amber ? theme.amberSoft : theme.raised,
            amber ? theme.amberLine : theme.lineCtl);
}

} // namespace yorozu::ui
