// SPDX-License-Identifier: GPL-3.0-or-later
// 他拠点: what is taken over is laid beside our own count of the same time.
#include "core/service/AnalysisService.h"
#include "tests/support/catch.h"
#include "tests/use/UseFixture.h"
#include "ui/records/RecordListModel.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/use/NumberCard.h"
#include "ui/use/OtherCentresPart.h"

#include <QFile>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;
using namespace yorozu::ui;

namespace {

struct OthersPage : UseFixture
{
    OthersPage()
    {
        consulted(QDate(2024, 6, 3));
        consulted(QDate(2024, 7, 4));
        view().showPart(UseView::Others);
        REQUIRE(settled());
    }
    OtherCentresPart& part() { return view().otherCentres(); }
    QString file(const QString& text)
    {
        QFile list(desk.folder() + u"/figures.csv"_s);
        REQUIRE(list.open(QIODevice::WriteOnly));
        list.write(text.toUtf8());
        return list.fileName();
    }
};

const QString Figures = u"拠点,期間,項目,数,出典\n"
                        "神奈川県よろず支援拠点,2024年度,相談対応件数,4,公表資料\n"
                        "埼玉県よろず支援拠点,2024年度,相談対応件数,1,\n"
                        "埼玉県よろず支援拠点,2024-06,来訪相談者数,5,\n"_s;

} // namespace

TEST_CASE("words of other centres stand for times or firms, or for nothing of ours")
{
    CHECK(ownMeasure(u"相談対応件数"_s) == CrosstabQuestion::Measure::Consultations);
    CHECK(ownMeasure(u"相談件数（延べ）"_s) == CrosstabQuestion::Measure::Consultations);
    CHECK(ownMeasure(u"来訪相談者数"_s) == CrosstabQuestion::Measure::Firms);
    CHECK_FALSE(ownMeasure(u"セミナー開催数"_s));
}

TEST_CASE("a list is looked at before it is taken over, then it stands beside our own count")
{
    OthersPage desk;
    CHECK(desk.part().bars().state() == Chart::State::Empty);
    desk.part().look(desk.file(Figures));
    REQUIRE(waitFor([&] { return desk.part().band().isVisible(); }));
    CHECK(desk.part().band().kind() == Band::Kind::Info);
    CHECK(service::AnalysisService(desk.desk.services().file()).centreFigures(UseFixture::year().span)->isEmpty());
    desk.key(desk.part().band().actionButton(), Qt::Key_Space);
    REQUIRE(waitFor([&] { return desk.part().bars().state() == Chart::State::Ready && desk.settled(); }));
    const RankingBars::Data& bars = desk.part().bars().data();
    REQUIRE(bars.rows.size() == 3); // two centres and ours between them
    CHECK(bars.rows.at(0).value == 4);
    CHECK(bars.rows.at(1).value == 2);
    CHECK(bars.rows.at(2).value == 1);
    REQUIRE(desk.part().table().model()->rowCount() == 3);
}

TEST_CASE("our own number opens its records, that of another centre none")
{
    OthersPage desk;
    const auto taken = service::AnalysisService(desk.desk.services().file())
                           .importCentreFigures(desk.desk.chief(), Figures.toUtf8(), {});
    REQUIRE(taken);
    desk.reload();
    RankingBars& bars = desk.part().bars();
    bars.setFocus();
    bars.setCurrent(bars.indexAt(QPoint(0, 0)));
    desk.key(&bars, Qt::Key_Return);
    REQUIRE(desk.settled());
    CHECK(desk.view().list().hasNothing());
    bars.setCurrent(bars.indexAt(QPoint(0, 1)));
    desk.key(&bars, Qt::Key_Return);
    REQUIRE(desk.settled());
    CHECK(desk.view().list().rows().rowCount() == 2);
    // The lines of the table lead there, too: firms of June are one.
    RecordTable& table = desk.part().table();
    int line = -1;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data().toString() == u"来訪相談者数"_s)
            line = row;
    }
    REQUIRE(line >= 0);
    CHECK(table.model()->index(line, 4).data().toString() == u"1"_s);
    table.setCurrentIndex(table.model()->index(line, 4));
    desk.key(&table, Qt::Key_Return);
    REQUIRE(desk.settled());
    CHECK(desk.view().list().rows().rowCount() == 1);
    CHECK(desk.view().list().rows().lineAt(0)->counts == Counted::Clients);
}

TEST_CASE("a list with an error says where it is and takes nothing over")
{
    OthersPage desk;
    desk.part().look(desk.file(u"拠点,期間,項目,数\n千葉,2024-06,相談件数,たくさん\n"_s));
    REQUIRE(waitFor([&] { return desk.part().band().isVisible(); }));
    CHECK(desk.part().band().kind() == Band::Kind::Error);
    CHECK(desk.part().band().message().contains(u"2"_s)); // the row
    CHECK_FALSE(desk.part().band().actionButton()->isVisible());
}
