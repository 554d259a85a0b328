// SPDX-License-Identifier: GPL-3.0-or-later
// The right column of 08-company by keyboard and mouse, over a data base of its own.
#include "ui/clients/MergePanel.h"
#include "core/service/MergeService.h"
#include "tests/clients/ClientsFixture.h"
#include "tests/support/catch.h"
#include "ui/async/DeskContext.h"
#include "ui/clients/ClientRecordView.h"
#include "ui/clients/ValueChoice.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/controls/Chip.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::ui;
using namespace yorozu::test;

namespace {

Client marufuku(const QString& name, const QString& kana, int staff, const QString& person)
{
    Client client;
    client.name = name;
    client.kana = kana;
    client.phone = u"03-0000-0121"_s;
    client.municipality = u"墨田区"_s;
    client.staffCount = staff;
    Person representative;
    representative.name = person;
    representative.primary = true;
    client.persons = {representative};
    return client;
}

struct PanelFixture : DeskFixture
{
    PanelFixture()
        : DeskFixture(QSize(352, 620))
    {
        const auto added = desk.services().clients().add(
            desk.clerk(), {marufuku(u"有限会社丸福製麺所"_s, u"マルフクセイメンジョ"_s, 9, u"福島 里美"_s),
                           marufuku(u"㈱丸福製麺"_s, u"マルフクセイメン"_s, 7, u"福島 正彦"_s)});
        REQUIRE(added);
        kept = added->ids.at(0);
        other = added->ids.at(1);
        context->setCaller(desk.clerk());
        panel = new MergePanel(*context, m_window.get());
        show(panel, false);
    }

    template <typename T> T& find(const char* name)
    {
        auto* found = panel->findChild<T*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return *found;
    }
    QString text(const char* name) { return find<QLabel>(name).text(); }
    bool shows(const char* name) { return find<QWidget>(name).isVisible(); }
    // Shows the client, and waits until the data base has answered.
    void load(Id<Client> client)
    {
        Count loaded(panel, &MergePanel::loaded);
        panel->load(client);
        REQUIRE(waitFor([&loaded] { return loaded.size() > 0; }));
    }
    // Space on a button, and what comes of it.
    void activate(QWidget& button)
    {
        Count loaded(panel, &MergePanel::loaded);
        button.setFocus(Qt::TabFocusReason);
        REQUIRE(button.hasFocus());
        QTest::keyClick(&button, Qt::Key_Space);
        REQUIRE(waitFor([&loaded] { return loaded.size() > 0; }));
    }
    Id<Client> addTwin(const QString& name)
    {
        const auto added = desk.services().clients().add(desk.clerk(), {marufuku(name, {}, 3, u"橋本 花"_s)});
        REQUIRE(added);
        return added->ids.constFirst();
    }
    Client client(Id<Client> id) { return *desk.services().clients().byId(id); }

    MergePanel* panel = nullptr;
    Id<Client> kept;
    Id<Client> other;
};

} // namespace

TEST_CASE("A client without a double has no panel")
{
    PanelFixture fixture;
    Client lonely;
    lonely.name = u"青葉商事"_s;
    const auto added = fixture.desk.services().clients().add(fixture.desk.clerk(), {lonely});
    fixture.load(added->ids.constFirst());
    CHECK_FALSE(fixture.panel->isVisible());
    CHECK(fixture.panel->candidateCount() == 0);
    CHECK_FALSE(fixture.panel->canUndo());
}

