#include "actions/template_actions.h"
#include "exchange/archive_export.h"
#include "exchange/archive_import.h"
#include "exchange/content.h"
#include "overview/templates.h"
#include "store/error.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/thrown.h"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Forms : OpenNotebook {
    const Content content = contentIn("en");
    const TemplateItems items{{"celebrate-2", {}, Strategy::Celebrate, false},
                              {"celebrate-1", "I said what worked.", Strategy::Celebrate, false},
                              {"own-1", "I asked about the garden.", Strategy::Empathy, true}};

    ChecklistTemplate checklist() const { return checklistTemplateIn(notebook.read(), content.checklist); }
    std::vector<FieldOption> goals(const std::vector<Agreement>& versions = {}) const {
        for (const auto& section : agreementFormFor(notebook.read(), content.agreement, versions).sections)
            for (const auto& field : section.fields)
                if (field.key == "what-we-want.goals")
                    return field.options;
        return {};
    }
    std::string archive() const {
        std::ostringstream out;
        exportArchive(notebook, Privacy::WithoutPrivate, out);
        return out.str();
    }
    static Agreement choosing(std::vector<std::string> goals) {
        Agreement agreement;
        agreement.answers["what-we-want.goals"] = std::move(goals);
        return agreement;
    }
};

std::string refusalOf(const std::string& templates) {
    OpenNotebook open;
    try {
        importArchive(open.notebook,
                      R"({"format": "alongside-archive", "version": 1, "templates": )" + templates + "}");
    } catch (const Error& error) {
        return error.detail();
    }
    return "accepted";
}

} // namespace

TEST_CASE_METHOD(Forms, "without changes the forms are those of the program", "[templates]") {
    CHECK(checklist() == content.checklist);
    CHECK(agreementFormFor(notebook.read(), content.agreement, {}) == content.agreement);
}

TEST_CASE_METHOD(Forms, "a changed checklist has the coach's order and words, and the rules that read the log",
                 "[templates]") {
    changeTemplate(notebook, TemplateKind::Checklist, items);
    const auto form = checklist();
    REQUIRE(form.items.size() == 2);
    CHECK(form.items[0].text == content.checklist.items[1].text);
    CHECK(form.items[1].text == "I said what worked.");
    CHECK(form.items[1].fromLog == LogRule::WinTold);
    CHECK(form.onlyTheTeacher == content.checklist.onlyTheTeacher);
    const auto lines = checklistLines(notebook.read(), content.checklist);
    CHECK(lines.size() == content.checklist.items.size() + 1); // what it does not know is there, switched off
    CHECK(lines.back().item.switchedOff);
    notebook.undo();
    CHECK(checklist() == content.checklist);
}

TEST_CASE_METHOD(Forms, "a template with the same words or code twice, or without, is refused", "[templates]") {
    const auto refused = [&](TemplateItems wrong, TemplateKind kind) {
        return kindThrownBy([&] { changeTemplate(notebook, kind, wrong); }) == Error::Kind::Refused;
    };
    CHECK(refused({items[0], items[0]}, TemplateKind::Checklist));
    CHECK(refused({{"own-1", " ", Strategy::Empathy, false}}, TemplateKind::Checklist));
    CHECK(refused({{"own-1", "Same", {}, false}, {"own-2", "Same", {}, false}}, TemplateKind::Goals));
    CHECK(refused({{"routines", {}, {}, false}}, TemplateKind::Checklist)); // without a strategy
    CHECK(refused(items, TemplateKind::Goals));
    CHECK(notebook.read().templates.current() == Templates{});
}

TEST_CASE_METHOD(Forms, "goals in the coach's words are kept by these, and what was chosen keeps its words",
                 "[templates]") {
    changeTemplate(
        notebook, TemplateKind::Goals,
        {{"workload", "A lighter week", {}, false}, {"routines", {}, {}, true}, {"own-1", "Calm", {}, false}});
    CHECK(goals() == std::vector<FieldOption>{{"A lighter week", "A lighter week"}, {"Calm", "Calm"}});
    const auto chosen = goals({choosing({"routines", "Calm", "typed freely", "one; two"})});
    CHECK(chosen == std::vector<FieldOption>{{"A lighter week", "A lighter week"},
                                             {"Calm", "Calm"},
                                             {"routines", "Classroom routines"},
                                             {"one; two", "one; two"}});
    CHECK(goals({choosing({"workload"})}).back() == FieldOption{"workload", "Workload and organisation"});
}

TEST_CASE_METHOD(Forms, "an archive leaves templates out while they are built in, and brings changed ones back",
                 "[templates]") {
    CHECK(archive().find("templates") == std::string::npos);
    changeTemplate(notebook, TemplateKind::Checklist, items);
    changeTemplate(notebook, TemplateKind::Goals, {{"routines", {}, {}, true}, {"own-1", "Calm", {}, false}});
    const auto text = archive();
    auto other = Notebook::inMemory(clockOf(time));
    CHECK(importArchive(other, text) == ImportReport{});
    CHECK(other.read().templates.current() == notebook.read().templates.current());
    CHECK(importArchive(notebook, text) == ImportReport{});
    std::ostringstream again;
    exportArchive(other, Privacy::WithoutPrivate, again);
    CHECK(again.str().substr(again.str().find("\"settings\"")) == text.substr(text.find("\"settings\"")));
}

TEST_CASE_METHOD(Forms, "templates merge as a whole and count as changed; without the member the own ones stay",
                 "[templates]") {
    put(notebook, aTeacher());
    changeTemplate(notebook, TemplateKind::Checklist, items);
    const auto mine = notebook.read().templates.current();
    importArchive(notebook, R"({"format": "alongside-archive", "version": 1})");
    CHECK(notebook.read().templates.current() == mine);
    const auto theirs =
        R"({"format": "alongside-archive", "version": 1, "templates": {"goals": [{"code": "own-1", "words": "Calm"}]}})";
    CHECK(importArchive(notebook, theirs) == ImportReport{0, 1, 0});
    CHECK(notebook.read().templates.current() == Templates{{}, {{"own-1", "Calm", {}, false}}});
    notebook.undo();
    CHECK(notebook.read().templates.current() == mine);
}

TEST_CASE("a template that no form would make is refused with its place", "[templates]") {
    CHECK(refusalOf(R"({"checklist": [{"code": "own-1", "words": "Hm"}]})") ==
          "/templates/checklist/0/strategy (line 1): is needed");
    CHECK(refusalOf(R"({"checklist": [{"code": "own-1", "words": "Hm", "strategy": "luck"}]})") ==
          R"(/templates/checklist/0/strategy (line 1): "luck" is not one of celebrate, dependable, empathy)");
    CHECK(refusalOf(R"({"goals": [{"code": "own-1"}]})") == "/templates/goals/0/words (line 1): is needed");
    CHECK(refusalOf(R"({"goals": [{"code": "routines"}, {"code": "routines"}]})") ==
          "/templates/goals/1/code (line 1): stands there twice");
    CHECK(refusalOf(R"({"goals": [{"code": "routines", "strategy": "empathy"}]})") ==
          "/templates/goals/0/strategy (line 1): is not known here");
    CHECK(refusalOf("[]") == "/templates (line 1): is a list, not an object");
    CHECK(refusalOf(R"({"goals": [{"code": "routines", "switchedOff": true}]})") == "accepted");
}
