// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QDialog>

#include <functional>
#include <memory>

class QHBoxLayout;
class QLabel;
class QPrinter;
class QPushButton;
class QScrollArea;

namespace yorozu::ui {

class DeskContext;
class DocumentView;
class PaperDocument;

// The pages as they will come out of the printer; from here they are printed or kept as a PDF. Both go on record first:
// a sheet that left unrecorded cannot be called back.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    ~PrintDialog() override;

    // What is shown; null: nothing yet, or it could not be read.
    const PaperDocument* document() const { return m_document.get(); }
    // What is to be seen is on the screen.
    bool isSettled() const;

protected:
    using Document = std::shared_ptr<const PaperDocument>;
    enum class Output { Print, Pdf };

    PrintDialog(DeskContext& context, const QString& title, QWidget* parent);

    DeskContext& context() const { return m_context; }
    QHBoxLayout& choices() const { return *m_choices; } // left of the buttons
    // `make` runs off the GUI thread: a pasted book takes seconds. The newest wins.
    void showDocument(std::function<Document()> make);
    // Until showDocument(), while what is shown is on its way: nothing can be printed.
    void beginReading();
    // Why there is nothing to be shown.
    void fail(const Error& error);
    // Why it may be printed, but not kept as a file; empty: it may.
    void forbidPdf(const QString& why);
    void say(const QString& text, bool problem);

    // Puts it on record and calls `then`; says why where it could not.
    virtual void record(Output output, std::function<void()> then) = 0;

private:
    void buildFoot();
    void enableButtons();
    void print();
    void savePdf();
    void writePdf(const QString& path, const Document& document);
    void sendToPrinter(const Document& document);

    DeskContext& m_context;
    DocumentView* m_view;
    QScrollArea* m_scroll;
    QHBoxLayout* m_choices;
    QLabel* m_state;
    QPushButton* m_pdf;
    QPushButton* m_print;
    Document m_document;
    std::shared_ptr<QPrinter> m_printer; // shared with the thread that prints
    bool m_pdfForbidden = false;
    quint64 m_wanted = 0;
    quint64 m_laidOut = 0;
    int m_busy = 0;
};

} // namespace yorozu::ui
