#pragma once

#include "domain/agreement.h"
#include "store/record_table.h"

#include <map>

namespace alongside {

// Every version of every agreement.
class AgreementTable : public RecordTable<Agreement> {
public:
    using RecordTable::RecordTable;

    std::vector<Agreement> ofTeacher(TeacherId teacher) const;      // highest version first
    std::vector<Agreement> termsOf(TeacherId teacher) const;        // the same without answers and acknowledgements
    std::map<TeacherId, std::vector<Agreement>> termsOfAll() const; // of everyone who has any
    std::optional<Agreement> newestOf(TeacherId teacher) const;
};

} // namespace alongside
