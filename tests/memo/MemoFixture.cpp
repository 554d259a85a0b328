// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/memo/MemoFixture.h"

#include "core/service/Services.h"
#include "tests/support/catch.h"
#include "ui/fields/LineCell.h"
#include "ui/fields/LongTextCell.h"
#include "ui/memo/LeftOffers.h"
#include "ui/memo/MemoSheet.h"
#include "ui/theme/controls/Band.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace yorozu::test {

using namespace Qt::StringLiterals;
using namespace ui;

MemoFixture::MemoFixture(const Way& way)
    : DeskFixture({1440, 900}, way)
{
    m_page = new MemoPage(*context, m_window.get());
    show(m_page);
}

MemoFixture::~MemoFixture()
{
    m_window.reset();
}

void MemoFixture::sitDown(const Caller& caller)
{
    Count opened(&editing(), &MemoEditing::opened);
    const bool open = editing().isOpen() && editing().view().memo.id;
    context->setCaller(caller);
    if (open)
        REQUIRE(waitFor([&opened] { return opened.size() > 0; }));
}

void MemoFixture::openSession(Id<Booking> booking)
{
    m_page->openBooking(booking);
    REQUIRE(waitFor([&] { return editing().isOpen() && editing().view().memo.booking == booking; }));
}

void MemoFixture::openMemo(Id<Memo> id)
{
    Count opened(&editing(), &MemoEditing::opened);
    m_page->openMemo(id);
    REQUIRE(waitFor([&] { return opened.size() > 0 && editing().view().memo.id == id; }));
}

Id<Booking> MemoFixture::openComplete()
{
    const Id<Booking> booking = desk.session();
    openSession(booking);
    typeInto(MemoField::Consultation, u"仕入価格が上がった。"_s);
    typeInto(MemoField::Advice, u"値上げの順番を決めた。"_s);
    return booking;
}

Band& MemoFixture::band()
{
    return *find<Band>("memoBand");
}

QList<Band*> MemoFixture::offers()
{
    QList<Band*> shown = find<LeftOffers>("memoLeftOffers")->bands();
    shown.removeIf([](const Band* band) { return !band->isVisible(); });
    return shown;
}

std::unique_ptr<storage::Writer> MemoFixture::fullDisks()
{
    // As root no folder is read-only: a file stands where the folder of the drafts would be made.
    QDir(drafts->folder()).removeRecursively();
    REQUIRE(QFileInfo(drafts->folder()).dir().mkpath(u"."_s));
    QFile inTheWay(drafts->folder());
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const auto impatient = worker.command([](service::Services& services) -> Status {
        services.file().connection().setBusyTimeout(1);
        return Done{};
    });
    REQUIRE(waitFor([&] { return impatient.isFinished(); }));
    return std::make_unique<storage::Writer>(desk.services().file().connection(), desk.clock(), desk.other());
}

QTimer& MemoFixture::autosave()
{
    auto* timer = editing().findChild<QTimer*>(u"memoAutosave"_s);
    REQUIRE(timer);
    return *timer;
}

SheetCell& MemoFixture::cell(MemoField field)
{
    SheetCell* found = m_page->sheet().cell(field);
    REQUIRE(found);
    return *found;
}

LineCell& MemoFixture::line(MemoField field)
{
    auto* found = qobject_cast<LineCell*>(&cell(field));
    REQUIRE(found);
    return *found;
}

LongTextCell& MemoFixture::text(MemoField field)
{
    auto* found = qobject_cast<LongTextCell*>(&cell(field));
    REQUIRE(found);
    return *found;
}

void MemoFixture::typeInto(MemoField field, const QString& typed)
{
    cell(field).setFocus(Qt::OtherFocusReason);
    press(Qt::Key_End, qobject_cast<LineCell*>(&cell(field)) ? Qt::NoModifier : Qt::ControlModifier);
    commit(typed);
}

void MemoFixture::key(int key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

bool MemoFixture::saved()
{
    return waitFor([this] { return editing().saveState() == SaveState::Saved; });
}

void MemoFixture::save()
{
    key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(saved());
}

bool MemoFixture::submit()
{
    // By the number of the text: one that was submitted by somebody else in the meantime looks the same for a moment.
    const int before = editing().view().memo.id ? record().revision : 0;
    key(Qt::Key_Return, Qt::ControlModifier);
    return isSubmitted(before);
}

bool MemoFixture::isSubmitted(int before)
{
    return waitFor([this, before] {
        const Memo& memo = editing().view().memo;
        return memo.status == MemoStatus::Submitted && memo.revision > before && !editing().editable();
    });
}

QDialog* MemoFixture::dialog(const char* name)
{
    QDialog* found = nullptr;
    REQUIRE(waitFor([&] {
        found = m_page->findChild<QDialog*>(QLatin1String(name));
        return found && found->isVisible() && found->isActiveWindow();
    }));
    return found;
}

void MemoFixture::close(QDialog* dialog)
{
    const QPointer<QDialog> gone(dialog);
    dialog->reject();
    REQUIRE(waitFor([&gone] { return gone.isNull(); }));
    comeBack();
}

void MemoFixture::comeBack()
{
    m_window->activateWindow();
    REQUIRE(waitFor([this] { return m_window->isActiveWindow(); }));
}

QStringList MemoFixture::draftFiles() const
{
    return QDir(drafts->folder()).entryList({u"*.draft.json"_s}, QDir::Files);
}

} // namespace yorozu::test
