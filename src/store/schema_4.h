#pragma once

namespace alongside {

// Version 4: the holds that keep what is about a teacher from being deleted for good; one without a teacher is about
// everybody. Undo knows them, and the archive does.
inline constexpr const char* kSchema4 = R"sql(
CREATE TABLE hold(
    id INTEGER PRIMARY KEY, teacher INTEGER REFERENCES teacher ON DELETE CASCADE,
    set_on TEXT NOT NULL, reason TEXT NOT NULL, lifted_on TEXT, why_lifted TEXT NOT NULL,
    CHECK ((lifted_on IS NULL) = (why_lifted = ''))
) STRICT;
CREATE INDEX hold_teacher ON hold(teacher);
)sql";

} // namespace alongside
