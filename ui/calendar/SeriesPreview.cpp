// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/SeriesPreview.h"

#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/FlowLayout.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int BelowTheBox = 22; // what belongs to a session stands below its words

QString span(const Booking& session)
{
    return DateText::dayAndTime(session.start) + u'–' + DateText::time(session.end);
}

} // namespace

SeriesPreview::SeriesPreview(DeskContext& context, QWidget* parent)
    : FieldGroup(parent)
    , m_context(context)
    , m_summary(new QLabel(this))
    , m_leaveOut(new QPushButton(tr("Leave out those that clash"), this))
    , m_layout(new QVBoxLayout(this))
{
    m_summary->setObjectName(u"seriesSummary"_s);
    m_summary->setWordWrap(true);
    setTextRole(m_summary, TextRole::Note);
    m_leaveOut->setObjectName(u"seriesLeaveOut"_s);
    setControlSize(m_leaveOut, ControlSize::Tiny);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        for (const service::Occurrence& one : std::as_const(m_occurrences)) {
            if (!one.clash.conflicts.isEmpty())
                m_out.insert(one.day);
        }
        rebuild();
    });
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::s1);
    m_layout->addWidget(m_summary);
    m_layout->addWidget(m_leaveOut, 0, Qt::AlignLeft);
    rebuild();
}

void SeriesPreview::setOccurrences(const QList<service::Occurrence>& occurrences, const QSet<QDate>& elsewhere)
{
    m_note.clear();
    m_occurrences = occurrences;
    m_elsewhere = elsewhere;
    rebuild();
}

void SeriesPreview::setNote(const QString& note)
{
    if (m_note == note && m_occurrences.isEmpty())
        return;
    m_note = note;
    m_occurrences.clear();
    rebuild();
}

QList<QDate> SeriesPreview::leftOut() const
{
    QList<QDate> days;
    for (const service::Occurrence& one : m_occurrences) {
        if (m_out.contains(one.day))
            days.append(one.day);
    }
    return days;
}

int SeriesPreview::openClashes() const
{
    return static_cast<int>(
        std::count_if(m_occurrences.cbegin(), m_occurrences.cend(), [this](const service::Occurrence& one) {
            return !one.clash.conflicts.isEmpty() && !m_out.contains(one.day);
        }));
}

QStringList SeriesPreview::words() const
{
    QStringList words;
    for (const QDate day : m_out)
        words.append(day.toString(Qt::ISODate));
    words.sort();
    return words;
}

void SeriesPreview::setWords(const QStringList& words)
{
    m_out.clear();
    for (const QString& word : words)
        m_out.insert(QDate::fromString(word, Qt::ISODate));
    rebuild();
}

void SeriesPreview::showSummary()
{
    const int all = static_cast<int>(m_occurrences.size());
    const int out = static_cast<int>(leftOut().size());
    const int clashes = openClashes();
    QStringList words;
    if (!m_occurrences.isEmpty())
        words.append(tr("%n session(s)", "of a series", all - out));
    if (out > 0)
        words.append(tr("%n left out", "sessions", out));
    if (clashes > 0)
        words.append(tr("%n clash(es)", "", clashes));
    const QString text = m_occurrences.isEmpty() ? m_note : words.join(u" · "_s);
    m_summary->setText(
        clashes > 0 ? u"<b style=\"color:%1\">%2</b>"_s.arg(m_context.themes().theme().red.name(), text.toHtmlEscaped())
                    : text.toHtmlEscaped());
    m_summary->setAccessibleName(text);
    m_leaveOut->setVisible(clashes > 0);
}

void SeriesPreview::rebuild()
{
    const bool focused = m_rows && m_rows->isAncestorOf(window()->focusWidget());
    const QString focusedName = focused ? window()->focusWidget()->objectName() : QString();
    if (QWidget* former = std::exchange(m_rows, nullptr)) {
        former->hide();
        former->deleteLater(); // one of its controls may have been pressed
    }
    showSummary();
    if (m_occurrences.isEmpty())
        return;
    m_rows = new QWidget(this);
    auto* layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    QWidget* last = m_leaveOut;
    for (const service::Occurrence& one : std::as_const(m_occurrences)) {
        QCheckBox* box = addSession(one);
        setTabOrder(last, box);
        last = addClash(one, box);
    }
    m_layout->addWidget(m_rows);
    m_rows->show();
    if (auto* again = focused ? m_rows->findChild<QWidget*>(focusedName) : nullptr)
        again->setFocus(Qt::OtherFocusReason);
}

QCheckBox* SeriesPreview::addSession(const service::Occurrence& one)
{
    auto* box = new QCheckBox(span(one.session), m_rows);
    box->setObjectName(u"seriesDay"_s + one.day.toString(u"yyyyMMdd"_s));
    box->setChecked(!m_out.contains(one.day));
    const QString clash = one.clash.conflicts.isEmpty() ? QString() : one.clash.conflicts.constFirst().text;
    box->setAccessibleName(clash.isEmpty() ? span(one.session) : span(one.session) + tr(", ") + clash);
    connect(box, &QCheckBox::toggled, this, [this, day = one.day](bool taken) { leaveOut(day, !taken); });
    m_rows->layout()->addWidget(box);
    return box;
}

// What stands in the way, and the free slots as buttons.
QWidget* SeriesPreview::addClash(const service::Occurrence& one, QWidget* after)
{
    const bool clashes = !one.clash.conflicts.isEmpty();
    const bool elsewhere = m_elsewhere.contains(one.day);
    if (m_out.contains(one.day) || (!clashes && !elsewhere))
        return after;
    auto* below = new QWidget(m_rows);
    auto* layout = new QVBoxLayout(below);
    layout->setContentsMargins(BelowTheBox, 0, 0, Space::s1);
    layout->setSpacing(2);
    for (const BookingConflict& conflict : one.clash.conflicts) {
        auto* text = new QLabel(conflict.text, below);
        text->setWordWrap(true);
        setTextRole(text, TextRole::Problem);
        layout->addWidget(text);
    }
    auto* offers = new QWidget(below);
    auto* line = new FlowLayout(offers, Space::s1, Space::s1);
    for (const FreeSlot& free : one.clash.free) {
        const QString day = tokyoDate(free.start) == one.day ? QString() : DateText::shortDay(tokyoDate(free.start));
        auto* chip =
            new Chip(m_context.themes(),
                     (shownBooth(free.boothName) + u' ' + day + u' ' + DateText::time(free.start)).simplified(),
                     Chip::Tone::Green, offers);
        chip->setObjectName(u"seriesFree%1"_s.arg(line->count()));
        chip->setInteractive(true);
        connect(chip, &Chip::clicked, this, [this, free, of = one.day] { Q_EMIT placeChosen(of, free); });
        line->addWidget(chip);
        setTabOrder(after, chip);
        after = chip;
    }
    if (elsewhere && !clashes) {
        auto* back = new QPushButton(tr("As the rule has it"), offers);
        setButtonKind(back, ButtonKind::Link);
        setControlSize(back, ControlSize::Tiny);
        connect(back, &QPushButton::clicked, this, [this, of = one.day] { Q_EMIT placeChosen(of, std::nullopt); });
        line->addWidget(back);
        setTabOrder(after, back);
        after = back;
    }
    layout->addWidget(offers);
    m_rows->layout()->addWidget(below);
    return after;
}

void SeriesPreview::leaveOut(QDate day, bool out)
{
    if (out)
        m_out.insert(day);
    else
        m_out.remove(day);
    QMetaObject::invokeMethod(this, &SeriesPreview::rebuild, Qt::QueuedConnection);
}

} // namespace yorozu::ui
