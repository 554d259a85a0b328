// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/StudyDraft.h"

#include "core/domain/Industry.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CaseBook)
};

constexpr int NamedPlaces = 5; // of the findings, in a message
constexpr int MostTopics = 3;  // in a title

// 従業員6～20人
QString sizeClass(int people)
{
    struct Class
    {
        int most;
        const char16_t* words;
    };
    constexpr std::array Classes{Class{0, u"従業員なし"}, Class{5, u"従業員1～5人"}, Class{20, u"従業員6～20人"},
                                 Class{50, u"従業員21～50人"}, Class{100, u"従業員51～100人"}};
    for (const Class& one : Classes) {
        if (people <= one.most)
            return QString::fromUtf16(one.words);
    }
    return u"従業員101人以上"_s;
}

QString titleOf(const StudySource& source)
{
    if (!source.caseTitle.isEmpty())
        return source.caseTitle;
    if (!source.topics.isEmpty())
        return source.topics.mid(0, MostTopics).join(u'・') + u"の相談"_s;
    return source.courseName.isEmpty() ? u"相談の事例"_s : source.courseName + u"の事例"_s;
}

// Several sessions one below the other, in their order; a single one needs no heading.
QString joined(const QList<StudySource::Session>& sessions, QString StudySource::Session::*text)
{
    QStringList parts;
    int number = 0;
    for (const StudySource::Session& session : sessions) {
        ++number;
        const QString words = (session.*text).trimmed();
        if (!words.isEmpty())
            parts.append(sessions.size() > 1 ? u"【第%1回】\n%2"_s.arg(number).arg(words) : words);
    }
    return parts.join(u"\n\n"_s);
}

// Hundredths, without naughts behind the point.
QString figure(qint64 hundredths)
{
    QString text = QString::number(static_cast<double>(hundredths) / 100, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString metricLine(const CaseMetric& metric)
{
    const std::array<std::pair<QString, std::optional<qint64>>, 4> values{{{u"支援前"_s, metric.baseline},
                                                                           {u"目標"_s, metric.goal},
                                                                           {u"6か月後"_s, metric.afterSixMonths},
                                                                           {u"12か月後"_s, metric.afterTwelveMonths}}};
    QStringList parts;
    for (const auto& [when, value] : values) {
        if (value)
            parts.append(when + u' ' + figure(*value) + metric.unit);
    }
    return parts.isEmpty() ? QString() : u"%1：%2"_s.arg(metric.name, parts.join(u"、"_s));
}

QString outcomeOf(const StudySource& source)
{
    QStringList lines;
    if (!source.goal.isEmpty())
        lines.append(u"目標：%1"_s.arg(source.goal));
    if (!source.outcome.isEmpty())
        lines.append(source.outcome);
    for (const CaseMetric& metric : source.metrics) {
        if (const QString line = metricLine(metric); !line.isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n');
}

Error refusal(const QString& sentence, const QList<StudyFinding>& findings)
{
    QStringList places;
    for (const StudyFinding& one : findings.mid(0, NamedPlaces)) {
        //: %1 a part of the text (Consultation), %2 the words that stand there, %3 what they are (Company)
        places.append(
            Text::tr("%1: “%2” (%3)").arg(label(one.field), one.finding.text.simplified(), label(one.finding.kind)));
    }
    if (findings.size() > NamedPlaces)
        places.append(Text::tr("and %n more", nullptr, static_cast<int>(findings.size() - NamedPlaces)));
    return {ErrorKind::RuleViolation, sentence.arg(places.join(Text::tr("; "))), u"findings"_s, {}};
}

} // namespace

QString studyProfile(const StudySource& source)
{
    QStringList parts;
    if (const QString industry = industryName(source.industry); !industry.isEmpty())
        parts.append(industry);
    if (!source.founded)
        parts.append(u"創業前"_s);
    else if (source.staffCount)
        parts.append(sizeClass(*source.staffCount));
    return parts.join(u'・');
}

StudyTexts studyDraft(const StudySource& source, const Deidentifier& names)
{
    StudyTexts texts;
    texts.title = names.cleaned(titleOf(source)).simplified();
    texts.profile = studyProfile(source);
    texts.consultation = names.cleaned(joined(source.sessions, &StudySource::Session::consultation));
    texts.advice = names.cleaned(joined(source.sessions, &StudySource::Session::advice));
    texts.outcome = names.cleaned(outcomeOf(source));
    return texts;
}

QStringList doubtfulWords(const QList<StudyFinding>& findings)
{
    QStringList words;
    for (const StudyFinding& one : findings) {
        if (!one.finding.certain && !words.contains(one.finding.text))
            words.append(one.finding.text);
    }
    return words;
}

Status mayApprove(const StudyTexts& texts, const QList<StudyFinding>& findings, const QStringList& acceptedWords)
{
    if (texts.title.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, Text::tr("A case study needs a title."), code(StudyField::Title), {}};
    if (texts.advice.trimmed().isEmpty()) {
        return Error{ErrorKind::Invalid,
                     Text::tr("A case study tells at least what was advised."),
                     code(StudyField::Advice),
                     {}};
    }
    QList<StudyFinding> certain;
    QList<StudyFinding> open;
    for (const StudyFinding& one : findings) {
        if (one.finding.certain)
            certain.append(one);
        else if (!acceptedWords.contains(one.finding.text))
            open.append(one);
    }
    if (!certain.isEmpty())
        return refusal(Text::tr("The text still says whose it is: %1. Nothing was approved."), certain);
    if (!open.isEmpty())
        return refusal(Text::tr("Look at these words first, for they may be names: %1. Nothing was approved."), open);
    return Done{};
}

} // namespace yorozu::rules
