// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions as a calendar file (D8): which, then where to, then on record and written.
#include "core/service/CalendarExport.h"
#include "core/service/Services.h"
#include "core/service/TransferFiles.h"
#include "ui/async/DeskContext.h"
#include "ui/calendar/CalendarFileForm.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/theme/controls/Band.h"

#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QScrollArea>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

void CalendarPage::openFileForm()
{
    auto* form = new CalendarFileForm(m_context, m_model->day(), this);
    connect(form, &CalendarFileForm::ready, this, &CalendarPage::askForFile);
    m_forms->open(form, u"file 0"_s);
    m_side->show();
}

void CalendarPage::askForFile(const service::CalendarChoice& choice, const QString& name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Save as a calendar file"), folder, tr("Calendar (*.ics)"));
    dialog->setObjectName(u"calendarFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    //: the name of a file; %1 a person or an office, %2 a day
    dialog->selectFile(tr("Sessions %1 %2").arg(name, choice.from.toString(u"yyyyMMdd"_s)) + u".ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, choice](const QString& path) { writeFile(choice, path); });
    dialog->open();
}

// On record first: a file that left unrecorded cannot be called back.
void CalendarPage::writeFile(const service::CalendarChoice& choice, const QString& path)
{
    const FormPlace::Place place = m_forms->place();
    if (m_forms->form())
        m_forms->form()->awaitAnswer();
    const auto fail = [this, place](const Error& error) {
        --m_saving;
        if (!m_forms->refuse(place, error))
            refuse(error);
    };
    ++m_saving;
    const Caller caller = m_context.caller();
    m_context.deliver(
        m_context.worker().command([=](service::Services& services) {
            return service::CalendarExport(services.file()).write(caller, choice);
        }),
        this,
        [=, this](const service::CalendarFileMade& made) {
            auto writing =
                QtConcurrent::run([path, bytes = made.bytes] { return service::writeTransferFile(path, bytes); });
            m_context.deliver(
                std::move(writing), this,
                [=, this](const Done&) {
                    --m_saving;
                    m_forms->finish(place);
                    m_band->setAction({});
                    m_band->setSecondAction({});
                    const QString where = QDir::toNativeSeparators(path);
                    m_band->showMessage(
                        Band::Kind::Success,
                        made.withNames
                            ? tr("%n session(s) are in %1.", "", made.sessions).arg(where)
                            : tr("%n session(s), without who comes, are in %1.", "", made.sessions).arg(where));
                },
                fail);
        },
        fail);
}

} // namespace yorozu::ui
