// SPDX-License-Identifier: GPL-3.0-or-later
// The words of which the demo centre is made: no real firm or person is meant.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace yorozu::exchange {

struct DemoName
{
    const char16_t* text;
    const char16_t* kana;
};

// What a firm does, and how it is called after its stem: 丸福 + 製麺所.
struct DemoTrade
{
    const char16_t* suffix;
    const char16_t* kana;
    const char16_t* industry; // major group
    const char16_t* business;
    const char16_t* product; // what the texts speak of
};

struct DemoPlace
{
    const char16_t* name;
    bool west; // nearer to Tachikawa than to Shimbashi
};

// Firms and founders of the pictures.
struct DemoKnownClient
{
    const char16_t* name;
    const char16_t* kana;
    const char16_t* industry;
    const char16_t* business;
    const char16_t* product;
    const char16_t* place;
    const char16_t* person;
    const char16_t* personKana;
    const char16_t* title;
    const char* theme;
};

const QList<DemoName>& demoStems();
const QList<DemoTrade>& demoTrades();
const QList<DemoPlace>& demoPlaces();
const QList<DemoName>& demoSurnames();
const QList<DemoName>& demoMenNames();
const QList<DemoName>& demoWomenNames();
const QList<DemoKnownClient>& demoKnownClients();
// Those whom only the picture of the calendar shows.
const QList<DemoKnownClient>& demoCalendarClients();

// One kind of concern, with what is asked and advised about it. In the sentences stand {p} a per cent figure, {m} an
// amount in 万円, {k} a small and {n} a larger count, {t} a month, {w} what the firm makes or does, {b} a bank, {c} a
// coordinator's surname, {a} the municipality.
struct DemoTheme
{
    QString key;
    QString course;
    QStringList topics;
    QStringList caseTitles;
    QStringList concerns;
    QStringList advice;
};
const QList<DemoTheme>& demoThemes();
const QStringList& demoImpressions();
const QStringList& demoReturnComments();
const QStringList& demoRemarks();

} // namespace yorozu::exchange
