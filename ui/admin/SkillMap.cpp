// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/SkillMap.h"

#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/theme/ThemeManager.h"

#include <algorithm>
#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int LeastTopicWidth = 62;
constexpr int MostTopicWidth = 92;
constexpr int HeadLines = 3;
constexpr int Room = 12;
constexpr int Levels = 3;

bool consults(const Staff& staff)
{
    return !staff.retired && (staff.group == PermissionGroup::Coordinator || staff.group == PermissionGroup::SubChief ||
                              staff.group == PermissionGroup::Chief || !staff.skills.isEmpty());
}

} // namespace

SkillModel::SkillModel(DeskContext& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

void SkillModel::show(const QList<StaffMember>& people)
{
    beginResetModel();
    const QDate today = tokyoDate(m_context.clock().now());
    m_topics = m_context.centre().topics;
    m_topics.removeIf([today](const MasterEntry& topic) { return !topic.validOn(today); });
    m_people = people;
    m_people.removeIf([](const StaffMember& member) { return !consults(member.staff); });
    endResetModel();
}

void SkillModel::setLevel(Id<Staff> person, MasterId topic, int level)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (personAt(row) != person)
            continue;
        QHash<MasterId, int>& skills = m_people[row].staff.skills;
        if (level == 0)
            skills.remove(topic);
        else
            skills.insert(topic, level);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

QString SkillModel::topicNameAt(int column) const
{
    return shownName(m_topics.at(column));
}

int SkillModel::levelAt(const QModelIndex& index) const
{
    return m_people.at(index.row()).staff.skills.value(topicAt(index.column()));
}

QString SkillModel::mark(int level)
{
    return level == 3 ? u"◎"_s : level == 2 ? u"○"_s : level == 1 ? u"△"_s : QString();
}

int SkillModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int SkillModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_topics.size());
}

QVariant SkillModel::data(const QModelIndex& index, int role) const
{
    const int level = levelAt(index);
    const Theme& theme = m_context.themes().theme();
    switch (role) {
    case Qt::DisplayRole:
        return mark(level);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        //: %1 a person, %2 a topic, %3 a level from 0 to 3
        return tr("%1, %2: %3").arg(nameAt(index.row()), topicNameAt(index.column())).arg(level);
    case Qt::ForegroundRole:
        return level == 3 ? theme.accent : theme.text2;
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    default:
        return {};
    }
}

QVariant SkillModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (!isText)
        return {};
    return orientation == Qt::Horizontal ? topicNameAt(section) : nameAt(section);
}

SkillMap::SkillMap(DeskContext& context, QWidget* parent)
    : QTableView(parent)
    , m_context(context)
    , m_model(new SkillModel(context, this))
{
    setModel(m_model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (QHeaderView* head : {horizontalHeader(), verticalHeader()}) {
        head->setSectionsClickable(false);
        head->setHighlightSections(true);
        head->setSectionResizeMode(QHeaderView::Fixed);
    }
    horizontalHeader()->setDefaultAlignment(Qt::Alignment(QFlag(Qt::AlignCenter | Qt::TextWordWrap)));
    connect(&context.themes(), &ThemeManager::changed, this, &SkillMap::measure);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SkillMap::measure);
    measure();
}

void SkillMap::measure()
{
    const QFontMetrics metrics(m_context.themes().font(Type::table));
    // No word of a head is cut; Japanese ones are parted anywhere.
    int width = LeastTopicWidth;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QStringList words = m_model->topicNameAt(column).split(u' ');
        for (const QString& word : words) {
            if (!word.isEmpty() && word.at(0).script() == QChar::Script_Latin)
                width = std::max(width, metrics.horizontalAdvance(word) + 2 * Space::s2);
        }
    }
    horizontalHeader()->setDefaultSectionSize(std::min(width, MostTopicWidth));
    horizontalHeader()->setFixedHeight(HeadLines * metrics.lineSpacing() + Room);
    verticalHeader()->setDefaultSectionSize(metrics.lineSpacing() + Room);
}

void SkillMap::keyPressEvent(QKeyEvent* event)
{
    const int level = event->key() - Qt::Key_0;
    if (currentIndex().isValid() && level >= 0 && level <= Levels && !(event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT levelTyped(currentIndex(), level);
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace yorozu::ui
