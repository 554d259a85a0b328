// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Centre.h"

#include "core/service/DemoService.h"
#include "core/service/SearchService.h"
#include "core/storage/BookingRepository.h"
#include "core/storage/CentreRepository.h"
#include "core/storage/ClientRepository.h"
#include "core/storage/MemoRepository.h"
#include "core/storage/Numbers.h"
#include "core/storage/Query.h"
#include "core/storage/Writer.h"
#include "tests/bench/Partners.h"
#include "tests/bench/Texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::bench {

namespace {

using exchange::DemoRandom;
using storage::Writer;

constexpr int DemoMemos = 100; // of those wanted; they are the last weeks
constexpr int Years = 10;
constexpr int DaysBeforePresent = 120; // further back than the page of the day looks
constexpr int Batch = 2000;
constexpr int HoursOfWork = 8;
// Every second session is of one of these: some firms come for years.
constexpr int RegularShare = 10; // per cent
constexpr int SentShare = 60;    // of the clients, per cent: an agency sent them

// What the records point to.
struct Words
{
    explicit Words(storage::Connection& connection)
    {
        storage::CentreRepository centre(connection);
        boxes = centre.stampBoxes();
        offices = centre.offices();
        offices.removeIf([](const Office& office) { return office.remote; });
        staff = centre.staff();
        staff.removeIf([](const Staff& one) { return one.group != PermissionGroup::Coordinator; });
        topics = centre.masters(MasterKind::Topic);
        modes = centre.masters(MasterKind::Mode);
        channels = centre.masters(MasterKind::Channel);
        programmes = centre.masters(MasterKind::Programme);
        courses = centre.masters(MasterKind::Course);
        agencies = agenciesOf(connection);
    }
    QList<StampBox> boxes;
    QList<Office> offices;
    QList<Staff> staff;
    QList<MasterEntry> topics, modes, channels, programmes, courses;
    QList<Id<Agency>> agencies;
};

class Maker
{
public:
    Maker(service::CaseFile& file, const Options& options)
        : m_file(file)
        , m_options(options)
        , m_random(options.seed)
        , m_words(file.connection())
    {
    }

    Status make(const std::function<void(int, int)>& progress)
    {
        const int memos = m_options.memos - DemoMemos;
        for (int done = 0; done < m_options.clients; done += Batch) {
            const int count = std::min(Batch, m_options.clients - done);
            if (const Status written = batch(count, &Maker::writeClient); !written)
                return written;
        }
        m_total = memos;
        for (int done = 0; done < memos; done += Batch) {
            if (const Status written = batch(std::min(Batch, memos - done), &Maker::writeSession); !written)
                return written;
            if (progress)
                progress(std::min(done + Batch, memos), memos);
        }
        return Done{};
    }

private:
    Status batch(int count, void (Maker::*write)(Writer&))
    {
        return m_file.write<Done>(service::Services::systemCaller(), [&](Writer& writer) -> Status {
            for (int i = 0; i < count; ++i)
                (this->*write)(writer);
            // Of lean ones nothing is recorded each.
            writer.record(u"bench"_s, u"memo"_s, 0, {}, {});
            return Done{};
        });
    }

    void writeClient(Writer& writer)
    {
        const FirmName name = firmName(m_random);
        const exchange::DemoTrade& trade = m_random.of(exchange::demoTrades());
        Client client;
        client.name = u"株式会社"_s + name.name;
        client.kana = name.kana;
        client.industry = QString::fromUtf16(trade.industry);
        client.business = QString::fromUtf16(trade.business);
        client.municipality = QString::fromUtf16(m_random.of(exchange::demoPlaces()).name);
        client.phone = u"03-0000-%1"_s.arg(m_random.between(0, 9999), 4, 10, QChar(u'0'));
        client.channel = m_random.of(m_words.channels).id;
        if (m_random.percent(SentShare))
            client.agency = m_random.of(m_words.agencies);
        Person person;
        person.name = personName(m_random);
        person.kana = u"ダイヒョウ シャ"_s;
        person.title = u"代表取締役"_s;
        person.primary = true;
        client.persons.append(person);
        storage::ClientRepository clients(writer.connection());
        client.id = clients.add(writer, client);
        client.persons = clients.byId(client.id)->persons;
        m_products.append(QString::fromUtf16(trade.product));
        m_clients.append(client);
    }

    // In the order of time, as they are entered; their clients in none.
    UtcSeconds nextStart()
    {
        constexpr qint64 days = Years * 365;
        const qint64 day = m_written * days / m_total;
        const QDate date = today().addDays(-DaysBeforePresent - days + day);
        return fromTokyo(date, QTime(9, 0)) + m_random.below(qint64(HoursOfWork) * 12) * 300;
    }

    qsizetype nextClient()
    {
        const qsizetype all = m_clients.size();
        return m_random.percent(50) ? m_random.below(all)
                                    : m_random.below(std::max<qsizetype>(1, all * RegularShare / 100));
    }

    void writeSession(Writer& writer)
    {
        const qsizetype place = nextClient();
        const Staff& lead = m_random.of(m_words.staff);
        const exchange::DemoTheme& theme = m_random.of(exchange::demoThemes());
        Booking booking = bookingOf(m_clients.at(place), lead, nextStart());
        const auto topic = std::find_if(m_words.topics.cbegin(), m_words.topics.cend(),
                                        [&](const MasterEntry& one) { return theme.topics.contains(one.name); });
        if (topic != m_words.topics.cend())
            booking.topic = topic->id;
        const MemoContent content = contentOf(m_clients.at(place), lead, booking, theme, m_products.at(place));
        m_options.lean ? writeLean(writer, booking, content) : writeWhole(writer, booking, content, lead);
        ++m_written;
    }

