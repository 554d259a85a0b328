// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/FieldRow.h"

#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {
constexpr int CaptionWidth = 80;
constexpr int LineHeight = 22;
constexpr int TextHeight = 84;
} // namespace

// The value over a dotted line.
class FieldRow::ValueButton : public QAbstractButton
{
public:
    ValueButton(ThemeManager& themes, bool wraps, QWidget* parent)
        : QAbstractButton(parent)
        , m_themes(themes)
        , m_wraps(wraps)
    {
        setFocusPolicy(Qt::StrongFocus);
        setProperty("focusRing", true);
        setAttribute(Qt::WA_Hover);
        QSizePolicy policy(QSizePolicy::Expanding, wraps ? QSizePolicy::Preferred : QSizePolicy::Fixed);
        policy.setHeightForWidth(wraps);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override { return {120, m_wraps ? heightForWidth(std::max(120, width())) : lineHeight()}; }
    QSize minimumSizeHint() const override { return {60, lineHeight()}; }
    int heightForWidth(int wide) const override
    {
        const QRect room(0, 0, wide, 10'000);
        const QFontMetrics metrics(m_themes.font(Type::table));
        return std::max(lineHeight(),
                        metrics.boundingRect(room, Qt::TextWordWrap | Qt::TextWrapAnywhere, text()).height() + 6);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = m_themes.theme();
        QPainter painter(this);
        if (underMouse() && isEnabled())
            painter.fillRect(rect(), theme.hover);
        painter.setFont(m_themes.font(Type::table));
        painter.setPen(theme.text);
        const QRect inner = rect().adjusted(0, 0, 0, -2);
        if (m_wraps)
            painter.drawText(inner, Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere, text());
        else
            painter.drawText(inner, Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
        painter.setPen(QPen(theme.lineStrong, 1, Qt::DotLine));
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    int lineHeight() const { return std::max(LineHeight, QFontMetrics(m_themes.font(Type::table)).height() + 5); }

    ThemeManager& m_themes;
    bool m_wraps;
};

FieldRow::FieldRow(ThemeManager& themes, LedgerField field, Editor editor, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_field(field)
    , m_kind(editor)
    , m_caption(new QLabel(this))
    , m_value(new ValueButton(themes, editor == Editor::Text, this))
    , m_problem(new QLabel(this))
    , m_mine(new QPushButton(this))
    , m_theirs(new QPushButton(this))
{
    setObjectName(u"clientField_"_s + code(field));
    m_value->setObjectName(u"clientValue_"_s + code(field));
    m_problem->setObjectName(u"clientProblem_"_s + code(field));
    m_mine->setObjectName(u"clientMine_"_s + code(field));
    m_theirs->setObjectName(u"clientTheirs_"_s + code(field));
    setTextRole(m_caption, TextRole::Label);
    setTextRole(m_problem, TextRole::Problem);
    m_problem->setWordWrap(true);
    m_caption->setFixedWidth(editor == Editor::Text ? 0 : CaptionWidth);
    m_caption->setVisible(editor != Editor::Text);
    for (QPushButton* button : {m_mine, m_theirs}) {
        setControlSize(button, ControlSize::Tiny);
        button->hide();
    }
    m_problem->hide();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::s2);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_caption, 0, 0, Qt::AlignTop);
    grid->addWidget(m_value, 0, 1);
    grid->addWidget(m_problem, 1, 1);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(Space::s2);
    choice->addWidget(m_mine);
    choice->addWidget(m_theirs);
    choice->addStretch(1);
    grid->addLayout(choice, 2, 1);
    connect(m_value, &QAbstractButton::clicked, this, &FieldRow::edit);
    connect(m_mine, &QPushButton::clicked, this, [this] {
        m_clash = false;
        m_seen = m_stored; // on top of what the other one wrote
        commit();
    });
    connect(m_theirs, &QPushButton::clicked, this, [this] {
        cancel();
        m_value->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
}

void FieldRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_value->setCursor(readOnly ? Qt::ArrowCursor : Qt::IBeamCursor);
    if (readOnly && m_editor)
        cancel();
}

void FieldRow::show(const QString& stored, const QString& shown)
{
    m_stored = stored;
    m_shown = shown;
    showValue();
    // What somebody else has changed while nothing was typed here needs no question.
    if (m_editor && !m_waiting && !m_clash && typed() == m_seen && stored != m_seen)
        cancel();
}

void FieldRow::showValue()
{
    m_value->setText(m_shown);
    m_value->setAccessibleName(u"%1: %2"_s.arg(label(m_field), m_shown));
    m_value->setToolTip(m_kind == Editor::Text ? QString() : m_shown);
    m_value->updateGeometry();
    m_value->update();
}

QString FieldRow::typed() const
{
    if (auto* line = qobject_cast<QLineEdit*>(m_editor))
        return line->text();
    if (auto* text = qobject_cast<QPlainTextEdit*>(m_editor))
        return text->toPlainText();
    if (auto* choice = qobject_cast<QComboBox*>(m_editor))
        return choice->currentData().toString();
    return m_seen;
}

bool FieldRow::hasUnsaved() const
{
    return m_editor && (typed() != m_seen || m_waiting);
}

QString FieldRow::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

QWidget* FieldRow::makeEditor()
{
    if (m_kind == Editor::Line) {
        auto* line = new QLineEdit(m_stored, this);
        setControlSize(line, ControlSize::Tiny);
        line->selectAll();
        return line;
    }
    if (m_kind == Editor::Text) {
        auto* text = new QPlainTextEdit(m_stored, this);
        text->setTabChangesFocus(true);
        text->setFixedHeight(TextHeight);
        return text;
    }
    auto* choice = new QComboBox(this);
    setControlSize(choice, ControlSize::Tiny);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Choice& one : std::as_const(m_choices))
        choice->addItem(one.text, one.value);
    choice->setCurrentIndex(std::max(0, choice->findData(m_stored)));
    connect(choice, &QComboBox::activated, this, &FieldRow::commit);
    return choice;
}

void FieldRow::edit()
{
    if (m_readOnly || m_editor)
        return;
    m_seen = m_stored;
    m_editor = makeEditor();
    m_editor->setObjectName(u"clientEditor_"_s + code(m_field));
    m_editor->setAccessibleName(label(m_field));
    m_editor->installEventFilter(this);
    static_cast<QGridLayout*>(layout())->addWidget(m_editor, 0, 1);
    setTabOrder(m_value, m_editor);
    m_value->hide();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void FieldRow::closeEditor(bool keepFocus)
{
    if (!m_editor)
        return;
    QWidget* editor = m_editor;
    m_editor = nullptr;
    m_waiting = false;
    m_clash = false;
    editor->removeEventFilter(this);
    const bool focused = editor->hasFocus();
    m_value->show();
    if (focused && keepFocus)
        m_value->setFocus(Qt::OtherFocusReason);
    editor->hide();
    editor->deleteLater();
    m_problem->hide();
    m_mine->hide();
    m_theirs->hide();
}

void FieldRow::cancel()
{
    closeEditor(true);
}

void FieldRow::commit()
{
    if (!m_editor || m_waiting || m_clash)
        return;
    if (typed() == m_seen) {
        closeEditor(true);
        return;
    }
    m_waiting = true;
    Q_EMIT committed(typed(), m_seen);
}

void FieldRow::accepted(const QString& stored, const QString& shown)
{
    closeEditor(true);
    show(stored, shown);
}

void FieldRow::refused(const QString& reason)
{
    m_waiting = false;
    if (m_editor)
        setInvalid(m_editor, true);
    m_problem->setText(reason);
    m_problem->show();
    if (m_editor) {
        m_editor->setAccessibleDescription(reason);
        m_editor->setFocus(Qt::OtherFocusReason);
    }
}

void FieldRow::clashed(const QString& theirs, const QString& theirText, const QString& who)
{
    m_waiting = false;
    m_clash = true;
    m_stored = theirs;
    m_shown = theirText;
    showValue();
    m_problem->setText(tr("%1 has changed this to “%2” meanwhile. What you typed is kept here.")
                           .arg(who, theirText.isEmpty() ? tr("nothing") : theirText));
    m_problem->show();
    m_mine->show();
    m_theirs->show();
    m_mine->setFocus(Qt::OtherFocusReason);
}

bool FieldRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape) {
            cancel();
            return true;
        }
        // In a text Enter is a line break; a choice opens with it.
        if (enter && (m_kind == Editor::Line || key->modifiers().testFlag(Qt::ControlModifier))) {
            commit();
            return true;
        }
        // Undo within the field is the editor's own.
    }
    if (event->type() == QEvent::FocusOut) {
        // The list of a choice and the menu of a text belong to the editor.
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            commit();
    }
    return QWidget::eventFilter(watched, event);
}

void FieldRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FieldRow::retranslate()
{
    m_caption->setText(label(m_field));
    m_mine->setText(tr("Take my value"));
    m_theirs->setText(tr("Leave the other one"));
    showValue();
}

} // namespace yorozu::ui
