// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/ReviewSheet.h"

#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
// The title and the frames of the form: neither the margins for the punched holes nor the foot are read.
constexpr QRectF ReadArea(12, 10, 186, 266);
} // namespace

// One's own box: a press on it stamps.
class StampHere : public QAbstractButton
{
public:
    StampHere(ThemeManager& themes, QWidget* parent)
        : QAbstractButton(parent)
        , m_themes(themes)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = m_themes.theme();
        QPainter painter(this);
        painter.fillRect(rect(), underMouse() && isEnabled() ? theme.accentSoft : theme.paperField);
        painter.setPen(
            QPen(isEnabled() ? theme.accent : theme.lineCtl, Line::focus, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
        painter.setFont(m_themes.font(Type::note));
        painter.setPen(isEnabled() ? theme.accent : theme.text3);
        const QString word = painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 4);
        painter.drawText(rect(), Qt::AlignCenter, word);
    }

private:
    ThemeManager& m_themes;
};

ReviewSheet::ReviewSheet(ThemeManager& themes, QWidget* parent)
    : PageView(themes, Look::Screen, parent)
    , m_remark(new QPlainTextEdit(this))
    , m_stamp(new StampHere(themes, this))
{
    setShownArea(ReadArea);
    m_remark->setObjectName(u"reviewRemark"_s);
    m_remark->setTabChangesFocus(true);
    m_remark->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setControlSize(m_remark, ControlSize::Cell);
    m_stamp->setObjectName(u"reviewStamp"_s);
    clearSheet();
    connect(m_stamp, &QAbstractButton::clicked, this, &ReviewSheet::stampRequested);
}

void ReviewSheet::clearSheet()
{
    setPages({});
    m_storedRemark.clear();
    m_remark->clear();
    m_box = -1;
    m_remark->hide();
    m_stamp->hide();
}

void ReviewSheet::showSheet(const QList<Page>& pages, const Memo& memo, const std::optional<StampBox>& box,
                            const QList<StampBox>& boxes)
{
    setPages(pages);
    m_storedRemark = memo.remark;
    m_remark->setPlainText(memo.remark);
    m_remark->setPlaceholderText(tr("Write a remark…"));
    m_remark->setAccessibleName(tr("Remark of the office"));
    m_box = -1;
    for (qsizetype i = 0; box && i < boxes.size(); ++i) {
        if (boxes.at(i).id == box->id)
            m_box = static_cast<int>(i);
    }
    m_stamp->setText(tr("Stamp", "in the box of the sheet"));
    m_stamp->setAccessibleName(box ? tr("Stamp the box %1").arg(box->name) : QString());
    m_stamp->setToolTip(m_stamp->accessibleName());
    m_remark->setVisible(m_box >= 0);
    m_stamp->setVisible(m_box >= 0);
    placeEditors();
}

void ReviewSheet::placeEditors()
{
    if (m_box < 0 || pages().isEmpty())
        return;
    const int last = pageCount() - 1;
    for (const sheet::PlacedCell& placed : pages().constLast().cells) {
        if (placed.cell.role == sheet::Role::Remark)
            m_remark->setGeometry(placeOf(last, placed.rect).adjusted(2, 2, -1, -1));
        if (placed.cell.role == sheet::Role::Stamp && placed.cell.stampBox == m_box)
            m_stamp->setGeometry(placeOf(last, placed.rect));
    }
}

void ReviewSheet::resizeEvent(QResizeEvent* event)
{
    PageView::resizeEvent(event);
    placeEditors();
}

QString ReviewSheet::remark() const
{
    return m_remark->toPlainText().trimmed();
}

bool ReviewSheet::hasNewRemark() const
{
    return m_box >= 0 && remark() != m_storedRemark.trimmed();
}

void ReviewSheet::setStampEnabled(bool enabled)
{
    m_stamp->setEnabled(enabled);
}

} // namespace yorozu::ui
