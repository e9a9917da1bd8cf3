#pragma once

#include "domain/teacher.h"
#include "store/notebook.h"

#include <string>
#include <vector>

namespace alongside {

// Throws Error::Refused when `teacher` has problems. A start date that is not set becomes today.
TeacherId addTeacher(Notebook& notebook, Teacher teacher);

// The same with the schools by their names, in the order given: a name that no school has yet adds the school, as part
// of the same deed. Throws Error::Refused when the teacher or a new school has problems.
TeacherId addTeacher(Notebook& notebook, Teacher teacher, const std::vector<std::string>& schools);

// A teacher of a list: without an id to be added, with one to be corrected. `schools` are added, by their names, to
// those the teacher has.
struct ListedTeacher {
    Teacher teacher;
    std::vector<std::string> schools;
};

// Which roster they come from, and what it says of those who are there already; of none where `source` is empty.
struct RosterSeen {
    std::string source = {};
    std::vector<TeacherId> present = {};
    std::vector<TeacherId> missing = {}; // in the last roster of this source, and in this one no more
};

// Adds and corrects all of them as one deed, and marks who is in the roster and who is not any more. Throws
// Error::Refused when one of them or a new school has problems, Error::NoSuchRecord when one to be corrected is not
// there; then nothing happened.
void bringTeachers(Notebook& notebook, const std::vector<ListedTeacher>& listed, const RosterSeen& seen = {});

// Throws Error::Refused when `teacher` has problems, Error::NoSuchRecord when they are not there.
void correctTeacher(Notebook& notebook, const Teacher& teacher);

// The same with the schools by their names, as when adding. Calls with the same `stretch` (not 0) one right after the
// other are one step of undo, so that what is typed into one field is taken back together.
void correctTeacher(Notebook& notebook, Teacher teacher, const std::vector<std::string>& schools, int stretch = 0);

// Pauses or ends the coaching, makes it a light touch, or returns to it. Throws Error::NoSuchRecord when the teacher is
// not there.
void setStatus(Notebook& notebook, TeacherId teacher, TeacherStatus status);

// Puts the teacher into the bin with everything that is about nobody else.
void removeTeacher(Notebook& notebook, TeacherId teacher);

} // namespace alongside
