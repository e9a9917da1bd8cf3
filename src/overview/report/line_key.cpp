#include "overview/report/line_key.h"

namespace alongside {

LineKey keyOf(const ReportContent& content) {
    LineKey key;
    key.sort = content.index();
    if (const auto* contacts = std::get_if<ContactsHeld>(&content))
        key.isSecond = contacts->brief;
    if (const auto* cycles = std::get_if<CyclesCounted>(&content))
        key.isSecond = cycles->ended;
    if (const auto* time = std::get_if<TimeSpent>(&content))
        key.kinds = time->kinds;
    if (const auto* shared = std::get_if<SharedGoal>(&content))
        key.goal = shared->goal;
    if (const auto* who = std::get_if<WhoAndWhat>(&content))
        key.teacher = who->teacher.id();
    if (const auto* step = std::get_if<CurrentStep>(&content))
        key.teacher = step->teacher.id();
    return key;
}

} // namespace alongside
