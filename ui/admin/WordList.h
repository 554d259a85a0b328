// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/CentreEditing.h"
#include "core/service/WordService.h"
#include "ui/admin/EntryList.h"

namespace yorozu::ui {

// One of the seven word lists, with the days from and to which a word is valid.
class WordList : public EntryList
{
    Q_OBJECT

public:
    enum Column { Name, English, From, To, State };

    WordList(DeskContext& context, MasterKind kind, QObject* parent);

    static QString nameOf(MasterKind kind);
    MasterKind kind() const { return m_kind; }
    QString id() const override;
    QString name() const override { return nameOf(m_kind); }
    QList<EntryColumn> columns() const override;
    EntryRow blank() const override;

    void load() override;

protected:
    void storeNew(const EntryRow& row) override;
    void storeChange(qint64 id, int column, const QVariant& value) override;
    void storeRetired(qint64 id, bool retired) override;
    void storeOrder(const QList<qint64>& seen, const QList<qint64>& wanted) override;

private:
    QDate today() const;
    QString stateOf(const MasterEntry& entry) const;
    const WordLine* find(qint64 id) const;
    // `former` is what the word was before, for undoing.
    void write(const WordLine& former, const MasterEntry& next, service::Renaming renaming);
    void putBack(const MasterEntry& left, const MasterEntry& former);
    void takeBack(const MasterEntry& left, const MasterEntry& former, MasterId successor);
    void ask(const WordLine& former, const MasterEntry& next);

    MasterKind m_kind;
    int m_loads = 0;
    QList<WordLine> m_lines;
};

} // namespace yorozu::ui
