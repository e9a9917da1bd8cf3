#pragma once

#include "reports/about_words.h"

namespace alongside {

// The parts of the document about one teacher; each has no items where nothing is held.

DocumentSection profileOf(const AllAboutTeacher& all);
std::vector<DocumentSection> agreementsOf(const AllAboutTeacher& all, const AgreementForm& form, Date today);
DocumentSection cyclesOf(const AllAboutTeacher& all, Date today);
DocumentSection contactsOf(const AllAboutTeacher& all);
DocumentSection stepsOf(const AllAboutTeacher& all, Side owner);
DocumentSection winsOf(const AllAboutTeacher& all);
std::vector<DocumentSection> checklistsOf(const AllAboutTeacher& all, const ChecklistTemplate& form);
DocumentSection pulsesOf(const AllAboutTeacher& all, const PulseForm& form);
DocumentSection toolsOf(const AllAboutTeacher& all);
DocumentSection journalOf(const AllAboutTeacher& all, const std::vector<ReflectionPrompt>& prompts);
DocumentSection listsOf(const AllAboutTeacher& all);
DocumentSection trailOf(const AllAboutTeacher& all);

} // namespace alongside
