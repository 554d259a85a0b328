// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QWidget>

#include <memory>

namespace yorozu::ui {

class PaperDocument;
class ThemeManager;

// The pages of a document one below the other, as wide as there is room, black on white as they will be printed.
class DocumentView : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentView(ThemeManager& themes, QWidget* parent = nullptr);
    ~DocumentView() override;

    // `words`: what a screen reader says of it.
    void setDocument(std::shared_ptr<const PaperDocument> document, const QString& words);
    int pageCount() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, 170}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int pageHeight(int width) const;
    const QImage& picture(int page, const QSize& size);

    ThemeManager& m_themes;
    std::shared_ptr<const PaperDocument> m_document;
    QHash<int, QImage> m_pictures; // what was painted once: a sheet full of letters takes longer than a scrolled line
};

} // namespace yorozu::ui
