// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/PartsField.h"

#include "ui/async/DeskContext.h"
#include "ui/notes/FieldValue.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

// A list is found by what its lines hold: the number of a person is a number.
QVariant valueFor(const QString& word, const QWidget& field)
{
    const auto* choice = qobject_cast<const QComboBox*>(&field);
    if (choice && choice->itemData(0).typeId() == QMetaType::LongLong)
        return QVariant::fromValue<qint64>(word.toLongLong());
    if (qobject_cast<const QCheckBox*>(&field))
        return word == "true"_L1;
    return word;
}

} // namespace

PartsField::PartsField(DeskContext& context, const QString& name, const QString& addText, QWidget* parent)
    : FieldGroup(parent)
    , m_context(context)
    , m_name(name)
    , m_list(new QVBoxLayout)
    , m_add(new QPushButton(addText, this))
{
    m_add->setObjectName(name + u"Add"_s);
    setControlSize(m_add, ControlSize::Tiny);
    context.themes().bindIcon(m_add, u"plus"_s);
    setFocusProxy(m_add);
    m_list->setSpacing(Space::s2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s1);
    layout->addLayout(m_list);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addPart({});
        Q_EMIT changed();
        m_parts.constLast().fields.constFirst().widget->setFocus(Qt::OtherFocusReason);
    });
}

void PartsField::addPart(const QStringList& words)
{
    Part part;
    part.frame = new QWidget(this);
    setSurfaceRole(part.frame, SurfaceRole::Card);
    auto* column = new QVBoxLayout(part.frame);
    column->setContentsMargins(Space::s2, Space::s1, Space::s2, Space::s2);
    column->setSpacing(2);
    part.fields = makeFields(part.frame);
    const int number = m_made++;
    for (qsizetype at = 0; at < part.fields.size(); ++at) {
        const Field& field = part.fields.at(at);
        field.widget->setObjectName(u"%1_%2_%3"_s.arg(m_name, field.key).arg(number));
        if (qobject_cast<QCheckBox*>(field.widget)) { // says itself what it is
            column->addWidget(field.widget);
            continue;
        }
        field.widget->setAccessibleName(field.caption);
        auto* caption = new QLabel(field.caption, part.frame);
        setTextRole(caption, TextRole::Label);
        caption->setBuddy(field.widget);
        auto* head = new QHBoxLayout;
        head->addWidget(caption, 1);
        if (at == 0) {
            auto* remove = new QToolButton(part.frame);
            remove->setObjectName(u"%1_remove_%2"_s.arg(m_name).arg(number));
            remove->setAccessibleName(tr("Take this one off"));
            remove->setToolTip(remove->accessibleName());
            setControlSize(remove, ControlSize::Tiny);
            m_context.themes().bindIcon(remove, u"x"_s);
            connect(remove, &QToolButton::clicked, this, [this, frame = part.frame] { removePart(frame); });
            head->addWidget(remove);
        }
        column->addLayout(head);
        column->addWidget(field.widget);
    }
    for (qsizetype at = 0; at < part.fields.size(); ++at) {
        if (at < words.size())
            setFieldValue(*part.fields.at(at).widget, valueFor(words.at(at), *part.fields.at(at).widget));
    }
    for (int at = 0; at < hiddenWords(); ++at)
        part.hidden.append(words.value(part.fields.size() + at));
    m_parts.append(part);
    m_list->addWidget(part.frame);
    part.frame->show();
    updateGeometry();
}

void PartsField::removePart(QWidget* frame)
{
    m_parts.removeIf([frame](const Part& part) { return part.frame == frame; });
    m_add->setFocus(Qt::OtherFocusReason);
    frame->hide();
    frame->deleteLater();
    updateGeometry();
    Q_EMIT changed();
}

QStringList PartsField::words() const
{
    QStringList words;
    for (const Part& part : m_parts) {
        for (const Field& field : part.fields)
            words.append(fieldValue(*field.widget).toString());
        words += part.hidden;
    }
    return words;
}

void PartsField::setWords(const QStringList& words)
{
    for (const Part& part : std::as_const(m_parts))
        delete part.frame;
    m_parts.clear();
    m_made = 0;
    QStringList rest = words;
    while (!rest.isEmpty()) {
        addPart(rest);
        const auto taken = m_parts.constLast().fields.size() + m_parts.constLast().hidden.size();
        rest = rest.mid(taken);
    }
}

} // namespace yorozu::ui
