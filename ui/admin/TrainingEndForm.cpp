// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/TrainingEndForm.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

TrainingEndForm::TrainingEndForm(DeskContext& context, qint64 plan, const QString& person, QWidget* parent)
    : RecordForm(context, u"trainingEnd"_s, parent)
    , m_plan(plan)
{
    setFlush();
    setTitle(tr("The training of %1 ends today").arg(person));
    setSaveText(tr("End the training"));
    m_why = addLine(u"left_why"_s, tr("Why before its last day"), {});
    connect(this, &RecordForm::saveRequested, this, [this] {
        clearProblems();
        const QString why = m_why->text().simplified();
        if (why.isEmpty()) {
            refuse({ErrorKind::Invalid, tr("Say why the training ends early."), u"left_why"_s, {}});
            return;
        }
        Q_EMIT ready(why);
    });
    begin();
}

} // namespace yorozu::ui
