#pragma once

#include "domain/date.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <iterator>
#include <string>
#include <string_view>

namespace alongside {

// Between the core's UTF-8 and Qt's strings.
inline QString toQt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline std::string fromQt(const QString& text) {
    return text.toStdString();
}

// As fromQt, without blanks at both ends.
inline std::string trimmedFromQt(const QString& text) {
    return text.trimmed().toStdString();
}

inline QDate toQt(Date date) {
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

inline Date fromQt(QDate date) {
    return std::chrono::year(date.year()) / std::chrono::month(static_cast<unsigned>(date.month())) /
           std::chrono::day(static_cast<unsigned>(date.day()));
}

inline QTime toQt(TimeOfDay time) {
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(time.count()) * 60'000);
}

inline TimeOfDay fromQt(QTime time) {
    return std::chrono::minutes(time.hour() * 60 + time.minute());
}

// The time of day where the coach is.
inline TimeOfDay localTime(Instant now) {
    return fromQt(QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count()).time());
}

// How many there are, as Qt counts.
template <class List>
int countOf(const List& list) {
    return static_cast<int>(std::size(list));
}

} // namespace alongside
