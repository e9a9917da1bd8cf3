#include "actions/bin_actions.h"

#include "overview/bin_tables.h"
#include "overview/due_to_go.h"
#include "overview/under_hold.h"
#include "store/backups/backup_name.h"
#include "store/error.h"

#include <algorithm>

namespace alongside {
namespace {

Deed restoring(const BinEntry& entry) {
    const auto& teachers = entry.records.front().teachers;
    return teachers.empty() ? Deed(Op::Restore) : Deed(Op::Restore, teachers.front());
}

template <class Table>
typename Table::Key keyIn(const Table&, const BinRecord& record) {
    return typename Table::Key{record.id};
}

void restoreSchoolsOf(Tables& t, TeacherId id) {
    const auto teacher = t.teachers.find(id);
    if (!teacher)
        return;
    for (const auto school : teacher->schools)
        if (!t.schools.find(school))
            t.schools.restore(school);
}

bool went(const Contact& contact, Instant moment) {
    return contact.stamp.removedAt == moment;
}

// A meeting of two teachers goes to the bin with the second of them; it comes back with either.
void restoreMeetingsOf(Tables& t, TeacherId id) {
    const auto colleagues = t.teachers.inBin();
    for (const auto& contact : t.contacts.inBin()) {
        const auto isWith = [&](TeacherId teacher) {
            return std::find(contact.with.begin(), contact.with.end(), teacher) != contact.with.end();
        };
        const bool wentAlong = std::any_of(colleagues.begin(), colleagues.end(), [&](const Teacher& other) {
            return isWith(other.id) && went(contact, *other.stamp.removedAt);
        });
        if (isWith(id) && wentAlong)
            t.contacts.restore(contact.id);
    }
}

// What was typed about a record and not done names it in its key or in its body.
void forgetDraftsAbout(Tables& t, const std::string& uuid) {
    for (const auto& draft : t.drafts.keptUnder(""))
        if (draft.key.find(uuid) != std::string::npos || draft.body.find(uuid) != std::string::npos)
            t.drafts.forget(draft.key);
}

template <class Table>
void eraseFrom(Table& table, typename Table::Key key, Tables& t) {
    if (const auto record = table.findAnywhere(key))
        forgetDraftsAbout(t, record->stamp.uuid);
    table.erase(key);
}

// Those go first that others cannot be without last.
void erase(Tables& t, std::vector<BinRecord> records, const Progress& progress) {
    std::stable_sort(records.begin(), records.end(),
                     [](const BinRecord& a, const BinRecord& b) { return a.kind > b.kind; });
    for (const auto& record : records) {
        progress.went();
        inTableOf(record.kind, t, [&](auto& table) { eraseFrom(table, keyIn(table, record), t); });
    }
}

std::filesystem::path eraseForGood(Notebook& notebook, const std::vector<BinRecord>& gone) {
    if (gone.empty())
        return {};
    auto copy = notebook.backUp(BackupCause::Deleting);
    notebook.progress().begin(Stage::Work, static_cast<std::int64_t>(gone.size()));
    notebook.performForGood(Op::DeleteForGood, [&](Tables& t) { erase(t, gone, notebook.progress()); });
    return copy;
}

} // namespace

void restore(Notebook& notebook, Instant removedAt) {
    const auto entry = binEntry(notebook.read(), removedAt);
    if (!entry)
        throw Error(Error::Kind::NoSuchRecord);
    if (entry->obstacle)
        throw Error(Error::Kind::Refused, "something stands in its way");
    notebook.perform(restoring(*entry), [&](Tables& t) {
        for (const auto& record : entry->records)
            inTableOf(record.kind, t, [&](auto& table) { table.restore(keyIn(table, record)); });
        for (const auto& record : entry->records)
            if (record.kind == BinKind::Teacher) {
                restoreSchoolsOf(t, TeacherId{record.id});
                restoreMeetingsOf(t, TeacherId{record.id});
            }
    });
}

std::filesystem::path deleteForGood(Notebook& notebook, const std::vector<Instant>& removedAt) {
    const auto bin = binOf(notebook.read());
    std::vector<BinEntry> entries;
    for (const auto moment : removedAt) {
        const auto found =
            std::find_if(bin.begin(), bin.end(), [&](const BinEntry& entry) { return entry.removedAt == moment; });
        if (found == bin.end())
            throw Error(Error::Kind::NoSuchRecord);
        entries.push_back(*found);
    }
    if (freeEntries(bin, entries, notebook.read().holds.heldBack()).size() != entries.size())
        throw Error(Error::Kind::Refused, "a hold keeps it");
    return eraseForGood(notebook, goneWith(bin, entries));
}

std::filesystem::path emptyBin(Notebook& notebook) {
    const auto bin = binOf(notebook.read());
    return eraseForGood(notebook, goneWith(bin, freeEntries(bin, bin, notebook.read().holds.heldBack())));
}

std::filesystem::path deleteDue(Notebook& notebook, const std::vector<TeacherId>& teachers) {
    return eraseForGood(notebook, goneOf(dueToGo(notebook.read(), notebook.today()), teachers));
}

} // namespace alongside
