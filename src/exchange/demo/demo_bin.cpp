#include "exchange/demo/demo_bin.h"

namespace alongside {
namespace {

// Made on one day, removed at a moment that all have in common that were removed together.
RecordStamp removedStamp(DemoStage& stage, int madeAgo, Instant removedAt) {
    auto stamp = stage.stampOf(stage.days.ago(madeAgo));
    stamp.removedAt = stamp.changedAt = removedAt;
    return stamp;
}

void removeNewcomer(DemoStage& stage, Tables& tables) {
    const auto at = stage.stampOf(stage.days.ago(26)).changedAt;
    Teacher newcomer;
    newcomer.stamp = removedStamp(stage, 46, at);
    newcomer.name = "Femke Brouwer";
    newcomer.role = "Teacher";
    newcomer.subjects = {"Science"};
    newcomer.schools = {stage.schools.front()};
    newcomer.startedOn = stage.days.ago(46);
    const auto teacher = tables.teachers.add(newcomer);
    Contact talk;
    talk.stamp = removedStamp(stage, 40, at);
    talk.with = {teacher};
    talk.on = stage.days.ago(40);
    talk.sharedNote = "A first talk in the corridor. A year at the other school comes first.";
    const auto contact = tables.contacts.add(talk);
    NextStep promise;
    promise.stamp = removedStamp(stage, 40, at);
    promise.teacher = teacher;
    promise.contact = contact;
    promise.owner = Side::Coach;
    promise.kind = StepKind::Bring;
    promise.what = "Bring the plan of the lab";
    promise.madeOn = stage.days.ago(40);
    promise.dueOn = stage.days.ago(35);
    tables.nextSteps.add(promise);
}

} // namespace

void fillBin(DemoStage& stage, Tables& tables, TeacherId someone) {
    removeNewcomer(stage, tables);
    Win twice;
    twice.stamp = removedStamp(stage, 13, stage.stampOf(stage.days.ago(13)).changedAt);
    twice.teacher = someone;
    twice.seenOn = stage.days.ago(13);
    twice.what = "Written down twice: the reading corner";
    tables.wins.add(twice);
    Move own;
    own.stamp = removedStamp(stage, 30, stage.stampOf(stage.days.ago(8)).changedAt);
    own.dimension = Dimension::Communicative;
    own.moment = Moment::Start;
    own.words = "So, how did it go?";
    own.own = true;
    tables.moves.add(own);
}

} // namespace alongside
