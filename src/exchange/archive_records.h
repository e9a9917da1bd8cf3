#pragma once

#include "exchange/archive_reader.h"
#include "exchange/archive_writer.h"

namespace alongside {

// The members of each record, in the order of archive.md, in both directions; id and times stand around them.
// Each pair is one description in archive_people, archive_agreements, archive_contacts, archive_looking_back,
// archive_library or archive_conventions.
void write(ArchiveWriter& fields, const Settings& settings);
void read(ArchiveReader& fields, Settings& settings);
void write(ArchiveWriter& fields, const SchoolCalendar& calendar);
void read(ArchiveReader& fields, SchoolCalendar& calendar);

void write(ArchiveWriter& fields, const Coach& coach);
void read(ArchiveReader& fields, Coach& coach);
void write(ArchiveWriter& fields, const School& school);
void read(ArchiveReader& fields, School& school);
void write(ArchiveWriter& fields, const Teacher& teacher);
void read(ArchiveReader& fields, Teacher& teacher);

void write(ArchiveWriter& fields, const Agreement& agreement);
void read(ArchiveReader& fields, Agreement& agreement);
void write(ArchiveWriter& fields, const Cycle& cycle);
void read(ArchiveReader& fields, Cycle& cycle);

void write(ArchiveWriter& fields, const Contact& contact);
void read(ArchiveReader& fields, Contact& contact);
void write(ArchiveWriter& fields, const NextStep& step);
void read(ArchiveReader& fields, NextStep& step);
void write(ArchiveWriter& fields, const Win& win);
void read(ArchiveReader& fields, Win& win);

void write(ArchiveWriter& fields, const Checklist& checklist);
void read(ArchiveReader& fields, Checklist& checklist);
void write(ArchiveWriter& fields, const Pulse& pulse);
void read(ArchiveReader& fields, Pulse& pulse);
void write(ArchiveWriter& fields, const Reflection& reflection);
void read(ArchiveReader& fields, Reflection& reflection);

void write(ArchiveWriter& fields, const Tool& tool);
void read(ArchiveReader& fields, Tool& tool);
void write(ArchiveWriter& fields, const Move& move);
void read(ArchiveReader& fields, Move& move);
void write(ArchiveWriter& fields, const Hold& hold);
void read(ArchiveReader& fields, Hold& hold);
void write(ArchiveWriter& fields, const Templates& templates);
void read(ArchiveReader& fields, Templates& templates);

} // namespace alongside
