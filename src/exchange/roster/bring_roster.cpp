#include "exchange/roster/bring_roster.h"

#include "actions/teacher_actions.h"
#include "store/backups/backup_name.h"

namespace alongside {

std::filesystem::path bringRoster(Notebook& notebook, const RosterPreview& preview) {
    std::vector<ListedTeacher> listed;
    for (const auto& row : preview.rows)
        if (row.state == RosterState::Added || row.state == RosterState::Changed)
            listed.push_back({row.teacher, row.schools});
    if (!preview.bringsAnything())
        return {};
    std::filesystem::path backup;
    if (notebook.read().teachers.count() > 0)
        backup = notebook.backUp(BackupCause::Import);
    RosterSeen seen{preview.turnover.source, preview.turnover.present, {}};
    for (const auto& teacher : preview.turnover.missing)
        seen.missing.push_back(teacher.id);
    notebook.progress().begin(Stage::Work, static_cast<std::int64_t>(listed.size()));
    bringTeachers(notebook, listed, seen.source.empty() ? RosterSeen{} : seen);
    return backup;
}

} // namespace alongside
