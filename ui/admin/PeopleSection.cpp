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
                remember(tr("%1 is on the list.").arg(name), [this, id] { setRetired(id, true, false); });
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
    remember(tr("%1 is saved.").arg(after.staff.name), [this, before, version = after.version] {
        StaffMember former = before;
        former.version = version; // somebody else may have saved since: then it is refused
        m_context.deliver(
            m_context.worker().command([caller = m_context.caller(), former](service::Services& services) {
                return services.people().save(caller, former);
            }),
            this,
            [this](const StaffMember& now) {
                m_wanted = now.staff.id;
                m_context.reloadCentre();
                reload();
            },
            [this](const Error& error) { fail(error); });
    });
}

void PeopleSection::setRetired(Id<Staff> person, bool retired, bool undoable)
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
        [this, person, retired, undoable, name](Done) {
            m_context.reloadCentre();
            reload();
            if (undoable) {
                remember(retired ? tr("%1 has left. What is on record keeps the name.").arg(name)
                                 : tr("%1 is here again.").arg(name),
                         [this, person, retired] { setRetired(person, !retired, false); });
            }
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
    const auto placeOf = [this](Id<Staff> person) {
        for (qsizetype at = 0; at < m_people.size(); ++at) {
            if (m_people.at(at).staff.id == person)
                return static_cast<int>(at);
        }
        return 0;
    };
    moveBack(member->staff.id, placeOf(m_model->member(row).staff.id) - placeOf(member->staff.id), true);
}

void PeopleSection::moveBack(Id<Staff> person, int places, bool undoable)
{
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), person, places](service::Services& services) {
            return services.people().move(caller, person, places);
        }),
        this,
        [this, person, places, undoable](Done) {
            m_wanted = person;
            m_context.reloadCentre();
            reload();
            if (undoable)
                remember(tr("The order is changed."), [this, person, places] { moveBack(person, -places, false); });
        },
        [this](const Error& error) { fail(error); });
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

void PeopleSection::setSkill(Id<Staff> person, MasterId topic, int level, bool undoable)
{
    if (!mayEdit())
        return;
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), person, topic, level](service::Services& services) {
            return services.people().setSkill(caller, person, topic, level);
        }),
        this,
        [this, person, topic, level, undoable](int before) {
            m_skills->skills().setLevel(person, topic, level);
            m_context.reloadCentre();
            if (undoable && before != level)
                remember(tr("The skill is entered."),
                         [this, person, topic, before] { setSkill(person, topic, before, false); });
        },
        [this](const Error& error) { fail(error); });
}

void PeopleSection::remember(const QString& what, std::function<void()> back)
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
    step.back();
    m_context.announce(tr("Taken back: %1").arg(step.what));
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
