// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notes/FieldGroup.h"

#include <QList>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace yorozu::ui {

class DeskContext;

// Files that a record which is not stored yet is to come with: chosen or dropped, by their paths. They are copied when
// the record is stored.
class FileRows : public FieldGroup
{
    Q_OBJECT

public:
    explicit FileRows(DeskContext& context, QWidget* parent = nullptr);

    QStringList paths() const;
    void addPaths(const QStringList& paths); // each once
    QStringList words() const override { return paths(); }
    void setWords(const QStringList& words) override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Row
    {
        QString path;
        QWidget* line;
        QToolButton* remove;
    };

    void choose();
    void add(const QString& path);
    void remove(const QWidget* line);

    DeskContext& m_context;
    QVBoxLayout* m_lines;
    QPushButton* m_add;
    QList<Row> m_rows;
};

} // namespace yorozu::ui
