// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/RecordForm.h"

#include "core/japanese/EraDate.h"
#include "ui/async/DeskContext.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

RecordForm::RecordForm(DeskContext& context, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(name)
    , m_title(new QLabel(this))
    , m_fields(new QVBoxLayout)
    , m_problem(new QLabel(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(name);
    setTextRole(m_title, TextRole::Section);
    m_problem->setObjectName(name + u"Problem"_s);
    setTextRole(m_problem, TextRole::Problem);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setObjectName(name + u"Save"_s);
    m_save->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    setButtonKind(m_save, ButtonKind::Primary);
    setControlSize(m_save, ControlSize::Small);
    m_cancel->setObjectName(name + u"Cancel"_s);
    setControlSize(m_cancel, ControlSize::Small);
    m_fields->setSpacing(2);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s2);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s4, Space::s3, Space::s4, Space::s3);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_title);
    layout->addLayout(m_fields);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &RecordForm::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &RecordForm::cancelled);
}

void RecordForm::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void RecordForm::addField(const QString& key, const QString& caption, QWidget* field)
{
    auto* label = new QLabel(caption, this);
    setTextRole(label, TextRole::Label);
    label->setBuddy(field);
    auto* problem = new QLabel(this);
    problem->setObjectName(m_name + u"Problem_"_s + key);
    setTextRole(problem, TextRole::Problem);
    problem->setWordWrap(true);
    problem->hide();
    field->setObjectName(m_name + u'_' + key);
    field->setAccessibleName(caption);
    m_fields->addWidget(label);
    m_fields->addWidget(field);
    m_fields->addWidget(problem);
    m_fields->addSpacing(Space::s1);
    m_byKey.insert(key, {field, problem});
    if (!m_first)
        m_first = field;
}

QLineEdit* RecordForm::addLine(const QString& key, const QString& caption, const QString& text)
{
    auto* line = new QLineEdit(text, this);
    setControlSize(line, ControlSize::Small);
    addField(key, caption, line);
    return line;
}

QPlainTextEdit* RecordForm::addText(const QString& key, const QString& caption, const QString& text, int lines)
{
    auto* edit = new QPlainTextEdit(text, this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(QFontMetrics(m_context.themes().font(Type::body)).lineSpacing() * lines + 14);
    addField(key, caption, edit);
    return edit;
}

QComboBox* RecordForm::addChoice(const QString& key, const QString& caption)
{
    auto* choice = new QComboBox(this);
    setControlSize(choice, ControlSize::Small);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(key, caption, choice);
    return choice;
}

QLineEdit* RecordForm::addDay(const QString& key, const QString& caption, QDate day)
{
    QLineEdit* line = addLine(key, caption, day.isValid() ? day.toString(u"yyyy/MM/dd"_s) : QString());
    line->setPlaceholderText(tr("for example 6.11.27 or 2024/11/27"));
    return line;
}

bool RecordForm::readDay(const QString& key, QDate* day)
{
    const QString text = qobject_cast<QLineEdit*>(m_byKey.value(key).widget)->text().trimmed();
    *day = {};
    if (text.isEmpty())
        return true;
    const Result<QDate> read = japanese::parseDate(text);
    if (!read) {
        refuse({ErrorKind::Invalid, read.error().message, key, {}});
        return false;
    }
    *day = *read;
    return true;
}

void RecordForm::addWide(QWidget* widget)
{
    m_fields->addWidget(widget);
}

void RecordForm::clearProblems()
{
    m_problem->hide();
    for (const Field& field : std::as_const(m_byKey)) {
        setInvalid(field.widget, false);
        field.widget->setAccessibleDescription({});
        field.problem->hide();
    }
}

void RecordForm::refuse(const Error& error)
{
    clearProblems();
    const auto field = m_byKey.constFind(error.field);
    if (field == m_byKey.cend()) {
        m_problem->setText(error.message);
        m_problem->show();
        return;
    }
    setInvalid(field->widget, true);
    field->widget->setAccessibleDescription(error.message);
    field->problem->setText(error.message);
    field->problem->show();
    field->widget->setFocus(Qt::OtherFocusReason);
}

void RecordForm::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void RecordForm::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT saveRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace yorozu::ui
