// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yorozu::ui {

Language::Language(QObject* parent)
    : QObject(parent)
{
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::set(const QString& code)
{
    const QString wanted = code == "en"_L1 ? u"en"_s : u"ja"_s;
    if (wanted == m_code)
        return;
    m_code = wanted;
    QLocale::setDefault(wanted == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedStates)
                                          : QLocale(QLocale::Japanese, QLocale::Japan));
    // What the program brings along comes before what the computer has.
    const QString qtbase = u"qtbase_%1.qm"_s.arg(wanted);
    install(m_qt, {u":/i18n/"_s + qtbase, QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u'/' + qtbase});
    install(m_program, {u":/i18n/yorozudesk_%1.qm"_s.arg(wanted)});
    Q_EMIT changed();
}

void Language::install(QTranslator& translator, const QStringList& candidates)
{
    QCoreApplication::removeTranslator(&translator);
    for (const QString& file : candidates) {
        if (translator.load(file)) {
            QCoreApplication::installTranslator(&translator);
            return;
        }
    }
}

} // namespace yorozu::ui
