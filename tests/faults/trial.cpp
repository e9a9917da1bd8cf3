#include "faults/trial.h"

#include "kill/deeds.h"
#include "store/backup.h"
#include "store/error.h"
#include "store/notebook_file.h"
#include "support/content_of.h"

#include <exception>
#include <optional>
#include <string_view>
#include <system_error>

namespace alongside {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kWords = "Teacher 0"; // of the first deed

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

std::optional<Notebook> openWithSomeKey(const fs::path& file) {
    return withSomeKey([&](const Passphrase& key) { return Notebook::open(file, key, clockOfDeeds()); });
}

// Of whichever schema: a backup may be older than the program.
bool isWholeBackup(const fs::path& file) {
    auto backup = withSomeKey([&](const Passphrase& key) { return openOfAnySchema(file, key); });
    return backup && findingsIn(*backup).empty();
}

bool isUnfinished(const fs::path& file) {
    const auto name = file.filename().string();
    return name.find(".rekey") != std::string::npos || name.find(".restore") != std::string::npos;
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
    const auto began = std::chrono::steady_clock::now();
    work_.act(desk);
    takes_ = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - began);
    after_ = comparable(*desk.notebook);
}

Desk Trial::copyOfDesk() const {
    const auto run = folder_ / "run";
    fs::remove_all(run);
    fs::copy(folder_ / "begin", run, fs::copy_options::recursive);
    Desk desk;
    desk.file = run / desk_.file.filename();
    desk.backup = run / desk_.backup.parent_path().filename() / desk_.backup.filename();
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
    if (saidDone && holds != after_)
        return "what was said to be done is not there";
    return isBeforeOrAfter(holds) ? "" : "it holds neither the old nor the new";
}

std::string Trial::judgeFolder(bool isEncrypted) const {
    for (const auto& entry : fs::recursive_directory_iterator(folder_ / "run")) {
        const auto& file = entry.path();
        if (isUnfinished(file))
            return "left beside it: " + file.filename().string();
        if (!entry.is_regular_file())
            continue;
        if (isEncrypted && contentOf(file).find(kWords) != std::string::npos)
            return "in the clear: " + file.filename().string();
        if (file.extension() != ".alongside" || file.filename() == desk_.file.filename())
            continue;
        if (!isWholeBackup(file))
            return "a backup is not whole: " + file.filename().string();
    }
    return {};
}

std::string Trial::judge(bool saidDone) const {
    try {
        const auto file = folder_ / "run" / desk_.file.filename();
        const auto notebook = openWithSomeKey(file);
        if (!notebook)
            return "no key opens it";
        if (auto wrong = judgeOpened(*notebook, saidDone); !wrong.empty() || !work_.changesWholeFile)
            return wrong;
        if (work_.isWrongBeside != nullptr)
            if (auto wrong = work_.isWrongBeside(file); !wrong.empty())
                return wrong;
        return judgeFolder(notebook->isEncrypted());
    } catch (const std::exception& error) {
        return std::string("cannot be opened or read: ") + error.what();
    }
}

} // namespace alongside
