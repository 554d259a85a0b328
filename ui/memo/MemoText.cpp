// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memo/MemoText.h"

#include "ui/memo/FieldNames.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace yorozu::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MemoText)
};

// Numbers of the ledger say nothing outside of it.
bool isNumber(MemoField field)
{
    return field == MemoField::Client || field == MemoField::Person || field == MemoField::Case;
}

} // namespace

QString memoText(const MemoContent& content, const service::CentreData& centre)
{
    QString text;
    const QList<MemoField> fields = allMemoFields();
    for (const MemoField field : fields) {
        const QString value = isNumber(field) ? QString() : fieldDisplay(content, field, centre);
        if (value.trimmed().isEmpty())
            continue;
        const bool isLong =
            field == MemoField::Consultation || field == MemoField::Advice || field == MemoField::Impression;
        if (isLong)
            text += QStringLiteral("\n【%1】\n%2\n").arg(paperLabel(field), value);
        else
            text += QStringLiteral("%1：%2\n").arg(paperLabel(field), value);
    }
    return text;
}

Status writeMemoText(const QString& path, const QString& text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Error{ErrorKind::ReadOnly,
                 Text::tr("The text could not be written to %1. It still stands on the screen; choose another place, "
                          "such as a USB stick.")
                     .arg(QDir::toNativeSeparators(path)),
                 {},
                 file.errorString()};
}

} // namespace yorozu::ui
