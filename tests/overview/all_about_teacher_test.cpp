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
        return *allAbout(notebook.read(), ana, text, "a colleague");
    }
};

} // namespace

TEST_CASE_METHOD(OpenNotebook, "a record of every kind about the teacher is in it", "[report]") {
    const auto keys = addFullRecords(notebook);
    const auto all = *allAbout(notebook.read(), keys.teacher, PrivateText::GoesAlong, "a colleague");
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
    const auto all = *allAbout(notebook.read(), keys.teacher, PrivateText::StaysHere, "a colleague");
    CHECK(all.contacts.at(0).contact.privateNote.empty());
    CHECK(all.reflections.empty());
    CHECK(all.privateNotes == 1);
    CHECK(all.pages == 1);
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

TEST_CASE_METHOD(Asked, "of somebody who is not there nothing is held", "[report]") {
    CHECK_FALSE(allAbout(notebook.read(), TeacherId{4711}, PrivateText::GoesAlong, "a colleague"));
    CHECK(aboutAna().contacts.empty());
}
