// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PersonPicker.h"

#include "core/japanese/Fold.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

PersonPicker::PersonPicker(ThemeManager& themes, const QList<Staff>& staff, Id<Staff> current, QWidget* parent)
    : QDialog(parent)
    , m_current(current)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_none(new QLabel(tr("Nobody of that name. Change what is typed."), this))
    , m_accept(new QPushButton(tr("Use this name"), this))
{
    for (const Staff& person : staff) {
        if (!person.retired)
            m_staff.append(person);
    }
    setObjectName(u"personPicker"_s);
    setWindowTitle(tr("Who are you?"));
    resize(420, 520);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s5);
    layout->setSpacing(Space::s3);
    auto* title = new QLabel(tr("Who are you?"), this);
    setTextRole(title, TextRole::Title);
    auto* help =
        new QLabel(tr("Your name stands on what you write. It can be changed at any time from the user menu."), this);
    help->setWordWrap(true);
    setTextRole(help, TextRole::Secondary);
    setTextRole(m_none, TextRole::Help);
    m_filter->setObjectName(u"personFilter"_s);
    m_filter->setPlaceholderText(tr("Name or reading"));
    m_filter->setAccessibleName(tr("Name or reading"));
    m_filter->setClearButtonEnabled(false);
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"personList"_s);
    m_list->setAccessibleName(tr("People of the centre"));
    m_list->setUniformItemSizes(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"personCancel"_s);
    m_accept->setObjectName(u"personAccept"_s);
    setButtonKind(m_accept, ButtonKind::Primary);
    m_accept->setDefault(true);
    themes.bindIcon(m_accept, u"check"_s, &Theme::onAccent);
    layout->addWidget(title);
    layout->addWidget(help);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &PersonPicker::fill);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_accept->setEnabled(row >= 0); });
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    fill({});
    m_filter->setFocus();
}

Id<Staff> PersonPicker::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? Id<Staff>(item->data(Qt::UserRole).toLongLong()) : Id<Staff>();
}

void PersonPicker::setFilter(const QString& text)
{
    m_filter->setText(text);
}

int PersonPicker::shownCount() const
{
    return m_list->count();
}

void PersonPicker::fill(const QString& text)
{
    const QString wanted = japanese::foldForCompare(text).remove(u' ');
    const Id<Staff> before = chosen() ? chosen() : m_current;
    const bool english = QLocale().language() == QLocale::English;
    m_list->clear();
    for (const Staff& person : std::as_const(m_staff)) {
        const QString keys =
            japanese::foldForCompare(person.name + u'\n' + person.kana + u'\n' + person.roman).remove(u' ');
        if (!keys.contains(wanted))
            continue;
        const QString name = english && !person.roman.isEmpty() ? person.roman : person.name;
        const QString role = english || person.titleName.isEmpty() ? label(person.group) : person.titleName;
        auto* item = new QListWidgetItem(u"%1　%2"_s.arg(name, role), m_list);
        item->setSizeHint(QSize(0, Size::tableRow));
        item->setData(Qt::UserRole, person.id.number());
        if (person.id == before)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_none->setVisible(m_list->count() == 0);
    m_accept->setEnabled(m_list->currentRow() >= 0);
}

// The arrow keys move through the list while the filter has the focus.
bool PersonPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace yorozu::ui
