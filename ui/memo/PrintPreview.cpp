// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/PrintPreview.h"

#include "core/service/MemoService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/paper/MemoDocument.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <utility>

namespace yorozu::ui {

PrintPreview::PrintPreview(DeskContext& desk, const SheetValues& values, Id<Memo> memo, QWidget* parent)
    : PrintDialog(desk, tr("Print the memo"), parent)
    , m_values(values)
    , m_memo(memo)
    , m_blank(new QCheckBox(tr("Blank sheet"), this))
    , m_impression(new QCheckBox(tr("With the impression (internal)"), this))
{
    setObjectName(QStringLiteral("printPreview"));
    m_blank->setObjectName(QStringLiteral("printBlank"));
    m_impression->setObjectName(QStringLiteral("printImpression"));
    m_impression->setChecked(values.withImpression);
    m_impression->setEnabled(values.withImpression);
    m_impression->setToolTip(tr("For the centre’s own file only. Never hand out a sheet with the impression."));
    choices().addWidget(m_blank);
    choices().addWidget(m_impression);
    connect(m_blank, &QCheckBox::toggled, this, &PrintPreview::showPages);
    connect(m_impression, &QCheckBox::toggled, this, &PrintPreview::showPages);
    showPages();
}

PrintPreview::~PrintPreview() = default;

SheetValues PrintPreview::chosen() const
{
    if (m_blank->isChecked()) {
        SheetValues blank = m_values;
        blank.blank = true;
        blank.content = {};
        blank.number.clear();
        blank.remark.clear();
        for (StampPlace& place : blank.stamps)
            place.stamp.reset();
        return blank;
    }
    SheetValues values = m_values;
    values.withImpression = m_values.withImpression && m_impression->isChecked();
    return values;
}

void PrintPreview::showPages()
{
    showDocument(
        [values = chosen()]() -> Document { return std::make_shared<MemoDocument>(QList<SheetValues>{values}); });
}

void PrintPreview::record(Output output, std::function<void()> then)
{
    // A blank form, and a memo that is not in the data base yet, have nobody's data on record.
    if (m_memo.isNull() || m_blank->isChecked()) {
        then();
        return;
    }
    using Kind = service::MemoService::Output;
    const Kind kind = output == Output::Print ? Kind::Print : Kind::Pdf;
    const bool withImpression = chosen().withImpression;
    context().deliver(
        context().worker().command(
            [caller = context().caller(), kind, id = m_memo, withImpression](service::Services& services) {
                return services.memos().recordOutput(caller, kind, id, withImpression);
            }),
        this, [then = std::move(then)](Done) { then(); }, [this](const Error& error) { say(error.message, true); });
}

} // namespace yorozu::ui
