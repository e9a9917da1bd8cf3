#pragma once

#include "domain/date.h"
#include "exchange/people/bundle.h"

#include <cstddef>
#include <string>
#include <unordered_map>

namespace alongside {

// What roles.csv of OneRoster 1.2 says of one user.
struct UserRole {
    std::string role;    // empty where it is none that anybody knows
    std::string schools; // ids with commas
    bool isPrimary = false;
    bool hasEnded = false; // was of the staff, and is in no role any more
};

// Of the staff, and of those whose role nobody knows, by the user's id; whoever belongs to a family is left out. A role
// whose last day is before `today` or that is marked to be deleted counts only where there is no other. Throws
// PeopleRefused.
std::unordered_map<std::string, UserRole> staffRolesOf(const Bundle& bundle, Date today);

} // namespace alongside
