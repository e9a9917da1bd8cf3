#include "overview/checklist_period.h"

#include "domain/trust/terms.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace alongside {
namespace {

// What the log holds about one teacher and one period, up to today.
struct Logged {
    std::vector<Contact> contacts; // of the period, held ones only
    std::vector<Contact> later;    // held after the period, for coming back to a hard moment
    std::vector<Contact> planned;  // of the period, whose day has passed, that were appointments
    std::vector<Win> wins;
    std::vector<NextStep> promises;
    trust::Terms terms; // at `asOf`
    SchoolDays days;
    DateSpan period;
    Date today{};
    Date asOf{}; // today, or the last day of a period that is over
};

using Evidence = std::optional<std::vector<trust::Entry>>; // empty: not suggested

Evidence some(std::vector<trust::Entry> entries) {
    if (entries.empty())
        return std::nullopt;
    return entries;
}

template <class Records, class Test>
std::vector<trust::Entry> those(const Records& records, Test&& test) {
    std::vector<trust::Entry> entries;
    for (const auto& record : records)
        if (test(record))
            entries.emplace_back(record.id);
    return entries;
}

bool isUnasked(const Contact& contact) {
    return contact.welcome == Welcome::Unasked;
}

Evidence openedWithWin(const Logged& log) {
    const auto last = std::find_if(log.contacts.rbegin(), log.contacts.rend(),
                                   [](const Contact& c) { return isSubstantive(c) && !isUnasked(c); });
    if (last == log.contacts.rend() || !last->openedWithWin)
        return std::nullopt;
    return Evidence({trust::Entry(last->id)});
}

std::vector<trust::Entry> winsTold(const Logged& log) {
    return those(log.wins, [&](const Win& win) { return win.toldOn && log.period.contains(*win.toldOn); });
}

Evidence recognitionKnown(const Logged& log) {
    if (!log.terms.recognition)
        return std::nullopt;
    return some(winsTold(log));
}

// Held, or moved by the coach with the agreed notice; what the teacher changed counts against nobody.
Evidence appointmentsKept(const Logged& log) {
    std::vector<trust::Entry> kept;
    for (const auto& contact : log.planned) {
        if (contact.status == ContactStatus::MovedByTeacher || contact.status == ContactStatus::CancelledByTeacher ||
            contact.status == ContactStatus::TeacherAbsent)
            continue;
        const bool toldAhead = contact.status == ContactStatus::MovedByCoach && contact.noticeOn &&
                               log.days.between(*contact.noticeOn, contact.on) >= log.terms.notice;
        if (contact.status != ContactStatus::Held && !toldAhead)
            return std::nullopt;
        kept.emplace_back(contact.id);
    }
    return some(std::move(kept));
}

Evidence visitsAsAgreed(const Logged& log) {
    if (std::any_of(log.contacts.begin(), log.contacts.end(), isUnasked))
        return std::nullopt;
    return some(those(log.contacts, [](const Contact& c) { return c.kind == ContactKind::Visit; }));
}

// Its date had passed by the end of `day`, and nothing had been said or done about it.
bool wasOverdue(NextStep step, Date day) {
    if (step.closedOn && *step.closedOn > day)
        step.state = StepState::Open;
    std::erase_if(step.renegotiations, [day](const Renegotiation& told) { return told.on > day; });
    return isOverdue(step, day);
}

Evidence noOverduePromise(const Logged& log) {
    const auto slipped = [&](const NextStep& step) {
        return wasOverdue(step, log.asOf) || (step.state == StepState::Missed && log.period.contains(*step.closedOn));
    };
    if (std::any_of(log.promises.begin(), log.promises.end(), slipped))
        return std::nullopt;
    return some(those(log.promises, [&](const NextStep& step) {
        return step.state == StepState::Kept && log.period.contains(*step.closedOn);
    }));
}

// Every hard moment of the period was followed by another contact within five school days, or still may be.
Evidence cameBack(const Logged& log) {
    std::vector<trust::Entry> returns;
    for (const auto& hard : log.contacts) {
        if (!hard.hardMoment || isUnasked(hard))
            continue;
        const auto isReturn = [&](const Contact& c) {
            return c.on > hard.on && !isUnasked(c) && log.days.between(hard.on, c.on) <= 5;
        };
        auto back = those(log.contacts, isReturn);
        const auto after = those(log.later, isReturn);
        back.insert(back.end(), after.begin(), after.end());
        if (!back.empty())
            returns.push_back(back.front());
        else if (log.days.between(hard.on, log.today) >= 5)
            return std::nullopt;
    }
    return some(std::move(returns));
}

Evidence evidenceFor(LogRule rule, const Logged& log) {
    switch (rule) {
    case LogRule::WinTold:
        return some(winsTold(log));
    case LogRule::OpenedWithWin:
        return openedWithWin(log);
    case LogRule::RecognitionKnown:
        return recognitionKnown(log);
    case LogRule::WinNoted:
        return some(those(
            log.wins, [&](const Win& win) { return win.namedBy == Side::Teacher && log.period.contains(win.seenOn); }));
    case LogRule::AppointmentsKept:
        return appointmentsKept(log);
    case LogRule::BriefContact:
        return some(those(log.contacts, [](const Contact& c) { return isBrief(c.kind) && !isUnasked(c); }));
    case LogRule::VisitsAsAgreed:
        return visitsAsAgreed(log);
    case LogRule::NoOverduePromise:
        return noOverduePromise(log);
    case LogRule::CameBack:
        return cameBack(log);
    }
    return std::nullopt;
}

Logged readLog(const Tables& tables, const Checklist& checklist, Date today) {
    const auto period = checklist.period;
    const auto asOf = std::min(today, period.until);
    const auto teacher = tables.teachers.find(checklist.teacher).value_or(Teacher{});
    Logged log{
        {},
        {},
        {},
        {},
        {},
        trust::termsOn(asOf, tables.agreements.termsOf(teacher.id), teacher.recognition, tables.settings.current()),
        SchoolDays(tables.calendar.current()),
        period,
        today,
        asOf};
    for (auto& contact :
         tables.contacts.withTeacher(checklist.teacher, {period.from, std::min(today, addDays(period.until, 31))})) {
        const bool held = contact.status == ContactStatus::Held;
        if (contact.planned && contact.status != ContactStatus::Planned && period.contains(contact.on))
            log.planned.push_back(contact);
        if (held)
            (period.contains(contact.on) ? log.contacts : log.later).push_back(std::move(contact));
    }
    log.wins = tables.wins.ofTeacher(checklist.teacher);
    log.promises = tables.nextSteps.ofTeacher(checklist.teacher);
    std::erase_if(log.promises, [](const NextStep& step) { return !isPromise(step); });
    return log;
}

bool isTouched(const ChecklistItem& item) {
    return item.state != TickState::NotYet || !item.note.empty();
}

ChecklistItem freshItem(const ChecklistTemplateItem& item) {
    return {item.code, item.text, item.strategy, TickState::NotYet, {}, {}};
}

} // namespace

