// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/SignInRules.h"

#include "core/domain/Limits.h"
#include "core/japanese/Fold.h"
#include "core/rules/Permissions.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QSet>
#include <utility>

using namespace Qt::StringLiterals;

namespace yorozu::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SignInRules)
};

constexpr int FreeFailures = 2;
constexpr UtcSeconds FirstDelay = 5;

// A server, and each program that signs in there, prepares a password by itself (SASLprep): what Unicode 3.2 did not
// know, what is not seen, and what runs from right to left is prepared by some of them and left as it is by others. The
// password of a file may be that of a server one day.
bool isReadAlike(char32_t character)
{
    static constexpr std::array<std::pair<char32_t, char32_t>, 7> Unseen{{
        {0x034F, 0x034F}, // joins letters
        {0x115F, 0x1160}, // fillers of Hangul
        {0x1806, 0x1806},
        {0x180B, 0x180E},
        {0x2FF0, 0x2FFB}, // describe ideographs
        {0xFE00, 0xFE0F}, // choose among forms
        {0xFFF9, 0xFFFD},
    }};
    const auto version = QChar::unicodeVersion(character);
    if (version == QChar::Unicode_Unassigned || version > QChar::Unicode_3_2)
        return false;
    const QChar::Category category = QChar::category(character);
    if (category >= QChar::Other_Control && category <= QChar::Other_NotAssigned)
        return false;
    const QChar::Direction direction = QChar::direction(character);
    if (direction == QChar::DirR || direction == QChar::DirAL)
        return false;
    return std::none_of(Unseen.begin(), Unseen.end(), [character](const auto& range) {
        return character >= range.first && character <= range.second;
    });
}

std::optional<char32_t> readDifferently(const QString& password)
{
    const QList<uint> all = password.toUcs4();
    const auto found = std::find_if_not(all.cbegin(), all.cend(), [](uint one) { return isReadAlike(one); });
    return found == all.cend() ? std::nullopt : std::optional<char32_t>(*found);
}

// U+0007 has no picture.
QString shown(char32_t character)
{
    const QString number = u"U+%1"_s.arg(static_cast<uint>(character), 4, 16, QChar(u'0')).toUpper();
    return QChar::isPrint(character) ? u"%1 (%2)"_s.arg(QString::fromUcs4(&character, 1), number) : number;
}

} // namespace

UtcSeconds signInDelay(int failures)
{
    if (failures <= FreeFailures)
        return 0;
    UtcSeconds delay = FirstDelay;
    for (int more = FreeFailures + 1; more < failures && delay < LongestSignInDelay; ++more)
        delay *= 2;
    return std::min(delay, LongestSignInDelay);
}

UtcSeconds signInWait(UtcSeconds nextTry, UtcSeconds now)
{
    const UtcSeconds wait = nextTry - now;
    return wait > 0 && wait <= LongestSignInDelay ? wait : 0;
}

std::optional<QString> passwordFault(const QString& password, const QString& name, const QString& login)
{
    if (characterCount(password) < ShortestSignInPassword)
        return Text::tr("A password has at least %1 characters.").arg(ShortestSignInPassword);
    if (characterCount(password) > LongestSignInPassword)
        return Text::tr("A password has at most %1 characters.").arg(LongestSignInPassword);
    if (const auto character = readDifferently(password)) {
        return Text::tr("A password cannot hold %1: not every computer reads this character alike. Choose another one.")
            .arg(shown(*character));
    }
    const QString folded = japanese::foldForCompare(password);
    if (folded == japanese::foldForCompare(name) || (!login.isEmpty() && folded == japanese::foldForCompare(login)))
        return Text::tr("The own name is no password. Choose another.");
    if (QSet<QChar>(password.cbegin(), password.cend()).size() < 4)
        return Text::tr("A password has at least four different characters.");
    return std::nullopt;
}

bool looksAfterPeople(PermissionGroup group)
{
    return mayDo(group, Action::EditPeople) && mayDo(group, Action::SwitchSignIn);
}

bool isSomebodyInCharge(const QList<Staff>& staff)
{
    return std::any_of(staff.cbegin(), staff.cend(),
                       [](const Staff& person) { return !person.retired && looksAfterPeople(person.group); });
}

} // namespace yorozu::rules
