#include "rescue/table_words.h"

#include "shared/text.h"

#include <QCoreApplication>

#include <map>
#include <string_view>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Rescue)

public:
    static const std::map<std::string_view, const char*>& all();
};

const std::map<std::string_view, const char*>& Say::all() {
    static const std::map<std::string_view, const char*> words{
        {"settings", QT_TR_NOOP("Settings")},
        {"calendar", QT_TR_NOOP("School calendar")},
        {"calendar_span", QT_TR_NOOP("Days of the school calendar")},
        {"coach", QT_TR_NOOP("My details")},
        {"coach_taught_at", QT_TR_NOOP("Schools where I taught")},
        {"coach_training", QT_TR_NOOP("My trainings")},
        {"school", QT_TR_NOOP("Schools")},
        {"school_culture_note", QT_TR_NOOP("Notes on a school's culture")},
        {"teacher", QT_TR_NOOP("Teachers")},
        {"teacher_subject", QT_TR_NOOP("Subjects of teachers")},
        {"teacher_grade", QT_TR_NOOP("Grades of teachers")},
        {"teacher_school", QT_TR_NOOP("Schools of teachers")},
        {"agreement", QT_TR_NOOP("Agreements")},
        {"agreement_answer", QT_TR_NOOP("Answers of agreements")},
        {"acknowledgement", QT_TR_NOOP("Acknowledgements of agreements")},
        {"cycle", QT_TR_NOOP("Cycles")},
        {"cycle_phase", QT_TR_NOOP("Phases of cycles")},
        {"move", QT_TR_NOOP("Moves")},
        {"contact", QT_TR_NOOP("Meetings")},
        {"contact_note", QT_TR_NOOP("Notes of meetings")},
        {"contact_teacher", QT_TR_NOOP("Teachers at meetings")},
        {"contact_move", QT_TR_NOOP("Moves used at meetings")},
        {"next_step", QT_TR_NOOP("Next steps")},
        {"renegotiation", QT_TR_NOOP("Changed dates of next steps")},
        {"win", QT_TR_NOOP("Wins")},
        {"checklist", QT_TR_NOOP("Checklists")},
        {"checklist_item", QT_TR_NOOP("Items of checklists")},
        {"pulse", QT_TR_NOOP("Pulses")},
        {"pulse_answer", QT_TR_NOOP("Answers of pulses")},
        {"reflection", QT_TR_NOOP("Pages of the journal")},
        {"tool", QT_TR_NOOP("Tools")},
        {"tool_builds", QT_TR_NOOP("Kinds of trust of tools")},
        {"tool_use", QT_TR_NOOP("Uses of tools")},
        {"draft", QT_TR_NOOP("Words begun and not yet done")},
        {"hint_shown", QT_TR_NOOP("Hints put away")},
        {"template_item", QT_TR_NOOP("Own lines of checklists and goals")},
        {"trail", QT_TR_NOOP("Lines of what left")},
        {"trail_teacher", QT_TR_NOOP("Teachers of what left")},
        {"roster_mark", QT_TR_NOOP("Marks of rosters")},
        {"column_choice", QT_TR_NOOP("Columns of lists")},
        {"hold", QT_TR_NOOP("Holds")},
    };
    return words;
}

} // namespace

QString tableWords(const std::string& table) {
    const auto found = Say::all().find(table);
    return found == Say::all().end() ? toQt(table) : Say::tr(found->second);
}

QString unknownName() {
    return Say::tr("Unknown (recovered)");
}

} // namespace alongside
