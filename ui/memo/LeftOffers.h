// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/DraftStore.h"

#include <QWidget>

class QVBoxLayout;

namespace yorozu::ui {

class Band;
class ThemeManager;

// The texts of the memo on the screen that a crash or a lost data base left in files: one notice each, with both ways
// out. Hidden while there are none.
class LeftOffers : public QWidget
{
    Q_OBJECT

public:
    explicit LeftOffers(ThemeManager& themes, QWidget* parent = nullptr);

    void offer(const QList<service::DraftStore::LeftText>& texts);
    void clear() { offer({}); }
    QList<Band*> bands() const { return m_bands; }
    // What became of a text: put aside, and back again.
    void showDiscarded(const QString& uuid);
    void showOffered(const QString& uuid);

Q_SIGNALS:
    void taken(const yorozu::MemoDraft& draft);
    void discardWanted(const QString& uuid);
    void bringBackWanted(const QString& uuid);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Offer
    {
        service::DraftStore::LeftText text;
        bool discarded = false;
    };
    void fill();
    void say(qsizetype index);
    void act(qsizetype index);
    void setDiscarded(const QString& uuid, bool discarded);

    ThemeManager& m_themes;
    QVBoxLayout* m_layout;
    QList<Offer> m_offers;
    QList<Band*> m_bands;
};

} // namespace yorozu::ui
