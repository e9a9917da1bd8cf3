#pragma once

#include "domain/agreement.h"
#include "store/record_table.h"

namespace alongside {

// Every version of every agreement.
class AgreementTable : public RecordTable<Agreement> {
public:
    using RecordTable::RecordTable;

    std::vector<Agreement> ofTeacher(TeacherId teacher) const; // highest version first
    std::vector<Agreement> termsOf(TeacherId teacher) const;   // the same without answers and acknowledgements
    std::optional<Agreement> newestOf(TeacherId teacher) const;
};

} // namespace alongside
