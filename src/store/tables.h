#pragma once

#include "store/agreement_table.h"
#include "store/calendar_table.h"
#include "store/checklist_table.h"
#include "store/coach_table.h"
#include "store/column_choice_table.h"
#include "store/contact_table.h"
#include "store/cycle_table.h"
#include "store/draft_table.h"
#include "store/hint_table.h"
#include "store/hold_table.h"
#include "store/move_table.h"
#include "store/next_step_table.h"
#include "store/pulse_table.h"
#include "store/reflection_table.h"
#include "store/roster_mark_table.h"
#include "store/school_table.h"
#include "store/search.h"
#include "store/settings_table.h"
#include "store/teacher_table.h"
#include "store/template_table.h"
#include "store/tool_table.h"
#include "store/trail_table.h"
#include "store/win_table.h"

namespace alongside {

// Every table of a notebook. Whoever holds it const can only read.
struct Tables {
    Tables(Database& database, const Clock& clock, UnderCover stands = {});

    SettingsTable settings;
    CalendarTable calendar;
    CoachTable coaches;
    SchoolTable schools;
    TeacherTable teachers;
    AgreementTable agreements;
    CycleTable cycles;
    ContactTable contacts;
    NextStepTable nextSteps;
    WinTable wins;
    ChecklistTable checklists;
    PulseTable pulses;
    ReflectionTable reflections;
    ToolTable tools;
    MoveTable moves;
    TemplateTable templates;
    HintTable hints;
    DraftTable drafts;
    RosterMarkTable rosterMarks;
    HoldTable holds;
    ColumnChoiceTable columnChoices;
    TrailTable trail;
    Search search;
};

} // namespace alongside
