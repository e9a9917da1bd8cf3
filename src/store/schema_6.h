#pragma once

namespace alongside {

// Version 6: indexes alone. Whom the coach met of late is found by the day, out of two narrow stretches that lie
// together, not teacher by teacher all over the file; what was renegotiated is read from the index of its next step.
inline constexpr const char* kSchema6 = R"sql(
CREATE INDEX contact_held ON contact(on_date, kind, welcome) WHERE status = 'held' AND removed_at IS NULL;
CREATE INDEX contact_teacher_on ON contact_teacher(on_date, contact, position, teacher);
DROP INDEX renegotiation_next_step;
CREATE INDEX renegotiation_next_step ON renegotiation(next_step, position, on_date, due_on);
)sql";

} // namespace alongside
