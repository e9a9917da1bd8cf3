#include "settings/shortcuts_panel.h"
#include "shared/part_keys.h"
#include "shared/window_action.h"
#include "ui/finding/finding_window.h"

#include <QLabel>

using namespace alongside;

namespace {

struct Sheet : FindingWindow {
    ShortcutsPanel* sheet() const { return window.findChild<ShortcutsPanel*>(); }

    QStringList lines() const {
        QStringList lines;
        for (const auto* label : sheet()->findChildren<QLabel*>())
            if (!label->accessibleName().isEmpty())
                lines += label->accessibleName();
        return lines;
    }
};

} // namespace

TEST_CASE_METHOD(Sheet, "the sheet of shortcuts lists every key of the window and of its parts once, by group",
                 "[settings][finding]") {
    QTest::keyClick(window.focusWidget(), Qt::Key_Question, Qt::ControlModifier);
    REQUIRE(sheet());
    const auto all = lines();
    int keys = 0;
    for (const auto* action : window.actions())
        if (!action->shortcut().isEmpty()) {
            ++keys;
            CHECK(all.count(action->iconText() + text(": ") + keysOf(*action)) == 1);
        }
    CHECK(keys > 20);
    CHECK(all.contains(text("Log meeting: Ctrl+L")));
    CHECK(all.contains(text("Find or do: Ctrl+K")));
    CHECK(all.contains(text("Next week of meetings: ") + nameOf(PartKey::NextWeek)));
    CHECK(all.size() == keys + 13);
}

TEST_CASE_METHOD(Sheet, "no two actions of the window have the same key, nor one that a part of it uses",
                 "[settings][finding]") {
    QList<QKeySequence> seen;
    for (const auto* action : window.actions())
        for (const auto& keys : action->shortcuts()) {
            CAPTURE(action->text(), keys.toString());
            CHECK_FALSE(seen.contains(keys));
            seen += keys;
        }
    for (int part = 0; part <= static_cast<int>(PartKey::Close); ++part)
        for (const auto& keys : keysOf(static_cast<PartKey>(part))) {
            CAPTURE(wordsFor(static_cast<PartKey>(part)), keys.toString());
            CHECK_FALSE(seen.contains(keys));
        }
}
