// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/CaseStudy.h"

#include "core/domain/WordTable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yorozu {

namespace {

constexpr std::array Kinds{
    Word<IdentifierKind>{IdentifierKind::Company, "company", QT_TRANSLATE_NOOP("Words", "Company")},
    Word<IdentifierKind>{IdentifierKind::Person, "person", QT_TRANSLATE_NOOP("Words", "Person's name")},
    Word<IdentifierKind>{IdentifierKind::Staff, "staff", QT_TRANSLATE_NOOP("Words", "Name of one of us")},
    Word<IdentifierKind>{IdentifierKind::Agency, "agency", QT_TRANSLATE_NOOP("Words", "Bank")},
    Word<IdentifierKind>{IdentifierKind::Branch, "branch", QT_TRANSLATE_NOOP("Words", "Branch")},
    Word<IdentifierKind>{IdentifierKind::Address, "address", QT_TRANSLATE_NOOP("Words", "Address")},
    Word<IdentifierKind>{IdentifierKind::Phone, "phone", QT_TRANSLATE_NOOP("Words", "Telephone number")},
    Word<IdentifierKind>{IdentifierKind::Contact, "contact", QT_TRANSLATE_NOOP("Words", "Mail or web address")},
    Word<IdentifierKind>{IdentifierKind::Number, "number", QT_TRANSLATE_NOOP("Words", "Number of a record")},
};

constexpr std::array Fields{
    Word<StudyField>{StudyField::Title, "title", QT_TRANSLATE_NOOP("Words", "Title")},
    Word<StudyField>{StudyField::Profile, "profile", QT_TRANSLATE_NOOP("Words", "Profile")},
    Word<StudyField>{StudyField::Consultation, "consultation", QT_TRANSLATE_NOOP("Words", "Consultation")},
    Word<StudyField>{StudyField::Advice, "advice", QT_TRANSLATE_NOOP("Words", "Advice")},
    Word<StudyField>{StudyField::Outcome, "outcome", QT_TRANSLATE_NOOP("Words", "Outcome")},
};

constexpr std::array Statuses{
    Word<StudyStatus>{StudyStatus::Draft, "draft", QT_TRANSLATE_NOOP("Words", "Draft of a case study")},
    Word<StudyStatus>{StudyStatus::Approved, "approved", QT_TRANSLATE_NOOP("Words", "Approved")},
};

} // namespace

QString code(IdentifierKind kind)
{
    return codeOf(Kinds, kind);
}
QString label(IdentifierKind kind)
{
    return QCoreApplication::translate("Words", wordOf(Kinds, kind).english);
}

QString code(StudyField field)
{
    return codeOf(Fields, field);
}
QString label(StudyField field)
{
    return QCoreApplication::translate("Words", wordOf(Fields, field).english);
}

// The book is Japanese, whatever the language of the screen.
QString bookLabel(StudyField field)
{
    switch (field) {
    case StudyField::Title:
        return u"題名"_s;
    case StudyField::Profile:
        return u"事業者の概要"_s;
    case StudyField::Consultation:
        return u"相談内容"_s;
    case StudyField::Advice:
        return u"アドバイス内容"_s;
    case StudyField::Outcome:
        return u"成果"_s;
    }
    Q_UNREACHABLE();
}

QList<StudyField> allStudyFields()
{
    QList<StudyField> fields;
    for (const Word<StudyField>& field : Fields)
        fields.append(field.value);
    return fields;
}

QString code(StudyStatus status)
{
    return codeOf(Statuses, status);
}
QString label(StudyStatus status)
{
    return QCoreApplication::translate("Words", wordOf(Statuses, status).english);
}
std::optional<StudyStatus> studyStatusFromCode(const QString& text)
{
    return valueFromCode(Statuses, text);
}

const QString& StudyTexts::text(StudyField field) const
{
    switch (field) {
    case StudyField::Title:
        return title;
    case StudyField::Profile:
        return profile;
    case StudyField::Consultation:
        return consultation;
    case StudyField::Advice:
        return advice;
    case StudyField::Outcome:
        return outcome;
    }
    Q_UNREACHABLE();
}

QString& StudyTexts::text(StudyField field)
{
    return const_cast<QString&>(std::as_const(*this).text(field));
}

} // namespace yorozu
