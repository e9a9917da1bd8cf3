#include "power/cut_disk.h"

#include <algorithm>

namespace alongside {
namespace {

using Kind = DiskStep::Kind;

constexpr std::size_t kSector = 512;
constexpr std::size_t kKept = 0, kDropped = 1, kTorn = 2;
constexpr int kTriesForANewState = 20;

bool concernsFolder(const DiskStep& step) {
    return step.kind == Kind::Create || step.kind == Kind::Delete;
}

// Writes those sectors of a write for which `keeps` says so.
template <class Keeps>
void write(std::string& content, const DiskStep& step, Keeps&& keeps) {
    const auto begin = static_cast<std::size_t>(step.at);
    const auto end = begin + step.bytes.size();
    for (auto at = begin; at < end;) {
        const auto next = std::min((at / kSector + 1) * kSector, end);
        if (keeps()) {
            content.resize(std::max(content.size(), next));
            std::copy_n(step.bytes.begin() + static_cast<std::ptrdiff_t>(at - begin), next - at,
                        content.begin() + static_cast<std::ptrdiff_t>(at));
        }
        at = next;
    }
}

// Does to the disk what the step asked for, or of a write the sectors that are kept.
template <class Keeps>
void apply(FoundOnDisk& disk, const DiskStep& step, Keeps&& keeps) {
    auto& content = step.file == OnDisk::Notebook ? disk.notebook : disk.journal;
    switch (step.kind) {
    case Kind::Write:
        return write(content, step, keeps);
    case Kind::Truncate:
        return content.resize(static_cast<std::size_t>(step.at));
    case Kind::Create:
        disk.hasJournal = true;
        return;
    case Kind::Delete:
        disk.hasJournal = false;
        return;
    case Kind::Sync:
    case Kind::SyncFolder:
        return;
    }
}

bool keepsAll() {
    return true;
}

} // namespace

CutDisk::CutDisk(std::string notebook) : durable_{std::move(notebook), {}, false} {}

// A sync of a file makes its content last, and a sync of the folder which files there are.
void CutDisk::settle(Kind kind, OnDisk file) {
    const auto isSettled = [&](const DiskStep* step) {
        return kind == Kind::SyncFolder ? concernsFolder(*step) : !concernsFolder(*step) && step->file == file;
    };
    for (const auto* step : waiting_)
        if (isSettled(step))
            apply(durable_, *step, keepsAll);
    std::erase_if(waiting_, isSettled);
}

void CutDisk::take(const DiskStep& step) {
    asked_.clear();
    if (step.file == OnDisk::Other)
        return;
    if (step.kind == Kind::Create && !durable_.hasJournal)
        durable_.journal.clear();
    if (step.kind == Kind::Sync || step.kind == Kind::SyncFolder)
        settle(step.kind, step.file);
    else
        waiting_.push_back(&step);
}

bool CutDisk::cut(std::mt19937& chance, FoundOnDisk& found) {
    for (int tries = 0; tries < kTriesForANewState; ++tries) {
        std::string choices;
        found = durable_;
        const auto coin = [&] { return std::uniform_int_distribution(0, 1)(chance); };
        const auto ofAll = std::uniform_int_distribution<std::size_t>(0, 3)(chance); // or each has its own fate
        for (const auto* step : waiting_) {
            auto fate = ofAll < kTorn ? ofAll : std::uniform_int_distribution<std::size_t>(0, 2)(chance);
            if (fate == kTorn && step->kind != Kind::Write)
                fate = coin() == 0 ? kKept : kDropped;
            choices += "kdt"[fate];
            if (fate == kKept)
                apply(found, *step, keepsAll);
            else if (fate == kTorn)
                apply(found, *step, [&] { return (choices += coin() == 0 ? '+' : '-').back() == '+'; });
        }
        if (asked_.insert(choices).second)
            return true;
        if (waiting_.empty())
            return false;
    }
    return false;
}

} // namespace alongside
