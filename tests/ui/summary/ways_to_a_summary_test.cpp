#include "exchange/content.h"
#include "meetings/meetings_page.h"
#include "today/today_page.h"
#include "trust/timeline_list.h"
#include "trust/timeline_tab.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"
#include "ui/settle.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Ways : LinkedNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ruiz"));
    ContactId meeting = put(notebook, aContact().with(ana).on("2026-11-18").but(&Contact::sharedNote, "Warm-up."));
    QSignalSpy wanted{&navigator, &Navigator::summaryWanted};

    void show(QWidget& page) {
        page.resize(1056, 900);
        page.show();
        page.activateWindow();
        settle();
    }
    bool isWanted() const { return wanted.size() == 1 && wanted[0][0].value<ContactId>() == meeting; }
};

} // namespace

TEST_CASE_METHOD(Ways, "the list of meetings leads to the summary of a held one only", "[summary_ways]") {
    put(notebook, aPlannedContact("2026-11-24").with(ana));
    MeetingsPage page(link, navigator);
    show(page);
    auto* table = page.findChild<QTableView*>();
    auto* summary = named<QPushButton>(page, text("Summary"));
    REQUIRE((table && summary));
    table->setCurrentIndex(table->model()->index(0, 0)); // the planned one is newer
    CHECK_FALSE(summary->isEnabled());
    table->setCurrentIndex(table->model()->index(1, 0));
    CHECK(summary->isEnabled());
    QTest::mouseClick(summary, Qt::LeftButton);
    CHECK(isWanted());
}

TEST_CASE_METHOD(Ways, "T on a meeting of the timeline leads to its summary, once sent it says so", "[summary_ways]") {
    TimelineTab tab(link, navigator);
    tab.setTeacher(ana);
    show(tab);
    auto* list = tab.findChild<TimelineList*>();
    const auto choose = [&] {
        list->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list, Qt::Key_T);
    };
    choose();
    CHECK(isWanted());
    notebook.perform(Op::SendSummary, [&](Tables& t) {
        auto contact = *t.contacts.find(meeting);
        contact.summarySentOn = time.today;
        t.contacts.correct(contact);
    });
    settle();
    choose();
    CHECK(wanted.size() == 1);
}

TEST_CASE_METHOD(Ways, "Today leads to a summary that was agreed on, and lets go of it once it is sent",
                 "[summary_ways]") {
    const auto content = contentIn("en");
    TodayPage page(link, navigator, content.agreement);
    show(page);
    const auto button = [&] { return named<QPushButton>(page, text("Summary: meeting with Ana Ruiz")); };
    CHECK_FALSE(button()); // nothing agreed
    put(notebook, anAgreement().with(ana).acknowledgedOn("2026-09-10").but(&Agreement::summaryWithin, 1));
    settle();
    REQUIRE(button());
    QTest::mouseClick(button(), Qt::LeftButton);
    CHECK(isWanted());
    notebook.perform(Op::SendSummary, [&](Tables& t) {
        auto contact = *t.contacts.find(meeting);
        contact.summarySentOn = time.today;
        t.contacts.correct(contact);
    });
    settle();
    CHECK_FALSE(button());
}
