// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/ClashDialog.h"

#include "ui/async/DeskContext.h"
#include "ui/async/ShownName.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"
#include "ui/today/DateText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int DialogWidth = 460;
} // namespace

ClashDialog::ClashDialog(DeskContext& context, const BookingClash& clash, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"clashDialog"_s);
    setWindowTitle(tr("The booking overlaps another one"));
    setFixedWidth(DialogWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::s6, Space::s5, Space::s6, Space::s5);
    layout->setSpacing(Space::s3);
    auto* title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::Heading);
    layout->addWidget(title);
    QStringList sentences;
    for (const BookingConflict& conflict : clash.conflicts)
        sentences.append(conflict.text);
    sentences.append(tr("Nothing was changed."));
    auto* text = new QLabel(sentences.join(u'\n'), this);
    text->setObjectName(u"clashText"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    layout->addWidget(text);
    if (!clash.free.isEmpty()) {
        auto* head = new QLabel(tr("Free instead"), this);
        setTextRole(head, TextRole::Label);
        layout->addWidget(head);
    }
    int at = 0;
    for (const FreeSlot& free : clash.free) {
        const QString place = shownOffice(context.centre(), free.officeName) + u' ' + shownBooth(free.boothName);
        auto* button = new QPushButton(
            place.trimmed() + u"  "_s + DateText::dayAndTime(free.start) + u'–' + DateText::time(free.end), this);
        button->setObjectName(u"clashFree%1"_s.arg(at++));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, free] {
            m_chosen = free;
            accept();
        });
        layout->addWidget(button);
    }
    auto* close = new QPushButton(tr("Leave it as it was"), this);
    close->setObjectName(u"clashClose"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
}

} // namespace yorozu::ui
