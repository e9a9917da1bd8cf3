#include "today/day.h"

#include "shared/notebook_link.h"
#include "shared/text.h"
#include "today/day_ahead.h"
#include "today/promises_card.h"
#include "today/quiet_card.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>
#include <span>

namespace alongside {
namespace {

constexpr std::size_t kMost = 5;

void addDoors(Day& day, const Tables& tables, TimeOfDay now) {
    for (const auto& contact : day.view.planned) {
        if (contact.start.value_or(now) <= now)
            day.begun.insert(contact.id);
        else if (!day.nextDoor)
            day.nextDoor = contact.id;
        for (const auto teacher : contact.with)
            if (!day.doors.contains(teacher))
                if (auto door = beforeTheDoor(tables, teacher, day.date))
                    day.doors.emplace(teacher, std::move(*door));
    }
    if (!day.nextDoor && !day.view.planned.empty())
        day.nextDoor = day.view.planned.back().id;
}

template <class List>
auto firstOf(const List& list, std::size_t most) {
    return std::span(list).first(std::min(list.size(), most));
}

void addTeachers(Day& day, const Tables& tables, const WholeParts& whole) {
    std::set<TeacherId> shown;
    const auto add = [&](const auto& list) {
        for (const auto& each : list)
            shown.insert(each.teacher);
    };
    const auto addMet = [&](const Contact& contact) { shown.insert(contact.with.begin(), contact.with.end()); };
    std::ranges::for_each(firstOf(day.view.notLogged, mostOf(TodayPart::NotLogged, whole)), addMet);
    std::ranges::for_each(day.view.planned, addMet);
    if (day.view.next)
        addMet(*day.view.next);
    add(firstOf(day.view.due, PromisesCard::kMost));
    add(firstOf(day.view.quiet, QuietCard::kMost));
    add(firstOf(day.view.wins, mostOf(TodayPart::Wins, whole)));
    add(firstOf(day.view.agreements, mostOf(TodayPart::Agreements, whole)));
    add(firstOf(day.view.pulses, mostOf(TodayPart::Pulses, whole)));
    for (const auto& summary : day.summaries)
        addMet(summary.contact);
    for (const auto id : shown)
        if (auto teacher = tables.teachers.find(id))
            day.teachers.emplace(id, std::move(*teacher));
}

void addSummaries(Day& day, const Tables& tables, const WholeParts& whole, const std::vector<SummaryDue>& due) {
    day.summariesDue = due.size();
    for (const auto& each : firstOf(due, mostOf(TodayPart::Summaries, whole)))
        if (auto contact = tables.contacts.find(each.contact))
            day.summaries.push_back({std::move(*contact), each.dueOn, each.dayIsOpen});
}

// The rows of the lists that hold keys.
void addRows(Day& day, const Tables& tables, const WholeParts& whole) {
    for (const auto& due : firstOf(day.view.due, PromisesCard::kMost))
        if (auto promise = tables.nextSteps.find(due.id))
            day.promises.push_back(std::move(*promise));
    for (const auto& untold : firstOf(day.view.wins, mostOf(TodayPart::Wins, whole)))
        if (auto win = tables.wins.find(untold.id))
            day.wins.push_back(std::move(*win));
}

} // namespace

std::size_t mostOf(TodayPart part, const WholeParts& whole) {
    return whole.contains(part) ? std::numeric_limits<std::size_t>::max() : kMost;
}

QString Day::nameOf(TeacherId teacher) const {
    const auto found = teachers.find(teacher);
    return found == teachers.end() ? QString() : toQt(found->second.name);
}

QStringList Day::namesIn(const Contact& contact) const {
    QStringList names;
    for (const auto teacher : contact.with)
        if (const auto name = nameOf(teacher); !name.isEmpty())
            names += name;
    return names;
}

QString Day::namesOf(const Contact& contact) const {
    return QLocale().createSeparatedList(namesIn(contact));
}

Day dayOf(const NotebookLink& link, const WholeParts& whole) {
    DayReading reading(link, whole);
    while (reading.readOn()) {
    }
    return reading.take();
}

DayReading::DayReading(const NotebookLink& link, WholeParts whole) : link_(link), whole_(std::move(whole)) {
    day_.date = link.today();
    if (auto ahead = DayAhead::take(link)) {
        day_.view = std::move(ahead->view);
        summaries_ = std::move(ahead->summaries);
        wasAskedAhead_ = true;
    } else {
        questions_.emplace(link.read(), day_.date);
    }
}

bool DayReading::readOn() {
    using Read = void (DayReading::*)();
    static constexpr std::array<Read, 4> kAfterwards{&DayReading::readSummaries, &DayReading::readShown,
                                                     &DayReading::readDoors, &DayReading::readWays};
    if (questions_ && questions_->askNext())
        return true;
    if (read_ == kAfterwards.size())
        return false;
    (this->*kAfterwards[read_])();
    ++read_;
    return true;
}

void DayReading::readSummaries() {
    if (!questions_)
        return;
    summaries_ = summariesDue(link_.read(), questions_->versions(), day_.date);
    day_.view = questions_->take();
    questions_.reset();
}

void DayReading::readShown() {
    const auto& tables = link_.read();
    day_.calendar = tables.calendar.current();
    day_.hasTeachers = tables.teachers.count() > 0;
    addRows(day_, tables, whole_);
    addSummaries(day_, tables, whole_, summaries_);
    addTeachers(day_, tables, whole_);
}

void DayReading::readDoors() {
    addDoors(day_, link_.read(), localTime(link_.now()));
    if (!link_.hidesNotes())
        return;
    day_.nextDoor.reset(); // there is little behind it to be unfolded by itself
    for (auto& [_, door] : day_.doors)
        door.hardMoment.reset(); // how it went is for nobody else
}

void DayReading::readWays() {
    const auto& tables = link_.read();
    for (const auto& win : day_.wins)
        if (!day_.ways.contains(win.teacher))
            day_.ways.emplace(win.teacher, wayToTell(tables, day_.teachers.at(win.teacher), day_.date));
    for (const auto& standing : firstOf(day_.view.quiet, QuietCard::kMost))
        if (const auto next = tables.contacts.nextPlanned(standing.teacher, day_.date))
            day_.planned.emplace(standing.teacher, *next);
}

} // namespace alongside