    void writeWhole(Writer& writer, const Booking& booking, const MemoContent& content, const Staff& lead)
    {
        const Caller author{lead.id, lead.name, lead.group, lead.stampBox, u"bench"_s};
        writer.actAs(author, booking.start - 7 * 86400);
        const Id<Booking> booked = storage::BookingRepository(writer.connection()).add(writer, booking, true);
        storage::MemoRepository memos(writer.connection());
        writer.actAs(author, booking.end + 3600);
        const Id<Memo> memo = memos.create(writer, booked, tokyoDate(booking.start), content);
        memos.publish(writer, memo, content, *TimeSlot::make(booking.start, booking.end), 1, false, {});
        writer.actAs(author, booking.end + 86400);
        memos.stamp(writer, memo, m_words.boxes.first(), lead.surname(), true, 2);
    }

    // What the search index reads of a memo, and nothing else.
    void writeLean(Writer& writer, const Booking& booking, const MemoContent& content)
    {
        storage::Connection& connection = writer.connection();
        const storage::DrawnSession session = storage::drawSession(writer, tokyoDate(booking.start));
        storage::Query memo(connection, u"INSERT INTO memo (session_id, status, client_id, starts, ends, office_id, "
                                        "lead_id, recorder_id, recorder_name, company, company_kana, business, "
                                        "consultee, consultee_kana, revision, created_at, updated_at) VALUES "
                                        "(?, 'returned', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?) RETURNING id"_s);
        memo.bind(session.id).bind(content.client).bind(booking.start).bind(booking.end).bind(content.office);
        memo.bind(content.recorder).bind(content.recorder).bind(content.recorderName).bind(content.company);
        memo.bind(content.companyKana).bind(content.business).bind(content.consultee).bind(content.consulteeKana);
        const qint64 id = memo.bind(booking.end).bind(booking.end).execReturning();
        storage::Query(connection, u"INSERT INTO memo_text (memo_id, consultation, advice) VALUES (?, ?, ?)"_s)
            .bind(id)
            .bind(content.consultation)
            .bind(content.advice)
            .exec();
        storage::Query(connection, u"INSERT INTO memo_attendee (memo_id, position, part, staff_id, name) "
                                   "VALUES (?, 1, 'lead', ?, ?)"_s)
            .bind(id)
            .bind(content.recorder)
            .bind(content.recorderName)
            .exec();
        storage::Query(connection, u"INSERT INTO memo_topic (memo_id, topic_id) VALUES (?, ?)"_s)
            .bind(id)
            .bind(content.topics.first())
            .exec();
    }

    Booking bookingOf(const Client& client, const Staff& lead, UtcSeconds start)
    {
        Booking booking;
        booking.start = start;
        booking.end = start + 5400;
        booking.office = m_random.of(m_words.offices).id;
        booking.mode = m_random.of(m_words.modes).id;
        booking.client = client.id;
        booking.person = client.persons.first().id;
        booking.topic = m_random.of(m_words.topics).id;
        booking.channel = client.channel;
        booking.programme = m_words.programmes.first().id;
        booking.course = m_random.of(m_words.courses).id;
        booking.status = BookingStatus::Completed;
        booking.staff.append({lead.id, lead.name, Part::Lead});
        return booking;
    }

    MemoContent contentOf(const Client& client, const Staff& lead, const Booking& booking,
                          const exchange::DemoTheme& theme, const QString& product)
    {
        const exchange::DemoMemoTexts texts = memoTexts(
            m_random, theme, {product, client.municipality, u"城南信用金庫"_s, m_random.of(m_words.staff).surname()});
        MemoContent content;
        content.time = TypedSessionTime::of(booking.start, booking.end);
        content.attendees.append({Part::Lead, lead.id, lead.name, {}});
        content.company = client.name;
        content.companyKana = client.kana;
        content.business = client.business;
        content.consultee = client.persons.first().name;
        content.consulteeKana = client.persons.first().kana;
        content.recorder = lead.id;
        content.recorderName = lead.name;
        content.consultation = texts.consultation;
        content.advice = texts.advice;
        content.impression = texts.impression;
        content.client = client.id;
        content.person = booking.person;
        content.office = booking.office;
        content.mode = booking.mode;
        content.channel = booking.channel;
        content.programme = booking.programme;
        content.course = booking.course;
        content.topics.append(booking.topic);
        return content;
    }

    service::CaseFile& m_file;
    const Options& m_options;
    DemoRandom m_random;
    const Words m_words;
    QList<Client> m_clients;
    QStringList m_products;
    qint64 m_written = 0;
    qint64 m_total = 1;
};

} // namespace

QDate today()
{
    return {2026, 11, 20};
}

UtcSeconds now()
{
    return fromTokyo(today(), QTime(10, 42));
}

Status makeCentre(const QString& path, const Options& options, const Clock& clock,
                  const std::function<void(int, int)>& progress)
{
    auto services = service::Services::create(path, clock);
    if (!services)
        return services.error();
    exchange::DemoOptions demo;
    demo.memos = DemoMemos;
    demo.seed = options.seed;
    const Caller system = service::Services::systemCaller();
    if (const Status filled = (*services)->demo().fill(system, demo); !filled)
        return filled;
    // An index of other folding rules is left alone until it is built anew: at once and in the order of time, which
    // takes a third of what it takes record by record.
    storage::Query((*services)->file().connection(), u"UPDATE search_state SET rules = 0"_s).exec();
    if (const Status partners = makePartners((*services)->file(), options, today()); !partners)
        return partners;
    if (const Status made = Maker((*services)->file(), options).make(progress); !made)
        return made;
    return (*services)->search().rebuild(system);
}

} // namespace yorozu::bench
