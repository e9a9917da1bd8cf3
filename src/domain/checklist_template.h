#pragma once

#include "domain/checklist.h"
#include "domain/pulse.h"
#include "domain/words.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside {

// What in the log can suggest that an item is done. The coach confirms; nothing ticks itself.
enum class LogRule {
    WinTold,
    OpenedWithWin,
    RecognitionKnown,
    WinNoted,
    AppointmentsKept,
    BriefContact,
    VisitsAsAgreed,
    NoOverduePromise,
    CameBack
};

template <>
struct Words<LogRule> {
    static constexpr std::array<std::string_view, 9> list{"win-told",         "opened-with-win",    "recognition-known",
                                                          "win-noted",        "appointments-kept",  "brief-contact",
                                                          "visits-as-agreed", "no-overdue-promise", "came-back"};
};

// One item as a new period starts with it.
struct ChecklistTemplateItem {
    std::string code;
    Strategy strategy{};
    std::string text;
    std::optional<LogRule> fromLog;
    std::vector<std::string> elsewhere{}; // its text as it comes in the other languages

    bool operator==(const ChecklistTemplateItem&) const = default;
};

// A line that no coach can tick; the teacher answers it in the pulse.
struct TeacherOnlyLine {
    std::string text;
    PulseItem pulse{};

    bool operator==(const TeacherOnlyLine&) const = default;
};

// The Relational Trust Coaching Checklist before anything is ticked.
struct ChecklistTemplate {
    std::string title;
    std::vector<ChecklistTemplateItem> items;
    std::vector<TeacherOnlyLine> onlyTheTeacher;

    bool operator==(const ChecklistTemplate&) const = default;
};

} // namespace alongside
