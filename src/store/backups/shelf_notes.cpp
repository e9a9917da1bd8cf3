#include "store/backups/shelf_notes.h"

#include "store/error.h"
#include "store/notebook_file.h"
#include "store/place/folder.h"

#include <charconv>
#include <fstream>
#include <string_view>
#include <sys/stat.h>

namespace alongside {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFile = "about these backups.txt";

// The words between tabs; the last one takes the rest of the line.
class Line {
public:
    explicit Line(std::string_view text) : rest_(text) {}

    std::string_view word() {
        const auto end = rest_.find('\t');
        const auto word = rest_.substr(0, end);
        rest_ = end == std::string_view::npos ? std::string_view() : rest_.substr(end + 1);
        return word;
    }
    std::string rest() const { return std::string(rest_); }
    std::int64_t number() {
        const auto text = word();
        std::int64_t number = -1;
        std::from_chars(text.data(), text.data() + text.size(), number);
        return number;
    }

private:
    std::string_view rest_;
};

void read(Line line, ShelfNotes& notes) {
    const auto what = line.word();
    if (what == "second place") {
        notes.secondPlace = line.rest();
        return;
    }
    if (what == "of notebook") {
        notes.mark = line.rest();
        return;
    }
    if (what == "backed up") {
        notes.backedUp.writtenAt = line.number();
        notes.backedUp.size = line.number();
        return;
    }
    const auto at = parseInstant(line.word());
    if (!at)
        return;
    if (what == "opened again")
        notes.drilled = *at;
    else if (what == "whole" || what == "damaged")
        notes.checks[line.rest()] = {*at, what == "whole"};
    else if (what == "failed")
        notes.failure = {*at, line.rest()};
    else if (what == "second place failed")
        notes.secondFailure = {*at, line.rest()};
}

std::string onOneLine(std::string text) {
    for (auto& c : text)
        if (c == '\n' || c == '\r')
            c = ' ';
    return text;
}

std::string textOf(const ShelfNotes& notes) {
    std::string text = "Alongside looks after this folder, and notes here what it knows of these backups.\n";
    const auto add = [&](const std::string& what, const std::string& value) { text += what + "\t" + value + "\n"; };
    const auto addProblem = [&](const std::string& what, const std::optional<BackupProblem>& problem) {
        if (problem)
            add(what, toText(problem->at) + "\t" + onOneLine(problem->detail));
    };
    if (!notes.mark.empty())
        add("of notebook", notes.mark);
    if (!notes.secondPlace.empty())
        add("second place", notes.secondPlace.string());
    add("backed up", std::to_string(notes.backedUp.writtenAt) + "\t" + std::to_string(notes.backedUp.size));
    if (notes.drilled)
        add("opened again", toText(*notes.drilled));
    for (const auto& [file, check] : notes.checks)
        add(check.isWhole ? "whole" : "damaged", toText(check.at) + "\t" + file);
    addProblem("failed", notes.failure);
    addProblem("second place failed", notes.secondFailure);
    return text;
}

} // namespace

FileState stateOf(const fs::path& file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0)
        return {};
    return {std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec, status.st_size};
}

ShelfNotes readShelfNotes(const fs::path& folder) {
    ShelfNotes notes;
    std::ifstream stream(folder / kFile, std::ios::binary);
    for (std::string line; std::getline(stream, line);)
        read(Line(line), notes);
    return notes;
}

void keepShelfNotes(const fs::path& folder, const ShelfNotes& notes) {
    makePrivateFolder(folder);
    std::error_code failure;
    const auto file = folder / kFile;
    auto unfinished = file;
    unfinished += ".new";
    fs::remove(unfinished, failure);
    try {
        makePrivateFile(unfinished);
        std::ofstream stream(unfinished, std::ios::binary);
        stream << textOf(notes);
        if (!stream.flush())
            throw Error(Error::Kind::CannotSave, unfinished.string());
        syncToDisk(unfinished);
        giveName(unfinished, file);
    } catch (const std::exception& error) {
        fs::remove(unfinished, failure);
        throw Error(Error::Kind::CannotSave, error.what());
    }
}

} // namespace alongside