TEST_CASE("The panel says how alike they are, why, and what would come of it")
{
    PanelFixture fixture;
    fixture.load(fixture.kept);
    REQUIRE(fixture.panel->isVisible());
    CHECK(fixture.find<Chip>("mergePercent").text().contains(u"88"_s));
    CHECK(fixture.text("mergeReasons") == u"Same telephone, similar name."_s);
    CHECK(fixture.text("mergeResult").contains(fixture.client(fixture.other).number));
    CHECK_FALSE(fixture.shows("mergeNext"));
    // What is equal has no choice; what differs has, and begins with this record.
    CHECK(fixture.shows("mergeMark_phone"));
    CHECK_FALSE(fixture.panel->findChild<ValueChoice*>(u"merge_phone_kept"_s));
    CHECK(fixture.find<ValueChoice>("merge_name_kept").isChecked());
    CHECK(fixture.find<ValueChoice>("merge_representative_other").value() == u"福島 正彦"_s);
    for (const QWidget* part : fixture.panel->findChildren<QAbstractButton*>()) {
        if (!part->isVisible())
            continue;
        INFO(part->objectName().toStdString());
        CHECK_FALSE(part->accessibleName().isEmpty());
        CHECK_FALSE(part->objectName().isEmpty());
    }
}

TEST_CASE("By keyboard: choose, merge, take it back")
{
    PanelFixture fixture;
    fixture.load(fixture.kept);
    auto& name = fixture.find<ValueChoice>("merge_name_kept");
    name.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&name, Qt::Key_Right);
    CHECK(fixture.find<ValueChoice>("merge_name_other").isChecked());
    fixture.activate(fixture.find<QPushButton>("mergeMerge"));
    CHECK(fixture.client(fixture.kept).name == u"㈱丸福製麺"_s);
    CHECK(fixture.client(fixture.kept).staffCount == 9);
    CHECK(fixture.client(fixture.other).id == fixture.kept);
    // The band is what is left of the panel.
    CHECK(fixture.panel->isVisible());
    CHECK_FALSE(fixture.shows("mergeHead"));
    CHECK(fixture.find<Band>("mergeBack").message().contains(u"30"_s));
    CHECK(fixture.panel->canUndo());
    fixture.activate(*fixture.find<Band>("mergeBack").actionButton());
    CHECK(fixture.client(fixture.kept).name == u"有限会社丸福製麺所"_s);
    CHECK(fixture.client(fixture.other).id == fixture.other);
    CHECK(fixture.shows("mergeHead"));
    CHECK_FALSE(fixture.shows("mergeBack"));
}

TEST_CASE("Another company: the panel goes, and comes back with undo")
{
    PanelFixture fixture;
    fixture.load(fixture.kept);
    fixture.activate(fixture.find<QPushButton>("mergeDifferent"));
    CHECK_FALSE(fixture.shows("mergeHead"));
    CHECK(fixture.find<Band>("mergeBack").message().contains(fixture.client(fixture.other).number));
    Count loaded(fixture.panel, &MergePanel::loaded);
    fixture.panel->undo(); // Ctrl+Z of the page
    REQUIRE(waitFor([&loaded] { return loaded.size() > 0; }));
    CHECK(fixture.shows("mergeHead"));
    // It is remembered beyond this page.
    fixture.activate(fixture.find<QPushButton>("mergeDifferent"));
    fixture.load(fixture.other);
    CHECK_FALSE(fixture.panel->isVisible());
}

TEST_CASE("Several candidates are looked at one after the other, the likeliest first")
{
    PanelFixture fixture;
    const Id<Client> third = fixture.addTwin(u"有限会社丸福製麺所"_s);
    fixture.load(fixture.kept);
    REQUIRE(fixture.panel->candidateCount() == 2);
    CHECK(fixture.text("mergePlace") == u"1 / 2"_s);
    CHECK_FALSE(fixture.find<QToolButton>("mergePrevious").isEnabled());
    CHECK(fixture.text("mergeResult").contains(fixture.client(third).number));
    fixture.activate(fixture.find<QToolButton>("mergeNext"));
    CHECK(fixture.text("mergePlace") == u"2 / 2"_s);
    CHECK(fixture.text("mergeResult").contains(fixture.client(fixture.other).number));
    CHECK_FALSE(fixture.find<QToolButton>("mergeNext").isEnabled());
    fixture.activate(fixture.find<QToolButton>("mergePrevious"));
    CHECK(fixture.text("mergePlace") == u"1 / 2"_s);
}

