#pragma once

#include "store/notebook.h"

#include <set>
#include <string>
#include <vector>

namespace alongside::making {

// Words that stand in one field of a notebook and nowhere else, and the documents that hold this field. None of them:
// the field is private.
struct Canary {
    std::string field;
    std::string words;
    std::set<DocumentKind> leavesIn;
};

// A notebook with one in every field in which a coach writes about people.
struct Planted {
    std::vector<Canary> canaries;
    TeacherId teacher; // about whom they are; the agreement lets the principal hear all that any agreement can
    ContactId meeting; // held
    AgreementId agreement;
    ChecklistId checklist;
    WinId win;
};

Planted plantCanaries(Notebook& notebook);

} // namespace alongside::making
