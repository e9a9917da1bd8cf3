#include "power/recording_disk.h"

#include "support/content_of.h"

namespace alongside {
namespace {

namespace fs = std::filesystem;
using Kind = DiskStep::Kind;
using Call = DiskCall::Kind;

} // namespace

RecordingDisk::RecordingDisk(const fs::path& folder) : folder_(folder.string()) {
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const auto name = within(entry.path().string());
        if (entry.is_directory()) {
            before_.folders.insert(name);
        } else {
            before_.names[name] = files_;
            before_.files[files_++] = contentOf(entry.path());
        }
    }
    names_ = before_.names;
    folders_ = before_.folders;
    watchDisk(this, folder_);
}

RecordingDisk::~RecordingDisk() {
    watchDisk(nullptr);
}

std::string RecordingDisk::within(const std::string& path) const {
    return path.size() <= folder_.size() ? std::string() : path.substr(folder_.size() + 1);
}

void RecordingDisk::record(DiskStep step) {
    step.acknowledged = acknowledged_;
    steps_.push_back(std::move(step));
}

void RecordingDisk::opened(const DiskCall& call) {
    const auto name = within(call.path);
    openAs_.erase(call.file);
    if (name.empty() || folders_.contains(name))
        return;
    if (call.makes) {
        names_[name] = files_++;
        record({.kind = Kind::Name, .file = names_[name], .name = name});
    }
    openAs_[call.file] = names_.at(name);
    if (call.empties)
        record({.kind = Kind::Cut, .file = names_[name]});
}

void RecordingDisk::done(const DiskCall& call) {
    const auto name = within(call.path);
    switch (call.kind) {
    case Call::Open:
        return opened(call);
    case Call::Write:
        return record(
            {.kind = Kind::Write, .file = openAs_.at(call.file), .at = call.at, .bytes = std::string(call.bytes)});
    case Call::Cut:
        return record({.kind = Kind::Cut, .file = openAs_.at(call.file), .at = call.at});
    case Call::Sync:
        if (const auto file = openAs_.find(call.file); file != openAs_.end())
            return record({.kind = Kind::Sync, .file = file->second});
        return record({.kind = Kind::SyncFolder, .name = name});
    case Call::Rename:
        record({.kind = Kind::Rename, .file = names_.at(name), .name = name, .fresh = within(call.other)});
        names_[within(call.other)] = names_.at(name);
        names_.erase(name);
        return;
    case Call::Link:
        names_[within(call.other)] = names_.at(name);
        return record({.kind = Kind::Name, .file = names_.at(name), .name = within(call.other)});
    case Call::Remove:
        names_.erase(name);
        return record({.kind = Kind::Unname, .name = name});
    case Call::MakeFolder:
        folders_.insert(name);
        return record({.kind = Kind::MakeFolder, .name = name});
    case Call::Read:
    case Call::Measure:
        return;
    }
}

} // namespace alongside
