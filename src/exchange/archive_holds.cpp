#include "exchange/archive_holds.h"

#include "exchange/sha256.h"

#include <set>
#include <tuple>

namespace alongside {
namespace {

void describeHold(auto& f, auto& hold) {
    f.ref("teacher", hold.teacher);
    f.date("setOn", hold.setOn);
    f.text("reason", hold.reason);
    f.date("liftedOn", hold.liftedOn);
    f.note("whyLifted", hold.whyLifted);
}

// What says which hold it is, with its words in a few bytes.
auto whichIs(const Hold& hold) {
    return std::tuple(hold.teacher, hold.setOn, sha256Of(hold.reason));
}

// One that was lifted may have been set again on the same day, for the same reason.
auto wholeOf(const Hold& hold) {
    return std::tuple(whichIs(hold), hold.liftedOn, sha256Of(hold.whyLifted));
}

} // namespace

void write(ArchiveWriter& fields, const Hold& hold) {
    describeHold(fields, hold);
}

void read(ArchiveReader& fields, Hold& hold) {
    describeHold(fields, hold);
}

void eachNewHold(ComingArchive& coming, const Tables& notebook, const std::function<void(const Hold&)>& use) {
    std::set<decltype(whichIs(Hold()))> known;
    std::set<decltype(wholeOf(Hold()))> added;
    for (const auto& ours : notebook.holds.all())
        known.insert(whichIs(ours));
    coming.eachHold([&](const Hold& hold) {
        if (!known.contains(whichIs(hold)) && added.insert(wholeOf(hold)).second)
            use(hold);
    });
}

} // namespace alongside
