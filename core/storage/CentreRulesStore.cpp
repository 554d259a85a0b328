// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the centre as rows of `setting`.
#include "core/storage/CentreRepository.h"
#include "core/storage/Query.h"

#include <array>

namespace yorozu::storage {

namespace {

// Numbers and switches alike are kept as whole numbers.
struct NumberSetting
{
    const char16_t* name;
    int CentreRules::*value;
};
constexpr std::array Numbers{
    NumberSetting{u"calendar.slot_minutes", &CentreRules::slotMinutes},
    NumberSetting{u"calendar.session_minutes", &CentreRules::sessionMinutes},
    NumberSetting{u"memo.deadline_days", &CentreRules::memoDeadlineDays},
};
struct SwitchSetting
{
    const char16_t* name;
    bool CentreRules::*value;
};
constexpr std::array Switches{
    SwitchSetting{u"calendar.weekends_online", &CentreRules::weekendsOnline},
    SwitchSetting{u"calendar.offer_online_when_full", &CentreRules::offerOnlineWhenFull},
    SwitchSetting{u"count.zemi_beside", &CentreRules::zemiBeside},
};

} // namespace

CentreRules CentreRepository::rules()
{
    CentreRules rules;
    Query query(m_connection, QStringLiteral("SELECT name, value FROM setting"));
    query.exec();
    while (query.next()) {
        const QString name = query.text(0);
        const QString value = query.text(1);
        bool number = false;
        const int whole = value.toInt(&number);
        for (const NumberSetting& one : Numbers) {
            if (number && name == QStringView(one.name))
                rules.*one.value = whole;
        }
        for (const SwitchSetting& one : Switches) {
            if (name == QStringView(one.name))
                rules.*one.value = value == QLatin1String("1");
        }
    }
    return rules;
}

void CentreRepository::setRules(Writer& writer, const CentreRules& rules)
{
    for (const NumberSetting& one : Numbers)
        setSetting(writer, QString::fromUtf16(one.name), QString::number(rules.*one.value));
    for (const SwitchSetting& one : Switches)
        setSetting(writer, QString::fromUtf16(one.name), QString::number(rules.*one.value ? 1 : 0));
}

} // namespace yorozu::storage
