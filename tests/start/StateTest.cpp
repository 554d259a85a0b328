// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/start/SetupState.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace yorozu;
using namespace yorozu::ui;
using namespace Qt::StringLiterals;

TEST_CASE("what was told so far is kept, and forgotten when the data base is made")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    SetupStore store(settings);
    CHECK(store.load() == SetupState());
    SetupState state;
    state.path = u"/somewhere/centre.yorozu"_s;
    state.shared = true;
    state.importAfter = true;
    state.signIn = true;
    state.step = 3;
    state.plan.offices = {{u"八王子"_s, u"Hachioji"_s, true, 4}};
    state.plan.opensAt = 600;
    state.plan.closesAt = 1080;
    state.plan.onlineSeats = 2;
    state.plan.rules.slotMinutes = 15;
    state.plan.rules.weekendsOnline = false;
    state.plan.rules.zemiBeside = false;
    state.plan.stampBoxes = {u"担当"_s};
    state.plan.staff = {
        {u"𠮷田 花子"_s, u"ヨシダ ハナコ"_s, u"課長"_s, PermissionGroup::SectionChief, u"八王子"_s, u"担当"_s}};
    state.plan.self = 0;
    store.save(state);
    CHECK(SetupStore(settings).load() == state);
    // A password is kept nowhere.
    state.password = u"富士の高嶺に雪は降りつつ"_s;
    store.save(state);
    CHECK(SetupStore(settings).load().password.isEmpty());
    CHECK_FALSE(state.toJson().contains(state.password.toUtf8()));
    store.clear();
    CHECK(store.load() == SetupState());
}

TEST_CASE("a damaged state is a fresh one")
{
    CHECK(SetupState::fromJson("{\"offices\": [") == SetupState());
    CHECK(SetupState::fromJson({}) == SetupState());
}
