// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/domain/Centre.h"
#include "ui/theme/ThemeManager.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

class QSettings;

namespace yorozu::ui {

// What this computer remembers of its user's choices. Nothing of the centre's data is kept here.
class DeskSettings
{
public:
    explicit DeskSettings(QSettings& store)
        : m_store(store)
    {
    }

    QString lastDatabase() const;
    void setLastDatabase(const QString& path);
    // Those that were open, the last one first.
    QStringList recentDatabases() const;
    // Several people use this computer: who sits here is asked at each start.
    bool isShared() const;
    void setShared(bool shared);

    QString language() const; // "ja" (default) or "en"
    void setLanguage(const QString& code);
    ThemeManager::Mode theme() const;
    void setTheme(ThemeManager::Mode mode);
    qreal textScale() const;
    void setTextScale(qreal scale);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    bool navigationFolded() const;
    void setNavigationFolded(bool folded);

    // Who sits here, for each data base; null: nobody has said yet.
    Id<Staff> person(const QString& database) const;
    void setPerson(const QString& database, Id<Staff> person);
    // Whether the keyring has the password of whoever connects under this address.
    bool keepsPassword(const QString& address) const;
    void setKeepsPassword(const QString& address, bool keeps);
    // The office that a person looks at; null: all.
    Id<Office> office(const QString& database, Id<Staff> person) const;
    void setOffice(const QString& database, Id<Staff> person, Id<Office> office);

    // How a person has set a page (ChoiceStore); empty: not at all.
    QString choice(const QString& database, Id<Staff> person, const QString& name) const;
    void setChoice(const QString& database, Id<Staff> person, const QString& name, const QString& value);

    // What a person opened last, the newest first: "memo 12". Numbers only, no names.
    QStringList recent(const QString& database, Id<Staff> person) const;
    void addRecent(const QString& database, Id<Staff> person, const QString& record);

private:
    QSettings& m_store;
};

} // namespace yorozu::ui
