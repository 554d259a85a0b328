// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Client.h"
#include "ui/notes/RecordForm.h"

class QTableWidget;

namespace yorozu::ui {

// A case: concern, goal, next step, who leads it, how far it is; and its outcome in words and figures.
class CaseForm : public RecordForm
{
    Q_OBJECT

public:
    CaseForm(DeskContext& context, const ClientCase& clientCase, QWidget* parent = nullptr);

    void read();

Q_SIGNALS:
    void ready(const yorozu::ClientCase& clientCase);

private:
    QTableWidget* makeFigures();
    bool readFigures(QList<CaseMetric>* metrics);

    ClientCase m_case;
    QLineEdit* m_caseTitle;
    QComboBox* m_status;
    QComboBox* m_course;
    QComboBox* m_lead;
    QPlainTextEdit* m_goal;
    QPlainTextEdit* m_nextStep;
    QPlainTextEdit* m_outcome;
    QTableWidget* m_figures;
};

} // namespace yorozu::ui
