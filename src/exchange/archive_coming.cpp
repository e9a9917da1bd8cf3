#include "exchange/archive_coming.h"

#include "exchange/archive_format.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr const char* kHolds = "holds";
constexpr std::size_t kMostRecords = 5'000'000; // their ids are held in memory
constexpr std::size_t kMostHolds = 10'000;      // so are they

std::string keeperOf(const Tables& notebook) {
    const auto coaches = notebook.coaches.everything();
    const auto keeper = std::find_if(coaches.begin(), coaches.end(), [](const Coach& coach) { return coach.me; });
    return keeper == coaches.end() ? std::string() : keeper->stamp.uuid;
}

} // namespace

ComingArchive::ComingArchive(ImportBytes archive, const Notebook& notebook)
    : archive_(std::move(archive)), notebook_(notebook.read()), progress_(notebook.progress()), now_(notebook.now()),
      keys_(notebook_), keeper_(keeperOf(notebook_)) {
    eachFamily([&]<class Record>() {
        const auto& table = notebook_.*(Family<Record>::table);
        isIntoEmpty_ = isIntoEmpty_ && table.count() == 0 && table.inBin().empty();
    });
}

void ComingArchive::checkFormat(ArchiveReader& top) {
    const auto insist = [&](bool holds, const char* member, const std::string& reason) {
        const auto* given = memberOf(outline_.top, member);
        if (!holds)
            refusals_.add(JsonPlace(top_, member), given ? given->line : outline_.top.line, reason);
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

// Notes the id of a record, so that any other may refer to it.
template <class Record>
void ComingArchive::announce(std::size_t index, const JsonValue& entry) {
    if (++count_ > kMostRecords) {
        refusals_.add(top_, entry.line, "has more than " + std::to_string(kMostRecords) + " records");
        refusals_.throwIfAny();
    }
    const JsonValue* id = memberOf(entry, "id");
    const auto* uuid = id ? id->as<std::string>() : nullptr;
    const auto small = uuid ? packed(*uuid) : std::nullopt;
    if (small && !keys_.announce<Record>(*small))
        twice_[Family<Record>::member].add(
            JsonPlace(JsonPlace(JsonPlace(top_, Family<Record>::member), index), "id"), id->line,
            inQuotes(*uuid) + " stands there twice; every " + std::string(Family<Record>::one) + " has its own");
}

// Whether a record is sound, if only all that it refers to still comes.
template <class Record>
void ComingArchive::tryOut(std::size_t index, const JsonValue& entry) {
    const JsonPlace place(top_, Family<Record>::member);
    const JsonPlace here(place, index);
    ArchiveReader fields(entry, here, keys_, trial_);
    Record record;
    readRecord(fields, record);
    insistOnSound(fields, record);
    if constexpr (std::is_same_v<Record, Coach>)
        note(record);
}

void ComingArchive::note(const Coach& coach) {
    ++coaches_;
    if (!coach.me)
        return;
    ++keepers_;
    origin_.keeper = coach.name;
    origin_.isOfAnotherCoach = !keeper_.empty() && coach.stamp.uuid != keeper_;
}

void ComingArchive::readThrough() {
    keys_.await(true);
    outline_ = readJsonByEntry(archive_, refusals_, progress_,
                               [&](std::string_view member, std::size_t index, const JsonValue& entry) {
                                   eachFamily([&]<class Record>() {
                                       if (member != Family<Record>::member)
                                           return;
                                       announce<Record>(index, entry);
                                       tryOut<Record>(index, entry);
                                   });
                               });
    keys_.await(false);
    insistOnSameFile();
    refusals_.throwIfAny();
}

void ComingArchive::insistOnSameFile() {
    if (archive_.isAsBefore())
        return;
    refusals_ = {};
    refusals_.add(top_, 1, "was changed by another program meanwhile; choose it again");
    refusals_.throwIfAny();
}

void ComingArchive::readAgain(std::string_view member, const UseEntry& use) {
    const auto& lists = outline_.lists;
    const auto list = std::find_if(lists.begin(), lists.end(), [&](const auto& each) { return each.member == member; });
    if (list == lists.end())
        return;
    Refusals broken;
    readEntriesAgain(archive_, *list, broken, progress_, use);
    insistOnSameFile();
    refusals_.add(broken); // none, as it was whole the first time
}

void ComingArchive::insistOnList(ArchiveReader& top, const char* member) {
    const auto* given = top.valueOf(member);
    if (given && !given->as<JsonValue::List>())
        refusals_.add(JsonPlace(top_, member), given->line, "is " + std::string(kindOf(*given)) + ", not a list");
}

template <class Record>
void ComingArchive::checkAll() {
    eachEntry<Record>(
        [](ArchiveReader& fields, const Record& record, const GivenTimes&) { insistOnSound(fields, record); });
}

void ComingArchive::insistOnOneKeeper() {
    if (coaches_ > 0 && keepers_ != 1)
        refusals_.add(JsonPlace(top_, "coaches"), memberOf(outline_.top, "coaches")->line,
                      "has " + std::to_string(keepers_) + " coaches with \"me\": true; it must be exactly one");
}

void ComingArchive::checkHolds(ArchiveReader& top) {
    insistOnList(top, kHolds);
    eachHold([](const Hold&) {});
}

void ComingArchive::eachHold(const std::function<void(const Hold&)>& use) {
    const JsonPlace place(top_, kHolds);
    readAgain(kHolds, [&](std::string_view, std::size_t index, const JsonValue& entry) {
        if (index == kMostHolds) {
            refusals_.add(place, entry.line, "has more than " + std::to_string(kMostHolds) + " holds");
            refusals_.throwIfAny();
        }
        const JsonPlace here(place, index);
        ArchiveReader fields(entry, here, keys_, refusals_);
        Hold hold;
        if (fields.insistOnObject()) {
            read(fields, hold);
            insistOnSound(fields, hold);
            use(hold);
        }
        fields.close();
    });
}

void ComingArchive::check() {
    readThrough();
    ArchiveReader top(outline_.top, top_, keys_, refusals_);
    checkFormat(top);
    checkConventions(top);
    eachFamily([&]<class Record>() {
        insistOnList(top, Family<Record>::member);
        refusals_.add(twice_[Family<Record>::member]);
    });
    // What is wrong is told by kinds, with the lists in which it stands; so all is read once more where anything is.
    const bool isSound = trial_.count() == 0 && keys_.isComplete();
    progress_.begin(Stage::Check, static_cast<std::int64_t>(count_));
    if (!isSound)
        checkAll<Coach>();
    insistOnOneKeeper();
    eachFamily([&]<class Record>() {
        if (!isSound && !std::is_same_v<Record, Coach>)
            checkAll<Record>();
    });
    checkHolds(top);
    top.close();
    refusals_.throwIfAny();
    origin_.withPrivate = memberOf(outline_.top, Family<Reflection>::member) != nullptr;
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
