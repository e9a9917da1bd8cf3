#pragma once

#include "exchange/content.h"
#include "exchange/demo/demo_days.h"
#include "exchange/demo/dice.h"
#include "exchange/demo/story.h"
#include "store/tables.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

// What the stories of a demo share: its days, its chance, its library and schools.
struct DemoStage {
    DemoStage(std::uint64_t seed, Date today) : dice(seed), days(today), content(contentIn("en")) {}

    Dice dice;
    DemoDays days;
    Content content;
    std::vector<SchoolId> schools = {};
    std::map<std::string, MoveId, std::less<>> moves = {}; // by code

    Instant latest = Instant::max(); // nothing was written down after it

    // As if the record had been written down on the afternoon of `day`.
    RecordStamp stampOf(Date day);
};

// Writes one story, and tells which teacher it became.
TeacherId tell(const story::Story& story, DemoStage& stage, Tables& tables);

// Turns the replies of a story into the answers of an agreement, and sets the members that they drive.
void fillIn(Agreement& agreement, const std::vector<story::Reply>& replies, const AgreementForm& form);

} // namespace alongside
