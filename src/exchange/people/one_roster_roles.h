#pragma once

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
};

// Of the staff, and of those whose role nobody knows, by the user's id; whoever belongs to a family is left out.
// Throws PeopleRefused.
std::unordered_map<std::string, UserRole> staffRolesOf(const Bundle& bundle);

} // namespace alongside
