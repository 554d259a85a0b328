// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"

#include <QComboBox>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace yorozu::ui {

class ThemeManager;

// One entry of a word list (course, mode, channel, programme) or of the offices. Entries that are not valid on the day
// of the record are not offered, but one that is on record already stays and is shown.
class MasterPicker : public QComboBox
{
    Q_OBJECT

public:
    explicit MasterPicker(ThemeManager& themes, QWidget* parent = nullptr);

    // `day` null: today's list without a limit in time. Keeps the chosen entry.
    void setEntries(const QList<MasterEntry>& entries, QDate day = {});
    void setOffices(const QList<Office>& offices);
    // Shown for "none", for example a dash; without it the first line is empty.
    void setNoneText(const QString& text);

    void load(MasterId id);
    MasterId value() const; // 0: none
    bool isDirty() const { return value() != m_loaded; }
    // Shows the value, but it cannot be changed.
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    // A red edge and the reason as tool tip and accessible description; empty takes it back.
    void setProblem(const QString& message);
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void fill(MasterId chosen);

    QList<MasterEntry> m_entries;
    QDate m_day;
    MasterId m_loaded = 0;
    QString m_noneText;
    QString m_problem;
    bool m_readOnly = false;
};

} // namespace yorozu::ui
