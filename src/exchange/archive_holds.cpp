#include "exchange/archive_holds.h"

#include <algorithm>

namespace alongside {
namespace {

void describeHold(auto& f, auto& hold) {
    f.ref("teacher", hold.teacher);
    f.date("setOn", hold.setOn);
    f.text("reason", hold.reason);
    f.date("liftedOn", hold.liftedOn);
    f.note("whyLifted", hold.whyLifted);
}

bool isSame(const Hold& a, const Hold& b) {
    return a.teacher == b.teacher && a.setOn == b.setOn && a.reason == b.reason;
}

} // namespace

void write(ArchiveWriter& fields, const Hold& hold) {
    describeHold(fields, hold);
}

void read(ArchiveReader& fields, Hold& hold) {
    describeHold(fields, hold);
}

void eachNewHold(ComingArchive& coming, const Tables& notebook, const std::function<void(const Hold&)>& use) {
    const auto known = notebook.holds.all();
    coming.eachHold([&](const Hold& hold) {
        if (std::none_of(known.begin(), known.end(), [&](const Hold& ours) { return isSame(hold, ours); }))
            use(hold);
    });
}

} // namespace alongside
