// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace yorozu::ui {

// The language of the interface, changed while the program runs: installing a translator makes Qt send LanguageChange
// to every widget. Qt's own dialogs follow, and so does QLocale's default, with which dates are written.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    QString code() const { return m_code; }
    // "ja" or "en"; others are taken as "ja".
    void set(const QString& code);

Q_SIGNALS:
    void changed();

private:
    void install(QTranslator& translator, const QStringList& candidates);

    QString m_code;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace yorozu::ui
