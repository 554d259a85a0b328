// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/AttachmentName.h"

#include <algorithm>
#include <QCoreApplication>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

constexpr qsizetype MostBytes = 240; // of 255 (ext4, NTFS counts letters): room for a suffix of a temporary name

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentRules)
};

Error refused(const QString& message)
{
    return Error{ErrorKind::Invalid, message, u"name"_s, {}};
}

// What a double click runs, installs, or hands to a program that runs it. Only files of the kinds in AttachmentKind are
// taken at all; this list says why, and finds such an ending in the middle of a name.
const QSet<QString>& runnable()
{
    static const QSet<QString> endings{
        u"exe"_s,        u"scr"_s,       u"pif"_s,         u"bat"_s,     u"cmd"_s,   u"ps1"_s,  u"psm1"_s,
        u"vbs"_s,        u"vbe"_s,       u"js"_s,          u"jse"_s,     u"mjs"_s,   u"wsf"_s,  u"wsh"_s,
        u"wsc"_s,        u"sct"_s,       u"hta"_s,         u"cpl"_s,     u"msc"_s,   u"msi"_s,  u"msp"_s,
        u"mst"_s,        u"dll"_s,       u"ocx"_s,         u"sys"_s,     u"drv"_s,   u"lnk"_s,  u"url"_s,
        u"scf"_s,        u"inf"_s,       u"reg"_s,         u"chm"_s,     u"hlp"_s,   u"jar"_s,  u"class"_s,
        u"jnlp"_s,       u"appref-ms"_s, u"application"_s, u"gadget"_s,  u"appx"_s,  u"msix"_s, u"apk"_s,
        u"dmg"_s,        u"pkg"_s,       u"iso"_s,         u"img"_s,     u"vhd"_s,   u"vhdx"_s, u"sh"_s,
        u"bash"_s,       u"run"_s,       u"appimage"_s,    u"desktop"_s, u"deb"_s,   u"rpm"_s,  u"py"_s,
        u"pyw"_s,        u"pl"_s,        u"rb"_s,          u"php"_s,     u"swf"_s,   u"xll"_s,  u"xlam"_s,
        u"xlsm"_s,       u"xltm"_s,      u"docm"_s,        u"dotm"_s,    u"pptm"_s,  u"ppam"_s, u"ppsm"_s,
        u"potm"_s,       u"sldm"_s,      u"htm"_s,         u"html"_s,    u"xhtml"_s, u"mht"_s,  u"mhtml"_s,
        u"svg"_s,        u"one"_s,       u"accdb"_s,       u"mdb"_s,     u"ade"_s,   u"adp"_s,  u"settingcontent-ms"_s,
        u"library-ms"_s, u"search-ms"_s};
    return endings;
}

bool isDevice(const QString& name)
{
    static const QSet<QString> devices{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s, u"CLOCK$"_s};
    // Windows looks at what stands before the first dot, without the blanks after it.
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    if (devices.contains(stem))
        return true;
    const bool port = stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1));
    return port && u"123456789¹²³"_s.contains(stem.at(3));
}

// Marks that are not seen and change how the name is read.
bool isHidden(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E ||
           code == 0x200F || code == 0x061C || code == 0x200B || code == 0x2060 || code == 0xFEFF;
}

bool isControl(QChar letter)
{
    return letter.category() == QChar::Other_Control || letter.unicode() == 0x2028 || letter.unicode() == 0x2029;
}

} // namespace

QString fileEnding(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1).trimmed().toLower();
}

Result<QString> checkedFileName(const QString& given)
{
    QString name = given.section(u'/', -1).normalized(QString::NormalizationForm_C);
    if (std::any_of(name.cbegin(), name.cend(), isHidden)) {
        return refused(Text::tr("The name of the file holds hidden marks that turn its letters around. It was not "
                                "added; give it another name if you trust it."));
    }
    if (name.isEmpty() || std::any_of(name.cbegin(), name.cend(), isControl))
        return refused(Text::tr("The name of the file is not one readable line. It was not added; rename it."));
    if (name.endsWith(u'.') || name.back().isSpace() || name.front().isSpace()) {
        return refused(Text::tr("The name “%1” begins or ends with a blank or ends with a dot, which Windows hides. It "
                                "was not added; rename it.")
                           .arg(name));
    }
    if (isDevice(name)) {
        return refused(
            Text::tr("“%1” is the name of a device on Windows. The file was not added; rename it.").arg(name));
    }
    const QStringList parts = name.split(u'.');
    for (qsizetype at = 1; at < parts.size(); ++at) {
        const QString ending = parts.at(at).trimmed().toLower();
        const bool last = at == parts.size() - 1;
        // "example.com.pdf" is the printed page of a site; only at the end it runs.
        if (runnable().contains(ending) || (last && ending == "com"_L1)) {
            return refused(Text::tr("“%1” can run as a program or hold one (.%2) and was not added. Save it as PDF, or "
                                    "without macros, and add that.")
                               .arg(name, ending));
        }
    }
    return name;
}

QString diskName(const QString& name)
{
    QString clean = name;
    for (QChar& letter : clean) {
        if (u"<>:\"/\\|?*"_s.contains(letter) || isControl(letter))
            letter = u'_';
    }
    if (clean.toUtf8().size() <= MostBytes)
        return clean;
    const qsizetype dot = clean.lastIndexOf(u'.');
    const QString ending = dot > 0 && clean.size() - dot <= 12 ? clean.mid(dot) : QString();
    QString stem = clean.left(clean.size() - ending.size());
    while (!stem.isEmpty() && (stem + ending).toUtf8().size() > MostBytes) {
        // Both halves of a letter outside of the first plane go together.
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    }
    return stem.trimmed() + ending;
}

} // namespace yorozu::rules
