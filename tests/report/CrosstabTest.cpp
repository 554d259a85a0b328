// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/AnalysisService.h"
#include "core/storage/MemoRepository.h"
#include "tests/report/Demo.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace yorozu;
using service::AnalysisService;
using Measure = CrosstabQuestion::Measure;
using test::DemoCentre;
using test::ServiceFixture;

namespace {

CrosstabQuestion question(Attribute rows, Attribute columns, Measure measure = Measure::Consultations)
{
    return {rows, columns, QDate(2024, 4, 1), QDate(2024, 11, 20), measure, {}};
}

} // namespace

TEST_CASE("each cell and total of any two attributes is as large as the list behind it")
{
    DemoCentre centre(250);
    AnalysisService analysis(centre.services->file());
    const Measure measure = GENERATE(Measure::Consultations, Measure::Firms);
    std::optional<qint64> all;
    const QList<Attribute> attributes = allAttributes();
    for (qsizetype at = 0; at < attributes.size(); ++at) {
        // Every attribute as rows and as columns.
        const CrosstabQuestion asked =
            question(attributes.at(at), attributes.at((at + 1) % attributes.size()), measure);
        INFO(code(asked.rows).toStdString() << " by " << code(asked.columns).toStdString());
        const Result<Crosstab> table = analysis.crosstab(asked);
        REQUIRE(table);
        REQUIRE(!table->rows.isEmpty());
        const auto size = [&](const CrosstabCell& cell) { return analysis.records(asked, cell)->ids.size(); };
        CHECK(size({}) == table->total);
        CHECK(all.value_or(table->total) == table->total); // whatever it is parted by
        all = table->total;
        for (qsizetype row = 0; row < table->rows.size(); ++row) {
            CHECK(size({table->rows.at(row).key, {}}) == table->rows.at(row).total);
            qint64 sum = 0;
            for (qsizetype column = 0; column < table->columns.size(); ++column) {
                const qint64 cell = table->cells.at(row).at(column);
                CHECK(size({table->rows.at(row).key, table->columns.at(column).key}) == cell);
                sum += cell;
            }
            CHECK((table->addsUp ? sum == table->rows.at(row).total : sum >= table->rows.at(row).total));
        }
        for (const CrosstabHeading& column : table->columns)
            CHECK(size({{}, column.key}) == column.total);
    }
}

TEST_CASE("months, weekdays and hours are those of Tokyo")
{
    DemoCentre centre(250);
    const auto table = AnalysisService(centre.services->file()).crosstab(question(Attribute::Weekday, Attribute::Hour));
    REQUIRE(table);
    storage::MemoFilter filter;
    filter.from = QDate(2024, 4, 1);
    filter.to = QDate(2024, 11, 20);
    filter.statuses = {MemoStatus::Submitted, MemoStatus::Confirmed};
    QHash<std::pair<QString, QString>, qint64> hand;
    const QList<MemoSummary> memos = storage::MemoRepository(centre.services->file().connection()).list(filter);
    for (const MemoSummary& memo : memos)
        ++hand[{QString::number(tokyoDate(*memo.start).dayOfWeek()), QString::number(tokyoTime(*memo.start).hour())}];
    CHECK(table->total == memos.size());
    for (qsizetype row = 0; row < table->rows.size(); ++row) {
        for (qsizetype column = 0; column < table->columns.size(); ++column)
            CHECK(table->cells.at(row).at(column) ==
                  hand.value({table->rows.at(row).key, table->columns.at(column).key}));
    }
}

TEST_CASE("a memo with two topics is in two rows and once in the total, on both engines")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    MemoContent content = desk.complete();
    content.topics = {desk.centre().topics.at(0).id, desk.centre().topics.at(1).id};
    desk.submitted(content);
    AnalysisService analysis(desk.services().file());
    const CrosstabQuestion asked = question(Attribute::Topic, Attribute::Month);
    const auto table = analysis.crosstab(asked);
    REQUIRE(table);
    REQUIRE(table->rows.size() == 2);
    CHECK(table->rows.at(0).label == desk.centre().topics.at(0).name);
    REQUIRE(table->columns.size() == 1);
    CHECK(table->columns.at(0) == CrosstabHeading{u"202411"_s, u"2024-11"_s, 1});
    CHECK(table->cells == QList<QList<qint64>>{{1}, {1}});
    CHECK(table->total == 1);
    CHECK_FALSE(table->addsUp);
    // Every attribute is a statement that both engines understand, with its list.
    for (const Attribute attribute : allAttributes()) {
        for (const Measure measure : {Measure::Consultations, Measure::Firms}) {
            const CrosstabQuestion other = question(attribute, Attribute::Topic, measure);
            INFO(code(attribute).toStdString());
            const auto answer = analysis.crosstab(other);
            REQUIRE(answer);
            REQUIRE(answer->rows.size() >= 1);
            CHECK(answer->total == 1);
            CHECK(analysis.records(other, {answer->rows.at(0).key, answer->columns.at(0).key})->ids.size() == 1);
        }
    }
    CrosstabQuestion elsewhere = asked;
    for (const Office& office : desk.centre().offices) {
        if (office.id != content.office)
            elsewhere.office = office.id;
    }
    CHECK(analysis.crosstab(elsewhere)->total == 0);
    CrosstabQuestion backwards = asked;
    std::swap(backwards.from, backwards.to);
    CHECK(analysis.crosstab(backwards).error().kind == ErrorKind::Invalid);
}

TEST_CASE("a cross table is saved under a name, changed and taken off, on both engines")
{
    ServiceFixture desk(GENERATE(from_range(ServiceFixture::engines())));
    AnalysisService analysis(desk.services().file());
    ReportView view{{}, u" 方法  と拠点 "_s, question(Attribute::Mode, Attribute::Office), {}, 0};
    const auto id = analysis.saveView(desk.clerk(), view);
    REQUIRE(id);
    CHECK(analysis.saveView(desk.clerk(), view).error().kind == ErrorKind::Conflict); // the name is taken
    QList<ReportView> views = *analysis.views();
    REQUIRE(views.size() == 1);
    CHECK(views.at(0).name == u"方法 と拠点"_s);
    CHECK(views.at(0).question == view.question);
    CHECK(views.at(0).createdBy == desk.clerk().name);
    ReportView changed = views.at(0);
    changed.question = question(Attribute::Course, Attribute::Staff, Measure::Firms);
    REQUIRE(analysis.saveView(desk.clerk(), changed));
    CHECK(analysis.saveView(desk.clerk(), changed).error().kind == ErrorKind::Conflict); // somebody else was faster
    views = *analysis.views();
    CHECK(views.at(0).question == changed.question);
    CHECK(analysis.retireView(desk.clerk(), *id, 1).error().kind == ErrorKind::Conflict);
    REQUIRE(analysis.retireView(desk.clerk(), *id, views.at(0).version));
    CHECK(analysis.views()->isEmpty());
    CHECK(analysis.retireView(desk.clerk(), *id, 9).error().kind == ErrorKind::NotFound);
    CHECK(analysis.saveView(desk.clerk(), view)); // the name is free again
    view.name = u"  "_s;
    CHECK(analysis.saveView(desk.clerk(), view).error().kind == ErrorKind::Invalid);
}
