// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WeekPopup.h"

#include "ui/calendar/ReplacedWidget.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/controls/FlowLayout.h"
#include "ui/theme/controls/KeyButton.h"
#include "ui/theme/Painting.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TextTone.h"
#include "ui/theme/ThemeManager.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int Margin = 12;
constexpr qsizetype PeopleShown = 4;

} // namespace

WeekPopup::WeekPopup(ThemeManager& themes, QWidget* parent)
    : QFrame(parent)
    , m_themes(themes)
    , m_title(new QLabel(this))
    , m_verdict(new Chip(themes, {}, Chip::Tone::Green, this))
    , m_caption(new QLabel(this))
    , m_linesPlace(new QVBoxLayout)
    , m_rule(new QFrame(this))
    , m_peopleHead(new QLabel(this))
    , m_chipsPlace(new QVBoxLayout)
    , m_note(new QLabel(this))
    , m_book(new KeyButton(themes, this))
{
    setObjectName(u"weekPopup"_s);
    setAttribute(Qt::WA_NoMousePropagation); // the week below it marks what is pressed
    setFixedWidth(Width);
    m_title->setObjectName(u"weekPopupTitle"_s);
    m_verdict->setObjectName(u"weekPopupVerdict"_s);
    m_note->setObjectName(u"weekPopupNote"_s);
    m_book->setObjectName(u"weekPopupBook"_s);
    setTextRole(m_title, TextRole::Section);
    for (QLabel* label : {m_caption, m_peopleHead, m_note})
        setTextRole(label, TextRole::Note);
    for (QLabel* label : {m_title, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_rule->setFixedHeight(Line::thin);
    setSurfaceRole(m_rule, SurfaceRole::Line);
    setButtonKind(m_book, ButtonKind::Primary);
    setControlSize(m_book, ControlSize::Small);
    themes.bindIcon(m_book, u"plus"_s, &Theme::onAccent);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::s2);
    head->addWidget(m_title, 1);
    head->addWidget(m_verdict, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, 10, Margin, Margin);
    layout->setSpacing(Space::s1);
    layout->addLayout(head);
    layout->addWidget(m_caption);
    layout->addLayout(m_linesPlace);
    layout->addWidget(m_rule);
    layout->addWidget(m_peopleHead);
    layout->addLayout(m_chipsPlace);
    layout->addWidget(m_note);
    layout->addSpacing(Space::s1);
    layout->addWidget(m_book);
    connect(m_book, &KeyButton::clicked, this, &WeekPopup::bookRequested);
    connect(&themes, &ThemeManager::changed, this, [this] {
        if (isVisible())
            fit();
    });
    hide();
}

void WeekPopup::setPlace(const Place& place)
{
    if (place == m_place && isVisible())
        return;
    m_place = place;
    m_chosen = place.people.isEmpty() ? Id<Staff>() : place.people.constFirst().id;
    m_all = false;
    m_title->setText(place.title);
    m_verdict->setText(place.verdict);
    m_verdict->setTone(place.free ? Chip::Tone::Green : Chip::Tone::Plain);
    m_caption->setText(place.caption);
    m_caption->setVisible(!place.caption.isEmpty());
    m_note->setText(place.note);
    m_note->setVisible(!place.note.isEmpty());
    m_book->setText(tr("Book this time"));
    m_book->setCap(tr("Enter", "a key"));
    m_book->setVisible(place.note.isEmpty());
    showLines();
    showPeople();
    setAccessibleName(place.title);
    setAccessibleDescription(spoken());
    fit();
}

void WeekPopup::showLines()
{
    m_lines = replacedWidget(m_linesPlace, m_lines, this);
    auto* grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::s2);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Place::Line& line : std::as_const(m_place.lines)) {
        auto* booth = new QLabel(
            line.free ? u"<b>%1</b>"_s.arg(line.booth.toHtmlEscaped()) : line.booth.toHtmlEscaped(), m_lines);
        booth->setTextFormat(Qt::RichText);
        // Free booths are all named; what is too long of a company is left out.
        QLabel* who = line.free ? new QLabel(line.who, m_lines) : new ElidedLabel(m_themes, line.who, m_lines);
        who->setTextFormat(Qt::PlainText);
        who->setWordWrap(line.free);
        for (QLabel* label : {booth, who}) {
            setTextRole(label, TextRole::Note);
            if (line.free)
                setTextTone(label, TextTone::Green);
        }
        grid->addWidget(booth, row, 0, Qt::AlignTop);
        grid->addWidget(who, row, 1, 1, line.free ? 2 : 1);
        if (!line.free) {
            auto* lead = new QLabel(line.lead, m_lines);
            setTextRole(lead, TextRole::Note);
            grid->addWidget(lead, row, 2, Qt::AlignRight);
        }
        ++row;
    }
    m_lines->show();
}

