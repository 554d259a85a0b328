// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/ChipsField.h"

#include "ui/fields/SuggestionPopup.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/FlowLayout.h"
#include "ui/theme/StyleSheet.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int ChipGap = 4;
constexpr int EditWidth = 76; // at least; the chips have the rest of the line
} // namespace

ChipsField::ChipsField(ThemeManager& themes, const QString& name, Finder finder, QWidget* parent)
    : FieldGroup(parent)
    , m_themes(themes)
    , m_name(name)
    , m_find(std::move(finder))
    , m_chips(new QWidget(this))
    , m_edit(new QLineEdit(m_chips))
    , m_popup(new SuggestionPopup(themes, m_edit))
{
    m_edit->setObjectName(name + u"Edit"_s);
    setControlSize(m_edit, ControlSize::Small);
    m_edit->setFixedWidth(EditWidth);
    setFocusProxy(m_edit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ChipGap);
    layout->addWidget(m_chips);
    connect(m_edit, &QLineEdit::textEdited, this, &ChipsField::offer);
    connect(m_popup, &SuggestionPopup::taken, this, &ChipsField::take);
    m_edit->installEventFilter(this);
    retranslate();
    rebuild();
}

QList<qint64> ChipsField::ids() const
{
    QList<qint64> ids;
    for (const Suggestion& one : m_chosen)
        ids.append(one.id);
    return ids;
}

void ChipsField::setChosen(const QList<Suggestion>& chosen)
{
    m_chosen = chosen;
    rebuild();
    Q_EMIT changed();
}

QStringList ChipsField::words() const
{
    QStringList words;
    for (const Suggestion& one : m_chosen)
        words << QString::number(one.id) << one.text;
    return words;
}

void ChipsField::setWords(const QStringList& words)
{
    QList<Suggestion> chosen;
    for (qsizetype at = 0; at + 1 < words.size(); at += 2)
        chosen.append({words.at(at).toLongLong(), words.at(at + 1), {}});
    setChosen(chosen);
}

void ChipsField::offer()
{
    QList<Suggestion> found = m_find(m_edit->text().trimmed());
    const QList<qint64> taken = ids();
    found.removeIf([&taken](const Suggestion& one) { return taken.contains(one.id); });
    m_popup->offer(found, !m_edit->text().trimmed().isEmpty());
}

void ChipsField::take(const Suggestion& suggestion)
{
    m_edit->clear();
    m_chosen.append(suggestion);
    rebuild();
    Q_EMIT changed();
}

void ChipsField::removeAt(qsizetype place)
{
    m_chosen.removeAt(place);
    rebuild();
    m_edit->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void ChipsField::rebuild()
{
    delete m_chips->layout();
    const QList<Chip*> former = m_chips->findChildren<Chip*>(QString(), Qt::FindDirectChildrenOnly);
    for (Chip* chip : former) {
        chip->hide();
        chip->setObjectName({});
        chip->deleteLater(); // one of them may have been clicked just now
    }
    auto* flow = new FlowLayout(m_chips, ChipGap, ChipGap);
    for (qsizetype place = 0; place < m_chosen.size(); ++place) {
        auto* chip = new Chip(m_themes, u"%1 ×"_s.arg(m_chosen.at(place).text), Chip::Tone::Accent, m_chips);
        chip->setObjectName(u"%1_%2"_s.arg(m_name).arg(m_chosen.at(place).id));
        chip->setAccessibleName(tr("Take off %1").arg(m_chosen.at(place).text));
        chip->setToolTip(chip->accessibleName());
        chip->setInteractive(true);
        connect(chip, &QAbstractButton::clicked, this, [this, place] { removeAt(place); });
        flow->addWidget(chip);
        chip->show();
    }
    flow->addWidget(m_edit);
    setTabOrder(m_chips, m_edit); // behind the chips
    holdHeight();
}

// A form that has too little room for a moment does not cut the last line of chips.
void ChipsField::holdHeight()
{
    m_chips->setMinimumHeight(m_chips->layout()->heightForWidth(width()));
    updateGeometry();
}

void ChipsField::resizeEvent(QResizeEvent* event)
{
    FieldGroup::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        holdHeight();
}

bool ChipsField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_chosen.isEmpty()) {
            removeAt(m_chosen.size() - 1);
            return true;
        }
        if (key == Qt::Key_Down && !m_popup->isVisible()) {
            offer();
            return true;
        }
    }
    // What is half typed and no name of anybody is not kept behind the form's back.
    if (watched == m_edit && event->type() == QEvent::FocusOut && !m_popup->isVisible())
        m_edit->clear();
    return FieldGroup::eventFilter(watched, event);
}

void ChipsField::changeEvent(QEvent* event)
{
    FieldGroup::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChipsField::retranslate()
{
    m_edit->setPlaceholderText(tr("+ add"));
    m_edit->setAccessibleName(accessibleName().isEmpty() ? tr("Add") : accessibleName());
}

} // namespace yorozu::ui
