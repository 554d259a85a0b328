// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/AuditRetentionStrip.h"

#include "core/japanese/EraDate.h"
#include "core/rules/AuditRetention.h"
#include "core/rules/Permissions.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/controls/Band.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

AuditRetentionStrip::AuditRetentionStrip(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new QLabel(this))
    , m_years(new QSpinBox(this))
    , m_due(new QLabel(this))
    , m_erase(new QPushButton(this))
    , m_band(new Band(context.themes(), this))
{
    setObjectName(u"auditRetention"_s);
    m_years->setObjectName(u"auditYears"_s);
    m_due->setObjectName(u"auditDue"_s);
    m_erase->setObjectName(u"auditErase"_s);
    m_band->setObjectName(u"auditRetentionBand"_s);
    m_band->hide();
    m_years->setRange(rules::ShortestRetentionYears, rules::LongestRetentionYears);
    m_years->setKeyboardTracking(false);
    setControlSize(m_years, ControlSize::Small);
    setControlSize(m_erase, ControlSize::Small);
    setTextRole(m_name, TextRole::Secondary);
    setTextRole(m_due, TextRole::Secondary);
    m_due->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s3);
    row->addWidget(m_name);
    row->addWidget(m_years);
    row->addWidget(m_due, 1);
    row->addWidget(m_erase);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_band);
    layout->addLayout(row);
    connect(m_years, &QSpinBox::valueChanged, this, &AuditRetentionStrip::setYears);
    connect(m_erase, &QPushButton::clicked, this, &AuditRetentionStrip::erase);
    retranslate();
}

void AuditRetentionStrip::reload()
{
    m_settled = false;
    m_context.deliver(
        m_context.worker().query(
            [caller = m_context.caller()](service::Services& services) { return services.audits().due(caller); }),
        this,
        [this](const service::AuditDue& due) {
            m_known = due;
            m_settled = true;
            showDue();
        },
        [this](const Error& error) { fail(error); });
}

void AuditRetentionStrip::showDue()
{
    const QSignalBlocker quiet(m_years);
    if (m_known.years > 0)
        m_years->setValue(m_known.years);
    const Status may = rules::require(m_context.caller(), rules::Action::EraseHistory);
    m_years->setEnabled(static_cast<bool>(may));
    m_erase->setEnabled(may && !m_erasing && !m_known.list.isEmpty());
    m_erase->setToolTip(may ? QString() : may.error().message);
    if (m_known.list.isEmpty()) {
        m_due->setText(m_known.years > 0 ? tr("Nothing has outlived its time.") : QString());
        return;
    }
    const int first = m_known.list.constFirst().fiscalYear;
    const int last = m_known.list.constLast().fiscalYear;
    const QString count = QLocale().toString(m_known.count());
    const auto year = [](int fiscalYear) {
        return QLocale().language() == QLocale::Japanese ? japanese::fiscalYearName(fiscalYear)
                                                         : QString::number(fiscalYear);
    };
    //: %1 number of entries, %2 fiscal year
    m_due->setText(
        first == last
            ? tr("%1 entries of fiscal year %2 have outlived it.").arg(count, year(first))
            //: %1 number of entries, %2 and %3 fiscal years
            : tr("%1 entries of fiscal years %2 to %3 have outlived it.").arg(count, year(first), year(last)));
}

void AuditRetentionStrip::setYears(int years)
{
    m_settled = false;
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), years](service::Services& services) {
            return services.audits().setRetentionYears(caller, years);
        }),
        this, [this](Done) { reload(); }, [this](const Error& error) { fail(error); });
}

void AuditRetentionStrip::erase()
{
    m_erasing = true;
    m_settled = false;
    m_band->hide();
    showDue();
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller()](service::Services& services) {
            return services.audits().beginErasure(caller);
        }),
        this, [this](const AuditErasure& erasure) { goOn(erasure); }, [this](const Error& error) { fail(error); });
}

// A step at a time, so that whoever saves meanwhile goes between.
void AuditRetentionStrip::goOn(const AuditErasure& erasure)
{
    if (erasure.finished) {
        m_erasing = false;
        m_band->showMessage(Band::Kind::Success, tr("%1 entries were erased; who did what, and when, stays on record.")
                                                     .arg(QLocale().toString(erasure.erased)));
        m_context.announce(m_band->message());
        reload();
        Q_EMIT erased();
        return;
    }
    m_due->setText(tr("Erasing: %1 so far.").arg(QLocale().toString(erasure.erased)));
    m_context.deliver(
        m_context.worker().command([caller = m_context.caller(), erasure](service::Services& services) {
            return services.audits().eraseSome(caller, erasure);
        }),
        this, [this](const AuditErasure& next) { goOn(next); }, [this](const Error& error) { fail(error); });
}

void AuditRetentionStrip::fail(const Error& error)
{
    m_erasing = false;
    m_settled = true;
    m_band->showMessage(Band::Kind::Error, error.message);
    showDue();
}

void AuditRetentionStrip::retranslate()
{
    m_name->setText(tr("Before and after is kept for"));
    m_name->setBuddy(m_years);
    //: behind the number
    m_years->setSuffix(tr(" fiscal years"));
    m_years->setAccessibleName(tr("Years for which before and after is kept"));
    m_erase->setText(tr("Erase what has outlived it"));
    showDue();
}

void AuditRetentionStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace yorozu::ui
