#include "shared/button.h"
#include "shared/key_hint.h"
#include "shared/label.h"
#include "shared/panel.h"
#include "shared/tokens.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/shot.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

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
