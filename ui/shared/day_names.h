#pragma once

#include "domain/date.h"

#include <QStringList>

#include <optional>

namespace alongside {

// What words for a day are made of. Names are those of the locale, the rest is of the interface's language.

// Whether a word is one of those that mean the same, which stand between bars under "DueWords".
bool isOneOf(const QString& word, const char* list);

// "a", "one": a number as it is said.
bool isOne(const QString& word);

// Lower case, without accents and points, numbers apart from letters, without words that say nothing.
QStringList wordsForADay(const QString& typed);

std::optional<int> numberIn(const QString& word);
int weekdayIn(const QString& word); // 1: Monday; 0: none, or several
int monthIn(const QString& word);   // 0: none, or several

int isoWeekday(Date date); // 1: Monday

} // namespace alongside
