// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/ServerDialog.h"

#include "ui/admin/ServerFields.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int Width = 560;
}

ServerDialog::ServerDialog(QWidget* parent)
    : QDialog(parent)
    , m_fields(new ServerFields(this))
    , m_open(new QPushButton(tr("Open"), this))
{
    setObjectName(u"serverDialog"_s);
    setWindowTitle(tr("A data base on a server"));
    setFixedWidth(Width);
    auto* title = new QLabel(tr("Which data base?"), this);
    setTextRole(title, TextRole::Title);
    auto* help =
        new QLabel(tr("Whoever looks after the server tells you these names. They are remembered here."), this);
    setTextRole(help, TextRole::Secondary);
    help->setWordWrap(true);
    m_open->setObjectName(u"serverOpen"_s);
    setButtonKind(m_open, ButtonKind::Primary);
    m_open->setDefault(true);
    m_open->setEnabled(false);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"serverCancel"_s);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s5);
    layout->setSpacing(Space::s3);
    layout->addWidget(title);
    layout->addWidget(help);
    layout->addWidget(m_fields);
    layout->addLayout(row);
    connect(m_fields, &ServerFields::edited, this, [this] { m_open->setEnabled(!m_fields->address().isEmpty()); });
    connect(m_open, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace yorozu::ui
