#include "store/settings_table.h"

#include "store/query.h"

namespace alongside {

Settings SettingsTable::current() const {
    Query query(
        *database_,
        "SELECT window_school_days, min_events, rhythm, strong_of, strong_in, steady_of, steady_in FROM settings");
    if (!query.step())
        return {};
    Settings s;
    query >> s.windowSchoolDays >> s.minEvents >> s.rhythm >> s.strong.of >> s.strong.in >> s.steady.of >> s.steady.in;
    return s;
}

void SettingsTable::put(const Settings& s) {
    Query(*database_,
          "UPDATE settings SET window_school_days = ?, min_events = ?, rhythm = ?, strong_of = ?, strong_in = ?, "
          "steady_of = ?, steady_in = ?")
        .with(s.windowSchoolDays, s.minEvents, s.rhythm, s.strong.of, s.strong.in, s.steady.of, s.steady.in)
        .run();
}

} // namespace alongside
