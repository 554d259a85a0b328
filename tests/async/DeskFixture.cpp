// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/async/DeskFixture.h"

#include "tests/support/catch.h"
#include "tests/support/Warnings.h"

#include <QVBoxLayout>

namespace yorozu::test {

using namespace Qt::StringLiterals;

DeskFixture::DeskFixture(QSize size, const Way& way)
    : desk(way ? u"postgresql"_s : u"sqlite"_s)
    , worker(desk.clock())
{
    themes().setReducedMotion(true);
    expectWarning(u"propagateSizeHints"_s);
    const auto opening = worker.open(way ? way(desk.path()) : desk.path());
    REQUIRE(waitFor([&opening] { return opening.isFinished(); }));
    REQUIRE(opening.result());
    drafts = std::make_unique<service::DraftStore>(desk.folder() + u"/drafts"_s, desk.path());
    context = std::make_unique<ui::DeskContext>(worker, *drafts, themes(), desk.clock());
    context->setCentre(desk.centre());
    context->setCaller(desk.writer());
    m_window = std::make_unique<Window>(size);
}

DeskFixture::~DeskFixture()
{
    m_window.reset();
}

void DeskFixture::show(QWidget* page, bool fills)
{
    auto* layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);
    if (!fills)
        layout->addStretch(1);
    m_window->open();
}

} // namespace yorozu::test
