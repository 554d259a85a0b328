// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/RespondersCell.h"

#include "ui/fields/PeopleModel.h"
#include "ui/fields/SuggestionPopup.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>
#include <numeric>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int EditMargin = 2;
constexpr int PersonHeight = 24;
constexpr int PersonPadding = 6; // inside of a person's button, left and right
constexpr int PersonGap = 4;
constexpr int LeastEditWidth = 48;
constexpr int LeastPersonWidth = 40;
constexpr int LongestName = 100;
constexpr int MostPeople = 20;

// The two offers below the staff that fit: the name as somebody from outside.
constexpr qint64 AsOfficer = -1;
constexpr qint64 AsTrainee = -2;

} // namespace

RespondersCell::RespondersCell(ThemeManager& themes, QWidget* parent)
    : SheetCell(themes, parent)
    , m_edit(new QLineEdit(this))
    , m_popup(new SuggestionPopup(themes, m_edit))
    , m_menu(new QMenu(this))
{
    m_menu->setObjectName(u"personMenu"_s);
    m_edit->setMaxLength(LongestName);
    addEditor(m_edit);
    m_edit->installEventFilter(m_popup); // before the cell
    connect(m_edit, &QLineEdit::textEdited, this, &RespondersCell::offer);
    connect(m_popup, &SuggestionPopup::taken, this, [this](const Suggestion& suggestion) { take(suggestion.id); });
    RespondersCell::applyTheme();
}

RespondersCell::~RespondersCell() = default;

void RespondersCell::setStaff(const QList<Staff>& staff)
{
    m_staff = staff;
}

void RespondersCell::setAgencies(const QList<Agency>& agencies)
{
    m_agencies = agencies;
    rebuild();
}

void RespondersCell::load(const QList<Attendee>& attendees)
{
    m_loaded = m_value = attendees;
    m_history.reset(attendees);
    m_edit->clear();
    rebuild();
}

void RespondersCell::change(const QList<Attendee>& attendees)
{
    m_history.push(attendees);
    apply(attendees);
}

void RespondersCell::apply(const QList<Attendee>& attendees)
{
    if (attendees == m_value)
        return;
    m_value = attendees;
    rebuild();
    noteEdited();
}

void RespondersCell::undo()
{
    if (!isReadOnly() && canUndo())
        apply(m_history.undo());
}

void RespondersCell::redo()
{
    if (!isReadOnly() && canRedo())
        apply(m_history.redo());
}

void RespondersCell::rebuild()
{
    const bool lost =
        std::any_of(m_buttons.cbegin(), m_buttons.cend(), [](const QToolButton* b) { return b->hasFocus(); });
    if (lost)
        m_edit->setFocus(Qt::OtherFocusReason);
    for (QToolButton* button : std::as_const(m_buttons)) {
        // Its own menu may have asked for this.
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    QStringList names;
    for (qsizetype i = 0; i < m_value.size(); ++i) {
        auto* button = new QToolButton(this);
        const QString text = attendeeText(m_value[i], m_agencies);
        names.append(text);
        button->setText(text);
        button->setObjectName(u"person%1"_s.arg(i + 1));
        button->setAccessibleName(u"%1, %2"_s.arg(text, label(m_value[i].part)));
        button->setToolTip(text);
        button->setFocusPolicy(Qt::ClickFocus);
        button->setCursor(Qt::ArrowCursor);
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this,
                [this, button] { openMenu(static_cast<int>(m_buttons.indexOf(button))); });
        m_buttons.append(button);
        button->show();
    }
    setHint(names.join(u'、'));
    restyle();
    place();
}

void RespondersCell::restyle()
{
    // At rest the cell is the paper with the names on it; the edges of the persons come with the focus.
    const bool active = hasFocusInside() && !isReadOnly();
    const QString rule =
        u"QToolButton { background: transparent; border: 1px solid %1; border-radius: 4px; padding: 0; "
        "min-width: 0; min-height: 0; color: %2; } QToolButton:hover { background: %3; } "
        "QToolButton:focus { border: 2px solid %4; }"_s.arg(
            active ? theme().lineStrong.name() : u"transparent"_s, theme().text.name(),
            isReadOnly() ? u"transparent"_s : theme().hover.name(), theme().accent.name());
    for (QToolButton* button : std::as_const(m_buttons)) {
        button->setStyleSheet(rule);
        button->setFont(themes().font(Type::body));
    }
}

