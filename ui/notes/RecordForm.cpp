// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/RecordForm.h"

#include "core/japanese/EraDate.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/DayField.h"
#include "ui/notes/FieldValue.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TabOrder.h"
#include "ui/theme/ThemeManager.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

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
    connect(m_save, &QPushButton::clicked, this, &RecordForm::requestSave);
    connect(m_cancel, &QPushButton::clicked, this, &RecordForm::cancelled);
}

void RecordForm::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void RecordForm::setFlush()
{
    layout()->setContentsMargins(0, Space::s1, 0, Space::s2);
}

QString RecordForm::title() const
{
    return m_title->text();
}

void RecordForm::beginRow()
{
    m_row = new QWidget(this);
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s2);
    m_fields->addWidget(m_row);
}

void RecordForm::endRow()
{
    m_row = nullptr;
}

QLabel* RecordForm::makeProblem(const QString& key)
{
    auto* problem = new QLabel(this);
    problem->setObjectName(m_name + u"Problem_"_s + key);
    setTextRole(problem, TextRole::Problem);
    problem->setWordWrap(true);
    problem->hide();
    return problem;
}

void RecordForm::addField(const QString& key, const QString& caption, QWidget* field)
{
    auto* label = new QLabel(caption, this);
    setTextRole(label, TextRole::Label);
    label->setBuddy(field);
    field->setObjectName(m_name + u'_' + key);
    field->setAccessibleName(caption);
    QWidget* cell = m_row ? new QWidget(m_row) : nullptr;
    QVBoxLayout* column = cell ? new QVBoxLayout(cell) : m_fields;
    column->addWidget(label);
    column->addWidget(field);
    QLabel* problem = makeProblem(key);
    column->addWidget(problem);
    m_byKey.insert(key, {field, problem, label, cell});
    whenChanged(*field, this, [this, key] { forgetProblem(key); });
    if (cell) {
        column->setContentsMargins(0, 0, 0, Space::s1);
        column->setSpacing(m_fields->spacing());
        column->addStretch(1); // a neighbour that is higher does not pull the field down
        static_cast<QHBoxLayout*>(m_row->layout())->addWidget(cell, 1);
    } else {
        m_fields->addSpacing(Space::s1);
    }
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

QCheckBox* RecordForm::addCheck(const QString& key, const QString& caption, bool checked)
{
    auto* check = new QCheckBox(caption, this);
    check->setObjectName(m_name + u'_' + key);
    check->setAccessibleName(caption);
    check->setChecked(checked);
    m_fields->addWidget(check);
    QLabel* problem = makeProblem(key);
    m_fields->addWidget(problem);
    m_byKey.insert(key, {check, problem});
    whenChanged(*check, this, [this, key] { forgetProblem(key); });
    return check;
}

void RecordForm::setFieldShown(const QString& key, bool shown)
{
    const Field field = m_byKey.value(key);
    if (field.cell) {
        field.cell->setVisible(shown);
        const QList<QWidget*> cells =
            field.cell->parentWidget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        field.cell->parentWidget()->setVisible(
            std::any_of(cells.cbegin(), cells.cend(), [](const QWidget* cell) { return !cell->isHidden(); }));
    }
    field.widget->setVisible(shown);
    if (field.caption)
        field.caption->setVisible(shown);
    if (!shown)
        field.problem->hide();
}

void RecordForm::remark(const QString& key, const QString& sentence)
{
    const Field field = m_byKey.value(key);
    field.widget->setAccessibleDescription(sentence);
    field.problem->setText(sentence);
    field.problem->setVisible(!sentence.isEmpty());
}

QLineEdit* RecordForm::addDay(const QString& key, const QString& caption, QDate day)
{
    QLineEdit* line = addLine(key, caption, day.isValid() ? day.toString(u"yyyy/MM/dd"_s) : QString());
    line->setPlaceholderText(tr("for example 6.11.27 or 2024/11/27"));
    return line;
}

DayField* RecordForm::addComingDay(const QString& key, const QString& caption, QDate day)
{
    auto* field = new DayField(m_context, this);
    field->setDay(day);
    field->setPlaceholderText(tr("for example 6.11.27 or 11/27"));
    addField(key, caption, field);
    return field;
}

void RecordForm::setBegunWith(const QStringList& keys, bool here)
{
    m_begunWith = keys;
    m_begunHere = here;
}

void RecordForm::setSaveText(const QString& text)
{
    m_save->setText(text);
}

bool RecordForm::readDay(const QString& key, QDate* day)
{
    if (auto* field = qobject_cast<DayField*>(m_byKey.value(key).widget)) {
        field->take();
        *day = field->day();
        if (!field->isReadable())
            refuse({ErrorKind::Invalid, field->toolTip(), key, {}});
        return field->isReadable();
    }
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

void RecordForm::begin()
{
    for (auto field = m_byKey.cbegin(); field != m_byKey.cend(); ++field)
        m_opened.insert(field.key(), fieldValue(*field->widget));
    QList<QWidget*> order;
    for (int at = 0; at < m_fields->count(); ++at) {
        if (QWidget* widget = m_fields->itemAt(at)->widget())
            order.append(widget);
    }
    orderTabs(order + QList<QWidget*>{m_cancel, m_save});
}

RecordForm::Text RecordForm::typed() const
{
    Text text;
    for (auto field = m_byKey.cbegin(); field != m_byKey.cend(); ++field) {
        const QVariant now = fieldValue(*field->widget);
        const QVariant before = m_opened.value(field.key());
        if (now != before)
            text.insert(field.key(), {before, now});
    }
    // Where it was begun is worth nothing alone, and what is typed much less without it.
    for (const QString& key : text.isEmpty() ? QStringList() : m_begunWith) {
        if (!text.contains(key))
            text.insert(key, {QVariant(), fieldValue(*m_byKey.value(key).widget)});
    }
    return text;
}

void RecordForm::typeAgain(const Text& text)
{
    QStringList changed;
    for (auto typed = text.cbegin(); typed != text.cend(); ++typed) {
        QWidget* field = m_byKey.value(typed.key()).widget;
        if (!field)
            continue; // a later version of the program kept it
        if (m_begunHere && !typed->before.isValid() && m_begunWith.contains(typed.key()))
            continue; // nobody typed it, and where it is begun now counts
        const QVariant stored = m_opened.value(typed.key());
        if (!m_ofNewRecord && stored != typed->before && stored != typed->now)
            changed.append(u"%1 (%2)"_s.arg(field->accessibleName(), stored.toString()));
        setFieldValue(*field, typed->now);
    }
    if (!changed.isEmpty())
        refuse({ErrorKind::Conflict,
                tr("What you had typed stands here again. Meanwhile somebody else has changed: %1.")
                    .arg(changed.join(tr(", "))),
                {},
                {}});
}

void RecordForm::forgetProblem(const QString& key)
{
    if (key != m_refused)
        return; // what was remarked without a question stays
    m_refused.clear();
    const Field field = m_byKey.value(key);
    setInvalid(field.widget, false);
    field.widget->setAccessibleDescription({});
    field.problem->hide();
}

void RecordForm::clearProblems()
{
    m_problem->hide();
    m_refused.clear();
    for (const Field& field : std::as_const(m_byKey)) {
        setInvalid(field.widget, false);
        field.widget->setAccessibleDescription({});
        field.problem->hide();
    }
}

// Nobody searches below the edge for the reason why nothing was saved.
void RecordForm::showOnScreen(QWidget* reason)
{
    QWidget* above = reason->parentWidget();
    while (above && !qobject_cast<QScrollArea*>(above))
        above = above->parentWidget();
    if (auto* scroll = static_cast<QScrollArea*>(above)) // its place is known when the layouts have worked
        QMetaObject::invokeMethod(
            reason, [scroll, reason] { scroll->ensureWidgetVisible(reason); }, Qt::QueuedConnection);
}

void RecordForm::refuse(const Error& error)
{
    m_sent = false;
    clearProblems();
    const auto field = m_byKey.constFind(error.field);
    if (field == m_byKey.cend()) {
        m_problem->setText(error.message);
        m_problem->show();
        showOnScreen(m_problem);
        return;
    }
    m_refused = error.field;
    setInvalid(field->widget, true);
    field->widget->setAccessibleDescription(error.message);
    field->problem->setText(error.message);
    field->problem->show();
    field->widget->setFocus(Qt::OtherFocusReason);
    showOnScreen(field->problem);
}

void RecordForm::requestSave()
{
    if (!m_sent)
        Q_EMIT saveRequested();
}

void RecordForm::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

// Ctrl+Enter and Esc are the form's; the page around, which would submit or close, does not get them.
bool RecordForm::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (enter && key->modifiers().testFlag(Qt::ControlModifier))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void RecordForm::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        requestSave();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    // What Enter does on the page around is not meant here.
    if (!enter)
        QWidget::keyPressEvent(event);
}

} // namespace yorozu::ui
