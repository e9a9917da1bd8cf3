#include "exchange/content.h"
#include "overview/checklist_period.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace alongside;
using namespace alongside::making;

namespace {

// A notebook with one teacher, asked about November 2026 on Friday the 20th unless a test moves the day.
struct Period : OpenNotebook {
    const ChecklistTemplate form = contentIn("en").checklist;
    const TeacherId ana = put(notebook, aTeacher());

    std::optional<std::vector<trust::Entry>> evidence(LogRule rule, std::string_view in = "2026-11-15") {
        const auto checklist = checklistFor(notebook.read(), ana, day(in), form);
        const auto item = std::find_if(form.items.begin(), form.items.end(),
                                       [&](const ChecklistTemplateItem& each) { return each.fromLog == rule; });
        for (const auto& suggestion : suggestionsFor(notebook.read(), checklist, form, notebook.today()))
            if (suggestion.code == item->code)
                return suggestion.evidence;
        return std::nullopt;
    }
    bool suggests(LogRule rule, std::string_view in = "2026-11-15") { return evidence(rule, in).has_value(); }

    ContactId log(ContactMaker& contact) { return put(notebook, contact.with(ana).made()); }
    WinId log(WinMaker& win) {
        return notebook.perform(Op::Import, [&](Tables& t) { return t.wins.add(win.with(ana).made()); });
    }
    NextStepId log(NextStepMaker& step) { return put(notebook, step.with(ana).made()); }
    ContactId meeting(std::string_view on) { return log(aContact().on(on)); }
    ContactId appointment(std::string_view on, ContactStatus status) {
        return log(aContact().on(on).planned().status(status));
    }
};

} // namespace

TEST_CASE_METHOD(Period, "nothing logged suggests nothing", "[checklist]") {
    const auto checklist = checklistFor(notebook.read(), ana, kToday, form);
    CHECK(suggestionsFor(notebook.read(), checklist, form, kToday).empty());
}

TEST_CASE_METHOD(Period, "a period that was never ticked is the calendar month with every item not yet done",
                 "[checklist]") {
    const auto checklist = checklistFor(notebook.read(), ana, day("2028-02-29"), form);
    CHECK_FALSE(checklist.id);
    CHECK(checklist.teacher == ana);
    CHECK(checklist.period == DateSpan{day("2028-02-01"), day("2028-02-29")});
    REQUIRE(checklist.items.size() == form.items.size());
    CHECK(checklist.items.front().text == form.items.front().text);
    CHECK(std::all_of(checklist.items.begin(), checklist.items.end(),
                      [](const ChecklistItem& item) { return item.state == TickState::NotYet && item.note.empty(); }));
}

TEST_CASE_METHOD(Period, "a stored period keeps its own bounds and words", "[checklist]") {
    const auto stored = aChecklist().with(ana).period("2026-11-02", "2026-11-13").made();
    const auto id = notebook.perform(Op::Import, [&](Tables& t) { return t.checklists.add(stored); });
    const auto found = checklistFor(notebook.read(), ana, day("2026-11-13"), form);
    CHECK(found.id == id);
    CHECK(found.items.empty());
    CHECK_FALSE(checklistFor(notebook.read(), ana, day("2026-11-14"), form).id);
}

TEST_CASE_METHOD(Period, "a win told in the period suggests that it was named", "[checklist]") {
    log(aWin().seenOn("2026-11-03"));
    CHECK_FALSE(suggests(LogRule::WinTold));
    const auto told = log(aWin().seenOn("2026-10-30").toldOn("2026-11-04"));
    CHECK(evidence(LogRule::WinTold) == std::vector<trust::Entry>{told});
    CHECK_FALSE(suggests(LogRule::WinTold, "2026-10-15"));
}

TEST_CASE_METHOD(Period, "a win that the teacher named suggests that it was written down", "[checklist]") {
    log(aWin().seenOn("2026-11-03"));
    CHECK_FALSE(suggests(LogRule::WinNoted));
    log(aWin().seenOn("2026-10-30").but(&Win::namedBy, Side::Teacher));
    CHECK_FALSE(suggests(LogRule::WinNoted));
    const auto named = log(aWin().seenOn("2026-11-05").but(&Win::namedBy, Side::Teacher));
    CHECK(evidence(LogRule::WinNoted) == std::vector<trust::Entry>{named});
}

