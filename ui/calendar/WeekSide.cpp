// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WeekSide.h"

#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/calendar/ReplacedWidget.h"
#include "ui/calendar/WeekText.h"
#include "ui/calendar/WeekUseBar.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/controls/SkeletonRows.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int RowPadding = 6;
constexpr int WaitingRows = 6;

QHBoxLayout* headOf(QLabel* title, QLabel* note)
{
    setTextRole(title, TextRole::Section);
    setTextRole(note, TextRole::Note);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::s2);
    head->addWidget(title);
    head->addWidget(note, 1);
    return head;
}

} // namespace

WeekSide::WeekSide(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_minutesLabel(new ElidedLabel(context.themes(), {}, this))
    , m_rowsPlace(new QVBoxLayout)
    , m_skeleton(new SkeletonRows(context.themes(), WaitingRows, this))
    , m_none(new QLabel(this))
    , m_useTitle(new QLabel(this))
    , m_useNote(new QLabel(this))
    , m_usePlace(new QVBoxLayout)
{
    setObjectName(u"weekSide"_s);
    m_none->setObjectName(u"weekNoSlots"_s);
    m_none->setWordWrap(true);
    setTextRole(m_none, TextRole::Help);
    m_none->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(13, Space::s3, 14, Space::s3);
    layout->setSpacing(Space::s2);
    layout->addLayout(headOf(m_title, m_minutesLabel));
    layout->addWidget(m_skeleton);
    layout->addWidget(m_none);
    layout->addLayout(m_rowsPlace);
    layout->addSpacing(Space::s2);
    layout->addLayout(headOf(m_useTitle, m_useNote));
    layout->addLayout(m_usePlace);
    layout->addStretch(1);
    setLoading();
    showSlots();
}

void WeekSide::setLoading()
{
    if (m_known)
        return; // what is known stands until it is known better
    m_skeleton->show();
    m_skeleton->start();
}

void WeekSide::setSlots(const QList<rules::PersonalSlot>& found, int minutes, const QList<MasterId>& topics,
                        bool editable)
{
    if (m_known && found == m_slots && minutes == m_minutes && topics == m_topics && editable == m_editable)
        return;
    m_known = true;
    m_slots = found;
    m_minutes = minutes;
    m_topics = topics;
    m_editable = editable;
    m_skeleton->stop();
    m_skeleton->hide();
    showSlots();
}

void WeekSide::setUse(const QList<rules::PlaceUse>& use)
{
    m_use = use;
    showUse();
}

QString WeekSide::placesInWords() const
{
    QStringList names;
    for (const Office& office : m_context.centre().offices) {
        const bool meant = m_context.office() ? office.id == m_context.office() : !office.remote;
        if (meant && !office.retired)
            names.append(shownName(office));
    }
    return names.join(tr(", ", "between offices"));
}

QWidget* WeekSide::rowOf(const rules::PersonalSlot& slot)
{
    const service::CentreData& centre = m_context.centre();
    const Staff* staff = centre.findStaff(slot.staff);
    const Office* office = centre.findOffice(slot.slot.office);
    const QString when = DateText::dayAndTime(slot.slot.start);
    const QString where = office && office->remote
                              ? tr("Online", "a place")
                              : shownOffice(centre, slot.slot.officeName) + u' ' + shownBooth(slot.slot.boothName);
    const QString who =
        staff ? (shownSurname(*staff) + u' ' + WeekText::skillOf(centre, *staff, m_topics)).trimmed() : QString();
    auto* row = new QFrame(m_rows);
    row->setObjectName(u"weekSlot%1"_s.arg(m_slots.indexOf(slot)));
    setSurfaceRole(row, SurfaceRole::Card);
    auto* title = new QLabel(u"<b>%1</b>"_s.arg(when.toHtmlEscaped()), row);
    title->setTextFormat(Qt::RichText);
    setTextRole(title, TextRole::Table);
    auto* place = new ElidedLabel(m_context.themes(), where + u" · "_s + who, row);
    setTextRole(place, TextRole::Note);
    auto* book = new QPushButton(tr("Book"), row);
    book->setObjectName(u"weekSlotBook%1"_s.arg(m_slots.indexOf(slot)));
    book->setAccessibleName(tr("Book %1, %2, %3").arg(when, where, who));
    setControlSize(book, ControlSize::Tiny);
    book->setVisible(m_editable);
    connect(book, &QPushButton::clicked, this, [this, slot] { Q_EMIT bookRequested(slot); });
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(place);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(Space::s2, RowPadding, Space::s2, RowPadding);
    layout->setSpacing(Space::s2);
    layout->addLayout(words, 1);
    layout->addWidget(book);
    return row;
}

void WeekSide::showSlots()
{
    m_title->setText(tr("Nearest free times"));
    //: %1 minutes, %2 the offices
    m_minutesLabel->setText(tr("%1 min · %2").arg(m_minutes).arg(placesInWords()));
    m_none->setText(tr("There is no free time in the next four weeks."));
    m_none->setVisible(m_known && m_slots.isEmpty());
    m_rows = replacedWidget(m_rowsPlace, m_rows, this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Space::s2);
    for (const rules::PersonalSlot& slot : std::as_const(m_slots))
        rows->addWidget(rowOf(slot));
    m_rows->show();
    showUse();
}

void WeekSide::showUse()
{
    m_useTitle->setText(tr("Use this week"));
    m_useNote->setText(tr("share of the opening hours"));
    m_useTitle->setVisible(!m_use.isEmpty());
    m_useNote->setVisible(!m_use.isEmpty());
    m_useRows = replacedWidget(m_usePlace, m_useRows, this);
    auto* grid = new QGridLayout(m_useRows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::s2);
    grid->setVerticalSpacing(Space::s1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const rules::PlaceUse& use : std::as_const(m_use)) {
        const Office* office = m_context.centre().findOffice(use.office);
        if (!office || (m_context.office() && office->id != m_context.office()))
            continue;
        auto* name = new QLabel(office->remote ? tr("Online", "a place") : shownName(*office), m_useRows);
        auto* percent = new QLabel(u"<b>%1%</b>"_s.arg(use.percent()), m_useRows);
        auto* places = new QLabel(office->remote ? tr("%n at once", "", use.places) : tr("%n booth(s)", "", use.places),
                                  m_useRows);
        percent->setObjectName(u"weekUse%1"_s.arg(office->id.number()));
        percent->setTextFormat(Qt::RichText);
        setTextRole(name, TextRole::Table);
        setTextRole(percent, TextRole::Table);
        setTextRole(places, TextRole::Note);
        grid->addWidget(name, row, 0);
        grid->addWidget(new WeekUseBar(m_context.themes(), use.percent(), m_useRows), row, 1);
        grid->addWidget(percent, row, 2, Qt::AlignRight);
        grid->addWidget(places, row, 3);
        ++row;
    }
    m_useRows->show();
}

void WeekSide::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showSlots();
}

} // namespace yorozu::ui
