#include "exchange/archive_coming.h"

#include "exchange/archive_format.h"
#include "store/uuid.h"

#include <algorithm>

namespace alongside {
namespace {

std::string keeperOf(const Tables& notebook) {
    const auto coaches = notebook.coaches.everything();
    const auto keeper = std::find_if(coaches.begin(), coaches.end(), [](const Coach& coach) { return coach.me; });
    return keeper == coaches.end() ? std::string() : keeper->stamp.uuid;
}

} // namespace

ComingArchive::ComingArchive(const JsonValue& archive, const Notebook& notebook)
    : archive_(archive), notebook_(notebook.read()), progress_(notebook.progress()), now_(notebook.now()),
      keys_(notebook_), keeper_(keeperOf(notebook_)) {
    eachFamily([&]<class Record>() {
        const auto& table = notebook_.*(Family<Record>::table);
        isIntoEmpty_ = isIntoEmpty_ && table.count() == 0 && table.inBin().empty();
    });
}

void ComingArchive::checkFormat(ArchiveReader& top) {
    const auto insist = [&](bool holds, const char* member, const std::string& reason) {
        const auto* given = memberOf(archive_, member);
        if (!holds)
            refusals_.add(JsonPlace(top_, member), given ? given->line : archive_.line, reason);
        refusals_.throwIfAny(); // the rest would be refused for the wrong reasons
    };
    top.insistOnObject();
    refusals_.throwIfAny();
    const auto* format = top.valueOf("format");
    const auto* name = format ? format->as<std::string>() : nullptr;
    insist(name && *name == kArchiveFormat, "format", "is not \"" + std::string(kArchiveFormat) + '"');
    const auto* version = top.valueOf("version");
    const auto* number = version ? version->as<std::int64_t>() : nullptr;
    insist(number && *number == kArchiveVersion, "version",
           "is not " + std::to_string(kArchiveVersion) + ", the version that this program reads");
}

void ComingArchive::checkConventions(ArchiveReader& top) {
    top.instant("exportedAt", origin_.exportedAt);
    top.line("generator", origin_.generator);
    const auto describe = [](ArchiveReader& fields, auto& conventions) {
        read(fields, conventions);
        fields.insistOn(problemsIn(conventions));
    };
    top.part("settings", settings_, describe);
    top.part("calendar", calendar_, describe);
    top.part("templates", templates_, describe);
}

// Notes the ids of a kind, so that any record may refer to any other.
template <class Record>
void ComingArchive::announce(ArchiveReader& top) {
    const JsonValue* family = top.valueOf(Family<Record>::member);
    if (!family)
        return;
    const JsonPlace place(top_, Family<Record>::member);
    const auto* records = family->as<JsonValue::List>();
    if (!records)
        return refusals_.add(place, family->line, "is " + std::string(kindOf(*family)) + ", not a list");
    for (std::size_t i = 0; i < records->size(); ++i) {
        const JsonValue* id = memberOf((*records)[i], "id");
        const auto* uuid = id ? id->as<std::string>() : nullptr;
        if (uuid && isUuid(*uuid) && !keys_.announce<Record>(*uuid))
            refusals_.add(JsonPlace(JsonPlace(place, i), "id"), id->line,
                          inQuotes(*uuid) + " stands there twice; every " + std::string(Family<Record>::one) +
                              " has its own");
    }
    count_ += records->size();
}

// Asks a record what a form would ask. Only the future is let in, by asking as of the last day there is: it says
// something about a clock, nothing about the record, and a notebook written east of here has to come back.
template <class Record>
void ComingArchive::insistOnSound(ArchiveReader& fields, const Record& record) {
    constexpr Date kLastDay = std::chrono::year(2999) / std::chrono::December / 31;
    if constexpr (requires { problemsIn(record, kLastDay); })
        fields.insistOn(problemsIn(record, kLastDay));
    else
        fields.insistOn(problemsIn(record));
}

template <class Record>
void ComingArchive::checkAll() {
    eachEntry<Record>(
        [](ArchiveReader& fields, const Record& record, const GivenTimes&) { insistOnSound(fields, record); });
}

void ComingArchive::checkCoaches() {
    int keepers = 0;
    int coaches = 0;
    eachEntry<Coach>([&](ArchiveReader& fields, const Coach& coach, const GivenTimes&) {
        insistOnSound(fields, coach);
        ++coaches;
        keepers += coach.me ? 1 : 0;
        if (!coach.me)
            return;
        origin_.keeper = coach.name;
        origin_.isOfAnotherCoach = !keeper_.empty() && coach.stamp.uuid != keeper_;
    });
    if (coaches > 0 && keepers != 1)
        refusals_.add(JsonPlace(top_, "coaches"), memberOf(archive_, "coaches")->line,
                      "has " + std::to_string(keepers) + " coaches with \"me\": true; it must be exactly one");
}

void ComingArchive::checkHolds(ArchiveReader& top) {
    std::vector<Hold> holds;
    top.list("holds", holds, [](ArchiveReader& fields, Hold& hold) {
        read(fields, hold);
        insistOnSound(fields, hold);
    });
}

std::vector<Hold> ComingArchive::holds() {
    std::vector<Hold> holds;
    ArchiveReader(archive_, top_, keys_, refusals_).list("holds", holds, [](ArchiveReader& fields, Hold& hold) {
        read(fields, hold);
    });
    return holds;
}

void ComingArchive::check() {
    ArchiveReader top(archive_, top_, keys_, refusals_);
    checkFormat(top);
    checkConventions(top);
    eachFamily([&]<class Record>() { announce<Record>(top); });
    progress_.begin(Stage::Check, static_cast<std::int64_t>(count_));
    checkCoaches();
    eachFamily([&]<class Record>() {
        if constexpr (!std::is_same_v<Record, Coach>)
            checkAll<Record>();
    });
    checkHolds(top);
    top.close();
    refusals_.throwIfAny();
    origin_.withPrivate = memberOf(archive_, Family<Reflection>::member) != nullptr;
}

// The later one stands. One without a time was changed now, if it differs.
Fate ComingArchive::fateOf(const std::optional<Instant>& theirs, Instant ours, bool isSame) {
    if (theirs ? *theirs > ours : !isSame)
        return Fate::Changed;
    return isSame || *theirs == ours ? Fate::Unchanged : Fate::Kept;
}

// An archive without reflections was made without what is private: that it lacks a private note says nothing.
void ComingArchive::keepOurs(Contact& coming, const Contact& ours) const {
    if (coming.privateNote.empty() && !origin_.withPrivate)
        coming.privateNote = ours.privateNote;
}

// The coach whose notebook it is stays that; others come as colleagues.
void ComingArchive::fit(Coach& coach) const {
    if (!keeper_.empty())
        coach.me = coach.stamp.uuid == keeper_;
}

} // namespace alongside
