#include "exchange/content.h"
#include "overview/report/all_about_teacher.h"
#include "support/full_records.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Asked : OpenNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ruiz"));
    TeacherId ben = put(notebook, aTeacher().named("Ben Cole"));

    AllAboutTeacher aboutAna(PrivateText text = PrivateText::StaysHere) {
        return *allAbout(notebook.read(), ana, text, "a colleague", {});
    }
};

} // namespace

TEST_CASE_METHOD(Asked,
                 "a move that came with the program is told in the language of the day, the coach's own as it is",
                 "[report]") {
    const auto spanish = contentIn("es").moves, english = contentIn("en").moves;
    const auto tell = [&](const Move& move) {
        const auto id = notebook.perform(Op::Import, [&](Tables& t) { return t.moves.add(move); });
        put(notebook, aContact().with(ana).but(&Contact::moves, std::vector{id}));
        const auto all = *allAbout(notebook.read(), ana, PrivateText::StaysHere, "a colleague", {spanish, {}, {}, {}});
        return all.contacts.at(0).moves.at(0);
    };
    REQUIRE(spanish[3].words != english[3].words);
    SECTION("by its uuid") {
        auto move = aMove().uuid(english[3].uuid).but(&Move::words, english[3].words).made();
        move.whenNot = english[3].whenNot;
        CHECK(tell(move) == spanish[3].words);
    }
    SECTION("of an older notebook, by its words") {
        auto move = aMove().but(&Move::words, english[3].words).made();
        move.whenNot = english[3].whenNot;
        CHECK(tell(move) == spanish[3].words);
    }
    SECTION("the coach's own") {
        CHECK(tell(aMove().but(&Move::words, english[3].words).but(&Move::own, true)) == english[3].words);
    }
    SECTION("reworded by the coach") {
        CHECK(tell(aMove().uuid(english[3].uuid).but(&Move::words, std::string("As I say it"))) == "As I say it");
    }
}

TEST_CASE_METHOD(OpenNotebook, "a record of every kind about the teacher is in it", "[report]") {
    const auto keys = addFullRecords(notebook);
    const auto all = *allAbout(notebook.read(), keys.teacher, PrivateText::GoesAlong, "a colleague", {});
    CHECK(all.schools.size() == 1);
    CHECK(all.agreements.size() == 1);
    CHECK(all.cycles.size() == 1);
    CHECK(all.contacts.size() == 1); // the other one is in the bin
    CHECK(all.contacts[0].others == 1);
    CHECK(all.contacts[0].moves.size() == 1);
    CHECK(all.steps.size() == 2);
    CHECK(all.wins.size() == 1);
    CHECK(all.checklists.size() == 1);
    CHECK(all.pulses.size() == 1);
    CHECK(all.tools == std::vector<ToolOfOne>{{"Shared board", day("2026-10-01")}});
    CHECK(all.reflections.at(0).text == "canary in the reflection");
    CHECK(all.contacts[0].contact.privateNote == "canary in the private note");
}

TEST_CASE_METHOD(OpenNotebook, "what is private stays here unless it is asked for, but is counted",
                 "[report][canary]") {
    const auto keys = addFullRecords(notebook);
    const auto all = *allAbout(notebook.read(), keys.teacher, PrivateText::StaysHere, "a colleague", {});
    CHECK(all.contacts.at(0).contact.privateNote.empty());
    CHECK(all.reflections.empty());
    CHECK(all.privateNotes == 1);
    CHECK(all.pages == 1);
    CHECK(all.remarks == 3);
    CHECK(all.checklists.at(0).note.empty());
    CHECK(all.checklists.at(0).items.at(0).note.empty());
    CHECK(all.inBin == 1);
}

TEST_CASE_METHOD(Asked, "of a meeting with others there is how many, not who", "[report]") {
    put(notebook, aContact().with({ana, ben}).sharedNote("Ben showed Cole's slips; Ana liked them."));
    const auto contact = aboutAna().contacts.at(0);
    CHECK(contact.others == 1);
    CHECK(contact.contact.with == std::vector{ana});
    CHECK(contact.contact.sharedNote == "a colleague showed a colleague's slips; Ana liked them.");
}

TEST_CASE_METHOD(Asked, "no colleague is named in any words about the teacher", "[report][canary]") {
    put(notebook, aPromise().with(ana).what("Ask Ben"));
    put(notebook, aWin().with(ana).what("As Ben Cole does"));
    Agreement agreement = anAgreement().with(ana);
    agreement.answers = {{"repair.whom-else", std::string("Ben Cole")},
                         {"help.x", std::vector<std::string>{"with Cole", "routines"}}};
    put(notebook, agreement);
    notebook.perform(Op::Import, [&](Tables& t) {
        t.cycles.add(aCycle().with(ana).but(&Cycle::goal, std::string("Co-teach with Ben")));
        t.checklists.add(aChecklist().with(ana).but(&Checklist::note, std::string("Ben was there")));
        t.reflections.add(
            aReflection().but(&Reflection::teacher, ana).but(&Reflection::text, std::string("Not as with Ben")));
    });
    const auto all = aboutAna(PrivateText::GoesAlong);
    CHECK(all.steps.at(0).what == "Ask a colleague");
    CHECK(all.wins.at(0).what == "As a colleague does");
    CHECK(all.agreements.at(0).answers.at("repair.whom-else") == Answer(std::string("a colleague")));
    CHECK(all.agreements[0].answers.at("help.x") == Answer(std::vector<std::string>{"with a colleague", "routines"}));
    CHECK(all.cycles.at(0).goal == "Co-teach with a colleague");
    CHECK(all.checklists.at(0).note == "a colleague was there");
    CHECK(all.reflections.at(0).text == "Not as with a colleague");
}

