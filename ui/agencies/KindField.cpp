// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/KindField.h"

#include "ui/theme/Painting.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int MostColumns = 3; // fewer where a name would not be read whole
constexpr int ButtonHeight = 28;
constexpr int Square = 8;
constexpr int Gap = 4;

} // namespace

// The square in the colour of the kind, and its name.
class KindField::Button : public QAbstractButton
{
public:
    Button(ThemeManager& themes, const ActivityGroup& group, QWidget* parent)
        : QAbstractButton(parent)
        , m_themes(themes)
        , m_kind(group.kinds().constFirst())
    {
        setText(group.name());
        setAccessibleName(group.name());
        setToolTip(group.name());
        setCheckable(true);
        setProperty("focusRing", true);
        setProperty("focusRadius", Radius::input);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_themes.font(Type::note.bold()));
        return {metrics.horizontalAdvance(text()) + Square + 6 + Space::s2 + Space::s1,
                std::max(ButtonHeight, metrics.height() + Space::s2)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = m_themes.theme();
        QPainter painter(this);
        drawBox(painter, rect(), Radius::input,
                isChecked()    ? theme.accentSoft
                : underMouse() ? theme.hover
                               : theme.canvas,
                isChecked() ? theme.accent : theme.lineStrong, isChecked() ? Line::focus : Line::thin);
        const QColor solid = colorsOf(theme, m_kind).solid;
        drawBox(painter, QRectF(Space::s2, (height() - Square) / 2.0, Square, Square), 2, solid, solid);
        painter.setFont(m_themes.font(isChecked() ? Type::note.bold() : Type::note));
        painter.setPen(isChecked() ? theme.accent : theme.text2);
        const QRect room = rect().adjusted(Space::s2 + Square + 6, 0, -Space::s1, 0);
        painter.drawText(room, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }

private:
    ThemeManager& m_themes;
    ActivityKind m_kind;
};

KindField::KindField(ThemeManager& themes, QWidget* parent)
    : FieldGroup(parent)
    , m_groups(ActivityGroup::all())
    , m_variant(new QComboBox(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Gap);
    for (int at = 0; at < m_groups.size(); ++at) {
        auto* button = new Button(themes, m_groups.at(at), this);
        button->setObjectName(u"activityKind%1"_s.arg(at));
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, at] { choose(at); });
        m_buttons.append(button);
    }
    m_variant->setObjectName(u"activityVariant"_s);
    m_variant->setAccessibleName(tr("Which of them"));
    setControlSize(m_variant, ControlSize::Small);
    arrange();
    connect(&themes, &ThemeManager::changed, this, &KindField::arrange);
    connect(m_variant, &QComboBox::activated, this, [this] {
        m_kind = static_cast<ActivityKind>(m_variant->currentData().toInt());
        Q_EMIT changed();
    });
    show();
}

void KindField::arrange()
{
    int widest = 1;
    for (const QAbstractButton* button : std::as_const(m_buttons))
        widest = std::max(widest, button->sizeHint().width());
    const int columns = std::clamp((width() + Gap) / (widest + Gap), 1, MostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    auto* grid = static_cast<QGridLayout*>(layout());
    for (int at = 0; at < m_buttons.size(); ++at)
        grid->addWidget(m_buttons.at(at), at / columns, at % columns);
    for (int column = 0; column < MostColumns; ++column)
        grid->setColumnStretch(column, column < columns ? 1 : 0);
    grid->addWidget(m_variant, static_cast<int>(m_buttons.size()), 0, 1, columns);
}

void KindField::resizeEvent(QResizeEvent* event)
{
    FieldGroup::resizeEvent(event);
    arrange();
}

void KindField::choose(int group)
{
    const QList<ActivityKind>& kinds = m_groups.at(group).kinds();
    if (!kinds.contains(m_kind)) {
        m_kind = kinds.constFirst();
        Q_EMIT changed();
    }
    show();
}

void KindField::setKind(ActivityKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    show();
    Q_EMIT changed();
}

// Tab reaches the chosen button only.
void KindField::show()
{
    const QSignalBlocker quiet(m_variant);
    m_variant->clear();
    for (int at = 0; at < m_groups.size(); ++at) {
        const bool here = m_groups.at(at).holds(m_kind);
        m_buttons.at(at)->setChecked(here);
        m_buttons.at(at)->setFocusPolicy(here ? Qt::StrongFocus : Qt::ClickFocus);
        if (!here)
            continue;
        setFocusProxy(m_buttons.at(at));
        for (const ActivityKind kind : m_groups.at(at).kinds())
            m_variant->addItem(label(kind), static_cast<int>(kind));
    }
    m_variant->setCurrentIndex(m_variant->findData(static_cast<int>(m_kind)));
    m_variant->setVisible(m_variant->count() > 1);
}

QStringList KindField::words() const
{
    return {code(m_kind)};
}

void KindField::setWords(const QStringList& words)
{
    if (const auto kind = activityKindFromCode(words.value(0)))
        setKind(*kind);
}

bool KindField::eventFilter(QObject* watched, QEvent* event)
{
    const qsizetype at = m_buttons.indexOf(static_cast<QAbstractButton*>(watched));
    if (at < 0 || event->type() != QEvent::KeyPress)
        return FieldGroup::eventFilter(watched, event);
    int step = 0;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Left:
        step = -1;
        break;
    case Qt::Key_Right:
        step = 1;
        break;
    case Qt::Key_Up:
        step = -m_columns;
        break;
    case Qt::Key_Down:
        step = m_columns;
        break;
    default:
        return FieldGroup::eventFilter(watched, event);
    }
    const qsizetype next = at + step;
    if (next >= 0 && next < m_buttons.size()) {
        choose(static_cast<int>(next));
        m_buttons.at(next)->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

} // namespace yorozu::ui
