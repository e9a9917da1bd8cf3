#pragma once

#include "domain/trust/assessment.h"
#include "store/tables.h"

#include <vector>

namespace alongside {

// The trust evaluation of one teacher as of a day, over the window that the settings name.
trust::Assessment trustOf(const Tables& tables, TeacherId teacher, Date asOf);

// The same over the days from `from` to `asOf`: this cycle, this school year.
trust::Assessment trustSince(const Tables& tables, TeacherId teacher, Date from, Date asOf);

// The evaluation of one teacher after another on one day; what they share is read once.
class TrustOn {
public:
    TrustOn(const Tables& tables, Date asOf);

    trust::Assessment of(const Teacher& teacher) const;

private:
    const Tables& tables_;
    SchoolDays days_;
    Settings settings_;
    trust::Windows windows_;
    std::vector<Pulse> batches_;
};

// The evaluation of several teachers, in their order.
std::vector<trust::Assessment> trustOfAll(const Tables& tables, const std::vector<Teacher>& teachers, Date asOf);

} // namespace alongside
