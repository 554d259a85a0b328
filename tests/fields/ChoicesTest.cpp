// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/Hands.h"
#include "tests/support/catch.h"
#include "ui/fields/MasterPicker.h"
#include "ui/fields/TopicChips.h"
#include "ui/theme/controls/Chip.h"

#include <QCoreApplication>
#include <QLocale>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace yorozu;
using namespace yorozu::test;
using ui::MasterPicker;
using ui::TopicChips;

namespace {

QList<MasterEntry> entries()
{
    MasterEntry founding{1, u"founding"_s, u"創業支援"_s, u"Founding"_s, 2, {}, {}};
    MasterEntry sales{2, u"sales"_s, u"売上増加支援"_s, u"Sales"_s, 1, {}, {}};
    MasterEntry old{3, u"old"_s, u"旧コース"_s, {}, 3, {}, QDate(2023, 3, 31)};
    return {founding, sales, old};
}

QStringList texts(const MasterPicker& picker)
{
    QStringList answer;
    for (int i = 0; i < picker.count(); ++i)
        answer.append(picker.itemText(i));
    return answer;
}

} // namespace

TEST_CASE("a picker offers what is valid on the day, and keeps what is on record")
{
    MasterPicker picker(themes());
    picker.setNoneText(u"―"_s);
    picker.setEntries(entries(), QDate(2024, 11, 20));
    CHECK(texts(picker) == QStringList{u"―"_s, u"売上増加支援"_s, u"創業支援"_s});
    picker.load(3);
    CHECK(picker.value() == 3);
    CHECK(texts(picker).contains(u"旧コース"_s));
    CHECK_FALSE(picker.isDirty());
    picker.load(0);
    picker.setEntries(entries(), QDate(2023, 1, 1));
    CHECK(texts(picker).contains(u"旧コース"_s));
}

TEST_CASE("a picker that cannot be changed looks like it: sunken, and without the arrow")
{
    Window window;
    MasterPicker picker(themes(), &window);
    picker.setGeometry(10, 10, 160, 28);
    window.open();
    const auto colour = [&picker](QPoint at) { return picker.grab().toImage().pixelColor(at); };
    const QPoint inside(5, 14);
    const QRect arrow(160 - 28, 4, 24, 20);
    const auto drawn = [&] {
        const QImage picture = picker.grab(arrow).toImage();
        const QColor ground = picture.pixelColor(1, 1);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y) != ground)
                    return true;
            }
        }
        return false;
    };
    CHECK(colour(inside) == themes().theme().canvas);
    CHECK(drawn());
    picker.setReadOnly(true);
    CHECK(colour(inside) == themes().theme().sunken);
    CHECK_FALSE(drawn());
    picker.setReadOnly(false);
    CHECK(colour(inside) == themes().theme().canvas);
}

TEST_CASE("words have their English names in the English interface, also when it changes while they are shown")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    Window window;
    MasterPicker picker(themes(), &window);
    TopicChips chips(themes(), &window);
    picker.setEntries(entries());
    picker.load(2);
    chips.setEntries(entries());
    chips.load({1});
    CHECK(texts(picker).contains(u"売上増加支援"_s));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&picker, &changed);
    QCoreApplication::sendEvent(&chips, &changed);
    CHECK(texts(picker).contains(u"Sales"_s));
    CHECK(picker.value() == 2);
    CHECK(chips.chip(1)->text() == u"Founding"_s);
    CHECK(chips.value() == QList<MasterId>{1});
    QLocale::setDefault(before);
}

TEST_CASE("a picker is driven by the keyboard and not by the wheel")
{
    Window window;
    MasterPicker picker(themes(), &window);
    picker.setEntries(entries());
    picker.load(2);
    window.open();
    picker.setFocus();
    const Count edited(&picker, &MasterPicker::edited);
    QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&picker, &wheel);
    CHECK(picker.value() == 2);
    picker.setProblem(u"支援コースを選んでください"_s);
    play(u"{Down}"_s);
    CHECK(picker.value() == 1);
    CHECK(edited.size() == 1);
    CHECK(picker.isDirty());
    CHECK(picker.problem().isEmpty());
    picker.setReadOnly(true);
    play(u"{Up}"_s);
    CHECK(picker.value() == 1);
}

TEST_CASE("topics are chosen with arrows and Space, in the order of the list")
{
    Window window;
    TopicChips topics(themes(), &window);
    topics.setObjectName(u"topics"_s);
    topics.setEntries(entries());
    topics.load({1});
    topics.setGeometry(0, 0, 304, topics.heightForWidth(304));
    window.open();
    CHECK_FALSE(topics.isDirty());
    CHECK(topics.chip(3) == nullptr);
    const Count edited(&topics, &TopicChips::edited);
    topics.setFocus();
    CHECK(topics.chip(2)->hasFocus());
    play(u"{Space}"_s);
    CHECK(topics.value() == QList<MasterId>{2, 1});
    play(u"{Right}{Space}"_s);
    CHECK(topics.value() == QList<MasterId>{2});
    CHECK(edited.size() == 2);
    CHECK(topics.isDirty());
    topics.setReadOnly(true);
    play(u"{Left}{Space}"_s);
    CHECK(topics.value() == QList<MasterId>{2});
    CHECK(topics.heightForWidth(80) > topics.heightForWidth(400));
}
