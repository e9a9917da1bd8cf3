#include "window/guide_place.h"

#include "agreement/acknowledge_panel.h"
#include "agreement/compare_panel.h"
#include "archive/archive_panel.h"
#include "backups/restore_panel.h"
#include "cycle/close_cycle_panel.h"
#include "cycle/cycle_form.h"
#include "exchange/bring_list_panel.h"
#include "exchange/calendar_panel.h"
#include "keeping/due_panel.h"
#include "keeping/hold_panel.h"
#include "library/move_form.h"
#include "library/template_item_form.h"
#include "library/tool_form.h"
#include "meetings/meeting_form.h"
#include "next_steps/move_date_form.h"
#include "next_steps/next_step_form.h"
#include "pulse/hand_over_panel.h"
#include "pulse/pulse_panel.h"
#include "pulse/sheet_panel.h"
#include "reflect/reflection_form.h"
#include "security/confirm_password_panel.h"
#include "security/new_password_panel.h"
#include "security/recovery_sheet_panel.h"
#include "settings/delete_panel.h"
#include "settings/settings_page.h"
#include "settings/shortcuts_panel.h"
#include "shared/hidden.h"
#include "summary/summary_panel.h"
#include "teachers/teacher_form.h"
#include "trust/cautions_panel.h"
#include "trust/entries_panel.h"
#include "trust/win_form.h"
#include "window/notebook_frame.h"

namespace alongside {
namespace {

template <class SomePanel>
bool is(const QWidget& panel) {
    return qobject_cast<const SomePanel*>(&panel);
}

struct PanelPlace {
    bool (*fits)(const QWidget&);
    const char* page;
    const char* heading = "";
};

constexpr PanelPlace kPanels[] = {
    {is<MeetingForm>, "log-a-meeting"},
    {is<NextStepForm>, "next-steps"},
    {is<MoveDateForm>, "next-steps", "keep-move-release"},
    {is<SummaryPanel>, "what-leaves", "the-summary-to-a-teacher"},
    {is<WinForm>, "checklist", "wins"},
    {is<EntriesPanel>, "dashboard", "every-figure-opens"},
    {is<CautionsPanel>, "dashboard", "what-the-figures-cannot-say"},
    {is<AcknowledgePanel>, "agreement", "draft-discussed-acknowledged-ended"},
    {is<ComparePanel>, "agreement", "draft-discussed-acknowledged-ended"},
    {is<PulsePanel>, "pulse"},
    {is<SheetPanel>, "pulse", "without-names"},
    {is<HandOverPanel>, "pulse", "one-teacher-by-name"},
    {is<CycleForm>, "profile-and-cycle"},
    {is<CloseCyclePanel>, "profile-and-cycle"},
    {is<TeacherForm>, "first-day", "your-first-teacher"},
    {is<ReflectionForm>, "reflect"},
    {is<BringListPanel>, "bring-your-list"},
    {is<CalendarPanel>, "settings-and-bin"},
    {is<ArchivePanel>, "what-leaves", "everything-in-one-file"},
    {is<RestorePanel>, "backups", "settings-backups"},
    {is<DeletePanel>, "keeping-and-deleting", "which-backups-still-hold-it"},
    {is<DuePanel>, "keeping-and-deleting", "what-the-agreements-say"},
    {is<HoldPanel>, "keeping-and-deleting", "a-hold"},
    {is<NewPasswordPanel>, "password-and-lock"},
    {is<ConfirmPasswordPanel>, "password-and-lock", "changing-the-password"},
    {is<RecoverySheetPanel>, "password-and-lock", "the-recovery-sheet"},
    {is<MoveForm>, "library", "moves"},
    {is<ToolForm>, "library", "tools"},
    {is<TemplateItemForm>, "library", "templates"},
    {is<HiddenPanel>, "hide-notes"},
    {is<ShortcutsPanel>, "find-or-do", "every-key"},
};

GuidePlace placeOf(const char* page, const char* heading = "") {
    return {QString::fromLatin1(page), QString::fromLatin1(heading)};
}

GuidePlace placeFor(TeacherTab tab) {
    switch (tab) {
    case TeacherTab::Dashboard:
        return placeOf("dashboard");
    case TeacherTab::Timeline:
        return placeOf("meetings", "finding-in-other-lists");
    case TeacherTab::NextSteps:
        return placeOf("next-steps");
    case TeacherTab::Agreement:
        return placeOf("agreement");
    case TeacherTab::Checklist:
        return placeOf("checklist");
    case TeacherTab::Pulse:
        return placeOf("pulse");
    case TeacherTab::Cycle:
    case TeacherTab::Profile:
        break;
    }
    return placeOf("profile-and-cycle");
}

GuidePlace placeFor(SettingsPart part) {
    switch (part) {
    case SettingsPart::Files:
        return placeOf("what-leaves", "everything-in-one-file");
    case SettingsPart::Security:
        return placeOf("password-and-lock", "changing-the-password");
    case SettingsPart::Backups:
        return placeOf("backups");
    case SettingsPart::Trail:
        return placeOf("what-leaves", "the-trail");
    case SettingsPart::Keeping:
        return placeOf("keeping-and-deleting");
    case SettingsPart::Me:
    case SettingsPart::Schools:
    case SettingsPart::Calendar:
    case SettingsPart::Rhythm:
    case SettingsPart::Appearance:
    case SettingsPart::Bin:
        break;
    }
    return placeOf("settings-and-bin");
}

GuidePlace placeFor(MainPage page) {
    switch (page) {
    case MainPage::Today:
        return placeOf("today");
    case MainPage::Teachers:
        return placeOf("teachers");
    case MainPage::Meetings:
        return placeOf("meetings");
    case MainPage::NextSteps:
        return placeOf("next-steps");
    case MainPage::Library:
        return placeOf("library");
    case MainPage::Reflect:
        return placeOf("reflect");
    case MainPage::Reports:
        return placeOf("reports");
    case MainPage::Settings:
        break;
    }
    return placeOf("settings-and-bin");
}

} // namespace

GuidePlace guidePlaceFor(const QWidget* panel, const NotebookFrame* frame) {
    for (const auto& each : kPanels)
        if (panel && each.fits(*panel))
            return placeOf(each.page, each.heading);
    if (!frame)
        return placeOf("first-day");
    const auto there = frame->whereabouts();
    if (there.place.teacher)
        return placeFor(there.place.tab);
    if (there.place.page == MainPage::Settings)
        return placeFor(static_cast<SettingsPart>(there.place.part));
    return placeFor(there.place.page);
}

} // namespace alongside
