#pragma once

#include "domain/date.h"
#include "exchange/people/bundle.h"
#include "exchange/people/people_list.h"

#include <map>
#include <string>

namespace alongside {

// The staff of a OneRoster export, version 1.1 or 1.2 (1EdTech, CSV binding), also as School Data Sync writes it:
// users.csv, and where they are there orgs.csv, roles.csv and manifest.csv. Rows of students and families are gone
// before the next is read; passwords are on no list, and userProfiles.csv is never opened. Staff whose roles all ended
// before `today`, or who are marked as gone, are passed over. Throws PeopleRefused.
PeopleList readOneRoster(const Bundle& bundle, Date today);

// The schools of orgs.csv by their id; empty where there is no such file. Throws PeopleRefused.
std::map<std::string, std::string> schoolsOf(const Bundle& bundle);

// The names of the schools whose ids stand in `ids`, a list with commas, as a list of them.
std::string schoolNames(const std::map<std::string, std::string>& schools, std::string_view ids);

} // namespace alongside
