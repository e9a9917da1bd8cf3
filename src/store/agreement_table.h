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
    // What versions that are acknowledged and not ended say to one question in words.
    std::map<AgreementId, std::string> wordsInForceOn(std::string_view question) const;
    std::optional<Agreement> newestOf(TeacherId teacher) const;
};

} // namespace alongside
