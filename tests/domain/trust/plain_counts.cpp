#include "plain_counts.h"

#include <algorithm>
#include <functional>
#include <set>

namespace alongside::making {
namespace {

using namespace trust;
using enum ContactStatus;
using enum StepKind;

// One evaluation, every question asked of all records.
struct Plain {
    const Evidence& evidence;
    const SchoolCalendar& calendar;
    const Settings& settings;
    DateSpan window;
    Date asOf;

    int sd(Date a, Date b) const {
        int count = 0;
        for (Date d = addDays(a, 1); d <= b; d = addDays(d, 1))
            count += calendar.isSchoolDay(d) ? 1 : 0;
        return count;
    }

    Agreement inEffect() const {
        Agreement best;
        best.version = 0;
        for (const auto& a : evidence.agreements)
            if (a.acknowledgedOn && *a.acknowledgedOn <= asOf && (!a.endedOn || asOf < *a.endedOn) &&
                a.version > best.version)
                best = a;
        return best;
    }

    bool counts(const ContactFact& c) const { return !(c.status == Held && c.welcome == Welcome::Unasked); }
    bool brief(const ContactFact& c) const { return c.kind == ContactKind::Hallway || c.kind == ContactKind::Message; }
    bool held(const ContactFact& c) const { return c.on <= asOf && c.status == Held && counts(c); }
    bool substantive(const ContactFact& c) const { return held(c) && !brief(c); }

    using Test = std::function<bool(const ContactFact&)>;
    Tally contacts(const Test& inN, const Test& inK) const {
        Tally tally;
        for (const auto& c : evidence.contacts)
            if (window.contains(c.on) && counts(c) && inN(c)) {
                ++tally.n;
                tally.k += inK(c) ? 1 : 0;
            }
        return tally;
    }

    Tally summarySent() const {
        const auto agreement = inEffect();
        const int within = agreement.summaryWithin.value_or(1);
        const auto sent = [&](const ContactFact& c) { return c.summarySentOn && *c.summarySentOn <= asOf; };
        return contacts(
            [&](const ContactFact& c) {
                return agreement.summary != SummaryBy::None && substantive(c) && (sent(c) || sd(c.on, asOf) > within);
            },
            [&](const ContactFact& c) { return sent(c) && sd(c.on, *c.summarySentOn) <= within; });
    }

    Tally clearEnding() const {
        return contacts([&](const ContactFact& c) { return substantive(c); },
                        [&](const ContactFact& c) {
                            return c.nothingToDo ||
                                   std::any_of(evidence.steps.begin(), evidence.steps.end(), [&](const NextStep& s) {
                                       return s.contact == c.id && s.madeOn <= asOf;
                                   });
                        });
    }

    Tally changesToldAhead() const {
        const int notice = inEffect().notice.value_or(1);
        return contacts(
            [&](const ContactFact& c) {
                return c.status == MovedByCoach || c.status == CancelledByCoach || c.status == CoachAbsent;
            },
            [&](const ContactFact& c) {
                return c.status != CoachAbsent && c.noticeOn && *c.noticeOn <= asOf && sd(*c.noticeOn, c.on) >= notice;
            });
    }

    Tally appointmentsKept() const {
        return contacts(
            [&](const ContactFact& c) {
                return c.planned && (c.status == Held || c.status == MovedByCoach || c.status == CancelledByCoach ||
                                     c.status == CoachAbsent);
            },
            [&](const ContactFact& c) { return c.status == Held; });
    }

    Tally rhythm() const {
        const int d = inEffect().rhythm.value_or(settings.rhythm);
        const int longest = d + std::max(1, d / 5 + (d % 5 ? 1 : 0));
        std::set<Date> met;
        for (const auto& c : evidence.contacts)
            if (substantive(c))
                met.insert(c.on);
        Tally tally;
        for (auto day = met.begin(); day != met.end(); ++day) {
            if (day == met.begin() || !window.contains(*day))
                continue;
            ++tally.n;
            tally.k += sd(*std::prev(day), *day) <= longest ? 1 : 0;
        }
        if (!met.empty() && sd(*met.rbegin(), asOf) > longest)
            ++tally.n;
        return tally;
    }

    Tally winsTold() const {
        Tally tally;
        for (const auto& w : evidence.wins) {
            const bool told = w.toldOn && *w.toldOn <= asOf;
            if (!window.contains(w.seenOn) || (!told && sd(w.seenOn, asOf) < 5))
                continue;
            ++tally.n;
            tally.k += told ? 1 : 0;
        }
        return tally;
    }

