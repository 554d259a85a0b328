// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DeskSettings.h"

#include "core/service/DataAddress.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

namespace {

constexpr qsizetype MostRecentDatabases = 5;

// A path has slashes, which would make groups of it.
QString groupOf(const QString& database)
{
    const QByteArray key = service::DataAddress::of(database).key().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(16);
    return u"database-"_s + QString::fromLatin1(digest) + u'/';
}

QString officeKey(const QString& database, Id<Staff> person)
{
    return groupOf(database) + u"office-%1"_s.arg(person.number());
}

QString recentKey(const QString& database, Id<Staff> person)
{
    return groupOf(database) + u"recent-%1"_s.arg(person.number());
}

QString choiceKey(const QString& database, Id<Staff> person, const QString& name)
{
    return groupOf(database) + u"choice-%1-%2"_s.arg(person.number()).arg(name);
}

constexpr qsizetype MostRecentRecords = 10;

} // namespace

QString DeskSettings::lastDatabase() const
{
    return m_store.value(u"database/last"_s).toString();
}

void DeskSettings::setLastDatabase(const QString& path)
{
    m_store.setValue(u"database/last"_s, path);
    QStringList recent = recentDatabases();
    recent.removeAll(path);
    recent.prepend(path);
    m_store.setValue(u"database/recent"_s, recent.first(std::min(recent.size(), MostRecentDatabases)));
}

QStringList DeskSettings::recentDatabases() const
{
    return m_store.value(u"database/recent"_s).toStringList();
}

bool DeskSettings::isShared() const
{
    return m_store.value(u"sharedComputer"_s).toBool();
}

void DeskSettings::setShared(bool shared)
{
    m_store.setValue(u"sharedComputer"_s, shared);
}

QString DeskSettings::language() const
{
    return m_store.value(u"language"_s).toString() == "en"_L1 ? u"en"_s : u"ja"_s;
}

void DeskSettings::setLanguage(const QString& code)
{
    m_store.setValue(u"language"_s, code);
}

ThemeManager::Mode DeskSettings::theme() const
{
    const QString name = m_store.value(u"theme"_s).toString();
    return name == "dark"_L1    ? ThemeManager::Mode::Dark
           : name == "light"_L1 ? ThemeManager::Mode::Light
                                : ThemeManager::Mode::System;
}

void DeskSettings::setTheme(ThemeManager::Mode mode)
{
    m_store.setValue(u"theme"_s, mode == ThemeManager::Mode::Dark    ? u"dark"_s
                                 : mode == ThemeManager::Mode::Light ? u"light"_s
                                                                     : u"system"_s);
}

qreal DeskSettings::textScale() const
{
    return m_store.value(u"textScale"_s, 1.0).toDouble();
}

void DeskSettings::setTextScale(qreal scale)
{
    m_store.setValue(u"textScale"_s, scale);
}

QByteArray DeskSettings::windowGeometry() const
{
    return m_store.value(u"window/geometry"_s).toByteArray();
}

void DeskSettings::setWindowGeometry(const QByteArray& geometry)
{
    m_store.setValue(u"window/geometry"_s, geometry);
}

bool DeskSettings::navigationFolded() const
{
    return m_store.value(u"window/navigationFolded"_s).toBool();
}

void DeskSettings::setNavigationFolded(bool folded)
{
    m_store.setValue(u"window/navigationFolded"_s, folded);
}

Id<Staff> DeskSettings::person(const QString& database) const
{
    return Id<Staff>(m_store.value(groupOf(database) + u"person"_s).toLongLong());
}

void DeskSettings::setPerson(const QString& database, Id<Staff> person)
{
    m_store.setValue(groupOf(database) + u"person"_s, person.number());
}

bool DeskSettings::keepsPassword(const QString& address) const
{
    return m_store.value(groupOf(address) + u"keyring"_s).toString() == address;
}

void DeskSettings::setKeepsPassword(const QString& address, bool keeps)
{
    if (keeps)
        m_store.setValue(groupOf(address) + u"keyring"_s, address);
    else
        m_store.remove(groupOf(address) + u"keyring"_s);
}

Id<Office> DeskSettings::office(const QString& database, Id<Staff> person) const
{
    return Id<Office>(m_store.value(officeKey(database, person)).toLongLong());
}

void DeskSettings::setOffice(const QString& database, Id<Staff> person, Id<Office> office)
{
    m_store.setValue(officeKey(database, person), office.number());
}

QString DeskSettings::choice(const QString& database, Id<Staff> person, const QString& name) const
{
    return m_store.value(choiceKey(database, person, name)).toString();
}

void DeskSettings::setChoice(const QString& database, Id<Staff> person, const QString& name, const QString& value)
{
    if (value.isEmpty())
        m_store.remove(choiceKey(database, person, name));
    else
        m_store.setValue(choiceKey(database, person, name), value);
}

QStringList DeskSettings::recent(const QString& database, Id<Staff> person) const
{
    return m_store.value(recentKey(database, person)).toStringList();
}

void DeskSettings::addRecent(const QString& database, Id<Staff> person, const QString& record)
{
    QStringList records = recent(database, person);
    records.removeAll(record);
    records.prepend(record);
    m_store.setValue(recentKey(database, person), QStringList(records.mid(0, MostRecentRecords)));
}

} // namespace yorozu::ui
