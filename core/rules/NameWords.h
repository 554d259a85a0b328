// SPDX-License-Identifier: GPL-3.0-or-later
// For core/rules/NameFinder: the words that stand beside names. All as TracedText::key has them, of two that begin
// alike the longer one first.
#pragma once

#include <QString>
#include <QStringList>

namespace yorozu::rules {

const QStringList& legalForms();
const QStringList& latinForms();       // behind a name of Latin letters: Co., Ltd.
const QStringList& honorificsBefore(); // Mr.
const QStringList& honorifics();       // 様: go with the name
const QStringList& titles();           // 社長: say what somebody is, and stay
const QStringList& staffTitles();
const QStringList& prefectures();
const QStringList& bankWords();       // 支店: behind the name of a bank that is called by it alone
const QStringList& everydayNames();   // banks are called so, but every second text has these words
const QStringList& everydayLetters(); // IT: companies are called so, but more often it is what everybody means

QString coordinatorWord(); // what a draft says instead of one of us

// How long the word of them is that stands at this place of a folded text, or ends there; 0: none.
qsizetype beginningWith(const QString& text, qsizetype at, const QStringList& words);
qsizetype endingWith(const QString& text, qsizetype at, const QStringList& words);

} // namespace yorozu::rules
