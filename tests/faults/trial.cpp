#include "faults/trial.h"

#include "kill/deeds.h"
#include "store/backup.h"
#include "store/error.h"
#include "store/notebook_file.h"
#include "support/content_of.h"

#include <algorithm>
#include <array>
#include <exception>
#include <optional>
#include <string_view>
#include <system_error>

namespace alongside {
namespace {

namespace fs = std::filesystem;
using Leaves = Work::Leaves;

constexpr std::string_view kWords = "Teacher 0"; // of the first deed
constexpr std::array kUnfinished{".rekey", ".restore", ".rescue", ".alongside.new"};
constexpr std::size_t kMostKnown = 64;

// What `open` makes of the first key that fits.
template <class Open>
auto withSomeKey(Open&& open) -> std::optional<decltype(open(Passphrase{}))> {
    for (const auto& key : {firstKey(), secondKey(), Passphrase{}}) {
        try {
            return open(key);
        } catch (const Error& error) {
            if (error.kind() != Error::Kind::WrongPassword && error.kind() != Error::Kind::PasswordNeeded)
                throw;
        }
    }
    return std::nullopt;
}

std::optional<Notebook> openWithSomeKey(const fs::path& file, Access access = Access::ReadWrite) {
    return withSomeKey([&](const Passphrase& key) { return Notebook::open(file, key, clockOfDeeds(), access); });
}

bool opensWith(const fs::path& file, const Passphrase& key) {
    try {
        openOfAnySchema(file, key);
        return true;
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::WrongPassword && error.kind() != Error::Kind::PasswordNeeded)
            throw;
        return false;
    }
}

// Of whichever schema: a backup may be older than the program.
bool isWholeBackup(const fs::path& file) {
    auto backup = withSomeKey([&](const Passphrase& key) { return openOfAnySchema(file, key); });
    return backup && findingsIn(*backup).empty();
}

bool isUnfinished(const fs::path& file) {
    const auto name = file.filename().string();
    return std::ranges::any_of(kUnfinished, [&](const char* part) { return name.find(part) != std::string::npos; });
}

} // namespace

Trial::Trial(const Work& work) : work_(work) {
    fs::create_directory(folder_ / "begin");
    desk_ = setUpDesk(folder_ / "begin", canEncrypt() ? firstKey() : Passphrase{});
    auto desk = copyOfDesk();
    desk.open();
    before_ = comparable(*desk.notebook);
    desk.notebook.reset();
    desk = begin();
    if (desk.notebook)
        before_ = comparable(*desk.notebook);
    if (work_.leaves == Leaves::DamagedFile)
        damaged_ = contentOf(desk.file);
    const auto began = std::chrono::steady_clock::now();
    work_.act(desk);
    takes_ = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - began);
    after_ = comparable(*desk.notebook);
}

Desk Trial::copyOfDesk() const {
    fs::remove_all(run());
    fs::copy(folder_ / "begin", run(), fs::copy_options::recursive);
    Desk desk;
    desk.file = run() / desk_.file.filename();
    desk.backup = run() / desk_.backup.parent_path().filename() / desk_.backup.filename();
    desk.archive = desk_.archive;
    desk.key = desk_.key;
    return desk;
}

Desk Trial::begin() const {
    auto desk = copyOfDesk();
    if (work_.needsOpen)
        desk.open();
    work_.prepare(desk);
    return desk;
}

std::string Trial::judgeOpened(const Notebook& notebook, bool saidDone) const {
    if (const auto findings = notebook.findings(); !findings.empty())
        return "damaged: " + findings.front();
    const auto holds = comparable(notebook);
    if ((saidDone || !damaged_.empty()) && holds != after_)
        return "what was said to be done is not there";
    return isBeforeOrAfter(holds) ? "" : "it holds neither the old nor the new";
}

bool Trial::isNew(const Notebook& notebook) const {
    if (before_ != after_)
        return comparable(notebook) == after_;
    return !notebook.isEncrypted() || !opensWith(notebook.file(), desk_.key);
}

// Whether this is what the work leaves of the old beside the new.
bool Trial::isLeft(const fs::path& file) const {
    if (file.filename() == desk_.backup.filename() || file.filename() == desk_.file.filename())
        return false;
    switch (work_.leaves) {
    case Leaves::Nothing:
        return true;
    case Leaves::DamagedFile:
        return contentOf(file) == damaged_;
    case Leaves::CopyAsItWas:
        return openOfAnySchema(file, {}).number("PRAGMA user_version") == 1;
    case Leaves::Copy:
        return comparable(openWithSomeKey(file, Access::ReadOnly).value()) == before_;
    }
    return false;
}

// A copy of a notebook, which must be whole; one that was damaged is as it was.
std::string Trial::judgeCopy(const fs::path& file) const {
    if (file.filename().string().find(".damaged-") != std::string::npos) {
        if (fs::equivalent(file, run() / desk_.file.filename()))
            return "what is kept of the damaged one is the notebook itself";
        return contentOf(file) == damaged_ ? "" : "what is kept of the damaged one is not as it was";
    }
    auto content = contentOf(file);
    if (knownWhole_.contains(content))
        return {};
    if (!isWholeBackup(file))
        return "a backup is not whole: " + file.filename().string();
    if (knownWhole_.size() == kMostKnown)
        knownWhole_.clear();
    knownWhole_.insert(std::move(content));
    return {};
}

std::string Trial::judgeFolder(bool isEncrypted, bool isNew) const {
    bool leavesOld = !isNew || work_.leaves == Leaves::Nothing;
    bool hasBackup = false;
    for (const auto& entry : fs::recursive_directory_iterator(run())) {
        const auto& file = entry.path();
        if (isUnfinished(file))
            return "left beside it: " + file.filename().string();
        if (!entry.is_regular_file())
            continue;
        if (isEncrypted && contentOf(file).find(kWords) != std::string::npos)
            return "in the clear: " + file.filename().string();
        if (file.extension() != ".alongside" || file.filename() == desk_.file.filename())
            continue;
        if (auto wrong = judgeCopy(file); !wrong.empty())
            return wrong;
        hasBackup = hasBackup || file.filename() == desk_.backup.filename();
        leavesOld = leavesOld || isLeft(file);
    }
    if (!hasBackup)
        return "a backup is gone";
    return leavesOld ? "" : "the new stands there, and nothing of the old";
}

std::string Trial::judge(bool saidDone) const {
    try {
        const auto file = run() / desk_.file.filename();
        if (!damaged_.empty() && !saidDone && contentOf(file) == damaged_) {
            try {
                openWithSomeKey(file); // takes away what is unfinished
            } catch (const Error&) {
            }
            return judgeFolder(canEncrypt(), false);
        }
        const auto notebook = openWithSomeKey(file);
        if (!notebook)
            return "no key opens it";
        if (auto wrong = judgeOpened(*notebook, saidDone); !wrong.empty() || !work_.changesWholeFile)
            return wrong;
        return judgeFolder(notebook->isEncrypted(), !damaged_.empty() || isNew(*notebook));
    } catch (const std::exception& error) {
        return std::string("cannot be opened or read: ") + error.what();
    }
}

} // namespace alongside
