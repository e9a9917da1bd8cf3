#include "exchange/archive_bin.h"

#include <algorithm>

namespace alongside {
namespace {

// One who went to the bin, and what follows.
class Follow {
public:
    Follow(Tables& tables, Instant now) : tables_(tables), now_(now) {}

    void follow(const Teacher& teacher) {
        removedAt_ = teacher.stamp.removedAt;
        for (const auto& contact : tables_.contacts.withTeacher(teacher.id))
            if (isWithNobody(contact))
                remove(tables_.contacts, contact);
        removeAllOf(tables_.nextSteps, teacher.id);
        removeAllOf(tables_.wins, teacher.id);
        removeAllOf(tables_.agreements, teacher.id);
        removeAllOf(tables_.checklists, teacher.id);
        removeAllOf(tables_.cycles, teacher.id);
        removeAllOf(tables_.pulses, teacher.id);
        removeAllOf(tables_.reflections, teacher.id);
    }

    int count() const { return count_; }

private:
    bool isWithNobody(const Contact& contact) const {
        return std::none_of(contact.with.begin(), contact.with.end(),
                            [&](TeacherId id) { return tables_.teachers.find(id).has_value(); });
    }

    template <class Table>
    void removeAllOf(Table& table, TeacherId teacher) {
        for (const auto& record : table.ofTeacher(teacher))
            remove(table, record);
    }

    template <class Table, class Record>
    void remove(Table& table, Record record) {
        record.stamp.removedAt = removedAt_;
        record.stamp.changedAt = now_;
        table.replace(record);
        ++count_;
    }

    Tables& tables_;
    Instant now_;
    std::optional<Instant> removedAt_;
    int count_ = 0;
};

} // namespace

int putAlongIntoBin(Tables& tables, Instant now) {
    Follow following(tables, now);
    for (const auto& teacher : tables.teachers.inBin()) // the newest first: a meeting of two goes with the second
        following.follow(teacher);
    return following.count();
}

} // namespace alongside
