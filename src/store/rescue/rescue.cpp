#include "store/rescue/rescue.h"

#include "store/backup.h"
#include "store/backups/take_place.h"
#include "store/damage.h"
#include "store/file_lock.h"
#include "store/giving_way.h"
#include "store/keys/raw_key.h"
#include "store/notebook_file.h"
#include "store/query.h"
#include "store/rescue/keep_damaged.h"
#include "store/rescue/page_reader.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace alongside {
namespace {

namespace fs = std::filesystem;

bool saysNothingToRead(const Error& error) {
    return error.kind() == Error::Kind::NotANotebook || error.kind() == Error::Kind::WrongPassword;
}

std::vector<Backup> allBackupsOf(const fs::path& notebook) {
    std::vector<Backup> backups;
    for (const auto& shelf : shelvesOf(notebook))
        std::ranges::move(backupsOn(shelf), std::back_inserter(backups));
    std::ranges::stable_sort(backups, std::ranges::greater(), &Backup::made);
    return backups;
}

// The keys of backups, derived once for each salt.
class BackupKeys {
public:
    explicit BackupKeys(const Passphrase& passphrase) : passphrase_(passphrase) {}

    Passphrase of(const Backup& backup) {
        if (!backup.isEncrypted || !passphrase_)
            return {};
        auto& key = keys_[saltOf(backup.file)];
        if (!key)
            key = keyFor(backup.file, passphrase_);
        return key;
    }

private:
    const Passphrase& passphrase_;
    std::map<Salt, Passphrase> keys_;
};

// None where it is damaged, or goes with another password.
std::optional<WayBack> wayBackTo(const Backup& backup, BackupKeys& keys, const Progress& progress) {
    if (!backup.isSound)
        return std::nullopt;
    try {
        const auto key = keys.of(backup);
        {
            auto database = openOfAnySchema(backup.file, key);
            database.heed(progress);
            if (!findingsIn(database).empty())
                return std::nullopt;
        }
        return WayBack{backup, previewOf(backup.file, key), key};
    } catch (const Error&) {
        return std::nullopt;
    }
}

void lookAtBackups(RescueLook& look, const std::vector<Backup>& backups, const Passphrase& passphrase,
                   const Progress& progress) {
    BackupKeys keys(passphrase);
    for (const auto& backup : backups) {
        progress.begin(Stage::Check);
        look.backup = wayBackTo(backup, keys, progress);
        progress.goOn();
        if (look.backup)
            return;
        ++look.passedOver;
    }
}

// For reading, as Notebook::open would.
void lookAtItself(RescueLook& look, const fs::path& notebook, const Progress& progress) {
    try {
        auto database = openNotebookFile(notebook, look.key, Access::ReadOnly, {});
        database.heed(progress);
        look.canRead = true;
        progress.begin(Stage::Check);
        look.isWhole = findingsIn(database).empty();
        progress.goOn();
        look.damaged = previewOf(notebook, look.key);
    } catch (const Error&) {
        // Then it is told without.
    }
}

} // namespace

RescueLook lookForRescue(const fs::path& notebook, const Passphrase& passphrase, Date today, const Progress& progress) {
    RescueLook look;
    look.key = passphrase;
    auto backups = allBackupsOf(notebook);
    // What a clock that ran ahead has dated is not the newest by that.
    const Instant soon = std::chrono::sys_days(today) + std::chrono::days(2);
    std::stable_partition(backups.begin(), backups.end(), [&](const Backup& backup) { return backup.made <= soon; });
    try {
        look.key = PageReader(notebook, passphrase, copiesBeside(notebook)).key();
        look.canSalvage = true;
    } catch (const Error& error) {
        if (!saysNothingToRead(error))
            throw;
    }
    lookAtBackups(look, backups, passphrase, progress);
    const bool needsKey =
        kindOfFile(notebook) == FileKind::Encrypted || std::ranges::any_of(backups, &Backup::isEncrypted);
    if (!look.canSalvage && !look.backup && needsKey)
        throw Error(passphrase ? Error::Kind::WrongPassword : Error::Kind::PasswordNeeded, notebook.string());
    if (look.canSalvage)
        lookAtItself(look, notebook, progress);
    return look;
}

Passphrase keyOfDamaged(const fs::path& notebook, const Passphrase& passphrase) {
    try {
        return PageReader(notebook, passphrase, copiesBeside(notebook)).key();
    } catch (const Error& error) {
        if (!saysNothingToRead(error))
            throw;
        return {};
    }
}

SalvagedNotebook salvageInPlace(const fs::path& notebook, const Passphrase& key, const std::string& unknown,
                                Instant now, Date today, const Progress& progress) {
    const FileLock lock(notebook);
    clearUnfinishedRestore(notebook);
    SalvagedNotebook salvaged;
    try {
        const auto target = besideFor(notebook);
        salvaged.report = salvage({notebook, key, target, copiesBeside(notebook), unknown, now}, progress);
        salvaged.kept = keepDamaged(notebook, today, progress);
        progress.finish();
        takePlace(target, notebook);
        return salvaged;
    } catch (...) {
        if (!salvaged.kept.empty())
            takeBackDamaged(notebook, salvaged.kept);
        clearUnfinishedRestore(notebook);
        throw;
    }
}

std::vector<std::string> damageAside(const fs::path& notebook, const Passphrase& key, const Progress& progress) {
    std::vector<std::string> findings, checks; // these outlive the connection, which keeps them prepared
    try {
        auto database = Database::open(notebook, key, Access::ReadOnly);
        database.execute("PRAGMA cache_size=-512"); // no page is looked at twice
        {
            Query tables(database, "SELECT 'PRAGMA quick_check(\"' || name || '\")' FROM sqlite_master "
                                   "WHERE type = 'table' AND rootpage > 0");
            while (tables.step())
                checks.push_back(tables.next<std::string>());
        }
        database.heed(progress, GivesWay::ToWriters);
        for (const auto& check : checks) {
            progress.goOn();
            std::vector<std::string> ofThis;
            givingWay(progress, [&] {
                ofThis.clear();
                Query pages(database, check);
                while (pages.step())
                    if (auto line = pages.next<std::string>(); line != "ok")
                        ofThis.push_back(std::move(line));
            });
            std::ranges::move(ofThis, std::back_inserter(findings));
        }
    } catch (const Error& error) {
        if (!tellsDamage(error))
            throw;
        findings.push_back(error.detail());
    }
    return findings;
}

} // namespace alongside
