// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/FormPlace.h"

#include "core/service/DraftStore.h"
#include "ui/async/Await.h"
#include "ui/async/DeskContext.h"

#include <QJsonObject>
#include <QScopedValueRollback>
#include <QtConcurrentRun>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr int AutosaveMs = 3000;

// The cells of a table are a list of words.
QVariant valueOf(const QJsonValue& value)
{
    if (value.isNull())
        return {};
    return value.isArray() ? QVariant(value.toVariant().toStringList()) : value.toVariant();
}

} // namespace

FormPlace::FormPlace(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_store(context.drafts().folder())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
    m_files.setMaxThreadCount(1);
    m_autosave.setInterval(AutosaveMs);
    connect(&m_autosave, &QTimer::timeout, this, [this] { write(m_place.owner); });
}

FormPlace::~FormPlace()
{
    m_files.waitForDone();
}

void FormPlace::setOwner(const QString& owner)
{
    if (owner == m_place.owner)
        return;
    leave();
    m_comeBack = false;
    m_place.owner = owner;
    if (!owner.isEmpty() && !m_written.contains(owner))
        read(owner);
}

void FormPlace::moveTo(const QString& owner)
{
    if (owner == m_place.owner)
        return;
    m_comeBack = false;
    const QString before = std::exchange(m_place.owner, owner);
    if (!m_written.contains(owner))
        read(owner);
    // Not before it is safe there.
    write(owner, [this, before] { write(before); });
}

void FormPlace::read(const QString& owner)
{
    ++m_reading;
    auto forms = QtConcurrent::run(&m_files, [store = m_store, owner] { return store.read(owner); });
    whenFinished(forms, this, [this, owner](const QJsonArray& found) {
        --m_reading;
        if (!m_written.contains(owner)) { // it may have been asked for twice
            m_written.insert(owner, found);
            // What was left since is newer.
            m_waiting[owner] = fromJson(found) + m_waiting.value(owner);
        }
        for (const auto& act : std::exchange(m_afterReading, {}))
            act();
        if (owner == m_place.owner && std::exchange(m_comeBack, false))
            comeBack();
    });
}

void FormPlace::write(const QString& owner, std::function<void()> then)
{
    if (!owner.isEmpty() && !m_written.contains(owner)) {
        m_afterReading.append([this, owner, then = std::move(then)] { write(owner, then); });
        return;
    }
    const QJsonArray forms = formsOf(owner);
    if (forms == m_written.value(owner) && m_writing == 0) {
        if (then)
            then();
        return;
    }
    ++m_writing;
    m_written.insert(owner, forms);
    auto saved = QtConcurrent::run(&m_files, [store = m_store, owner, forms] { return store.save(owner, forms); });
    whenFinished(saved, this, [this, owner, then = std::move(then)](const Status& done) {
        --m_writing;
        if (!done) {
            m_written.insert(owner, {});
            m_form ? m_form->refuse(done.error()) : m_context.announce(done.error().message);
        } else if (then) {
            then();
        }
    });
}

QJsonArray FormPlace::formsOf(const QString& owner) const
{
    QList<Waiting> waiting = m_waiting.value(owner);
    if (m_form && owner == m_place.owner) {
        if (const RecordForm::Text text = m_form->typed(); !text.isEmpty())
            waiting.append({m_place.which, text});
    }
    return toJson(waiting);
}

QJsonArray FormPlace::toJson(const QList<Waiting>& waiting)
{
    QJsonArray forms;
    for (const Waiting& left : waiting) {
        QJsonObject fields;
        for (auto typed = left.text.cbegin(); typed != left.text.cend(); ++typed) {
            fields.insert(typed.key(), QJsonObject{{u"before"_s, QJsonValue::fromVariant(typed->before)},
                                                   {u"now"_s, QJsonValue::fromVariant(typed->now)}});
        }
        forms.append(QJsonObject{{u"which"_s, left.which}, {u"fields"_s, fields}});
    }
    return forms;
}

QList<FormPlace::Waiting> FormPlace::fromJson(const QJsonArray& forms)
{
    QList<Waiting> waiting;
    for (const QJsonValue& form : forms) {
        Waiting left{form[u"which"].toString(), {}};
        const QJsonObject fields = form[u"fields"].toObject();
        for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
            left.text.insert(field.key(), {valueOf(field.value()[u"before"]), valueOf(field.value()[u"now"])});
        waiting.append(left);
    }
    return waiting;
}

