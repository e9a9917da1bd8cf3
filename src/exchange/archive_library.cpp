#include "exchange/archive_records.h"

namespace alongside {
namespace {

void describeTool(auto& f, auto& t) {
    f.name("name", t.name);
    f.line("kind", t.kind);
    f.note("does", t.does);
    f.words("builds", t.builds);
    f.note("caution", t.caution);
    f.flag("approved", t.approved);
    f.note("link", t.link);
    f.list("uses", t.uses, [](auto& part, auto& use) {
        part.ref("teacher", use.teacher);
        part.date("since", use.since);
    });
}

void describeMove(auto& f, auto& m) {
    f.word("dimension", m.dimension);
    f.word("moment", m.moment);
    f.text("words", m.words);
    f.note("whenNot", m.whenNot);
    f.flag("favourite", m.favourite);
    f.flag("own", m.own);
}

void describeTemplates(auto& f, auto& templates) {
    f.list("checklist", templates.checklist, [](auto& part, auto& item) {
        part.name("code", item.code);
        part.note("words", item.words);
        part.word("strategy", item.strategy);
        part.flag("switchedOff", item.switchedOff);
    });
    f.list("goals", templates.goals, [](auto& part, auto& item) {
        part.name("code", item.code);
        part.note("words", item.words);
        part.flag("switchedOff", item.switchedOff);
    });
}

} // namespace

void write(ArchiveWriter& fields, const Tool& tool) {
    describeTool(fields, tool);
}

void read(ArchiveReader& fields, Tool& tool) {
    describeTool(fields, tool);
}

void write(ArchiveWriter& fields, const Move& move) {
    describeMove(fields, move);
}

void read(ArchiveReader& fields, Move& move) {
    describeMove(fields, move);
}

void write(ArchiveWriter& fields, const Templates& templates) {
    describeTemplates(fields, templates);
}

void read(ArchiveReader& fields, Templates& templates) {
    describeTemplates(fields, templates);
}

} // namespace alongside
