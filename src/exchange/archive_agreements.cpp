#include "exchange/archive_records.h"

namespace alongside {
namespace {

constexpr int kMostVersions = 10'000;
constexpr int kLongestRhythm = 200; // school days, here and below
constexpr int kLongestQuietTime = 400;
constexpr int kLongestWait = 60;
constexpr int kHighestRung = 4;

void describeAgreement(auto& f, auto& a) {
    f.ref("teacher", a.teacher);
    f.whole("version", a.version, 1, kMostVersions);
    f.date("startedOn", a.startedOn);
    f.date("discussedOn", a.discussedOn);
    f.date("acknowledgedOn", a.acknowledgedOn);
    f.date("endedOn", a.endedOn);
    f.date("reviewOn", a.reviewOn);
    f.whole("rhythm", a.rhythm, 1, kLongestRhythm);
    f.whole("longestQuiet", a.longestQuiet, 1, kLongestQuietTime);
    f.whole("reply", a.reply, 0, kLongestWait);
    f.word("summary", a.summary);
    f.whole("summaryWithin", a.summaryWithin, 0, kLongestWait);
    f.whole("notice", a.notice, 0, kLongestWait);
    f.word("visits", a.visits);
    f.word("recognition", a.recognition);
    f.whole("rung", a.rung, 0, kHighestRung);
    f.answers("answers", a.answers);
    f.list("acknowledgements", a.acknowledgements, [](auto& part, auto& acknowledgement) {
        part.word("who", acknowledgement.who);
        part.name("name", acknowledgement.name);
        part.date("on", acknowledgement.on);
    });
}

void describeCycle(auto& f, auto& c) {
    f.ref("teacher", c.teacher);
    f.word("model", c.model);
    f.text("goal", c.goal);
    f.note("studentsWill", c.studentsWill);
    f.date("startedOn", c.startedOn);
    f.date("endedOn", c.endedOn);
    f.list("phases", c.phases, [](auto& part, auto& phase) {
        part.name("name", phase.name);
        part.date("from", phase.from);
        part.date("until", phase.until);
    });
}

} // namespace

void write(ArchiveWriter& fields, const Agreement& agreement) {
    describeAgreement(fields, agreement);
}

void read(ArchiveReader& fields, Agreement& agreement) {
    describeAgreement(fields, agreement);
}

void write(ArchiveWriter& fields, const Cycle& cycle) {
    describeCycle(fields, cycle);
}

void read(ArchiveReader& fields, Cycle& cycle) {
    describeCycle(fields, cycle);
}

} // namespace alongside
