#include "overview/reflection_moments.h"

#include "domain/school_week.h"
#include "overview/trust_of.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace alongside {
namespace {

constexpr int kAfterwards = 10;  // school days for which a break or an end is recent
constexpr int kOfMonth = 3;      // school days before a month's end
constexpr int kPulseStays = 200; // days; an older pulse says nothing about now

} // namespace

class MomentsReading::Moments {
public:
    Moments(const Tables& tables, const std::vector<ReflectionPrompt>& prompts, Date today)
        : tables_(tables), prompts_(prompts), today_(today), calendar_(tables.calendar.current()), days_(calendar_),
          recent_(days_.countedBack(today, kAfterwards).value_or(addDays(today, -kAfterwards))),
          pages_(tables.reflections.since(addDays(today, -kPulseStays))), trust_(tables, today) {}

    bool addNext() {
        using Add = void (Moments::*)();
        static constexpr std::array<Add, 7> kAll{&Moments::addMeetings, &Moments::askMissed,      &Moments::addPromises,
                                                 &Moments::addCycles,   &Moments::askDifferences, &Moments::addWeek,
                                                 &Moments::addMonth};
        if (looked_ < pulses_.size()) {
            addDifferenceIn(pulses_[looked_++]);
            return true;
        }
        if (added_ == kAll.size())
            return false;
        (this->*kAll[added_])();
        ++added_;
        return true;
    }
    std::vector<DueMoment> take() { return std::move(found_); }

private:
    void addMeetings() {
        auto contacts = tables_.contacts.heldWithoutNotes({days_.lastBefore(today_), today_});
        std::sort(contacts.begin(), contacts.end(), [](const Contact& a, const Contact& b) {
            return std::tie(a.on, a.start, a.id) > std::tie(b.on, b.start, b.id); // the newest first
        });
        std::set<std::vector<TeacherId>> met;
        for (const auto& contact : contacts) {
            const bool isWritten = std::any_of(pages_.begin(), pages_.end(), [&](const Reflection& page) {
                return page.on >= contact.on && isAbout(contact, page);
            });
            if (!isSubstantive(contact) || isWritten || !met.insert(contact.with).second)
                continue;
            const bool isOne = contact.with.size() == 1;
            add({.moment = PromptMoment::AfterContact,
                 .on = contact.on,
                 .teacher = isOne ? std::optional(contact.with.front()) : std::nullopt});
        }
    }

    // About one of its teachers; of several, the page that is offered is about nobody alone.
    bool isAbout(const Contact& contact, const Reflection& page) const {
        if (!page.teacher)
            return contact.with.size() > 1 && isPromptOf(page.prompt, PromptMoment::AfterContact);
        return std::find(contact.with.begin(), contact.with.end(), *page.teacher) != contact.with.end();
    }

    void askMissed() { broken_ = tables_.nextSteps.promisesMissed({recent_, today_}); }

    // One for each teacher: the promise that broke last, missed or overdue.
    void addPromises() {
        for (auto& step : tables_.nextSteps.promisesDue({recent_, addDays(today_, -1)}))
            broken_.push_back(std::move(step));
        std::stable_sort(broken_.begin(), broken_.end(),
                         [](const NextStep& a, const NextStep& b) { return currentDue(a) > currentDue(b); });
        std::set<TeacherId> named;
        for (const auto& step : broken_)
            if (named.insert(step.teacher).second)
                addUnlessWritten({PromptMoment::BrokenPromise, *currentDue(step), step.teacher, {}, step.what});
    }

    void addCycles() {
        for (const auto& cycle : tables_.cycles.all())
            if (cycle.endedOn && *cycle.endedOn >= recent_ && *cycle.endedOn <= today_)
                addUnlessWritten({PromptMoment::CycleEnd, *cycle.endedOn, cycle.teacher, {}, cycle.goal});
    }

    // Of each teacher the pulse that comes first; each is a piece of its own, for the whole evaluation is asked.
    void askDifferences() {
        std::set<TeacherId> asked;
        for (auto& pulse : tables_.pulses.namedSince(addDays(today_, -kPulseStays)))
            if (asked.insert(*pulse.teacher).second)
                pulses_.push_back(std::move(pulse));
    }

    void addDifferenceIn(const Pulse& pulse) {
        const auto teacher = tables_.teachers.find(*pulse.teacher);
        if (!teacher || teacher->status == TeacherStatus::Ended)
            return;
        for (const auto dimension : trust_.of(*teacher).askAbout)
            addUnlessWritten({PromptMoment::LanesDiffer, pulse.on, teacher->id, dimension});
    }

    void addWeek() {
        const auto week = weekAround(calendar_, today_);
        const auto last = lastSchoolDayOf(week);
        if (last && *last <= today_)
            addUnlessWritten({.moment = PromptMoment::Week, .on = *last}, week.from);
    }

    void addMonth() {
        const DateSpan month{firstOfMonth(today_), lastOfMonth(today_)};
        const auto from = days_.countedBack(month.until, kOfMonth);
        if (!from || *from > today_ || !month.contains(*from))
            return;
        for (const auto dimension : everyValueOf<Dimension>())
            addUnlessWritten({.moment = PromptMoment::Month, .on = month.until, .dimension = dimension}, *from);
    }

    std::optional<Date> lastSchoolDayOf(const DateSpan& days) const {
        const auto last = days_.countedBack(days.until, 1);
        return last && days.contains(*last) ? last : std::nullopt;
    }

    bool isPromptOf(const std::string& words, PromptMoment moment) const {
        const auto* prompt = promptAsking(prompts_, words);
        return prompt && prompt->moment == moment;
    }

    void addUnlessWritten(const DueMoment& due) { addUnlessWritten(due, due.on); }

    void addUnlessWritten(const DueMoment& due, Date since) {
        const bool isWritten = std::any_of(pages_.begin(), pages_.end(), [&](const Reflection& page) {
            return page.on >= since && (!due.teacher || page.teacher == due.teacher) &&
                   (!due.dimension || page.dimension == due.dimension) && isPromptOf(page.prompt, due.moment);
        });
        if (!isWritten)
            add(due);
    }

    void add(const DueMoment& due) { found_.push_back(due); }

    const Tables& tables_;
    const std::vector<ReflectionPrompt>& prompts_;
    Date today_;
    SchoolCalendar calendar_;
    SchoolDays days_;
    Date recent_; // since when a break or an end is recent
    std::vector<Reflection> pages_;
    TrustOn trust_;
    std::size_t added_ = 0;
    std::vector<NextStep> broken_;
    std::vector<Pulse> pulses_;
    std::size_t looked_ = 0; // at so many of them
    std::vector<DueMoment> found_;
};

std::vector<DueMoment> dueMoments(const Tables& tables, const std::vector<ReflectionPrompt>& prompts, Date today) {
    MomentsReading reading(tables, prompts, today);
    while (reading.readOn()) {
    }
    return reading.take();
}

MomentsReading::MomentsReading(const Tables& tables, const std::vector<ReflectionPrompt>& prompts, Date today)
    : moments_(std::make_unique<Moments>(tables, prompts, today)) {}
MomentsReading::~MomentsReading() = default;

bool MomentsReading::readOn() {
    return moments_->addNext();
}

std::vector<DueMoment> MomentsReading::take() {
    return moments_->take();
}

} // namespace alongside
