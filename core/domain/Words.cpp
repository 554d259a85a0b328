// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Words.h"

#include <QCoreApplication>

#include <array>

namespace yorozu {

namespace {

template <typename E> struct Word
{
    E value;
    const char* code;
    const char* english;
};

constexpr std::array MemoStatuses{
    Word<MemoStatus>{MemoStatus::Draft, "draft", QT_TRANSLATE_NOOP("Words", "Draft")},
    Word<MemoStatus>{MemoStatus::Submitted, "submitted", QT_TRANSLATE_NOOP("Words", "Submitted")},
    Word<MemoStatus>{MemoStatus::Confirmed, "confirmed", QT_TRANSLATE_NOOP("Words", "Confirmed by the office")},
    Word<MemoStatus>{MemoStatus::Returned, "returned", QT_TRANSLATE_NOOP("Words", "Returned")},
};

constexpr std::array BookingStatuses{
    Word<BookingStatus>{BookingStatus::Tentative, "tentative", QT_TRANSLATE_NOOP("Words", "Tentative")},
    Word<BookingStatus>{BookingStatus::Confirmed, "confirmed", QT_TRANSLATE_NOOP("Words", "Confirmed")},
    Word<BookingStatus>{BookingStatus::Arrived, "arrived", QT_TRANSLATE_NOOP("Words", "In session")},
    Word<BookingStatus>{BookingStatus::Completed, "completed", QT_TRANSLATE_NOOP("Words", "Done")},
    Word<BookingStatus>{BookingStatus::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Words", "Cancelled")},
    Word<BookingStatus>{BookingStatus::NoShow, "no-show", QT_TRANSLATE_NOOP("Words", "No-show")},
};

constexpr std::array Parts{
    Word<Part>{Part::Lead, "lead", QT_TRANSLATE_NOOP("Words", "Lead")},
    Word<Part>{Part::Second, "second", QT_TRANSLATE_NOOP("Words", "Second")},
    Word<Part>{Part::SatIn, "sat-in", QT_TRANSLATE_NOOP("Words", "Sat in")},
    Word<Part>{Part::Ojt, "ojt", QT_TRANSLATE_NOOP("Words", "On-the-job training")},
    Word<Part>{Part::Trainee, "trainee", QT_TRANSLATE_NOOP("Words", "Trainee")},
    Word<Part>{Part::Officer, "officer", QT_TRANSLATE_NOOP("Words", "Bank officer")},
};

constexpr std::array Groups{
    Word<PermissionGroup>{PermissionGroup::Chief, "chief", QT_TRANSLATE_NOOP("Words", "Chief coordinator")},
    Word<PermissionGroup>{PermissionGroup::SectionChief, "section-chief", QT_TRANSLATE_NOOP("Words", "Section chief")},
    Word<PermissionGroup>{PermissionGroup::SubChief, "sub-chief", QT_TRANSLATE_NOOP("Words", "Sub-chief coordinator")},
    Word<PermissionGroup>{PermissionGroup::Coordinator, "coordinator", QT_TRANSLATE_NOOP("Words", "Coordinator")},
    Word<PermissionGroup>{PermissionGroup::Concierge, "concierge", QT_TRANSLATE_NOOP("Words", "Concierge")},
    Word<PermissionGroup>{PermissionGroup::Office, "office", QT_TRANSLATE_NOOP("Words", "Office staff")},
    Word<PermissionGroup>{PermissionGroup::Analyst, "analyst", QT_TRANSLATE_NOOP("Words", "Analyst")},
    Word<PermissionGroup>{PermissionGroup::ReadOnly, "read-only", QT_TRANSLATE_NOOP("Words", "Read only")},
    Word<PermissionGroup>{PermissionGroup::Administrator, "administrator", QT_TRANSLATE_NOOP("Words", "Administrator")},
};

template <typename E, std::size_t N> const Word<E>& find(const std::array<Word<E>, N>& words, E value)
{
    for (const auto& word : words) {
        if (word.value == value)
            return word;
    }
    Q_UNREACHABLE();
}

template <typename E, std::size_t N> std::optional<E> fromCode(const std::array<Word<E>, N>& words, const QString& text)
{
    for (const auto& word : words) {
        if (text == QLatin1String(word.code))
            return word.value;
    }
    return std::nullopt;
}

QString translated(const char* english)
{
    return QCoreApplication::translate("Words", english);
}

} // namespace

QString code(MemoStatus status)
{
    return QLatin1String(find(MemoStatuses, status).code);
}
QString label(MemoStatus status)
{
    return translated(find(MemoStatuses, status).english);
}
std::optional<MemoStatus> memoStatusFromCode(const QString& text)
{
    return fromCode(MemoStatuses, text);
}

QString code(BookingStatus status)
{
    return QLatin1String(find(BookingStatuses, status).code);
}
QString label(BookingStatus status)
{
    return translated(find(BookingStatuses, status).english);
}
std::optional<BookingStatus> bookingStatusFromCode(const QString& text)
{
    return fromCode(BookingStatuses, text);
}

bool occupies(BookingStatus status)
{
    return status != BookingStatus::Cancelled && status != BookingStatus::NoShow;
}

QString code(Part part)
{
    return QLatin1String(find(Parts, part).code);
}
QString label(Part part)
{
    return translated(find(Parts, part).english);
}
std::optional<Part> partFromCode(const QString& text)
{
    return fromCode(Parts, text);
}

bool isResponder(Part part)
{
    return part == Part::Lead || part == Part::Second || part == Part::SatIn || part == Part::Ojt;
}

QString code(PermissionGroup group)
{
    return QLatin1String(find(Groups, group).code);
}
QString label(PermissionGroup group)
{
    return translated(find(Groups, group).english);
}
std::optional<PermissionGroup> permissionGroupFromCode(const QString& text)
{
    return fromCode(Groups, text);
}

} // namespace yorozu
