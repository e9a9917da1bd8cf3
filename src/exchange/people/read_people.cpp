#include "exchange/people/read_people.h"

#include "exchange/byte_order_mark.h"
#include "exchange/import_bytes.h"
#include "exchange/people/bundle.h"
#include "exchange/people/clever.h"
#include "exchange/people/insist_on_staff.h"
#include "exchange/people/named_rows.h"
#include "exchange/people/one_roster.h"
#include "exchange/people/pasted_people.h"
#include "exchange/people/same_word.h"
#include "exchange/people/vcard.h"
#include "exchange/tables/notebook_tables.h"
#include "store/error.h"

#include <algorithm>
#include <fstream>

namespace alongside {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kHead = 64 * 1024; // bytes to tell the kind of file by
constexpr std::string_view kZip = "PK", kEmptyZip = "PK\x05\x06";

// The day on which a file is read, and who waits for it.
struct ReadingOnTheWay {
    Date today;
    const Progress& progress;
};

// A bundle that counts what is read of it, and stops where it is told so.
class WatchedBundle : public Bundle {
public:
    WatchedBundle(const Bundle& bundle, const Progress& progress) : bundle_(bundle), progress_(progress) {}

    bool has(std::string_view name) const override { return bundle_.has(name); }

    ByteSource open(std::string_view name) const override {
        return [source = bundle_.open(name), progress = progress_](char* into, std::size_t most) {
            const auto read = source(into, most);
            progress.went(static_cast<std::int64_t>(read));
            return read;
        };
    }

private:
    const Bundle& bundle_;
    const Progress& progress_;
};

PeopleList readBundle(const Bundle& unwatched, const ReadingOnTheWay& way) {
    const WatchedBundle bundle(unwatched, way.progress);
    if (bundle.has("users.csv"))
        return readOneRoster(bundle, way.today);
    if (bundle.has("teachers.csv"))
        return readClever(bundle);
    if (bundle.has("[content_types].xml") || bundle.has("mimetype"))
        throw PeopleRefused{{CsvFault::Spreadsheet}};
    throw PeopleRefused{{PeopleFault::NoPeople}};
}

std::string firstBytes(const fs::path& file, std::size_t most) {
    std::error_code failure;
    if (!fs::exists(file, failure))
        throw Error(Error::Kind::FileMissing, file.string());
    std::ifstream stream(file, std::ios::binary);
    if (!stream || !fs::is_regular_file(file, failure))
        throw Error(Error::Kind::CannotOpen, file.string());
    std::string bytes(most, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(most));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

// By the names of its columns: "users.csv", "teachers.csv", or nothing for a table of any other kind.
std::string_view partOfExport(std::string_view head) {
    CsvRow names;
    CsvReader reader(head.starts_with(kByteOrderMark) ? head.substr(kByteOrderMark.size()) : head, ',');
    reader.next(names);
    const auto has = [&](const char* name) {
        return std::any_of(names.begin(), names.end(),
                           [&](const CsvField& field) { return inSmallLetters(field.text) == name; });
    };
    if (has("sourcedid") && (has("givenname") || has("enableduser")))
        return "users.csv";
    return has("teacher_id") && has("school_id") ? "teachers.csv" : "";
}

bool isNamedAsSpreadsheet(const fs::path& file) {
    const auto ending = inSmallLetters(file.extension().string());
    return ending == ".xlsx" || ending == ".ods" || ending == ".numbers";
}

// As that part of an export, under its own name.
PeopleList readAlone(const fs::path& file, const std::string& part, const ReadingOnTheWay& way) {
    try {
        return readBundle(*openFile(file, part), way);
    } catch (PeopleRefused& refused) {
        refused.refusal.file.clear(); // it is the only one
        throw;
    }
}

People readFile(const fs::path& file, const ReadingOnTheWay& way) {
    const auto head = firstBytes(file, kHead);
    if (isSpreadsheet(head) || head.starts_with(kEmptyZip)) {
        if (!head.starts_with(kZip) || isNamedAsSpreadsheet(file))
            throw PeopleRefused{{CsvFault::Spreadsheet}};
        return readBundle(*openZip(file), way);
    }
    if (inSmallLetters(file.extension().string()) == ".zip")
        throw PeopleRefused{{PeopleFault::NoZip}};
    insistOnList(head);
    if (const auto part = partOfExport(head); !part.empty()) {
        const bool hasThatName = inSmallLetters(file.filename().string()) == part;
        return hasThatName ? readBundle(*openFolder(file.parent_path()), way) : readAlone(file, std::string(part), way);
    }
    insistOnStaff(decodeCsv(head).text); // before any more of it is read
    if (fs::file_size(file) > kLargestCsv)
        throw PeopleRefused{{CsvFault::TooLarge}};
    return readPeople(decodeCsv(readImportFile(file)));
}

// The table of teachers that this program wrote, with the guards against formulas taken away.
std::optional<PeopleList> ownTable(std::string_view text) {
    CsvRow head;
    CsvReader(text, ',').next(head);
    auto table = isTeachersHead(head) ? readCsv(text, ',') : CsvTable{};
    if (table.rows.empty() || table.refusal)
        return std::nullopt;
    for (auto& row : table.rows)
        for (auto& field : row)
            field.text = unguarded(field.text);
    RosterReading reading{true, guessColumns(table.rows, true)};
    reading.isOwn = true;
    return PeopleList{PeopleFormat::OwnTable, std::move(table.rows), reading, {}};
}

template <class Read>
People refusedOr(Read&& read) {
    try {
        return read();
    } catch (const PeopleRefused& refused) {
        return refused.refusal;
    }
}

} // namespace

People readPeople(const fs::path& path, Date today, const Progress& progress) {
    progress.begin(Stage::Read);
    const ReadingOnTheWay way{today, progress};
    return refusedOr([&]() -> People {
        std::error_code failure;
        if (fs::is_directory(path, failure))
            return readBundle(*openFolder(path), way);
        return readFile(path, way);
    });
}

People readPeople(CsvText text) {
    return refusedOr([&]() -> People {
        if (isVCard(text.text))
            return readVCards(text.text);
        if (auto own = ownTable(text.text))
            return std::move(*own);
        insistOnStaff(std::string_view(text.text).substr(0, kHead));
        text.text = withoutListMarks(std::move(text.text));
        if (auto addresses = addressList(text.text))
            return std::move(*addresses);
        return std::move(text);
    });
}

} // namespace alongside