Checklist checklistFor(const Tables& tables, TeacherId teacher, Date day, const ChecklistTemplate& form) {
    if (auto stored = tables.checklists.ofPeriodWith(teacher, day))
        return *stored;
    Checklist fresh;
    fresh.teacher = teacher;
    fresh.period = {firstOfMonth(day), lastOfMonth(day)};
    for (const auto& item : form.items)
        fresh.items.push_back(freshItem(item));
    return fresh;
}

Checklist withItemsOf(const ChecklistTemplate& form, Checklist begun) {
    auto had = std::exchange(begun.items, {});
    std::erase_if(had, [](const ChecklistItem& item) { return !isTouched(item); });
    for (const auto& item : form.items) {
        const auto kept =
            std::find_if(had.begin(), had.end(), [&](const ChecklistItem& each) { return each.code == item.code; });
        begun.items.push_back(kept == had.end() ? freshItem(item) : std::move(*kept));
        if (kept != had.end())
            had.erase(kept);
    }
    std::move(had.begin(), had.end(), std::back_inserter(begun.items));
    return begun;
}

Checklist inWordsOf(const ChecklistTemplate& form, Checklist kept) {
    for (auto& item : kept.items)
        for (const auto& known : form.items)
            if (known.code == item.code &&
                std::find(known.elsewhere.begin(), known.elsewhere.end(), item.text) != known.elsewhere.end())
                item.text = known.text;
    return kept;
}

std::vector<LogSuggestion> suggestionsFor(const Tables& tables, const Checklist& checklist,
                                          const ChecklistTemplate& form, Date today) {
    const auto log = readLog(tables, checklist, today);
    std::vector<LogSuggestion> suggestions;
    for (const auto& item : form.items)
        if (item.fromLog)
            if (auto evidence = evidenceFor(*item.fromLog, log))
                suggestions.push_back({item.code, std::move(*evidence)});
    return suggestions;
}

} // namespace alongside
