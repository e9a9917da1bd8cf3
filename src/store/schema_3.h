#pragma once

namespace alongside {

// Version 3: the trail of what left, to which lines are only added: its own triggers refuse all else, but that a
// teacher who is deleted for good lets go of the lines about them; what the lists of a school said of each teacher; and
// how the columns of a list were understood. Of these three, undo knows only the second; none of them is in an archive.
inline constexpr const char* kSchema3 = R"sql(
CREATE TABLE trail(
    id INTEGER PRIMARY KEY, left_at INTEGER NOT NULL, document TEXT NOT NULL, way TEXT NOT NULL,
    with_private INTEGER NOT NULL CHECK (with_private IN (0, 1)),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*')
) STRICT;
CREATE TABLE trail_teacher(
    id INTEGER PRIMARY KEY, trail INTEGER NOT NULL REFERENCES trail, teacher INTEGER REFERENCES teacher ON DELETE SET NULL
) STRICT;
CREATE INDEX trail_teacher_trail ON trail_teacher(trail);
CREATE INDEX trail_teacher_teacher ON trail_teacher(teacher);
CREATE TRIGGER trail_not_deleted BEFORE DELETE ON trail BEGIN SELECT RAISE(ABORT, 'a line of the trail stays'); END;
CREATE TRIGGER trail_not_changed BEFORE UPDATE ON trail BEGIN SELECT RAISE(ABORT, 'a line of the trail stays'); END;
CREATE TRIGGER trail_teacher_not_deleted BEFORE DELETE ON trail_teacher BEGIN
    SELECT RAISE(ABORT, 'a line of the trail stays');
END;
CREATE TRIGGER trail_teacher_not_changed BEFORE UPDATE ON trail_teacher
WHEN new.id IS NOT old.id OR new.trail IS NOT old.trail OR new.teacher IS NOT NULL
    OR EXISTS (SELECT 1 FROM teacher WHERE id = old.teacher)
BEGIN
    SELECT RAISE(ABORT, 'a line of the trail stays');
END;

CREATE TABLE roster_mark(
    id INTEGER PRIMARY KEY, teacher INTEGER NOT NULL REFERENCES teacher ON DELETE CASCADE,
    source TEXT NOT NULL, last_seen TEXT NOT NULL, missing_since TEXT
) STRICT;
CREATE UNIQUE INDEX roster_mark_teacher ON roster_mark(teacher, source);
CREATE TABLE column_choice(
    id INTEGER PRIMARY KEY, headings TEXT NOT NULL UNIQUE, columns TEXT NOT NULL
) STRICT;
)sql";

} // namespace alongside
