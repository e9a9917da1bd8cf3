#pragma once

#include "domain/trust/assessment.h"
#include "support/makers.h"

namespace alongside::making {

// One coach and one teacher to evaluate: add records, then ask. A record without an id gets the next free one. The
// calendar is aCalendar(): as of kToday the window begins on 2026-09-21 and the previous one on 2026-07-27, 40 school
// days each.
class Relationship {
public:
    trust::Evidence evidence;
    SchoolCalendar calendar = aCalendar();
    Settings settings;

    Relationship();
    Relationship& add(Contact contact);
    Relationship& add(NextStep step);
    Relationship& add(Win win);
    Relationship& add(Agreement agreement);
    Relationship& add(Cycle cycle);
    Relationship& add(Checklist checklist);
    Relationship& add(Pulse pulse);
    Relationship& add(const Reflection& reflection); // with a dimension

    trust::Assessment asOf(Date day) const;
    trust::Assessment asOf(std::string_view text) const { return asOf(day(text)); }
    trust::Assessment today() const { return asOf(kToday); }
    trust::Windows windows(Date asOf) const;

private:
    template <class Record>
    Record numbered(Record record);

    std::int64_t lastId_ = 1000;
};

} // namespace alongside::making
