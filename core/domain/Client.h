// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/domain/Centre.h"

#include <QDate>
#include <QList>
#include <QString>

namespace yorozu {

struct Client;

// 相談者: who comes. Gender and age group are optional and for counting only (B2).
struct Person
{
    Id<Person> id;
    Id<Client> client;
    QString name;
    QString kana;
    QString title;    // 代表取締役
    QString gender;   // "female", "male", "other" or empty
    QString ageGroup; // "20", "30" … or empty
    QString phone;
    QString email;
    bool primary = false;
    bool retired = false;
    bool operator==(const Person&) const = default;
};

// 企業. `version` counts the saves and is what optimistic locking compares.
struct Client
{
    Id<Client> id;
    QString number; // C-03482
    QString name;
    QString kana;
    QString corporateNumber; // 13 digits, checked, or empty
    QString industry;        // 日本標準産業分類 major group, one letter A–T, or empty
    QString business;        // 主な事業内容
    std::optional<int> staffCount;
    std::optional<qint64> capitalYen;
    QString municipality; // 墨田区
    QString phone;
    bool founded = true;  // false: 創業前
    MasterId channel = 0; // how they came
    Id<Agency> agency;    // who sent them
    QString branch;
    QString note;                        // 申し送り
    QString established = {};            // 創業 as it is told: 昭和52年（3代目）
    std::optional<qint64> salesYen = {}; // 年商
    bool retired = false;
    qint64 version = 0;
    QList<Person> persons;
    bool operator==(const Client&) const = default;
};

// 成果: a figure of a case, counted before it begins, as its goal, and half a year and a year later (F9). Values are
// hundredths of the unit, so that 12.5 % is exact.
struct CaseMetric
{
    QString name; // 付加価値額
    QString unit; // 千円
    std::optional<qint64> baseline;
    std::optional<qint64> goal;
    std::optional<qint64> afterSixMonths;
    std::optional<qint64> afterTwelveMonths;
    bool operator==(const CaseMetric&) const = default;
};

// 案件: one concern of one client over several sessions. The table is named client_case, for CASE is a word of SQL.
struct ClientCase
{
    Id<ClientCase> id;
    Id<Client> client;
    QString title;
    MasterId course = 0;
    QString status; // "open", "waiting", "closed"
    QString goal;
    QString nextStep;
    Id<Staff> lead;
    QDate openedOn;
    QDate closedOn;
    QString outcome = {}; // what became of it, in words
    QList<CaseMetric> metrics = {};
    qint64 version = 0;
    bool operator==(const ClientCase&) const = default;
};

} // namespace yorozu
