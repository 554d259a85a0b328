// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/use/UseFixture.h"

#include "tests/support/catch.h"
#include "ui/use/NumberCard.h"

#include <QTest>

namespace yorozu::test {

using namespace ui;

UseFixture::UseFixture(QSize size)
    : DeskFixture(size)
{
    context->setCaller(desk.chief());
    QObject::connect(context.get(), &DeskContext::wanted, context.get(),
                     [this](const Target& target) { targets.append(target); });
    QObject::connect(context.get(), &DeskContext::announced, context.get(),
                     [this](const QString& sentence) { announced.append(sentence); });
    m_view = new UseView(*context, m_window.get());
    m_view->setQuestion(year());
    show(m_view);
    REQUIRE(settled());
}

UseFixture::~UseFixture()
{
    m_window.reset();
}

UseQuestion UseFixture::year()
{
    return {MonthSpan::fiscalYear(QDate(2024, 4, 1)), {}, QStringLiteral("2024"), QDate(2024, 11, 20)};
}

bool UseFixture::settled()
{
    return waitFor([this] { return m_view->isSettled(); });
}

void UseFixture::reload()
{
    m_view->makeStale();
    REQUIRE(settled());
}

Memo UseFixture::consulted(QDate day)
{
    MemoContent content = desk.complete();
    content.client = m_client ? m_client : (m_client = desk.client());
    content.time = TypedSessionTime::of(fromTokyo(day, QTime(10, 0)), fromTokyo(day, QTime(11, 30)));
    return desk.submitted(content);
}

void UseFixture::key(QWidget* widget, int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(widget, static_cast<Qt::Key>(key), modifiers);
}

} // namespace yorozu::test
