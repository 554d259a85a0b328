// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/SuggestionPopup.h"

#include "ui/theme/ThemeManager.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 28;
constexpr int VisibleRows = 8;
constexpr int Inset = 10;
constexpr int NoteGap = 12;
constexpr int NoteRole = Qt::UserRole + 1;

// The text, and the note in grey behind it.
class SuggestionDelegate : public QStyledItemDelegate
{
public:
    SuggestionDelegate(ThemeManager& themes, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_themes(themes)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QFontMetrics text(m_themes.font(Type::body));
        const QFontMetrics note(m_themes.font(Type::note));
        const int width = text.horizontalAdvance(index.data().toString()) +
                          note.horizontalAdvance(index.data(NoteRole).toString()) + 2 * Inset + NoteGap;
        return {width, RowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = m_themes.theme();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool hover = option.state.testFlag(QStyle::State_MouseOver);
        painter->fillRect(option.rect, current ? theme.accentSoft : hover ? theme.hover : theme.raised);
        QRect rect = option.rect.adjusted(Inset, 0, -Inset, 0);
        const QFont font = m_themes.font(Type::body);
        const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width());
        painter->setFont(font);
        painter->setPen(current ? theme.accent : theme.text);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, text);
        rect.setLeft(rect.left() + QFontMetrics(font).horizontalAdvance(text) + NoteGap);
        painter->setFont(m_themes.font(Type::note));
        painter->setPen(theme.text3);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, index.data(NoteRole).toString());
    }

private:
    ThemeManager& m_themes;
};

} // namespace

SuggestionPopup::SuggestionPopup(ThemeManager& themes, QLineEdit* editor)
    : QFrame(editor, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_themes(themes)
    , m_editor(editor)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"suggestions"_s);
    setAccessibleName(tr("Suggestions"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(u"suggestions_list"_s);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SuggestionDelegate(themes, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(RowHeight); // a scroll bar, which is not there, would want more
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { take(index.row()); });
    editor->installEventFilter(this);
    hide();
}

int SuggestionPopup::currentIndex() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void SuggestionPopup::offer(const QList<Suggestion>& suggestions, bool chooseFirst)
{
    m_suggestions = suggestions;
    m_model->clear();
    if (suggestions.isEmpty()) {
        hide();
        return;
    }
    for (const Suggestion& suggestion : suggestions) {
        auto* item = new QStandardItem(suggestion.text);
        item->setData(suggestion.note, NoteRole);
        item->setData(suggestion.text + u' ' + suggestion.note, Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(chooseFirst ? m_model->index(0, 0) : QModelIndex());
    const Theme& theme = m_themes.theme();
    setStyleSheet(
        u"QFrame#suggestions { background: %1; border: 1px solid %2; } QListView { background: %1; border: none; }"_s
            .arg(theme.raised.name(), theme.lineCtl.name()));
    place();
    show();
}

void SuggestionPopup::place()
{
    const int rows = std::min(static_cast<int>(m_suggestions.size()), VisibleRows);
    const int width = std::max({m_list->sizeHintForColumn(0) + 16, m_editor->width(), 200});
    QRect box(m_editor->mapToGlobal(QPoint(0, m_editor->height() + 2)), QSize(width, rows * RowHeight + 2));
    const QRect screen = m_editor->screen()->availableGeometry();
    if (box.bottom() > screen.bottom())
        box.moveBottom(m_editor->mapToGlobal(QPoint(0, -2)).y());
    if (box.right() > screen.right())
        box.moveRight(screen.right());
    setGeometry(box);
}

void SuggestionPopup::moveBy(int by)
{
    const int count = m_model->rowCount();
    const int from = currentIndex();
    const int row = from < 0 ? (by > 0 ? 0 : count - 1) : (from + by + count) % count;
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void SuggestionPopup::take(int row)
{
    const Suggestion suggestion = m_suggestions.value(row);
    offer({});
    Q_EMIT taken(suggestion);
}

bool SuggestionPopup::key(int key, Qt::KeyboardModifiers modifiers)
{
    if ((modifiers & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Escape:
        offer({});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex() < 0)
            return false;
        take(currentIndex());
        return true;
    default:
        return false;
    }
}

bool SuggestionPopup::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
        break;
    case QEvent::FocusOut:
        m_composing = false;
        offer({});
        break;
    case QEvent::Hide:
        hide();
        break;
    case QEvent::ShortcutOverride: {
        // Esc closes the list, and not the window around it.
        const auto* press = static_cast<QKeyEvent*>(event);
        if (isVisible() && press->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::KeyPress: {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (isVisible() && !m_composing && key(press->key(), press->modifiers()))
            return true;
        break;
    }
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace yorozu::ui
