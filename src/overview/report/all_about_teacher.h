#pragma once

#include "domain/agreement.h"
#include "domain/agreement_form.h"
#include "domain/checklist.h"
#include "domain/checklist_template.h"
#include "domain/contact.h"
#include "domain/cycle.h"
#include "domain/library_content.h"
#include "domain/next_step.h"
#include "domain/pulse.h"
#include "domain/reflection.h"
#include "domain/roster_mark.h"
#include "domain/teacher.h"
#include "domain/tool.h"
#include "domain/trail_line.h"
#include "domain/win.h"
#include "store/tables.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside {

// Whether the coach lets the private notes and the journal go along.
enum class PrivateText { StaysHere, GoesAlong };

// A contact as the one teacher may read it: the others are a number.
struct ContactOfOne {
    Contact contact; // with this teacher only; its private note is empty where it stays here
    int others = 0;
    std::vector<std::string> moves; // in the words of this language

    bool operator==(const ContactOfOne&) const = default;
};

// A tool that was used with the teacher.
struct ToolOfOne {
    std::string name;
    Date since{};

    bool operator==(const ToolOfOne&) const = default;
};

// What came with the program, in the language of the day. What a notebook keeps of it names nobody.
struct ProgramWords {
    std::vector<LibraryMove> moves;
    std::vector<ChecklistTemplateItem> items;
    std::vector<ReflectionPrompt> prompts;
    AgreementForm agreement;
};

// Everything that a notebook holds about one teacher, for that teacher. In all words that somebody typed the names of
// other teachers are replaced, and what is private is in it only where it goes along.
struct AllAboutTeacher {
    Teacher teacher;
    std::vector<std::string> schools;
    std::vector<Agreement> agreements; // newest first, as everything below
    std::vector<Cycle> cycles;
    std::vector<ContactOfOne> contacts;
    std::vector<NextStep> steps;
    std::vector<Win> wins;
    std::vector<Checklist> checklists;
    std::vector<Pulse> pulses;
    std::vector<ToolOfOne> tools;
    std::vector<Reflection> reflections; // none where they stay here
    std::vector<RosterMark> lists;       // of a school, in which the teacher stood
    std::vector<TrailLine> left;         // what left about the teacher, and when
    PrivateText privateText = PrivateText::StaysHere;
    int privateNotes = 0; // how many notes there are, whether they go along or not
    int pages = 0;        // of the journal
    int remarks = 0;      // of the coach's on the checklists
    int inBin = 0;        // records about the teacher that were removed and are not gone; none is in it

    bool operator==(const AllAboutTeacher&) const = default;
};

// Empty where there is no such teacher. `colleague` stands in the place of others' names: "a colleague".
std::optional<AllAboutTeacher> allAbout(const Tables& tables, TeacherId teacher, PrivateText privateText,
                                        std::string_view colleague, const ProgramWords& program);

} // namespace alongside
