// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/Warnings.h"

#include "ui/theme/FocusRing.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace yorozu::ui;
using namespace Qt::StringLiterals;

namespace {

QPalette desktop(const QColor& window, const QColor& text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

} // namespace

TEST_CASE("the style sheet knows each token that it names, and no other colour")
{
    for (const Theme& theme : {lightTheme(), darkTheme()}) {
        const QString sheet = styleSheet(theme, 1.0);
        CHECK_FALSE(sheet.contains(u'@'));
        QStringList known;
        for (const NamedColor& named : namedColors(theme)) {
            known.append(named.color.name());
        }
        int colors = 0;
        static const QRegularExpression hex(u"#[0-9A-Fa-f]{3,8}"_s);
        for (auto found = hex.globalMatch(sheet); found.hasNext(); ++colors) {
            const QString color = found.next().captured();
            CAPTURE(color);
            CHECK(known.contains(color));
        }
        CHECK(colors > 100);
    }
    CHECK(styleSheet(lightTheme(), 1.0).contains(u"font-size: 12px"_s));
    CHECK(styleSheet(lightTheme(), 1.25).contains(u"font-size: 15px"_s));
}

TEST_CASE("the desktop's palette tells dark from light, unless the user says so herself")
{
    const QColor light = lightTheme().canvas;
    const QColor dark = darkTheme().canvas;
    ThemeManager onLight(desktop(light, dark));
    ThemeManager onDark(desktop(dark, light));
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    CHECK_FALSE(onLight.theme().dark);
    CHECK(onDark.theme().dark);
#endif
    onLight.setMode(ThemeManager::Mode::Dark);
    CHECK(onLight.theme().dark);
    onDark.setMode(ThemeManager::Mode::Light);
    CHECK_FALSE(onDark.theme().dark);
}

TEST_CASE("changed() comes once for each change, and not without one")
{
    ThemeManager themes;
    themes.setMode(ThemeManager::Mode::Light);
    QSignalSpy changes(&themes, &ThemeManager::changed);
    themes.setMode(ThemeManager::Mode::Dark);
    themes.setMode(ThemeManager::Mode::Dark);
    CHECK(changes.size() == 1);
    themes.setTextScale(1.3);
    CHECK(themes.textScale() == Approx(1.25));
    CHECK(changes.size() == 2);
    themes.setTextScale(1.25);
    CHECK(changes.size() == 2);
    CHECK(themes.font(Type::body).pixelSize() == 16);
    themes.setReducedMotion(true);
    CHECK(changes.size() == 3);
}

TEST_CASE("bound icons follow the theme, and a second binding replaces the first")
{
    ThemeManager themes;
    themes.setMode(ThemeManager::Mode::Light);
    QPushButton button;
    themes.bindIcon(&button, u"minus"_s, &Theme::red);
    themes.bindIcon(&button, u"minus"_s, &Theme::accent);
    const auto ink = [&button] {
        const QImage image = button.icon().pixmap(QSize(20, 20), 2.0).toImage();
        return image.pixelColor(20, 20).name();
    };
    CHECK(ink() == lightTheme().accent.name());
    themes.setMode(ThemeManager::Mode::Dark);
    CHECK(ink() == darkTheme().accent.name());
}

TEST_CASE("buttons and fields have the heights of the design")
{
    ThemeManager themes;
    themes.apply(*qApp);
    for (const auto& [size, height] :
         {std::pair{ControlSize::Normal, 32}, std::pair{ControlSize::Small, 28}, std::pair{ControlSize::Tiny, 24}}) {
        CAPTURE(height);
        QPushButton button(u"保存"_s);
        QLineEdit field;
        setControlSize(&button, size);
        setControlSize(&field, size);
        CHECK(button.sizeHint().height() == height);
        CHECK(field.sizeHint().height() == height);
        QComboBox choice;
        QSpinBox number;
        QToolButton tool;
        setControlSize(&choice, size);
        setControlSize(&number, size);
        setControlSize(&tool, size);
        CHECK(choice.sizeHint().height() == height);
        number.ensurePolished();
        CHECK(number.minimumHeight() == height);
        CHECK(tool.sizeHint().height() == height);
        CHECK(tool.sizeHint().width() == height);
        QToolButton worded;
        worded.setToolButtonStyle(Qt::ToolButtonTextOnly);
        worded.setText(u"表にする"_s);
        setControlSize(&worded, size);
        worded.ensurePolished();
        const int bare = worded.fontMetrics().horizontalAdvance(worded.text());
        CHECK(worded.sizeHint().width() >= bare + 14);
        setInvalid(&field, true);
        CHECK(field.sizeHint().height() == height);
    }
}

TEST_CASE("text roles set size and weight, scaled with the text")
{
    ThemeManager themes;
    themes.apply(*qApp);
    QLabel label(u"今日"_s);
    setTextRole(&label, TextRole::Title);
    label.ensurePolished();
    CHECK(label.font().pixelSize() == 18);
    CHECK(label.font().bold());
    themes.setTextScale(1.25);
    label.ensurePolished();
    CHECK(label.font().pixelSize() == 23);
}

TEST_CASE("what somebody typed is not read as mark-up, unless a label is written in it")
{
    ThemeManager themes;
    themes.apply(*qApp);
    QLabel name(u"<b>株式会社</b>"_s);
    name.ensurePolished();
    CHECK(name.textFormat() == Qt::PlainText);
    QLabel written(u"<b>30</b>"_s);
    written.setTextFormat(Qt::RichText);
    written.ensurePolished();
    CHECK(written.textFormat() == Qt::RichText);
}

TEST_CASE("a page that is scrolled does not change a choice on the way")
{
    ThemeManager themes;
    themes.apply(*qApp);
    QComboBox choice;
    choice.addItems({u"新橋"_s, u"立川"_s});
    choice.ensurePolished();
    CHECK(choice.focusPolicy() == Qt::StrongFocus);
    QWheelEvent wheel(QPointF(5, 5), choice.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&choice, &wheel);
    CHECK(choice.currentIndex() == 0);
    CHECK_FALSE(wheel.isAccepted()); // the page takes it
}

TEST_CASE("the ring appears for keyboard focus only, and survives its window")
{
    yorozu::test::expectWarning(u"propagateSizeHints"_s); // of the offscreen platform
    FocusRing ring(lightTheme());
    for (int round = 0; round < 2; ++round) {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* button = new QPushButton(u"一"_s);
        auto* other = new QPushButton(u"二"_s);
        auto* field = new QLineEdit;
        for (QWidget* widget : QList<QWidget*>{button, other, field}) {
            layout->addWidget(widget);
        }
        window.show();
        QApplication::setActiveWindow(&window);
        button->setFocus(Qt::MouseFocusReason);
        CHECK(ring.ringed() == nullptr);
        other->setFocus(Qt::TabFocusReason);
        CHECK(ring.ringed() == other);
        field->setFocus(Qt::TabFocusReason);
        CHECK(ring.ringed() == nullptr);
        other->setFocus(Qt::BacktabFocusReason);
        CHECK(ring.ringed() == other);
    }
    CHECK(ring.ringed() == nullptr);
}

TEST_CASE("the ring goes with what it was around")
{
    yorozu::test::expectWarning(u"propagateSizeHints"_s); // of the offscreen platform
    FocusRing ring(lightTheme());
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* question = new QWidget;
    layout->addWidget(question);
    auto* button = new QPushButton(u"一"_s, question);
    window.show();
    QApplication::setActiveWindow(&window);
    button->clearFocus(); // the window gave it to its only button
    button->setFocus(Qt::TabFocusReason);
    CHECK(ring.ringed() == button);
    question->hide();
    CHECK(ring.ringed() == nullptr);
    button->clearFocus();
    button->setFocus(Qt::TabFocusReason); // of what nobody sees
    CHECK(ring.ringed() == nullptr);
}
