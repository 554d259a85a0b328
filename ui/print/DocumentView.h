// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QSet>
#include <QWidget>

#include <memory>

namespace yorozu::ui {

class PaperDocument;
class ThemeManager;

// The pages of a document one below the other, as wide as there is room, black on white as they will be printed. A
// page full of letters takes longer than a frame: its sheet stands at once, what is on it is painted in a thread.
class DocumentView : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentView(ThemeManager& themes, QWidget* parent = nullptr);
    ~DocumentView() override;

    // `words`: what a screen reader says of it.
    void setDocument(std::shared_ptr<const PaperDocument> document, const QString& words);
    int pageCount() const;
    // Every page that is seen has what is on it.
    bool isSettled() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, 170}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int pageHeight(int width) const;
    QRect sheetOf(int page) const;
    QSize pixelsOf(int page) const;
    void paintAside(int page);

    ThemeManager& m_themes;
    std::shared_ptr<const PaperDocument> m_document;
    QHash<int, QImage> m_pictures; // in another size than is wanted until the new one is there
    QSet<int> m_painting;
    quint64 m_shown = 0; // what is painted of a former document is not wanted any more
};

} // namespace yorozu::ui
