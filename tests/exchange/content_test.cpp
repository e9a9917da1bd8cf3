#include "exchange/content.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <map>
#include <regex>
#include <set>

using namespace alongside;
using Catch::Matchers::ContainsSubstring;

namespace {

std::vector<FormField> fieldsOf(const AgreementForm& form) {
    std::vector<FormField> fields;
    for (const auto& section : form.sections)
        fields.insert(fields.end(), section.fields.begin(), section.fields.end());
    return fields;
}

std::set<std::string> languages() {
    std::set<std::string> found;
    for (const auto& file : contentFiles())
        found.insert(std::string(file.name.substr(0, file.name.find('/'))));
    return found;
}

// What the program stores or follows, without the words: the same in every language.
std::vector<std::string> skeletonOf(const Content& content) {
    std::vector<std::string> bones;
    for (const auto& field : fieldsOf(content.agreement)) {
        bones.push_back(field.key + ' ' + std::string(wordOf(field.kind)));
        bones.push_back(field.drives ? std::string(wordOf(*field.drives)) : "-");
        for (const auto& option : field.options)
            bones.push_back(option.value);
    }
    for (const auto& item : content.checklist.items)
        bones.push_back(item.code + (item.fromLog ? std::string(wordOf(*item.fromLog)) : ""));
    for (const auto& move : content.moves)
        bones.push_back(move.uuid + move.code + std::string(wordOf(move.dimension)) + std::string(wordOf(move.moment)));
    for (const auto& tool : content.tools) {
        bones.push_back(tool.code);
        for (const auto dimension : tool.builds)
            bones.emplace_back(wordOf(dimension));
    }
    for (const auto& prompt : content.prompts) {
        bones.push_back(prompt.code + std::string(wordOf(prompt.moment)));
        bones.emplace_back(prompt.dimension ? wordOf(*prompt.dimension) : "-");
    }
    for (const auto& question : content.pulse.items)
        bones.push_back(std::string(wordOf(question.item)));
    for (const auto& finding : content.research.findings)
        bones.push_back(finding.code);
    return bones;
}

// The embedded files with one piece of one file replaced.
class Altered {
public:
    Altered(std::string_view name, const std::string& from, const std::string& to) {
        for (auto file : contentFiles()) {
            if (file.name == name) {
                text_ = file.text;
                const auto at = text_.find(from);
                REQUIRE(at != std::string::npos);
                text_.replace(at, from.size(), to);
                file.text = text_;
            }
            files_.push_back(file);
        }
    }
    Altered(const Altered&) = delete;
    Altered& operator=(const Altered&) = delete;

    Content read() const { return contentFrom(files_, "en"); }

private:
    std::string text_;
    std::vector<ContentFile> files_;
};

void checkRefused(std::string_view name, const std::string& from, const std::string& to, const std::string& reason) {
    const Altered altered(name, from, to);
    CHECK_THROWS_MATCHES(altered.read(), BadContent, Catch::Matchers::MessageMatches(ContainsSubstring(reason)));
}

} // namespace

TEST_CASE("the agreement has twelve sections of four to nine fields", "[content]") {
    const auto form = contentIn("en").agreement;
    REQUIRE(form.sections.size() == 12);
    for (const auto& section : form.sections) {
        CAPTURE(section.code);
        CHECK(section.fields.size() >= 4);
        CHECK(section.fields.size() <= 9);
    }
}

TEST_CASE("every member of an agreement that the program follows is driven by one field", "[content]") {
    std::map<AgreementTerm, int> drivers;
    for (const auto& field : fieldsOf(contentIn("en").agreement))
        if (field.drives)
            ++drivers[*field.drives];
    for (const auto term : everyValueOf<AgreementTerm>())
        CHECK(drivers[term] == 1);
}

TEST_CASE("a choice that drives an agreement offers every value there is", "[content]") {
    const std::map<AgreementTerm, std::size_t> expected{{AgreementTerm::Visits, Words<VisitRule>::list.size()},
                                                        {AgreementTerm::Recognition, Words<Recognition>::list.size()},
                                                        {AgreementTerm::Summary, Words<SummaryBy>::list.size()},
                                                        {AgreementTerm::Rung, 5}};
    for (const auto& field : fieldsOf(contentIn("en").agreement))
        if (field.drives && expected.contains(*field.drives))
            CHECK(field.options.size() == expected.at(*field.drives));
}

