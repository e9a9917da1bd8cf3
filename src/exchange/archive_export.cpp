#include "exchange/archive_export.h"

#include "exchange/archive_format.h"
#include "exchange/archive_records.h"
#include "exchange/program_version.h"
#include "store/error.h"

#include <ostream>

namespace alongside {
namespace {

using Json = ArchiveWriter::Json;

// Writes one member of the archive after the other, some records at a time.
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
    void family() {
        out_ << ",\n" << kIndent << '"' << Family<Record>::member << "\": [";
        std::string last; // uuid
        for (auto some = after<Record>(last); !some.empty(); some = after<Record>(last)) {
            for (const auto& record : some) {
                progress_.went();
                out_ << (last.empty() ? "\n" : ",\n") << kIndent << kIndent << flat(described(record));
                last = record.stamp.uuid;
            }
        }
        if (!last.empty())
            out_ << '\n' << kIndent;
        out_ << ']';
    }

    template <class Record>
    void note() {
        (tables_.*Family<Record>::table).eachName([&](Id<Record> id, std::string_view uuid) {
            progress_.goOn();
            names_.note(id, uuid);
        });
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
    static constexpr int kAtATime = 50; // records in memory

    template <class Record>
    std::vector<Record> after(const std::string& uuid) const {
        return (tables_.*Family<Record>::table).everythingAfter(uuid, kAtATime);
    }

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
    std::int64_t count = 0;
    const auto add = [&](const auto&... tables) { (tables.eachName([&](auto, std::string_view) { ++count; }), ...); };
    add(t.coaches, t.schools, t.teachers, t.agreements, t.cycles, t.contacts, t.nextSteps, t.wins, t.checklists,
        t.pulses, t.reflections, t.tools, t.moves);
    return count;
}

void exportArchive(const Notebook& notebook, Privacy privacy, std::ostream& out,
                   const std::optional<Instant>& exportedAt) {
    ArchiveStream archive(notebook, privacy, out);
    archive.note<School>();
    archive.note<Teacher>();
    archive.note<Cycle>();
    archive.note<Contact>();
    archive.note<Move>();
    archive.member("format", kArchiveFormat);
    archive.member("version", kArchiveVersion);
    archive.member("exportedAt", toText(exportedAt.value_or(notebook.now())));
    archive.member("generator", "Alongside " + std::string(programVersion()));
    archive.only("settings", notebook.read().settings.current());
    archive.only("calendar", notebook.read().calendar.current());
    archive.family<Coach>();
    archive.family<School>();
    archive.family<Teacher>();
    archive.family<Agreement>();
    archive.family<Cycle>();
    archive.family<Contact>();
    archive.family<NextStep>();
    archive.family<Win>();
    archive.family<Checklist>();
    archive.family<Pulse>();
    if (privacy == Privacy::WithPrivate)
        archive.family<Reflection>();
    archive.family<Tool>();
    archive.family<Move>();
    if (const auto templates = notebook.read().templates.current(); templates != Templates{})
        archive.only("templates", templates);
    if (const auto holds = notebook.read().holds.all(); !holds.empty())
        archive.list("holds", holds);
    archive.end();
}

} // namespace alongside
