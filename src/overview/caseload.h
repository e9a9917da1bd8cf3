#pragma once

#include "domain/teacher.h"
#include "domain/trust/communicative.h"
#include "domain/trust/count.h"
#include "overview/teacher_rhythm.h"
#include "overview/trust_of.h"
#include "store/tables.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace alongside {

// One teacher of the caseload.
struct CaseloadRow {
    Teacher teacher; // without subjects, grades and schools
    std::optional<Date> lastMet;
    std::optional<Date> nextPlanned;
    int openPromises = 0;
    int overduePromises = 0; // of those
    trust::AgreementStanding agreement = trust::AgreementStanding::None;
    std::optional<Date> agreementDay; // on which the standing began; for ReviewDue the day of the review

    bool operator==(const CaseloadRow&) const = default;
};

// The coach's practices with one teacher by dimension, in the order of the dashboard.
using PracticeMarks = std::array<std::vector<trust::Status>, 3>;

// The practices with each teacher on a day, worked out when they are first asked for: a long caseload costs what is
// looked at.
class CaseloadPractices {
public:
    CaseloadPractices(const Tables& tables, Date today) : trust_(tables, today) {}

    const PracticeMarks& with(const Teacher& teacher);

private:
    TrustOn trust_;
    std::map<TeacherId, PracticeMarks> workedOut_;
};

// Every teacher by name, those whose coaching has ended last.
std::vector<CaseloadRow> caseload(const Tables& tables, Date today);

// The same read piece by piece, for whoever has something else to do in between. What comes of it holds only where the
// notebook is still as it was at the first one.
class CaseloadReading {
public:
    CaseloadReading(const Tables& tables, Date today) : tables_(tables), today_(today) {}

    bool readOn(); // false where nothing is left to read
    std::vector<CaseloadRow> take() { return std::move(rows_); }

private:
    void readTeachers();
    void readMetOfLate();
    void readLastMet();
    void readPlanned();
    void readPromises();
    void readAgreements();

    const Tables& tables_;
    const Date today_;
    std::size_t read_ = 0; // pieces
    MetOfLate late_;
    std::vector<CaseloadRow> rows_;
};

// Puts their subjects, grades and schools to the rows: those of all at one time.
void readLists(std::vector<CaseloadRow>& rows, const Tables& tables);

} // namespace alongside