TEST_CASE("fields left open fall back to the documented defaults", "[content]") {
    std::map<AgreementTerm, Answer> defaults;
    for (const auto& field : fieldsOf(contentIn("en").agreement))
        if (field.ifOpen)
            defaults.emplace(field.drives.value(), *field.ifOpen);
    const std::map<AgreementTerm, Answer> expected{{AgreementTerm::Rhythm, 10.0},
                                                   {AgreementTerm::Notice, 1.0},
                                                   {AgreementTerm::Summary, std::string("coach")},
                                                   {AgreementTerm::SummaryWithin, 1.0},
                                                   {AgreementTerm::Rung, std::string("1")}};
    CHECK(defaults == expected);
}

TEST_CASE("the earlier relation offers the words that a teacher's record knows", "[content]") {
    for (const auto& field : fieldsOf(contentIn("en").agreement)) {
        if (field.key != "two-of-us.prior")
            continue;
        REQUIRE(field.options.size() == Words<PriorRelation>::list.size());
        for (const auto& option : field.options)
            CHECK(fromWord<PriorRelation>(option.value));
    }
}

TEST_CASE("the checklist has six items for each strategy and uses every log rule once", "[content]") {
    const auto checklist = contentIn("en").checklist;
    std::map<Strategy, int> items;
    std::map<LogRule, int> rules;
    for (const auto& item : checklist.items) {
        CHECK(item.code == std::string(wordOf(item.strategy)) + '-' + std::to_string(++items[item.strategy]));
        if (item.fromLog)
            ++rules[*item.fromLog];
    }
    for (const auto strategy : everyValueOf<Strategy>())
        CHECK(items[strategy] == 6);
    for (const auto rule : everyValueOf<LogRule>())
        CHECK(rules[rule] == 1);
    CHECK(checklist.onlyTheTeacher.size() == 3);
}

TEST_CASE("there are ten moves for each dimension and some for every moment", "[content]") {
    std::map<Dimension, int> moves;
    std::set<Moment> moments;
    for (const auto& move : contentIn("en").moves) {
        ++moves[move.dimension];
        moments.insert(move.moment);
    }
    for (const auto dimension : everyValueOf<Dimension>())
        CHECK(moves[dimension] == 10);
    CHECK(moments.size() == everyValueOf<Moment>().size());
}

TEST_CASE("there are seven kinds of tool and some for every dimension", "[content]") {
    const auto tools = contentIn("en").tools;
    CHECK(tools.size() == 7);
    for (const auto dimension : everyValueOf<Dimension>())
        CHECK(std::any_of(tools.begin(), tools.end(), [&](const ToolKind& tool) {
            return std::find(tool.builds.begin(), tool.builds.end(), dimension) != tool.builds.end();
        }));
}

TEST_CASE("there is a prompt for every occasion and a month's for every dimension", "[content]") {
    std::set<PromptMoment> moments;
    std::set<Dimension> dimensions;
    for (const auto& prompt : contentIn("en").prompts) {
        moments.insert(prompt.moment);
        if (prompt.dimension)
            dimensions.insert(*prompt.dimension);
    }
    CHECK(moments.size() == everyValueOf<PromptMoment>().size());
    CHECK(dimensions.size() == everyValueOf<Dimension>().size());
}

TEST_CASE("the pulse asks every item and offers every answer in rising order", "[content]") {
    const auto pulse = contentIn("en").pulse;
    CHECK(pulse.items.size() == everyValueOf<PulseItem>().size());
    std::vector<PulseAnswer> answers;
    for (const auto& label : pulse.answers)
        answers.push_back(label.answer);
    CHECK(std::ranges::equal(answers, everyValueOf<PulseAnswer>()));
}

TEST_CASE("the headline finding says that it is about schools and correlational", "[content]") {
    const auto first = contentIn("en").research.findings.front();
    CHECK_THAT(first.says, ContainsSubstring("1 in 7") && ContainsSubstring("1 in 2"));
    CHECK_THAT(first.doesNotSay, ContainsSubstring("whole schools"));
    CHECK_THAT(first.howSure, ContainsSubstring("correlational"));
}

TEST_CASE("no content uses a word that this program never uses", "[content]") {
    const std::regex never(R"(\b(clients?|leads?|at-risk|performance|compliance|scores?|successfully)\b)",
                           std::regex::icase);
    for (const auto& file : contentFiles()) {
        CAPTURE(file.name);
        std::cmatch match;
        CHECK_FALSE(std::regex_search(file.text.data(), file.text.data() + file.text.size(), match, never));
    }
}

TEST_CASE("an unknown language falls back to English, a country to its language", "[content]") {
    CHECK(contentIn("xx").agreement == contentIn("en").agreement);
    CHECK(contentIn("en_GB").moves == contentIn("en").moves);
    CHECK(contentIn("").pulse == contentIn("en").pulse);

    std::vector<ContentFile> files(contentFiles().begin(), contentFiles().end());
    files.push_back({"qq/pulse.json", R"({"intro": "i", "items": [{"item": "gen-1", "text": "t"}],
                                          "answers": [{"answer": "always", "label": "l"}], "freeLine": "f"})"});
    CHECK(contentFrom(files, "qq-AB").pulse.intro == "i");
    CHECK(contentFrom(files, "qq-AB").moves == contentIn("en").moves);
}

