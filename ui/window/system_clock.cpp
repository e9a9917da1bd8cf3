#include "window/system_clock.h"

#include "shared/text.h"

#include <QDate>
#include <QDateTime>

namespace alongside {

Clock systemClock() {
    return {[] { return fromQt(QDate::currentDate()); },
            [] { return Instant(std::chrono::seconds(QDateTime::currentSecsSinceEpoch())); }};
}

} // namespace alongside
