// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/DutyChoices.h"

#include "ui/async/ShownName.h"

namespace yorozu::ui {

namespace {

// One letter tells Japanese words apart; of Latin ones it takes two.
QString letterOf(const QString& name)
{
    const bool latin = !name.isEmpty() && name.at(0).script() == QChar::Script_Latin;
    return name.left(latin ? 2 : 1);
}

} // namespace

QList<DutyChoice> dutyChoices(const QList<Office>& offices)
{
    QList<DutyChoice> choices;
    for (const Office& office : offices) {
        if (!office.remote && !office.retired)
            choices.append({DutyKind::Office, office.id, shownName(office), letterOf(shownName(office))});
    }
    for (const DutyKind kind : {DutyKind::Home, DutyKind::Visit, DutyKind::Off})
        choices.append({kind, {}, label(kind), letterOf(label(kind))});
    return choices;
}

qsizetype choiceOf(const QList<DutyChoice>& choices, DutyKind kind, Id<Office> office)
{
    for (qsizetype at = 0; at < choices.size(); ++at) {
        if (choices.at(at).kind == kind && choices.at(at).office == office)
            return at;
    }
    return -1;
}

DutyColors colorsOf(const Theme& theme, const DutyChoice& choice, qsizetype at)
{
    switch (choice.kind) {
    case DutyKind::Office:
        return at % 2 == 0 ? DutyColors{theme.confirmed.fill, theme.confirmed.text}
                           : DutyColors{theme.zemi.soft, theme.zemi.text};
    case DutyKind::Home:
        return {theme.greenSoft, theme.green};
    case DutyKind::Visit:
        return {theme.amberSoft, theme.amber};
    case DutyKind::Off:
        return {theme.sunken, theme.text3};
    }
    Q_UNREACHABLE();
}

} // namespace yorozu::ui
