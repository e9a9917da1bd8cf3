#pragma once

#include "domain/teacher.h"
#include "store/notebook.h"

namespace alongside {

// Throws Error::Refused when `teacher` has problems. A start date that is not set becomes today.
TeacherId addTeacher(Notebook& notebook, Teacher teacher);

// Throws Error::Refused when `teacher` has problems.
void correctTeacher(Notebook& notebook, const Teacher& teacher);

// Puts the teacher into the bin with everything that is about nobody else.
void removeTeacher(Notebook& notebook, TeacherId teacher);

} // namespace alongside
