// SPDX-License-Identifier: GPL-3.0-or-later
// A session with the files and the handover note that it comes with: all of it, or nothing.
#include "core/service/BookingNotes.h"
#include "core/service/AttachmentService.h"
#include "core/service/HandoverService.h"
#include "core/service/SeriesService.h"
#include "tests/service/ServiceFixture.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::service;
using test::ServiceFixture;

namespace {

const QDate Day(2024, 11, 21);

struct NotesDesk : ServiceFixture
{
    QTemporaryDir folder;

    explicit NotesDesk(const QString& engine)
        : ServiceFixture(engine)
    {
    }
    StagedFile staged()
    {
        const QString path = folder.filePath(u"決算書.txt"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("2023");
        file.close();
        const auto taken = services().files().take(path, 1000);
        REQUIRE(taken);
        return *taken;
    }
    Booking session(QTime from, QDate day = Day)
    {
        Booking booking;
        booking.start = fromTokyo(day, from);
        booking.end = booking.start + 3600;
        booking.office = centre().offices.constFirst().id;
        booking.mode = centre().modes.constFirst().id;
        booking.client = client();
        booking.staff = {{writer().staff, writer().name, Part::Lead}};
        return booking;
    }
    Handover note(Id<Staff> to)
    {
        Handover handover;
        handover.to = to;
        handover.text = u"決算書をお持ちです"_s;
        return handover;
    }
    AlsoWritten with(const BookingNotes& notes) { return notesToo(services(), clerk(), notes); }
    QList<Attachment> filesOf(Id<Booking> booking) { return *services().attachments().list(booking); }
    QList<Handover> handoversOf(Id<Booking> booking) { return *services().handovers().list(clerk(), booking); }
    qsizetype sessions() { return services().bookings().list(Day, Day.addDays(30))->size(); }
};

} // namespace

TEST_CASE("A session comes with its files and its handover note")
{
    NotesDesk desk(GENERATE(from_range(ServiceFixture::engines())));
    const auto outcome = desk.services().bookings().add(desk.clerk(), {desk.session({10, 0})},
                                                        desk.with({{desk.staged()}, desk.note(desk.writer().staff)}));
    REQUIRE(outcome);
    const Id<Booking> id = std::get<QList<Id<Booking>>>(*outcome).constFirst();
    REQUIRE(desk.filesOf(id).size() == 1);
    CHECK(desk.filesOf(id).constFirst().name == u"決算書.txt"_s);
    CHECK_FALSE(desk.filesOf(id).constFirst().missing);
    REQUIRE(desk.handoversOf(id).size() == 1);
    CHECK(desk.handoversOf(id).constFirst().deliveredAt);
    CHECK(desk.services().check()->problems == QStringList());
}

TEST_CASE("Where the session cannot be booked nothing of it is written, and where a note cannot be, no session is")
{
    NotesDesk desk(GENERATE(from_range(ServiceFixture::engines())));
    const StagedFile file = desk.staged();
    REQUIRE(desk.services().bookings().add(desk.clerk(), {desk.session({10, 0})}));
    const auto clash = desk.services().bookings().add(desk.clerk(), {desk.session({10, 30})},
                                                      desk.with({{file}, desk.note(desk.writer().staff)}));
    REQUIRE(clash);
    CHECK(std::holds_alternative<BookingClash>(*clash));
    CHECK(desk.services().handovers().inbox(desk.writer().staff)->isEmpty());

    const auto nobody = desk.services().bookings().add(desk.clerk(), {desk.session({14, 0})},
                                                       desk.with({{file}, desk.note(Id<Staff>(999))}));
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().field == u"handover"_s);
    CHECK(desk.sessions() == 1);

    StagedFile gone = file;
    gone.sha256 = QString(64, u'0');
    const auto without =
        desk.services().bookings().add(desk.clerk(), {desk.session({14, 0})}, desk.with({{file, gone}, {}}));
    REQUIRE_FALSE(without);
    CHECK(without.error().field == u"files"_s);
    CHECK(desk.sessions() == 1);
    // The copy that no record has come to: named until it is taken away, and nothing else is wrong.
    CHECK(desk.services().check()->problems.size() == 1);
}

TEST_CASE("Of a series the first session comes with them")
{
    NotesDesk desk(GENERATE(from_range(ServiceFixture::engines())));
    SeriesRule rule;
    rule.first = Day;
    rule.times = 3;
    const auto outcome = SeriesService(desk.services().file())
                             .add(desk.clerk(), rule, desk.session({10, 0}), {}, {},
                                  desk.with({{desk.staged()}, desk.note(desk.writer().staff)}));
    REQUIRE(outcome);
    const auto ids = std::get<QList<Id<Booking>>>(*outcome);
    REQUIRE(ids.size() == 3);
    CHECK(desk.filesOf(ids.constFirst()).size() == 1);
    CHECK(desk.handoversOf(ids.constFirst()).size() == 1);
    CHECK(desk.filesOf(ids.constLast()).isEmpty());
}
