#include "exchange/archive_records.h"

namespace alongside {
namespace {

void describeCoach(auto& f, auto& c) {
    f.name("name", c.name);
    f.flag("me", c.me);
    f.line("role", c.role);
    f.line("email", c.email);
    f.line("phone", c.phone);
    f.line("usualHours", c.usualHours);
    f.list("taughtAt", c.taughtAt, [](auto& part, auto& place) {
        part.name("school", place.school);
        part.date("from", place.from);
        part.date("until", place.until);
    });
    f.list("trainings", c.trainings, [](auto& part, auto& training) {
        part.date("on", training.on);
        part.name("title", training.title);
        part.number("hours", training.hours, kTrainingHours);
        part.flag("aboutTrust", training.aboutTrust);
    });
}

void describeSchool(auto& f, auto& s) {
    f.name("name", s.name);
    f.line("shortName", s.shortName);
    f.line("principal", s.principal);
    f.list("cultureNotes", s.cultureNotes, [](auto& part, auto& note) {
        part.date("on", note.on);
        part.word("domain", note.domain);
        part.text("text", note.text);
    });
}

void describeTeacher(auto& f, auto& t) {
    f.name("name", t.name);
    f.line("preferredName", t.preferredName);
    f.line("pronouns", t.pronouns);
    f.line("role", t.role);
    f.lines("subjects", t.subjects);
    f.lines("grades", t.grades);
    f.line("room", t.room);
    f.refs("schools", t.schools);
    f.line("planningPeriods", t.planningPeriods);
    f.line("email", t.email);
    f.line("phone", t.phone);
    f.line("rosterId", t.rosterId);
    f.word("status", t.status);
    f.date("startedOn", t.startedOn);
    f.word("priorRelation", t.priorRelation);
    f.word("dropIn", t.dropIn);
    f.word("recognition", t.recognition);
    f.note("feedback", t.feedback);
    f.note("channel", t.channel);
    f.note("quietHours", t.quietHours);
}

} // namespace

void write(ArchiveWriter& fields, const Coach& coach) {
    describeCoach(fields, coach);
}

void read(ArchiveReader& fields, Coach& coach) {
    describeCoach(fields, coach);
}

void write(ArchiveWriter& fields, const School& school) {
    describeSchool(fields, school);
}

void read(ArchiveReader& fields, School& school) {
    describeSchool(fields, school);
}

void write(ArchiveWriter& fields, const Teacher& teacher) {
    describeTeacher(fields, teacher);
}

void read(ArchiveReader& fields, Teacher& teacher) {
    describeTeacher(fields, teacher);
}

} // namespace alongside