TEST_CASE_METHOD(Period, "the recognition preference counts once a win was told in the period", "[checklist]") {
    log(aWin().seenOn("2026-11-03").toldOn("2026-11-04"));
    CHECK_FALSE(suggests(LogRule::RecognitionKnown));
    auto teacher = *notebook.read().teachers.find(ana);
    teacher.recognition = Recognition::PrivateSpoken;
    notebook.perform(Op::Import, [&](Tables& t) { t.teachers.correct(teacher); });
    CHECK(suggests(LogRule::RecognitionKnown));
    CHECK_FALSE(suggests(LogRule::RecognitionKnown, "2026-10-15"));
}

TEST_CASE_METHOD(Period, "a preference in an agreement counts only while that agreement is in force", "[checklist]") {
    log(aWin().seenOn("2026-11-03").toldOn("2026-11-04"));
    auto agreement = anAgreement().with(ana).but(&Agreement::recognition, Recognition::SmallGroup);
    SECTION("not as a draft") {
        put(notebook, agreement.made());
        CHECK_FALSE(suggests(LogRule::RecognitionKnown));
    }
    SECTION("once acknowledged") {
        put(notebook, agreement.acknowledgedOn("2026-09-10").made());
        CHECK(suggests(LogRule::RecognitionKnown));
    }
    SECTION("not after its end") {
        put(notebook, agreement.acknowledgedOn("2026-09-10").endedOn("2026-10-01").made());
        CHECK_FALSE(suggests(LogRule::RecognitionKnown));
    }
}

TEST_CASE_METHOD(Period, "only the last meeting decides whether it opened with a win", "[checklist]") {
    log(aContact().on("2026-11-03").openedWithWin());
    CHECK(suggests(LogRule::OpenedWithWin));
    SECTION("a later meeting without one takes it back") {
        meeting("2026-11-10");
        CHECK_FALSE(suggests(LogRule::OpenedWithWin));
    }
    SECTION("a later message or unasked visit does not") {
        log(aContact().on("2026-11-10").kind(ContactKind::Message));
        log(aContact().on("2026-11-11").kind(ContactKind::Visit).welcome(Welcome::Unasked));
        CHECK(suggests(LogRule::OpenedWithWin));
    }
    SECTION("a later meeting in the next month does not") {
        time.today = day("2026-12-04");
        meeting("2026-12-02");
        CHECK(suggests(LogRule::OpenedWithWin));
    }
}

TEST_CASE_METHOD(Period, "an appointment is kept when held or moved with the agreed notice", "[checklist]") {
    const auto held = appointment("2026-11-03", ContactStatus::Held);
    SECTION("held") {
        CHECK(evidence(LogRule::AppointmentsKept) == std::vector<trust::Entry>{held});
    }
    SECTION("a meeting that was no appointment says nothing") {
        meeting("2026-11-04");
        CHECK(evidence(LogRule::AppointmentsKept) == std::vector<trust::Entry>{held});
    }
    SECTION("moved without notice") {
        appointment("2026-11-05", ContactStatus::MovedByCoach);
        CHECK_FALSE(suggests(LogRule::AppointmentsKept));
    }
    SECTION("moved with notice on the school day before") {
        log(aContact().on("2026-11-09").planned().status(ContactStatus::MovedByCoach).noticeOn("2026-11-06"));
        CHECK(suggests(LogRule::AppointmentsKept));
    }
    SECTION("told on the day itself") {
        log(aContact().on("2026-11-09").planned().status(ContactStatus::MovedByCoach).noticeOn("2026-11-09"));
        CHECK_FALSE(suggests(LogRule::AppointmentsKept));
    }
    SECTION("with less than the agreement asks for") {
        put(notebook, anAgreement().with(ana).acknowledgedOn("2026-09-10").but(&Agreement::notice, 2).made());
        log(aContact().on("2026-11-06").planned().status(ContactStatus::MovedByCoach).noticeOn("2026-11-05"));
        CHECK_FALSE(suggests(LogRule::AppointmentsKept));
    }
    SECTION("cancelled by the coach, or the coach stayed away") {
        appointment("2026-11-05", GENERATE(ContactStatus::CancelledByCoach, ContactStatus::CoachAbsent));
        CHECK_FALSE(suggests(LogRule::AppointmentsKept));
    }
    SECTION("what the teacher changed counts against nobody") {
        appointment("2026-11-05", GENERATE(ContactStatus::CancelledByTeacher, ContactStatus::MovedByTeacher,
                                           ContactStatus::TeacherAbsent));
        CHECK(evidence(LogRule::AppointmentsKept) == std::vector<trust::Entry>{held});
    }
    SECTION("one still to come, or not logged yet, says nothing") {
        appointment(GENERATE("2026-11-18", "2026-11-27"), ContactStatus::Planned);
        CHECK(evidence(LogRule::AppointmentsKept) == std::vector<trust::Entry>{held});
    }
}

