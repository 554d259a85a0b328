// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/People.h"
#include "ui/admin/AdminSection.h"

#include <functional>

class QCheckBox;
class QPushButton;
class QStackedWidget;

namespace yorozu::service {
class Services;
}

namespace yorozu::ui {

class Band;
class PeopleModel;
class PersonEditor;
class RecordTable;
class SegmentedControl;
class SkillMap;

// 管理 › 職員とスキル: the list with one of it as fields beside, and the map of skills. What was done is undone by
// Ctrl+Z.
class PeopleSection : public AdminSection
{
    Q_OBJECT

public:
    explicit PeopleSection(DeskContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("people"); }
    QString iconName() const override { return QStringLiteral("users"); }
    QString title() const override;
    void reload() override;

    void undo();

protected:
    void changeEvent(QEvent* event) override;

private:
    // What takes a change back, run where the data base is written.
    using Back = std::function<Status(service::Services&, const Caller&)>;
    struct Step
    {
        QString what;
        Back back;
    };

    // PeopleSectionLayout.cpp
    void buildUi();
    QWidget* buildList();
    QWidget* buildSkills();
    void connectAll();
    void retranslate();
    // What is done
    void take(const QList<StaffMember>& people);
    void select(Id<Staff> person);
    void showCurrent();
    void refresh();
    void add();
    void save();
    void meetOther(const StaffMember& typed);
    void stored(const StaffMember& before, const StaffMember& after);
    void setRetired(Id<Staff> person, bool retired);
    void move(int places);
    void givePassword();
    void setSkill(Id<Staff> person, MasterId topic, int level);
    void remember(const QString& what, Back back);
    void fail(const Error& error);
    const StaffMember* current() const;
    bool mayEdit() const;

    DeskContext& m_context;
    QList<StaffMember> m_people;
    QList<Step> m_undo;
    Id<Staff> m_wanted; // to be chosen when the list comes
    bool m_adding = false;
    QLabel* m_heading;
    SegmentedControl* m_view;
    QStackedWidget* m_stack;
    Band* m_band;
    QPushButton* m_add = nullptr;
    QCheckBox* m_withRetired = nullptr;
    RecordTable* m_table = nullptr;
    PeopleModel* m_model = nullptr;
    PersonEditor* m_editor = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_retire = nullptr;
    QPushButton* m_password = nullptr;
    QLabel* m_given = nullptr;
    QLabel* m_skillHelp = nullptr;
    SkillMap* m_skills = nullptr;
};

} // namespace yorozu::ui
