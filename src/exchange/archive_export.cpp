#include "exchange/archive_export.h"

#include "exchange/archive_format.h"
#include "exchange/archive_records.h"
#include "exchange/program_version.h"
#include "store/error.h"
#include "store/notebook_file.h"

#include <fstream>

namespace alongside {
namespace {

namespace fs = std::filesystem;

using Json = ArchiveWriter::Json;

// Writes one member of the archive after the other, each record as soon as it is read.
class ArchiveStream {
public:
    ArchiveStream(const Notebook& notebook, Privacy privacy, std::ostream& out)
        : tables_(notebook.read()), withPrivate_(privacy == Privacy::WithPrivate), out_(out) {}

    void member(const char* name, const Json& value) {
        out_ << (begun_ ? ",\n" : "{\n") << kIndent << '"' << name << "\": " << indented(value, 1);
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
            out_ << between << kIndent << kIndent << indented(described(record), 2);
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

    // No line break stands inside a JSON text, so each one begins a line of the document.
    static std::string indented(const Json& value, int levels) {
        const auto flat = value.dump(2, ' ', false, Json::error_handler_t::replace);
        std::string text;
        text.reserve(flat.size() + flat.size() / 4);
        for (const char c : flat) {
            text += c;
            for (int level = 0; c == '\n' && level < levels; ++level)
                text += kIndent;
        }
        return text;
    }

    const Tables& tables_;
    bool withPrivate_;
    std::ostream& out_;
    RecordNames names_;
    bool begun_ = false;
};

} // namespace

void exportArchive(const Notebook& notebook, Privacy privacy, std::ostream& out) {
    ArchiveStream archive(notebook, privacy, out);
    const auto schools = archive.named<School>();
    const auto teachers = archive.named<Teacher>();
    const auto cycles = archive.named<Cycle>();
    const auto contacts = archive.named<Contact>();
    const auto moves = archive.named<Move>();
    archive.member("format", kArchiveFormat);
    archive.member("version", kArchiveVersion);
    archive.member("exportedAt", toText(notebook.now()));
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
    archive.end();
}

void exportArchiveTo(const fs::path& file, const Notebook& notebook, Privacy privacy) {
    auto unfinished = file;
    unfinished += ".new";
    std::error_code none;
    fs::remove(unfinished, none);
    makePrivateFile(unfinished);
    try {
        {
            std::ofstream out(unfinished, std::ios::binary);
            exportArchive(notebook, privacy, out);
        }
        syncToDisk(unfinished);
        fs::rename(unfinished, file);
        syncToDisk(file);
    } catch (const fs::filesystem_error& error) {
        fs::remove(unfinished, none);
        throw Error(Error::Kind::CannotSave, error.what());
    } catch (...) {
        fs::remove(unfinished, none);
        throw;
    }
}

} // namespace alongside
