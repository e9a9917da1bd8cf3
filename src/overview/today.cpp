#include "overview/today.h"

#include "domain/trust/promises.h"

#include <array>
#include <unordered_set>
#include <utility>

namespace alongside {

Today todayOf(const Tables& tables, Date today) {
    TodayQuestions questions(tables, today);
    while (questions.askNext()) {
    }
    return questions.take();
}

bool TodayQuestions::askNext() {
    using Ask = void (TodayQuestions::*)();
    static constexpr std::array<Ask, 10> kAll{&TodayQuestions::askTeachers,   &TodayQuestions::askAppointments,
                                              &TodayQuestions::askPromises,   &TodayQuestions::askWins,
                                              &TodayQuestions::askTerms,      &TodayQuestions::askAgreements,
                                              &TodayQuestions::askPulses,     &TodayQuestions::countContacts,
                                              &TodayQuestions::countPromises, &TodayQuestions::askQuiet};
    if (asked_ == kAll.size())
        return false;
    (this->*kAll[asked_])();
    ++asked_;
    return true;
}

void TodayQuestions::askTeachers() {
    teachers_ = tables_.teachers.rowsByName();
    view_.isSchoolDay = tables_.calendar.current().isSchoolDay(today_);
}

void TodayQuestions::askAppointments() {
    for (auto& contact : tables_.contacts.plannedUpTo(today_))
        (contact.on < today_ ? view_.notLogged : view_.planned).push_back(std::move(contact));
    view_.next = tables_.contacts.plannedNext(addDays(today_, 1));
}

void TodayQuestions::askPromises() {
    view_.openPromises = tables_.nextSteps.openPromises();
    view_.due = tables_.nextSteps.keysOfPromisesDue(today_);
}

// Of those who are coached no longer nothing is left to tell.
void TodayQuestions::askWins() {
    std::unordered_set<std::int64_t> coached;
    for (const auto& teacher : teachers_)
        if (teacher.status != TeacherStatus::Ended)
            coached.insert(teacher.id.value);
    for (const auto& win : tables_.wins.untold())
        if (coached.contains(win.teacher.value))
            view_.wins.push_back(win);
}

void TodayQuestions::askTerms() {
    versions_ = tables_.agreements.termsOfAll();
}

void TodayQuestions::askAgreements() {
    view_.agreements = agreementsToDo(tables_, teachers_, versions_, today_);
}

void TodayQuestions::askPulses() {
    view_.pulses = pulsesToDo(tables_, teachers_, versions_, today_);
}

void TodayQuestions::countContacts() {
    late_ = metOfLate(tables_, today_);
    view_.contactsThisMonth = late_.thisMonth.contacts;
    view_.teachersThisMonth = late_.thisMonth.teachers;
}

// As the trust evaluation counts: what is still open in good time counts nowhere.
void TodayQuestions::countPromises() {
    using enum trust::PromiseClass;
    for (const auto& [promise, many] : tables_.nextSteps.promisesFirstDue({firstOfMonth(today_), today_}, today_)) {
        const auto which = trust::classOf(promise, today_);
        if (!which || which == MovedAheadOpen || which == DueToday)
            continue;
        view_.promisesDueThisMonth += many;
        if (which == KeptOnTime)
            view_.promisesKeptThisMonth += many;
    }
}

void TodayQuestions::askQuiet() {
    view_.quiet = quietList(tables_, teachers_, versions_, std::move(late_));
}

} // namespace alongside
