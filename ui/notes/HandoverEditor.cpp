// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/HandoverEditor.h"

#include "core/service/HandoverService.h"
#include "core/service/Services.h"
#include "ui/async/DeskContext.h"
#include "ui/notes/DayField.h"
#include "ui/notes/StaffPicker.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace yorozu::ui {

namespace {
constexpr int AutosaveMs = 3000;
constexpr int DayWidth = 120;
constexpr int TextHeight = 76; // three lines
} // namespace

HandoverEditor::HandoverEditor(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("handoverEditor"));
    build();
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(AutosaveMs);
    connect(&m_autosave, &QTimer::timeout, this, [this] {
        if (complete(false))
            saveNow();
    });
    connect(m_to, &StaffPicker::edited, this, &HandoverEditor::edited);
    connect(m_day, &DayField::edited, this, &HandoverEditor::edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &HandoverEditor::edited);
    connect(m_announce, &QCheckBox::toggled, this, &HandoverEditor::edited);
    connect(m_send, &QPushButton::clicked, this, [this] { saveNow(); });
    retranslate();
}

void HandoverEditor::build()
{
    m_toCaption = new QLabel(this);
    m_dayCaption = new QLabel(this);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("handoverProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_when = new QLabel(this);
    setTextRole(m_toCaption, TextRole::Label);
    setTextRole(m_dayCaption, TextRole::Label);
    setTextRole(m_problem, TextRole::Problem);
    setTextRole(m_when, TextRole::Note);
    m_to = new StaffPicker(m_context, this);
    m_to->setObjectName(QStringLiteral("handoverTo"));
    m_to->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the panel is narrow; names are cut by the picker
    m_day = new DayField(m_context, this);
    m_day->setObjectName(QStringLiteral("handoverDay"));
    m_day->setFixedWidth(DayWidth);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("handoverEdit"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(TextHeight);
    m_text->installEventFilter(this);
    m_announce = new QCheckBox(this);
    m_announce->setObjectName(QStringLiteral("handoverAnnounce"));
    m_announce->setChecked(true);
    m_send = new QPushButton(this);
    m_send->setObjectName(QStringLiteral("handoverSend"));
    setControlSize(m_send, ControlSize::Small);
    m_toCaption->setBuddy(m_to);
    m_dayCaption->setBuddy(m_day);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::s2);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_toCaption, 0, 0);
    grid->addWidget(m_dayCaption, 0, 1);
    grid->addWidget(m_to, 1, 0);
    grid->addWidget(m_day, 1, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_announce);
    foot->addStretch(1);
    foot->addWidget(m_send);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s2);
    layout->addLayout(grid);
    layout->addWidget(m_text);
    layout->addWidget(m_problem);
    layout->addLayout(foot);
    layout->addWidget(m_when);
    m_when->setWordWrap(true);
}

void HandoverEditor::retranslate()
{
    setAccessibleName(tr("Hand over"));
    m_toCaption->setText(tr("To"));
    m_to->setAccessibleName(tr("To"));
    m_dayCaption->setText(tr("Next time"));
    m_day->setAccessibleName(tr("Next time"));
    m_text->setAccessibleName(tr("What is to be known"));
    m_text->setPlaceholderText(tr("What whoever comes next is to know"));
    m_announce->setText(tr("Show on the today screen"));
    m_when->setText(tr("Goes with the submission"));
    m_send->setText(tr("Hand over"));
}

void HandoverEditor::setOwner(const NoteOwner& owner, Delivery delivery)
{
    m_delivery = delivery;
    m_when->setVisible(delivery == Delivery::WithSubmission);
    m_send->setVisible(delivery == Delivery::AtOnce);
    if (m_owner == owner)
        return;
    // The same memo gets its record while one types; any other change is another record.
    const bool born = std::holds_alternative<std::monostate>(m_owner) && m_dirty;
    m_owner = owner;
    if (!born)
        clear();
}

void HandoverEditor::clear()
{
    ++m_records;
    m_autosave.stop();
    m_dirty = false;
    m_writing = false;
    m_waiting.clear();
    m_note = {};
    const QSignalBlocker text(m_text);
    const QSignalBlocker announce(m_announce);
    m_to->setPerson({});
    m_day->setDay({});
    m_text->clear();
    m_announce->setChecked(true);
    m_problem->hide();
}

void HandoverEditor::load(const std::optional<Handover>& note)
{
    if (m_dirty || m_writing)
        return;
    if (!note) {
        if (m_note.id)
            clear(); // it was delivered or taken back
        return;
    }
    if (*note == m_note)
        return;
    m_note = *note;
    const QSignalBlocker text(m_text);
    const QSignalBlocker announce(m_announce);
    m_to->setPerson(note->to);
    m_day->setDay(note->nextOn);
    if (m_text->toPlainText().trimmed() != note->text)
        m_text->setPlainText(note->text);
    m_announce->setChecked(note->announced);
}

bool HandoverEditor::isEmpty() const
{
    return m_text->toPlainText().trimmed().isEmpty();
}