TEST_CASE_METHOD(Period, "appointments that only the teacher changed suggest nothing", "[checklist]") {
    appointment("2026-11-05", ContactStatus::CancelledByTeacher);
    CHECK_FALSE(suggests(LogRule::AppointmentsKept));
}

TEST_CASE_METHOD(Period, "a brief contact that was welcome suggests presence", "[checklist]") {
    meeting("2026-11-03");
    log(aContact().on("2026-11-04").kind(ContactKind::Hallway).welcome(Welcome::Unasked));
    CHECK_FALSE(suggests(LogRule::BriefContact));
    const auto hallway = log(aContact().on("2026-11-05").kind(ContactKind::Hallway));
    CHECK(evidence(LogRule::BriefContact) == std::vector<trust::Entry>{hallway});
}

TEST_CASE_METHOD(Period, "one unasked visit takes the suggestion about visits back", "[checklist]") {
    CHECK_FALSE(suggests(LogRule::VisitsAsAgreed)); // no visit at all
    const auto visit = log(aContact().on("2026-11-04").kind(ContactKind::Visit).welcome(Welcome::Invited));
    CHECK(evidence(LogRule::VisitsAsAgreed) == std::vector<trust::Entry>{visit});
    log(aContact().on("2026-11-05").kind(ContactKind::Visit).welcome(Welcome::Unasked));
    CHECK_FALSE(suggests(LogRule::VisitsAsAgreed));
}

TEST_CASE_METHOD(Period, "promises suggest themselves when one was kept and none slipped", "[checklist]") {
    const auto kept = log(aPromise().madeOn("2026-11-02").dueOn("2026-11-06").kept("2026-11-05"));
    SECTION("kept") {
        CHECK(evidence(LogRule::NoOverduePromise) == std::vector<trust::Entry>{kept});
    }
    SECTION("one is overdue") {
        log(aPromise().madeOn("2026-11-02").dueOn("2026-11-19"));
        CHECK_FALSE(suggests(LogRule::NoOverduePromise));
    }
    SECTION("one is due today") {
        log(aPromise().madeOn("2026-11-02").dueOn("2026-11-20"));
        CHECK(suggests(LogRule::NoOverduePromise));
    }
    SECTION("one was moved in time") {
        log(aPromise().madeOn("2026-11-02").dueOn("2026-11-19").moved("2026-11-18", "2026-11-25"));
        CHECK(suggests(LogRule::NoOverduePromise));
    }
    SECTION("one was missed") {
        log(aPromise().madeOn("2026-11-02").dueOn("2026-11-06").missed("2026-11-09"));
        CHECK_FALSE(suggests(LogRule::NoOverduePromise));
    }
    SECTION("the teacher's own step is no promise") {
        log(anActionStep().madeOn("2026-11-02").dueOn("2026-11-06"));
        CHECK(suggests(LogRule::NoOverduePromise));
    }
}

