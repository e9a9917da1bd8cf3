#include "actions/hold_actions.h"

#include "actions/insist_on.h"

namespace alongside {
namespace {

Deed deedAbout(Op op, const std::optional<TeacherId>& teacher) {
    return teacher ? Deed(op, *teacher) : Deed(op);
}

} // namespace

HoldId holdEverything(Notebook& notebook, std::optional<TeacherId> teacher, Date on, const std::string& reason) {
    const Hold hold{{}, teacher, on, reason, {}, {}};
    insistOn(problemsIn(hold, notebook.today()));
    if (teacher && !notebook.read().teachers.findAnywhere(*teacher))
        throw Error(Error::Kind::NoSuchRecord);
    if (notebook.read().holds.on(teacher))
        throw Error(Error::Kind::Refused, "a hold is on already");
    return notebook.perform(deedAbout(Op::HoldEverything, teacher), [&](Tables& t) { return t.holds.add(hold); });
}

void liftHold(Notebook& notebook, HoldId id, Date on, const std::string& why) {
    auto hold = notebook.read().holds.find(id);
    if (!hold)
        throw Error(Error::Kind::NoSuchRecord);
    if (hold->liftedOn)
        throw Error(Error::Kind::Refused, "it was lifted before");
    hold->liftedOn = on;
    hold->whyLifted = why;
    insistOn(problemsIn(*hold, notebook.today()));
    notebook.perform(deedAbout(Op::LiftHold, hold->teacher), [&](Tables& t) { t.holds.correct(*hold); });
}

} // namespace alongside
