#pragma once

#include "domain/contact.h"
#include "domain/library_content.h"
#include "domain/move.h"
#include "domain/next_step.h"
#include "domain/trust/count.h"
#include "domain/trust/indicator.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace alongside {

enum class TeacherTab { Dashboard, Timeline, NextSteps, Agreement, Checklist, Pulse, Cycle, Profile };

// A meeting that was typed elsewhere already, and what to do once it is stored.
struct TypedMeeting {
    Contact contact;
    std::vector<NextStep> steps;
    std::function<void()> stored;
    std::function<TypedMeeting()> another{}; // the same as one of its own, where an appointment seems to be meant
};

enum class MeetingsView { List, Week };

// What the log panel is to open with. Empty: natural defaults.
struct MeetingRequest {
    std::vector<TeacherId> with;
    std::optional<ContactId> existing; // to correct, or to log what was planned
    bool toPlan = false;
    std::optional<TeacherId> inView{};     // on screen, if nothing better suggests itself
    std::optional<ContactStatus> became{}; // of one that was planned, where it is known already
    std::optional<TypedMeeting> typed{};   // goes before all defaults and drafts
    std::optional<Move> move{};            // used at it: its words are offered in the note
    std::optional<Date> on{};              // picked in a week, as is the time
    std::optional<TimeOfDay> at{};
};

// The records behind a figure: those that count (k), the others (n - k), and those that stand beside and count nowhere.
struct FigureEntries {
    TeacherId teacher;
    QString title;                             // the figure as a sentence
    std::optional<trust::Indicator> indicator; // says why an entry counts or does not
    std::vector<trust::Entry> counted;
    std::vector<trust::Entry> others;
    std::vector<trust::Entry> beside{};

    bool operator==(const FigureEntries&) const = default;
};

// What a new page of the journal begins with.
struct ReflectionStart {
    std::optional<PromptMoment> moment{}; // whose prompts are offered first
    std::optional<TeacherId> teacher{};
    std::optional<Dimension> dimension{};

    bool operator==(const ReflectionStart&) const = default;
};

// Where a page wants to go. Pages ask, the window leads.
class Navigator : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void teachersWanted();
    void meetingsWanted(alongside::MeetingsView view);
    void nextStepsWanted();
    void teacherWanted(alongside::TeacherId teacher, alongside::TeacherTab tab);
    void newTeacherWanted();
    void listWanted(); // to bring teachers from a spreadsheet
    void meetingWanted(const alongside::MeetingRequest& request);
    void nextStepWanted(alongside::TeacherId teacher);   // a form for a new one
    void nextStepFormWanted(alongside::NextStepId step); // to correct one
    void newWinWanted(alongside::TeacherId teacher);
    void winFormWanted(alongside::WinId win);
    void summaryWanted(alongside::ContactId contact); // of a held meeting, to its teachers
    void newReflectionWanted(const alongside::ReflectionStart& start);
    void reflectionsWanted(alongside::TeacherId teacher, std::optional<alongside::Dimension> dimension); // about both
    // On screen, in a view that shows nothing else and that only who knows the code, if there is one, can leave.
    void pulseHandOverWanted(alongside::TeacherId teacher, const QString& code);
    void anonymousPulsesWanted();
    void notesWanted();              // where they are hidden
    void said(const QString& words); // something was done that the page itself does not show
    void entriesWanted(const alongside::FigureEntries& figure);
};

} // namespace alongside
