// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/MergeService.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QPushButton;

namespace yorozu::ui {

class DeskContext;

// Two records side by side, a row per field: what differs is a choice, the rest is plain.
class MergeTable : public QWidget
{
    Q_OBJECT

public:
    explicit MergeTable(DeskContext& context, QWidget* parent = nullptr);

    // Choices that were made for the same pair stay.
    void show(const service::MergePreview& preview);
    // Of what differs, what is taken from the other record.
    QSet<rules::ClientField> fromOther() const;

Q_SIGNALS:
    void otherWanted(); // the head of its column was clicked

private:
    void rebuild();
    void addHead();
    void addRow(const rules::FieldComparison& comparison);
    void addChoices(const rules::FieldComparison& comparison, int row, const QString& kept, const QString& other);
    void addSince();
    QLabel* plain(const QString& text, int row, int column);
    void addLine(int row);

    DeskContext& m_context;
    service::MergePreview m_preview;
    QWidget* m_page = nullptr;
    QGridLayout* m_grid = nullptr;
    QHash<rules::ClientField, QButtonGroup*> m_choices;
};

} // namespace yorozu::ui