Handover HandoverEditor::typed() const
{
    Handover note = m_note;
    note.to = m_to->person();
    note.text = m_text->toPlainText().trimmed();
    note.nextOn = m_day->day();
    note.announced = m_announce->isChecked();
    return note;
}

void HandoverEditor::edited()
{
    ++m_generation;
    if (!m_dirty)
        m_author = m_context.caller();
    m_dirty = true;
    m_problem->hide();
    if (m_delivery == Delivery::WithSubmission && !m_autosave.isActive())
        m_autosave.start();
}

bool HandoverEditor::complete(bool tell)
{
    QString problem;
    if (!m_day->isReadable())
        problem = m_day->toolTip();
    else if (!isEmpty() && m_to->person().isNull())
        problem = tr("Choose to whom the handover note goes, or delete its text.");
    else if (isEmpty() && m_delivery == Delivery::AtOnce)
        problem = tr("Write what is to be known.");
    if (!tell)
        return problem.isEmpty();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        QWidget* place = isEmpty() ? static_cast<QWidget*>(m_text) : static_cast<QWidget*>(m_to);
        place->setFocus(Qt::OtherFocusReason);
        Q_EMIT incomplete(problem);
    }
    return problem.isEmpty();
}

void HandoverEditor::saveNow(std::function<void()> then)
{
    const bool byButton = m_delivery == Delivery::AtOnce && !then;
    if (!m_dirty && !m_writing && !byButton) {
        if (then)
            then();
        return;
    }
    if (then && m_delivery == Delivery::AtOnce && isEmpty()) {
        then(); // a person without a text is nothing to be kept
        return;
    }
    if (!complete(true))
        return;
    if (!m_writing)
        m_waiting.clear(); // of a record that could not be made
    if (then)
        m_waiting.append(std::move(then));
    if (m_writing)
        return; // its answer writes what was typed since
    m_autosave.stop();
    if (isEmpty() && m_note.id.isNull()) {
        written({}, m_generation);
        return;
    }
    if (!std::holds_alternative<std::monostate>(m_owner) || !m_maker) {
        write(m_owner);
        return;
    }
    m_maker([this, records = m_records, question = ++m_questions](const NoteOwner& owner) {
        if (records != m_records || question != m_questions)
            return;
        m_owner = owner;
        write(owner);
    });
}

void HandoverEditor::write(const NoteOwner& owner)
{
    using Added = std::optional<Id<Handover>>;
    m_writing = true;
    const Caller caller = m_author;
    Handover note = typed();
    note.owner = owner;
    m_context.deliver(
        m_context.worker().command([=](service::Services& services) -> Result<Added> {
            service::HandoverService& handovers = services.handovers();
            if (note.id.isNull()) {
                const Result<Id<Handover>> id = handovers.add(caller, note);
                return id ? Result<Added>(Added(*id)) : Result<Added>(id.error());
            }
            // A text that was deleted takes its note back.
            const Status done =
                note.text.isEmpty() ? handovers.withdraw(caller, note.id) : handovers.update(caller, note);
            return done ? Result<Added>(Added()) : Result<Added>(done.error());
        }),
        this,
        [this, note, generation = m_generation, records = m_records](const Added& added) {
            if (records != m_records)
                return;
            Handover kept = note;
            kept.id = added.value_or(note.id);
            kept.version = added ? 1 : note.version + 1;
            m_note = note.text.isEmpty() ? Handover() : kept;
            written(added, generation);
        },
        [this, records = m_records](const Error& error) {
            if (records == m_records)
                showError(error);
        });
}

void HandoverEditor::written(const std::optional<Id<Handover>>& added, quint64 generation)
{
    m_writing = false;
    if (m_delivery == Delivery::AtOnce && added) {
        m_context.announce(tr("Handed over to %1.").arg(m_to->currentText()));
        const auto waiting = std::exchange(m_waiting, {});
        clear();
        for (const auto& then : waiting)
            then();
        return;
    }
    m_dirty = generation != m_generation;
    if (!m_dirty) {
        settle(true);
        return;
    }
    auto waiting = std::exchange(m_waiting, {});
    saveNow([waiting] {
        for (const auto& then : waiting)
            then();
    });
}

void HandoverEditor::settle(bool kept)
{
    const auto waiting = std::exchange(m_waiting, {});
    if (!kept)
        return;
    for (const auto& then : waiting)
        then();
}

void HandoverEditor::showError(const Error& error)
{
    m_writing = false;
    settle(false);
    m_problem->setText(error.message);
    m_problem->show();
    Q_EMIT incomplete(error.message);
}

// Where the note is handed over at once, Ctrl+Enter does it; the page around, which would submit, does not get it.
bool HandoverEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_delivery == Delivery::AtOnce) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void HandoverEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool HandoverEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut && m_delivery == Delivery::WithSubmission) {
        if (m_dirty && complete(false))
            saveNow();
    }
    if (watched == m_text && event->type() == QEvent::KeyPress && m_delivery == Delivery::AtOnce) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            saveNow();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace yorozu::ui
