// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/MemoToolBar.h"

#include "core/service/MemoService.h"
#include "ui/async/ShownName.h"
#include "ui/memo/MemoStepper.h"
#include "ui/theme/controls/Chip.h"
#include "ui/theme/controls/ElidedLabel.h"
#include "ui/theme/controls/KeyButton.h"
#include "ui/theme/controls/KeyCap.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace yorozu::ui {

namespace {

// Of the one step forward that a memo has, as on its picture.
constexpr QStringView ForwardCap = u"Ctrl ↵";

} // namespace

MemoToolBar::MemoToolBar(ThemeManager& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_back(new QToolButton(this))
    , m_company(new ElidedLabel(themes, {}, this))
    , m_detail(new ElidedLabel(themes, {}, this))
    , m_companions(new Chip(themes, {}, Chip::Tone::Amber, this))
    , m_stepper(new MemoStepper(themes, this))
    , m_savedIcon(new QLabel(this))
    , m_saved(new QLabel(this))
{
    setSurfaceRole(this, SurfaceRole::ToolBar);
    setFixedHeight(Size::toolBar);
    setFocusPolicy(Qt::ClickFocus); // takes the focus of a sheet that cannot be written, so that no cell looks edited
    m_back->setObjectName(QStringLiteral("memoBack"));
    themes.bindIcon(m_back, QStringLiteral("left"));
    setControlSize(m_back, ControlSize::Small);
    setButtonKind(m_back, ButtonKind::Default);
    m_company->setObjectName(QStringLiteral("memoCompanyTitle"));
    setTextRole(m_company, TextRole::Section);
    m_detail->setObjectName(QStringLiteral("memoDetail"));
    setTextRole(m_detail, TextRole::Secondary);
    m_companions->setObjectName(QStringLiteral("memoCompanions"));
    m_companions->setGlyph(QStringLiteral("users"));
    m_companions->hide();
    m_saved->setObjectName(QStringLiteral("memoSaveState"));
    setTextRole(m_saved, TextRole::Note);
    m_study = addButton(QStringLiteral("memoStudy"), QStringLiteral("star"));
    m_study->hide();
    m_history = addButton(QStringLiteral("memoHistory"), QStringLiteral("clock"));
    m_print = addButton(QStringLiteral("memoPrint"), QStringLiteral("print"));
    m_return = addButton(QStringLiteral("memoReturn"), QStringLiteral("undo"));
    m_withdraw = addButton(QStringLiteral("memoWithdraw"), QStringLiteral("undo"));
    m_giveUp = addButton(QStringLiteral("memoGiveUp"), QStringLiteral("undo"));
    m_amend = addButton(QStringLiteral("memoAmend"), QStringLiteral("pen"));
    m_stamp = addButton(QStringLiteral("memoStamp"), {});
    m_submit = addButton(QStringLiteral("memoSubmit"), {});
    setButtonKind(m_return, ButtonKind::Danger);
    setButtonKind(m_stamp, ButtonKind::Primary);
    setButtonKind(m_submit, ButtonKind::Primary);
    m_print->setCap(keyCapText(QKeySequence(Qt::CTRL | Qt::Key_P)));
    m_stamp->setCap(ForwardCap.toString());
    m_submit->setCap(ForwardCap.toString());

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::s4, 0, Space::s4, 0);
    layout->setSpacing(Space::s2);
    layout->addWidget(m_back);
    layout->addSpacing(Space::s1);
    for (ElidedLabel* label : {m_company, m_detail})
        label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    layout->addWidget(m_company);
    layout->addSpacing(Space::s1);
    layout->addWidget(m_detail);
    layout->addWidget(m_companions);
    layout->addStretch(1);
    layout->addWidget(m_stepper);
    layout->addStretch(1);
    layout->addWidget(m_savedIcon);
    layout->addWidget(m_saved);
    layout->addSpacing(Space::s1);
    for (QPushButton* button :
         QList<QPushButton*>{m_study, m_history, m_print, m_return, m_withdraw, m_giveUp, m_amend, m_stamp, m_submit})
        layout->addWidget(button);

    connect(m_back, &QToolButton::clicked, this, &MemoToolBar::backRequested);
    connect(m_study, &QPushButton::clicked, this, &MemoToolBar::studyRequested);
    connect(m_history, &QPushButton::clicked, this, &MemoToolBar::historyRequested);
    connect(m_return, &QPushButton::clicked, this, &MemoToolBar::returnRequested);
    connect(m_withdraw, &QPushButton::clicked, this, &MemoToolBar::withdrawRequested);
    connect(m_giveUp, &QPushButton::clicked, this, &MemoToolBar::giveUpRequested);
    connect(m_amend, &QPushButton::clicked, this, &MemoToolBar::amendRequested);
    connect(m_stamp, &QPushButton::clicked, this, &MemoToolBar::stampRequested);
    connect(m_submit, &QPushButton::clicked, this, &MemoToolBar::submitRequested);
    connect(m_print, &QPushButton::clicked, this, &MemoToolBar::printRequested);
    retranslate();
}

KeyButton* MemoToolBar::addButton(const QString& name, const QString& icon)
{
    auto* button = new KeyButton(m_themes, this);
    button->setObjectName(name);
    setControlSize(button, ControlSize::Small);
    if (!icon.isEmpty())
        m_themes.bindIcon(button, icon);
    return button;
}

