#pragma once

#include <compare>
#include <cstdint>

namespace alongside {

// A record's key inside one file, typed so that a teacher's never passes for a contact's. Zero names no record.
template <class Record>
struct Id {
    std::int64_t value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

using CoachId = Id<struct Coach>;
using SchoolId = Id<struct School>;
using TeacherId = Id<struct Teacher>;
using AgreementId = Id<struct Agreement>;
using CycleId = Id<struct Cycle>;
using ContactId = Id<struct Contact>;
using NextStepId = Id<struct NextStep>;
using WinId = Id<struct Win>;
using ChecklistId = Id<struct Checklist>;
using PulseId = Id<struct Pulse>;
using ReflectionId = Id<struct Reflection>;
using ToolId = Id<struct Tool>;
using MoveId = Id<struct Move>;

} // namespace alongside
