// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/HistoryDialog.h"

#include "core/rules/TextDifference.h"
#include "ui/async/DeskContext.h"
#include "ui/memo/FieldNames.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace yorozu::ui {

namespace {

constexpr int DialogWidth = 820;
constexpr int DialogHeight = 520;
constexpr int ListWidth = 300;

QString html(const QString& text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

} // namespace

HistoryDialog::HistoryDialog(DeskContext& context, const QList<MemoRevision>& revisions, const QList<MemoEvent>& events,
                             QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_revisions(revisions)
    , m_events(events.crbegin(), events.crend())
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("historyDialog"));
    setWindowTitle(tr("History of the memo"));
    auto* title = new QLabel(tr("History of the memo"), this);
    setTextRole(title, TextRole::Heading);
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("Steps, newest first"));
    m_list->setFixedWidth(ListWidth);
    m_list->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("historyText"));
    m_text->setAccessibleName(tr("What changed"));
    m_text->setOpenLinks(false);
    for (const MemoEvent& event : std::as_const(m_events))
        m_list->addItem(eventLine(event));
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("historyClose"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Space::s3);
    columns->addWidget(m_list);
    columns->addWidget(m_text, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s5);
    layout->setSpacing(Space::s3);
    layout->addWidget(title);
    layout->addLayout(columns, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(DialogWidth, DialogHeight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryDialog::showStep);
    if (!m_events.isEmpty())
        m_list->setCurrentRow(0);
    m_list->setFocus();
}

QString HistoryDialog::eventLine(const MemoEvent& event) const
{
    QString what = label(event.kind);
    if (!event.boxName.isEmpty())
        what += QStringLiteral("（%1）").arg(event.boxName);
    return QStringLiteral("%1  %2\n%3")
        .arg(toTokyo(event.at).toString(QStringLiteral("yyyy/MM/dd HH:mm")), what, event.staffName);
}

void HistoryDialog::showStep(int row)
{
    if (row < 0 || row >= m_events.size())
        return;
    const MemoEvent& event = m_events.at(row);
    QString text;
    if (!event.comment.isEmpty())
        text += QStringLiteral("<p><b>%1</b><br>%2</p>").arg(html(tr("Reason")), html(event.comment));
    const bool published = event.kind == MemoEvent::Kind::Submitted || event.kind == MemoEvent::Kind::Amended;
    if (published)
        text += differenceHtml(event);
    if (text.isEmpty())
        text = QStringLiteral("<p>%1</p>").arg(html(tr("The text was not changed.")));
    m_text->setHtml(text);
}

QString HistoryDialog::differenceHtml(const MemoEvent& event) const
{
    const Theme& theme = m_context.themes().theme();
    MemoContent before;
    const MemoRevision* after = nullptr;
    for (const MemoRevision& revision : m_revisions) {
        if (revision.number == event.revision - 1)
            before = revision.content;
        if (revision.number == event.revision)
            after = &revision;
    }
    if (!after)
        return {};
    QString text;
    if (after->amendment > 0)
        text += QStringLiteral("<p><b>%1</b></p>").arg(html(tr("Amendment %1").arg(after->amendment)));
    const QList<rules::FieldDifference> differences = rules::difference(before, after->content);
    if (event.revision > 1 && differences.isEmpty())
        text += QStringLiteral("<p>%1</p>").arg(html(tr("The text was not changed.")));
    for (const rules::FieldDifference& difference : differences) {
        text += QStringLiteral("<p><b>%1</b><br>").arg(html(fieldName(difference.field)));
        // Numbers of courses and offices are shown by name; only texts have a difference worth marking.
        const QString now = fieldDisplay(after->content, difference.field, m_context.centre());
        if (event.revision == 1 || now != difference.after) {
            text += html(now) + QStringLiteral("</p>");
            continue;
        }
        for (const rules::DifferencePart& part : difference.parts) {
            const QString piece = html(part.text);
            if (part.kind == rules::DifferencePart::Kind::Removed)
                text += QStringLiteral("<span style='color:%1; text-decoration:line-through'>%2</span>")
                            .arg(theme.red.name(), piece);
            else if (part.kind == rules::DifferencePart::Kind::Added)
                text += QStringLiteral("<span style='color:%1; background-color:%2'>%3</span>")
                            .arg(theme.green.name(), theme.greenSoft.name(), piece);
            else
                text += piece;
        }
        text += QStringLiteral("</p>");
    }
    return text;
}

} // namespace yorozu::ui