void RespondersCell::place()
{
    const QFontMetrics metrics(themes().font(Type::body));
    const int room = width() - 2 * Padding - originWidth() - LeastEditWidth;
    const auto widthOf = [&](const QString& text) {
        return metrics.horizontalAdvance(text) + 2 * PersonPadding + PersonGap;
    };
    QStringList texts;
    for (const Attendee& attendee : std::as_const(m_value))
        texts.append(attendeeText(attendee, m_agencies));
    const auto total = [&] {
        return std::accumulate(texts.cbegin(), texts.cend(), 0,
                               [&](int sum, const QString& t) { return sum + widthOf(t); });
    };
    // Where the names do not fit they give way to surnames, and then are cut; the tool tip has them all.
    if (total() > room) {
        for (qsizetype i = 0; i < texts.size(); ++i)
            texts[i].replace(m_value[i].name, m_value[i].name.section(u' ', 0, 0).section(u'　', 0, 0));
    }
    const int share =
        texts.isEmpty() ? room : std::max(LeastPersonWidth, room / static_cast<int>(texts.size()) - PersonGap);
    const bool cut = total() > room;
    int x = Padding - PersonPadding;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const int wish = widthOf(texts[i]) - PersonGap;
        const int width = cut ? std::min(wish, share) : wish;
        m_buttons[i]->setText(metrics.elidedText(texts[i], Qt::ElideRight, width - 2 * PersonPadding));
        m_buttons[i]->setGeometry(x, (height() - PersonHeight) / 2, width, PersonHeight);
        x += width + PersonGap;
    }
    x = m_buttons.isEmpty() ? Padding - EditMargin : x;
    m_edit->setGeometry(x, 2, std::max(LeastEditWidth, width() - x - Padding - originWidth()), height() - 4);
}

// As on paper, names stand in a row with commas between them: typed one after the other, or pasted as a list.
void RespondersCell::takeList(const QStringList& names)
{
    m_edit->clear();
    QList<Attendee> attendees = m_value;
    for (const QString& typed : names) {
        const QString name = typed.trimmed();
        if (name.isEmpty() || attendees.size() >= MostPeople)
            continue;
        const QList<Suggestion> found = findStaff(m_staff, name);
        const auto person = std::find_if(m_staff.cbegin(), m_staff.cend(), [&](const Staff& s) {
            return found.size() == 1 && s.id.number() == found.first().id;
        });
        if (person != m_staff.cend())
            attendees = withStaff(attendees, *person);
        else
            attendees = withOneLead(attendees + QList<Attendee>{{Part::Officer, {}, name, {}}});
    }
    if (attendees != m_value)
        change(attendees);
}

void RespondersCell::offer(const QString& text)
{
    static const QRegularExpression comma(u"[、，,;；]"_s);
    if (!isReadOnly() && text.contains(comma)) {
        m_popup->offer({});
        takeList(text.split(comma));
        return;
    }
    if (text.trimmed().isEmpty() || isReadOnly()) {
        m_popup->offer({});
        return;
    }
    QList<Suggestion> offers;
    const QList<Suggestion> found = findStaff(m_staff, text);
    for (const Suggestion& suggestion : found) {
        const bool there = std::any_of(m_value.cbegin(), m_value.cend(),
                                       [&](const Attendee& a) { return a.staff.number() == suggestion.id; });
        if (!there)
            offers.append(suggestion);
    }
    // Another name is somebody from outside; the first staff that fits is what Enter takes.
    const bool chooseFirst = !offers.isEmpty();
    offers.append({AsOfficer, text.trimmed(), tr("from outside: bank officer")});
    offers.append({AsTrainee, text.trimmed(), tr("from outside: trainee")});
    m_popup->offer(offers, chooseFirst);
}

