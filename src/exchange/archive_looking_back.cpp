#include "exchange/archive_records.h"

#include <algorithm>

namespace alongside {
namespace {

bool areDistinct(const std::vector<ChecklistItem>& items) {
    std::vector<std::string_view> codes;
    for (const auto& item : items)
        codes.push_back(item.code);
    std::sort(codes.begin(), codes.end());
    return std::adjacent_find(codes.begin(), codes.end()) == codes.end();
}

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
    f.insist(areDistinct(c.items), "items", "has two items with the same code");
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
    f.insist(p.mode != PulseMode::Named || p.teacher, "teacher", "is needed unless the mode is batch");
    f.insist(p.mode != PulseMode::Batch || !p.teacher, "teacher", "is there although the mode is batch");
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

void write(ArchiveWriter& fields, const Pulse& pulse) {
    describePulse(fields, pulse);
}

void read(ArchiveReader& fields, Pulse& pulse) {
    describePulse(fields, pulse);
}

void write(ArchiveWriter& fields, const Reflection& reflection) {
    describeReflection(fields, reflection);
}

void read(ArchiveReader& fields, Reflection& reflection) {
    describeReflection(fields, reflection);
}

} // namespace alongside
