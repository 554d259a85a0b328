// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Agency.h"

#include <QWidget>

class QVBoxLayout;

namespace yorozu::ui {

class DeskContext;

// 方針・メモ: how the agency uses the centre, with the mark 信金と独自に作った取組み, what it wishes, how it is
// reached, its branches, and what it was called before.
class AgencyProfile : public QWidget
{
    Q_OBJECT

public:
    explicit AgencyProfile(DeskContext& context, QWidget* parent = nullptr);

    void show(const AgencyRecord& record, bool editable);

Q_SIGNALS:
    void editWanted();
    void agencyWanted(yorozu::Id<yorozu::Agency> agency);

private:
    void addHead(const QString& text);
    void addText(const QString& text, const QString& name = {});
    void addFact(const QString& caption, const QString& text);
    void addPractices(const AgencyRecord& record);
    void addWishes(const Agency& agency);
    void addReach(const AgencyRecord& record);
    void addHistory(const AgencyRecord& record);
    void addLink(const QString& text, Id<Agency> agency);

    DeskContext& m_context;
    QVBoxLayout* m_list;
    QWidget* m_page = nullptr;
};

} // namespace yorozu::ui
