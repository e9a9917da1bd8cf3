#include "exchange/archive_export.h"

#include "exchange/archive_format.h"
#include "exchange/archive_records.h"
#include "exchange/program_version.h"
#include "store/error.h"

#include <ostream>

namespace alongside {
namespace {

using Json = ArchiveWriter::Json;

// Writes one member of the archive after the other, each record as soon as it is read.
class ArchiveStream {
public:
    ArchiveStream(const Notebook& notebook, Privacy privacy, std::ostream& out)
        : tables_(notebook.read()), withPrivate_(privacy == Privacy::WithPrivate), out_(out),
          progress_(notebook.progress()) {}

    void member(const char* name, const Json& value) {
        out_ << (begun_ ? ",\n" : "{\n") << kIndent << '"' << name << "\": " << indented(value);
        begun_ = true;
    }

    template <class Value>
    void only(const char* name, const Value& value) {
        ArchiveWriter writer(names_, withPrivate_);
        write(writer, value);
        member(name, writer.take());
    }

    template <class Record>
    void all() {
        family((tables_.*Family<Record>::table).everything());
    }

    template <class Record>
    void family(const std::vector<Record>& records) {
        out_ << ",\n" << kIndent << '"' << Family<Record>::member << "\": [";
        const char* between = "\n";
        for (const auto& record : records) {
            progress_.went();
            out_ << between << kIndent << kIndent << flat(described(record));
            between = ",\n";
        }
        if (!records.empty())
            out_ << '\n' << kIndent;
        out_ << ']';
    }

    template <class Record>
    std::vector<Record> named() {
        auto records = (tables_.*Family<Record>::table).everything();
        for (const auto& record : records)
            names_.note(record);
        return records;
    }

    template <class Item>
    void list(const char* name, const std::vector<Item>& items) {
        auto entries = Json::array();
        for (const auto& item : items) {
            ArchiveWriter writer(names_, withPrivate_);
            write(writer, item);
            entries.push_back(writer.take());
        }
        member(name, entries);
    }

    void end() {
        out_ << "\n}\n" << std::flush;
        if (!out_)
            throw Error(Error::Kind::CannotSave, "the archive could not be written");
    }

private:
    static constexpr const char* kIndent = "  ";

    template <class Record>
    Json described(const Record& record) {
        ArchiveWriter writer(names_, withPrivate_);
        writer.id("id", record.stamp.uuid);
        write(writer, record);
        writer.instant("createdAt", record.stamp.createdAt);
        writer.instant("changedAt", record.stamp.changedAt);
        writer.instant("removedAt", record.stamp.removedAt);
        return writer.take();
    }

    // A record stands on one line: a career of them is a third smaller so than with a line for each member.
    static std::string flat(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

    // No line break stands inside a JSON text, so each one begins a line of the document.
    static std::string indented(const Json& value) {
        std::string text;
        for (const char c : value.dump(2, ' ', false, Json::error_handler_t::replace)) {
            text += c;
            if (c == '\n')
                text += kIndent;
        }
        return text;
    }

    const Tables& tables_;
    bool withPrivate_;
    std::ostream& out_;
    const Progress& progress_;
    RecordNames names_;
    bool begun_ = false;
};

} // namespace

std::int64_t recordsIn(const Tables& t) {
    return std::int64_t{t.coaches.count()} + t.schools.count() + t.teachers.count() + t.agreements.count() +
           t.cycles.count() + t.contacts.count() + t.nextSteps.count() + t.wins.count() + t.checklists.count() +
           t.pulses.count() + t.reflections.count() + t.tools.count() + t.moves.count();
}

void exportArchive(const Notebook& notebook, Privacy privacy, std::ostream& out,
                   const std::optional<Instant>& exportedAt) {
    ArchiveStream archive(notebook, privacy, out);
    const auto schools = archive.named<School>();
    const auto teachers = archive.named<Teacher>();
    const auto cycles = archive.named<Cycle>();
    const auto contacts = archive.named<Contact>();
    const auto moves = archive.named<Move>();
    archive.member("format", kArchiveFormat);
    archive.member("version", kArchiveVersion);
    archive.member("exportedAt", toText(exportedAt.value_or(notebook.now())));
    archive.member("generator", "Alongside " + std::string(programVersion()));
    archive.only("settings", notebook.read().settings.current());
    archive.only("calendar", notebook.read().calendar.current());
    archive.all<Coach>();
    archive.family(schools);
    archive.family(teachers);
    archive.all<Agreement>();
    archive.family(cycles);
    archive.family(contacts);
    archive.all<NextStep>();
    archive.all<Win>();
    archive.all<Checklist>();
    archive.all<Pulse>();
    if (privacy == Privacy::WithPrivate)
        archive.all<Reflection>();
    archive.all<Tool>();
    archive.family(moves);
    if (const auto templates = notebook.read().templates.current(); templates != Templates{})
        archive.only("templates", templates);
    if (const auto holds = notebook.read().holds.all(); !holds.empty())
        archive.list("holds", holds);
    archive.end();
}

} // namespace alongside
