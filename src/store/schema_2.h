#pragma once

namespace alongside {

// Version 2: drafts and hints, which belong to this file only and stand outside undo, search and archive; the coach's
// own wording of the templates; and indexes for lists of contacts by their state, for steps by the day they were closed
// and for the bin.
inline constexpr const char* kSchema2 = R"sql(
CREATE TABLE draft(
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kept_at INTEGER NOT NULL, body TEXT NOT NULL
) STRICT;
CREATE TABLE hint_shown(
    id INTEGER PRIMARY KEY, hint TEXT NOT NULL, teacher INTEGER NOT NULL REFERENCES teacher ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX hint_shown_teacher ON hint_shown(teacher, hint);

CREATE TABLE template_item(
    id INTEGER PRIMARY KEY, template TEXT NOT NULL CHECK (template IN ('checklist', 'goals')), position INTEGER NOT NULL,
    code TEXT NOT NULL, words TEXT NOT NULL, strategy TEXT, in_use INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX template_item_code ON template_item(template, code);

DROP INDEX contact_on;
CREATE INDEX contact_list ON contact(on_date, start, kind, status, removed_at);
CREATE INDEX next_step_closed ON next_step(closed_on) WHERE closed_on IS NOT NULL;
CREATE INDEX contact_bin ON contact(removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX next_step_bin ON next_step(removed_at) WHERE removed_at IS NOT NULL;
)sql";

} // namespace alongside
