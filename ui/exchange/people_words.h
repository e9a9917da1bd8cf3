#pragma once

#include "exchange/people/people_list.h"

#include <QString>

namespace alongside {

// Why a file with people is refused, where and what to do: "users.csv, line 3: ..."
QString sentenceFor(const PeopleRefusal& refusal);

// What kind of list this is, who was passed over in it, and which file its lines are counted in.
QString aboutWords(const PeopleList& list);

} // namespace alongside
