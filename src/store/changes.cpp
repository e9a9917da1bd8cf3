#include "store/changes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alongside {
namespace {

using enum Area;

constexpr std::array<std::pair<std::string_view, Area>, 36> kTables{{
    {"settings", Settings},
    {"calendar", Calendar},
    {"calendar_span", Calendar},
    {"coach", Coaches},
    {"coach_taught_at", Coaches},
    {"coach_training", Coaches},
    {"school", Schools},
    {"school_culture_note", Schools},
    {"teacher", Teachers},
    {"teacher_subject", Teachers},
    {"teacher_grade", Teachers},
    {"teacher_school", Teachers},
    {"roster_mark", Teachers},
    {"hold", Teachers},
    {"agreement", Agreements},
    {"agreement_answer", Agreements},
    {"acknowledgement", Agreements},
    {"cycle", Cycles},
    {"cycle_phase", Cycles},
    {"contact", Contacts},
    {"contact_note", Contacts},
    {"contact_teacher", Contacts},
    {"contact_move", Contacts},
    {"next_step", NextSteps},
    {"renegotiation", NextSteps},
    {"win", Wins},
    {"checklist", Checklists},
    {"checklist_item", Checklists},
    {"pulse", Pulses},
    {"pulse_answer", Pulses},
    {"reflection", Reflections},
    {"move", Library},
    {"tool", Library},
    {"tool_builds", Library},
    {"tool_use", Library},
    {"template_item", Library},
}};

} // namespace

Changes Changes::everything() {
    Changes all;
    all.areas_.set();
    return all;
}

std::optional<Area> areaOfTable(std::string_view table) {
    const auto found =
        std::find_if(kTables.begin(), kTables.end(), [&](const auto& entry) { return entry.first == table; });
    if (found == kTables.end())
        return std::nullopt;
    return found->second;
}

} // namespace alongside
