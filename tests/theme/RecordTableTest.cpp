// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of records, the field that narrows them, and buttons with their key.
#include "tests/support/catch.h"
#include "tests/support/Warnings.h"

#include "ui/theme/controls/FilterField.h"
#include "ui/theme/controls/KeyButton.h"
#include "ui/theme/controls/RecordTable.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QApplication>
#include <QHeaderView>
#include <QHoverEvent>
#include <QImage>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace yorozu;
using namespace yorozu::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rows = 4;
constexpr int Columns = 3;

// A page with a list of four rows and a field above it.
struct ListPage
{
    ListPage()
        : model(Rows, Columns)
    {
        test::expectWarning(u"propagateSizeHints"_s); // of the offscreen platform
        themes.setMode(ThemeManager::Mode::Light);
        themes.apply(*qApp);
        table.setModel(&model);
        auto* layout = new QVBoxLayout(&page);
        layout->addWidget(&filter);
        layout->addWidget(&table);
        page.resize(400, 300);
        page.show();
        page.activateWindow();
        QApplication::setActiveWindow(&page);
        table.setFocus();
        table.setCurrentIndex(model.index(0, 0));
    }
    void moveTo(int row, int column)
    {
        const QPointF place = table.visualRect(model.index(row, column)).center();
        QHoverEvent move(QEvent::HoverMove, place, table.viewport()->mapToGlobal(place), QPointF(-1, -1));
        QApplication::sendEvent(table.viewport(), &move);
    }
    // Of the ground of a cell, beside its middle.
    QColor ground(int row, int column)
    {
        const QRect cell = table.visualRect(model.index(row, column));
        return table.viewport()->grab().toImage().pixelColor(cell.center());
    }
    // At the upper edge of a cell, where the frame of the cursor is.
    QColor edge(int row, int column)
    {
        const QRect cell = table.visualRect(model.index(row, column));
        return table.viewport()->grab().toImage().pixelColor(cell.center().x(), cell.top());
    }

    ThemeManager themes;
    QWidget page;
    QStandardItemModel model;
    RecordTable table{themes, &page};
    FilterField filter{table, &page};
};

} // namespace

TEST_CASE("the whole row is lit under the mouse")
{
    ListPage list;
    list.moveTo(2, 1);
    for (int column = 0; column < Columns; ++column) {
        CAPTURE(column);
        CHECK(list.ground(2, column).name() == lightTheme().hover.name());
        CHECK(list.ground(1, column).name() == lightTheme().canvas.name());
    }
    list.moveTo(1, 0);
    CHECK(list.ground(1, 2).name() == lightTheme().hover.name());
    CHECK(list.ground(2, 2).name() == lightTheme().canvas.name());
    QHoverEvent leave(QEvent::HoverLeave, QPointF(-1, -1), QPointF(-1, -1), QPointF(10, 10));
    QApplication::sendEvent(list.table.viewport(), &leave);
    CHECK(list.ground(1, 2).name() == lightTheme().canvas.name());
}

TEST_CASE("the cursor frames the whole row while the table has the focus")
{
    ListPage list;
    REQUIRE(list.table.hasFocus());
    for (int column = 0; column < Columns; ++column) {
        CAPTURE(column);
        CHECK(list.edge(0, column).name() == lightTheme().accent.name());
        CHECK(list.ground(0, column).name() == lightTheme().accentSoft.name());
    }
    CHECK(list.edge(1, 0).name() != lightTheme().accent.name());
    list.filter.setFocus();
    CHECK(list.edge(0, 1).name() == lightTheme().accentSoft.name());
}

TEST_CASE("Enter and a double click open a row; characters are keys of the page")
{
    ListPage list;
    list.model.setItem(3, 0, new QStandardItem(u"x"_s));
    QSignalSpy opened(&list.table, &RecordTable::opened);
    QTest::keyClick(&list.table, Qt::Key_Down);
    QTest::keyClick(&list.table, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.takeFirst().constFirst().toInt() == 1);
    QTest::keyClick(&list.table, Qt::Key_X);
    CHECK(list.table.currentIndex().row() == 1);
    const QPoint place = list.table.visualRect(list.model.index(2, 1)).center();
    QTest::mouseClick(list.table.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(list.table.viewport(), Qt::LeftButton, {}, place);
    REQUIRE(opened.size() == 1);
    CHECK(opened.constFirst().constFirst().toInt() == 2);
}

TEST_CASE("a slash leads into the filter from anywhere on the page, Down leads back")
{
    ListPage list;
    list.filter.setText(u"丸福"_s);
    QTest::keyClick(&list.table, Qt::Key_Slash);
    CHECK(list.filter.hasFocus());
    CHECK(list.filter.selectedText() == u"丸福"_s);
    QTest::keyClick(&list.filter, Qt::Key_Slash);
    CHECK(list.filter.text() == u"/"_s); // in the field itself it is a letter
    QTest::keyClick(&list.filter, Qt::Key_Down);
    CHECK(list.table.hasFocus());
}

TEST_CASE("a button shows its key behind its word and is wider by it")
{
    ThemeManager themes;
    themes.setMode(ThemeManager::Mode::Light);
    KeyButton button(themes);
    button.setText(u"印刷"_s);
    const QSize bare = button.sizeHint();
    button.setCap(u"Ctrl P"_s);
    CHECK(button.sizeHint().width() > bare.width() + 20);
    CHECK(button.sizeHint().height() == bare.height());
    button.resize(button.sizeHint());
    // The cap is drawn: its edge stands in the right half, which a button without one leaves empty.
    const auto marks = [&button] {
        const QImage image = button.grab().toImage();
        int count = 0;
        for (int x = image.width() / 2; x < image.width() - 4; ++x)
            count += image.pixelColor(x, image.height() / 2).name() != lightTheme().canvas.name() ? 1 : 0;
        return count;
    };
    const int withCap = marks();
    CHECK(withCap >= 2);
    setButtonKind(&button, ButtonKind::Primary);
    CHECK(button.text() == u"印刷"_s); // what a screen reader says is the word
}
