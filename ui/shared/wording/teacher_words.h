#pragma once

#include "domain/teacher.h"
#include "domain/trust/terms.h"

#include <QString>

namespace alongside {

QString wordsFor(TeacherStatus status);    // "Light touch"
QString wordsFor(PriorRelation relation);  // "We were on the same team"
QString wordsFor(VisitRule rule);          // "Only when invited"
QString wordsFor(Recognition recognition); // "Privately, spoken"

// The role, else what is taught: "Grade 6 science". Empty where neither is known.
QString roleWords(const Teacher& teacher);

// The name to use in talk, for sentences on screen (see nameWithin).
QString calledWords(const Teacher& teacher);

// Where the agreement stands, and since when: "Acknowledged 12 Sep", "Review due 3 Nov", "Not yet".
QString standingWords(trust::AgreementStanding standing, const std::optional<Date>& day, Date today);

} // namespace alongside
