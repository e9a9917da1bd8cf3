#pragma once

#include "domain/progress.h"
#include "store/changes.h"
#include "store/clock.h"
#include "store/database.h"
#include "store/deed.h"
#include "store/deed_history.h"
#include "store/tables.h"
#include "store/undo_log.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace alongside {

enum class BackupCause;

// One coach's open file: reading is free, writing goes through `perform`, which makes each deed one transaction, one
// step of undo and one announcement. Belongs to one thread.
class Notebook {
public:
    // Makes a new file, readable by its owner only. Throws Error: FileExists, CannotOpen, NoEncryption, DiskFull.
    static Notebook create(const std::filesystem::path& file, const Passphrase& passphrase, Clock clock);

    // Opens a file. Throws Error: FileMissing, InUse, NotANotebook, PasswordNeeded, WrongPassword, NoEncryption,
    // NewerSchema, Damaged, ReadOnly (ask again with Access::ReadOnly), CannotOpen.
    static Notebook open(const std::filesystem::path& file, const Passphrase& passphrase, Clock clock,
                         Access access = Access::ReadWrite);

    // A notebook that lives in memory only.
    static Notebook inMemory(Clock clock);

    Notebook(Notebook&&) noexcept;
    Notebook& operator=(Notebook&&) noexcept;
    ~Notebook();

    const Tables& read() const;

    // What a screen shows: as `read`; while notes are hidden, with initials in the place of names and this word in that
    // of every text about people. Deeds go on as ever, and no cover is ever stored (store/cover.h).
    const Tables& readForScreen() const;
    void hideNotes(std::string_view word);
    void showNotes();
    bool hidesNotes() const;

    Date today() const;
    Instant now() const;
    const std::filesystem::path& file() const;
    bool isEncrypted() const;
    bool isReadOnly() const;

    // What a long work on this notebook tells and hears: of whoever waits for the work aside that the notebook is for.
    // Else of nobody. See store/work_aside.h.
    const Progress& progress() const;

    // Runs `body(Tables&)` as one transaction. When it returns, the deed is on disk, can be undone and was announced;
    // when it throws, nothing happened. Throws Error: ReadOnly, Busy, Replaced, DiskFull, CannotSave, and whatever
    // `body` throws.
    template <class Body>
    std::invoke_result_t<Body, Tables&> perform(Deed deed, Body&& body) {
        Writing writing(*this);
        if constexpr (std::is_void_v<std::invoke_result_t<Body, Tables&>>) {
            body(tablesForWriting());
            writing.finish(deed);
        } else {
            auto result = body(tablesForWriting());
            if constexpr (std::is_same_v<decltype(result), TeacherId>)
                deed.about = result; // who was just added had no key before
            writing.finish(deed);
            return result;
        }
    }

    // As perform, for imports too large for undo: clears the history.
    void performLarge(Deed deed, const std::function<void(Tables&)>& body);

    // The same where the notebook holds no records yet. What is written cannot be searched before it is done.
    void performIntoEmpty(Deed deed, const std::function<void(Tables&)>& body);

    // As performLarge, for what is to be gone from the file: the search index lets go of the words too, and the file
    // is written anew without the room that they took, which nobody can stop.
    void performForGood(Deed deed, const std::function<void(Tables&)>& body);

    // Remembers that a hint about the teacher was seen and put away: no deed, so nothing to undo and nothing announced.
    // Throws as perform.
    void putAwayHint(std::string_view hint, TeacherId teacher);

    // Keeps something typed and not yet done under `key`, in the place of what was kept there; on disk on return, or,
    // while a work aside is under way, once that has ended. No deed: nobody is told, and there is nothing to undo.
    // Throws as perform does.
    void keepDraft(std::string_view key, std::string_view body);
    void forgetDraft(std::string_view key); // writes nothing where there is none

    // Remembers how the columns of a list with these headings (their SHA-256) were matched: no deed either. Throws as
    // perform.
    void rememberColumns(std::string_view headings, std::string_view columns);

    // Writes a line of the trail, which nothing takes back; on disk on return. Announced, but no deed. Only `letLeave`
    // calls it (exchange/leaving.h). Throws as perform.
    void addToTrail(const Leaving& what, std::string_view sha256);

    std::optional<Deed> undoable() const;
    std::optional<Deed> redoable() const;
    void undo(); // does nothing when there is nothing to undo
    void redo();

    // Does now what the first deed would do before it begins; any time after opening.
    void makeReadyForDeeds();

    // Called after every deed, undo and redo with what it touched.
    void onChange(std::function<void(const Changes&)> listener);

    // What is wrong with the file, one finding a line; empty when it is whole. Checks pages, foreign keys and the
    // search index.
    std::vector<std::string> findings() const;

    // Puts a verified copy onto the notebook's shelf (store/backups/backup_shelf.h) and returns its path; none of a
    // notebook in memory. Throws Error: CannotSave, DiskFull, Damaged; Stopped where `progress` says so. Then no copy
    // is left.
    std::filesystem::path backUp(BackupCause cause) const;

    // The same into a folder of the coach's, where nothing is ever thinned.
    std::filesystem::path backUp(const std::filesystem::path& folder) const;

    // The same as a notebook of its own, under a name of the coach's and with the same password. Throws Error
    // FileExists besides.
    void copyTo(const std::filesystem::path& file) const;

    // What opens the file and its copies again: its key, never the password; none where it is not encrypted.
    const Passphrase& key() const;

    // Whether another program moved, replaced or removed the file since it was opened; every deed then throws
    // Error::Replaced.
    bool isReplaced() const;

    // From now on nothing more is written to the file, by this notebook and by its works aside: damage was found in it,
    // and what is written into damage can take what is whole along. Deeds and drafts throw Error::Damaged; they do so
    // by themselves once reading or writing has met damage.
    void stopWriting();

    // Of a notebook that is open for reading and has met damage, after which SQLCipher reads nothing more of it: opens
    // the file anew, so that what is whole can be read on. Throws as open does; then it is as before.
    void readOn();

    // Then writes what is open here to a file of its own, verified as a backup is, and goes on there with all that can
    // be undone; whatever stands under the old name is left as it is. Throws Error: FileExists, Busy (a work aside is
    // under way), CannotSave, DiskFull, Damaged; then everything is as before.
    void goOnIn(const std::filesystem::path& file);

private:
    friend class WorkAside;

    // A transaction that is rolled back unless it is finished.
    class Writing {
    public:
        explicit Writing(Notebook& notebook, bool isDeed = true);
        Writing(const Writing&) = delete;
        Writing& operator=(const Writing&) = delete;
        ~Writing();
        void finish(Deed deed);
        UndoStep commit();

    private:
        Notebook& notebook_;
        bool open_ = true;
    };

    struct State;
    explicit Notebook(std::unique_ptr<State> state);
    Tables& tablesForWriting();
    void writeBeside(const std::function<void(Tables&)>& body); // what is no deed
    void writeWaitingAnd(const std::function<void(Tables&)>& body);
    void announce(const Changes& changes);
    void travel(DeedHistory::Way way);

    std::unique_ptr<State> state_;
};

} // namespace alongside
