#include "next_steps/next_steps_model.h"
#include "next_steps/next_steps_page.h"
#include "next_steps/next_steps_view.h"
#include "shared/empty_state.h"
#include "shared/label.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "ui/hidden/painted_words.h"
#include "ui/in_spanish.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/shot.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <memory>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Ledger : LinkedNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ferrer"));
    TeacherId jose = put(notebook, aTeacher().named("José Núñez"));
    NextStepId soon = put(notebook, aPromise().with(ana).what("Two exit slips").madeOn("2026-11-16"));
    NextStepId late = put(notebook, aPromise()
                                        .with(jose)
                                        .what("The number-talk video")
                                        .madeOn("2026-10-26")
                                        .dueOn("2026-10-29")
                                        .moved("2026-10-28", "2026-11-18"));
    NextStepId theirs = put(notebook, anActionStep().with(ana).what("Try wait time").madeOn("2026-11-16"));
    std::unique_ptr<NextStepsView> view;

    NextStepsView& open(std::optional<TeacherId> teacher = {}) {
        view = std::make_unique<NextStepsView>(link, navigator, teacher);
        view->resize(1056, 640);
        view->show();
        QCoreApplication::processEvents();
        return *view;
    }
    QTableView& table() { return *named<QTableView>(*view, text("Next steps")); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    QStringList rows() {
        QStringList words;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            words += cell(row, NextStepsModel::kWhat);
        return words;
    }
    void choose(int row) {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, 0));
    }
    QAbstractButton& button(const char* name) {
        INFO(name);
        QCoreApplication::processEvents();
        auto* found = named<QAbstractButton>(*view, text(name));
        REQUIRE(found);
        return *found;
    }
    void press(const char* name) { QTest::mouseClick(&button(name), Qt::LeftButton); }
    NextStep step(NextStepId id) const { return notebook.read().nextSteps.find(id).value(); }

    // Fills in the panel that is open, then ends it.
    template <class Fill>
    void inPanel(Fill&& fill) {
        auto* panel = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(panel);
        fill(*panel);
        QTest::mouseClick(named<QAbstractButton>(*panel, text("Done")), Qt::LeftButton);
        if (panel->isVisible())
            panel->reject();
    }
    QString emptyWords() const {
        QCoreApplication::processEvents(); // it comes with the next event
        for (auto* empty : view->findChildren<EmptyState*>())
            for (auto* label : empty->findChildren<QLabel*>())
                if (empty->isVisibleTo(view.get()) && !label->text().isEmpty())
                    return label->text().remove(QChar(0x200b)); // where long words may break
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(Ledger, "the ledger shows the overdue first, with who, history and the day", "[next_steps]") {
    open();
    CHECK(rows() == QStringList{text("The number-talk video"), text("Two exit slips"), text("Try wait time")});
    const auto first = table().model()->index(0, NextStepsModel::kWhat);
    CHECK(first.data(NextStepsModel::kHistoryRole).toString() ==
          text("José Núñez · promised 26 Oct, first due 29 Oct"));
    CHECK(first.data(Qt::AccessibleTextRole).toString().contains(text("José Núñez")));
    CHECK(cell(0, NextStepsModel::kDue).contains(text("late")));
    CHECK(cell(0, NextStepsModel::kOwner) == text("I promised"));
    CHECK(cell(2, NextStepsModel::kOwner) == text("Teacher"));
    CHECK(cell(2, NextStepsModel::kKind) == text("Action step"));
    CHECK(table().currentIndex().row() == 0); // the keyboard can begin at once
}

TEST_CASE_METHOD(Ledger, "a kept step leaves the ledger and the next one is chosen", "[next_steps]") {
    open();
    choose(0);
    press("Kept");
    CHECK(step(late).state == StepState::Kept);
    CHECK(step(late).closedOn == kToday);
    CHECK(rows().size() == 2);
    CHECK(table().currentIndex().row() == 0);
    link.undo();
    CHECK(rows().size() == 3);
}

TEST_CASE_METHOD(Ledger, "a step that undo brings back is the chosen one again", "[next_steps]") {
    open();
    choose(0);
    press("Kept");
    press("Kept");
    CHECK(rows().size() == 1);
    link.undo();
    CHECK(table().currentIndex().row() == 0);
    CHECK(step(soon).state == StepState::Open);
    link.undo();
    CHECK(table().currentIndex().row() == 0);
    press("Missed");
    CHECK(step(late).state == StepState::Missed);
    CHECK(step(soon).state == StepState::Open);
}

TEST_CASE_METHOD(Ledger, "releasing and missing close a step, opening again is offered for closed ones",
                 "[next_steps]") {
    open();
    choose(1);
    press("Release");
    CHECK(step(soon).state == StepState::Released);
    choose(0);
    press("Missed");
    CHECK(step(late).state == StepState::Missed);
    press("Closed");
    CHECK(rows().size() == 2);
    CHECK_FALSE(button("Kept").isVisibleTo(view.get()));
    choose(0);
    press("Open again");
    CHECK(rows().size() == 1);
}

TEST_CASE_METHOD(Ledger, "the keyboard alone keeps, edits and removes", "[next_steps]") {
    open();
    choose(1);
    view->activateWindow();
    QTest::keyClick(&table(), Qt::Key_Space);
    CHECK(step(soon).state == StepState::Kept);
    choose(0);
    QTest::keyClick(&table(), Qt::Key_Delete);
    CHECK_FALSE(notebook.read().nextSteps.find(late));
    link.undo();
    choose(0);
    QTest::keyClick(&table(), Qt::Key_Return);
    inPanel([](QDialog& panel) { named<QLineEdit>(panel, text("Next step"))->setText(text("The video")); });
    CHECK(step(late).what == "The video");
    CHECK(step(late).dueOn == day("2026-10-29"));
}

TEST_CASE_METHOD(Ledger, "a moved date shows, and the first one stays and shows", "[next_steps]") {
    open();
    choose(1);
    press("Move date");
    inPanel([](QDialog& panel) {
        auto* due = named<QLineEdit>(panel, text("Due"));
        due->selectAll();
        QTest::keyClicks(due, text("2w"));
    });
    CHECK(currentDue(step(soon)) == day("2026-12-04"));
    CHECK(step(soon).dueOn == day("2026-11-27"));
    const auto row = table().model()->index(1, NextStepsModel::kWhat);
    CHECK(row.data(NextStepsModel::kHistoryRole).toString().contains(text("first due 27 Nov")));
}

TEST_CASE_METHOD(Ledger, "a date that has passed is not taken as a new one", "[next_steps]") {
    open();
    choose(1);
    press("Move date");
    inPanel([](QDialog& panel) {
        auto* due = named<QLineEdit>(panel, text("Due"));
        due->selectAll();
        QTest::keyClicks(due, text("yesterday"));
    });
    CHECK(step(soon).renegotiations.empty());
}

TEST_CASE_METHOD(Ledger, "a teacher's action step can be looked back at, a promise cannot", "[next_steps]") {
    open();
    choose(0);
    CHECK_FALSE(button("Look back").isVisibleTo(view.get()));
    choose(2);
    REQUIRE(button("Look back").isVisibleTo(view.get()));
    qobject_cast<QPushButton*>(&button("Look back"))->menu()->actions()[1]->trigger();
    CHECK(step(theirs).lookBack == LookBack{kToday, Verdict::Change});
}

TEST_CASE_METHOD(Ledger, "after a kept hand-over two quick things can be added", "[next_steps]") {
    open();
    auto& fitted = *named<QCheckBox>(*view, text("Fitted to this class"));
    CHECK_FALSE(fitted.isVisibleTo(view.get()));
    choose(2);
    press("Kept"); // an action step: nothing to add
    CHECK_FALSE(fitted.isVisibleTo(view.get()));
    choose(1);
    press("Kept");
    REQUIRE(fitted.isVisibleTo(view.get()));
    fitted.click();
    CHECK(step(soon).fitted);
    CHECK(step(soon).state == StepState::Kept);
    press("Note the source");
    inPanel([](QDialog& panel) { QTest::keyClicks(named<QLineEdit>(panel, text("Source")), text("Rosa's lesson")); });
    CHECK(step(soon).source == "Rosa's lesson");
    link.undo(); // the source
    link.undo(); // fitted
    link.undo(); // kept
    CHECK_FALSE(fitted.isVisibleTo(view.get()));
}

TEST_CASE_METHOD(Ledger, "the filter finds words, names and no accents, and keeps what was chosen", "[next_steps]") {
    open();
    choose(0);
    auto& filter = *named<QLineEdit>(*view, text("Filter next steps"));
    QTest::keyClicks(&filter, text("jose vid"));
    CHECK(rows() == QStringList{text("The number-talk video")});
    CHECK(table().currentIndex().row() == 0);
    filter.clear();
    CHECK(rows().size() == 3);
    press("My promises");
    CHECK(rows().size() == 2);
    press("Their action steps");
    CHECK(rows() == QStringList{text("Try wait time")});
}

TEST_CASE_METHOD(Ledger, "no match, nothing to do and nothing yet differ", "[next_steps]") {
    open();
    auto& filter = *named<QLineEdit>(*view, text("Filter next steps"));
    QTest::keyClicks(&filter, text("zebra"));
    CHECK(emptyWords().contains(text("zebra")));
    CHECK_FALSE(table().isVisibleTo(view.get()));
    press("Show all");
    CHECK(rows().size() == 3);
    press("Closed");
    CHECK(emptyWords() == text("Nothing was closed yet."));
    press("All open");
    for (int i = 0; i < 3; ++i)
        press("Kept");
    CHECK(emptyWords().startsWith(text("Nothing to do.")));

    LinkedNotebook fresh;
    NextStepsView nothing(fresh.link, fresh.navigator, {});
    nothing.show();
    QCoreApplication::processEvents();
    QSignalSpy wanted(&fresh.navigator, &Navigator::nextStepWanted);
    QTest::mouseClick(named<QAbstractButton>(nothing, text("Add next step")), Qt::LeftButton);
    CHECK(wanted.size() == 1);
}

TEST_CASE_METHOD(Ledger, "the tab of one teacher shows only theirs, and can show another's", "[next_steps]") {
    open(ana);
    CHECK(rows() == QStringList{text("Two exit slips"), text("Try wait time")});
    const auto first = table().model()->index(0, NextStepsModel::kWhat);
    CHECK(first.data(NextStepsModel::kHistoryRole).toString() == text("Promised 16 Nov"));
    QSignalSpy wanted(&navigator, &Navigator::nextStepWanted);
    press("Add next step");
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].value<TeacherId>() == ana);
    view->setTeacher(jose);
    CHECK(rows() == QStringList{text("The number-talk video")});
}