void WeekPopup::showPeople()
{
    m_chips = replacedWidget(m_chipsPlace, m_chips, this);
    auto* flow = new FlowLayout(m_chips, Space::s1, Space::s1);
    const qsizetype all = m_place.people.size();
    // One who would stand alone behind “1 more” has room for his name.
    const qsizetype shown = m_all || all <= PeopleShown + 1 ? all : PeopleShown;
    for (const Place::Person& person : m_place.people.mid(0, shown)) {
        auto* chip = new Chip(m_themes, person.text, Chip::Tone::Plain, m_chips);
        chip->setObjectName(u"weekPopupPerson%1"_s.arg(person.id.number()));
        chip->setCheckable(true);
        chip->setChecked(person.id == m_chosen);
        connect(chip, &Chip::clicked, this, [this, id = person.id, chip] {
            m_chosen = id;
            for (Chip* other : m_chips->findChildren<Chip*>())
                other->setChecked(other == chip);
        });
        flow->addWidget(chip);
    }
    if (shown < all) {
        auto* more =
            new Chip(m_themes, tr("%n more", "people", static_cast<int>(all - shown)), Chip::Tone::Plain, m_chips);
        more->setObjectName(u"weekPopupMore"_s);
        more->setInteractive(true);
        connect(more, &Chip::clicked, this, [this] {
            m_all = true;
            showPeople();
            fit();
        });
        flow->addWidget(more);
    }
    m_chips->setVisible(all > 0);
    m_rule->setVisible(all > 0);
    m_peopleHead->setVisible(all > 0);
    m_peopleHead->setText(tr("Free at this time (%n person(s))", "", static_cast<int>(all)));
    QWidget* before = nullptr;
    for (Chip* chip : m_chips->findChildren<Chip*>()) {
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before)
        setTabOrder(before, m_book);
}

void WeekPopup::fit()
{
    for (QWidget* part : {m_lines, m_chips}) {
        if (part && part->layout())
            part->layout()->activate();
    }
    layout()->activate();
    resize(Width, layout()->heightForWidth(Width));
}

QString WeekPopup::spoken() const
{
    QStringList words{m_place.verdict};
    for (const Place::Line& line : m_place.lines)
        words.append(QStringList{line.booth, line.who, line.lead}.join(u' ').trimmed());
    if (!m_place.people.isEmpty()) {
        words.append(tr("Free at this time (%n person(s))", "", static_cast<int>(m_place.people.size())));
        for (const Place::Person& person : m_place.people)
            words.append(person.text);
    }
    words.append(m_place.note);
    words.removeAll(QString());
    return words.join(tr(", "));
}

bool WeekPopup::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void WeekPopup::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (enter && mayBook())
        Q_EMIT bookRequested();
    else
        event->ignore();
}

void WeekPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(painter, rect(), Radius::button, m_themes.theme().raised, m_themes.theme().lineCtl);
}

} // namespace yorozu::ui
