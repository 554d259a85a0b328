// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/service/MemoService.h"
#include "ui/paper/SheetValues.h"

#include <QDialog>

#include <functional>
#include <memory>

class QCheckBox;
class QLabel;
class QPrinter;

namespace yorozu::ui {

class DeskContext;
class PageView;

// The pages as they will come out of the printer; from here they are printed or kept as a PDF. Both go on record.
class PrintPreview : public QDialog
{
    Q_OBJECT
public:
    PrintPreview(DeskContext& context, const SheetValues& values, Id<Memo> memo, QWidget* parent);
    ~PrintPreview() override;

private:
    void showPages();
    SheetValues chosen() const;
    void print();
    void savePdf();
    void writePdf(const QString& path);
    void record(service::MemoService::Output output, const std::function<void()>& then);
    void sendToPrinter();
    void say(const QString& text, bool problem);

    DeskContext& m_context;
    SheetValues m_values;
    Id<Memo> m_memo;
    PageView* m_view;
    QCheckBox* m_blank;
    QCheckBox* m_impression;
    QLabel* m_state;
    std::shared_ptr<QPrinter> m_printer; // shared with the thread that prints
    quint64 m_layout = 0;
};

} // namespace yorozu::ui
