#include "overview/bin.h"

#include "overview/bin_tables.h"

#include <algorithm>
#include <map>
#include <set>

namespace alongside {
namespace {

// By the moment of their removal: each deed has its own.
using ByMoment = std::map<Instant, std::vector<BinRecord>, std::greater<>>;

template <class Table>
void collect(ByMoment& moments, const Table& table) {
    for (const auto& record : table.inBin())
        moments[*record.stamp.removedAt].push_back(briefOf(record));
}

template <class Records>
void append(std::vector<BinRecord>& briefs, const Records& records) {
    for (const auto& record : records)
        briefs.push_back(briefOf(record));
}

// A meeting can be without some of its teachers, nothing else can be without its own.
bool canBeWith(const BinRecord& record, const std::set<TeacherId>& absent) {
    const auto isAbsent = [&](TeacherId teacher) { return absent.contains(teacher); };
    const auto& teachers = record.teachers;
    if (teachers.empty())
        return true;
    return record.kind == BinKind::Meeting ? !std::all_of(teachers.begin(), teachers.end(), isAbsent)
                                           : std::none_of(teachers.begin(), teachers.end(), isAbsent);
}

// Each with the teacher who was removed last of those whom it is about.
void addWhatIsLeft(ByMoment& moments, const Tables& tables) {
    std::set<ContactId> met;
    for (const auto& teacher : tables.teachers.inBin())
        for (auto& record : leftOf(tables, teacher.id))
            if (record.kind != BinKind::Meeting || met.insert(ContactId{record.id}).second)
                moments[*teacher.stamp.removedAt].push_back(std::move(record));
}

std::set<TeacherId> teachersIn(const std::vector<BinRecord>& records) {
    std::set<TeacherId> teachers;
    for (const auto& record : records)
        if (record.kind == BinKind::Teacher)
            teachers.insert(TeacherId{record.id});
    return teachers;
}

std::optional<Obstacle> obstacleFor(const Tables& tables, const std::vector<BinRecord>& records,
                                    std::set<TeacherId> absent) {
    for (const auto teacher : teachersIn(records))
        absent.erase(teacher);
    for (const auto& record : records) {
        if (!canBeWith(record, absent))
            return Obstacle::TeacherInBin;
        if (record.kind != BinKind::Agreement)
            continue;
        const auto others = tables.agreements.ofTeacher(record.teachers.front());
        if (std::any_of(others.begin(), others.end(), [&](const Agreement& other) {
                return other.version == record.version && other.id.value != record.id;
            }))
            return Obstacle::VersionTaken;
    }
    return std::nullopt;
}

} // namespace

std::vector<BinRecord> leftOf(const Tables& tables, TeacherId teacher) {
    auto contacts = tables.contacts.withTeacher(teacher);
    std::erase_if(contacts, [&](const Contact& contact) {
        return std::any_of(contact.with.begin(), contact.with.end(),
                           [&](TeacherId id) { return tables.teachers.find(id).has_value(); });
    });
    std::vector<BinRecord> left;
    append(left, contacts);
    append(left, tables.nextSteps.ofTeacher(teacher));
    append(left, tables.wins.ofTeacher(teacher));
    append(left, tables.agreements.ofTeacher(teacher));
    append(left, tables.cycles.ofTeacher(teacher));
    append(left, tables.checklists.ofTeacher(teacher));
    append(left, tables.pulses.ofTeacher(teacher));
    append(left, tables.reflections.ofTeacher(teacher));
    return left;
}

std::vector<BinEntry> binOf(const Tables& tables) {
    ByMoment moments;
    collect(moments, tables.teachers);
    collect(moments, tables.schools);
    collect(moments, tables.contacts);
    collect(moments, tables.nextSteps);
    collect(moments, tables.wins);
    collect(moments, tables.agreements);
    collect(moments, tables.cycles);
    collect(moments, tables.checklists);
    collect(moments, tables.pulses);
    collect(moments, tables.reflections);
    collect(moments, tables.tools);
    collect(moments, tables.moves);
    collect(moments, tables.coaches);
    addWhatIsLeft(moments, tables);
    std::set<TeacherId> absent;
    for (const auto& [moment, records] : moments)
        absent.merge(teachersIn(records));
    std::vector<BinEntry> bin;
    for (auto& [moment, records] : moments) {
        const auto obstacle = obstacleFor(tables, records, absent);
        bin.push_back({moment, std::move(records), obstacle});
    }
    return bin;
}

std::optional<BinEntry> binEntry(const Tables& tables, Instant removedAt) {
    for (auto& entry : binOf(tables))
        if (entry.removedAt == removedAt)
            return std::move(entry);
    return std::nullopt;
}

std::map<BinKind, int> goneAlongWith(const Tables& tables, TeacherId teacher) {
    std::map<BinKind, int> gone;
    const auto removed = tables.teachers.findAnywhere(teacher);
    if (!removed || !removed->stamp.removedAt)
        return gone;
    const auto count = [&](BinKind kind, const auto& table) {
        if (const int many = table.removedWith(teacher, *removed->stamp.removedAt); many > 0)
            gone[kind] = many;
    };
    count(BinKind::Meeting, tables.contacts);
    count(BinKind::NextStep, tables.nextSteps);
    count(BinKind::Win, tables.wins);
    count(BinKind::Agreement, tables.agreements);
    count(BinKind::Cycle, tables.cycles);
    count(BinKind::Checklist, tables.checklists);
    count(BinKind::Pulse, tables.pulses);
    count(BinKind::Reflection, tables.reflections);
    return gone;
}

std::optional<Instant> writtenSince(const Tables& tables, const std::vector<BinRecord>& records) {
    std::optional<Instant> first;
    for (const auto& record : records)
        inTableOf(record.kind, tables, [&](const auto& table) {
            if (const auto found = table.findAnywhere({record.id}))
                first = first ? std::min(*first, found->stamp.createdAt) : found->stamp.createdAt;
        });
    return first;
}

std::vector<BinRecord> goneWith(const std::vector<BinEntry>& bin, const std::vector<BinEntry>& entries) {
    std::vector<BinRecord> gone;
    for (const auto& entry : entries)
        gone.insert(gone.end(), entry.records.begin(), entry.records.end());
    const auto teachers = teachersIn(gone);
    for (const auto& other : bin) {
        if (std::find(entries.begin(), entries.end(), other) != entries.end())
            continue;
        for (const auto& record : other.records)
            if (!canBeWith(record, teachers))
                gone.push_back(record);
    }
    return gone;
}

} // namespace alongside
