#pragma once

#include "store/tables.h"

#include <QStringList>

#include <map>

namespace alongside {

// The names of teachers, each read from the notebook when it is first asked for; of those in the bin too, who still
// were at a meeting.
class PeopleNames {
public:
    explicit PeopleNames(const Tables& tables) : tables_(tables) {}

    QStringList of(const std::vector<TeacherId>& teachers);
    void forget() { names_.clear(); } // to be read anew

private:
    const Tables& tables_;
    std::map<TeacherId, QString> names_;
};

} // namespace alongside
