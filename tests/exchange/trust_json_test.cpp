#include "exchange/trust_json.h"
#include "support/relationship.h"

#include <catch2/catch_all.hpp>
#include <nlohmann/json.hpp>

using namespace alongside;
using namespace alongside::making;
using Json = nlohmann::ordered_json;

namespace {

std::string nameOf(const trust::Entry& entry) {
    return "record-" + std::visit([](auto id) { return std::to_string(id.value); }, entry);
}

Json jsonOf(const Relationship& relationship) {
    return Json::parse(trustJson(relationship.today(), nameOf));
}

std::vector<std::string> keysOf(const Json& object) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items())
        keys.push_back(key);
    return keys;
}

} // namespace

TEST_CASE("the trust document has every indicator, in order, on one line", "[trust][json]") {
    const auto text = trustJson(Relationship().today(), nameOf);
    CHECK(text.find('\n') == std::string::npos);
    const auto json = Json::parse(text);
    CHECK(keysOf(json) == std::vector<std::string>{"asOf", "teacher", "window", "dimensions", "askAbout", "try"});
    std::vector<std::string> dimensions;
    std::vector<std::string> indicators;
    for (const auto& [name, dimension] : json["dimensions"].items()) {
        dimensions.push_back(name);
        for (const auto& key : keysOf(dimension["indicators"]))
            indicators.push_back(key);
    }
    CHECK(dimensions == std::vector<std::string>{"communicative", "relational", "competence"});
    const auto& words = Words<trust::Indicator>::list;
    CHECK(indicators == std::vector<std::string>(words.begin(), words.end()));
}

TEST_CASE("every count has k, n, its status and the previous window", "[trust][json]") {
    const auto assessment = Relationship().today();
    const auto json = jsonOf(Relationship());
    for (const auto& [indicator, count] : trust::countsOf(assessment)) {
        const std::string dimension(wordOf(trust::dimensionOf(indicator)));
        const std::string name(wordOf(indicator));
        CAPTURE(name);
        const auto& found = json["dimensions"][dimension]["indicators"][name];
        CHECK(found["k"] == 0);
        CHECK(found["n"] == 0);
        CHECK(found["status"] == "not-enough");
        CHECK(found["previous"] == Json{{"k", 0}, {"n", 0}});
    }
}

TEST_CASE("what does not exist is null, not zero", "[trust][json]") {
    const auto relational = jsonOf(Relationship())["dimensions"]["relational"]["indicators"];
    CHECK(relational["rhythm"]["longestGap"].is_null());
    CHECK(relational["rhythm"]["metAgo"].is_null());
    CHECK(relational["rhythm"]["seenAgo"].is_null());
    CHECK(relational["wins_told"]["median"].is_null());
    CHECK(relational["checklist"]["lastChange"].is_null());
    CHECK(jsonOf(Relationship())["dimensions"]["competence"]["indicators"]["oldest_open"]["oldest"].is_null());
}

TEST_CASE("the figures stand where the document says", "[trust][json]") {
    Relationship relationship;
    relationship.add(aContact().id(4).on("2026-11-02").summarySentOn("2026-11-06").planned())
        .add(aContact().id(5).on("2026-11-12").askedBy(AskedBy::Teacher).kind(ContactKind::CoTeaching))
        .add(aContact().id(6).on("2026-11-16").kind(ContactKind::Visit))
        .add(aContact().id(7).on("2026-11-17").kind(ContactKind::Hallway).welcome(Welcome::Unasked))
        .add(aPlannedContact("2026-11-18"))
        .add(aPromise().id(9).kind(StepKind::Reply).madeOn("2026-11-02").dueOn("2026-11-13"))
        .add(aWin().seenOn("2026-11-02").toldOn("2026-11-05"))
        .add(aChecklist().item(Strategy::Dependable, TickState::Done, day("2026-11-09")));
    const auto json = jsonOf(relationship);
    CHECK(json["asOf"] == "2026-11-20");
    CHECK(json["teacher"] == "record-1");
    CHECK(json["window"].dump() == R"({"from":"2026-09-21","until":"2026-11-20","schoolDays":40})");
    const auto& communicative = json["dimensions"]["communicative"]["indicators"];
    CHECK(communicative["agreement_in_force"].dump() == R"({"state":"none","status":"needs-care"})");
    CHECK(communicative["summary_sent"].dump() ==
          R"({"k":0,"n":3,"status":"needs-care","previous":{"k":0,"n":0},"late":1,"never":2})");
    CHECK(communicative["promises_communicative"]["classes"].dump() ==
          R"({"kept-on-time":0,"moved-ahead-and-kept":0,"kept-late":0,"moved-ahead-open":0,"overdue-open":1,)"
          R"("due-today":0,"missed":0})");
    const auto& relational = json["dimensions"]["relational"]["indicators"];
    CHECK(relational["rhythm"].dump() ==
          R"({"k":2,"n":2,"status":"not-enough","previous":{"k":0,"n":0},"longestGap":8,"metAgo":4,"seenAgo":4})");
    CHECK(relational["appointments_kept"]["notLogged"] == 1);
    CHECK(relational["wins_told"]["median"] == 3);
    CHECK(relational["welcome_presence"].dump() == R"({"welcome":1,"unasked":1})");
    CHECK(relational["checklist"].dump() ==
          R"({"celebrate":{"done":0,"fit":0},"dependable":{"done":1,"fit":1},"empathy":{"done":0,"fit":0},)"
          R"("lastChange":"2026-11-09"})");
    CHECK(relational["they_came"].dump() == R"({"count":1})");
    const auto& competence = json["dimensions"]["competence"]["indicators"];
    CHECK(competence["oldest_open"].dump() == R"({"count":1,"oldest":5})");
    CHECK(competence["hands_on"].dump() == R"({"count":1})");
    CHECK(competence["offered_ahead"].dump() == R"({"count":0})");
    CHECK(json["try"].dump() == R"([{"rule":"overdue-promise","about":"record-9"},)"
                                R"({"rule":"start-agreement","about":"record-1"},)"
                                R"({"rule":"needs-care","about":"summary_sent"}])");
}

TEST_CASE("a question between the lanes is named by its dimension", "[trust][json]") {
    Relationship relationship;
    for (const auto* on : {"2026-11-09", "2026-11-10", "2026-11-11", "2026-11-12", "2026-11-13"})
        relationship.add(aContact().on(on).planned());
    relationship.add(aPulse().says(PulseItem::Rel2, PulseAnswer::Sometimes));
    CHECK(jsonOf(relationship)["askAbout"].dump() == R"(["relational"])");
    CHECK(jsonOf(relationship)["try"][0].dump() == R"({"rule":"ask-about","about":"relational"})");
}

TEST_CASE("bytes of a damaged file that are no text harm no trust document", "[trust][json][hostile]") {
    const auto noText = [](const trust::Entry&) { return std::string("\xFF\xED\xA0\x80"); };
    CHECK(Json::parse(trustJson(Relationship().today(), noText))["teacher"].get<std::string>().starts_with("\uFFFD"));
}
