// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Activity.h"

#include "core/domain/WordTable.h"
#include "core/japanese/Fold.h"

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

// What it is called here whatever the language of the program: in files, and on paper.
template <typename E> struct JapaneseWord
{
    E value;
    const char16_t* text;
};

constexpr std::array JapaneseKinds{
    JapaneseWord<ActivityKind>{ActivityKind::Meeting, u"連携打合せ"},
    JapaneseWord<ActivityKind>{ActivityKind::OffSiteDay, u"出張相談会"},
    JapaneseWord<ActivityKind>{ActivityKind::Seminar, u"連携セミナー"},
    JapaneseWord<ActivityKind>{ActivityKind::ZemiDay, u"よろずゼミ出張相談会"},
    JapaneseWord<ActivityKind>{ActivityKind::ZemiSeminar, u"よろずゼミセミナー"},
    JapaneseWord<ActivityKind>{ActivityKind::Assist, u"アシスト会議"},
    JapaneseWord<ActivityKind>{ActivityKind::VisitPaid, u"拠点訪問"},
    JapaneseWord<ActivityKind>{ActivityKind::VisitReceived, u"視察受入"},
    JapaneseWord<ActivityKind>{ActivityKind::Trainee, u"トレーニー"},
    JapaneseWord<ActivityKind>{ActivityKind::FollowUp, u"フォローアップ会議"},
    JapaneseWord<ActivityKind>{ActivityKind::Group, u"部会・勉強会"},
    JapaneseWord<ActivityKind>{ActivityKind::Publicity, u"広報"},
    JapaneseWord<ActivityKind>{ActivityKind::AgencyEvent, u"信金会合参加"},
    JapaneseWord<ActivityKind>{ActivityKind::Video, u"セミナー動画"},
};
static_assert(Kinds.size() == JapaneseKinds.size());

constexpr std::array Statuses{
    Word<ActivityStatus>{ActivityStatus::Planned, "planned", QT_TRANSLATE_NOOP("Words", "Planned")},
    Word<ActivityStatus>{ActivityStatus::Held, "held", QT_TRANSLATE_NOOP("Words", "Held")},
    Word<ActivityStatus>{ActivityStatus::Reported, "reported", QT_TRANSLATE_NOOP("Words", "Reported")},
    Word<ActivityStatus>{ActivityStatus::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Words", "Called off")},
};

constexpr std::array JapaneseStatuses{
    JapaneseWord<ActivityStatus>{ActivityStatus::Planned, u"計画"},
    JapaneseWord<ActivityStatus>{ActivityStatus::Held, u"実施"},
    JapaneseWord<ActivityStatus>{ActivityStatus::Reported, u"報告済"},
    JapaneseWord<ActivityStatus>{ActivityStatus::Cancelled, u"中止"},
};
static_assert(Statuses.size() == JapaneseStatuses.size());

constexpr std::array Roles{
    Word<AgencyRole>{AgencyRole::Partner, "partner", QT_TRANSLATE_NOOP("Words", "Takes part")},
    Word<AgencyRole>{AgencyRole::Host, "host", QT_TRANSLATE_NOOP("Words", "Host")},
    Word<AgencyRole>{AgencyRole::Guest, "guest", QT_TRANSLATE_NOOP("Words", "Guest")},
    Word<AgencyRole>{AgencyRole::Bank, "bank", QT_TRANSLATE_NOOP("Words", "Brings cases along")},
    Word<AgencyRole>{AgencyRole::Party, "party", QT_TRANSLATE_NOOP("Words", "Advises on the cases")},
};

template <typename E, std::size_t N> QString japaneseOf(const std::array<JapaneseWord<E>, N>& words, E value)
{
    for (const JapaneseWord<E>& word : words) {
        if (word.value == value)
            return QString::fromUtf16(word.text);
    }
    Q_UNREACHABLE();
}

// By code, English, translated or Japanese word, however wide or in which case it is written.
template <typename E, std::size_t N>
std::optional<E> valueFromText(const std::array<Word<E>, N>& words, const QString& text)
{
    const QString folded = japanese::foldForCompare(text);
    for (const Word<E>& word : words) {
        for (const QString& name : {QString(QLatin1String(word.code)), QString(QLatin1String(word.english)),
                                    labelOf(words, word.value), japaneseWord(word.value)}) {
            if (folded == japanese::foldForCompare(name))
                return word.value;
        }
    }
    return std::nullopt;
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
    return labelOf(Kinds, kind);
}
QString japaneseWord(ActivityKind kind)
{
    return japaneseOf(JapaneseKinds, kind);
}
std::optional<ActivityKind> activityKindFromCode(const QString& text)
{
    return valueFromCode(Kinds, text);
}
std::optional<ActivityKind> activityKindFromText(const QString& text)
{
    return valueFromText(Kinds, text);
}

QString code(ActivityStatus status)
{
    return codeOf(Statuses, status);
}
QString label(ActivityStatus status)
{
    return labelOf(Statuses, status);
}
QString japaneseWord(ActivityStatus status)
{
    return japaneseOf(JapaneseStatuses, status);
}
std::optional<ActivityStatus> activityStatusFromCode(const QString& text)
{
    return valueFromCode(Statuses, text);
}
std::optional<ActivityStatus> activityStatusFromText(const QString& text)
{
    return valueFromText(Statuses, text);
}

QString code(AgencyRole role)
{
    return codeOf(Roles, role);
}
QString label(AgencyRole role)
{
    return labelOf(Roles, role);
}
std::optional<AgencyRole> agencyRoleFromCode(const QString& text)
{
    return valueFromCode(Roles, text);
}

} // namespace yorozu
