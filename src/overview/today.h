#pragma once

#include "domain/contact.h"
#include "overview/agreements_to_do.h"
#include "overview/pulse_agreed.h"
#include "overview/teacher_rhythm.h"
#include "store/tables.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace alongside {

// What a coach wants to know in the morning. Lists that may be long hold keys.
struct Today {
    bool isSchoolDay = true;
    std::vector<Contact> notLogged;        // planned for a day that has passed, oldest first
    std::vector<Contact> planned;          // for today, by time
    std::optional<Contact> next;           // the first one planned for a day to come
    std::vector<DuePromise> due;           // open promises due today or before, the oldest first
    std::vector<RhythmStanding> quiet;     // past the soft limit of their rhythm
    std::vector<AgreementToDo> agreements; // to review, to acknowledge, to finish, to start
    std::vector<PulseToDo> pulses;         // that were agreed on, and whose time has come
    std::vector<UntoldWin> wins;           // the oldest first
    int openPromises = 0;                  // due or not
    int contactsThisMonth = 0;             // held
    int teachersThisMonth = 0;             // met at them
    int promisesDueThisMonth = 0;          // first due this month, their day has come, not released
    int promisesKeptThisMonth = 0;         // of those, kept by the date first given

    bool operator==(const Today&) const = default;
};

Today todayOf(const Tables& tables, Date today);

// The same asked question by question, for whoever has something else to do in between. What comes of it holds only
// where the notebook is still as it was at the first one.
class TodayQuestions {
public:
    TodayQuestions(const Tables& tables, Date today) : tables_(tables), today_(today) {}

    bool askNext(); // false where none is left
    Today take() { return std::move(view_); }
    const AgreementVersions& versions() const { return versions_; }

private:
    void askTeachers();
    void askAppointments();
    void askPromises();
    void askWins();
    void askTerms();
    void askAgreements();
    void askPulses();
    void countContacts();
    void countPromises();
    void askQuiet();

    const Tables& tables_;
    const Date today_;
    std::size_t asked_ = 0;
    std::vector<Teacher> teachers_;
    AgreementVersions versions_;
    MetOfLate late_;
    Today view_;
};

} // namespace alongside
