// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/AdminSection.h"

#include "ui/theme/StyleSheet.h"
#include "ui/theme/ThemeManager.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace yorozu::ui {

namespace {
constexpr int NameWidth = 160;
}

QLabel* addFact(QVBoxLayout* layout, QLabel* name, const QString& objectName)
{
    auto* value = new QLabel(name->parentWidget());
    value->setObjectName(objectName);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setWordWrap(true);
    name->setFixedWidth(NameWidth);
    setTextRole(name, TextRole::Secondary);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s3);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(value, 1);
    layout->addLayout(row);
    return value;
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace yorozu::ui
