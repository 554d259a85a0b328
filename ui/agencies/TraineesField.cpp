// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/TraineesField.h"

#include "ui/fields/FuriganaFiller.h"
#include "ui/theme/StyleSheet.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

enum At { Name, Kana, Branch, Note, LongTerm };
enum HiddenAt { TraineeId, AgencyId, AgencyName, First, Last, HiddenCount };

} // namespace

TraineesField::TraineesField(DeskContext& context, QWidget* parent)
    : PartsField(context, u"trainee"_s, tr("Trainee"), parent)
{
    addButton()->setAccessibleName(tr("Another trainee"));
}

int TraineesField::hiddenWords() const
{
    return HiddenCount;
}

QList<PartsField::Field> TraineesField::makeFields(QWidget* parent)
{
    const auto line = [parent] {
        auto* edit = new QLineEdit(parent);
        setControlSize(edit, ControlSize::Small);
        return edit;
    };
    QLineEdit* name = line();
    QLineEdit* kana = line();
    new FuriganaFiller(name, kana, name);
    return {{u"name"_s, tr("Name"), name},
            {u"kana"_s, tr("Reading"), kana},
            {u"branch"_s, tr("Branch or department"), line()},
            {u"note"_s, tr("Note"), line()},
            {u"long"_s, {}, new QCheckBox(tr("Long stay (six months)"), parent)}};
}

void TraineesField::setTrainees(const QList<Trainee>& trainees)
{
    m_first = m_last = {};
    QStringList words;
    for (const Trainee& one : trainees) {
        m_first = m_first.isValid() ? std::min(m_first, one.first) : one.first;
        m_last = m_last.isValid() ? std::max(m_last, one.last) : one.last;
        words << one.name << one.kana << one.branch << one.note << (one.longTerm ? u"true"_s : u"false"_s)
              << QString::number(one.id.number()) << QString::number(one.agency.number()) << one.agencyName
              << one.first.toString(Qt::ISODate) << one.last.toString(Qt::ISODate);
    }
    setWords(words);
}

QList<Trainee> TraineesField::trainees(QDate first, QDate last) const
{
    QList<Trainee> trainees;
    for (qsizetype part = 0; part < count(); ++part) {
        const auto text = [this, part](At at) { return static_cast<QLineEdit*>(field(part, at))->text().trimmed(); };
        Trainee one;
        one.id = Id<Trainee>(hidden(part, TraineeId).toLongLong());
        one.agency = Id<Agency>(hidden(part, AgencyId).toLongLong());
        one.agencyName = hidden(part, AgencyName);
        one.name = text(Name);
        one.kana = text(Kana);
        one.branch = text(Branch);
        one.note = text(Note);
        one.longTerm = static_cast<QCheckBox*>(field(part, LongTerm))->isChecked();
        one.first = QDate::fromString(hidden(part, First), Qt::ISODate);
        one.last = QDate::fromString(hidden(part, Last), Qt::ISODate);
        // The days of the activity were those of the stay, and were changed.
        if (!one.first.isValid() || one.first == m_first)
            one.first = first;
        if (!one.last.isValid() || one.last == m_last)
            one.last = last;
        if (!one.name.isEmpty())
            trainees.append(one);
    }
    return trainees;
}

} // namespace yorozu::ui
