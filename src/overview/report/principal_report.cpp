#include "overview/report/principal_report.h"

#include "domain/agreement_answers.h"
#include "overview/agreement_versions.h"
#include "overview/report/contact_totals.h"
#include "overview/templates.h"

#include <algorithm>
#include <map>

namespace alongside {
namespace {

constexpr const char* kGoalInWords = "what-we-want.goal";
constexpr const char* kSomethingElse = "own"; // says nothing by itself

bool touches(const Cycle& cycle, DateSpan days) {
    return cycle.startedOn <= days.until && (!cycle.endedOn || *cycle.endedOn >= days.from);
}

// The form's goals by their codes: goals in the coach's own words never leave.
std::map<std::string, std::string> goalsOf(const AgreementForm& form) {
    std::map<std::string, std::string> goals;
    for (const auto& section : form.sections)
        for (const auto& field : section.fields)
            if (field.key == kGoals)
                for (const auto& option : field.options)
                    if (option.value != kSomethingElse)
                        goals.emplace(option.value, option.label);
    return goals;
}

constexpr int kDaysInPiece = 3; // a district has hundreds of contacts on each

} // namespace

// Gathers one report.
class ReportGathering::Gathering {
public:
    Gathering(const Tables& tables, const AgreementForm& form, const ReportAsked& asked, Date today)
        : tables_(tables), goals_(goalsOf(form)), asked_(asked), today_(today), heldFrom_(asked.days.from) {}

    bool readOn() {
        if (!hasTeachers_)
            takeTeachers();
        else if (heldFrom_ <= asked_.days.until)
            takeContacts();
        else if (!report_)
            takeWork();
        else
            return false;
        return true;
    }

    GatheredReport reportWithout(const std::set<TeacherId>& leftUnnamed) const {
        auto counted = counted_;
        for (const auto& person : people_)
            if (!leftUnnamed.contains(person.id()))
                counted.named.insert(person.id());
        auto report = *report_;
        report.lines = contactTotals(held_, counted);
        addCycles(report.lines, counted);
        addSharedGoals(report.lines, counted);
        addTraining(report.lines);
        addPeople(report.lines);
        return {std::move(report), hidden_};
    }

private:
    // Each principal hears of their own school's teachers only.
    void takeTeachers() {
        mayName_ = asked_.school || tables_.schools.byName().size() < 2;
        std::optional<std::set<TeacherId>> theirs;
        if (asked_.school) {
            const auto at = tables_.teachers.at(*asked_.school);
            theirs.emplace(at.begin(), at.end());
        }
        const auto versions = tables_.agreements.termsOfAll();
        for (const auto& teacher : tables_.teachers.rowsByName())
            take(teacher, !theirs || theirs->contains(teacher.id), versions);
        for (const auto& teacher : tables_.teachers.inBin())
            hidden_.add(teacher);
        hasTeachers_ = true;
    }

    void take(const Teacher& teacher, bool isCounted, const AgreementVersions& versions) {
        const auto own = versions.find(teacher.id);
        const auto rung = own == versions.end() ? PrivacyRung::NoContent : rungOn(own->second, today_);
        if (isCounted)
            counted_.all.insert(teacher.id);
        if (isCounted && mayName_ && rung >= PrivacyRung::WhoAndWhat)
            nameable_.push_back({teacher, rung});
        else
            hidden_.add(teacher);
    }

    // Those of a few days; years without any cost nothing.
    void takeContacts() {
        const auto first = tables_.contacts.nextHeld(heldFrom_).value_or(addDays(asked_.days.until, 1));
        const DateSpan days{first, std::min(addDays(first, kDaysInPiece - 1), asked_.days.until)};
        for (auto& time : tables_.contacts.heldTimes(days)) {
            const auto counts = [this](TeacherId each) { return counted_.all.contains(each); };
            if (std::any_of(time.with.begin(), time.with.end(), counts))
                held_.push_back(std::move(time));
        }
        heldFrom_ = std::max(days.from, addDays(days.until, 1));
    }

    void takeWork() {
        for (const auto& cycle : tables_.cycles.all())
            if (counted_.all.contains(cycle.teacher) && touches(cycle, asked_.days))
                cycles_.push_back(cycle);
        takePeople();
        me_ = tables_.coaches.me();
        const auto school = asked_.school ? tables_.schools.find(*asked_.school) : std::nullopt;
        report_ = {asked_.days, me_ ? me_->name : std::string(), school ? school->name : std::string(), {}, today_};
    }

    void addCycles(std::vector<ReportLine>& lines, const Counted& counted) const {
        for (const bool ended : {false, true}) {
            std::set<TeacherId> teachers;
            int count = 0;
            for (const auto& cycle : cycles_)
                if (const auto day = ended ? cycle.endedOn : cycle.startedOn; day && asked_.days.contains(*day)) {
                    teachers.insert(cycle.teacher);
                    ++count;
                }
            const FoldedCount cycles(count, behind(teachers, counted));
            if (count > 0)
                lines.push_back({reasonFor(cycles), CyclesCounted{ended, cycles}});
        }
    }

