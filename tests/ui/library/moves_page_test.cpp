#include "exchange/content.h"
#include "library/move_form.h"
#include "library/move_row.h"
#include "library/tools_page.h"
#include "meetings/meeting_form.h"
#include "shared/empty_state.h"
#include "shared/filter_field.h"
#include "shared/note_edit.h"
#include "shared/problem_label.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "shared/wording/library_words.h"
#include "ui/drafts.h"
#include "ui/library/library_screen.h"
#include "ui/qt_words.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Moves : LibraryScreen {
    Moves() : LibraryScreen(LibraryPart::Moves) {}

    QList<MoveRow*> rows() const {
        auto all = page.findChildren<MoveRow*>();
        all.removeIf([this](const MoveRow* row) { return !row->isVisibleTo(&page); });
        return all;
    }
    MoveRow& rowOf(const std::string& code) const {
        for (auto* row : rows())
            if (row->shown().builtIn && row->shown().builtIn->code == code)
                return *row;
        FAIL(code);
        return *rows().front();
    }
    QAbstractButton& button(const MoveRow& row, const char* role) const {
        auto* found = row.findChild<QAbstractButton*>(QString::fromLatin1(role));
        REQUIRE(found);
        return *found;
    }
    void press(const MoveRow& row, const char* role) {
        QTest::mouseClick(&button(row, role), Qt::LeftButton);
        settle();
    }
    MoveForm& panel() const {
        auto* form = page.findChild<MoveForm*>();
        REQUIRE(form);
        return *form;
    }
    static void type(const QWidget& form, const char* field, const char* words) {
        auto* edit = named<NoteEdit>(form, QString::fromUtf8(field));
        REQUIRE(edit);
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(words));
    }
    ShelfMove onShelf(const std::string& code) const {
        for (auto& each : movesOnShelf(link.read(), content.moves))
            if (each.builtIn && each.builtIn->code == code)
                return each;
        FAIL(code);
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(Moves, "the library shows every built-in move once, and no favourites as yet", "[library]") {
    CHECK(rows().size() == countOf(content.moves));
    for (const auto* row : rows())
        CHECK_FALSE(button(*row, "favourite").isChecked());
}

TEST_CASE_METHOD(Moves, "a star makes a favourite where it stands, and it comes first the next time", "[library]") {
    auto& star = button(rowOf("one-small-step"), "favourite");
    CHECK(star.accessibleName().startsWith(QStringLiteral("Favourite: If one thing changed tomorrow")));
    star.setFocus();
    QTest::keyClick(&star, Qt::Key_Space);
    settle();
    CHECK(onShelf("one-small-step").move.favourite);
    CHECK(QApplication::focusWidget() == &star);
    CHECK(star.isChecked());
    CHECK(rows().front()->shown().builtIn->code != "one-small-step");
    page.hide();
    page.show();
    settle();
    CHECK(rows().front()->shown().builtIn->code == "one-small-step");
    CHECK(rows().size() == countOf(content.moves));
    link.undo();
    settle();
    CHECK_FALSE(onShelf("one-small-step").move.favourite);
    CHECK_FALSE(button(rowOf("one-small-step"), "favourite").isChecked());
}

TEST_CASE_METHOD(Moves, "the filter leaves what has the words, the dimension and the moment", "[library]") {
    QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier);
    auto* filter = named<FilterField>(page, QStringLiteral("Filter moves"));
    REQUIRE(filter);
    QTest::keyClicks(filter, QStringLiteral("listen ideas"));
    REQUIRE(rows().size() == 1);
    CHECK(rows().front()->shown().builtIn->code == "choose-the-mode");
    filter->clear();
    named<QComboBox>(page, QStringLiteral("Dimension"))->setCurrentIndex(2);
    CHECK(rows().size() == 10);
    named<QComboBox>(page, QStringLiteral("Moment"))->setCurrentIndex(1 + static_cast<int>(Moment::Repair));
    REQUIRE_FALSE(rows().isEmpty());
    for (const auto* row : rows()) {
        CHECK(row->shown().move.dimension == Dimension::Relational);
        CHECK(row->shown().move.moment == Moment::Repair);
    }
    QTest::keyClicks(filter, QStringLiteral("xyzzy"));
    CHECK(rows().isEmpty());
    CHECK(page.findChild<EmptyState*>()->isVisibleTo(&page));
}

