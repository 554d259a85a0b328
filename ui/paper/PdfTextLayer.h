// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRawFont>
#include <QSet>
#include <QString>

class QTextLayout;

namespace yorozu::ui {

// What the text in a PDF says when it is searched or copied. Qt gives every glyph the lowest code point that a font
// has for it: ～ comes back as 〜, 日 of some fonts as the radical ⽇, and 𠮷 (beyond 16 bits) or か゚ not at all. This
// class watches what is drawn, so that each glyph says the very characters it was drawn for.
class PdfTextLayer
{
public:
    PdfTextLayer() = default;
    virtual ~PdfTextLayer() = default;
    PdfTextLayer(const PdfTextLayer&) = delete;
    PdfTextLayer& operator=(const PdfTextLayer&) = delete;

    // To be called for every layout of one line right after it was drawn, in the order of drawing.
    virtual void note(const QTextLayout& layout);

    // The file with tables of its own for the fonts, appended as PDF's incremental update. A font whose table Qt wrote
    // in another way than expected (a later version) is left as it is.
    QByteArray corrected(QByteArray pdf) const;

private:
    struct Face
    {
        QRawFont font;
        QList<quint32> order; // glyphs as first drawn: the numbers in the file count them from 1
        QHash<quint32, QString> meaning;
    };
    Face& faceOf(const QRawFont& font);
    void learn(const QString& cluster, const QTextLayout& like);
    const Face* faceLike(const QHash<quint32, char32_t>& table, const QSet<const Face*>& taken) const;

    QHash<QString, Face> m_faces;
    QSet<QString> m_known;
};

} // namespace yorozu::ui
