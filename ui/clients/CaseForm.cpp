// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/CaseForm.h"

#include "core/japanese/Digits.h"
#include "core/service/CentreService.h"
#include "ui/async/DeskContext.h"
#include "ui/clients/ClientText.h"
#include "ui/theme/Tokens.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// One line more than there are figures, so that one can be added.
constexpr int LeastRows = 2;
constexpr int FigureColumns = 6;

// As typed; nothing if it is no number. Two places behind the point are kept.
std::optional<qint64> hundredths(const QString& typed)
{
    QString plain = japanese::plainEntry(typed);
    plain.remove(u',');
    bool right = false;
    const double number = plain.toDouble(&right);
    constexpr double most = 1e13;
    if (!right || !std::isfinite(number) || std::abs(number) > most)
        return std::nullopt;
    return static_cast<qint64>(std::round(number * 100));
}

} // namespace

CaseForm::CaseForm(DeskContext& deskContext, const ClientCase& clientCase, QWidget* parent)
    : RecordForm(deskContext, u"caseForm"_s, parent)
    , m_case(clientCase)
{
    setTitle(clientCase.id ? tr("Case") : tr("New case"));
    setOfNewRecord(clientCase.id.isNull());
    const service::CentreData& centre = context().centre();
    const QDate today = tokyoDate(context().clock().now());
    m_caseTitle = addLine(u"title"_s, tr("Concern"), clientCase.title);
    m_status = addChoice(u"status"_s, tr("State"));
    for (const QString& status : {u"open"_s, u"waiting"_s, u"closed"_s})
        m_status->addItem(ClientText::caseStatus(status), status);
    m_status->setCurrentIndex(std::max(0, m_status->findData(clientCase.status)));
    m_course = addChoice(u"course"_s, tr("Course"));
    m_course->addItem({}, QVariant::fromValue<qint64>(0));
    for (const MasterEntry& course : centre.courses) {
        if (course.validOn(today) || course.id == clientCase.course)
            m_course->addItem(course.name, QVariant::fromValue<qint64>(course.id));
    }
    m_course->setCurrentIndex(std::max(0, m_course->findData(QVariant::fromValue<qint64>(clientCase.course))));
    m_lead = addChoice(u"lead"_s, tr("Led by"));
    m_lead->addItem({}, QVariant::fromValue<qint64>(0));
    for (const Staff& person : centre.staff) {
        if (!person.retired || person.id == clientCase.lead)
            m_lead->addItem(person.name, QVariant::fromValue<qint64>(person.id.number()));
    }
    m_lead->setCurrentIndex(std::max(0, m_lead->findData(QVariant::fromValue<qint64>(clientCase.lead.number()))));
    m_goal = addText(u"goal"_s, tr("Goal"), clientCase.goal, 2);
    m_nextStep = addText(u"next_step"_s, tr("Next step"), clientCase.nextStep, 2);
    addDay(u"opened_on"_s, tr("Opened on"), clientCase.openedOn.isValid() ? clientCase.openedOn : today);
    m_outcome = addText(u"outcome"_s, tr("Outcome"), clientCase.outcome, 2);
    m_figures = makeFigures();
    addField(u"metrics"_s, tr("Figures of the outcome"), m_figures);
    connect(this, &RecordForm::saveRequested, this, &CaseForm::read);
}

QTableWidget* CaseForm::makeFigures()
{
    const int rows = std::max(LeastRows, static_cast<int>(m_case.metrics.size()) + 1);
    auto* table = new QTableWidget(rows, FigureColumns, this);
    table->setHorizontalHeaderLabels(
        {tr("Figure"), tr("Unit"), tr("Before"), tr("Goal"), tr("6 months"), tr("12 months")});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Size::controlTiny);
    // Six heads in a narrow panel: none is cut, the name of the figure has what is left.
    table->horizontalHeader()->setProperty("narrow", true);
    table->horizontalHeader()->setMinimumSectionSize(1);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    // Tab leaves the table, as it leaves every field; the arrows go about in it.
    table->setTabKeyNavigation(false);
    table->setFixedHeight(Size::controlTiny * rows + Size::controlSmall + 4);
    for (int row = 0; row < m_case.metrics.size(); ++row) {
        const CaseMetric& metric = m_case.metrics.at(row);
        const QStringList texts{metric.name,
                                metric.unit,
                                ClientText::figure(metric.baseline),
                                ClientText::figure(metric.goal),
                                ClientText::figure(metric.afterSixMonths),
                                ClientText::figure(metric.afterTwelveMonths)};
        for (int column = 0; column < FigureColumns; ++column)
            table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
    }
    return table;
}

bool CaseForm::readFigures(QList<CaseMetric>* metrics)
{
    metrics->clear();
    for (int row = 0; row < m_figures->rowCount(); ++row) {
        const auto text = [&](int column) {
            const QTableWidgetItem* item = m_figures->item(row, column);
            return item ? item->text().trimmed() : QString();
        };
        CaseMetric metric;
        metric.name = text(0);
        metric.unit = text(1);
        const std::array values{&metric.baseline, &metric.goal, &metric.afterSixMonths, &metric.afterTwelveMonths};
        for (int column = 2; column < FigureColumns; ++column) {
            if (text(column).isEmpty())
                continue;
            const std::optional<qint64> value = hundredths(text(column));
            if (!value) {
                refuse({ErrorKind::Invalid, tr("“%1” is not a number.").arg(text(column)), u"metrics"_s, {}});
                m_figures->setCurrentCell(row, column);
                return false;
            }
            *values.at(static_cast<std::size_t>(column - 2)) = value;
        }
        metrics->append(metric); // empty lines are left out where they are stored
    }
    return true;
}

void CaseForm::read()
{
    clearProblems();
    ClientCase next = m_case;
    next.title = m_caseTitle->text();
    next.status = m_status->currentData().toString();
    next.course = m_course->currentData().toLongLong();
    next.lead = Id<Staff>(m_lead->currentData().toLongLong());
    next.goal = m_goal->toPlainText();
    next.nextStep = m_nextStep->toPlainText();
    next.outcome = m_outcome->toPlainText();
    if (readDay(u"opened_on"_s, &next.openedOn) && readFigures(&next.metrics))
        Q_EMIT ready(next);
}

} // namespace yorozu::ui
