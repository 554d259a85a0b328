// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/Ctl.h"

using namespace Qt::StringLiterals;
using namespace yorozu::test;

TEST_CASE("a request waits, is withdrawn, brought back and placed")
{
    const Ctl ctl = Ctl::withCentre();
    const QJsonObject glass{{u"company"_s, u"有限会社金子ガラス店"_s},
                            {u"first"_s, u"2030-06-07"_s},
                            {u"last"_s, u"2030-06-07"_s},
                            {u"part"_s, u"afternoon"_s},
                            {u"office"_s, u"立川"_s},
                            {u"channel"_s, u"ネット"_s}};
    const QString id = QString::number(ctl.add(u"waiting"_s, glass).id());
    const QJsonObject shown = ctl.run({u"waiting"_s, u"list"_s}).array().at(0).toObject();
    CHECK(shown.value(u"name"_s) == u"有限会社金子ガラス店"_s);
    CHECK(shown.value(u"wish"_s) == u"6/7 Afternoon · 立川"_s);
    CHECK(ctl.add(u"waiting"_s, QJsonObject{{u"phone"_s, u"03"_s}}).exit == 1);
    CHECK(ctl.add(u"waiting"_s, QJsonObject{{u"company"_s, u"a"_s}, {u"part"_s, u"night"_s}}).exit == 1);

    REQUIRE(ctl.run({u"waiting"_s, u"withdraw"_s, id, u"--reason"_s, u"他で相談した"_s}).exit == 0);
    CHECK(ctl.run({u"waiting"_s, u"list"_s}).array().isEmpty());
    CHECK(ctl.run({u"waiting"_s, u"list"_s, u"--all"_s}).array().at(0).toObject().value(u"reason"_s) ==
          u"他で相談した"_s);
    CHECK(ctl.run({u"waiting"_s, u"withdraw"_s, id, u"--reason"_s, u"x"_s}).exit == 1);
    REQUIRE(ctl.run({u"waiting"_s, u"reopen"_s, id}).exit == 0);

    const Run booked = ctl.add(
        u"booking"_s,
        QJsonObject{{u"office"_s, u"立川"_s}, {u"start"_s, u"2030-06-07T13:00"_s}, {u"staff"_s, QJsonArray{1}}});
    REQUIRE(booked.exit == 0);
    const Run placed = ctl.run({u"waiting"_s, u"place"_s, id, u"--booking"_s, QString::number(booked.id())});
    REQUIRE(placed.exit == 0);
    CHECK(placed.object().value(u"booking"_s).toInteger() == booked.id());
    CHECK(ctl.run({u"check"_s}).exit == 0);
}