TEST_CASE_METHOD(Asked, "no colleague is named beside the words either", "[report][canary]") {
    notebook.perform(Op::Import, [&](Tables& t) {
        auto teacher = *t.teachers.find(ana);
        teacher.pronouns = "as Ben";
        teacher.role = "Co-teacher of Ben Cole";
        teacher.room = "by Cole";
        teacher.subjects = {"Math with ben"};
        t.teachers.correct(teacher);
        const auto move = t.moves.add(aMove().but(&Move::words, std::string("Ask Ben first")));
        t.contacts.add(aContact().with(ana).but(&Contact::moves, std::vector{move}));
        t.tools.add(aTool()
                        .but(&Tool::name, std::string("Ben's board"))
                        .but(&Tool::uses, std::vector<ToolUse>{{ana, day("2026-10-01")}}));
        t.reflections.add(
            aReflection().but(&Reflection::teacher, ana).but(&Reflection::prompt, std::string("What would Ben say?")));
        t.agreements.add(anAgreement().with(ana).but(
            &Agreement::acknowledgements,
            std::vector<Acknowledgement>{{Side::Teacher, "Ana, for Ben Cole", day("2026-09-10")}}));
    });
    const auto all = aboutAna(PrivateText::GoesAlong);
    CHECK(all.teacher.pronouns == "as a colleague");
    CHECK(all.teacher.role == "Co-teacher of a colleague");
    CHECK(all.teacher.room == "by a colleague");
    CHECK(all.teacher.subjects == std::vector<std::string>{"Math with a colleague"});
    CHECK(all.contacts.at(0).moves == std::vector<std::string>{"Ask a colleague first"});
    CHECK(all.tools.at(0).name == "a colleague's board");
    CHECK(all.reflections.at(0).prompt == "What would a colleague say?");
    CHECK(all.agreements.at(0).acknowledgements.at(0).name == "Ana, for a colleague");
}

TEST_CASE_METHOD(Asked, "what came with the program stays as it is, whoever is called like a word of it", "[report]") {
    const auto content = contentIn("en");
    put(notebook, aTeacher().named("Worked Something"));
    const auto prompt = content.prompts[0].text;
    const auto own = std::string("I asked what Worked said.");
    notebook.perform(Op::Import, [&](Tables& t) {
        Checklist month = aChecklist().with(ana);
        const auto& item = content.checklist.items[0];
        month.items = {{item.code, item.text, item.strategy, TickState::Done, {}, {}},
                       {"own-1", own, item.strategy, TickState::Done, {}, {}}};
        t.checklists.add(month);
        t.reflections.add(aReflection().but(&Reflection::teacher, ana).but(&Reflection::prompt, prompt));
        const auto& built = content.moves[3];
        auto move = aMove().uuid(built.uuid).but(&Move::words, built.words).made();
        move.whenNot = built.whenNot;
        t.contacts.add(aContact().with(ana).but(&Contact::moves, std::vector{t.moves.add(move)}));
    });
    const ProgramWords program{content.moves, content.checklist.items, content.prompts, content.agreement};
    const auto all = *allAbout(notebook.read(), ana, PrivateText::GoesAlong, "a colleague", program);
    const auto& items = all.checklists.at(0).items;
    REQUIRE(content.checklist.items[0].text.find("worked") != std::string::npos);
    CHECK(items.at(0).text == content.checklist.items[0].text);
    CHECK(items.at(1).text == "I asked what a colleague said.");
    CHECK(all.reflections.at(0).prompt == prompt);
    CHECK(all.contacts.at(0).moves.at(0) == content.moves[3].words);
}

TEST_CASE_METHOD(Asked, "what was picked in the agreement's form is no name", "[report]") {
    const auto content = contentIn("en");
    Agreement agreement = anAgreement().with(ana);
    const FormField* picked = nullptr;
    for (const auto& section : content.agreement.sections)
        for (const auto& field : section.fields)
            if (field.kind == FieldKind::Several && !field.options.empty() && !picked)
                picked = &field;
    REQUIRE(picked);
    put(notebook, aTeacher().named("Xavier " + picked->options[0].value));
    agreement.answers = {{picked->key, std::vector<std::string>{picked->options[0].value, "as Xavier"}}};
    put(notebook, agreement);
    const auto all =
        *allAbout(notebook.read(), ana, PrivateText::StaysHere, "a colleague", {{}, {}, {}, content.agreement});
    CHECK(all.agreements.at(0).answers.at(picked->key) ==
          Answer(std::vector<std::string>{picked->options[0].value, "as a colleague"}));
}

TEST_CASE_METHOD(Asked, "of somebody who is not there nothing is held", "[report]") {
    CHECK_FALSE(allAbout(notebook.read(), TeacherId{4711}, PrivateText::GoesAlong, "a colleague", {}));
    CHECK(aboutAna().contacts.empty());
}
