// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/MemoContent.h"
#include "core/sheet/DateRow.h"

#include <QString>

#include <optional>

namespace yorozu::ui {

// What a key stroke or a paste into one of the fields made of the whole.
struct EntryOutcome
{
    TypedSessionTime time;
    sheet::DatePart focus = sheet::DatePart::Year; // where the caret goes on
    bool selectAll = false;                        // the caret's field is to be replaced by the next key
    bool several = false;                          // more than the field itself has changed
};

// Understands what is typed or pasted into the fields of 相談日時, without any widget:
//  - a number: at two digits the next field is on; full-width and kanji digits are folded; 元 is a year
//  - M T S H R and the names of the eras, in any field
//  - separators (. / - : 年 月 日 時 分 ～ 迄 space): the next field is on; right after a jump they are passed over
//  - whole dates in every spelling of japanese::parseDate, into any field: era, year, month, day
//  - time ranges (10:00-11:30, 10時～11時半, 1000-1130, 午後1時～2時), and a date and times together
//  - a western year of four digits (the second pair cannot be a month), also eight digits key by key
// Everything else stays in its field as it was typed.
class TimeEntry
{
public:
    // `text` is what stands in the field after the key or paste, `before` what the whole was before it.
    EntryOutcome enter(const TypedSessionTime& before, sheet::DatePart part, const QString& text);
    // The caret was moved by hand: keys before and after it do not belong together.
    void interrupt();

    // Fills the parts that the text names, or nothing if it is not wholly understood.
    // A single time goes to the end if `part` belongs to it, else to the start.
    static std::optional<TypedSessionTime> readWhole(const TypedSessionTime& before, sheet::DatePart part,
                                                     const QString& text);

private:
    struct Typed
    {
        QString text; // what is new
        QString rest; // what the field held and still holds
    };
    static Typed difference(const QString& before, const QString& now);
    EntryOutcome enterKey(const TypedSessionTime& before, sheet::DatePart part, const QString& digits,
                          const Typed& typed);
    std::optional<EntryOutcome> westernRun() const;
    EntryOutcome feed(const TypedSessionTime& before, sheet::DatePart part, const QString& folded, const Typed& typed);

    TypedSessionTime m_runStart;               // before the first key of the run
    QString m_run;                             // digits typed one after the other, beginning in the year's field
    std::optional<sheet::DatePart> m_jumpedTo; // by itself, with the last key
};

} // namespace yorozu::ui
