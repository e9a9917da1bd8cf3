#include "exchange/archive_records.h"

namespace alongside {
namespace {

void describeChecklist(auto& f, auto& c) {
    f.ref("teacher", c.teacher);
    f.date("from", c.period.from);
    f.date("until", c.period.until);
    f.note("note", c.note);
    f.list("items", c.items, [](auto& part, auto& item) {
        part.name("code", item.code);
        part.text("text", item.text);
        part.word("strategy", item.strategy);
        part.word("state", item.state);
        part.note("note", item.note);
        part.date("changedOn", item.changedOn);
    });
}

void describePulse(auto& f, auto& p) {
    f.ref("teacher", p.teacher);
    f.date("on", p.on);
    f.word("mode", p.mode);
    f.list("answers", p.answers, [](auto& part, auto& reply) {
        part.word("item", reply.item);
        part.word("answer", reply.answer);
    });
    f.note("words", p.words);
}

void describeReflection(auto& f, auto& r) {
    f.date("on", r.on);
    f.ref("teacher", r.teacher);
    f.word("dimension", r.dimension);
    f.note("prompt", r.prompt);
    f.text("text", r.text);
}

} // namespace

void write(ArchiveWriter& fields, const Checklist& checklist) {
    describeChecklist(fields, checklist);
}

void read(ArchiveReader& fields, Checklist& checklist) {
    describeChecklist(fields, checklist);
}

// Others' archives, and notebooks of before, may hold a batch as it was written.
void write(ArchiveWriter& fields, const Pulse& pulse) {
    auto mixed = pulse;
    mixSheets(mixed);
    describePulse(fields, mixed);
}

void read(ArchiveReader& fields, Pulse& pulse) {
    describePulse(fields, pulse);
    mixSheets(pulse);
}

void write(ArchiveWriter& fields, const Reflection& reflection) {
    describeReflection(fields, reflection);
}

void read(ArchiveReader& fields, Reflection& reflection) {
    describeReflection(fields, reflection);
}

} // namespace alongside
