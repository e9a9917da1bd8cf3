#pragma once

#include "cycle/linked_card.h"
#include "domain/contact.h"
#include "domain/next_step.h"
#include "domain/school_calendar.h"

namespace alongside {

QList<LinkItem> itemsOf(const std::vector<Contact>& contacts, Date today);

// Those agreed on at one of the contacts belong to the cycle with it.
QList<LinkItem> itemsOf(const std::vector<NextStep>& steps, const std::vector<Contact>& contacts, Date today,
                        const SchoolDays& days);

} // namespace alongside
