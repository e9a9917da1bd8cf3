#include "shared/button.h"
#include "shared/field_rows.h"
#include "shared/key_hint.h"
#include "shared/label.h"
#include "shared/note_edit.h"
#include "shared/notice_line.h"
#include "shared/panel.h"
#include "shared/tokens.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/shot.h"
#include "window/key_habits.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;

namespace {

// What size a window has when the desktop is about to show it.
struct SizeAtShow : QObject {
    QSize size;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Show)
            size = qobject_cast<QWidget*>(watched)->size();
        return false;
    }
};

void addWords(Panel& panel) {
    panel.body()->addWidget(new WrappedLabel(text("A few words, and then a few more. ").repeated(8)));
}

} // namespace

TEST_CASE("a panel has its size before the desktop hears of it", "[panel]") {
    Panel narrow(text("A form"), nullptr);
    addWords(narrow);
    Panel broad(text("A table"), nullptr);
    broad.widen(700);
    addWords(broad);
    for (auto* panel : {&narrow, &broad}) {
        SizeAtShow watch;
        panel->installEventFilter(&watch);
        panel->show();
        settle();
        CHECK(watch.size == panel->size());
        CHECK(panel->width() == (panel == &broad ? px(700) : px(size::kPanel)));
        panel->removeEventFilter(&watch);
    }
    CHECK(broad.minimumSizeHint().width() < px(500)); // whoever has little room makes it narrower
}

// However the words break: beside a scroll bar that was there for a moment some need a line more, which would keep it.
TEST_CASE("a panel is as high as its words need", "[panel]") {
    Panel panel(text("A form"), nullptr);
    auto* words = new WrappedLabel(text("Each of you says:"));
    panel.body()->addWidget(words);
    auto* rows = new FieldRows;
    auto* note = new NoteEdit(text("Why"));
    note->setRows(2, 8);
    rows->addRow(text("Why"), note);
    panel.body()->addWidget(rows);
    const auto* bar = panel.findChild<QScrollArea*>()->verticalScrollBar();
    for (int more = 0; more < 60; ++more) {
        panel.hide();
        words->setWords(words->text() + text(more % 7 == 6 ? " w" : "o"));
        panel.resize(px(size::kPanel), 90);
        panel.show();
        settle();
        CAPTURE(more);
        CHECK(bar->maximum() == 0);
    }
}

TEST_CASE("in a panel Ctrl+K says that Find or do waits, and types nothing", "[panel]") {
    Panel panel(text("A form"), nullptr);
    auto* line = new QLineEdit;
    panel.body()->addWidget(line);
    panel.show();
    panel.activateWindow();
    line->setFocus();
    settle();
    const KeyHabits habits(&panel);
    line->setText(text("words"));
    line->setCursorPosition(2);
    for (int press = 0; press < 2; ++press)
        QTest::keyClick(line, Qt::Key_K, Qt::ControlModifier);
    settle();
    CHECK(line->text() == text("words"));
    const auto told = panel.findChildren<NoticeLine*>();
    REQUIRE(told.size() == 1);
    CHECK(told.first()->isVisible());
    CHECK(told.first()->accessibleName() == text("Find or do opens once this is closed (Esc)."));
}

TEST_CASE("Esc takes a tip away, and only that", "[panel]") {
    Panel panel(text("A form"), nullptr);
    addWords(panel);
    panel.show();
    panel.activateWindow();
    settle();
    const KeyHabits habits(&panel);
    QToolTip::showText(panel.mapToGlobal(QPoint(9, 9)), text("a tip"), &panel);
    REQUIRE(QToolTip::isVisible());
    QTest::keyClick(&panel, Qt::Key_Escape);
    QTest::qWait(500); // a tip goes a moment later
    CHECK_FALSE(QToolTip::isVisible());
    CHECK(panel.isVisible());
    QTest::keyClick(&panel, Qt::Key_Escape);
    CHECK_FALSE(panel.isVisible());
}

TEST_CASE("a panel with many buttons is no wider than the screen", "[panel]") {
    const Dress dress(Appearance::Light, 150);
    Panel panel(text("A form"), nullptr);
    addWords(panel);
    const int room = panel.screen()->availableGeometry().width();
    auto* hint = new KeyHint(text("Ctrl+Enter"));
    while (panel.footer()->minimumSize().width() <= room)
        panel.footer()->addWidget(makeButton(ButtonKind::Secondary, text("One more way")));
    panel.footer()->addWidget(hint);
    panel.show();
    settle();
    CHECK(panel.width() <= room);
    CHECK(hint->isHidden());
    for (const auto* button : panel.findChildren<QPushButton*>())
        CHECK(button->geometry().right() <= panel.width());
}