TEST_CASE_METHOD(Ledger, "headings sort", "[next_steps]") {
    open();
    table().sortByColumn(NextStepsModel::kWhat, Qt::AscendingOrder);
    CHECK(rows() == QStringList{text("The number-talk video"), text("Try wait time"), text("Two exit slips")});
    table().sortByColumn(NextStepsModel::kDue, Qt::DescendingOrder);
    CHECK(rows().last() == text("The number-talk video"));
}

TEST_CASE_METHOD(Ledger, "the ledger's models keep to the rules of models", "[next_steps]") {
    NextStepsModel model(true, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    NextStepsFilter filter(model, nullptr);
    filter.setSourceModel(&model);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSteps(ledgerOf(notebook.read(), LedgerPart::AllOpen, {}, kToday), {{ana, text("Ana")}}, kToday,
                   SchoolDays(SchoolCalendar{}));
    CHECK(filter.rowCount() == 3);
    filter.setWords(text("ana"));
    CHECK(filter.rowCount() == 2);
    model.setSteps({}, {}, kToday, SchoolDays(SchoolCalendar{}));
    CHECK(filter.rowCount() == 0);
    CHECK_FALSE(model.stepAt(0));
    CHECK(model.rowOf(soon) == -1);
}

TEST_CASE_METHOD(Ledger, "a step of a line is read when it is shown, all of them where words are looked for",
                 "[next_steps]") {
    NextStepsModel model(true, nullptr);
    int ones = 0, alls = 0;
    model.setLines(openLedgerLines(notebook.read(), LedgerPart::AllOpen, kToday),
                   {[&](NextStepId id) {
                        ++ones;
                        return notebook.read().nextSteps.find(id);
                    },
                    [&] {
                        ++alls;
                        return ledgerOf(notebook.read(), LedgerPart::AllOpen, {}, kToday);
                    }},
                   {{ana, text("Ana")}}, kToday, SchoolDays(SchoolCalendar{}));
    CHECK(model.rowCount() == 3);
    CHECK(ones + alls == 0);
    const auto* first = model.stepAt(0);
    CHECK(model.stepAt(0) == first);
    CHECK(ones == 1);
    NextStepsFilter filter(model, nullptr);
    filter.setSourceModel(&model);
    filter.setWords(text("ana"));
    CHECK(filter.rowCount() == 2);
    CHECK(model.stepAt(0) == first); // who holds it still has it
    CHECK(ones == 1);
    CHECK(alls == 1);
}

TEST_CASE_METHOD(Ledger, "in a low window the page scrolls and the list keeps its rows", "[next-steps]") {
    NextStepsPage page(link, navigator);
    page.resize(500, 300);
    page.show();
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
    const auto* table = named<QTableView>(page, text("Next steps"));
    REQUIRE(table);
    CHECK(table->viewport()->height() >= 3 * table->rowHeight(0) - 4);
    CHECK(table->columnWidth(NextStepsModel::kWhat) >= 160);
}

TEST_CASE_METHOD(Ledger, "how late a step is stands whole in its column, in large text and in Spanish too",
                 "[next_steps][spanish]") {
    const int zoom = GENERATE(100, 150);
    const bool isSpanish = GENERATE(false, true);
    CAPTURE(zoom, isSpanish);
    const Dress dress(Appearance::Light, zoom);
    const auto spanish = isSpanish ? std::make_unique<InSpanish>() : nullptr;
    put(notebook, aPromise().with(ana).what("Very old").madeOn("2016-01-04").dueOn("2016-01-11"));
    put(notebook, aPromise().with(ana).what("Ahead").madeOn("2026-11-16").dueOn("2026-12-04"));
    NextStepsView ledger(link, navigator, {});
    settle(ledger, {1024, 640});
    auto* ledgerTable = ledger.findChild<QTableView*>();
    const auto painted = paintedWords(*ledgerTable->viewport());
    for (int row = 0; row < ledgerTable->model()->rowCount(); ++row) {
        const auto due = ledgerTable->model()->index(row, NextStepsModel::kDue).data().toString();
        CAPTURE(due, painted.join(text(" | ")));
        CHECK(painted.contains(due));
    }
    CHECK(ledgerTable->columnWidth(NextStepsModel::kWhat) >= px(160));
}
