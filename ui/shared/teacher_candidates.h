#pragma once

#include "shared/completion_field.h"
#include "store/tables.h"

namespace alongside {

class NotebookLink;

// One teacher as they are picked: by their name, and the one they are called by.
Candidate candidateOf(const Teacher& teacher);

// The teachers to pick from by typing, those who are still coached first.
QList<Candidate> teacherCandidates(const Tables& tables);

// Lets a field pick from those who are there when it asks; anew where somebody came.
void offerTeachers(CompletionField& field, const NotebookLink& link);

} // namespace alongside
