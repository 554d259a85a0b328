// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/SeriesChoice.h"

#include "ui/async/DeskContext.h"
#include "ui/theme/Painting.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"
#include "ui/today/DateText.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int ClashesShown = 5;
} // namespace

SeriesChoice::SeriesChoice(DeskContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_choices(new QVBoxLayout)
{
    setObjectName(u"seriesChoice"_s);
    setFixedWidth(Width);
    m_title->setObjectName(u"seriesQuestion"_s);
    m_text->setObjectName(u"seriesText"_s);
    setTextRole(m_title, TextRole::Section);
    setTextRole(m_text, TextRole::Note);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_choices->setSpacing(Space::s1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s3, Space::s3, Space::s3, Space::s3);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(m_choices);
    hide();
}

void SeriesChoice::clear()
{
    for (QPushButton* button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater(); // it may be the one that was just pressed
    }
}

void SeriesChoice::addChoice(const QString& name, const QString& text, std::function<void()> act)
{
    auto* button = new QPushButton(QString::number(m_buttons.size() + 1) + u"  "_s + text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    setControlSize(button, ControlSize::Small);
    connect(button, &QPushButton::clicked, this, [this, act = std::move(act)] {
        closeUp();
        act();
    });
    m_choices->addWidget(button);
    m_buttons.append(button);
}

void SeriesChoice::askScope(const QString& question, const QRect& near, const QRect& within,
                            std::function<void(service::SeriesScope)> then)
{
    using service::SeriesScope;
    clear();
    addChoice(u"seriesThis"_s, tr("Only this session"), [then] { then(SeriesScope::This); });
    addChoice(u"seriesFollowing"_s, tr("This and all that follow"), [then] { then(SeriesScope::Following); });
    addChoice(u"seriesAll"_s, tr("All sessions of the series"), [then] { then(SeriesScope::All); });
    open(question, tr("It is one of a series. What is over stays as it is. Esc changes nothing."), near, within);
}

void SeriesChoice::askClashes(const QList<service::Occurrence>& clashes, const QRect& near, const QRect& within,
                              std::function<void()> leaveThem)
{
    clear();
    addChoice(u"seriesLeave"_s, tr("Leave these as they are and change the others"), std::move(leaveThem));
    addChoice(u"seriesNothing"_s, tr("Change nothing"), [this] { Q_EMIT givenUp(); });
    QStringList lines;
    for (const service::Occurrence& one : clashes.mid(0, ClashesShown))
        lines.append(DateText::shortDay(one.day) + u' ' + one.clash.conflicts.constFirst().text);
    if (clashes.size() > ClashesShown)
        lines.append(tr("and %n more", "sessions", static_cast<int>(clashes.size()) - ClashesShown));
    open(tr("%n session(s) of the series cannot stand there. Nothing was changed.", "",
            static_cast<int>(clashes.size())),
         lines.join(u'\n'), near, within);
}

void SeriesChoice::open(const QString& title, const QString& text, const QRect& near, const QRect& within)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    layout()->activate();
    resize(Width, layout()->heightForWidth(Width));
    const bool right = near.right() + Space::s2 + width() <= within.right();
    const int x = right ? near.right() + Space::s2 : near.left() - Space::s2 - width();
    const int y = std::clamp(near.top(), within.top(), std::max(within.top(), within.bottom() - height()));
    move(std::clamp(x, within.left(), std::max(within.left(), within.right() - width())), y);
    show();
    raise();
    m_buttons.constFirst()->setFocus(Qt::OtherFocusReason);
    m_context.announce(title);
}

void SeriesChoice::closeUp()
{
    if (isVisible() && isAncestorOf(QApplication::focusWidget()))
        Q_EMIT vacated();
    hide();
}

// Tab and the arrows stay with the question until it is answered or given up.
bool SeriesChoice::focusNextPrevChild(bool next)
{
    if (!isVisible())
        return QFrame::focusNextPrevChild(next);
    const auto now = std::find_if(m_buttons.cbegin(), m_buttons.cend(),
                                  [](const QPushButton* button) { return button->hasFocus(); });
    const qsizetype at = now == m_buttons.cend() ? 0 : std::distance(m_buttons.cbegin(), now) + (next ? 1 : -1);
    m_buttons.at((at + m_buttons.size()) % m_buttons.size())->setFocus(Qt::TabFocusReason);
    return true;
}

// Its keys are meant for it alone: the page behind it would turn the day.
bool SeriesChoice::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void SeriesChoice::keyPressEvent(QKeyEvent* event)
{
    const int number = event->key() - Qt::Key_1;
    if (event->key() == Qt::Key_Escape) {
        closeUp();
        Q_EMIT givenUp();
    } else if (event->modifiers() == Qt::NoModifier && number >= 0 && number < m_buttons.size()) {
        m_buttons.at(number)->click();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        for (QPushButton* button : std::as_const(m_buttons)) {
            if (button->hasFocus()) {
                button->click();
                break;
            }
        }
    }
    event->accept();
}

void SeriesChoice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(painter, rect(), Radius::button, m_context.themes().theme().raised, m_context.themes().theme().lineCtl);
}

} // namespace yorozu::ui
