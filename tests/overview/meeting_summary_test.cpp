#include "actions/teacher_actions.h"
#include "overview/meeting_summary.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Summing : OpenNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ruiz").but(&Teacher::email, "ana@school.example"));
    TeacherId ben = put(notebook, aTeacher().named("Ben Cole"));
    const Tables& tables = notebook.read();

    Summing() { put(notebook, aCalendar()); }

    ContactId meeting(const char* on = "2026-11-18") {
        return put(notebook, aContact()
                                 .with(ana)
                                 .on(on)
                                 .kind(ContactKind::Debrief)
                                 .but(&Contact::sharedNote, "We tried the warm-up.")
                                 .but(&Contact::privateNote, "CANARY"));
    }
    std::vector<SummaryDue> due() const { return summariesDue(tables, tables.agreements.termsOfAll(), time.today); }
    void agree(SummaryBy by, int within) {
        put(notebook, anAgreement()
                          .with(ana)
                          .acknowledgedOn("2026-09-10")
                          .but(&Agreement::summary, by)
                          .but(&Agreement::summaryWithin, within));
    }
};

} // namespace

TEST_CASE_METHOD(Summing, "the trail says whom a summary has left for since the meeting", "[summary]") {
    const auto leave = [this](DocumentKind document, TeacherId teacher) {
        notebook.addToTrail({document, WayOut::Copied, {teacher}}, std::string(64, 'a'));
    };
    leave(DocumentKind::Summary, ana); // of a meeting before
    time.now += std::chrono::hours(48);
    const auto id = put(notebook, aContact().with({ana, ben}).on("2026-11-18"));
    const auto without = [&] { return withoutSummary(tables, *tables.contacts.find(id)); };
    CHECK(without() == std::vector{ana, ben});
    leave(DocumentKind::Summary, ana);
    leave(DocumentKind::Agreement, ben);
    CHECK(without() == std::vector{ben});
    removeTeacher(notebook, ben);
    CHECK(without().empty());
}

TEST_CASE_METHOD(Summing,
                 "a summary has the shared note and the steps, the coach's first, with the dates that hold now",
                 "[summary]") {
    const auto id = meeting();
    auto step = anActionStep().with(ana).what("Try turn-and-talk").made();
    step.contact = id;
    put(notebook, step);
    auto promise = aPromise().with(ana).what("Send exit slips").dueOn("2026-11-20").made();
    promise.contact = id;
    promise.renegotiations = {{day("2026-11-19"), day("2026-11-24")}};
    put(notebook, promise);
    const auto summary = meetingSummary(tables, id, ana);
    REQUIRE(summary);
    CHECK(summary->teacher == "Ana Ruiz");
    CHECK(summary->email == "ana@school.example");
    CHECK(summary->sharedNote == "We tried the warm-up.");
    CHECK(summary->steps == std::vector<SummaryStep>{{Side::Coach, "Send exit slips", day("2026-11-24")},
                                                     {Side::Teacher, "Try turn-and-talk", {}}});
}

TEST_CASE_METHOD(Summing, "of a meeting with two, each is told of the own steps only", "[summary]") {
    auto contact = aContact().with(ana).made();
    contact.with = {ana, ben};
    const auto id = put(notebook, contact);
    for (const auto who : {ana, ben}) {
        auto promise = aPromise().with(who).what(who == ana ? "for Ana" : "for Ben").made();
        promise.contact = id;
        put(notebook, promise);
    }
    CHECK(meetingSummary(tables, id, ana)->steps.at(0).what == "for Ana");
    CHECK(meetingSummary(tables, id, ana)->steps.size() == 1);
    CHECK(meetingSummary(tables, id, ben)->steps.at(0).what == "for Ben");
}

TEST_CASE_METHOD(Summing, "there is no summary of what was not held, is not there, or was with somebody else",
                 "[summary]") {
    CHECK_FALSE(meetingSummary(tables, put(notebook, aPlannedContact("2026-11-24").with(ana)), ana));
    CHECK_FALSE(meetingSummary(tables, ContactId{4711}, ana));
    const auto id = meeting();
    CHECK_FALSE(meetingSummary(tables, id, ben));
    notebook.perform(Op::RemoveMeeting, [&](Tables& t) { t.contacts.remove(id); });
    CHECK_FALSE(meetingSummary(tables, id, ana));
}

TEST_CASE_METHOD(Summing, "the agreement says who sends the summary and until when; without one nothing is agreed",
                 "[summary]") {
    const auto contact = *tables.contacts.find(meeting("2026-11-13")); // a Friday
    CHECK_FALSE(summaryAgreed(tables, contact, ana));
    agree(SummaryBy::Coach, 2);
    CHECK(summaryAgreed(tables, contact, ana) == SummaryAgreed{SummaryBy::Coach, day("2026-11-17")});
    CHECK_FALSE(summaryAgreed(tables, contact, ben));
}

TEST_CASE_METHOD(Summing, "a day that the agreement leaves open is the custom's, and said to be", "[summary]") {
    const auto contact = *tables.contacts.find(meeting("2026-11-13"));
    put(notebook, anAgreement().with(ana).acknowledgedOn("2026-09-10"));
    CHECK(summaryAgreed(tables, contact, ana) == SummaryAgreed{SummaryBy::Coach, day("2026-11-16"), true});
    REQUIRE(due().size() == 1);
    CHECK(due()[0].dayIsOpen);
}

TEST_CASE_METHOD(Summing, "a summary is due where the coach agreed to send it and has not", "[summary]") {
    const auto id = meeting();
    CHECK(due().empty()); // no agreement
    agree(SummaryBy::Coach, 1);
    const auto first = due();
    REQUIRE(first.size() == 1);
    CHECK(first[0].contact == id);
    CHECK(first[0].with == std::vector{ana});
    CHECK(first[0].dueOn == day("2026-11-19"));
    meeting("2026-09-15");                                                           // too long ago
    put(notebook, aContact().with(ana).kind(ContactKind::Hallway).on("2026-11-18")); // too brief
    put(notebook, aContact().with(ben).on("2026-11-18"));                            // nothing agreed
    put(notebook, aPlannedContact("2026-11-20").with(ana));                          // not held yet
    put(notebook, aContact().with(ana).on("2026-11-17").but(&Contact::summarySentOn, day("2026-11-18")));
    CHECK(due().size() == 1);
}

TEST_CASE_METHOD(Summing, "where the teacher sends it or nobody does, no summary is due", "[summary]") {
    meeting();
    agree(GENERATE(SummaryBy::Teacher, SummaryBy::None), 1);
    CHECK(due().empty());
}
