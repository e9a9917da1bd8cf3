#include "exchange/content.h"
#include "overview/report/approved_report.h"
#include "overview/templates.h"
#include "reports/about_words.h"
#include "reports/month_words.h"
#include "reports/principal_words.h"
#include "shared/text.h"
#include "support/any_staff.h"
#include "support/full_records.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "ui/qt_words.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace alongside;
using namespace alongside::making;

TEST_CASE("no name of rung 0 or 1 and nothing private is in a principal report as it leaves", "[reports][canary]") {
    const auto form = contentIn("en").agreement;
    const bool held = rc::check([&] {
        TestTime time;
        auto notebook = Notebook::inMemory(clockOf(time));
        const auto staff = anyStaff(notebook);
        const auto which = static_cast<std::size_t>(*rc::gen::inRange(0, 3));
        const auto school = which < staff.schools.size() ? std::optional(staff.schools[which]) : std::nullopt;
        const auto hidden = staff.hiddenFrom(school);
        const DateSpan days{addDays(kToday, -*rc::gen::inRange(0, 60)), kToday};
        const auto own = hidden.empty() ? std::string() : "Ask " + hidden.back().names[0];
        const auto report = approved(principalReport(notebook.read(), form, {days, school, own}, kToday), {});
        const auto page = htmlOf(documentOf(report)).toStdString();
        const auto body = page.substr(page.find("<main>"));
        RC_LOG() << body;
        RC_ASSERT(nameIn(hidden, body).empty());
        RC_ASSERT(body.find(kPrivate) == std::string::npos);
    });
    CHECK(held);
}

TEST_CASE("the document about a teacher says every word that is held, and the private ones only when they go along",
          "[reports][canary]") {
    TestTime time;
    auto notebook = Notebook::inMemory(clockOf(time));
    const auto keys = addFullRecords(notebook);
    const auto content = contentIn("en");
    const auto words = [&](PrivateText privateText) {
        const auto all = *allAbout(notebook.read(), keys.teacher, privateText, "a colleague", {});
        const auto form = agreementFormFor(notebook.read(), content.agreement, all.agreements);
        QStringList lines;
        for (const auto& section :
             documentOf(all, {form, content.pulse, content.checklist, content.prompts}, text("Robin"), time.today)
                 .sections) {
            lines << section.heading << section.intro;
            for (const auto& item : section.items)
                lines += textOf(item);
        }
        return lines.join(QLatin1Char('\n'));
    };
    const auto withPrivate = words(PrivateText::GoesAlong);
    for (const auto* each : {"she/her",
                             "Grade 6 team",
                             "Mathematics, Science",
                             "B 12",
                             "Escola São João",
                             "Tue 3, Thu 5",
                             "jose@example.org",
                             "+1 555 0101",
                             "r-00017",
                             "Straight, and in private",
                             "After 18:00",
                             "More students explain, “and why”.",
                             "More students explain their thinking",
                             "Give a reason before the answer",
                             "Exit slips before the bell",
                             "I said Tuesday and it was not.",
                             "Exit slips to choose from",
                             "Try the turn-and-talk on Monday",
                             "The district's bank of tasks",
                             "Every table had a reason ready",
                             "A note on the desk",
                             "A full month",
                             "My own item",
                             "Not now",
                             "It helps when you say when.",
                             "Shared board",
                             "canary in the private note",
                             "canary in the reflection",
                             "With 1 colleague besides you"}) {
        INFO(each);
        CHECK(withPrivate.contains(text(each)));
    }
    CHECK_FALSE(words(PrivateText::StaysHere).contains(text("canary")));
}

TEST_CASE("in the document about a teacher what came with the program is in the language of the day", "[reports]") {
    TestTime time;
    auto notebook = Notebook::inMemory(clockOf(time));
    const auto english = contentIn("en"), spanish = contentIn("es");
    const auto ana = put(notebook, aTeacher().named("Ana Ruiz"));
    notebook.perform(Op::Import, [&](Tables& t) {
        auto month = aChecklist().with(ana).made();
        const auto& item = english.checklist.items[0];
        month.items = {{item.code, item.text, item.strategy, TickState::Done, {}, {}}};
        t.checklists.add(month);
        auto page = aReflection().but(&Reflection::prompt, english.prompts[0].text).made();
        page.teacher = ana;
        t.reflections.add(page);
    });
    const auto all =
        *allAbout(notebook.read(), ana, PrivateText::GoesAlong, "a colleague", {spanish.moves, {}, {}, {}});
    const auto document =
        documentOf(all, {spanish.agreement, spanish.pulse, spanish.checklist, spanish.prompts}, {}, time.today);
    const auto page = QString::fromUtf8(htmlOf(document));
    CHECK(page.contains(toQt(spanish.checklist.items[0].text).chopped(1).toHtmlEscaped())); // without its stop
    CHECK(page.contains(toQt(spanish.prompts[0].text).toHtmlEscaped()));
}

TEST_CASE("nothing private is in my month", "[reports][canary]") {
    TestTime time;
    auto notebook = Notebook::inMemory(clockOf(time));
    addFullRecords(notebook);
    const DateSpan days{day("2026-11-01"), day("2026-11-30")};
    const auto page = htmlOf(documentOf(myMonth(notebook.read(), days, time.today), text("Robin")));
    CHECK(page.contains("My work, November 2026"));
    CHECK_FALSE(page.contains("canary"));
}
