#pragma once

#include "domain/agreement_answers.h"
#include "domain/teacher.h"

#include <QString>

#include <map>

namespace alongside {

// What each field of a teacher's page changes elsewhere, in small words, and where the agreement in effect (null: none)
// says something else, what it says and that it holds.
std::map<TeacherField, QString> profileNotes(const Teacher& teacher, const Agreement* inEffect,
                                             const AgreementForm& form);

} // namespace alongside