void MemoToolBar::retranslate()
{
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_study->setText(m_marked ? tr("In the case book") : tr("Case book"));
    m_study->setToolTip(m_marked ? tr("Open its case study (Ctrl+Shift+J)")
                                 : tr("Take it into the case book: a draft without names is made (Ctrl+Shift+J)"));
    m_history->setText(tr("History"));
    m_history->setToolTip(tr("Who submitted, stamped, returned and changed what (Ctrl+H)"));
    m_print->setText(tr("Print"));
    m_print->setToolTip(tr("Preview, print or save as PDF (Ctrl+P)"));
    m_return->setText(tr("Return…"));
    m_return->setToolTip(tr("Give the memo back to its writer with a reason"));
    m_withdraw->setText(tr("Take back"));
    m_withdraw->setToolTip(tr("Possible until the office has stamped"));
    m_giveUp->setText(tr("Give up amendment"));
    m_giveUp->setToolTip(tr("Back to the confirmed text"));
    m_amend->setText(tr("Amend…"));
    m_amend->setToolTip(tr("Change a confirmed memo; what it said before stays on record"));
    m_stamp->setText(tr("Stamp"));
    m_stamp->setToolTip(tr("Put your confirmation stamp (Ctrl+Enter)"));
    m_submit->setText(m_amending ? tr("Submit amendment") : tr("Submit"));
    m_submit->setToolTip(tr("Hand the memo to the office (Ctrl+Enter)"));
}

void MemoToolBar::show(const MemoEditing& editing, const service::CentreData& centre)
{
    const service::MemoView& view = editing.view();
    m_memo = view.memo;
    m_amending = editing.amending();
    const MemoContent& content = editing.content();
    const QString name = content.company.isEmpty() ? content.consultee : content.company;
    m_company->setText(name.isEmpty() ? tr("New memo") : name);
    QStringList detail;
    if (view.memo.ordinal > 0)
        detail.append(tr("Session %1").arg(view.memo.ordinal));
    if (view.booking)
        detail.append(shownPlace(centre, *view.booking));
    if (m_amending)
        detail.append(tr("Amendment %1, being written").arg(view.memo.amendment + 1));
    else if (view.memo.amendment > 0)
        detail.append(tr("Amendment %1").arg(view.memo.amendment));
    m_detail->setText(detail.join(QStringLiteral(" · ")));
    m_stepper->setStatus(view.memo.status);
    // The bar has the focus where no cell may have it: this is what a screen reader says then.
    setAccessibleName(QStringLiteral("%1, %2").arg(m_company->text(), m_stepper->accessibleName()));
    m_submit->setVisible(editing.editable() && editing.maySubmit().has_value());
    m_withdraw->setVisible(editing.mayWithdraw().has_value());
    m_return->setVisible(editing.mayReturn().has_value());
    m_stamp->setVisible(editing.mayStamp().has_value());
    m_giveUp->setVisible(m_amending);
    m_amend->setVisible(!editing.amending() && editing.mayAmend().has_value());
    m_history->setVisible(view.memo.id && view.memo.revision > 0);
    retranslate();
    showSaveState(editing);
}

void MemoToolBar::showStudy(bool mayShow, bool isMarked)
{
    m_marked = isMarked;
    m_study->setVisible(mayShow);
    retranslate();
}

void MemoToolBar::showCompanions(const QString& sentence, const QString& details)
{
    m_companions->setText(sentence);
    m_companions->setAccessibleName(sentence);
    m_companions->setToolTip(details);
    m_companions->setVisible(!sentence.isEmpty());
}

QString MemoToolBar::saveText(const MemoEditing& editing)
{
    const QString time =
        editing.savedAt() > 0 ? toTokyo(editing.savedAt()).toString(QStringLiteral("HH:mm")) : QString();
    switch (editing.saveState()) {
    case MemoEditing::SaveState::Clean:
        return {};
    case MemoEditing::SaveState::Unsaved:
        return tr("Not saved yet");
    case MemoEditing::SaveState::Saving:
        return tr("Saving…");
    case MemoEditing::SaveState::Saved:
        return tr("%1 saved").arg(time);
    case MemoEditing::SaveState::LocalOnly:
        return tr("Kept on this computer");
    case MemoEditing::SaveState::Failed:
        return tr("Not saved");
    }
    Q_UNREACHABLE();
}

void MemoToolBar::showSaveState(const MemoEditing& editing)
{
    using State = MemoEditing::SaveState;
    const Theme& theme = m_themes.theme();
    const State state = editing.saveState();
    const QString text = editing.editable() ? saveText(editing) : QString();
    const QColor color = state == State::Saved       ? theme.green
                         : state == State::LocalOnly ? theme.amber
                         : state == State::Failed    ? theme.red
                                                     : theme.text3;
    QPalette colors = m_saved->palette();
    colors.setColor(QPalette::WindowText, color);
    m_saved->setPalette(colors);
    m_saved->setText(text);
    m_saved->setAccessibleName(text);
    m_saved->setToolTip(state == State::LocalOnly || state == State::Failed ? editing.saveError().message : QString());
    const QString icon = state == State::Saved                                 ? QStringLiteral("check")
                         : state == State::LocalOnly || state == State::Failed ? QStringLiteral("warn")
                                                                               : QString();
    m_savedIcon->setVisible(!icon.isEmpty() && !text.isEmpty());
    if (!icon.isEmpty())
        m_savedIcon->setPixmap(m_themes.icons().pixmap(icon, Size::icon, color, devicePixelRatioF()));
}

void MemoToolBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace yorozu::ui
