// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/SignInWindow.h"

#include "core/service/DataAddress.h"
#include "ui/async/DeskContext.h"
#include "ui/signin/SignInPanel.h"
#include "ui/theme/controls/GateCard.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StyleSheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

SignInWindow::SignInWindow(DeskContext& context, const QString& database, QWidget* parent)
    : QWidget(parent)
    , m_database(database)
    , m_panel(new SignInPanel(context, this))
    , m_path(new QLabel(this))
    , m_other(new QPushButton(this))
{
    setObjectName(u"signInWindow"_s);
    setWindowIcon(Icons::programIcon());
    setAttribute(Qt::WA_StyledBackground);
    setSurfaceRole(this, SurfaceRole::Chrome);
    resize(GateSize);
    m_path->setObjectName(u"signInDatabase"_s);
    m_other->setObjectName(u"signInOtherDatabase"_s);
    setTextRole(m_path, TextRole::Note);
    setButtonKind(m_other, ButtonKind::Plain);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Space::s4, 0, Space::s4, Space::s3);
    foot->addWidget(m_path, 1);
    foot->addWidget(m_other);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel, 1);
    layout->addLayout(foot);
    connect(m_other, &QPushButton::clicked, this, &SignInWindow::otherDatabaseWanted);
    retranslate();
}

void SignInWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInWindow::retranslate()
{
    setWindowTitle(tr("YorozuDesk: sign in"));
    m_path->setText(service::DataAddress::of(m_database).shown());
    m_path->setAccessibleName(tr("Data base"));
    m_other->setText(tr("Another data base …"));
}

} // namespace yorozu::ui
