#pragma once

#include "ui/linked_notebook.h"

namespace alongside {

// Seven teachers in different situations on Friday 20 November 2026, as on the pictures of the design.
struct StaffRoom : LinkedNotebook {
    SchoolId riverside, hilltop;
    TeacherId aisha, hannah, luis, maya, priya, tom, yuki;

    StaffRoom();

private:
    TeacherId hire(const char* name, const char* grade, const char* subject, SchoolId school);
    void agree(TeacherId teacher, const char* day, int rhythm);
    void meet(TeacherId teacher, const char* day, ContactKind kind);
    void addMeetings();
    void addPromises();
};

} // namespace alongside
