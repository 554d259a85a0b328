// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Words.h"

#include "core/domain/WordTable.h"

namespace yorozu {

namespace {

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

} // namespace

QString code(MemoStatus status)
{
    return codeOf(MemoStatuses, status);
}
QString label(MemoStatus status)
{
    return labelOf(MemoStatuses, status);
}
std::optional<MemoStatus> memoStatusFromCode(const QString& text)
{
    return valueFromCode(MemoStatuses, text);
}

QString code(BookingStatus status)
{
    return codeOf(BookingStatuses, status);
}
QString label(BookingStatus status)
{
    return labelOf(BookingStatuses, status);
}
std::optional<BookingStatus> bookingStatusFromCode(const QString& text)
{
    return valueFromCode(BookingStatuses, text);
}

bool occupies(BookingStatus status)
{
    return status != BookingStatus::Cancelled && status != BookingStatus::NoShow;
}

QString code(Part part)
{
    return codeOf(Parts, part);
}
QString label(Part part)
{
    return labelOf(Parts, part);
}
std::optional<Part> partFromCode(const QString& text)
{
    return valueFromCode(Parts, text);
}

bool isResponder(Part part)
{
    return part == Part::Lead || part == Part::Second || part == Part::SatIn || part == Part::Ojt;
}

QString code(PermissionGroup group)
{
    return codeOf(Groups, group);
}
QString label(PermissionGroup group)
{
    return labelOf(Groups, group);
}
std::optional<PermissionGroup> permissionGroupFromCode(const QString& text)
{
    return valueFromCode(Groups, text);
}

} // namespace yorozu
