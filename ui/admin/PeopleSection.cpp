// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/PeopleSection.h"

#include "core/rules/Permissions.h"
#include "core/service/Password.h"
#include "core/service/PeopleService.h"
#include "core/service/Services.h"
#include "ui/admin/PeopleModel.h"
#include "ui/admin/PersonEditor.h"
#include "ui/admin/SkillMap.h"
#include "ui/async/DeskContext.h"
#include "ui/signin/SignInSteps.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/controls/SegmentedControl.h"

#include <algorithm>
#include <QCheckBox>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>

namespace yorozu::ui {

PeopleSection::PeopleSection(DeskContext& context, QWidget* parent)
    : AdminSection(parent)
    , m_context(context)
    , m_heading(new QLabel(this))
    , m_view(new SegmentedControl(context.themes(), this))
    , m_stack(new QStackedWidget(this))
    , m_band(new Band(context.themes(), this))
{
    buildUi();
    connectAll();
    retranslate();
}

QString PeopleSection::title() const
{
    return tr("People and skills");
}

void PeopleSection::reload()
{
    m_context.deliver(
        m_context.worker().query(
            [caller = m_context.caller()](service::Services& services) { return services.people().list(caller); }),
        this, [this](const QList<StaffMember>& people) { take(people); }, [this](const Error& error) { fail(error); });
}

// What is half typed stays; the list and the map come anew.
void PeopleSection::take(const QList<StaffMember>& people)
{
    const StaffMember* before = current();
    const Id<Staff> chosen = m_wanted ? m_wanted : before ? before->staff.id : Id<Staff>();
    const QModelIndex cell = m_skills->currentIndex();
    const bool typing = m_editor->isChanged() && !m_wanted;
    m_people = people;
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->show(people, m_withRetired->isChecked());
        m_skills->skills().show(people);
        select(chosen);
    }
    m_wanted = {};
    if (cell.isValid() && m_skills->skills().hasIndex(cell.row(), cell.column()))
        m_skills->setCurrentIndex(m_skills->skills().index(cell.row(), cell.column()));
    if (!typing)
        showCurrent();
    refresh();
}

void PeopleSection::select(Id<Staff> person)
{
    const int row = std::max(m_model->rowOf(person), 0);
    if (row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
}

const StaffMember* PeopleSection::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->member(row) : nullptr;
}

bool PeopleSection::mayEdit() const
{
    return rules::mayDo(m_context.caller().group, rules::Action::EditPeople);
}

void PeopleSection::showCurrent()
{
    m_adding = false;
    m_given->hide();
    m_editor->show(current() ? *current() : StaffMember());
    refresh();
}

void PeopleSection::refresh()
{
    const StaffMember* member = m_adding ? nullptr : current();
    const bool may = mayEdit();
    m_editor->setMayEdit(may && (member || m_adding));
    m_add->setEnabled(may);
    for (QPushButton* button : {m_up, m_down, m_retire, m_password})
        button->setEnabled(may && member);
    m_password->setEnabled(may && member && !member->staff.retired);
    m_retire->setText(member && member->staff.retired ? tr("Is here again") : tr("Has left"));
    m_password->setText(member && member->hasPassword ? tr("Another password") : tr("Give a first password"));
}

void PeopleSection::add()
{
    m_adding = true;
    m_given->hide();
    m_editor->show({});
    refresh();
    m_editor->takeKeys();
}

void PeopleSection::save()
{
    if (!mayEdit() || !m_editor->isChanged())
        return;
    const StaffMember typed = m_editor->typed();
    const auto onError = [this, typed](const Error& error) {
        if (error.kind == ErrorKind::Conflict)
            meetOther(typed);
        else
            m_editor->complain(error);
    };
    if (m_editor->isNew()) {
        m_context.deliver(
            m_context.worker().command([caller = m_context.caller(), typed](service::Services& services) {
                return services.people().add(caller, typed);
            }),
            this,
            [this, name = typed.staff.name](Id<Staff> id) {
                m_wanted = id;
                m_context.reloadCentre();
                reload();
                remember(tr("%1 is on the list.").arg(name), [id](service::Services& services, const Caller& caller) {
                    return services.people().setRetired(caller, id, true);
                });
            },
            onError);
        return;
    }
    // Of the person on the form; the row may be another one by now.
    const auto onList = std::find_if(m_people.cbegin(), m_people.cend(),
                                     [&typed](const StaffMember& one) { return one.staff.id == typed.staff.id; });
    const StaffMember before = onList == m_people.cend() ? typed : *onList;
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), typed](service::Services& services) {
            return services.people().save(caller, typed);
        }),
        this, [this, before](const StaffMember& after) { stored(before, after); }, onError);
}

