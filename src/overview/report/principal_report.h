#pragma once

#include "domain/agreement_form.h"
#include "domain/coach.h"
#include "domain/contact.h"
#include "overview/report/folded_count.h"
#include "overview/report/reportable_teacher.h"
#include "store/tables.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace alongside {

// Why a line may leave.
enum class ReportReason {
    CountOfAll,       // it counts, and says of nobody anything
    FewerThanThree,   // so few stand behind it that it does not say how many
    FewUnnamed,       // besides those who are named, one or two stand behind it, who could be worked out
    SharedByThree,    // at least three work on it, and it names none
    AboutMe,          // it is about the coach alone
    WhoAndWhatAgreed, // the teacher's agreement says so; so the next two
    ActionStepAgreed,
    ThreeWayAgreed,
    MyOwnWords // the coach wrote it for this report
};

struct TeachersMet {
    FoldedCount teachers;
    bool operator==(const TeachersMet&) const = default;
};

// Held, by whether they were brief: talks in the hallway, messages.
struct ContactsHeld {
    bool brief = false;
    FoldedCount contacts;
    bool operator==(const ContactsHeld&) const = default;
};

// Without kinds: of all. Kinds of which so few teachers had any that they could be told are put together.
struct TimeSpent {
    std::vector<ContactKind> kinds;
    FoldedCount minutes;
    bool operator==(const TimeSpent&) const = default;
};

struct CyclesCounted {
    bool ended = false; // else begun
    FoldedCount cycles;
    bool operator==(const CyclesCounted&) const = default;
};

struct SharedGoal {
    std::string goal; // as the form words it
    int teachers = 0;
    bool operator==(const SharedGoal&) const = default;
};

struct TrainingTaken {
    HoursTrained hours;
    bool operator==(const TrainingTaken&) const = default;
};

struct WhoAndWhat {
    ReportableTeacher teacher;
    bool operator==(const WhoAndWhat&) const = default;
};

struct CurrentStep {
    ReportableTeacher teacher;
    bool operator==(const CurrentStep&) const = default;
};

struct OwnWords {
    std::string text; // empty where it is withheld
    bool operator==(const OwnWords&) const = default;
};

using ReportContent = std::variant<TeachersMet, ContactsHeld, TimeSpent, CyclesCounted, SharedGoal, TrainingTaken,
                                   WhoAndWhat, CurrentStep, OwnWords>;

// One line of the report, and why it may leave.
struct ReportLine {
    ReportReason reason{};
    ReportContent content;

    // Words that would belong here hold a name that may not leave. They are not in the line.
    bool withheld = false;

    bool operator==(const ReportLine&) const = default;
};

// What the principal is told of a stretch of time: these lines and nothing else. No record is in it, so whatever shows,
// prints or saves a report cannot say more than it.
struct PrincipalReport {
    DateSpan days;
    std::string coach;
    std::string school; // empty: of all
    std::vector<ReportLine> lines;
    Date madeOn{}; // before its last day it tells so far only

    bool operator==(const PrincipalReport&) const = default;
};

// What a report is asked for.
struct ReportAsked {
    DateSpan days;
    std::optional<SchoolId>
        school; // teachers of one school only; where there are several, a report of all names nobody
    std::string ownWords;
    std::set<TeacherId> leftUnnamed = {}; // who may be named, but the coach leaves out every line that does
};

// As of today, through the rung of each teacher; everybody else stays without a name, the bin's teachers too. `form`
// words the goals.
PrincipalReport principalReport(const Tables& tables, const AgreementForm& form, const ReportAsked& asked, Date today);

// A report but for the coach's own words, and the names that may not stand in them: so that each key costs no report.
struct GatheredReport {
    PrincipalReport report;
    NamesInText hidden;
};

// Gathers one piece by piece, for whoever has something else to do in between. What comes of it holds only where the
// notebook is still as it was at the first piece.
class ReportGathering {
public:
    ReportGathering(const Tables& tables, const AgreementForm& form, const ReportAsked& asked, Date today);
    ~ReportGathering();

    bool readOn(); // false where nothing is left to read

    // Asks nothing any more: whom the coach leaves unnamed changes what is counted, not what was read.
    GatheredReport reportWithout(const std::set<TeacherId>& leftUnnamed) const;

private:
    class Gathering;
    std::unique_ptr<Gathering> gathering_;
};

GatheredReport gatheredReport(const Tables& tables, const AgreementForm& form, const ReportAsked& asked, Date today);
PrincipalReport withOwnWords(const GatheredReport& gathered, const std::string& words);

} // namespace alongside