    Tally cameBack() const {
        return contacts([&](const ContactFact& c) { return held(c) && c.hardMoment && sd(c.on, asOf) >= 5; },
                        [&](const ContactFact& c) {
                            return std::any_of(evidence.contacts.begin(), evidence.contacts.end(),
                                               [&](const ContactFact& other) {
                                                   return held(other) && other.on > c.on && sd(c.on, other.on) <= 5;
                                               });
                        });
    }

    bool closedBy(const NextStep& s, StepState state) const {
        return s.state == state && s.closedOn && *s.closedOn <= asOf;
    }

    Tally promises(const std::set<StepKind>& kinds) const {
        Tally tally;
        for (const auto& s : evidence.steps) {
            if (s.owner != Side::Coach || s.madeOn > asOf || !kinds.contains(*s.kind) || !window.contains(*s.dueOn) ||
                closedBy(s, StepState::Released))
                continue;
            bool movedAhead = false;
            Date due = *s.dueOn;
            for (const auto& r : s.renegotiations)
                if (r.on <= asOf) {
                    movedAhead = movedAhead || r.on <= *s.dueOn;
                    due = r.dueOn;
                }
            const bool open = !closedBy(s, StepState::Kept) && !closedBy(s, StepState::Missed);
            if (open && ((movedAhead && due >= asOf) || *s.dueOn == asOf))
                continue;
            ++tally.n;
            tally.k += closedBy(s, StepState::Kept) && *s.closedOn <= *s.dueOn ? 1 : 0;
        }
        return tally;
    }

    Tally keptPromises(const std::set<StepKind>& kinds, bool (*inK)(const NextStep&)) const {
        Tally tally;
        for (const auto& s : evidence.steps)
            if (s.owner == Side::Coach && closedBy(s, StepState::Kept) && window.contains(*s.closedOn) &&
                kinds.contains(*s.kind)) {
                ++tally.n;
                tally.k += inK(s) ? 1 : 0;
            }
        return tally;
    }

    Tally tiedToGoal() const {
        return contacts(
            [&](const ContactFact& c) {
                return substantive(c) &&
                       std::any_of(evidence.cycles.begin(), evidence.cycles.end(), [&](const Cycle& cycle) {
                           return cycle.startedOn <= c.on && (!cycle.endedOn || c.on <= *cycle.endedOn);
                       });
            },
            [](const ContactFact& c) { return c.goalLinked; });
    }

    Tally lookedBack(Date previousFrom) const {
        Tally tally;
        for (const auto& s : evidence.steps)
            if (s.owner == Side::Teacher && previousFrom <= s.madeOn && s.madeOn <= asOf && sd(s.madeOn, asOf) >= 10) {
                ++tally.n;
                tally.k += s.lookBack && s.lookBack->on <= asOf ? 1 : 0;
            }
        return tally;
    }
};

} // namespace

std::map<Indicator, Tally> plainCounts(const Relationship& relationship, DateSpan window, Date previousFrom) {
    const Plain plain{relationship.evidence, relationship.calendar, relationship.settings, window, window.until};
    const auto substantive = [&](const ContactFact& c) { return plain.substantive(c); };
    return {{Indicator::SummarySent, plain.summarySent()},
            {Indicator::ClearEnding, plain.clearEnding()},
            {Indicator::ChangesToldAhead, plain.changesToldAhead()},
            {Indicator::ReadBack, plain.contacts(substantive, [](const ContactFact& c) { return c.readBack; })},
            {Indicator::PromisesCommunicative, plain.promises({Reply, Summary, Notice})},
            {Indicator::Rhythm, plain.rhythm()},
            {Indicator::AppointmentsKept, plain.appointmentsKept()},
            {Indicator::WinsTold, plain.winsTold()},
            {Indicator::CameBack, plain.cameBack()},
            {Indicator::PromisesRelational, plain.promises({BeThere, ComeBack, Visit})},
            {Indicator::PromisesCompetence, plain.promises({Bring, Make, Model, FindOut, Introduce})},
            {Indicator::Fitted, plain.keptPromises({Bring, Make}, [](const NextStep& s) { return s.fitted; })},
            {Indicator::TiedToGoal, plain.tiedToGoal()},
            {Indicator::LookedBack, plain.lookedBack(previousFrom)},
            {Indicator::Grounded,
             plain.keptPromises({Bring, Make, Model}, [](const NextStep& s) { return !s.source.empty(); })}};
}

} // namespace alongside::making
