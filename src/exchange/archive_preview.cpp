#include "exchange/archive_preview.h"

#include "exchange/archive_holds.h"
#include "exchange/archive_merge.h"
#include "store/error.h"

#include <algorithm>
#include <set>

namespace alongside {
namespace {

// Of whom a record is; it goes into the bin with the last of them.
template <class Record>
std::vector<TeacherId> teachersOf(const Record& record) {
    std::vector<TeacherId> teachers;
    if constexpr (std::is_same_v<Record, Contact>)
        teachers = record.with;
    else if constexpr (std::is_same_v<Record, Pulse> || std::is_same_v<Record, Reflection>)
        teachers.assign(record.teacher ? 1 : 0, record.teacher.value_or(TeacherId{}));
    else if constexpr (requires { record.teacher; })
        teachers.push_back(record.teacher);
    return teachers;
}

template <class Record>
constexpr bool isAboutTeachers = std::is_same_v<Record, Contact> || requires(Record record) {
    record.teacher;
};

// Weighs one kind of record after the other, in the order in which they would be written.
class Weighing {
public:
    Weighing(ComingArchive& coming, const Tables& notebook) : coming_(coming), notebook_(notebook) {
        for (const auto& teacher : notebook.teachers.inBin())
            inBin_.insert(teacher.id);
    }

    template <class Record>
    PartComing weighAll() {
        PartComing part{.part = Family<Record>::part};
        std::set<Id<Record>> replaced;
        coming_.eachRecord<Record>([&](Record& record, const GivenTimes& times) {
            const auto [fate, ours] = coming_.weigh(record, times);
            ++(part.*kCountOf[static_cast<std::size_t>(fate)]);
            if (ours)
                coming_.settle(record.stamp.uuid, ours->id);
            else
                record.id = coming_.keyOf<Record>(record.stamp.uuid);
            if (fate != Fate::Added && fate != Fate::Changed)
                return;
            if (ours)
                replaced.insert(record.id);
            noteBin(record);
            part.wentAlong += goesAlong(record) ? 1 : 0;
        });
        if constexpr (isAboutTeachers<Record>)
            part.wentAlong += goneAlong(replaced);
        return part;
    }

private:
    static constexpr std::array kCountOf{&PartComing::added, &PartComing::changed, &PartComing::unchanged,
                                         &PartComing::kept};

    template <class Record>
    void noteBin(const Record&) {}
    void noteBin(const Teacher& teacher) {
        if (teacher.stamp.removedAt)
            inBin_.insert(teacher.id);
        else
            inBin_.erase(teacher.id);
    }

    template <class Record>
    bool goesAlong(const Record& record) const {
        const auto teachers = teachersOf(record);
        return !coming_.isIntoEmpty() && !record.stamp.removedAt && !teachers.empty() &&
               std::all_of(teachers.begin(), teachers.end(), [&](TeacherId id) { return inBin_.contains(id); });
    }

    // The notebook's own that the archive does not touch. They are many, so only those of teachers in the bin are read.
    template <class Record>
    int goneAlong(std::set<Id<Record>>& seen) const {
        int count = 0;
        for (const auto teacher : inBin_)
            for (const auto& record : of<Record>(teacher))
                count += seen.insert(record.id).second && goesAlong(record) ? 1 : 0;
        return count;
    }
    template <class Record>
    std::vector<Record> of(TeacherId teacher) const {
        if constexpr (std::is_same_v<Record, Contact>)
            return notebook_.contacts.withTeacher(teacher);
        else
            return (notebook_.*Family<Record>::table).ofTeacher(teacher);
    }

    ComingArchive& coming_;
    const Tables& notebook_;
    std::set<TeacherId> inBin_; // as it would be
};

void addUp(ImportReport& report, const PartComing& part) {
    report.added += part.added;
    report.changed += part.changed;
    report.unchanged += part.unchanged + part.kept;
    report.wentAlong += part.wentAlong;
}

} // namespace

int ArchivePreview::kept() const {
    int count = 0;
    for (const auto& part : parts)
        count += part.kept;
    return count;
}

bool ArchivePreview::changesAny() const {
    return report.added + report.changed + report.wentAlong > 0 || changesSettings || changesCalendar ||
           changesTemplates;
}

ArchivePreview previewOf(ComingArchive& coming, const Notebook& notebook) {
    const auto& tables = notebook.read();
    ArchivePreview preview{.origin = coming.origin(), .parts = {}, .isIntoEmpty = coming.isIntoEmpty()};
    preview.changesSettings = takesPlace(tables.settings, coming.settings());
    preview.changesCalendar = takesPlace(tables.calendar, coming.calendar());
    preview.changesTemplates = takesPlace(tables.templates, coming.templates());
    Weighing weighing(coming, tables);
    eachFamily([&]<class Record>() {
        const auto part = weighing.weighAll<Record>();
        addUp(preview.report, part);
        if (part != PartComing{.part = part.part})
            preview.parts.push_back(part);
    });
    eachNewHold(coming, tables, [&](const Hold&) { ++preview.holds; });
    preview.report.added += preview.holds;
    std::sort(preview.parts.begin(), preview.parts.end(),
              [](const PartComing& a, const PartComing& b) { return a.part < b.part; });
    if (!preview.isIntoEmpty)
        preview.report.changed += preview.changesSettings + preview.changesCalendar + preview.changesTemplates;
    const auto& report = preview.report;
    preview.isOneStep =
        static_cast<std::size_t>(report.added + report.changed + report.wentAlong) <= kMostRecordsToUndo;
    return preview;
}

std::variant<ArchivePreview, ArchiveRefused> previewArchive(const Notebook& notebook, const ImportBytes& archive) {
    ComingArchive coming(archive, notebook);
    try {
        coming.check();
        notebook.progress().begin(Stage::Check, static_cast<std::int64_t>(coming.count()));
        return previewOf(coming, notebook);
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::BadImport)
            throw;
        return ArchiveRefused{coming.refusals().first(), coming.refusals().count()};
    }
}

} // namespace alongside
