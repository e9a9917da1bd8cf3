#pragma once

namespace alongside {

// Version 1 of a notebook's tables, run whole. Shipped scripts are never edited: a change is a new script.
// Days are 'YYYY-MM-DD', times minutes since midnight, moments seconds since 1970 in UTC, enums the archive's words.
// Wide notes stand in a table of their own, so that questions over many contacts read narrow rows.
inline constexpr const char* kSchema1 = R"sql(
CREATE TABLE settings(
    id INTEGER PRIMARY KEY CHECK (id = 1),
    window_school_days INTEGER NOT NULL, min_events INTEGER NOT NULL, rhythm INTEGER NOT NULL,
    strong_of INTEGER NOT NULL, strong_in INTEGER NOT NULL, steady_of INTEGER NOT NULL, steady_in INTEGER NOT NULL
) STRICT;

CREATE TABLE calendar(
    id INTEGER PRIMARY KEY CHECK (id = 1),
    weekdays TEXT NOT NULL CHECK (length(weekdays) = 7)
) STRICT;
CREATE TABLE calendar_span(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('term', 'holiday')), position INTEGER NOT NULL,
    name TEXT NOT NULL, from_date TEXT NOT NULL, until_date TEXT NOT NULL
) STRICT;

CREATE TABLE coach(
    id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
    name TEXT NOT NULL, me INTEGER NOT NULL, role TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, usual_hours TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX coach_me ON coach(me) WHERE me = 1;
CREATE TABLE coach_taught_at(
    id INTEGER PRIMARY KEY, coach INTEGER NOT NULL REFERENCES coach ON DELETE CASCADE, position INTEGER NOT NULL,
    school TEXT NOT NULL, from_date TEXT, until_date TEXT
) STRICT;
CREATE INDEX coach_taught_at_coach ON coach_taught_at(coach);
CREATE TABLE coach_training(
    id INTEGER PRIMARY KEY, coach INTEGER NOT NULL REFERENCES coach ON DELETE CASCADE, position INTEGER NOT NULL,
    on_date TEXT NOT NULL, title TEXT NOT NULL, hours REAL NOT NULL, about_trust INTEGER NOT NULL
) STRICT;
CREATE INDEX coach_training_coach ON coach_training(coach);

CREATE TABLE school(
    id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
    name TEXT NOT NULL, short_name TEXT NOT NULL, principal TEXT NOT NULL
) STRICT;
CREATE TABLE school_culture_note(
    id INTEGER PRIMARY KEY, school INTEGER NOT NULL REFERENCES school ON DELETE CASCADE, position INTEGER NOT NULL,
    on_date TEXT NOT NULL, domain TEXT, words TEXT NOT NULL
) STRICT;
CREATE INDEX school_culture_note_school ON school_culture_note(school);

CREATE TABLE teacher(
    id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
    name TEXT NOT NULL, preferred_name TEXT NOT NULL, pronouns TEXT NOT NULL, role TEXT NOT NULL, room TEXT NOT NULL,
    planning_periods TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, roster_id TEXT NOT NULL,
    status TEXT NOT NULL, started_on TEXT NOT NULL, prior_relation TEXT NOT NULL, drop_in TEXT, recognition TEXT,
    feedback TEXT NOT NULL, channel TEXT NOT NULL, quiet_hours TEXT NOT NULL
) STRICT;
CREATE TABLE teacher_subject(
    id INTEGER PRIMARY KEY, teacher INTEGER NOT NULL REFERENCES teacher ON DELETE CASCADE, position INTEGER NOT NULL, name TEXT NOT NULL
) STRICT;
CREATE INDEX teacher_subject_teacher ON teacher_subject(teacher);
CREATE TABLE teacher_grade(
    id INTEGER PRIMARY KEY, teacher INTEGER NOT NULL REFERENCES teacher ON DELETE CASCADE, position INTEGER NOT NULL, name TEXT NOT NULL
) STRICT;
CREATE INDEX teacher_grade_teacher ON teacher_grade(teacher);
CREATE TABLE teacher_school(
    id INTEGER PRIMARY KEY, teacher INTEGER NOT NULL REFERENCES teacher ON DELETE CASCADE, position INTEGER NOT NULL,
    school INTEGER NOT NULL REFERENCES school
) STRICT;
CREATE INDEX teacher_school_teacher ON teacher_school(teacher);
CREATE INDEX teacher_school_school ON teacher_school(school);

CREATE TABLE agreement(
    id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
    teacher INTEGER NOT NULL REFERENCES teacher, version INTEGER NOT NULL, started_on TEXT NOT NULL,
    discussed_on TEXT, acknowledged_on TEXT, ended_on TEXT, review_on TEXT,
    rhythm INTEGER, longest_quiet INTEGER, reply INTEGER, summary TEXT NOT NULL, summary_within INTEGER, notice INTEGER,
    visits TEXT, recognition TEXT, rung INTEGER NOT NULL CHECK (rung BETWEEN 0 AND 4)
) STRICT;
CREATE INDEX agreement_teacher ON agreement(teacher, version);
CREATE TABLE agreement_answer(
    id INTEGER PRIMARY KEY, agreement INTEGER NOT NULL REFERENCES agreement ON DELETE CASCADE,
    question TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('tick', 'number', 'words', 'several')), answer TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX agreement_answer_question ON agreement_answer(agreement, question);
CREATE TABLE acknowledgement(
    id INTEGER PRIMARY KEY, agreement INTEGER NOT NULL REFERENCES agreement ON DELETE CASCADE, position INTEGER NOT NULL,
    who TEXT NOT NULL, name TEXT NOT NULL, on_date TEXT NOT NULL
) STRICT;
CREATE INDEX acknowledgement_agreement ON acknowledgement(agreement);

CREATE TABLE cycle(
    id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
    teacher INTEGER NOT NULL REFERENCES teacher, model TEXT NOT NULL, goal TEXT NOT NULL, students_will TEXT NOT NULL,
    started_on TEXT NOT NULL, ended_on TEXT
) STRICT;
CREATE INDEX cycle_teacher ON cycle(teacher);
CREATE TABLE cycle_phase(
    id INTEGER PRIMARY KEY, cycle INTEGER NOT NULL REFERENCES cycle ON DELETE CASCADE, position INTEGER NOT NULL,
    name TEXT NOT NULL, from_date TEXT NOT NULL, until_date TEXT
) STRICT;
CREATE INDEX cycle_phase_cycle ON cycle_phase(cycle);

CREATE TABLE move(
    id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
    dimension TEXT NOT NULL, moment TEXT NOT NULL, words TEXT NOT NULL, when_not TEXT NOT NULL,
    favourite INTEGER NOT NULL, own INTEGER NOT NULL
) STRICT;

CREATE TABLE contact(
    id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
    on_date TEXT NOT NULL, start INTEGER, minutes INTEGER NOT NULL, kind TEXT NOT NULL, mode TEXT NOT NULL, place TEXT NOT NULL,
    asked_by TEXT NOT NULL, welcome TEXT NOT NULL, status TEXT NOT NULL, planned INTEGER NOT NULL, notice_on TEXT,
    summary_sent_on TEXT, opened_with_win INTEGER NOT NULL, read_back INTEGER NOT NULL, hard_moment INTEGER NOT NULL,
    nothing_to_do INTEGER NOT NULL, goal_linked INTEGER NOT NULL, cycle INTEGER REFERENCES cycle
) STRICT;
CREATE INDEX contact_on ON contact(on_date, start);
CREATE INDEX contact_cycle ON contact(cycle) WHERE cycle IS NOT NULL;
CREATE INDEX contact_planned ON contact(on_date) WHERE status = 'planned';
CREATE TABLE contact_note(
    id INTEGER PRIMARY KEY REFERENCES contact ON DELETE CASCADE, shared TEXT NOT NULL, private TEXT NOT NULL
) STRICT;
CREATE TABLE contact_teacher(
    id INTEGER PRIMARY KEY, contact INTEGER NOT NULL REFERENCES contact ON DELETE CASCADE, position INTEGER NOT NULL,
    teacher INTEGER NOT NULL REFERENCES teacher, on_date TEXT NOT NULL
) STRICT;
CREATE INDEX contact_teacher_contact ON contact_teacher(contact);
CREATE INDEX contact_teacher_teacher ON contact_teacher(teacher, on_date, contact);
CREATE TABLE contact_move(
    id INTEGER PRIMARY KEY, contact INTEGER NOT NULL REFERENCES contact ON DELETE CASCADE, position INTEGER NOT NULL,
    move INTEGER NOT NULL REFERENCES move
) STRICT;
CREATE INDEX contact_move_contact ON contact_move(contact);
CREATE INDEX contact_move_move ON contact_move(move);

CREATE TABLE next_step(
    id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
    teacher INTEGER NOT NULL REFERENCES teacher, contact INTEGER REFERENCES contact, owner TEXT NOT NULL, kind TEXT,
    made_on TEXT NOT NULL, due_on TEXT, current_due TEXT, state TEXT NOT NULL, closed_on TEXT, fitted INTEGER NOT NULL,
    offered_before_asked INTEGER NOT NULL, goal_linked INTEGER NOT NULL, look_back_on TEXT, look_back TEXT,
    what TEXT NOT NULL, source TEXT NOT NULL,
    CHECK (owner = 'teacher' OR (kind IS NOT NULL AND due_on IS NOT NULL)),
    CHECK ((state = 'open') = (closed_on IS NULL))
) STRICT;
CREATE INDEX next_step_teacher ON next_step(teacher, due_on);
CREATE INDEX next_step_due ON next_step(due_on) WHERE owner = 'coach';
CREATE INDEX next_step_contact ON next_step(contact) WHERE contact IS NOT NULL;
CREATE INDEX next_step_open ON next_step(current_due) WHERE state = 'open';
CREATE TABLE renegotiation(
    id INTEGER PRIMARY KEY, next_step INTEGER NOT NULL REFERENCES next_step ON DELETE CASCADE, position INTEGER NOT NULL,
    on_date TEXT NOT NULL, due_on TEXT NOT NULL
) STRICT;
CREATE INDEX renegotiation_next_step ON renegotiation(next_step);

CREATE TABLE win(
    id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
    teacher INTEGER NOT NULL REFERENCES teacher, seen_on TEXT NOT NULL, named_by TEXT NOT NULL, told_on TEXT, told_how TEXT NOT NULL,
    may_share INTEGER NOT NULL, what TEXT NOT NULL
) STRICT;
CREATE INDEX win_teacher ON win(teacher, seen_on);

CREATE TABLE checklist(
    id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
    teacher INTEGER NOT NULL REFERENCES teacher, from_date TEXT NOT NULL, until_date TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE INDEX checklist_teacher ON checklist(teacher, from_date);
CREATE TABLE checklist_item(
    id INTEGER PRIMARY KEY, checklist INTEGER NOT NULL REFERENCES checklist ON DELETE CASCADE, position INTEGER NOT NULL,
    code TEXT NOT NULL, words TEXT NOT NULL, strategy TEXT NOT NULL, state TEXT NOT NULL, note TEXT NOT NULL, changed_on TEXT
) STRICT;
CREATE UNIQUE INDEX checklist_item_code ON checklist_item(checklist, code);

CREATE TABLE pulse(
    id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
    teacher INTEGER REFERENCES teacher, on_date TEXT NOT NULL, mode TEXT NOT NULL, words TEXT NOT NULL
) STRICT;
CREATE INDEX pulse_teacher ON pulse(teacher, on_date);
CREATE TABLE pulse_answer(
    id INTEGER PRIMARY KEY, pulse INTEGER NOT NULL REFERENCES pulse ON DELETE CASCADE, position INTEGER NOT NULL,
    item TEXT NOT NULL, answer TEXT NOT NULL
) STRICT;
CREATE INDEX pulse_answer_pulse ON pulse_answer(pulse);

CREATE TABLE reflection(
    id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
    on_date TEXT NOT NULL, teacher INTEGER REFERENCES teacher, dimension TEXT, prompt TEXT NOT NULL, words TEXT NOT NULL
) STRICT;
CREATE INDEX reflection_teacher ON reflection(teacher, on_date);

CREATE TABLE tool(
    id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, removed_at INTEGER,
    name TEXT NOT NULL, kind TEXT NOT NULL, does TEXT NOT NULL, caution TEXT NOT NULL, approved INTEGER, link TEXT NOT NULL
) STRICT;
CREATE TABLE tool_builds(
    id INTEGER PRIMARY KEY, tool INTEGER NOT NULL REFERENCES tool ON DELETE CASCADE, position INTEGER NOT NULL, dimension TEXT NOT NULL
) STRICT;
CREATE INDEX tool_builds_tool ON tool_builds(tool);
CREATE TABLE tool_use(
    id INTEGER PRIMARY KEY, tool INTEGER NOT NULL REFERENCES tool ON DELETE CASCADE, position INTEGER NOT NULL,
    teacher INTEGER NOT NULL REFERENCES teacher, since TEXT NOT NULL
) STRICT;
CREATE INDEX tool_use_tool ON tool_use(tool);
CREATE INDEX tool_use_teacher ON tool_use(teacher);

CREATE VIRTUAL TABLE contact_search USING fts5(shared, private, content='contact_note', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3');
CREATE TRIGGER contact_note_added AFTER INSERT ON contact_note BEGIN
    INSERT INTO contact_search(rowid, shared, private) VALUES (new.id, new.shared, new.private);
END;
CREATE TRIGGER contact_note_gone AFTER DELETE ON contact_note BEGIN
    INSERT INTO contact_search(contact_search, rowid, shared, private) VALUES ('delete', old.id, old.shared, old.private);
END;
CREATE TRIGGER contact_note_changed AFTER UPDATE ON contact_note BEGIN
    INSERT INTO contact_search(contact_search, rowid, shared, private) VALUES ('delete', old.id, old.shared, old.private);
    INSERT INTO contact_search(rowid, shared, private) VALUES (new.id, new.shared, new.private);
END;

CREATE VIRTUAL TABLE next_step_search USING fts5(what, source, content='next_step', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3');
CREATE TRIGGER next_step_added AFTER INSERT ON next_step BEGIN
    INSERT INTO next_step_search(rowid, what, source) VALUES (new.id, new.what, new.source);
END;
CREATE TRIGGER next_step_gone AFTER DELETE ON next_step BEGIN
    INSERT INTO next_step_search(next_step_search, rowid, what, source) VALUES ('delete', old.id, old.what, old.source);
END;
CREATE TRIGGER next_step_changed AFTER UPDATE OF what, source ON next_step BEGIN
    INSERT INTO next_step_search(next_step_search, rowid, what, source) VALUES ('delete', old.id, old.what, old.source);
    INSERT INTO next_step_search(rowid, what, source) VALUES (new.id, new.what, new.source);
END;

CREATE VIRTUAL TABLE win_search USING fts5(what, content='win', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3');
CREATE TRIGGER win_added AFTER INSERT ON win BEGIN
    INSERT INTO win_search(rowid, what) VALUES (new.id, new.what);
END;
CREATE TRIGGER win_gone AFTER DELETE ON win BEGIN
    INSERT INTO win_search(win_search, rowid, what) VALUES ('delete', old.id, old.what);
END;
CREATE TRIGGER win_changed AFTER UPDATE OF what ON win BEGIN
    INSERT INTO win_search(win_search, rowid, what) VALUES ('delete', old.id, old.what);
    INSERT INTO win_search(rowid, what) VALUES (new.id, new.what);
END;

CREATE VIRTUAL TABLE answer_search USING fts5(answer, content='agreement_answer', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3');
CREATE TRIGGER answer_added AFTER INSERT ON agreement_answer BEGIN
    INSERT INTO answer_search(rowid, answer) VALUES (new.id, new.answer);
END;
CREATE TRIGGER answer_gone AFTER DELETE ON agreement_answer BEGIN
    INSERT INTO answer_search(answer_search, rowid, answer) VALUES ('delete', old.id, old.answer);
END;
CREATE TRIGGER answer_changed AFTER UPDATE ON agreement_answer BEGIN
    INSERT INTO answer_search(answer_search, rowid, answer) VALUES ('delete', old.id, old.answer);
    INSERT INTO answer_search(rowid, answer) VALUES (new.id, new.answer);
END;

INSERT INTO settings VALUES (1, 40, 3, 10, 4, 5, 3, 5);
INSERT INTO calendar VALUES (1, '0111110');
)sql";

} // namespace alongside