void RespondersCell::take(qint64 suggestion)
{
    const QString typed = m_edit->text().trimmed();
    m_edit->clear();
    if (suggestion == AsOfficer || suggestion == AsTrainee) {
        addOutside(typed, suggestion == AsOfficer ? Part::Officer : Part::Trainee);
        return;
    }
    const auto person =
        std::find_if(m_staff.cbegin(), m_staff.cend(), [&](const Staff& s) { return s.id.number() == suggestion; });
    if (person != m_staff.cend() && m_value.size() < MostPeople)
        change(withStaff(m_value, *person));
}

// Whoever is typed and then left stands in the list: nothing that was typed is lost.
void RespondersCell::settle()
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty() || isReadOnly())
        return;
    const QList<Suggestion> found = findStaff(m_staff, typed);
    take(found.size() == 1 ? found.first().id : AsOfficer);
}

void RespondersCell::addOutside(const QString& name, Part part)
{
    if (name.isEmpty() || m_value.size() >= MostPeople)
        return;
    QList<Attendee> attendees = m_value;
    attendees.append({part, {}, name, {}});
    change(withOneLead(attendees));
}

void RespondersCell::removeAt(int index)
{
    if (index < 0 || index >= m_value.size())
        return;
    QList<Attendee> attendees = m_value;
    attendees.removeAt(index);
    change(withOneLead(attendees));
}

void RespondersCell::focusPerson(int index)
{
    if (index >= 0 && index < m_buttons.size())
        m_buttons[index]->setFocus(Qt::TabFocusReason);
    else
        m_edit->setFocus(Qt::OtherFocusReason);
}

bool RespondersCell::editKey(QKeyEvent* event)
{
    const bool empty = m_edit->text().isEmpty();
    if (empty && event->matches(QKeySequence::Undo)) {
        undo();
        return true;
    }
    if (empty && (event->matches(QKeySequence::Redo) ||
                  (event->key() == Qt::Key_Y && event->modifiers() == Qt::ControlModifier))) {
        redo();
        return true;
    }
    if (isReadOnly() || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_Backspace:
        if (empty)
            removeAt(static_cast<int>(m_value.size()) - 1);
        return empty;
    case Qt::Key_Left:
        if (m_edit->cursorPosition() > 0 || m_buttons.isEmpty())
            return false;
        focusPerson(static_cast<int>(m_buttons.size()) - 1);
        return true;
    case Qt::Key_Down:
        if (empty)
            m_popup->offer(findStaff(m_staff, {}));
        return empty;
    case Qt::Key_Escape:
        m_edit->clear();
        return !empty;
    default:
        return false;
    }
}

bool RespondersCell::personKey(int index, QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        focusPerson(std::max(0, index - 1));
        return true;
    case Qt::Key_Right:
        focusPerson(index + 1);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!isReadOnly())
            removeAt(index);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Down:
    case Qt::Key_Menu:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            return false;
        openMenu(index);
        return true;
    default:
        break;
    }
    if (event->matches(QKeySequence::Undo)) {
        undo();
        return true;
    }
    return false;
}

void RespondersCell::applyReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_popup->offer({});
    restyle();
}

void RespondersCell::applyTheme()
{
    makeBare(m_edit);
    m_edit->setFont(themes().font(Type::body));
    restyle();
    place();
}

void RespondersCell::stateChanged()
{
    restyle();
}

void RespondersCell::resizeEvent(QResizeEvent*)
{
    place();
}

qsizetype RespondersCell::personOf(const QObject* watched) const
{
    const auto button = std::find(m_buttons.cbegin(), m_buttons.cend(), watched);
    return button == m_buttons.cend() ? -1 : button - m_buttons.cbegin();
}

bool RespondersCell::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && !isComposing()) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (watched == m_edit && editKey(key))
            return true;
        const qsizetype person = personOf(watched);
        if (watched != m_edit && person >= 0 && personKey(static_cast<int>(person), key))
            return true;
    }
    const bool leaving = event->type() == QEvent::FocusOut && watched == m_edit;
    if (leaving && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        settle();
    if (event->type() == QEvent::ContextMenu && watched != m_edit) {
        openMenu(static_cast<int>(personOf(watched)));
        return true;
    }
    return SheetCell::eventFilter(watched, event);
}

} // namespace yorozu::ui
