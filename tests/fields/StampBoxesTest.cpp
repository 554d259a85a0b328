// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/Hands.h"
#include "tests/support/catch.h"
#include "ui/fields/StampBoxesView.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;
using ui::StampBoxesView;

namespace {

ui::StampState state()
{
    ui::StampState made;
    made.boxes = {{Id<StampBox>(1), u"担当"_s, 0}, {Id<StampBox>(2), u"調査役"_s, 1}, {Id<StampBox>(3), u"課長"_s, 2}};
    made.stamps = {{Id<StampBox>(1), u"担当"_s, Id<Staff>(9), u"石井"_s, fromTokyo(QDate(2024, 11, 21), QTime(9, 0))}};
    return made;
}

} // namespace

TEST_CASE("the caller's box has a button that the keyboard reaches")
{
    Window window;
    StampBoxesView view(themes(), &window);
    view.setGeometry(0, 0, 216, 84);
    view.setState(state());
    window.open();
    CHECK_FALSE(view.stampButton()->isVisible());
    CHECK(view.focusPolicy() == Qt::NoFocus);
    ui::StampState mine = state();
    mine.stampable = Id<StampBox>(2);
    view.setState(mine);
    REQUIRE(view.stampButton()->isVisible());
    CHECK(view.boxRect(1).contains(view.stampButton()->geometry()));
    CHECK(view.accessibleDescription().contains(u"石井"_s));
    const Count stamped(&view, &StampBoxesView::stampRequested);
    view.stampButton()->setFocus();
    play(u"{Space}"_s);
    CHECK(stamped.size() == 1);
    mine.stampable = Id<StampBox>(1); // stamped already
    view.setState(mine);
    CHECK_FALSE(view.stampButton()->isVisible());
}

TEST_CASE("one's own stamp of today is taken back by key and menu")
{
    Window window;
    StampBoxesView view(themes(), &window);
    view.setGeometry(0, 0, 216, 84);
    ui::StampState mine = state();
    view.setState(mine);
    window.open();
    int undone = 0;
    QObject::connect(&view, &StampBoxesView::undoRequested, &view, [&](Id<StampBox> box) {
        CHECK(box == Id<StampBox>(1));
        ++undone;
    });
    QKeyEvent early(QEvent::KeyPress, Qt::Key_Delete, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &early);
    CHECK(undone == 0);
    mine.undoable = Id<StampBox>(1);
    view.setState(mine);
    view.setFocus();
    play(u"{Del}"_s);
    CHECK(undone == 1);
    QContextMenuEvent elsewhere(QContextMenuEvent::Mouse, {200, 50}, view.mapToGlobal(QPoint(200, 50)));
    QCoreApplication::sendEvent(&view, &elsewhere);
    CHECK(view.findChild<QMenu*>(u"stampMenu"_s) == nullptr);
    QContextMenuEvent menu(QContextMenuEvent::Mouse, {20, 50}, view.mapToGlobal(QPoint(20, 50)));
    QCoreApplication::sendEvent(&view, &menu);
    auto* shown = view.findChild<QMenu*>(u"stampMenu"_s);
    REQUIRE(shown != nullptr);
    shown->actions().first()->trigger();
    shown->close();
    CHECK(undone == 2);
}

TEST_CASE("stamps are drawn in their colour, in their box")
{
    StampBoxesView view(themes());
    view.resize(216, 84);
    view.setState(state());
    const QImage image = view.grab().toImage();
    const QColor red = themes().theme().stamp;
    CHECK(share(image.copy(view.boxRect(0)), red) > 0.02);
    CHECK(share(image.copy(view.boxRect(1)), red) == 0);
}
