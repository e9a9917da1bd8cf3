#pragma once

#include "store/tables.h"

#include <string_view>

namespace alongside {

// What an archive holds, in its order.
enum class ArchivePart {
    Coaches,
    Schools,
    Teachers,
    Agreements,
    Cycles,
    Contacts,
    NextSteps,
    Wins,
    Checklists,
    Pulses,
    Reflections,
    Tools,
    Moves
};

// The member of the archive that holds all records of a kind, what one of them is called, and the table it goes to.
template <class Record>
struct Family;

template <>
struct Family<Coach> {
    static constexpr auto part = ArchivePart::Coaches;
    static constexpr const char* member = "coaches";
    static constexpr std::string_view one = "coach";
    static constexpr auto table = &Tables::coaches;
};

template <>
struct Family<School> {
    static constexpr auto part = ArchivePart::Schools;
    static constexpr const char* member = "schools";
    static constexpr std::string_view one = "school";
    static constexpr auto table = &Tables::schools;
};

template <>
struct Family<Teacher> {
    static constexpr auto part = ArchivePart::Teachers;
    static constexpr const char* member = "teachers";
    static constexpr std::string_view one = "teacher";
    static constexpr auto table = &Tables::teachers;
};

template <>
struct Family<Agreement> {
    static constexpr auto part = ArchivePart::Agreements;
    static constexpr const char* member = "agreements";
    static constexpr std::string_view one = "agreement";
    static constexpr auto table = &Tables::agreements;
};

template <>
struct Family<Cycle> {
    static constexpr auto part = ArchivePart::Cycles;
    static constexpr const char* member = "cycles";
    static constexpr std::string_view one = "cycle";
    static constexpr auto table = &Tables::cycles;
};

template <>
struct Family<Contact> {
    static constexpr auto part = ArchivePart::Contacts;
    static constexpr const char* member = "contacts";
    static constexpr std::string_view one = "contact";
    static constexpr auto table = &Tables::contacts;
};

template <>
struct Family<NextStep> {
    static constexpr auto part = ArchivePart::NextSteps;
    static constexpr const char* member = "nextSteps";
    static constexpr std::string_view one = "next step";
    static constexpr auto table = &Tables::nextSteps;
};

template <>
struct Family<Win> {
    static constexpr auto part = ArchivePart::Wins;
    static constexpr const char* member = "wins";
    static constexpr std::string_view one = "win";
    static constexpr auto table = &Tables::wins;
};

template <>
struct Family<Checklist> {
    static constexpr auto part = ArchivePart::Checklists;
    static constexpr const char* member = "checklists";
    static constexpr std::string_view one = "checklist";
    static constexpr auto table = &Tables::checklists;
};

template <>
struct Family<Pulse> {
    static constexpr auto part = ArchivePart::Pulses;
    static constexpr const char* member = "pulses";
    static constexpr std::string_view one = "pulse";
    static constexpr auto table = &Tables::pulses;
};

template <>
struct Family<Reflection> {
    static constexpr auto part = ArchivePart::Reflections;
    static constexpr const char* member = "reflections";
    static constexpr std::string_view one = "reflection";
    static constexpr auto table = &Tables::reflections;
};

template <>
struct Family<Tool> {
    static constexpr auto part = ArchivePart::Tools;
    static constexpr const char* member = "tools";
    static constexpr std::string_view one = "tool";
    static constexpr auto table = &Tables::tools;
};

template <>
struct Family<Move> {
    static constexpr auto part = ArchivePart::Moves;
    static constexpr const char* member = "moves";
    static constexpr std::string_view one = "move";
    static constexpr auto table = &Tables::moves;
};

} // namespace alongside
