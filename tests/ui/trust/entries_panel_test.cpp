#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "trust/entries_panel.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Entries {
    TestTime time;
    NotebookLink link{Notebook::inMemory(clockOf(time))};
    Navigator navigator;
    TeacherId ana = put(link.notebook(), aTeacher().made());
    ContactId sent = put(link.notebook(), aContact().with(ana).on("2026-11-12").summarySentOn("2026-11-13").made());
    ContactId unsent = put(link.notebook(), aContact().with(ana).on("2026-11-16").kind(ContactKind::Debrief).made());

    FigureEntries figure() const {
        return {ana, QStringLiteral("1 of 2 summaries sent"), trust::Indicator::SummarySent, {sent}, {unsent}};
    }
};

QStringList rowsOf(const EntriesPanel& panel) {
    const auto* model = panel.findChild<QListView*>()->model();
    QStringList words;
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto spoken = model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        words += spoken.isEmpty() ? model->index(row, 0).data().toString() : spoken;
    }
    return words;
}

} // namespace

TEST_CASE("the entries behind a figure say why they count or do not", "[ui][trust]") {
    Entries entries;
    const EntriesPanel panel(entries.link, entries.navigator, entries.figure(), nullptr);
    CHECK(rowsOf(panel) ==
          QStringList{QStringLiteral("Counted (1)"), QStringLiteral("12 Nov: Check-in. Summary sent 13 Nov"),
                      QStringLiteral("Not counted (1)"), QStringLiteral("16 Nov: Debrief. No summary sent yet")});
}

TEST_CASE("what stands beside a figure has a part of its own, and opens too", "[ui][trust]") {
    Entries entries;
    const auto planned = put(entries.link.notebook(), aPlannedContact("2026-11-17").with(entries.ana).made());
    EntriesPanel panel(
        entries.link, entries.navigator,
        {entries.ana, QStringLiteral("1 kept"), trust::Indicator::AppointmentsKept, {}, {entries.sent}, {planned}},
        nullptr);
    CHECK(rowsOf(panel) == QStringList{QStringLiteral("Not counted (1)"), QStringLiteral("12 Nov: Check-in. Held"),
                                       QStringLiteral("Beside them, not to be counted yet (1)"),
                                       QStringLiteral("17 Nov: Check-in: Planned. Not logged yet")});
    std::optional<MeetingRequest> asked;
    QObject::connect(&entries.navigator, &Navigator::meetingWanted,
                     [&](const MeetingRequest& request) { asked = request; });
    panel.show();
    auto* list = panel.findChild<QListView*>();
    CHECK(list->currentIndex().row() == 1);
    list->setCurrentIndex(list->model()->index(3, 0));
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(asked);
    CHECK(asked->existing == planned);
}

TEST_CASE("Enter opens the record, and a record that is gone is left out", "[ui][trust]") {
    Entries entries;
    EntriesPanel panel(entries.link, entries.navigator, entries.figure(), nullptr);
    std::optional<MeetingRequest> asked;
    QObject::connect(&entries.navigator, &Navigator::meetingWanted,
                     [&](const MeetingRequest& request) { asked = request; });
    panel.show();
    auto* list = panel.findChild<QListView*>();
    list->setCurrentIndex(list->model()->index(3, 0));
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(asked);
    CHECK(asked->existing == entries.unsent);
    CHECK_FALSE(panel.isVisible()); // panels are one level deep
    entries.link.notebook().perform(Op::RemoveMeeting, [&](Tables& t) { t.contacts.remove(entries.unsent); });
    CHECK(rowsOf(panel).size() == 2);
}

TEST_CASE("a win behind a figure opens its form", "[ui][trust]") {
    Entries entries;
    const auto win = put(entries.link.notebook(), aWin().with(entries.ana));
    EntriesPanel panel(entries.link, entries.navigator,
                       {entries.ana, QStringLiteral("0 of 1 wins told"), trust::Indicator::WinsTold, {}, {win}},
                       nullptr);
    std::optional<WinId> opened;
    QObject::connect(&entries.navigator, &Navigator::winFormWanted, [&](WinId id) { opened = id; });
    panel.show();
    auto* list = panel.findChild<QListView*>();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(opened == win);
}

TEST_CASE("Ctrl+F leaves the entries whose words or day fit, and Enter opens the first of them", "[ui][trust]") {
    Entries entries;
    EntriesPanel panel(entries.link, entries.navigator, entries.figure(), nullptr);
    panel.show();
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    QTest::keyClick(&panel, Qt::Key_F, Qt::ControlModifier);
    auto* filter = named<QLineEdit>(panel, QStringLiteral("Filter entries"));
    REQUIRE(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("16 nov"));
    CHECK(rowsOf(panel) ==
          QStringList{QStringLiteral("Not counted (1)"), QStringLiteral("16 Nov: Debrief. No summary sent yet")});
    QTest::keyClicks(filter, QStringLiteral("xyz"));
    CHECK(rowsOf(panel) == QStringList{QStringLiteral("No entry fits these words.")});
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(rowsOf(panel).size() == 4);
    std::optional<MeetingRequest> asked;
    QObject::connect(&entries.navigator, &Navigator::meetingWanted,
                     [&](const MeetingRequest& request) { asked = request; });
    QTest::keyClicks(filter, QStringLiteral("debrief"));
    QTest::keyClick(filter, Qt::Key_Return);
    REQUIRE(asked);
    CHECK(asked->existing == entries.unsent);
}
