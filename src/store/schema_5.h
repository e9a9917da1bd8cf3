#pragma once

namespace alongside {

// Version 5: indexes alone. What Today, the caseload and the month ask for stands in them as a whole, so that they read
// no row, and what rests in the bin or is closed is not in their way.
inline constexpr const char* kSchema5 = R"sql(
DROP INDEX next_step_due;
CREATE INDEX next_step_due ON next_step(due_on, state, closed_on, made_on) WHERE owner = 'coach' AND removed_at IS NULL;
DROP INDEX next_step_open;
CREATE INDEX next_step_open ON next_step(owner, current_due, teacher) WHERE state = 'open' AND removed_at IS NULL;

DROP INDEX contact_planned;
CREATE INDEX contact_planned ON contact(on_date, start) WHERE status = 'planned' AND removed_at IS NULL;
CREATE INDEX contact_unsent ON contact(on_date, start, kind)
    WHERE status = 'held' AND summary_sent_on IS NULL AND removed_at IS NULL;
CREATE INDEX contact_standing ON contact(id, on_date, status, kind, welcome, removed_at);
DROP INDEX contact_teacher_contact;
CREATE INDEX contact_teacher_contact ON contact_teacher(contact, position, teacher);

CREATE INDEX win_untold ON win(seen_on, teacher) WHERE told_on IS NULL AND removed_at IS NULL;
CREATE INDEX checklist_item_done ON checklist_item(changed_on, checklist) WHERE state = 'done';
)sql";

} // namespace alongside
