// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attachment.h"

#include <QAbstractButton>

namespace yorozu::ui {

class ThemeManager;

// One file: its kind as a picture, name, size and day; amber with "find" where the file is missing. A click or Enter
// opens it, Delete takes it off, the menu key has the rest.
class AttachmentRow : public QAbstractButton
{
    Q_OBJECT
public:
    AttachmentRow(ThemeManager& themes, const Attachment& attachment, QDate today, QWidget* parent = nullptr);

    const Attachment& attachment() const { return m_attachment; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void removeRequested();
    void menuRequested(const QPoint& globalPosition);
    void neighbourRequested(int step); // arrow keys

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QString facts() const;

    ThemeManager& m_themes;
    Attachment m_attachment;
    QDate m_today;
};

} // namespace yorozu::ui
