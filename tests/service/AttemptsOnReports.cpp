// SPDX-License-Identifier: GPL-3.0-or-later
// Attempts on the monthly report and on cross tables.
#include "core/service/AnalysisService.h"
#include "core/service/CaseBookService.h"
#include "core/service/ReportService.h"
#include "tests/service/Attempts.h"

using namespace Qt::StringLiterals;

namespace yorozu::test {

namespace {

using rules::Action;
using World = AttemptWorld&;
using Who = const Caller&;

QList<Attempt> onReports()
{
    static const auto reports = [](World w) { return service::ReportService(w.desk.services().file()); };
    static const QDate october(2024, 10, 1);
    static const MonthSpan span = MonthSpan::month(october);
    return {
        {u"ReportService::close"_s, Action::CloseMonth,
         [](World w, Who who) { return errorOf(reports(w).close(who, october)); }},
        {u"ReportService::reopen"_s, Action::ReopenMonth,
         [](World w, Who who) {
             // Whoever reopens may close; nobody else is to change anything here.
             if (rules::mayDo(who.group, Action::ReopenMonth))
                 static_cast<void>(reports(w).close(who, QDate(2024, 9, 1)));
             return errorOf(reports(w).reopen(who, QDate(2024, 9, 1), u"数え直し"_s));
         }},
        {u"ReportService::explain"_s, Action::CloseMonth,
         [](World w, Who who) {
             return errorOf(reports(w).explain(who, october, Counted::Memos, 99, u"遅れて提出"_s));
         },
         false},
        {u"ReportService::xlsx"_s, Action::ExportData,
         [](World w, Who who) { return errorOf(reports(w).xlsx(who, span)); }},
        {u"ReportService::csv"_s, Action::ExportData,
         [](World w, Who who) { return errorOf(reports(w).csv(who, span, exchange::Encoding::Utf8)); }},
        {u"ReportService::forOutput"_s, Action::ExportData,
         [](World w, Who who) {
             return errorOf(reports(w).forOutput(who, span, service::ReportService::Output::Print));
         }},
    };
}

QList<Attempt> onAnalysis()
{
    static const auto analysis = [](World w) { return service::AnalysisService(w.desk.services().file()); };
    static const CrosstabQuestion question{Attribute::Mode, Attribute::Office, QDate(2024, 4, 1), QDate(2024, 11, 20)};
    return {
        {u"AnalysisService::crosstabXlsx"_s, Action::ExportData,
         [](World w, Who who) { return errorOf(analysis(w).crosstabXlsx(who, question)); }},
        {u"AnalysisService::crosstabCsv"_s, Action::ExportData,
         [](World w, Who who) { return errorOf(analysis(w).crosstabCsv(who, question, exchange::Encoding::Utf8)); }},
        {u"AnalysisService::saveView"_s, Action::EditReports,
         [](World w, Who who) {
             return errorOf(analysis(w).saveView(who, {{}, u"方法と拠点"_s, question, {}, 0}));
         }},
        {u"AnalysisService::retireView"_s, Action::EditReports,
         [](World w, Who who) { return errorOf(analysis(w).retireView(who, Id<ReportView>(99), 1)); }, false},
        {u"AnalysisService::importCentreFigures"_s, Action::EditReports,
         [](World w, Who who) {
             const QByteArray file = QStringLiteral("拠点,期間,項目,数\n埼玉,2024-06,相談件数,10\n").toUtf8();
             return errorOf(analysis(w).importCentreFigures(who, file, {}));
         }},
    };
}

QList<Attempt> onCaseBook()
{
    static const auto book = [](World w) { return service::CaseBookService(w.desk.services().file()); };
    return {
        {u"CaseBookService::mark"_s, Action::EditCaseBook,
         [](World w, Who who) { return errorOf(book(w).mark(who, w.submitted)); }},
        {u"CaseBookService::mark"_s, Action::EditCaseBook,
         [](World w, Who who) { return errorOf(book(w).mark(who, w.clientCase)); }, false},
        {u"CaseBookService::view"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(book(w).view(who, Id<CaseStudy>(99))); }, false},
        {u"CaseBookService::setRetired"_s, Action::EditCaseBook,
         [](World w, Who who) { return errorOf(book(w).setRetired(who, Id<CaseStudy>(99), true)); }, false},
        {u"CaseBookService::save"_s, Action::EditCaseBook,
         [](World w, Who who) {
             CaseStudy study;
             study.id = Id<CaseStudy>(99);
             return errorOf(book(w).save(who, study));
         },
         false},
        {u"CaseBookService::approve"_s, Action::ApproveStudy,
         [](World w, Who who) { return errorOf(book(w).approve(who, Id<CaseStudy>(99), 1, {})); }, false},
        {u"CaseBookService::revoke"_s, Action::ApproveStudy,
         [](World w, Who who) { return errorOf(book(w).revoke(who, Id<CaseStudy>(99), 1)); }, false},
        {u"CaseBookService::preview"_s, Action::ReadRecords,
         [](World w, Who who) { return errorOf(book(w).preview(who)); }},
        {u"CaseBookService::book"_s, Action::ExportData,
         [](World w, Who who) { return errorOf(book(w).book(who, service::CaseBookService::Output::Print)); }},
        {u"CaseBookService::csv"_s, Action::ExportData,
         [](World w, Who who) { return errorOf(book(w).csv(who, exchange::Encoding::Utf8)); }},
    };
}

} // namespace

QList<Attempt> attemptsOnReports()
{
    return onReports() + onAnalysis() + onCaseBook();
}

} // namespace yorozu::test
