#include "domain/school.h"

namespace alongside {

Problems<SchoolField> problemsIn(const School& school, Date today) {
    using enum SchoolField;
    ProblemList<SchoolField> list;
    list.add(Name, faultInName(school.name));
    list.add(ShortName, faultInOptionalName(school.shortName));
    list.add(Principal, faultInOptionalName(school.principal));
    for (std::size_t i = 0; i < school.cultureNotes.size(); ++i) {
        list.add(CultureNoteOn, faultInPastDate(school.cultureNotes[i].on, today), i);
        list.add(CultureNoteText, faultInNeededText(school.cultureNotes[i].text), i);
    }
    return list.take();
}

} // namespace alongside
