#pragma once

#include "domain/contact.h"
#include "store/tables.h"

#include <vector>

namespace alongside {

// Other meetings that are planned or were held at the time of this one, the earliest first; none where it has no time.
std::vector<Contact> meetingsThen(const Tables& tables, const Contact& contact);

} // namespace alongside
