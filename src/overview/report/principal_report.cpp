#include "overview/report/principal_report.h"

#include "domain/agreement_answers.h"
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

// Gathers one report.
class Gathering {
public:
    Gathering(const Tables& tables, const AgreementForm& form, const ReportAsked& asked, Date today)
        : tables_(tables), goals_(goalsOf(form)), asked_(asked), today_(today) {
        mayName_ = asked.school || tables.schools.byName().size() < 2;
        const auto versions = tables.agreements.termsOfAll();
        for (const auto& teacher : tables.teachers.byName())
            take(teacher, versions);
        for (const auto& teacher : tables.teachers.inBin())
            hidden_.add(teacher);
        takeContacts();
        for (const auto& cycle : tables.cycles.all())
            if (counted_.all.contains(cycle.teacher) && touches(cycle, asked_.days))
                cycles_.push_back(cycle);
    }

    std::vector<ReportLine> lines() {
        const auto people = reportablePeople();
        for (const auto& person : people)
            if (!asked_.leftUnnamed.contains(person.id()))
                counted_.named.insert(person.id());
        auto lines = contactTotals(held_, counted_);
        addCycles(lines);
        addSharedGoals(lines, people);
        addTraining(lines);
        addPeople(lines, people);
        return lines;
    }

    const NamesInText& hidden() const { return hidden_; }

private:
    void take(const Teacher& teacher, const std::map<TeacherId, std::vector<Agreement>>& versions) {
        const bool isCounted = !asked_.school || std::find(teacher.schools.begin(), teacher.schools.end(),
                                                           *asked_.school) != teacher.schools.end();
        const auto own = versions.find(teacher.id);
        const auto rung = own == versions.end() ? PrivacyRung::NoContent : rungOn(own->second, today_);
        if (isCounted)
            counted_.all.insert(teacher.id);
        if (isCounted && mayName_ && rung >= PrivacyRung::WhoAndWhat)
            people_.push_back({teacher, rung});
        else
            hidden_.add(teacher);
    }

    void takeContacts() {
        held_ = tables_.contacts.heldWithoutNotes(asked_.days);
        std::erase_if(held_, [this](const Contact& contact) {
            return std::none_of(contact.with.begin(), contact.with.end(),
                                [this](TeacherId each) { return counted_.all.contains(each); });
        });
    }

    void addCycles(std::vector<ReportLine>& lines) const {
        for (const bool ended : {false, true}) {
            std::set<TeacherId> teachers;
            int count = 0;
            for (const auto& cycle : cycles_)
                if (const auto day = ended ? cycle.endedOn : cycle.startedOn; day && asked_.days.contains(*day)) {
                    teachers.insert(cycle.teacher);
                    ++count;
                }
            const FoldedCount cycles(count, behind(teachers, counted_));
            if (count > 0)
                lines.push_back({reasonFor(cycles), CyclesCounted{ended, cycles}});
        }
    }

    // Those who may be named and were worked with in this time.
    std::vector<ReportableTeacher> reportablePeople() const {
        std::set<TeacherId> met;
        for (const auto& contact : held_)
            met.insert(contact.with.begin(), contact.with.end());
        std::vector<ReportableTeacher> people;
        for (const auto& [teacher, rung] : people_) {
            const auto* cycle = latestCycle(teacher.id);
            if (!cycle && !met.contains(teacher.id))
                continue;
            if (auto person = reportable(rung, factsOf(teacher, cycle), hidden_))
                people.push_back(std::move(*person));
        }
        return people;
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

    void addSharedGoals(std::vector<ReportLine>& lines, const std::vector<ReportableTeacher>& people) const {
        std::map<std::string, std::set<TeacherId>> shared;
        for (const auto& person : people)
            for (const auto& goal : person.goals())
                shared[goal].insert(person.id());
        for (const auto& [goal, teachers] : shared)
            if (const auto who = behind(teachers, counted_); foldOf(who) == Fold::None)
                lines.push_back({ReportReason::SharedByThree, SharedGoal{goal, who.teachers}});
    }

    void addTraining(std::vector<ReportLine>& lines) const {
        auto me = tables_.coaches.me();
        if (!me)
            return;
        std::erase_if(me->trainings, [this](const Training& each) { return !asked_.days.contains(each.on); });
        if (const auto hours = trainingHours(*me); hours.inAll > 0)
            lines.push_back({ReportReason::AboutMe, TrainingTaken{hours}});
    }

    static void addPeople(std::vector<ReportLine>& lines, const std::vector<ReportableTeacher>& people) {
        const auto reasonOf = [](const ReportableTeacher& person, ReportReason reason) {
            return person.rung() == PrivacyRung::ThreeWay ? ReportReason::ThreeWayAgreed : reason;
        };
        for (const auto& person : people) {
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
    bool mayName_ = false; // each principal hears of their own school's teachers only
    NamesInText hidden_;
    Counted counted_;
    std::vector<std::pair<Teacher, PrivacyRung>> people_;
    std::vector<Contact> held_;
    std::vector<Cycle> cycles_;
};

} // namespace

GatheredReport gatheredReport(const Tables& tables, const AgreementForm& form, const ReportAsked& asked, Date today) {
    const auto me = tables.coaches.me();
    const auto school = asked.school ? tables.schools.find(*asked.school) : std::nullopt;
    Gathering gathering(tables, form, asked, today);
    return {
        {asked.days, me ? me->name : std::string(), school ? school->name : std::string(), gathering.lines(), today},
        gathering.hidden()};
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
