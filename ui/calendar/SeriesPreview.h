// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/SeriesService.h"
#include "ui/notes/FieldGroup.h"

#include <QSet>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yorozu::ui {

class DeskContext;

// Every session of a series before it is written: its day, what stands in its way, where there is room instead. Each
// may be left out.
class SeriesPreview : public FieldGroup
{
    Q_OBJECT

public:
    explicit SeriesPreview(DeskContext& context, QWidget* parent = nullptr);

    // `elsewhere`: the days whose session was put to another time or place.
    void setOccurrences(const QList<service::Occurrence>& occurrences, const QSet<QDate>& elsewhere);
    // Instead of a list: why there is none yet.
    void setNote(const QString& note);
    const QList<service::Occurrence>& occurrences() const { return m_occurrences; }
    QList<QDate> leftOut() const;
    // Those that clash and are not left out.
    int openClashes() const;
    // The days that are left out, as a form keeps them.
    QStringList words() const override;
    void setWords(const QStringList& words) override;

Q_SIGNALS:
    // Null: where the rule has it.
    void placeChosen(QDate day, const std::optional<yorozu::FreeSlot>& there);

private:
    void rebuild();
    void showSummary();
    QCheckBox* addSession(const service::Occurrence& one);
    QWidget* addClash(const service::Occurrence& one, QWidget* after); // the last of what Tab stops at
    void leaveOut(QDate day, bool out);

    DeskContext& m_context;
    QLabel* m_summary;
    QPushButton* m_leaveOut;
    QVBoxLayout* m_layout;
    QWidget* m_rows = nullptr;
    QList<service::Occurrence> m_occurrences;
    QSet<QDate> m_elsewhere;
    QSet<QDate> m_out;
    QString m_note;
};

} // namespace yorozu::ui
