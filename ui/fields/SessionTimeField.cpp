// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/SessionTimeField.h"

#include "core/japanese/Digits.h"
#include "ui/fields/DateParts.h"
#include "ui/fields/DatePopup.h"
#include "ui/theme/StyleSheet.h"

#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace yorozu::ui {

using namespace Qt::StringLiterals;
using sheet::DatePart;

namespace {

constexpr int EditMargin = 2;   // QLineEdit keeps this much free at both sides
constexpr int FieldHeight = 22; // down to the line below the number
constexpr int PickSize = 24;
constexpr int StepMerge = 200;

struct PartName
{
    DatePart part;
    const char* object;
    const char* label;
};

constexpr std::array PartNames{
    PartName{DatePart::Era, "era", QT_TRANSLATE_NOOP("yorozu::ui::SessionTimeField", "era")},
    PartName{DatePart::Year, "year", QT_TRANSLATE_NOOP("yorozu::ui::SessionTimeField", "year")},
    PartName{DatePart::Month, "month", QT_TRANSLATE_NOOP("yorozu::ui::SessionTimeField", "month")},
    PartName{DatePart::Day, "day", QT_TRANSLATE_NOOP("yorozu::ui::SessionTimeField", "day")},
    PartName{DatePart::FromHour, "from_hour", QT_TRANSLATE_NOOP("yorozu::ui::SessionTimeField", "hour of the start")},
    PartName{DatePart::FromMinute, "from_minute",
             QT_TRANSLATE_NOOP("yorozu::ui::SessionTimeField", "minute of the start")},
    PartName{DatePart::ToHour, "to_hour", QT_TRANSLATE_NOOP("yorozu::ui::SessionTimeField", "hour of the end")},
    PartName{DatePart::ToMinute, "to_minute", QT_TRANSLATE_NOOP("yorozu::ui::SessionTimeField", "minute of the end")},
};

} // namespace

SessionTimeField::SessionTimeField(ThemeManager& themes, const Clock& clock, const japanese::Holidays& holidays,
                                   QWidget* parent)
    : SheetCell(themes, parent)
    , m_clock(clock)
    , m_holidays(holidays)
    , m_pick(new QToolButton(this))
{
    // The year first: it is where the caret goes when the cell gets the focus.
    for (const PartName& name : PartNames)
        makeField(name.part);
    setFocusProxy(m_fields.value(DatePart::Year));
    m_pick->setProperty("part", u"pick"_s);
    m_pick->setObjectName(u"pick"_s);
    m_pick->setAccessibleName(tr("Pick the date"));
    m_pick->setToolTip(tr("Pick the date (Alt+Down)"));
    m_pick->setFocusPolicy(Qt::NoFocus);
    m_pick->setCursor(Qt::ArrowCursor);
    setControlSize(m_pick, ControlSize::Tiny);
    themes.bindIcon(m_pick, u"cal-pick"_s);
    m_pick->hide();
    connect(m_pick, &QToolButton::clicked, this, &SessionTimeField::openPicker);
    SessionTimeField::applyTheme();
    show(m_value);
}

SessionTimeField::~SessionTimeField() = default;

void SessionTimeField::makeField(DatePart part)
{
    auto* edit = new QLineEdit(this);
    const PartName& name = PartNames[static_cast<std::size_t>(part)];
    edit->setProperty("part", QString::fromLatin1(name.object));
    edit->setProperty("partLabel", tr(name.label));
    edit->setObjectName(QString::fromLatin1(name.object));
    edit->setAccessibleName(tr(name.label));
    edit->setAlignment(part == DatePart::Era ? Qt::AlignLeft : Qt::AlignHCenter);
    edit->setContextMenuPolicy(part == DatePart::Era ? Qt::NoContextMenu : Qt::DefaultContextMenu);
    if (part == DatePart::Era)
        edit->setCursor(Qt::PointingHandCursor);
    m_fields.insert(part, edit);
    addEditor(edit);
    connect(edit, &QLineEdit::textEdited, this, [this, part](const QString& text) { typed(part, text); });
}

sheet::DateMetrics SessionTimeField::metrics() const
{
    sheet::DateMetrics metrics = sheet::ScreenDateMetrics;
    const qreal scale = themes().textScale();
    metrics.em *= scale;
    metrics.field *= scale;
    metrics.gap *= scale;
    return metrics;
}

void SessionTimeField::placeFields()
{
    const QList<sheet::PlacedDateItem> items = sheet::placeDate(rect(), metrics());
    const int fieldHeight = scaled(FieldHeight);
    qreal right = 0;
    for (const sheet::PlacedDateItem& placed : items) {
        right = placed.rect.right();
        if (!placed.item.part)
            continue;
        const QRect box = placed.rect.toRect();
        const bool era = *placed.item.part == DatePart::Era;
        m_fields[*placed.item.part]->setGeometry(box.left() - (era ? EditMargin : 0), (height() - fieldHeight) / 2,
                                                 box.width() + (era ? 2 * EditMargin : 0), fieldHeight);
    }
    m_pick->setGeometry(qRound(right) + Space::s2, (height() - PickSize) / 2, PickSize, PickSize);
    keepOriginRightOf(m_pick->geometry().right() + Space::s1);
}

void SessionTimeField::paintContent(QPainter& painter)
{
    const QList<sheet::PlacedDateItem> items = sheet::placeDate(rect(), metrics());
    painter.setFont(themes().font(Type::body));
    const int below = (height() + scaled(FieldHeight)) / 2;
    for (const sheet::PlacedDateItem& placed : items) {
        if (!placed.item.part) {
            painter.setPen(theme().text);
            painter.drawText(placed.rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, placed.item.unit);
            continue;
        }
        if (*placed.item.part == DatePart::Era)
            continue;
        const bool focused = m_fields.value(*placed.item.part)->hasFocus() && !isReadOnly();
        painter.fillRect(QRectF(placed.rect.left(), below - 1, placed.rect.width(), 1),
                         focused ? theme().accent : theme().lineCtl);
    }
}

