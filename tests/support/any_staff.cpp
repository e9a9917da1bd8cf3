#include "support/any_staff.h"

#include "support/draws.h"
#include "support/makers.h"

#include <rapidcheck.h>

#include <array>

namespace alongside::making {
namespace {

constexpr std::array kFirst{"Zoltana", "Quim", "Vesna", "Ødger", "Xochitl", "Boz"};
constexpr std::array kLast{"Kravitz", "O’Dwyer", "Núñez", "Wu-Lindt", "Jovanović", "Ngx"};
constexpr std::array kCalled{"Zozo", "Kimmy", "Veez", "", "Xoxo", ""};

Date anyDay() {
    return addDays(kToday, -upTo(60));
}

// Fills one notebook.
class Filling {
public:
    explicit Filling(Tables& tables) : tables_(tables) {}

    Staff staff() {
        if (coin())
            for (const auto* name : {"Hill School", "Lake School"})
                staff_.schools.push_back(tables_.schools.add(aSchool().named(name)));
        const int teachers = 1 + upTo(5);
        for (int i = 0; i < teachers; ++i)
            addTeacher(static_cast<std::size_t>(i));
        for (const auto& each : everybody_)
            addRecordsOf(each.id);
        return staff_;
    }

private:
    // May hold the name of somebody, in any case.
    std::string anyWords() {
        if (!coin() || everybody_.empty())
            return "Students explain their thinking";
        const auto& names = everybody_[static_cast<std::size_t>(upTo(static_cast<int>(everybody_.size()) - 1))].names;
        const auto& name = names[static_cast<std::size_t>(upTo(static_cast<int>(names.size()) - 1))];
        return coin() ? "As in the room of " + name + "'s team" : name + ": exit slips";
    }

    void addTeacher(std::size_t i) {
        Teacher teacher = aTeacher().named(std::string(kFirst[i]) + ' ' + kLast[i]);
        teacher.preferredName = kCalled[i];
        teacher.status = static_cast<TeacherStatus>(upTo(3));
        std::optional<SchoolId> school;
        if (!staff_.schools.empty())
            school = staff_.schools[static_cast<std::size_t>(upTo(1))];
        if (school)
            teacher.schools = {*school};
        const auto id = tables_.teachers.add(teacher);
        Hidden who{id, {teacher.name, kFirst[i], kLast[i]}, school};
        if (!teacher.preferredName.empty())
            who.names.push_back(teacher.preferredName);
        everybody_.push_back(who);
        const bool mayBeNamed = addAgreements(id);
        const bool inBin = upTo(9) == 0;
        (mayBeNamed && !inBin ? staff_.named : staff_.hidden).push_back(who);
        if (inBin)
            tables_.teachers.remove(id);
    }

    // Whether they let the principal hear who it is: a version that holds says so, and none that was begun after it
    // says less.
    bool addAgreements(TeacherId id) {
        const bool acknowledged = coin(), ended = upTo(3) == 0, later = coin();
        const int rung = upTo(4), laterRung = upTo(4);
        if (acknowledged) {
            Agreement first = agreement(id, rung);
            first.acknowledgedOn = addDays(kToday, -70);
            if (ended)
                first.endedOn = addDays(kToday, -upTo(50));
            tables_.agreements.add(first);
        }
        if (later) {
            Agreement second = agreement(id, laterRung);
            second.version = 2;
            second.startedOn = addDays(kToday, -upTo(40));
            tables_.agreements.add(second);
        }
        return acknowledged && !ended && rung >= 2 && (!later || laterRung >= 2);
    }

    Agreement agreement(TeacherId id, int rung) {
        Agreement made = anAgreement().with(id).but(&Agreement::rung, rung);
        made.answers = {{"what-we-want.goal", anyWords()},
                        {"what-we-want.goals", std::vector<std::string>{"student-talk", anyWords()}},
                        {"privacy.sentence", std::string(kPrivate)}};
        return made;
    }

    void addRecordsOf(TeacherId id) {
        for (int i = upTo(4); i > 0; --i)
            addContact(id);
        for (int i = upTo(2); i > 0; --i) {
            tables_.nextSteps.add(anActionStep().with(id).what(anyWords()).but(&NextStep::madeOn, anyDay()));
            tables_.nextSteps.add(aPromise().with(id).what(kPrivate));
            tables_.wins.add(aWin().with(id).what(kPrivate));
        }
        if (coin()) {
            Cycle cycle = aCycle().with(id).but(&Cycle::goal, anyWords()).but(&Cycle::startedOn, anyDay());
            if (coin())
                cycle.endedOn = kToday;
            tables_.cycles.add(cycle);
        }
        tables_.pulses.add(aPulse().with(id).words(kPrivate));
        tables_.reflections.add(
            aReflection().but(&Reflection::teacher, id).but(&Reflection::text, std::string(kPrivate)));
        tables_.checklists.add(aChecklist().with(id).but(&Checklist::note, std::string(kPrivate)));
    }

    void addContact(TeacherId id) {
        Contact contact = aContact().with(id).on(anyDay()).kind(static_cast<ContactKind>(upTo(13)));
        if (const auto other = everybody_[static_cast<std::size_t>(upTo(static_cast<int>(everybody_.size()) - 1))].id;
            other != id && coin())
            contact.with.push_back(other);
        contact.place = contact.sharedNote = contact.privateNote = kPrivate;
        contact.hardMoment = coin();
        tables_.contacts.add(contact);
    }

    Tables& tables_;
    Staff staff_;
    std::vector<Hidden> everybody_;
};

} // namespace

Staff anyStaff(Notebook& notebook) {
    return notebook.perform(Op::Import, [](Tables& t) { return Filling(t).staff(); });
}

std::vector<Hidden> Staff::hiddenFrom(std::optional<SchoolId> school) const {
    auto all = hidden;
    for (const auto& each : named)
        if (!schools.empty() && (!school || each.school != school)) // of several schools a report of all names nobody
            all.push_back(each);
    return all;
}

std::string nameIn(const std::vector<Hidden>& people, const std::string& words) {
    for (const auto& each : people)
        for (const auto& name : each.names)
            if (words.find(name) != std::string::npos)
                return name;
    return {};
}

} // namespace alongside::making
