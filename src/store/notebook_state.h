#pragma once

#include "store/deed_history.h"
#include "store/deed_moments.h"
#include "store/error.h"
#include "store/file_lock.h"
#include "store/giving_way.h"
#include "store/notebook.h"

#include <atomic>
#include <memory>
#include <utility>

namespace alongside {

// What a notebook holds; for the files of the notebook only.
struct Notebook::State {
    State(Database opened, Clock given, std::filesystem::path path, Passphrase phrase, Access how,
          std::optional<FileLock> held)
        : lock(std::move(held)), database(std::move(opened)), clock(std::move(given)), file(std::move(path)),
          passphrase(std::move(phrase)), access(how), tables(database, clockOfDeeds, {&cover, false}),
          covered(database, clockOfDeeds, {&cover, true}) {
        if (access == Access::ReadWrite)
            undoLog.emplace(database);
    }

    std::optional<FileLock> lock;
    Database database;
    Clock clock;
    DeedMoments moments{database};
    std::optional<Instant> deedNow;           // all that a deed does happens at one moment
    std::optional<AboutToWrite> aboutToWrite; // while a transaction is open
    Clock clockOfDeeds{clock.today, [this] { return deedNow ? *deedNow : clock.now(); }};
    Instant momentFor(bool isDeed) { return isDeed ? moments.next(clock.now()) : moments.notBeforeLast(clock.now()); }
    std::filesystem::path file;
    Passphrase passphrase; // its key, never the password; none where the file has none
    Access access;
    Cover cover;
    bool isCovered = false;
    Tables tables;
    Tables covered; // as others beside the coach may see it
    std::optional<UndoLog> undoLog;
    DeedHistory history;
    std::vector<std::function<void(const Changes&)>> listeners;
    std::shared_ptr<std::atomic<bool>> isDamaged =
        std::make_shared<std::atomic<bool>>(false); // shared with works aside

    // Into a damaged file nothing more is written.
    void insistOnWhole() const {
        if (*isDamaged || database.metDamage())
            throw Error(Error::Kind::Damaged);
    }

    Changes announced;                                 // so far
    Progress progress;                                 // of the work aside that this notebook is for
    bool isLent = false;                               // to a work aside
    std::vector<std::function<void(Tables&)>> waiting; // what is no deed, and is written once it is back
};

} // namespace alongside
