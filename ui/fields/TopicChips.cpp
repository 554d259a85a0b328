// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/TopicChips.h"

#include "ui/theme/controls/Chip.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace yorozu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 6;
constexpr int LineGap = 4;
constexpr int DefaultWidth = 304; // the side panel without its padding

} // namespace

TopicChips::TopicChips(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&themes, &ThemeManager::changed, this, [this] {
        flow(width(), true);
        updateGeometry();
    });
}

void TopicChips::setEntries(const QList<MasterEntry>& entries, QDate day)
{
    const QList<MasterId> chosen = value();
    QList<MasterEntry> ordered = entries;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto& a, const auto& b) { return a.position < b.position; });
    if (ordered == m_entries && day == m_day && !m_items.isEmpty())
        return; // the chips keep the keys
    m_entries = ordered;
    m_day = day;
    fill(m_items.isEmpty() ? m_loaded : chosen);
}

void TopicChips::load(const QList<MasterId>& ids)
{
    m_loaded = ids;
    fill(ids);
}

void TopicChips::fill(const QList<MasterId>& chosen)
{
    for (const Item& item : std::as_const(m_items))
        delete item.chip;
    m_items.clear();
    const bool english = QLocale().language() != QLocale::Japanese;
    for (const MasterEntry& entry : std::as_const(m_entries)) {
        const bool valid = m_day.isNull() ? entry.validTo.isNull() : entry.validOn(m_day);
        if (!valid && !chosen.contains(entry.id))
            continue;
        const QString text = english && !entry.nameEn.isEmpty() ? entry.nameEn : entry.name;
        auto* chip = new Chip(m_themes, text, Chip::Tone::Plain, this);
        chip->setObjectName(u"%1_%2"_s.arg(objectName(), QString::number(entry.id)));
        chip->setAccessibleName(text);
        chip->setCheckable(true);
        chip->setChecked(chosen.contains(entry.id));
        chip->installEventFilter(this);
        connect(chip, &QAbstractButton::clicked, this, [this] {
            setProblem({});
            Q_EMIT edited();
        });
        m_items.append({entry.id, chip});
        chip->show();
    }
    makeCurrent(0, false);
    flow(width(), true);
    updateGeometry();
}

QList<MasterId> TopicChips::value() const
{
    QList<MasterId> ids;
    for (const Item& item : m_items) {
        if (item.chip->isChecked())
            ids.append(item.id);
    }
    return ids;
}

QList<MasterId> TopicChips::sorted(const QList<MasterId>& ids) const
{
    QList<MasterId> answer;
    for (const MasterEntry& entry : m_entries) {
        if (ids.contains(entry.id))
            answer.append(entry.id);
    }
    return answer;
}

Chip* TopicChips::chip(MasterId id) const
{
    const auto found = std::find_if(m_items.cbegin(), m_items.cend(), [&](const Item& item) { return item.id == id; });
    return found == m_items.cend() ? nullptr : found->chip;
}

void TopicChips::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void TopicChips::setProblem(const QString& message)
{
    m_problem = message;
    setToolTip(message);
    setAccessibleDescription(message);
    update();
}

int TopicChips::flow(int width, bool move) const
{
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (const Item& item : m_items) {
        const QSize size = item.chip->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += lineHeight + LineGap;
            lineHeight = 0;
        }
        if (move)
            item.chip->setGeometry(x, y, std::min(size.width(), std::max(width, 1)), size.height());
        x += size.width() + Gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight;
}

int TopicChips::heightForWidth(int width) const
{
    return flow(width, false);
}

QSize TopicChips::sizeHint() const
{
    return {DefaultWidth, flow(DefaultWidth, false)};
}

QSize TopicChips::minimumSizeHint() const
{
    int widest = 0;
    for (const Item& item : m_items)
        widest = std::max(widest, item.chip->sizeHint().width());
    return {widest, Size::hitArea};
}

void TopicChips::resizeEvent(QResizeEvent*)
{
    flow(width(), true);
}

void TopicChips::paintEvent(QPaintEvent*)
{
    if (m_problem.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(QPen(m_themes.theme().red, Line::focus, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

void TopicChips::makeCurrent(qsizetype index, bool focus)
{
    // One stop of Tab for all of them.
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_items[i].chip->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    if (index < 0 || index >= m_items.size())
        return;
    setFocusProxy(m_items[index].chip);
    if (focus)
        m_items[index].chip->setFocus(Qt::TabFocusReason);
}

bool TopicChips::arrow(qsizetype index, int key)
{
    const qsizetype last = m_items.size() - 1;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        makeCurrent(std::max<qsizetype>(0, index - 1), true);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
        makeCurrent(std::min(last, index + 1), true);
        return true;
    case Qt::Key_Home:
        makeCurrent(0, true);
        return true;
    case Qt::Key_End:
        makeCurrent(last, true);
        return true;
    default:
        return false;
    }
}

bool TopicChips::eventFilter(QObject* watched, QEvent* event)
{
    const auto at =
        std::find_if(m_items.cbegin(), m_items.cend(), [&](const Item& item) { return item.chip == watched; });
    if (at == m_items.cend())
        return QWidget::eventFilter(watched, event);
    const bool press = event->type() == QEvent::KeyPress;
    const bool click = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease;
    const int key = press ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (press && arrow(at - m_items.cbegin(), key))
        return true;
    // Read-only chips can be walked over, not changed.
    return m_readOnly && (click || (press && (key == Qt::Key_Space || key == Qt::Key_Select)));
}

void TopicChips::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill(value());
}

} // namespace yorozu::ui
