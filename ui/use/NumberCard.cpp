// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/use/NumberCard.h"

#include "core/service/AnalysisService.h"
#include "ui/records/RecordList.h"
#include "ui/records/RecordListModel.h"
#include "ui/theme/controls/RecordTable.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

NumberCard::NumberCard(DeskContext& context, QWidget* parent)
    : NumberCard(context, new RecordList(context, u"useRecords"_s, parent), parent)
{
}

NumberCard::NumberCard(DeskContext& context, RecordList* list, QWidget* parent)
    : RecordCard(context.themes(), u"useRecords"_s, list, parent)
    , m_list(list)
{
    m_list->setNarrow(true);
    connect(this, &RecordCard::takenBack, this, [this] {
        clear();
        Q_EMIT cleared();
    });
    connect(m_list, &RecordList::found, this, &NumberCard::retranslate);
    retranslate();
}

void NumberCard::show(const UseNumber& number)
{
    const bool anew = m_number && m_number->title == number.title;
    m_number = number;
    m_list->find(
        [find = number.find](service::Services& services) {
            service::AnalysisService analysis(services.file());
            return find(analysis);
        },
        anew);
    retranslate();
}

void NumberCard::clear()
{
    m_number.reset();
    m_list->clear();
    setNothing();
}

bool NumberCard::isSettled() const
{
    return m_list->isSettled();
}

void NumberCard::takeKeys()
{
    if (m_number)
        m_list->takeKeys();
}

RecordTable& NumberCard::table() const
{
    return m_list->table();
}

RecordListModel& NumberCard::rows() const
{
    return m_list->model();
}

void NumberCard::changeEvent(QEvent* event)
{
    RecordCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NumberCard::retranslate()
{
    m_list->setEmptyText(tr("No records"), tr("The number is 0."));
    table().setAccessibleName(tr("Records that the number counts"));
    if (m_number)
        setWhat(m_number->title, tr("%n record(s)", nullptr, static_cast<int>(m_number->count)));
}

} // namespace yorozu::ui