TEST_CASE_METHOD(Moves, "Copy puts the bare words on the clipboard and says so", "[library]") {
    const QSignalSpy said(&navigator, &Navigator::said);
    press(rowOf("read-back"), "copy");
    CHECK(QApplication::clipboard()->text() == toQt(onShelf("read-back").move.words));
    REQUIRE(said.size() == 1);
    CHECK(said[0][0].toString().startsWith(QStringLiteral("Copied: “Let me check")));
}

TEST_CASE_METHOD(Moves, "a move of one's own is typed, kept in its place, corrected and removed", "[library]") {
    named<QPushButton>(page, QStringLiteral("Add own move"))->click();
    auto& form = panel();
    form.submit(); // without words
    CHECK(form.isVisible());
    CHECK(named<NoteEdit>(form, QStringLiteral("Words")));
    CHECK(link.read().moves.count() == 0);
    type(form, "Words", "Is this a day for ideas?");
    form.findChild<QComboBox*>()->setCurrentIndex(static_cast<int>(Moment::Start));
    form.findChild<SegmentedChoice*>()->setCurrent(static_cast<int>(Dimension::Relational));
    form.submit();
    settle();
    const auto own = link.read().moves.all().at(0);
    CHECK(own.own);
    CHECK(own.words == "Is this a day for ideas?");
    CHECK(own.dimension == Dimension::Relational);
    CHECK(rows().size() == countOf(content.moves) + 1);

    const auto rowOfOwn = [this]() -> MoveRow& {
        for (auto* row : rows())
            if (!row->shown().builtIn)
                return *row;
        FAIL("no own move is shown");
        return *rows().front();
    };
    press(rowOfOwn(), "edit");
    auto& again = *page.findChildren<MoveForm*>().last();
    type(again, "When not", "On Mondays");
    again.submit();
    settle();
    CHECK(link.read().moves.all().at(0).whenNot == "On Mondays");
    press(rowOfOwn(), "edit");
    named<QPushButton>(*page.findChildren<MoveForm*>().last(), QStringLiteral("Remove move"))->click();
    settle();
    CHECK(link.read().moves.count() == 0);
    link.undo();
    settle();
    CHECK(rows().size() == countOf(content.moves) + 1);
}

TEST_CASE_METHOD(Moves, "the panel for a move is tall enough for all of its fields", "[library]") {
    named<QPushButton>(page, QStringLiteral("Add own move"))->click();
    settle();
    CHECK(panel().findChild<QScrollArea*>()->verticalScrollBar()->maximum() == 0);
}

TEST_CASE_METHOD(Moves, "in a narrow window the parts of the library are chosen from a list", "[library]") {
    auto* choice = named<SegmentedChoice>(page, QStringLiteral("Part of the library"));
    auto* list = named<QComboBox>(page, QStringLiteral("Part of the library"));
    CHECK(choice->isVisible());
    CHECK_FALSE(list->isVisible());
    page.resize(380, 700);
    settle();
    CHECK_FALSE(choice->isVisible());
    REQUIRE(list->isVisible());
    list->setCurrentIndex(static_cast<int>(LibraryPart::Tools));
    CHECK(page.findChild<ToolsPage*>()->isVisible());
    CHECK(choice->current() == static_cast<int>(LibraryPart::Tools));
}

TEST_CASE_METHOD(Moves, "a built-in move is reworded, shows it, and goes back to its original words", "[library]") {
    press(rowOf("read-back"), "edit");
    type(panel(), "Words", "Did I get it right?");
    panel().submit();
    settle();
    CHECK(onShelf("read-back").move.words == "Did I get it right?");
    CHECK(onShelf("read-back").isReworded());
    press(rowOf("read-back"), "edit");
    named<QPushButton>(*page.findChildren<MoveForm*>().last(), QStringLiteral("Original words"))->click();
    settle();
    CHECK_FALSE(onShelf("read-back").isReworded());
}

