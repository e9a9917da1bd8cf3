#pragma once

#include "domain/date.h"

#include <QString>

#include <chrono>

namespace alongside {

QString timeWords(std::chrono::minutes length); // "3 h 20 min", "45 min"
QString hoursWords(double hours);               // "2.5 h"
QString spanWords(const DateSpan& days);        // "November 2026" for a calendar month, else both days

} // namespace alongside
