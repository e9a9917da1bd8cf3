#pragma once

#include "domain/next_step.h"
#include "store/record_table.h"

#include <map>

namespace alongside {

// How many open promises there are to a teacher, and how many of them are past the date that holds now.
struct OwedPromises {
    int open = 0;
    int overdue = 0;
};

// An open promise that is due, and to whom it was made.
struct DuePromise {
    NextStepId id;
    TeacherId teacher;

    bool operator==(const DuePromise&) const = default;
};

// A line of the ledger: what it needs before the step itself is read.
struct LedgerLine {
    NextStepId id;
    bool isLate = false; // open, and past its day

    bool operator==(const LedgerLine&) const = default;
};

// Promises that what became of them does not tell apart: one of them, and how many they are.
struct PromisesAlike {
    NextStep one;
    int many = 1;
};

// The promises and action steps of a notebook.
class NextStepTable : public RecordTable<NextStep> {
public:
    using RecordTable::RecordTable;

    std::vector<NextStep> ofTeacher(TeacherId teacher) const; // by first due date, those without last
    std::vector<NextStep> madeAt(ContactId contact) const;
    std::vector<NextStep> open() const;                         // by the date that holds now, those without last
    std::vector<NextStep> promisesDue(DateSpan days) const;     // the open ones, in the same order
    std::vector<DuePromise> keysOfPromisesDue(Date upTo) const; // of those due up to a day
    int openPromises() const;
    // Of one side or of both, by the date that holds now, those without last; late by a day. Out of an index alone.
    std::vector<LedgerLine> openLines(std::optional<Side> owner, Date today) const;
    std::vector<NextStep> openOf(TeacherId teacher) const;       // the same of one teacher
    std::vector<NextStep> closedSince(Date day) const;           // newest closing first
    std::vector<NextStep> promisesMissed(DateSpan closed) const; // in the same order

    // What the trust evaluation reads of one teacher's steps: those due, made or closed from a day on, those still
    // open, and those made at a contact since.
    std::vector<NextStep> evidenceOf(TeacherId teacher, Date from) const;

    // What became of them by a day, see trust::classOf; nothing else of them is read. Those that were closed in time
    // are counted together, as it does not matter then what was renegotiated.
    std::vector<PromisesAlike> promisesFirstDue(DateSpan days, Date asOf) const;
    std::vector<Date> daysPromised(DateSpan days) const;
    int overduePromises(Date today) const;
    std::map<TeacherId, OwedPromises> promisesOwed(Date today) const; // to those who are owed any
};

} // namespace alongside
