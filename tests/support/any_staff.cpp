#include "support/any_staff.h"

#include "support/makers.h"

#include <rapidcheck.h>

#include <array>

namespace alongside::making {
namespace {

constexpr std::array kFirst{"Zoltana", "Quim", "Vesna", "Ødger", "Xochitl", "Bo"};
constexpr std::array kLast{"Kravitz", "O’Dwyer", "Núñez", "Wu-Lindt", "Jovanović", "Ng"};
constexpr std::array kCalled{"Zozo", "Kimmy", "Vee", "", "Xo", ""};

bool coin() {
    return *rc::gen::arbitrary<bool>();
}

int upTo(int most) {
    return *rc::gen::inRange(0, most + 1);
}

Date anyDay() {
    return addDays(kToday, -upTo(60));
}

// Fills one notebook.
class Filling {
public:
    explicit Filling(Tables& tables) : tables_(tables) {}

    Staff staff() {
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
        const auto id = tables_.teachers.add(teacher);
        Hidden who{id, {teacher.name, kFirst[i], kLast[i]}};
        if (!teacher.preferredName.empty())
            who.names.push_back(teacher.preferredName);
        everybody_.push_back(who);
        const int rung = upTo(4);
        const bool agreed = coin() && addAgreement(id, rung);
        const bool inBin = upTo(9) == 0;
        (agreed && rung >= 2 && !inBin ? staff_.named : staff_.hidden).push_back(who);
        if (inBin)
            tables_.teachers.remove(id);
    }

    bool addAgreement(TeacherId id, int rung) {
        Agreement agreement = anAgreement().with(id).acknowledgedOn("2026-09-10").but(&Agreement::rung, rung);
        agreement.answers = {{"what-we-want.goal", anyWords()},
                             {"what-we-want.goals", std::vector<std::string>{"student-talk", anyWords()}},
                             {"privacy.sentence", std::string(kPrivate)}};
        tables_.agreements.add(agreement);
        return true;
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

} // namespace alongside::making
