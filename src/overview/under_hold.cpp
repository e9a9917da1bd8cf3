#include "overview/under_hold.h"

#include <algorithm>
#include <set>

namespace alongside {
namespace {

bool isMentioned(const BinRecord& record, const HeldBack& held) {
    switch (record.kind) {
    case BinKind::Teacher:
        return held.metBeside.contains({record.id});
    case BinKind::School:
        return held.schools.contains({record.id});
    case BinKind::Meeting:
        return held.contacts.contains({record.id});
    case BinKind::Cycle:
        return held.cycles.contains({record.id});
    case BinKind::Tool:
        return held.tools.contains({record.id});
    case BinKind::Move:
        return held.moves.contains({record.id});
    case BinKind::NextStep:
    case BinKind::Win:
    case BinKind::Agreement:
    case BinKind::Checklist:
    case BinKind::Pulse:
    case BinKind::Reflection:
    case BinKind::Colleague:
        break;
    }
    return false;
}

// Whether what is held would go with this entry: it is in there, or somebody is whom it cannot be without.
bool takesAlong(const BinEntry& entry, const std::vector<BinRecord>& held) {
    return std::any_of(entry.records.begin(), entry.records.end(), [&](const BinRecord& record) {
        return std::any_of(held.begin(), held.end(), [&](const BinRecord& kept) {
            const bool isTheirs =
                record.kind == BinKind::Teacher &&
                std::find(kept.teachers.begin(), kept.teachers.end(), TeacherId{record.id}) != kept.teachers.end();
            return isTheirs || (record.kind == kept.kind && record.id == kept.id);
        });
    });
}

} // namespace

bool isHeld(const BinRecord& record, const HeldBack& held) {
    return held.everything || isMentioned(record, held) ||
           std::any_of(record.teachers.begin(), record.teachers.end(),
                       [&](TeacherId teacher) { return held.teachers.contains(teacher); });
}

std::vector<BinEntry> freeEntries(const std::vector<BinEntry>& bin, std::vector<BinEntry> wanted,
                                  const HeldBack& held) {
    if (held.everything)
        return {};
    while (held.any()) {
        auto gone = goneWith(bin, wanted);
        std::erase_if(gone, [&](const BinRecord& record) { return !isHeld(record, held); });
        if (gone.empty())
            break;
        std::erase_if(wanted, [&](const BinEntry& entry) { return takesAlong(entry, gone); });
    }
    return wanted;
}

} // namespace alongside
