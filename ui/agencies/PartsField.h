// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notes/FieldGroup.h"

#include <QList>

class QPushButton;
class QVBoxLayout;

namespace yorozu::ui {

class DeskContext;

// A list of parts of a record, such as the cases of an Assist conference: each has fields of its own, one below the
// other, and can be taken off; a button adds one.
class PartsField : public FieldGroup
{
    Q_OBJECT

public:
    PartsField(DeskContext& context, const QString& name, const QString& addText, QWidget* parent = nullptr);

    qsizetype count() const { return m_parts.size(); }
    // The fields of all parts, one part after the other; each part has as many words.
    QStringList words() const override;
    void setWords(const QStringList& words) override;
    QPushButton* addButton() const { return m_add; }

Q_SIGNALS:
    void changed();

protected:
    struct Field
    {
        QString key;
        QString caption;
        QWidget* widget;
    };
    // The fields of a new part, to be laid out below `parent`.
    virtual QList<Field> makeFields(QWidget* parent) = 0;
    // How many words a part has: that of each field, and those that are not shown, such as its number.
    virtual int hiddenWords() const { return 0; }
    DeskContext& context() const { return m_context; }
    void addPart(const QStringList& words);
    QWidget* field(qsizetype part, int at) const { return m_parts.at(part).fields.at(at).widget; }
    QString hidden(qsizetype part, int at) const { return m_parts.at(part).hidden.value(at); }
    void setHidden(qsizetype part, int at, const QString& word) { m_parts[part].hidden[at] = word; }

private:
    struct Part
    {
        QWidget* frame;
        QList<Field> fields;
        QStringList hidden;
    };
    void removePart(QWidget* frame);

    DeskContext& m_context;
    QString m_name;
    QVBoxLayout* m_list;
    QPushButton* m_add;
    QList<Part> m_parts;
    int m_made = 0; // their fields are named by it
};

} // namespace yorozu::ui
