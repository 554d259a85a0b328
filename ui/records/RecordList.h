// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/RecordLine.h"

#include <functional>
#include <QWidget>

namespace yorozu::service {
class Services;
}

namespace yorozu::ui {

class Band;
class DeskContext;
class EmptyState;
class RecordListModel;
class RecordTable;
class SkeletonRows;

// The records behind a number, as many as it says, the latest first; Enter opens one in its page. What stands around it
// says which number it is.
class RecordList : public QWidget
{
    Q_OBJECT

public:
    // How they are found, in the reading thread.
    using Find = std::function<Result<FigureRecords>(service::Services&)>;

    // Its parts are called after `name`: reportRecord has reportRecordTable.
    RecordList(DeskContext& context, const QString& name, QWidget* parent);

    // In place of what is shown, which goes at once unless it is the same number anew.
    void find(const Find& find, bool anew = false);
    void clear();
    // To the list, when it is there.
    void takeKeys();
    bool isSettled() const { return m_settled; }
    void setNarrow(bool narrow);
    void setEmptyText(const QString& headline, const QString& help = {});
    RecordTable& table() const { return *m_table; }
    RecordListModel& model() const { return *m_model; }

Q_SIGNALS:
    // They are known, though not yet what they say.
    void found();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void take(const FigureRecords& records);
    void fetch(int page);
    void openRow(int row);
    void copy();
    void showError(const Error& error);
    void showColumns();
    void retranslate();

    DeskContext& m_context;
    RecordListModel* m_model;
    Band* m_band;
    SkeletonRows* m_skeleton;
    RecordTable* m_table;
    EmptyState* m_empty;
    Find m_find;
    quint64 m_asked = 0; // older answers are dropped
    int m_pages = 0;     // that are on their way
    bool m_settled = true;
    bool m_takesKeys = false;
};

} // namespace yorozu::ui
