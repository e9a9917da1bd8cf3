#pragma once

#include "domain/school_calendar.h"

namespace alongside {

class Database;

// The one school calendar of a notebook.
class CalendarTable {
public:
    explicit CalendarTable(Database& database) : database_(&database) {}

    SchoolCalendar current() const;
    void put(const SchoolCalendar& calendar);

private:
    Database* database_;
};

} // namespace alongside
