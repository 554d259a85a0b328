// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/AdminSection.h"

namespace yorozu::ui {

class Band;
class BoothList;
class ClosureList;
class EntryEditor;
class PlaceSource;

// 管理 › 事務所とブース: the offices; of the chosen one its booths and when they are out of service; the closing days.
class PlacesSection : public AdminSection
{
    Q_OBJECT

public:
    explicit PlacesSection(DeskContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("places"); }
    QString iconName() const override { return QStringLiteral("booth"); }
    QString title() const override;
    void reload() override;
    QList<ShortcutLine> keys() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showOffice();
    void showRights();
    void retranslate();

    DeskContext& m_context;
    PlaceSource* m_source;
    BoothList* m_boothList;
    ClosureList* m_closureList;
    EntryEditor* m_offices;
    EntryEditor* m_booths;
    EntryEditor* m_closures;
    EntryEditor* m_closingDays;
    QLabel* m_heading;
    Band* m_rights; // to whoever may only read
    QLabel* m_boothHeading;
    QLabel* m_closureHeading;
    QLabel* m_dayHeading;
    QLabel* m_dayHelp;
};

} // namespace yorozu::ui
