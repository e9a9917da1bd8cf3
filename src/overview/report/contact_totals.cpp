#include "overview/report/contact_totals.h"

#include <algorithm>
#include <map>

namespace alongside {
namespace {

// Contacts of one kind or several, put together.
struct Group {
    std::vector<ContactKind> kinds;
    std::set<TeacherId> teachers;
    int contacts = 0;
    int minutes = 0;

    bool isFew() const { return static_cast<int>(teachers.size()) < kFewestTeachers; }
    int teacherCount() const { return static_cast<int>(teachers.size()); }

    void add(const Contact& contact, const std::set<TeacherId>& among) {
        ++contacts;
        minutes += static_cast<int>(contact.length.count());
        for (const auto teacher : contact.with)
            if (among.contains(teacher))
                teachers.insert(teacher);
    }
    void add(const Group& other) {
        kinds.insert(kinds.end(), other.kinds.begin(), other.kinds.end());
        teachers.insert(other.teachers.begin(), other.teachers.end());
        contacts += other.contacts;
        minutes += other.minutes;
    }
};

ReportReason reasonFor(const FoldedCount& count) {
    return count.number() ? ReportReason::CountOfAll : ReportReason::FewerThanThree;
}

// Kinds of few teachers are put together and, so that nobody finds them by taking the others from the whole, with the
// least of the others until three teachers stand behind them.
std::vector<Group> foldedGroups(std::vector<Group> groups) {
    const auto firstFew =
        std::stable_partition(groups.begin(), groups.end(), [](const Group& each) { return !each.isFew(); });
    Group rest;
    for (auto each = firstFew; each != groups.end(); ++each)
        rest.add(*each);
    groups.erase(firstFew, groups.end());
    if (rest.kinds.empty())
        return groups;
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

std::vector<Group> byKind(std::span<const Contact> held, const std::set<TeacherId>& among) {
    std::map<ContactKind, Group> kinds;
    for (const auto& contact : held)
        kinds[contact.kind].add(contact, among);
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

std::vector<ReportLine> contactTotals(std::span<const Contact> held, const std::set<TeacherId>& among) {
    Group all, meetings, brief;
    for (const auto& contact : held) {
        all.add(contact, among);
        (isBrief(contact.kind) ? brief : meetings).add(contact, among);
    }
    std::vector<ReportLine> lines;
    const FoldedCount met(all.teacherCount(), all.teacherCount());
    lines.push_back({reasonFor(met), TeachersMet{met}});
    if (all.isFew())
        return lines; // whatever else is counted would be about one or two
    for (const auto* each : {&meetings, &brief}) {
        const FoldedCount contacts(each->contacts, each->teacherCount());
        if (each->contacts > 0)
            lines.push_back({reasonFor(contacts), ContactsHeld{each == &brief, contacts}});
    }
    lines.push_back({ReportReason::CountOfAll, TimeSpent{{}, {all.minutes, all.teacherCount()}}});
    if (auto kinds = byKind(held, among); kinds.size() > 1)
        for (auto& each : kinds)
            lines.push_back(
                {ReportReason::CountOfAll, TimeSpent{std::move(each.kinds), {each.minutes, each.teacherCount()}}});
    return lines;
}

} // namespace alongside