void SessionTimeField::resizeEvent(QResizeEvent*)
{
    placeFields();
}

void SessionTimeField::applyTheme()
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        makeBare(it.value());
        it.value()->setFont(themes().font(it.key() == DatePart::Era ? Type::body : Type::body.bold()));
    }
    placeFields();
}

void SessionTimeField::applyReadOnly(bool readOnly)
{
    for (QLineEdit* field : std::as_const(m_fields))
        field->setReadOnly(readOnly);
}

void SessionTimeField::stateChanged()
{
    m_pick->setVisible(!isReadOnly() && (hasFocusInside() || isHovered()));
}

void SessionTimeField::load(const TypedSessionTime& time)
{
    m_loaded = m_value = time;
    m_history.reset(time);
    m_entry.interrupt();
    show(time);
}

void SessionTimeField::show(const TypedSessionTime& time)
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const QString text = sheet::datePart(time, it.key());
        if (it.value()->text() != text)
            it.value()->setText(text);
    }
    updateNote();
}

void SessionTimeField::updateNote()
{
    QString note;
    if (const auto date = dateIn(m_value)) {
        // The sheet is Japanese in every language of the interface.
        note = QLocale(QLocale::Japanese).toString(*date, u"yyyy年M月d日（ddd）"_s);
        if (const auto holiday = m_holidays.on(*date))
            note += u' ' + holiday->name;
    }
    if (note == m_note)
        return;
    m_note = note;
    setHint(note);
    Q_EMIT noteChanged(note);
}

QString SessionTimeField::note() const
{
    return m_note;
}

DatePart SessionTimeField::partOf(const QObject* field) const
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (it.value() == field)
            return it.key();
    }
    return DatePart::Year;
}

void SessionTimeField::focusPart(DatePart part)
{
    QLineEdit* field = m_fields.value(part);
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

void SessionTimeField::typed(DatePart part, const QString& text)
{
    if (text.size() > japanese::longestEntry) {
        show(m_value); // pasted by mistake
        return;
    }
    const EntryOutcome outcome = m_entry.enter(m_value, part, text);
    const int merge = outcome.several || part == DatePart::Era ? 0 : static_cast<int>(part) + 1;
    QLineEdit* field = m_fields.value(part);
    const int caret = field->cursorPosition();
    change(outcome.time, merge);
    if (outcome.focus != part || outcome.selectAll) {
        const QScopedValueRollback jumping(m_jumping, true);
        focusPart(outcome.focus);
        if (!outcome.selectAll)
            m_fields.value(outcome.focus)->end(false);
    } else {
        field->setCursorPosition(std::min(caret, static_cast<int>(field->text().size())));
    }
}

void SessionTimeField::change(const TypedSessionTime& time, int merge)
{
    m_history.push(time, merge);
    apply(time);
}

void SessionTimeField::apply(const TypedSessionTime& time)
{
    const bool changed = !(time == m_value);
    m_value = time;
    // Also where nothing changed: what the field did not take is to go from it.
    show(time);
    if (changed)
        noteEdited();
}

void SessionTimeField::undo()
{
    if (!isReadOnly() && canUndo())
        apply(m_history.undo());
    m_entry.interrupt();
}

void SessionTimeField::redo()
{
    if (!isReadOnly() && canRedo())
        apply(m_history.redo());
    m_entry.interrupt();
}

void SessionTimeField::step(DatePart part, int by)
{
    m_entry.interrupt();
    change(stepPart(m_value, part, by, tokyoDate(m_clock.now())), StepMerge + static_cast<int>(part));
    m_fields.value(part)->selectAll();
}

void SessionTimeField::insertNow()
{
    if (isReadOnly())
        return;
    const QTime now = tokyoTime(m_clock.now());
    TypedSessionTime time = m_value;
    time.toHour = QString::number(now.hour());
    time.toMinute = now.toString(u"mm"_s);
    change(time, 0);
    focusPart(DatePart::ToMinute);
}

void SessionTimeField::openPicker()
{
    if (isReadOnly())
        return;
    if (!m_popup) {
        m_popup = new DatePopup(themes(), m_holidays, this);
        connect(m_popup, &DatePopup::picked, this, &SessionTimeField::pick);
    }
    const QDate today = tokyoDate(m_clock.now());
    m_popup->openAt(*this, dateIn(m_value).value_or(today), today);
}

void SessionTimeField::pick(QDate date)
{
    TypedSessionTime time = m_value;
    setDate(time, date);
    change(time, 0);
    focusPart(DatePart::FromHour);
}

void SessionTimeField::openEraMenu()
{
    if (!m_eras) {
        m_eras = new QMenu(this);
        m_eras->setObjectName(u"eras"_s);
    }
    m_eras->clear();
    const QList<japanese::Era>& eras = allEras();
    for (auto era = eras.crbegin(); era != eras.crend(); ++era) {
        const QString name = japanese::eraName(*era);
        QAction* action = m_eras->addAction(name, this, [this, name] {
            TypedSessionTime time = m_value;
            time.era = name;
            change(time, 0);
            focusPart(DatePart::Year);
        });
        action->setCheckable(true);
        action->setChecked(name == m_value.era);
    }
    m_eras->popup(mapToGlobal(m_fields.value(DatePart::Era)->geometry().bottomLeft()));
}

} // namespace yorozu::ui
