#pragma once

#include "overview/bin.h"

namespace alongside {

// Calls `act` with the table of a kind of record. `SomeTables` is Tables, const or not.
template <class SomeTables, class Act>
void inTableOf(BinKind kind, SomeTables& tables, Act&& act) {
    switch (kind) {
    case BinKind::Teacher:
        return act(tables.teachers);
    case BinKind::School:
        return act(tables.schools);
    case BinKind::Meeting:
        return act(tables.contacts);
    case BinKind::NextStep:
        return act(tables.nextSteps);
    case BinKind::Win:
        return act(tables.wins);
    case BinKind::Agreement:
        return act(tables.agreements);
    case BinKind::Cycle:
        return act(tables.cycles);
    case BinKind::Checklist:
        return act(tables.checklists);
    case BinKind::Pulse:
        return act(tables.pulses);
    case BinKind::Reflection:
        return act(tables.reflections);
    case BinKind::Tool:
        return act(tables.tools);
    case BinKind::Move:
        return act(tables.moves);
    case BinKind::Colleague:
        return act(tables.coaches);
    }
}

} // namespace alongside