QStringList FormPlace::unwritten() const
{
    QStringList owners = m_waiting.keys();
    if (!owners.contains(m_place.owner))
        owners.append(m_place.owner);
    owners.removeIf([this](const QString& owner) { return formsOf(owner) == m_written.value(owner); });
    return owners;
}

bool FormPlace::holdsText() const
{
    return m_writing > 0 || !unwritten().isEmpty();
}

void FormPlace::keep(std::function<void()> then)
{
    // One that could not be written when it was left is tried again.
    for (const QString& owner : unwritten()) {
        if (owner != m_place.owner)
            write(owner);
    }
    write(m_place.owner, std::move(then));
}

void FormPlace::ask(const QString& which)
{
    const QScopedValueRollback quiet(m_quiet, true);
    Q_EMIT wanted(which);
}

void FormPlace::comeBack()
{
    m_comeBack = !m_written.contains(m_place.owner);
    const QList<Waiting> waiting = m_waiting.value(m_place.owner);
    if (m_form || m_quiet || m_comeBack)
        return;
    const QString which = waiting.isEmpty() ? m_standing : waiting.constLast().which;
    if (!which.isEmpty())
        ask(which);
}

void FormPlace::open(RecordForm* form, const QString& which)
{
    leave();
    m_form = form;
    m_place.which = which;
    layout()->addWidget(form);
    connect(form, &RecordForm::cancelled, this, &FormPlace::giveUp);
    form->begin();
    form->typeAgain(take(m_place));
    form->show();
    show();
    Q_EMIT shown(true);
    m_autosave.start();
    if (!m_quiet)
        form->focusFirst();
}

void FormPlace::leave()
{
    if (!m_form)
        return;
    const RecordForm::Text text = m_form->typed();
    if (!text.isEmpty())
        m_waiting[m_place.owner].append({m_place.which, text});
    remove();
}

void FormPlace::rebuild()
{
    if (!m_form)
        return;
    const QString which = m_place.which;
    leave();
    ask(which);
}

void FormPlace::giveUp()
{
    // What was sent is stored or refused in a moment: it cannot be said to be closed without saving.
    if (!m_form || m_form->isSent())
        return;
    const Place place = m_place;
    const QString title = m_form->title();
    const RecordForm::Text text = drop(place);
    if (!text.isEmpty())
        Q_EMIT givenUp(place, title, text);
}

void FormPlace::bringBack(const Place& place, const RecordForm::Text& text)
{
    if (place.owner == m_place.owner)
        leave(); // what was begun since waits behind it
    m_waiting[place.owner].append({place.which, text});
    if (place.owner == m_place.owner)
        Q_EMIT wanted(place.which);
    else
        write(place.owner);
}

RecordForm::Text FormPlace::drop(const Place& place)
{
    if (!isOpen(place)) {
        const RecordForm::Text left = take(place);
        write(place.owner);
        return left;
    }
    const RecordForm::Text text = m_form->typed();
    remove();
    comeBack();
    return text;
}

void FormPlace::finish(const Place& place)
{
    drop(place);
}

bool FormPlace::refuse(const Place& place, const Error& error)
{
    if (!isOpen(place))
        return false;
    m_form->refuse(error);
    return true;
}

bool FormPlace::isOpen(const Place& place) const
{
    return m_form && place.owner == m_place.owner && place.which == m_place.which;
}

RecordForm::Text FormPlace::take(const Place& place)
{
    const auto waiting = m_waiting.find(place.owner);
    if (waiting == m_waiting.end())
        return {};
    // The newest one. An older one of the same form goes on waiting: what was given up and brought back, or what was
    // found on the disk while one typed already.
    for (qsizetype at = waiting->size() - 1; at >= 0; --at) {
        if (waiting->at(at).which == place.which)
            return waiting->takeAt(at).text;
    }
    return {};
}

void FormPlace::remove()
{
    RecordForm* form = std::exchange(m_form, nullptr);
    m_place.which.clear();
    m_autosave.stop();
    const bool focused = form->isAncestorOf(form->window()->focusWidget());
    form->hide();
    form->deleteLater();
    hide();
    Q_EMIT shown(false);
    write(m_place.owner);
    if (focused)
        Q_EMIT vacated();
}

} // namespace yorozu::ui
