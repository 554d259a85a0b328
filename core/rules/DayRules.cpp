// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/DayRules.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

bool isWorkingDay(QDate day, const japanese::Holidays& holidays)
{
    return day.dayOfWeek() < Qt::Saturday && !holidays.on(day);
}

// The words by which the office names a field; longer ones first where one contains the other.
struct FieldWord
{
    const char16_t* word;
    MemoField field;
};
constexpr std::array FieldWords{
    FieldWord{u"相談日時", MemoField::SessionTime},  FieldWord{u"対応者", MemoField::Responders},
    FieldWord{u"企業名", MemoField::Company},        FieldWord{u"事業内容", MemoField::Business},
    FieldWord{u"相談者名", MemoField::Consultee},    FieldWord{u"記載者", MemoField::Recorder},
    FieldWord{u"相談内容", MemoField::Consultation}, FieldWord{u"アドバイス", MemoField::Advice},
    FieldWord{u"所感", MemoField::Impression},
};

bool blank(const QString& text)
{
    return text.trimmed().isEmpty();
}

} // namespace

int workingDaysBetween(QDate from, QDate to, const japanese::Holidays& holidays)
{
    int days = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1)) {
        if (isWorkingDay(day, holidays))
            ++days;
    }
    return days;
}

QDate correctionDue(QDate returned, const japanese::Holidays& holidays)
{
    QDate due = returned;
    for (int left = CorrectionWorkingDays; left > 0;) {
        due = due.addDays(1);
        if (isWorkingDay(due, holidays))
            --left;
    }
    return due;
}

std::optional<MemoField> fieldNamedIn(const QString& reason)
{
    std::optional<MemoField> named;
    qsizetype place = reason.size();
    for (const FieldWord& candidate : FieldWords) {
        const qsizetype at = reason.indexOf(QStringView(candidate.word));
        if (at < 0 || at >= place)
            continue;
        place = at;
        named = candidate.field;
    }
    return named;
}

QList<MemoField> emptyTextFields(const MemoContent& content)
{
    QList<MemoField> empty;
    const auto ask = [&empty](bool isEmpty, MemoField field) {
        if (isEmpty)
            empty.append(field);
    };
    ask(blank(content.company) && blank(content.consultee), MemoField::Company);
    ask(blank(content.business), MemoField::Business);
    ask(blank(content.consultation), MemoField::Consultation);
    ask(blank(content.advice), MemoField::Advice);
    ask(blank(content.impression), MemoField::Impression);
    return empty;
}

QString gistOf(const QString& text)
{
    static const QRegularExpression mark(u"^[\\s・●○■□◆◇\\-*]*(?:[（(]?[0-9０-９]{1,2}[．.)）][\\s　]*)?"_s);
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        QString words = line.trimmed();
        words.remove(mark);
        if (!blank(words))
            return words.trimmed();
    }
    return {};
}

} // namespace yorozu::rules
