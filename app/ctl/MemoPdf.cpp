// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/MemoPdf.h"

#include "app/ctl/Output.h"
#include "app/ctl/Session.h"
#include "app/ctl/Text.h"
#include "core/service/MemoService.h"
#include "ui/paper/PdfFile.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yorozu::ctl {

namespace {

Result<Reply> writeSheet(Session& session, const ui::SheetValues& sheet)
{
    const Result<QByteArray> pdf = ui::PdfFile::bytes({sheet});
    // Whatever hinders the sheet, the data base is all right: "refused", not "cannot be opened".
    if (!pdf)
        return Error{ErrorKind::Invalid, pdf.error().message, {}, pdf.error().detail};
    const QString file = session.arguments().text(u"--out"_s);
    if (const Status written = writeOutput(file, *pdf); !written)
        return written.error();
    if (file == "-"_L1)
        return Reply{};
    return Reply{QJsonObject{{u"file"_s, file}, {u"bytes"_s, pdf->size()}}};
}

Result<Reply> blankSheet(Session& session)
{
    // The boxes of the centre if there is one, else those that the paper form has.
    if (!session.hasDatabase())
        return writeSheet(session, ui::SheetValues::blankSheet());
    if (const auto services = session.openToRead(); !services)
        return services.error();
    const auto centre = session.centre();
    if (!centre)
        return centre.error();
    return writeSheet(session, ui::SheetValues::blankSheet((*centre)->stampBoxes));
}

} // namespace

Result<Reply> memoPdf(Session& session)
{
    const Arguments& arguments = session.arguments();
    const bool blank = arguments.has(u"--blank"_s);
    if (blank == (arguments.placeCount() == 1)) {
        return Reply{.exit = ExitCode::WrongUsage,
                     .message = Ctl::tr("“memo pdf” needs either the ID of a memo or --blank.")};
    }
    if (blank)
        return blankSheet(session);
    const Result<Desk> desk = session.deskToWrite();
    if (!desk)
        return desk.error();
    const Id<Memo> id(arguments.placeNumber());
    const Result<service::MemoView> view = desk->services->memos().open(desk->caller, id);
    if (!view)
        return view.error();
    const bool withImpression = !arguments.has(u"--without-impression"_s);
    if (withImpression && view->impressionHidden) {
        return Error{ErrorKind::Forbidden,
                     Ctl::tr("You may not read the impression of this memo. Give --without-impression."),
                     {},
                     {}};
    }
    // On record first: a sheet that left the house unrecorded could not be called back.
    const Status recorded =
        desk->services->memos().recordOutput(desk->caller, service::MemoService::Output::Pdf, id, withImpression);
    if (!recorded)
        return recorded.error();
    return writeSheet(session, ui::SheetValues::of(view->memo, view->boxes, withImpression));
}

} // namespace yorozu::ctl
