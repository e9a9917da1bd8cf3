#include "overview/report/contact_totals.h"

#include <algorithm>
#include <map>

namespace alongside {
namespace {

// Contacts of one kind or several, put together.
struct Group {
    explicit Group(const Counted& among) : counted(&among) {}

    const Counted* counted;
    std::vector<ContactKind> kinds;
    std::set<TeacherId> teachers;
    int contacts = 0;
    int minutes = 0;

    Behind whoStands() const { return behind(teachers, *counted); }
    bool isFew() const { return foldOf(whoStands()) != Fold::None; }

    void add(const HeldTime& contact) {
        ++contacts;
        minutes += static_cast<int>(contact.length.count());
        for (const auto teacher : contact.with)
            if (counted->all.contains(teacher))
                teachers.insert(teacher);
    }
    void add(const Group& other) {
        kinds.insert(kinds.end(), other.kinds.begin(), other.kinds.end());
        teachers.insert(other.teachers.begin(), other.teachers.end());
        contacts += other.contacts;
        minutes += other.minutes;
    }
};

// Kinds of few teachers are put together and, so that nobody finds them by taking the others from the whole, with the
// least of the others until they can be told.
std::vector<Group> foldedGroups(std::vector<Group> groups) {
    const auto firstFew =
        std::stable_partition(groups.begin(), groups.end(), [](const Group& each) { return !each.isFew(); });
    if (firstFew == groups.end())
        return groups;
    Group rest(*groups.front().counted);
    for (auto each = firstFew; each != groups.end(); ++each)
        rest.add(*each);
    groups.erase(firstFew, groups.end());
    while (rest.isFew() && !groups.empty()) {
        const auto least = std::min_element(groups.begin(), groups.end(),
                                            [](const Group& a, const Group& b) { return a.minutes < b.minutes; });
        rest.add(*least);
        groups.erase(least);
    }
    std::sort(rest.kinds.begin(), rest.kinds.end());
    groups.push_back(std::move(rest));
    return groups;
}

std::vector<Group> byKind(std::span<const HeldTime> held, const Counted& counted) {
    std::map<ContactKind, Group> kinds;
    for (const auto& contact : held)
        kinds.try_emplace(contact.kind, counted).first->second.add(contact);
    std::vector<Group> groups;
    for (auto& [kind, group] : kinds) {
        group.kinds = {kind};
        groups.push_back(std::move(group));
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group& a, const Group& b) { return a.minutes > b.minutes; });
    return foldedGroups(std::move(groups));
}

} // namespace

Behind behind(const std::set<TeacherId>& teachers, const Counted& counted) {
    const auto unnamed =
        std::count_if(teachers.begin(), teachers.end(), [&](TeacherId each) { return !counted.named.contains(each); });
    return {static_cast<int>(teachers.size()), static_cast<int>(unnamed)};
}

ReportReason reasonFor(const FoldedCount& count) {
    switch (count.fold()) {
    case Fold::None:
        break;
    case Fold::FewTeachers:
        return ReportReason::FewerThanThree;
    case Fold::FewUnnamed:
        return ReportReason::FewUnnamed;
    }
    return ReportReason::CountOfAll;
}

std::vector<ReportLine> contactTotals(std::span<const HeldTime> held, const Counted& counted) {
    Group all(counted), meetings(counted), brief(counted);
    for (const auto& contact : held) {
        all.add(contact);
        (isBrief(contact.kind) ? brief : meetings).add(contact);
    }
    std::vector<ReportLine> lines;
    const FoldedCount met(static_cast<int>(all.teachers.size()), all.whoStands());
    lines.push_back({reasonFor(met), TeachersMet{met}});
    if (all.isFew())
        return lines; // whatever else is counted would be about one or two
    for (const auto* each : {&meetings, &brief}) {
        const FoldedCount contacts(each->contacts, each->whoStands());
        if (each->contacts > 0)
            lines.push_back({reasonFor(contacts), ContactsHeld{each == &brief, contacts}});
    }
    lines.push_back({ReportReason::CountOfAll, TimeSpent{{}, {all.minutes, all.whoStands()}}});
    if (auto kinds = byKind(held, counted); kinds.size() > 1)
        for (auto& each : kinds)
            lines.push_back(
                {ReportReason::CountOfAll, TimeSpent{std::move(each.kinds), {each.minutes, each.whoStands()}}});
    return lines;
}

} // namespace alongside
