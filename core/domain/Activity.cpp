// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Activity.h"

#include "core/domain/WordTable.h"
#include "core/japanese/Fold.h"

#include <QCoreApplication>

namespace yorozu {

namespace {

constexpr std::array Kinds{
    Word<ActivityKind>{ActivityKind::Meeting, "meeting", QT_TRANSLATE_NOOP("Words", "Partnership meeting")},
    Word<ActivityKind>{ActivityKind::OffSiteDay, "off-site-day",
                       QT_TRANSLATE_NOOP("Words", "Off-site consultation day")},
    Word<ActivityKind>{ActivityKind::Seminar, "seminar", QT_TRANSLATE_NOOP("Words", "Joint seminar")},
    Word<ActivityKind>{ActivityKind::ZemiDay, "zemi-day", QT_TRANSLATE_NOOP("Words", "Zemi consultation day")},
    Word<ActivityKind>{ActivityKind::ZemiSeminar, "zemi-seminar", QT_TRANSLATE_NOOP("Words", "Zemi seminar")},
    Word<ActivityKind>{ActivityKind::Assist, "assist", QT_TRANSLATE_NOOP("Words", "Assist conference")},
    Word<ActivityKind>{ActivityKind::VisitPaid, "visit-paid", QT_TRANSLATE_NOOP("Words", "Visit to another centre")},
    Word<ActivityKind>{ActivityKind::VisitReceived, "visit-received",
                       QT_TRANSLATE_NOOP("Words", "Visit of another centre")},
    Word<ActivityKind>{ActivityKind::Trainee, "trainee", QT_TRANSLATE_NOOP("Words", "Stay of a trainee")},
    Word<ActivityKind>{ActivityKind::FollowUp, "follow-up", QT_TRANSLATE_NOOP("Words", "Follow-up meeting")},
    Word<ActivityKind>{ActivityKind::Group, "group", QT_TRANSLATE_NOOP("Words", "Committee or study group")},
    Word<ActivityKind>{ActivityKind::Publicity, "publicity", QT_TRANSLATE_NOOP("Words", "Publicity")},
    Word<ActivityKind>{ActivityKind::AgencyEvent, "agency-event",
                       QT_TRANSLATE_NOOP("Words", "Meeting of a shinkin bank")},
    Word<ActivityKind>{ActivityKind::Video, "video", QT_TRANSLATE_NOOP("Words", "Seminar video")},
};

struct JapaneseKind
{
    ActivityKind kind;
    const char16_t* word;
};
constexpr std::array JapaneseKinds{
    JapaneseKind{ActivityKind::Meeting, u"連携打合せ"},
    JapaneseKind{ActivityKind::OffSiteDay, u"出張相談会"},
    JapaneseKind{ActivityKind::Seminar, u"連携セミナー"},
    JapaneseKind{ActivityKind::ZemiDay, u"よろずゼミ出張相談会"},
    JapaneseKind{ActivityKind::ZemiSeminar, u"よろずゼミセミナー"},
    JapaneseKind{ActivityKind::Assist, u"アシスト会議"},
    JapaneseKind{ActivityKind::VisitPaid, u"拠点訪問"},
    JapaneseKind{ActivityKind::VisitReceived, u"視察受入"},
    JapaneseKind{ActivityKind::Trainee, u"トレーニー"},
    JapaneseKind{ActivityKind::FollowUp, u"フォローアップ会議"},
    JapaneseKind{ActivityKind::Group, u"部会・勉強会"},
    JapaneseKind{ActivityKind::Publicity, u"広報"},
    JapaneseKind{ActivityKind::AgencyEvent, u"信金会合参加"},
    JapaneseKind{ActivityKind::Video, u"セミナー動画"},
};
static_assert(Kinds.size() == JapaneseKinds.size());

constexpr std::array Statuses{
    Word<ActivityStatus>{ActivityStatus::Planned, "planned", QT_TRANSLATE_NOOP("Words", "Planned")},
    Word<ActivityStatus>{ActivityStatus::Held, "held", QT_TRANSLATE_NOOP("Words", "Held")},
    Word<ActivityStatus>{ActivityStatus::Reported, "reported", QT_TRANSLATE_NOOP("Words", "Reported")},
    Word<ActivityStatus>{ActivityStatus::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Words", "Called off")},
};

struct JapaneseStatus
{
    ActivityStatus status;
    const char16_t* word;
};
constexpr std::array JapaneseStatuses{
    JapaneseStatus{ActivityStatus::Planned, u"計画"},
    JapaneseStatus{ActivityStatus::Held, u"実施"},
    JapaneseStatus{ActivityStatus::Reported, u"報告済"},
    JapaneseStatus{ActivityStatus::Cancelled, u"中止"},
};

constexpr std::array Roles{
    Word<AgencyRole>{AgencyRole::Partner, "partner", QT_TRANSLATE_NOOP("Words", "Takes part")},
    Word<AgencyRole>{AgencyRole::Host, "host", QT_TRANSLATE_NOOP("Words", "Host")},
    Word<AgencyRole>{AgencyRole::Guest, "guest", QT_TRANSLATE_NOOP("Words", "Guest")},
    Word<AgencyRole>{AgencyRole::Bank, "bank", QT_TRANSLATE_NOOP("Words", "Brings cases along")},
    Word<AgencyRole>{AgencyRole::Party, "party", QT_TRANSLATE_NOOP("Words", "Advises on the cases")},
};

QString translated(const char* english)
{
    return QCoreApplication::translate("Words", english);
}

} // namespace

QList<ActivityKind> allActivityKinds()
{
    QList<ActivityKind> kinds;
    for (const Word<ActivityKind>& word : Kinds)
        kinds.append(word.value);
    return kinds;
}

QString code(ActivityKind kind)
{
    return codeOf(Kinds, kind);
}
QString label(ActivityKind kind)
{
    return translated(wordOf(Kinds, kind).english);
}
QString japaneseWord(ActivityKind kind)
{
    for (const JapaneseKind& one : JapaneseKinds) {
        if (one.kind == kind)
            return QString::fromUtf16(one.word);
    }
    Q_UNREACHABLE();
}
std::optional<ActivityKind> activityKindFromCode(const QString& text)
{
    return valueFromCode(Kinds, text);
}
std::optional<ActivityKind> activityKindFromText(const QString& text)
{
    const QString folded = japanese::foldForCompare(text);
    for (const Word<ActivityKind>& word : Kinds) {
        for (const QString& name : {QString(QLatin1String(word.code)), QString(QLatin1String(word.english)),
                                    translated(word.english), japaneseWord(word.value)}) {
            if (folded == japanese::foldForCompare(name))
                return word.value;
        }
    }
    return std::nullopt;
}

QString code(ActivityStatus status)
{
    return codeOf(Statuses, status);
}
QString label(ActivityStatus status)
{
    return translated(wordOf(Statuses, status).english);
}
QString japaneseWord(ActivityStatus status)
{
    for (const JapaneseStatus& one : JapaneseStatuses) {
        if (one.status == status)
            return QString::fromUtf16(one.word);
    }
    Q_UNREACHABLE();
}
std::optional<ActivityStatus> activityStatusFromCode(const QString& text)
{
    return valueFromCode(Statuses, text);
}
std::optional<ActivityStatus> activityStatusFromText(const QString& text)
{
    const QString folded = japanese::foldForCompare(text);
    for (const Word<ActivityStatus>& word : Statuses) {
        if (folded == QLatin1String(word.code) || folded == japanese::foldForCompare(japaneseWord(word.value)) ||
            folded == japanese::foldForCompare(translated(word.english)))
            return word.value;
    }
    return std::nullopt;
}

QString code(AgencyRole role)
{
    return codeOf(Roles, role);
}
QString label(AgencyRole role)
{
    return translated(wordOf(Roles, role).english);
}
std::optional<AgencyRole> agencyRoleFromCode(const QString& text)
{
    return valueFromCode(Roles, text);
}

} // namespace yorozu
