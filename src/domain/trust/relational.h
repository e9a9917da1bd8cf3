#pragma once

#include "domain/trust/promises.h"
#include "domain/trust/rhythm.h"

namespace alongside::trust {

// Appointments held of those that the coach could hold; the teacher's changes count against nobody.
struct AppointmentsKept {
    Count count;
    std::vector<ContactId> notLogged; // in the window, their day has passed, still planned

    bool operator==(const AppointmentsKept&) const = default;
};

// School days after which a win should have been told.
inline constexpr int kTimeToTellAWin = 5;

// Wins told of those that were told or have waited long enough.
struct WinsTold {
    Count count;
    std::optional<int> median; // lower median of the school days from seen to told

    bool operator==(const WinsTold&) const = default;
};

// Brief contacts and visits that were welcome, and held contacts that nobody had asked for.
struct WelcomePresence {
    std::vector<ContactId> welcome;
    std::vector<ContactId> unasked;

    bool operator==(const WelcomePresence&) const = default;
};

// The ticks of one strategy: done, of those that fit.
struct Ticks {
    int done = 0;
    int fit = 0;

    bool operator==(const Ticks&) const = default;
};

// The relational trust checklist in the period that holds the as-of day.
struct ChecklistTicks {
    std::optional<ChecklistId> period;
    std::array<Ticks, everyValueOf<Strategy>().size()> byStrategy{};
    std::optional<Date> lastChange;

    bool operator==(const ChecklistTicks&) const = default;
};

// Is the coach there, and safe to be with?
struct Relational {
    Rhythm rhythm;
    AppointmentsKept appointmentsKept;
    WinsTold winsTold;
    WelcomePresence welcomePresence;
    Count cameBack;
    Promises promises;
    ChecklistTicks checklist;
    std::vector<ContactId> theyCame; // a sign: it never has a status

    bool operator==(const Relational&) const = default;
};

Relational relationalIn(const View& view);

} // namespace alongside::trust
