// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/ReasonDialog.h"

#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yorozu::ui {

namespace {
constexpr int DialogWidth = 440;
constexpr int TextHeight = 96;
} // namespace

ReasonDialog::ReasonDialog(ThemeManager&, const Texts& texts, int shortest, QWidget* parent)
    : QDialog(parent)
    , m_shortest(shortest)
    , m_edit(new QPlainTextEdit(this))
    , m_note(new QLabel(this))
    , m_accept(new QPushButton(texts.button, this))
{
    setObjectName(QStringLiteral("reasonDialog"));
    setWindowTitle(texts.title);
    auto* title = new QLabel(texts.title, this);
    setTextRole(title, TextRole::Heading);
    auto* help = new QLabel(texts.help, this);
    help->setWordWrap(true);
    setTextRole(help, TextRole::Secondary);
    m_edit->setObjectName(QStringLiteral("reasonText"));
    m_edit->setAccessibleName(texts.title);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(TextHeight);
    m_note->setObjectName(QStringLiteral("reasonNote"));
    setTextRole(m_note, TextRole::Note);
    m_accept->setObjectName(QStringLiteral("reasonAccept"));
    m_accept->setAutoDefault(false);
    setButtonKind(m_accept, ButtonKind::Primary);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("reasonCancel"));
    cancel->setAutoDefault(false);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_note, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s5);
    layout->setSpacing(Space::s3);
    layout->addWidget(title);
    layout->addWidget(help);
    layout->addWidget(m_edit);
    layout->addLayout(buttons);
    setFixedWidth(DialogWidth);

    connect(m_edit, &QPlainTextEdit::textChanged, this, &ReasonDialog::judge);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    judge();
    m_edit->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_edit->toPlainText().trimmed();
}

void ReasonDialog::judge()
{
    const qsizetype missing = m_shortest - reason().size();
    m_accept->setEnabled(missing <= 0);
    m_note->setText(missing > 0 ? tr("%1 more characters").arg(missing) : QString());
}

void ReasonDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier) && m_accept->isEnabled()) {
        accept();
        return;
    }
    if (enter)
        return; // a plain Enter never submits a form: it also ends a conversion
    QDialog::keyPressEvent(event);
}

} // namespace yorozu::ui