TEST_CASE("Who may not merge sees the records and who may")
{
    PanelFixture fixture;
    fixture.context->setCaller(fixture.desk.writer());
    fixture.load(fixture.kept);
    CHECK_FALSE(fixture.find<QPushButton>("mergeMerge").isEnabled());
    CHECK_FALSE(fixture.find<QPushButton>("mergeDifferent").isEnabled());
    CHECK(fixture.shows("mergePermission"));
    fixture.context->setCaller(fixture.desk.clerk());
    CHECK(fixture.find<QPushButton>("mergeMerge").isEnabled());
    CHECK_FALSE(fixture.shows("mergePermission"));
}

TEST_CASE("Sessions of both at one time are named and lead to themselves; merging waits for them")
{
    PanelFixture fixture;
    QStringList numbers;
    for (const auto& [client, lead] :
         {std::pair(fixture.kept, fixture.desk.writer()), std::pair(fixture.other, fixture.desk.other())}) {
        Booking booking;
        booking.client = client;
        booking.start = fromTokyo(QDate(2024, 11, 21), QTime(10, 0));
        booking.end = booking.start + 3600;
        booking.office = fixture.desk.centre().offices.constFirst().id;
        booking.mode = fixture.desk.centre().modes.constFirst().id;
        booking.staff = {{lead.staff, lead.name, Part::Lead}};
        const auto added = fixture.desk.services().bookings().add(fixture.desk.clerk(), {booking});
        REQUIRE(added);
        const Id<Booking> id = std::get<QList<Id<Booking>>>(*added).constFirst();
        numbers.append(fixture.desk.services().bookings().byId(id)->number);
    }
    fixture.load(fixture.kept);
    CHECK_FALSE(fixture.find<QPushButton>("mergeMerge").isEnabled());
    CHECK(fixture.find<QPushButton>("mergeDifferent").isEnabled());
    Target wanted;
    QObject::connect(fixture.context.get(), &DeskContext::wanted, fixture.panel,
                     [&wanted](const Target& target) { wanted = target; });
    for (const QString& number : numbers) {
        auto& link = fixture.find<QPushButton>(("mergeOverlap_" + number.toLatin1()).constData());
        CHECK(link.text().contains(u"11/21 10:00"_s));
        QTest::mouseClick(&link, Qt::LeftButton);
        CHECK(wanted.kind == Target::Kind::Booking);
        CHECK(fixture.desk.services().bookings().byId(Id<Booking>(wanted.id))->number == number);
    }
}

TEST_CASE("The other record is opened from the head of its column")
{
    PanelFixture fixture;
    fixture.load(fixture.kept);
    Target wanted;
    QObject::connect(fixture.context.get(), &DeskContext::wanted, fixture.panel,
                     [&wanted](const Target& target) { wanted = target; });
    QTest::mouseClick(&fixture.find<QPushButton>("mergeOther"), Qt::LeftButton);
    CHECK(wanted == Target::client(fixture.other));
}

TEST_CASE("Somebody else was faster: nothing is merged, the panel says so and shows what is true now")
{
    PanelFixture fixture;
    fixture.load(fixture.kept);
    Client other = fixture.client(fixture.other);
    other.staffCount = 8;
    REQUIRE(fixture.desk.services().clients().update(fixture.desk.clerk(), other));
    auto& staff = fixture.find<ValueChoice>("merge_staff_count_other");
    staff.setChecked(true);
    fixture.activate(fixture.find<QPushButton>("mergeMerge"));
    CHECK(fixture.shows("mergeProblem"));
    CHECK(fixture.client(fixture.other).id == fixture.other);
    // The choice is still made, of the value as it is now.
    auto& now = fixture.find<ValueChoice>("merge_staff_count_other");
    CHECK(now.isChecked());
    CHECK(now.value().contains(u'8'));
    fixture.activate(fixture.find<QPushButton>("mergeMerge"));
    CHECK(fixture.client(fixture.kept).staffCount == 8);
}