// Both texts are there: what is typed in the fields, what is on record behind “As before”.
void PeopleSection::meetOther(const StaffMember& typed)
{
    m_context.deliver(
        m_context.worker().query(
            [caller = m_context.caller()](service::Services& services) { return services.people().list(caller); }),
        this,
        [this, typed](const QList<StaffMember>& people) {
            for (const StaffMember& now : people) {
                if (now.staff.id == typed.staff.id)
                    m_editor->rebase(now);
            }
            take(people);
            m_editor->complain({ErrorKind::Conflict,
                                tr("Somebody else has saved %1 meanwhile. “As before” shows what is on record now; "
                                   "“Save” puts yours in its place.")
                                    .arg(typed.staff.name),
                                {},
                                {}});
        },
        [this](const Error& error) { fail(error); });
}

void PeopleSection::stored(const StaffMember& before, const StaffMember& after)
{
    m_wanted = after.staff.id;
    m_editor->show(after);
    m_context.reloadCentre();
    reload();
    remember(tr("%1 is saved.").arg(after.staff.name),
             [before, after](service::Services& services, const Caller& caller) {
                 return services.people().putBack(caller, after, before);
             });
}

void PeopleSection::setRetired(Id<Staff> person, bool retired)
{
    QString name;
    for (const StaffMember& member : std::as_const(m_people)) {
        if (member.staff.id == person)
            name = member.staff.name;
    }
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), person, retired](service::Services& services) {
            return services.people().setRetired(caller, person, retired);
        }),
        this,
        [this, person, retired, name](Done) {
            m_context.reloadCentre();
            reload();
            remember(retired ? tr("%1 has left. What is on record keeps the name.").arg(name)
                             : tr("%1 is here again.").arg(name),
                     [person, retired](service::Services& services, const Caller& caller) {
                         return services.people().setRetired(caller, person, !retired);
                     });
        },
        [this](const Error& error) { fail(error); });
}

void PeopleSection::move(int places)
{
    const StaffMember* member = current();
    if (!member || !mayEdit() || m_adding)
        return;
    // Past those who are not shown.
    const int row = m_table->currentIndex().row() + places;
    if (row < 0 || row >= m_model->rowCount())
        return;
    QList<qint64> seen;
    for (const StaffMember& one : std::as_const(m_people))
        seen.append(one.staff.id.number());
    QList<qint64> wanted = seen;
    const Id<Staff> person = member->staff.id;
    wanted.move(seen.indexOf(person.number()), seen.indexOf(m_model->member(row).staff.id.number()));
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), seen, wanted](service::Services& services) {
            return services.people().arrange(caller, seen, wanted);
        }),
        this,
        [this, person, seen, wanted](Done) {
            m_wanted = person;
            m_context.reloadCentre();
            reload();
            remember(tr("The order is changed."), [seen, wanted](service::Services& services, const Caller& caller) {
                return services.people().arrange(caller, wanted, seen);
            });
        },
        [this](const Error& error) {
            fail(error);
            reload();
        });
}

// Made here, told once, changed at the first sign-in: nobody thinks one up for somebody else.
void PeopleSection::givePassword()
{
    const StaffMember* member = current();
    if (!member)
        return;
    const QString password = service::makePassword();
    const QString name = member->staff.name;
    ui::givePassword(
        m_context, this, member->staff.id, password,
        [this, name, password] {
            m_given->setText(tr("Password of %1 until she changes it at the first sign-in: %2\n"
                                "It is shown this once only.")
                                 .arg(name, password));
            m_given->show();
            m_context.announce(tr("%1 has a new password.").arg(name));
        },
        [this](const Error& error) { fail(error); });
}

void PeopleSection::setSkill(Id<Staff> person, MasterId topic, int level)
{
    if (!mayEdit())
        return;
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), person, topic, level](service::Services& services) {
            return services.people().setSkill(caller, person, topic, level);
        }),
        this,
        [this, person, topic, level](int before) {
            m_skills->skills().setLevel(person, topic, level);
            m_context.reloadCentre();
            if (before == level)
                return;
            remember(tr("The skill is entered."),
                     [person, topic, level, before](service::Services& services, const Caller& caller) {
                         const Result<int> back = services.people().setSkill(caller, person, topic, before, level);
                         return back ? Status(Done{}) : Status(back.error());
                     });
        },
        [this](const Error& error) { fail(error); });
}

void PeopleSection::remember(const QString& what, Back back)
{
    m_band->hide();
    m_undo.append({what, std::move(back)});
    m_context.announce(tr("%1 Ctrl+Z takes it back.").arg(what));
}

void PeopleSection::undo()
{
    if (m_undo.isEmpty()) {
        m_context.announce(tr("There is nothing to take back."));
        return;
    }
    const Step step = m_undo.takeLast();
    m_band->hide();
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), back = step.back](service::Services& services) {
            return back(services, caller);
        }),
        this,
        [this, step](Done) {
            m_context.reloadCentre();
            reload();
            m_context.announce(tr("Taken back: %1").arg(step.what));
        },
        [this, step](const Error& error) {
            fail(error);
            reload();
            // It may succeed later, unless somebody else has changed what it would put back.
            if (error.kind != ErrorKind::Conflict)
                m_undo.append(step);
        });
}

void PeopleSection::fail(const Error& error)
{
    m_band->showMessage(Band::Kind::Error, error.message);
}

void PeopleSection::changeEvent(QEvent* event)
{
    AdminSection::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yorozu::ui
