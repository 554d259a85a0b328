// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/WordsEngine.h"

#include "core/japanese/Bigrams.h"

#include <algorithm>
#include <QHash>

using namespace Qt::StringLiterals;

namespace yorozu::storage {

namespace {

// No text holds a #, as the folding leaves it.
constexpr QChar Mark = u'#';
// Instead of the words of a text that has more than a list may hold; the text alone decides then.
constexpr auto Overlong = "#long"_L1;
// In UTF-8: of one word, and of all (2,046 and 1,048,575 are the server's limits).
constexpr qsizetype LongestWord = 2000;
constexpr qsizetype MostBytes = 900'000;
constexpr int Handful = 256;

// As the types tsvector and tsquery read it.
QString quoted(const QString& word)
{
    QString text = word;
    return u'\'' + text.replace(u'\\', "\\\\"_L1).replace(u'\'', "''"_L1) + u'\'';
}

struct Words
{
    QStringList sorted; // without repetition
    QString folded;
    bool whole = true;
};

Words wordsOf(const SearchDocument& document)
{
    Words words;
    words.folded = japanese::foldedForSearch(document.body);
    words.sorted = japanese::bigramsOfFolded(words.folded).split(u' ', Qt::SkipEmptyParts);
    std::sort(words.sorted.begin(), words.sorted.end());
    words.sorted.erase(std::unique(words.sorted.begin(), words.sorted.end()), words.sorted.end());
    qsizetype bytes = 0;
    for (const QString& word : std::as_const(words.sorted)) {
        const qsizetype own = word.toUtf8().size();
        bytes += own;
        words.whole = words.whole && own <= LongestWord;
    }
    words.whole = words.whole && bytes <= MostBytes;
    if (!words.whole)
        words.sorted = QStringList{QString(Overlong)};
    for (const QString& mark : document.marks.split(u' ', Qt::SkipEmptyParts))
        words.sorted.append(Mark + mark);
    std::sort(words.sorted.begin(), words.sorted.end());
    return words;
}

QString joined(const QStringList& words)
{
    QStringList texts;
    texts.reserve(words.size());
    for (const QString& word : words)
        texts.append(quoted(word));
    return texts.join(u' ');
}

class WordsWriting final : public SearchWriting
{
public:
    WordsWriting(Connection& connection, SearchKind kind)
        : m_kind(kind)
        , m_add(connection, u"INSERT INTO %1 (record_id, sorts_by, revision, body, marks, words, folded, whole) VALUES "
                            "(?, ?, ?, ?, ?, CAST(? AS tsvector), ?, ?)"_s.arg(searchRows(kind)))
        , m_remove(connection, u"DELETE FROM %1 WHERE place = ?"_s.arg(searchRows(kind)))
    {
    }

    void putIn(const SearchDocument& document) override
    {
        const Words words = wordsOf(document);
        m_add.bind(document.id).bind(document.sortsBy).bind(document.revision);
        if (m_kind == SearchKind::Memo)
            m_add.bindNull().bindNull();
        else
            m_add.bind(document.body).bind(document.marks);
        m_add.bind(joined(words.sorted)).bind(words.folded).bind(words.whole).exec();
    }
    void takeOut(qint64 place, const SearchDocument&) override { m_remove.bind(place).exec(); }

private:
    SearchKind m_kind;
    Query m_add;
    Query m_remove;
};

class WordsQuestion final : public SearchQuestion
{
public:
    WordsQuestion(SearchKind kind, const SearchCondition& condition);

    QString sql(bool withRows) const override;
    QString order() const override { return u"r.sorts_by DESC, r.record_id DESC"_s; }
    void bind(Query& query) const override;

private:
    // Where to look: the words of the index that it takes.
    QString expression(const SearchCondition& condition) const;