TEST_CASE("A change of one of the two is shown without being asked for")
{
    PanelFixture fixture;
    fixture.load(fixture.kept);
    Client other = fixture.client(fixture.other);
    other.phone = u"03-0000-0999"_s;
    Count loaded(fixture.panel, &MergePanel::loaded);
    const auto saving = fixture.worker.command([caller = fixture.desk.clerk(), other](service::Services& services) {
        return services.clients().update(caller, other);
    });
    REQUIRE(waitFor([&loaded] { return loaded.size() > 0; }));
    // The change set is sent before the answer is.
    REQUIRE(waitFor([&saving] { return saving.isFinished(); }));
    CHECK(saving.result());
    CHECK_FALSE(fixture.panel->isVisible());
}

TEST_CASE("The page of a client shows the panel beside it, and takes a merge back with Ctrl+Z and forth with Ctrl+Y")
{
    ClientsFixture page;
    const auto added = page.desk.services().clients().add(
        page.desk.clerk(), {marufuku(u"有限会社丸福製麺所"_s, u"マルフクセイメンジョ"_s, 9, u"福島 里美"_s),
                            marufuku(u"㈱丸福製麺"_s, u"マルフクセイメン"_s, 7, u"福島 正彦"_s)});
    REQUIRE(added);
    const Id<Client> kept = added->ids.at(0);
    const Id<Client> other = added->ids.at(1);
    page.context->setCaller(page.desk.clerk());
    page.open(kept);
    auto* panel = page.find<MergePanel>("mergePanel");
    REQUIRE(waitFor([panel] { return panel->isVisible(); }));
    page.find<QPushButton>("mergeMerge")->click();
    REQUIRE(waitFor([&] { return panel->canUndo(); }));
    CHECK(page.stored(other).id == kept);
    page.page().record().setFocus(); // the button is gone
    page.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !panel->canUndo(); }));
    CHECK(page.stored(other).id == other);
    page.key(Qt::Key_Y, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return panel->canUndo(); }));
    CHECK(page.stored(other).id == kept);
}

TEST_CASE("The panel as it looks, in both languages and colour schemes")
{
    PanelFixture fixture;
    fixture.load(fixture.kept);
    const QString folder = qEnvironmentVariable("YOROZU_PICTURES");
    QTranslator japanese;
    REQUIRE(japanese.load(u":/i18n/yorozudesk_ja.qm"_s));
    for (const bool inJapanese : {false, true}) {
        if (inJapanese)
            QCoreApplication::installTranslator(&japanese);
        QCoreApplication::processEvents();
        for (const ThemeManager::Mode mode : {ThemeManager::Mode::Light, ThemeManager::Mode::Dark}) {
            themes().setMode(mode);
            QCoreApplication::processEvents();
            const QImage image = fixture.panel->grab().toImage();
            // An amber head, and one line of it per candidate, not more.
            CHECK(share(image, themes().theme().amberSoft) > 0.04);
            CHECK(share(image, themes().theme().amberSoft) < 0.3);
            // Nothing is pushed out of 352 px.
            CHECK(fixture.panel->minimumSizeHint().width() <= 352);
            if (!folder.isEmpty()) {
                image.save(QDir(folder).filePath(u"merge-%1-%2.png"_s.arg(
                    inJapanese ? u"ja"_s : u"en"_s, mode == ThemeManager::Mode::Dark ? u"dark"_s : u"light"_s)));
            }
        }
    }
    CHECK(fixture.find<QPushButton>("mergeDifferent").text() == u"別の企業です"_s);
    CHECK(fixture.text("mergeTitle") == u"同じ企業の疑い 1件"_s);
    CHECK(fixture.text("mergeReasons") == u"電話が一致、企業名が似ています。"_s);
    QCoreApplication::removeTranslator(&japanese);
    themes().setMode(ThemeManager::Mode::Light);
}
