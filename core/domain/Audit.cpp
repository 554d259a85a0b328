// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Audit.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yorozu {

namespace {

struct KindOfAction
{
    const char16_t* action;
    AuditKind kind;
};

// "open" and "save" are of attachments, "backup" is a copy that somebody took by hand.
constexpr std::array Actions{
    KindOfAction{u"view", AuditKind::View},      KindOfAction{u"open", AuditKind::View},
    KindOfAction{u"export", AuditKind::Output},  KindOfAction{u"pdf", AuditKind::Output},
    KindOfAction{u"print", AuditKind::Output},   KindOfAction{u"save", AuditKind::Output},
    KindOfAction{u"backup", AuditKind::Output},  KindOfAction{u"erase", AuditKind::Upkeep},
    KindOfAction{u"rebuild", AuditKind::Upkeep},
};

struct CodeOfKind
{
    AuditKind kind;
    const char16_t* code;
};
constexpr std::array Codes{
    CodeOfKind{AuditKind::View, u"view"},
    CodeOfKind{AuditKind::Output, u"output"},
    CodeOfKind{AuditKind::Upkeep, u"upkeep"},
    CodeOfKind{AuditKind::Change, u"change"},
};

} // namespace

AuditKind auditKindOf(const QString& action)
{
    const auto found = std::find_if(Actions.cbegin(), Actions.cend(),
                                    [&](const KindOfAction& one) { return action == QStringView(one.action); });
    return found == Actions.cend() ? AuditKind::Change : found->kind;
}

QStringList auditActionsOf(AuditKind kind)
{
    QStringList actions;
    for (const KindOfAction& one : Actions) {
        if (one.kind == kind)
            actions.append(QString::fromUtf16(one.action));
    }
    return actions;
}

QString code(AuditKind kind)
{
    const auto found =
        std::find_if(Codes.cbegin(), Codes.cend(), [kind](const CodeOfKind& one) { return one.kind == kind; });
    return found == Codes.cend() ? QString() : QString::fromUtf16(found->code);
}

std::optional<AuditKind> auditKindFromCode(const QString& text)
{
    const auto found = std::find_if(Codes.cbegin(), Codes.cend(),
                                    [&](const CodeOfKind& one) { return text == QStringView(one.code); });
    return found == Codes.cend() ? std::nullopt : std::optional(found->kind);
}

} // namespace yorozu
