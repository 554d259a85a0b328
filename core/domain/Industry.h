// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace yorozu {

// 日本標準産業分類, the 20 major groups A–T. They are the state's words: in Japanese whatever the interface's language.
QStringList industryLetters();
QString industryName(const QString& letter); // 製造業; empty if there is no such group

// 小規模事業者: up to 20 people, in trade and services up to 5. Groups that hold both (宿泊業 and 飲食サービス業,
// software and telephone lines) go by the smaller number, so that nobody is called small who may not be.
bool isSmallBusiness(const QString& industry, int people);

} // namespace yorozu