TEST_CASE_METHOD(Moves, "what is typed into a move is kept through Esc, each for itself, until Done",
                 "[library][drafts]") {
    {
        MoveForm form(link);
        form.show();
        type(form, "Words", "Is this a day for ideas?");
        form.findChild<QComboBox*>()->setCurrentIndex(static_cast<int>(Moment::Repair));
        form.findChild<SegmentedChoice*>()->findChildren<QAbstractButton*>().at(1)->click();
        QTest::qWait(1000);
        CHECK(draftsOf(link, "move new").size() == 1);
        CHECK(escapes(form));
        MoveForm reworded(link, onShelf("read-back"));
        reworded.show();
        CHECK(reworded.move().words == onShelf("read-back").move.words);
        type(reworded, "When not", "On Mondays");
        CHECK(escapes(reworded));
    }
    MoveForm form(link);
    form.show();
    CHECK(saysDraftIsBack(form));
    CHECK(form.move().words == "Is this a day for ideas?");
    CHECK(form.move().moment == Moment::Repair);
    CHECK(form.move().dimension == Dimension::Relational);
    form.submit();
    MoveForm reworded(link, onShelf("read-back"));
    CHECK(reworded.move().whenNot == "On Mondays");
    reworded.submit();
    CHECK(draftsOf(link, "").empty());
    CHECK(onShelf("read-back").move.whenNot == "On Mondays");
    CHECK(MoveForm(link).move().words.empty());
}

TEST_CASE_METHOD(Moves, "what was typed waits for a removed move to come back", "[library][drafts]") {
    named<QPushButton>(page, QStringLiteral("Add own move"))->click();
    type(panel(), "Words", "Is this a day for ideas?");
    panel().submit();
    const auto own = movesOnShelf(link.read(), content.moves).back();
    MoveForm form(link, own);
    form.show();
    type(form, "When not", "On Mondays");
    named<QPushButton>(form, QStringLiteral("Remove move"))->click();
    CHECK_FALSE(form.isVisible());
    link.undo();
    CHECK(MoveForm(link, own).move().whenNot == "On Mondays");
}

TEST_CASE_METHOD(Moves, "a move put into a note opens the meeting with its words, and is kept as used", "[library]") {
    const QSignalSpy wanted(&navigator, &Navigator::meetingWanted);
    press(rowOf("hard-week"), "note");
    REQUIRE(wanted.size() == 1);
    auto request = wanted[0][0].value<MeetingRequest>();
    request.with = {ana};
    MeetingForm meeting(link, request);
    meeting.offerMoves(movesOnShelf(link.read(), content.moves));
    meeting.show();
    const auto words = toQt(onShelf("hard-week").move.words);
    CHECK(named<NoteEdit>(meeting, QStringLiteral("Shared note"))->toPlainText().contains(words));
    meeting.submit();
    const auto stored = link.read().contacts.all().at(0);
    REQUIRE(stored.moves.size() == 1);
    CHECK(stored.moves[0] == onShelf("hard-week").move.id);
}

TEST_CASE_METHOD(Moves, "a meeting that is closed before it is done keeps its moves in the draft", "[library]") {
    MeetingRequest request;
    request.with = {ana};
    request.move = onShelf("hard-week").move;
    {
        MeetingForm meeting(link, request);
        meeting.offerMoves(movesOnShelf(link.read(), content.moves));
        meeting.show();
        meeting.reject();
    }
    request.move = std::nullopt;
    MeetingForm again(link, request);
    again.offerMoves(movesOnShelf(link.read(), content.moves));
    again.show();
    again.submit();
    REQUIRE(link.read().contacts.count() == 1);
    CHECK(link.read().contacts.all()[0].moves == std::vector<MoveId>{onShelf("hard-week").move.id});
}

TEST_CASE_METHOD(Moves, "moves used at a meeting are picked by typing, and words that fit none are not lost silently",
                 "[library]") {
    MeetingRequest request;
    request.with = {ana};
    MeetingForm meeting(link, request);
    meeting.offerMoves(movesOnShelf(link.read(), content.moves));
    meeting.show();
    named<QPushButton>(meeting, QStringLiteral("More"))->click();
    QLineEdit* line = nullptr;
    for (auto* each : meeting.findChildren<QLineEdit*>())
        if (each->accessibleName() == QStringLiteral("Moves used"))
            line = each;
    REQUIRE(line);
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("xyzzy"));
    meeting.submit();
    CHECK(meeting.isVisible());
    line->clear();
    QTest::keyClicks(line, QStringLiteral("would it help"));
    QTest::keyClick(line, Qt::Key_Return);
    meeting.submit();
    REQUIRE(link.read().contacts.count() == 1);
    CHECK(link.read().contacts.all()[0].moves == std::vector<MoveId>{onShelf("choose-the-mode").move.id});
}
