// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/async/ChoiceStore.h"
#include "ui/async/DeskContext.h"
#include "ui/shell/DeskSettings.h"

namespace yorozu::ui {

// What the pages of one data base remember of whoever is at the screen.
class DeskChoices : public ChoiceStore
{
public:
    // All of them outlive this.
    DeskChoices(DeskSettings& settings, const DeskContext& context, const QString& database)
        : m_settings(settings)
        , m_context(context)
        , m_database(database)
    {
    }

    QString choice(const QString& name) const override
    {
        return m_settings.choice(m_database, m_context.caller().staff, name);
    }
    void setChoice(const QString& name, const QString& value) override
    {
        m_settings.setChoice(m_database, m_context.caller().staff, name, value);
    }

private:
    DeskSettings& m_settings;
    const DeskContext& m_context;
    const QString m_database;
};

} // namespace yorozu::ui
