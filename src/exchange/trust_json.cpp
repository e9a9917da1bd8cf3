#include "exchange/trust_json.h"

#include <nlohmann/json.hpp>

namespace alongside {
namespace {

using namespace trust;
using Json = nlohmann::ordered_json;

template <class Value>
Json orNull(const std::optional<Value>& value) {
    return value ? Json(*value) : Json();
}

Json orNull(const std::optional<Date>& date) {
    return date ? Json(toText(*date)) : Json();
}

Json jsonOf(const Count& count) {
    const auto [k, n] = count.tally();
    return {{"k", k},
            {"n", n},
            {"status", wordOf(count.status)},
            {"previous", {{"k", count.previous.k}, {"n", count.previous.n}}}};
}

Json with(Json object, std::initializer_list<std::pair<const char*, Json>> beside) {
    for (const auto& [name, value] : beside)
        object[name] = value;
    return object;
}

Json jsonOf(const Promises& promises) {
    Json classes = Json::object();
    for (const auto which : everyValueOf<PromiseClass>())
        classes[std::string(wordOf(which))] = promises.of(which).size();
    return with(jsonOf(promises.count), {{"classes", classes}});
}

Json jsonOf(const ChecklistTicks& ticks) {
    Json json = Json::object();
    for (const auto strategy : everyValueOf<Strategy>()) {
        const auto& [done, fit] = ticks.byStrategy[static_cast<std::size_t>(strategy)];
        json[std::string(wordOf(strategy))] = {{"done", done}, {"fit", fit}};
    }
    return with(std::move(json), {{"lastChange", orNull(ticks.lastChange)}});
}

template <class Id>
Json countOf(const std::vector<Id>& ids) {
    return {{"count", ids.size()}};
}

Json jsonOf(const Communicative& said) {
    const auto& [standing, status] = said.agreementInForce;
    return {{"agreement_in_force", {{"state", wordOf(standing)}, {"status", wordOf(status)}}},
            {"summary_sent", with(jsonOf(said.summarySent.count),
                                  {{"late", said.summarySent.late.size()}, {"never", said.summarySent.never.size()}})},
            {"clear_ending", jsonOf(said.clearEnding)},
            {"changes_told_ahead", jsonOf(said.changesToldAhead)},
            {"read_back", jsonOf(said.readBack)},
            {"promises_communicative", jsonOf(said.promises)}};
}

Json jsonOf(const Relational& been) {
    const auto& rhythm = been.rhythm;
    const auto& presence = been.welcomePresence;
    return {{"rhythm", with(jsonOf(rhythm.count), {{"longestGap", orNull(rhythm.longestGap)},
                                                   {"metAgo", orNull(rhythm.metAgo)},
                                                   {"seenAgo", orNull(rhythm.seenAgo)}})},
            {"appointments_kept",
             with(jsonOf(been.appointmentsKept.count), {{"notLogged", been.appointmentsKept.notLogged.size()}})},
            {"wins_told", with(jsonOf(been.winsTold.count), {{"median", orNull(been.winsTold.median)}})},
            {"welcome_presence", {{"welcome", presence.welcome.size()}, {"unasked", presence.unasked.size()}}},
            {"came_back", jsonOf(been.cameBack)},
            {"promises_relational", jsonOf(been.promises)},
            {"checklist", jsonOf(been.checklist)},
            {"they_came", countOf(been.theyCame)}};
}

Json jsonOf(const Competence& brought) {
    const auto& open = brought.oldestOpen;
    return {{"promises_competence", jsonOf(brought.promises)},
            {"oldest_open", {{"count", open.overdue.size()}, {"oldest", orNull(open.oldest())}}},
            {"fitted", jsonOf(brought.fitted)},
            {"tied_to_goal", jsonOf(brought.tiedToGoal)},
            {"hands_on", countOf(brought.handsOn)},
            {"looked_back", jsonOf(brought.lookedBack)},
            {"grounded", jsonOf(brought.grounded)},
            {"offered_ahead", countOf(brought.offeredAhead)}};
}

Json indicatorsOf(Dimension dimension, const Assessment& assessment) {
    switch (dimension) {
    case Dimension::Communicative:
        return jsonOf(assessment.communicative);
    case Dimension::Relational:
        return jsonOf(assessment.relational);
    case Dimension::Competence:
        break;
    }
    return jsonOf(assessment.competence);
}

Json dimensionsOf(const Assessment& assessment) {
    Json dimensions = Json::object();
    for (const auto dimension : everyValueOf<Dimension>())
        dimensions[std::string(wordOf(dimension))] = {{"summary", wordOf(assessment.summaryOf(dimension))},
                                                      {"indicators", indicatorsOf(dimension, assessment)}};
    return dimensions;
}

std::string textOf(const About& about, const UuidOf& uuidOf) {
    if (const auto* entry = std::get_if<Entry>(&about))
        return uuidOf(*entry);
    if (const auto* dimension = std::get_if<Dimension>(&about))
        return std::string(wordOf(*dimension));
    return std::string(wordOf(std::get<Indicator>(about)));
}

Json windowOf(const Windows& windows) {
    return {
        {"from", toText(windows.now.from)}, {"until", toText(windows.now.until)}, {"schoolDays", windows.schoolDays}};
}

} // namespace

std::string trustJson(const Assessment& assessment, const UuidOf& uuidOf) {
    Json askAbout = Json::array();
    for (const auto dimension : assessment.askAbout)
        askAbout.push_back(wordOf(dimension));
    Json tryNext = Json::array();
    for (const auto& [rule, about] : assessment.tryNext)
        tryNext.push_back({{"rule", wordOf(rule)}, {"about", textOf(about, uuidOf)}});
    const Json document{{"asOf", toText(assessment.windows.asOf())},
                        {"teacher", uuidOf(assessment.teacher)},
                        {"window", windowOf(assessment.windows)},
                        {"dimensions", dimensionsOf(assessment)},
                        {"askAbout", askAbout},
                        {"try", tryNext}};
    return document.dump(-1, ' ', false, Json::error_handler_t::replace); // a damaged file may hold any bytes
}

} // namespace alongside
