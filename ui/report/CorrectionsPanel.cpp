// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/CorrectionsPanel.h"

#include "core/domain/Limits.h"
#include "core/domain/ReportTexts.h"
#include "ui/async/DeskContext.h"
#include "ui/records/RecordTarget.h"
#include "ui/records/RecordText.h"
#include "ui/report/CorrectionModel.h"
#include "ui/theme/controls/EmptyState.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

CorrectionsPanel::CorrectionsPanel(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new CorrectionModel(this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_table(new RecordTable(context.themes(), this))
    , m_empty(new EmptyState(context.themes(), u"check"_s, {}, {}, this))
    , m_reasonPlace(new QWidget(this))
    , m_reasonLabel(new QLabel(m_reasonPlace))
    , m_reason(new QLineEdit(m_reasonPlace))
    , m_save(new QPushButton(m_reasonPlace))
{
    setObjectName(u"reportCorrectionsPanel"_s);
    setSurfaceRole(this, SurfaceRole::Panel);
    m_table->setObjectName(u"reportCorrectionTable"_s);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(CorrectionModel::Fields, QHeaderView::Stretch);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s4, Space::s2, Space::s4, Space::s2);
    layout->setSpacing(Space::s2);
    layout->addLayout(buildHead());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(buildReason());
    m_empty->hide();
    connect(m_close, &QToolButton::clicked, this, &CorrectionsPanel::closeWanted);
    connect(m_table, &RecordTable::opened, this, &CorrectionsPanel::openRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CorrectionsPanel::showReason);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CorrectionsPanel::showReason);
    connect(m_save, &QPushButton::clicked, this, &CorrectionsPanel::saveReason);
    connect(&context.themes(), &ThemeManager::changed, this, &CorrectionsPanel::setWidths);
    retranslate();
}

QHBoxLayout* CorrectionsPanel::buildHead()
{
    setTextRole(m_title, TextRole::Section);
    setTextRole(m_count, TextRole::Secondary);
    m_close->setObjectName(u"reportCorrectionsClose"_s);
    m_context.themes().bindIcon(m_close, u"x"_s);
    setControlSize(m_close, ControlSize::Tiny);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::s2);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_close);
    return head;
}

QWidget* CorrectionsPanel::buildReason()
{
    setTextRole(m_reasonLabel, TextRole::Label);
    m_reason->setObjectName(u"reportCorrectionReason"_s);
    m_reason->setMaxLength(Limit::line);
    m_save->setObjectName(u"reportCorrectionSave"_s);
    m_reasonLabel->setBuddy(m_reason);
    auto* row = new QHBoxLayout(m_reasonPlace);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s2);
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 1);
    row->addWidget(m_save);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_save->setEnabled(holdsReason()); });
    return m_reasonPlace;
}

void CorrectionsPanel::showCorrections(QDate month, const QList<Correction>& corrections, bool mayExplain)
{
    const int row = std::max(m_table->currentIndex().row(), 0);
    m_month = month;
    m_mayExplain = mayExplain;
    m_model->setCorrections(corrections);
    const bool none = corrections.isEmpty();
    m_empty->setVisible(none);
    setListShown(m_table, this, !none);
    m_reasonPlace->setVisible(!none && mayExplain);
    if (!none && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), CorrectionModel::Fields));
    if (!holdsReason() || !current() || current()->record != m_shown)
        showReason();
    retranslate();
}

const Correction* CorrectionsPanel::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->corrections().at(row);
}

void CorrectionsPanel::showReason()
{
    const Correction* one = current();
    m_shown = one ? one->record : 0;
    m_reason->setText(one ? one->reason : QString());
    m_save->setEnabled(false);
}

bool CorrectionsPanel::holdsReason() const
{
    const Correction* one = current();
    const QString typed = m_reason->text().simplified();
    return m_mayExplain && one && !typed.isEmpty() && typed != one->reason;
}

void CorrectionsPanel::saveReason()
{
    if (!holdsReason())
        return;
    const Correction* one = current();
    Q_EMIT explained(one->counts, one->record, m_reason->text());
}

void CorrectionsPanel::takeKeys()
{
    giveKeys(m_table, this);
}

void CorrectionsPanel::openRow(int row)
{
    const Correction& one = m_model->corrections().at(row);
    m_context.go(targetOf(one.counts, one.record));
}

void CorrectionsPanel::setWidths()
{
    m_table->setWidths({11, 6, 0, 18, 8});
}

void CorrectionsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CorrectionsPanel::retranslate()
{
    m_title->setText(m_month.isValid() ? tr("Corrections of %1").arg(monthText(m_month)) : tr("Corrections"));
    m_count->setText(RecordText::count(Counted::Memos, m_model->rowCount()));
    m_table->setAccessibleName(m_title->text());
    m_close->setAccessibleName(tr("Close the list"));
    m_close->setToolTip(tr("Close the list (Esc)"));
    m_empty->setHeadline(tr("Nothing was changed since"));
    m_empty->setHelp(tr("All records are counted as they were when the month was closed."));
    m_reasonLabel->setText(tr("&Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why was the record that is chosen changed?"));
    m_save->setText(tr("Save the reason"));
    m_save->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_model->retranslate();
    setWidths();
}

} // namespace yorozu::ui
