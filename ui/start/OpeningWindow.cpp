// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/OpeningWindow.h"

#include "core/service/DataAddress.h"
#include "ui/theme/controls/GateCard.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

OpeningWindow::OpeningWindow(const QString& address, QWidget* parent)
    : QWidget(parent)
    , m_address(address)
    , m_title(new QLabel(this))
    , m_place(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_user(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_database(new QLabel(this))
{
    buildUi();
    connect(m_cancel, &QPushButton::clicked, this, &OpeningWindow::cancelled);
    retranslate();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void OpeningWindow::buildUi()
{
    setObjectName(u"openingWindow"_s);
    setWindowIcon(Icons::programIcon());
    setAttribute(Qt::WA_StyledBackground);
    setSurfaceRole(this, SurfaceRole::Chrome);
    resize(GateSize);
    m_place->setObjectName(u"openingPlace"_s);
    m_progress->setObjectName(u"openingProgress"_s);
    m_cancel->setObjectName(u"openingCancel"_s);
    m_database->setObjectName(u"openingDatabase"_s);
    setTextRole(m_title, TextRole::Title);
    setTextRole(m_place, TextRole::Label);
    setTextRole(m_user, TextRole::Secondary);
    setTextRole(m_database, TextRole::Note);
    for (QLabel* text : {m_place, m_user, m_database})
        text->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout* inside = addGateCard(layout, this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_place, m_user})
        inside->addWidget(part);
    inside->addSpacing(Space::s2);
    inside->addWidget(m_progress);
    inside->addSpacing(Space::s3);
    inside->addWidget(m_cancel, 0, Qt::AlignRight);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Space::s4, 0, Space::s4, Space::s3);
    foot->addWidget(m_database, 1);
    layout->addLayout(foot);
}

void OpeningWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OpeningWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void OpeningWindow::retranslate()
{
    const service::DataAddress address = service::DataAddress::of(m_address);
    setWindowTitle(tr("YorozuDesk: connecting"));
    m_title->setText(tr("Connecting to the server …"));
    m_place->setText(address.label());
    m_user->setText(tr("as %1").arg(address.user));
    m_user->setVisible(!address.user.isEmpty());
    m_progress->setAccessibleName(m_title->text());
    m_cancel->setText(tr("Cancel"));
    m_database->setText(address.shown());
    m_database->setAccessibleName(tr("Data base"));
}

} // namespace yorozu::ui
