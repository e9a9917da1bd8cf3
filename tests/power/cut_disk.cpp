#include "power/cut_disk.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace alongside {
namespace {

using Kind = DiskStep::Kind;

constexpr std::size_t kSector = 512;
constexpr char kKept = 'k', kDropped = 'd', kTorn = 't';
constexpr int kTriesForANewState = 20;

std::string folderOf(const std::string& name) {
    const auto end = name.rfind('/');
    return end == std::string::npos ? std::string() : name.substr(0, end);
}

bool concernsContent(const DiskStep& step) {
    return step.kind == Kind::Write || step.kind == Kind::Cut;
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
void apply(DiskContent& disk, const DiskStep& step, Keeps&& keeps) {
    switch (step.kind) {
    case Kind::Write:
        return write(disk.files[step.file], step, keeps);
    case Kind::Cut:
        return disk.files[step.file].resize(static_cast<std::size_t>(step.at));
    case Kind::Rename:
        disk.names.erase(step.name);
        disk.names[step.fresh] = step.file;
        return;
    case Kind::Name:
        disk.names[step.name] = step.file;
        return;
    case Kind::Unname:
        disk.names.erase(step.name);
        return;
    case Kind::MakeFolder:
        disk.folders.insert(step.name);
        return;
    case Kind::Sync:
    case Kind::SyncFolder:
        return;
    }
}

std::size_t mostSectors(const DiskStep& write) {
    return write.bytes.size() / kSector + 2;
}

std::size_t hashOf(const DiskContent& disk) {
    std::size_t hash = disk.folders.size();
    for (const auto& [name, content] : filesOn(disk))
        for (const auto& text : {std::string_view(name), std::string_view(content)})
            hash = hash * 1099511628211U + std::hash<std::string_view>()(text);
    return hash;
}

bool keepsAll() {
    return true;
}

} // namespace

// A sync of a file makes its content last, and a sync of a folder which names there are in it.
void CutDisk::settle(const DiskStep& sync) {
    const auto isSettled = [&](const DiskStep* step) {
        if (sync.kind == Kind::Sync)
            return concernsContent(*step) && step->file == sync.file;
        return !concernsContent(*step) && folderOf(step->name) == sync.name;
    };
    for (const auto* step : waiting_)
        if (isSettled(step))
            apply(durable_, *step, keepsAll);
    std::erase_if(waiting_, isSettled);
}

void CutDisk::take(const DiskStep& step) {
    asked_.clear();
    if (step.kind == Kind::Sync || step.kind == Kind::SyncFolder)
        settle(step);
    else
        waiting_.push_back(&step);
}

std::string CutDisk::fates(std::mt19937& chance) const {
    const auto coin = [&] { return std::uniform_int_distribution(0, 1)(chance) == 1; };
    const auto ofAll = std::uniform_int_distribution(0, 3)(chance); // or each has its own
    std::string fates;
    for (const auto* step : waiting_) {
        auto fate = ofAll == 0 ? kKept : ofAll == 1 ? kDropped : "kdt"[std::uniform_int_distribution(0, 2)(chance)];
        if (fate == kTorn && step->kind != Kind::Write)
            fate = coin() ? kKept : kDropped;
        fates += fate;
        for (std::size_t sector = 0; fate == kTorn && sector < mostSectors(*step); ++sector)
            fates += coin() ? '+' : '-';
    }
    return fates;
}

DiskContent CutDisk::after(const std::string& fates) const {
    auto disk = durable_;
    auto fate = fates.begin();
    for (const auto* step : waiting_) {
        const auto own = *fate++;
        if (own == kKept)
            apply(disk, *step, keepsAll);
        if (own != kTorn)
            continue;
        auto sector = fate;
        fate += static_cast<std::ptrdiff_t>(mostSectors(*step));
        apply(disk, *step, [&] { return *sector++ == '+'; });
    }
    return disk;
}

bool CutDisk::cut(std::mt19937& chance, int acknowledged, DiskContent& found) {
    for (int tries = 0; tries < kTriesForANewState; ++tries) {
        const auto chosen = fates(chance);
        if (asked_.insert(chosen).second) {
            found = after(chosen);
            if (left_.emplace(acknowledged, hashOf(found)).second)
                return true;
        }
        if (waiting_.empty())
            return false;
    }
    return false;
}

DiskContent CutDisk::withAll() const {
    auto disk = durable_;
    for (const auto* step : waiting_)
        apply(disk, *step, keepsAll);
    return disk;
}

std::map<std::string, std::string> filesOn(const DiskContent& disk) {
    std::map<std::string, std::string> files;
    for (const auto& [name, file] : disk.names) {
        const auto content = disk.files.find(file);
        if (const auto folder = folderOf(name); folder.empty() || disk.folders.contains(folder))
            files[name] = content == disk.files.end() ? std::string() : content->second;
    }
    return files;
}

} // namespace alongside
