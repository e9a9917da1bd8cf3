#pragma once

#include "exchange/people/bundle.h"
#include "exchange/people/people_list.h"

namespace alongside {

// The teachers of a Clever export: teachers.csv, with the names of schools from schools.csv where it is there. A
// teacher at two schools stands in it twice and comes once. Throws PeopleRefused.
PeopleList readClever(const Bundle& bundle);

} // namespace alongside
