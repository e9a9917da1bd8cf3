#include "exchange/archive_records.h"

namespace alongside {
namespace {

void describeContact(auto& f, auto& c) {
    f.refs("teachers", c.with);
    f.date("on", c.on);
    f.time("start", c.start);
    f.minutes("minutes", c.length);
    f.word("kind", c.kind);
    f.word("mode", c.mode);
    f.line("place", c.place);
    f.word("askedBy", c.askedBy);
    f.word("welcome", c.welcome);
    f.word("status", c.status);
    f.flag("planned", c.planned);
    f.date("noticeOn", c.noticeOn);
    f.note("sharedNote", c.sharedNote);
    f.privateNote("privateNote", c.privateNote);
    f.date("summarySentOn", c.summarySentOn);
    f.flag("openedWithWin", c.openedWithWin);
    f.flag("readBack", c.readBack);
    f.flag("hardMoment", c.hardMoment);
    f.flag("nothingToDo", c.nothingToDo);
    f.flag("goalLinked", c.goalLinked);
    f.refs("moves", c.moves);
    f.ref("cycle", c.cycle);
}

void describeNextStep(auto& f, auto& s) {
    f.ref("teacher", s.teacher);
    f.ref("contact", s.contact);
    f.word("owner", s.owner);
    f.text("what", s.what);
    f.word("kind", s.kind);
    f.date("madeOn", s.madeOn);
    f.date("dueOn", s.dueOn);
    f.list("renegotiations", s.renegotiations, [](auto& part, auto& renegotiation) {
        part.date("on", renegotiation.on);
        part.date("dueOn", renegotiation.dueOn);
    });
    f.word("state", s.state);
    f.date("closedOn", s.closedOn);
    f.flag("fitted", s.fitted);
    f.flag("offeredBeforeAsked", s.offeredBeforeAsked);
    f.flag("goalLinked", s.goalLinked);
    f.note("source", s.source);
    f.part("lookBack", s.lookBack, [](auto& part, auto& lookBack) {
        part.date("on", lookBack.on);
        part.word("verdict", lookBack.verdict);
    });
}

void describeWin(auto& f, auto& w) {
    f.ref("teacher", w.teacher);
    f.date("seenOn", w.seenOn);
    f.text("what", w.what);
    f.word("namedBy", w.namedBy);
    f.date("toldOn", w.toldOn);
    f.line("toldHow", w.toldHow);
    f.flag("mayShare", w.mayShare);
}

} // namespace

void write(ArchiveWriter& fields, const Contact& contact) {
    describeContact(fields, contact);
}

void read(ArchiveReader& fields, Contact& contact) {
    describeContact(fields, contact);
}

void write(ArchiveWriter& fields, const NextStep& step) {
    describeNextStep(fields, step);
}

void read(ArchiveReader& fields, NextStep& step) {
    describeNextStep(fields, step);
}

void write(ArchiveWriter& fields, const Win& win) {
    describeWin(fields, win);
}

void read(ArchiveReader& fields, Win& win) {
    describeWin(fields, win);
}

} // namespace alongside
