#pragma once

#include "domain/school_calendar.h"
#include "domain/trust/terms.h"

#include <span>
#include <vector>

namespace alongside::trust {

// What every question of one evaluation is asked of: the evidence, how school days are counted, the conventions.
struct Basis {
    const Evidence& evidence;
    const SchoolDays& days;
    const Settings& settings;
};

// The evidence as it stood at the end of a window: what came later is not there, and a held contact that was unasked
// stands apart, because it adds to no practice. It points into the evidence.
class View {
public:
    // `earlierFrom`: the first day of the window before this one.
    View(const Basis& basis, DateSpan window, Date earlierFrom);

    const Evidence& evidence() const { return basis_.evidence; }
    const Settings& settings() const { return basis_.settings; }
    const Terms& terms() const { return terms_; }
    Date asOf() const { return window_.until; }
    Date earlierFrom() const { return earlierFrom_; }
    bool inWindow(Date day) const { return window_.contains(day); }

    // Whether the day is given and has come by the as-of day.
    bool hasCome(const std::optional<Date>& day) const { return day && *day <= asOf(); }
    int schoolDays(Date after, Date upTo) const { return basis_.days.between(after, upTo); }
    int schoolDaysSince(Date day) const { return schoolDays(day, asOf()); }

    // By day, then id: all up to the as-of day but the held unasked ones, and those of them in the window.
    std::span<const ContactFact* const> contacts() const { return contacts_; }
    std::span<const ContactFact* const> contactsInWindow() const;

    // Held and unasked, in the window, by day, then id.
    std::span<const ContactFact* const> unasked() const { return unasked_; }

    // By id. A promise without kind or due date is none.
    std::span<const NextStep* const> promises() const { return promises_; }
    std::span<const NextStep* const> actionSteps() const { return actionSteps_; }

    // Whether a step of either side was made at the contact.
    bool hasStepMadeAt(ContactId contact) const;

private:
    void sortContacts();
    void sortSteps();

    Basis basis_;
    DateSpan window_;
    Date earlierFrom_;
    Terms terms_;
    std::vector<const ContactFact*> contacts_;
    std::vector<const ContactFact*> unasked_;
    std::vector<const NextStep*> promises_;
    std::vector<const NextStep*> actionSteps_;
    std::vector<ContactId> endedWithStep_;
};

} // namespace alongside::trust
