#include "exchange/draft_json.h"

#include "exchange/archive_records.h"
#include "exchange/json_reader.h"

#include <algorithm>

namespace alongside {
namespace {

using Json = ArchiveWriter::Json;

// One that is nowhere, or not chosen yet, is named by nothing.
template <class Record>
void note(RecordNames& names, const Tables& tables, Id<Record> id) {
    auto record = (tables.*Family<Record>::table).findAnywhere(id).value_or(Record{});
    record.id = id;
    names.note(record);
}

RecordNames namesIn(const Meeting& meeting, const Tables& tables) {
    RecordNames names;
    for (const auto teacher : meeting.contact.with)
        note(names, tables, teacher);
    for (const auto move : meeting.contact.moves)
        note(names, tables, move);
    if (meeting.contact.cycle)
        note(names, tables, *meeting.contact.cycle);
    for (const auto& step : meeting.nextSteps) {
        note(names, tables, step.teacher);
        if (step.contact)
            note(names, tables, *step.contact);
    }
    for (const auto& win : meeting.newWins)
        note(names, tables, win.teacher);
    return names;
}

template <class Record>
Json described(const Record& record, const RecordNames& names) {
    ArchiveWriter writer(names, true);
    if (record.id)
        writer.id("id", record.stamp.uuid);
    write(writer, record);
    return writer.take();
}

template <class Record>
Json listOf(const std::vector<Record>& records, const RecordNames& names) {
    auto list = Json::array();
    for (const auto& record : records)
        list.push_back(described(record, names));
    return list;
}

// Longer than may be stored, it is the coach's to shorten all the same.
void takeWhole(const JsonValue& given, const char* member, std::string& text) {
    const auto* value = memberOf(given, member);
    if (const auto* whole = value ? value->as<std::string>() : nullptr)
        text = *whole;
}

void takeTexts(const JsonValue& given, Contact& contact) {
    takeWhole(given, "place", contact.place);
    takeWhole(given, "sharedNote", contact.sharedNote);
    takeWhole(given, "privateNote", contact.privateNote);
}

void takeTexts(const JsonValue& given, NextStep& step) {
    takeWhole(given, "what", step.what);
    takeWhole(given, "source", step.source);
}

void takeTexts(const JsonValue& given, Move& move) {
    takeWhole(given, "words", move.words);
    takeWhole(given, "whenNot", move.whenNot);
}

void takeTexts(const JsonValue& given, Win& win) {
    takeWhole(given, "what", win.what);
    takeWhole(given, "toldHow", win.toldHow);
}

FieldWords wordsOf(const JsonValue* given) {
    FieldWords words;
    if (const auto* members = given ? given->as<JsonValue::Members>() : nullptr)
        for (const auto& [field, value] : *members)
            if (const auto* text = value.as<std::string>())
                words.emplace(field, *text);
    return words;
}

std::string written(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// Reads the records of a draft and leaves out what it cannot read: nobody is there to mend it.
class DraftReader {
public:
    explicit DraftReader(const Tables& tables) : tables_(tables), keys_(tables) {}

    template <class Record>
    Record record(const JsonValue& given) {
        const auto stored = storedOf<Record>(given);
        Record record;
        if (stored) {
            record.id = stored->id;
            record.stamp = stored->stamp;
        }
        ArchiveReader reader(given, top_, keys_, ignored_);
        read(reader, record);
        takeTexts(given, record);
        return record;
    }

    // Those that were stored and are gone meanwhile stay gone.
    template <class Record>
    std::vector<Record> records(const JsonValue* given) {
        std::vector<Record> all;
        for (const auto& each : entriesOf(given))
            if (!memberOf(each, "id") || storedOf<Record>(each))
                all.push_back(record<Record>(each));
        return all;
    }

    // Built-in ones without a record keep the uuid under which they will get it.
    std::vector<Move> moves(const JsonValue* given) {
        std::vector<Move> all;
        for (const auto& each : entriesOf(given)) {
            auto move = record<Move>(each);
            takeWhole(each, "id", move.stamp.uuid);
            all.push_back(std::move(move));
        }
        return all;
    }

    std::vector<NextStepId> steps(const JsonValue* given) {
        std::vector<NextStepId> ids;
        for (const auto& each : entriesOf(given))
            if (const auto* uuid = each.as<std::string>())
                if (const auto id = tables_.nextSteps.keyOf(*uuid))
                    ids.push_back(*id);
        return ids;
    }

private:
    static const JsonValue::List& entriesOf(const JsonValue* given) {
        static const JsonValue::List kNone;
        const auto* list = given ? given->as<JsonValue::List>() : nullptr;
        return list ? *list : kNone;
    }

    template <class Record>
    std::optional<Record> storedOf(const JsonValue& given) {
        const auto* uuid = memberOf(given, "id");
        const auto* text = uuid ? uuid->as<std::string>() : nullptr;
        const auto id = text ? (tables_.*Family<Record>::table).keyOf(*text) : std::nullopt;
        return id ? (tables_.*Family<Record>::table).findAnywhere(*id) : std::nullopt;
    }

    const Tables& tables_;
    RecordKeys keys_;
    JsonPlace top_;
    Refusals ignored_;
};

} // namespace

std::string toJson(const MeetingDraft& draft, const Tables& tables) {
    const auto& meeting = draft.meeting;
    const auto names = namesIn(meeting, tables);
    Json json;
    json["toPlan"] = draft.toPlan;
    if (draft.newDate)
        json["newDate"] = toText(*draft.newDate);
    json["contact"] = described(meeting.contact, names);
    json["nextSteps"] = listOf(meeting.nextSteps, names);
    json["newWins"] = listOf(meeting.newWins, names);
    json["newMoves"] = Json::array();
    for (const auto& move : meeting.newMoves) {
        json["newMoves"].push_back(described(move, names));
        json["newMoves"].back()["id"] = move.stamp.uuid;
    }
    json["takenAway"] = Json::array();
    for (const auto id : meeting.takenAway)
        if (const auto step = tables.nextSteps.findAnywhere(id))
            json["takenAway"].push_back(step->stamp.uuid);
    json["unclear"] = draft.unclear;
    return written(json);
}

std::optional<MeetingDraft> meetingDraftIn(std::string_view json, const Tables& tables) {
    Refusals refusals;
    const auto whole = readJson(json, refusals);
    const auto* contact = memberOf(whole, "contact");
    if (!contact) // what else was refused, such as a NUL, does not keep the rest from coming back
        return std::nullopt;
    DraftReader reader(tables);
    MeetingDraft draft;
    auto& meeting = draft.meeting;
    meeting.contact = reader.record<Contact>(*contact);
    std::erase(meeting.contact.with, TeacherId{});
    std::erase(meeting.contact.moves, MoveId{});
    meeting.nextSteps = reader.records<NextStep>(memberOf(whole, "nextSteps"));
    meeting.newWins = reader.records<Win>(memberOf(whole, "newWins"));
    meeting.newMoves = reader.moves(memberOf(whole, "newMoves"));
    meeting.takenAway = reader.steps(memberOf(whole, "takenAway"));
    draft.unclear = wordsOf(memberOf(whole, "unclear"));
    if (const auto* date = memberOf(whole, "newDate"))
        if (const auto* text = date->as<std::string>())
            draft.newDate = parseDate(*text);
    if (const auto* toPlan = memberOf(whole, "toPlan"))
        draft.toPlan = toPlan->as<bool>() && *toPlan->as<bool>();
    return draft;
}

std::string toJson(const FieldWords& words) {
    return written(Json(words));
}

FieldWords fieldWordsIn(std::string_view json) {
    Refusals ignored;
    const auto whole = readJson(json, ignored);
    return wordsOf(&whole);
}

} // namespace alongside
