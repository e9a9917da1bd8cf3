#pragma once

#include "store/notebook.h"

namespace alongside::making {

// One record of each kind with every field set to something that is neither empty nor the default. References are zero
// until they are given.
Coach fullCoach();
School fullSchool();
Teacher fullTeacher(SchoolId school);
Agreement fullAgreement(TeacherId teacher);
Cycle fullCycle(TeacherId teacher);
Contact fullContact(std::vector<TeacherId> with, MoveId move, CycleId cycle);
NextStep fullPromise(TeacherId teacher, ContactId contact);
NextStep fullActionStep(TeacherId teacher, ContactId contact);
Win fullWin(TeacherId teacher);
Checklist fullChecklist(TeacherId teacher);
Pulse fullPulse(TeacherId teacher);
Reflection fullReflection(TeacherId teacher);
Tool fullTool(TeacherId teacher);
Move fullMove();
SchoolCalendar fullCalendar();
Settings fullSettings();

// The keys of one stored record of each kind.
struct FullKeys {
    SchoolId school;
    TeacherId teacher;
    TeacherId colleague; // who was at the same contact
    CycleId cycle;
    MoveId move;
    ContactId contact;
};

// Adds all of the above, joined to each other, and one contact more that rests in the bin, as one deed. What is private
// says "canary".
FullKeys addFullRecords(Notebook& notebook);

} // namespace alongside::making