    SearchKind m_kind;
    // Agencies, clients and bookings are found by names, which people write with and without their legal form.
    QList<japanese::SearchWord> m_words;
    QString m_expression;
    QString m_number; // the mark of a memo's number, as the beginning of a word; or the text
    std::optional<qint64> m_from;
    std::optional<qint64> m_to; // exclusive
};

WordsQuestion::WordsQuestion(SearchKind kind, const SearchCondition& condition)
    : m_kind(kind)
    , m_words(japanese::searchWords(condition.words, kind != SearchKind::Memo))
{
    if (kind == SearchKind::Memo && m_words.size() == 1 && looksLikeNumber(m_words.first().folded))
        m_number = quoted(u"#n"_s + m_words.first().folded) + u":*"_s;
    m_expression = expression(condition);
    if (condition.from.isValid())
        m_from = fromTokyo(condition.from, QTime(0, 0));
    if (condition.to.isValid())
        m_to = fromTokyo(condition.to.addDays(1), QTime(0, 0));
}

QString WordsQuestion::expression(const SearchCondition& condition) const
{
    QStringList tokens;
    for (const japanese::SearchWord& word : m_words) {
        for (const QString& token : word.tokens)
            tokens.append(quoted(token));
        if (word.beginning)
            tokens.last() += u":*"_s;
    }
    QStringList parts;
    if (!tokens.isEmpty()) {
        QStringList places{u'(' + tokens.join(u" & "_s) + u')', quoted(Overlong)};
        if (!m_number.isEmpty())
            places.append(m_number);
        parts.append(u'(' + places.join(u" | "_s) + u')');
    }
    for (const QString& mark : marksOf(condition))
        parts.append(quoted(Mark + mark));
    return parts.join(u" & "_s);
}

QString WordsQuestion::sql(bool) const
{
    QStringList conditions;
    if (!m_expression.isEmpty())
        conditions.append(u"r.words @@ CAST(? AS tsquery)"_s);
    // One word of the index says all there is to say, where the list is whole.
    QStringList exact;
    for (const japanese::SearchWord& word : m_words)
        exact.append(word.tokens.size() > 1 ? u"strpos(r.folded, ?) > 0"_s
                                            : u"(r.whole = 1 OR strpos(r.folded, ?) > 0)"_s);
    if (!exact.isEmpty() && !m_number.isEmpty())
        conditions.append(u"(r.words @@ CAST(? AS tsquery) OR %1)"_s.arg(exact.join(u" AND "_s)));
    else
        conditions += exact;
    if (m_from)
        conditions.append(u"r.sorts_by >= ?"_s);
    if (m_to)
        conditions.append(u"r.sorts_by < ?"_s);
    return u" FROM %1 r WHERE %2"_s.arg(searchRows(m_kind), conditions.join(u" AND "_s));
}

void WordsQuestion::bind(Query& query) const
{
    if (!m_expression.isEmpty())
        query.bind(m_expression);
    if (!m_number.isEmpty())
        query.bind(m_number);
    for (const japanese::SearchWord& word : m_words)
        query.bind(word.folded);
    if (m_from)
        query.bind(*m_from);
    if (m_to)
        query.bind(*m_to);
}

} // namespace

std::unique_ptr<SearchWriting> WordsEngine::writing(SearchKind kind, qint64)
{
    return std::make_unique<WordsWriting>(m_connection, kind);
}

std::unique_ptr<SearchQuestion> WordsEngine::question(SearchKind kind, const SearchCondition& condition)
{
    return std::make_unique<WordsQuestion>(kind, condition);
}

// How often each word occurs decides how it is looked for; whoever does not own the tables leaves that to the server.
void WordsEngine::finish(SearchKind kind)
{
    runDirectly(m_connection, u"ANALYZE "_s + searchRows(kind));
}

QStringList WordsEngine::differing(SearchKind kind, const std::function<void(const SearchRowUse&)>& eachRow)
{
    struct Kept
    {
        QStringList words;
        QString folded;
        bool whole = false;
    };
    QHash<qint64, Kept> kept; // the next handful, in the order in which the rows come
    const auto load = [&](qint64 from) {
        Query query(m_connection,
                    u"SELECT place, array_to_string(tsvector_to_array(words), ' '), folded, whole FROM %1 "
                    "WHERE place >= ? ORDER BY place LIMIT ?"_s.arg(searchRows(kind)));
        query.bind(from).bind(Handful).exec();
        kept.clear();
        while (query.next()) {
            Kept one{query.text(1).split(u' ', Qt::SkipEmptyParts), query.text(2), query.flag(3)};
            std::sort(one.words.begin(), one.words.end());
            kept.insert(query.number(0), one);
        }
    };
    QStringList records;
    eachRow([&](qint64 place, const SearchDocument& indexed, const SearchDocument*) {
        if (!kept.contains(place))
            load(place);
        const Kept found = kept.value(place);
        const Words words = wordsOf(indexed);
        const bool same = found.words == words.sorted && found.folded == words.folded && found.whole == words.whole;
        if (!same && records.size() < MostNamed)
            records.append(nameOfRecord(m_connection, kind, indexed.id));
    });
    return records;
}

} // namespace yorozu::storage
