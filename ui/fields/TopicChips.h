// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Centre.h"

#include <QDate>
#include <QList>
#include <QWidget>

namespace yorozu::ui {

class Chip;
class ThemeManager;

// Several entries of a word list as chips that flow over lines. Tab reaches the chips as one stop, the arrow keys go
// from chip to chip, Space chooses; in the order of the list.
class TopicChips : public QWidget
{
    Q_OBJECT

public:
    explicit TopicChips(ThemeManager& themes, QWidget* parent = nullptr);

    // As in MasterPicker: only what is valid on the day, and what is on record.
    void setEntries(const QList<MasterEntry>& entries, QDate day = {});

    void load(const QList<MasterId>& ids);
    QList<MasterId> value() const; // in the order of the list
    bool isDirty() const { return value() != sorted(m_loaded); }
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    void setProblem(const QString& message);
    QString problem() const { return m_problem; }

    Chip* chip(MasterId id) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Item
    {
        MasterId id = 0;
        Chip* chip = nullptr;
    };
    void fill(const QList<MasterId>& chosen);
    int flow(int width, bool move) const;
    QList<MasterId> sorted(const QList<MasterId>& ids) const;
    void makeCurrent(qsizetype index, bool focus);
    bool arrow(qsizetype index, int key);

    ThemeManager& m_themes;
    QList<MasterEntry> m_entries;
    QDate m_day;
    QList<Item> m_items;
    QList<MasterId> m_loaded;
    QString m_problem;
    bool m_readOnly = false;
};

} // namespace yorozu::ui