TEST_CASE("every language has the same keys, codes and options as English", "[content]") {
    const auto english = skeletonOf(contentIn("en"));
    for (const auto& language : languages()) {
        CAPTURE(language);
        CHECK(skeletonOf(contentIn(language)) == english);
    }
}

TEST_CASE("a content file that is wrong is refused with its place", "[content]") {
    checkRefused("en/moves.json", R"("moves")", R"("movements")", "en/moves.json: /moves is missing or empty");
    checkRefused("en/moves.json", R"("moment": "end")", R"("moment": "noon")", R"(/moves/0/moment "noon" is none)");
    checkRefused("en/moves.json", R"("whenNot")", R"("never": "x", "whenNot")", "/moves/0/never is not known here");
    checkRefused("en/moves.json", R"("read-back")", R"("choose-the-mode")", R"("choose-the-mode" stands there twice)");
    checkRefused("en/moves.json", R"("moment": "end")", R"("moment": "end", "moment": "end")", "twice in one object");
    checkRefused("en/moves.json", R"("code": "read-back")", R"("code": "Read back")", "more than small letters");
    checkRefused("en/moves.json", "{\"id\": \"", "{\"id\": \"X", "is no UUID in small letters");
    checkRefused("en/moves.json", "{", "{{", "cannot be read");
    checkRefused("en/tools.json", R"(["communicative", "competence"])", R"(["competence", "competence"])", "twice");
    checkRefused("en/tools.json", R"(["communicative", "competence"])", "[]", "/tools/0/builds is missing or no list");
    checkRefused("en/checklist.json", R"("fromLog": "win-told")", R"("fromLog": "guess")", "/items/0/fromLog");
    checkRefused("en/prompts.json", R"("dimension": "communicative", )", "", "must name a dimension");
    checkRefused("en/pulse.json", R"("item": "comm-2")", R"("item": "comm-1")", "twice");
    checkRefused("en/research.json", R"("doesNotSay": ")", R"("doesNotSay": "", "x": ")", "/findings/0/doesNotSay");
}

TEST_CASE("an agreement form that does not hold together is refused", "[content]") {
    const auto refused = [](const std::string& from, const std::string& to, const std::string& reason) {
        checkRefused("en/agreement.json", from, to, reason);
    };
    refused(R"("number": 2)", R"("number": 3)", "/sections/1 is out of order");
    refused(R"("drives": "notice")", R"("drives": "rhythm")", R"("rhythm" stands there twice)");
    refused(R"("drives": "notice")", R"("drives": "mood")", R"("mood" is none)");
    refused(R"("drives": "reviewOn")", R"("drives": "visits")", "cannot drive visits");
    refused(R"("value": "these-periods")", R"("value": "some-periods")", "cannot drive visits");
    refused(R"("value": "4", "label")", R"("value": "5", "label")", "cannot drive rung");
    refused(R"("unit": "school-days", "drives": "rhythm")", R"("unit": "minutes", "drives": "rhythm")", "cannot drive");
    refused(R"("kind": "date")", R"("kind": "number")", "unit that do not go together");
    refused(R"("kind": "scale")", R"("kind": "line")", "options that do not go together");
    refused(R"("default": "1")", R"("default": "6")", "/default is no answer");
    refused(R"("key": "rhythm.times")", R"("key": "rhythm.every")", R"("rhythm.every" stands there twice)");
    refused(R"("key": "rhythm.times")", R"("key": "times")", "does not begin with its code");
    refused(R"("Where we meet")", R"("We meet every")", R"("We meet every" stands there twice)");
}

TEST_CASE("what a notebook keeps in its words knows how it comes in every other language", "[content]") {
    const auto english = contentIn("en"), spanish = contentIn("es_MX");
    for (const auto& [one, other] : {std::pair(&english, &spanish), std::pair(&spanish, &english)}) {
        for (std::size_t i = 0; i < one->moves.size(); ++i)
            CHECK(one->moves[i].elsewhere == std::vector{MoveWords{other->moves[i].words, other->moves[i].whenNot}});
        for (std::size_t i = 0; i < one->prompts.size(); ++i)
            CHECK(one->prompts[i].elsewhere == std::vector{other->prompts[i].text});
        for (std::size_t i = 0; i < one->checklist.items.size(); ++i)
            CHECK(one->checklist.items[i].elsewhere == std::vector{other->checklist.items[i].text});
    }
}
