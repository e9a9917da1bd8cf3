#include "exchange/content.h"

#include "exchange/agreement_content.h"
#include "exchange/content_reader.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr std::string_view kFirstLanguage = "en";

// The file in this language, else in the language without its country, else in English.
const ContentFile& fileIn(std::span<const ContentFile> files, std::string_view language, std::string_view subject) {
    const auto bare = language.substr(0, language.find_first_of("_-"));
    for (const auto tried : {language, bare, kFirstLanguage}) {
        const auto name = std::string(tried) + '/' + std::string(subject) + ".json";
        const auto found =
            std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.name == name; });
        if (found != files.end())
            return *found;
    }
    refuseContent(std::string(subject) + ".json", "is not there");
}

template <class Read>
auto readFile(const ContentFile& file, Read read) {
    const auto json = parseContent(file.name, file.text);
    ContentObject whole(json, std::string(file.name) + ": ");
    auto result = read(whole);
    whole.close();
    return result;
}

// Tells each of `items` how it comes in the other languages.
template <class Item, class Read, class Tell>
void addElsewhere(std::span<const ContentFile> files, const ContentFile& own, std::vector<Item>& items, Read read,
                  Tell tell) {
    const auto subject = own.name.substr(own.name.find('/'));
    for (const auto& file : files) {
        if (!file.name.ends_with(subject) || file.name == own.name)
            continue;
        for (const auto& other : readFile(file, read)) {
            const auto same =
                std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.code == other.code; });
            if (same != items.end())
                tell(same->elsewhere, other);
        }
    }
}

ChecklistTemplate checklistIn(ContentObject& file) {
    const auto item = [](ContentObject& each) {
        return ChecklistTemplateItem{each.code("code"), each.word<Strategy>("strategy"), each.text("text"),
                                     each.wordIfAny<LogRule>("fromLog")};
    };
    const auto line = [](ContentObject& each) {
        return TeacherOnlyLine{each.text("text"), each.word<PulseItem>("pulse")};
    };
    ChecklistTemplate checklist{file.text("title"), file.list("items", item), file.list("onlyTheTeacher", line)};
    insistOnDistinct(checklist.items, &ChecklistTemplateItem::code, file.place() + "/items");
    insistOnDistinct(checklist.items, &ChecklistTemplateItem::text, file.place() + "/items");
    return checklist;
}

std::vector<LibraryMove> movesIn(ContentObject& file) {
    auto moves = file.list("moves", [](ContentObject& each) {
        return LibraryMove{
            each.uuid("id"),    each.code("code"),   each.word<Dimension>("dimension"), each.word<Moment>("moment"),
            each.text("words"), each.text("whenNot")};
    });
    insistOnDistinct(moves, &LibraryMove::uuid, file.place() + "/moves");
    insistOnDistinct(moves, &LibraryMove::code, file.place() + "/moves");
    return moves;
}

std::vector<ToolKind> toolsIn(ContentObject& file) {
    auto tools = file.list("tools", [](ContentObject& each) {
        ToolKind tool{each.code("code"), each.text("name"), each.text("does"), each.words<Dimension>("builds"),
                      each.text("caution")};
        insistOnDistinct(tool.builds, wordOf<Dimension>, each.place() + "/builds");
        return tool;
    });
    insistOnDistinct(tools, &ToolKind::code, file.place() + "/tools");
    return tools;
}

std::vector<ReflectionPrompt> promptsIn(ContentObject& file) {
    auto prompts = file.list("prompts", [](ContentObject& each) {
        ReflectionPrompt prompt{each.code("code"), each.word<PromptMoment>("moment"),
                                each.wordIfAny<Dimension>("dimension"), each.text("text")};
        if ((prompt.moment == PromptMoment::Month) != prompt.dimension.has_value())
            refuseContent(each.place(), "must name a dimension if it is a month's prompt, and only then");
        return prompt;
    });
    insistOnDistinct(prompts, &ReflectionPrompt::code, file.place() + "/prompts");
    return prompts;
}

PulseForm pulseIn(ContentObject& file) {
    const auto item = [](ContentObject& each) {
        return PulseQuestion{each.word<PulseItem>("item"), each.text("text")};
    };
    const auto answer = [](ContentObject& each) {
        return PulseAnswerLabel{each.word<PulseAnswer>("answer"), each.text("label")};
    };
    PulseForm pulse{file.text("intro"), file.list("items", item), file.list("answers", answer), file.text("freeLine")};
    insistOnDistinct(
        pulse.items, [](const auto& each) { return wordOf(each.item); }, file.place() + "/items");
    insistOnDistinct(
        pulse.answers, [](const auto& each) { return wordOf(each.answer); }, file.place() + "/answers");
    return pulse;
}

ResearchFinding findingIn(ContentObject& object) {
    const auto source = [](ContentObject& each) {
        return ResearchSource{each.text("author"), each.text("title"), each.text("address")};
    };
    const auto chance = [](ContentObject& each) {
        ResearchChance read{each.text("label"), each.number("of"), each.number("in")};
        if (read.of < 0 || read.of > read.in || read.in < 1)
            refuseContent(each.place(), "is no chance: so many of so many");
        return read;
    };
    return {object.code("code"),           object.text("title"),   object.text("says"),
            object.text("doesNotSay"),     object.text("howSure"), object.listIfAny("chances", chance),
            object.list("sources", source)};
}

ResearchCard researchIn(ContentObject& file) {
    const auto caution = [](ContentObject& each) { return FigureCaution{each.code("code"), each.text("text")}; };
    ResearchCard card{file.text("title"), file.list("findings", findingIn), file.list("aboutTheseFigures", caution)};
    insistOnDistinct(card.findings, &ResearchFinding::code, file.place() + "/findings");
    insistOnDistinct(card.aboutTheseFigures, &FigureCaution::code, file.place() + "/aboutTheseFigures");
    return card;
}

} // namespace

Content contentFrom(std::span<const ContentFile> files, std::string_view language) {
    const auto read = [&](std::string_view subject, auto reader) {
        return readFile(fileIn(files, language, subject), reader);
    };
    Content content{read("agreement", agreementFormIn),
                    read("checklist", checklistIn),
                    read("moves", movesIn),
                    read("tools", toolsIn),
                    read("prompts", promptsIn),
                    read("pulse", pulseIn),
                    read("research", researchIn)};
    const auto textOf = [](auto& elsewhere, const auto& other) { elsewhere.push_back(other.text); };
    addElsewhere(
        files, fileIn(files, language, "checklist"), content.checklist.items,
        [](ContentObject& file) { return checklistIn(file).items; }, textOf);
    addElsewhere(files, fileIn(files, language, "moves"), content.moves, movesIn,
                 [](auto& elsewhere, const LibraryMove& other) {
                     elsewhere.push_back({other.words, other.whenNot});
                 });
    addElsewhere(files, fileIn(files, language, "prompts"), content.prompts, promptsIn, textOf);
    return content;
}

Content contentIn(std::string_view language) {
    return contentFrom(contentFiles(), language);
}

} // namespace alongside
