#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "trust/entries_panel.h"
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
    CHECK(rowsOf(panel) == QStringList{QStringLiteral("Counted (1)"),
                                       QStringLiteral("12 Nov: Check-in. Summary sent 13 Nov"),
                                       QStringLiteral("Not counted, beside them (1)"),
                                       QStringLiteral("16 Nov: Debrief. No summary sent yet")});
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
    entries.link.notebook().perform(Op::RemoveMeeting, [&](Tables& t) { t.contacts.remove(entries.unsent); });
    CHECK(rowsOf(panel).size() == 2);
}
