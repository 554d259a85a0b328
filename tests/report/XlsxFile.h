// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace yorozu::test {

struct XlsxCell
{
    QString text;    // of a text
    QString formula; // without =
    double value = 0;
    bool isNumber = false; // stored as a number, with or without a formula
};

// A workbook opened as any program opens it: unpacked and read from its XML.
class XlsxFile
{
public:
    explicit XlsxFile(const QByteArray& bytes); // fails the test if it cannot be unpacked

    QStringList parts() const { return m_parts.keys(); }
    QByteArray part(const QString& name) const { return m_parts.value(name); }
    QStringList sheets() const { return m_sheets; }  // their names
    QHash<QString, XlsxCell> cells(int sheet) const; // by name: B4
    // What a formula comes to, computed anew from the cells: SUM of a range, and the difference of two cells.
    static double computed(const QHash<QString, XlsxCell>& cells, const QString& name);

private:
    QHash<QString, QByteArray> m_parts;
    QStringList m_sheets;
    QStringList m_texts; // shared strings
};

} // namespace yorozu::test
