// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/StaffPicker.h"

#include "core/japanese/Fold.h"
#include "core/service/CentreService.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/ThemeManager.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int TypedTogetherMs = 1000;
constexpr int RemarkGap = 12;

// The name, and the remark in grey at the right of its line.
class StaffDelegate : public QStyledItemDelegate
{
public:
    StaffDelegate(ThemeManager& themes, const StaffPicker& picker, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_themes(themes)
        , m_picker(picker)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString remark = m_picker.remark(Id<Staff>(index.data(Qt::UserRole).toLongLong()));
        if (remark.isEmpty())
            return;
        const int taken = option.fontMetrics.horizontalAdvance(index.data().toString());
        const QRect room = option.rect.adjusted(Space::s3 + taken + RemarkGap, 0, -Space::s3, 0);
        const QFont font = m_themes.font(Type::note);
        painter->save();
        painter->setFont(font);
        painter->setPen(m_themes.theme().text3);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight,
                          QFontMetrics(font).elidedText(remark, Qt::ElideRight, room.width()));
        painter->restore();
    }

private:
    ThemeManager& m_themes;
    const StaffPicker& m_picker;
};

} // namespace

StaffPicker::StaffPicker(DeskContext& context, QWidget* parent)
    : MasterPicker(context.themes(), parent)
    , m_context(context)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setItemDelegate(new StaffDelegate(context.themes(), *this, this));
    view()->installEventFilter(this);
    connect(&context, &DeskContext::centreChanged, this, &StaffPicker::fillPeople);
    fillPeople();
}

void StaffPicker::fillPeople()
{
    QList<MasterEntry> entries;
    for (const Staff& staff : m_context.centre().staff) {
        MasterEntry entry;
        entry.id = staff.id.number();
        entry.name = staff.name;
        entry.nameEn = staff.roman;
        entry.position = static_cast<int>(entries.size());
        if (staff.retired)
            entry.validTo = QDate(1, 1, 1); // offered on no day, but shown where the person is on record
        entries.append(entry);
    }
    setEntries(entries);
}

void StaffPicker::setRemarks(const Remarks& remarks)
{
    m_remarks = remarks;
    tellRemarks();
}

// A screen reader hears the remark with the name.
void StaffPicker::tellRemarks()
{
    for (int row = 0; row < count(); ++row) {
        const QString remark = m_remarks.value(itemData(row).toLongLong());
        setItemData(row, remark.isEmpty() ? QVariant() : QVariant(itemText(row) + u' ' + remark),
                    Qt::AccessibleTextRole);
    }
    view()->viewport()->update();
}

void StaffPicker::showPopup()
{
    tellRemarks(); // the list may have been filled anew
    MasterPicker::showPopup();
}

void StaffPicker::keyPressEvent(QKeyEvent* event)
{
    if (isReadOnly() || !findTyped(*event, false))
        MasterPicker::keyPressEvent(event);
}

bool StaffPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == view() && event->type() == QEvent::KeyPress && findTyped(*static_cast<QKeyEvent*>(event), true))
        return true;
    return MasterPicker::eventFilter(watched, event);
}

// Whether the key belonged to a name, known or not.
bool StaffPicker::findTyped(const QKeyEvent& event, bool inList)
{
    const bool plain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!plain || event.text().isEmpty() || !event.text().front().isLetter())
        return false;
    if (!m_sinceTyped.isValid() || m_sinceTyped.hasExpired(TypedTogetherMs))
        m_typed.clear();
    m_sinceTyped.start();
    m_typed += event.text();
    const int here = inList ? view()->currentIndex().row() : currentIndex();
    const int row = rowOf(m_typed, m_typed.size() > 1 ? here : here + 1);
    if (row >= 0 && inList) {
        view()->setCurrentIndex(model()->index(row, modelColumn()));
    } else if (row >= 0) {
        setCurrentIndex(row);
        Q_EMIT activated(row);
    }
    return true;
}

// The first one from there on, and around.
int StaffPicker::rowOf(const QString& typed, int from) const
{
    const QString wanted = japanese::foldForCompare(typed);
    const QList<Staff>& people = m_context.centre().staff;
    const auto begins = [&](const QString& name) {
        const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
        return std::any_of(words.cbegin(), words.cend(),
                           [&](const QString& word) { return japanese::foldForCompare(word).startsWith(wanted); });
    };
    for (int step = 0; step < count(); ++step) {
        const int row = (from + step) % count();
        const auto person = std::find_if(people.cbegin(), people.cend(), [&](const Staff& one) {
            return one.id.number() == itemData(row).toLongLong();
        });
        if (person != people.cend() && (begins(person->roman) || begins(person->kana) || begins(person->name)))
            return row;
    }
    return -1;
}

} // namespace yorozu::ui