    // Those who may be named and were worked with in this time.
    void takePeople() {
        std::set<TeacherId> met;
        for (const auto& contact : held_)
            met.insert(contact.with.begin(), contact.with.end());
        for (const auto& [teacher, rung] : nameable_) {
            const auto* cycle = latestCycle(teacher.id);
            if (!cycle && !met.contains(teacher.id))
                continue;
            if (auto person = reportable(rung, factsOf(teacher, cycle), hidden_))
                people_.push_back(std::move(*person));
        }
    }

    const Cycle* latestCycle(TeacherId teacher) const {
        const Cycle* latest = nullptr;
        for (const auto& cycle : cycles_)
            if (cycle.teacher == teacher && (!latest || latest->startedOn <= cycle.startedOn))
                latest = &cycle;
        return latest;
    }

    PublicFacts factsOf(const Teacher& teacher, const Cycle* cycle) const {
        PublicFacts facts{teacher.id, teacher.name, cycle ? cycle->goal : std::string(), {}, currentStep(teacher.id)};
        const auto versions = tables_.agreements.ofTeacher(teacher.id);
        const auto* agreement = inEffectOn(versions, today_);
        if (!agreement)
            return facts;
        if (facts.goal.empty())
            facts.goal = answerUnder<std::string>(*agreement, kGoalInWords);
        for (const auto& code : answerUnder<std::vector<std::string>>(*agreement, kGoals))
            if (const auto goal = goals_.find(code); goal != goals_.end())
                facts.goals.push_back(goal->second);
        return facts;
    }

    std::string currentStep(TeacherId teacher) const {
        const NextStep* current = nullptr;
        const auto steps = tables_.nextSteps.openOf(teacher);
        for (const auto& step : steps)
            if (!isPromise(step) && step.madeOn <= asked_.days.until && (!current || current->madeOn <= step.madeOn))
                current = &step;
        return current ? current->what : std::string();
    }

    void addSharedGoals(std::vector<ReportLine>& lines, const Counted& counted) const {
        std::map<std::string, std::set<TeacherId>> shared;
        for (const auto& person : people_)
            for (const auto& goal : person.goals())
                shared[goal].insert(person.id());
        for (const auto& [goal, teachers] : shared)
            if (const auto who = behind(teachers, counted); foldOf(who) == Fold::None)
                lines.push_back({ReportReason::SharedByThree, SharedGoal{goal, who.teachers}});
    }

    void addTraining(std::vector<ReportLine>& lines) const {
        if (!me_)
            return;
        auto me = *me_;
        std::erase_if(me.trainings, [this](const Training& each) { return !asked_.days.contains(each.on); });
        if (const auto hours = trainingHours(me); hours.inAll > 0)
            lines.push_back({ReportReason::AboutMe, TrainingTaken{hours}});
    }

    void addPeople(std::vector<ReportLine>& lines) const {
        const auto reasonOf = [](const ReportableTeacher& person, ReportReason reason) {
            return person.rung() == PrivacyRung::ThreeWay ? ReportReason::ThreeWayAgreed : reason;
        };
        for (const auto& person : people_) {
            lines.push_back(
                {reasonOf(person, ReportReason::WhoAndWhatAgreed), WhoAndWhat{person}, person.goalWithheld()});
            if (!person.actionStep().empty() || person.actionStepWithheld())
                lines.push_back({reasonOf(person, ReportReason::ActionStepAgreed), CurrentStep{person},
                                 person.actionStepWithheld()});
        }
    }

    const Tables& tables_;
    std::map<std::string, std::string> goals_;
    ReportAsked asked_;
    Date today_;
    Date heldFrom_; // the first day whose contacts are still to be read
    bool hasTeachers_ = false, mayName_ = false;
    NamesInText hidden_;
    Counted counted_; // who is named follows from whom the coach leaves unnamed
    std::vector<std::pair<Teacher, PrivacyRung>> nameable_;
    std::vector<ReportableTeacher> people_;
    std::vector<HeldTime> held_;
    std::vector<Cycle> cycles_;
    std::optional<Coach> me_;
    std::optional<PrincipalReport> report_; // but for its lines, once all is read
};

ReportGathering::ReportGathering(const Tables& tables, const AgreementForm& form, const ReportAsked& asked, Date today)
    : gathering_(std::make_unique<Gathering>(tables, form, asked, today)) {}
ReportGathering::~ReportGathering() = default;

bool ReportGathering::readOn() {
    return gathering_->readOn();
}

GatheredReport ReportGathering::reportWithout(const std::set<TeacherId>& leftUnnamed) const {
    return gathering_->reportWithout(leftUnnamed);
}

GatheredReport gatheredReport(const Tables& tables, const AgreementForm& form, const ReportAsked& asked, Date today) {
    ReportGathering gathering(tables, form, asked, today);
    while (gathering.readOn()) {
    }
    return gathering.reportWithout(asked.leftUnnamed);
}

PrincipalReport withOwnWords(const GatheredReport& gathered, const std::string& words) {
    auto report = gathered.report;
    if (isBlank(words))
        return report;
    const bool withheld = gathered.hidden.standIn(words);
    report.lines.push_back({ReportReason::MyOwnWords, OwnWords{withheld ? std::string() : words}, withheld});
    return report;
}

PrincipalReport principalReport(const Tables& tables, const AgreementForm& form, const ReportAsked& asked, Date today) {
    return withOwnWords(gatheredReport(tables, form, asked, today), asked.ownWords);
}

} // namespace alongside
