#include "exchange/archive_records.h"

namespace alongside {
namespace {

void describeAgreement(auto& f, auto& a) {
    f.ref("teacher", a.teacher);
    f.whole("version", a.version, kVersions);
    f.date("startedOn", a.startedOn);
    f.date("discussedOn", a.discussedOn);
    f.date("acknowledgedOn", a.acknowledgedOn);
    f.date("endedOn", a.endedOn);
    f.date("reviewOn", a.reviewOn);
    f.whole("rhythm", a.rhythm, kRhythms);
    f.whole("longestQuiet", a.longestQuiet, kQuietTimes);
    f.whole("reply", a.reply, kWaits);
    f.word("summary", a.summary);
    f.whole("summaryWithin", a.summaryWithin, kWaits);
    f.whole("notice", a.notice, kWaits);
    f.word("visits", a.visits);
    f.word("recognition", a.recognition);
    f.whole("rung", a.rung, kRungs);
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