TEST_CASE_METHOD(Period, "an old period is judged as it ended", "[checklist]") {
    log(aPromise().madeOn("2026-10-02").dueOn("2026-10-06").kept("2026-10-05"));
    SECTION("a promise that slipped later does not touch it") {
        log(aPromise().madeOn("2026-10-20").dueOn("2026-11-10"));
        CHECK(suggests(LogRule::NoOverduePromise, "2026-10-15"));
    }
    SECTION("one kept only after its end was overdue then") {
        log(aPromise().madeOn("2026-10-20").dueOn("2026-10-28").kept("2026-11-05"));
        CHECK_FALSE(suggests(LogRule::NoOverduePromise, "2026-10-15"));
    }
    SECTION("one moved only after its end was overdue then") {
        log(aPromise().madeOn("2026-10-20").dueOn("2026-10-28").moved("2026-11-05", "2026-12-01"));
        CHECK_FALSE(suggests(LogRule::NoOverduePromise, "2026-10-15"));
    }
    SECTION("one due on its last day was not late yet") {
        log(aPromise().madeOn("2026-10-20").dueOn("2026-10-31").kept("2026-11-02"));
        CHECK(suggests(LogRule::NoOverduePromise, "2026-10-15"));
    }
}

TEST_CASE_METHOD(Period, "a hard moment asks for another contact within five school days", "[checklist]") {
    log(aContact().on("2026-11-05").hardMoment());
    CHECK_FALSE(suggests(LogRule::CameBack));
    SECTION("a message on the fifth is enough") {
        const auto message = log(aContact().on("2026-11-12").kind(ContactKind::Message));
        CHECK(evidence(LogRule::CameBack) == std::vector<trust::Entry>{message});
    }
    SECTION("the same day is not coming back, and the sixth is too late") {
        meeting("2026-11-05");
        meeting("2026-11-13");
        CHECK_FALSE(suggests(LogRule::CameBack));
    }
    SECTION("turning up unasked is not coming back") {
        log(aContact().on("2026-11-06").welcome(Welcome::Unasked));
        CHECK_FALSE(suggests(LogRule::CameBack));
    }
    SECTION("a planned contact that was not held is not coming back") {
        appointment("2026-11-06", ContactStatus::CancelledByTeacher);
        CHECK_FALSE(suggests(LogRule::CameBack));
    }
    SECTION("holidays do not count") {
        SchoolCalendar calendar;
        calendar.holidays.push_back({"Autumn break", {day("2026-11-09"), day("2026-11-13")}});
        put(notebook, calendar);
        meeting("2026-11-18");
        CHECK(suggests(LogRule::CameBack));
    }
}

TEST_CASE_METHOD(Period, "a hard moment at the month's end may be come back to in the next", "[checklist]") {
    log(aContact().on("2026-10-30").hardMoment());
    CHECK_FALSE(suggests(LogRule::CameBack, "2026-10-15"));
    const auto back = meeting("2026-11-04");
    CHECK(evidence(LogRule::CameBack, "2026-10-15") == std::vector<trust::Entry>{back});
    CHECK_FALSE(suggests(LogRule::CameBack)); // November has no hard moment of its own
}

TEST_CASE_METHOD(Period, "a fresh hard moment takes nothing from the one that was come back to", "[checklist]") {
    log(aContact().on("2026-11-05").hardMoment());
    meeting("2026-11-06");
    log(aContact().on("2026-11-18").hardMoment());
    CHECK(suggests(LogRule::CameBack));
    time.today = day("2026-11-25");
    CHECK_FALSE(suggests(LogRule::CameBack));
}

TEST_CASE_METHOD(Period,
                 "items that were kept in another language are shown in this one, but not the coach's own words",
                 "[checklist]") {
    const auto spanish = contentIn("es").checklist;
    auto kept = checklistFor(notebook.read(), ana, kToday, spanish);
    kept.items[1].text = "Con mis palabras";
    kept.items[2].state = TickState::Done;
    const auto shown = inWordsOf(form, kept);
    REQUIRE(shown.items.size() == form.items.size());
    CHECK(shown.items[0].text == form.items[0].text);
    CHECK(shown.items[1].text == "Con mis palabras");
    CHECK(shown.items[2].text == form.items[2].text);
    CHECK(shown.items[2].state == TickState::Done);
    CHECK(inWordsOf(spanish, shown) == kept);
}
