// SPDX-License-Identifier: GPL-3.0-or-later
// The month, and the calendar on paper.
#include "app/desk/Tour.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CalendarPrintPreview.h"
#include "ui/calendar/WeekFilter.h"
#include "ui/calendar/WeekView.h"
#include "ui/paper/PaperDocument.h"
#include "ui/shell/MainWindow.h"

#include <QPainter>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace yorozu::desk {

using namespace ui;

namespace {

constexpr int PixelsPerMm = 5;

QImage pictureOf(const PaperDocument& document, int page)
{
    QImage image((document.pageMm() * PixelsPerMm).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.paint(painter, page, PixelsPerMm, nullptr);
    return image;
}

} // namespace

Status Tour::monthScene(CalendarPage& page, const QString& suffix)
{
    page.setKind(CalendarKind::Month);
    page.takeKeys();
    if (const Status shown = until(u"month"_s, [&page] { return page.isSettled(); }); !shown)
        return shown;
    const Status saved = save(*m_window, u"02g-calendar-month"_s + suffix);
    page.setKind(CalendarKind::Day);
    return saved;
}

// The preview once, and each sheet as it comes out of the printer.
Status Tour::printScenes(CalendarPage& page, const QString& suffix)
{
    CalendarPrintPreview::Shown onScreen;
    onScreen.day = tokyoDate(m_clock.now());
    onScreen.lookedFor = qobject_cast<WeekView*>(page.view(CalendarKind::Week))->filter().people();
    CalendarPrintPreview preview(*m_context, onScreen, &page);
    preview.show();
    using Sheet = CalendarPrintPreview::Sheet;
    for (const auto& [sheet, name] :
         {std::pair{Sheet::Day, u"day"_s}, std::pair{Sheet::People, u"people"_s}, std::pair{Sheet::Week, u"week"_s},
          std::pair{Sheet::Places, u"places"_s}, std::pair{Sheet::Month, u"month"_s},
          std::pair{Sheet::Reception, u"reception"_s}}) {
        preview.choose(sheet);
        if (const Status shown = until(u"preview"_s, [&preview] { return preview.isSettled(); }); !shown)
            return shown;
        if (sheet == Sheet::Day || sheet == Sheet::Places) {
            const QString which = sheet == Sheet::Day ? QString() : u"-"_s + name;
            if (const Status saved = save(preview, u"02h-print-preview"_s + which + suffix); !saved)
                return saved;
        }
        const QString path = m_folder.filePath(u"02h-print-"_s + name + suffix + u".png"_s);
        if (!pictureOf(*preview.document(), 0).save(path, "PNG"))
            return Error{
                ErrorKind::CannotOpen, tr("%1 could not be written.").arg(QDir::toNativeSeparators(path)), {}, {}};
        std::fprintf(stdout, "%s\n", qUtf8Printable(QDir::toNativeSeparators(path)));
    }
    return Done{};
}

} // namespace yorozu::desk
