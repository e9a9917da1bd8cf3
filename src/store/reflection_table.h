#pragma once

#include "domain/reflection.h"
#include "store/record_table.h"

namespace alongside {

// The coach's private journal.
class ReflectionTable : public RecordTable<Reflection> {
public:
    using RecordTable::RecordTable;

    std::vector<Reflection> ofTeacher(TeacherId teacher) const; // newest first
    std::vector<Reflection> newestFirst() const;
    std::vector<Reflection> since(Date day) const; // newest first
};

} // namespace alongside
