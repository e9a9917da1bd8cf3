#include "ui/settings/settings_screen.h"

#include <QPushButton>
#include <QSpinBox>

using namespace alongside;

namespace {

struct Rhythm : SettingsScreen {
    Rhythm() { open(SettingsPart::Rhythm); }
    Settings settings() const { return link.read().settings.current(); }
    void set(const char* name, int value) {
        auto* spin = shown<QSpinBox>(name);
        spin->setFocus(Qt::TabFocusReason);
        spin->selectAll();
        QTest::keyClicks(spin, QString::number(value));
        leave();
    }
};

} // namespace

TEST_CASE_METHOD(Rhythm, "the conventions are said to be no science, and what each changes", "[settings]") {
    CHECK(says("conventions, not science"));
    CHECK(says("quiet list"));
    CHECK(shown<QSpinBox>("Window in school days")->value() == 40);
}

TEST_CASE_METHOD(Rhythm, "a number is saved when it is left, and the usual ones come back in one step", "[settings]") {
    CHECK_FALSE(shown<QPushButton>("Back to the usual ones")->isEnabled());
    set("Rhythm in school days", 5);
    set("Least number of events", 4);
    CHECK(settings().rhythm == 5);
    CHECK(settings().minEvents == 4);
    click("Back to the usual ones");
    CHECK(settings() == Settings{});
    CHECK(shown<QSpinBox>("Rhythm in school days")->value() == 10);
    link.undo();
    CHECK(settings().rhythm == 5);
    CHECK(settings().minEvents == 4);
    CHECK(shown<QSpinBox>("Rhythm in school days")->value() == 5);
}

TEST_CASE_METHOD(Rhythm, "steady may not ask for more than strong; that waits, and other numbers do not",
                 "[settings]") {
    set("Steady: how many", 5);
    CHECK(says("Steady may not ask for more than strong does."));
    CHECK(settings().steady == Share{3, 5});
    set("Window in school days", 30);
    CHECK(settings().windowSchoolDays == 30);
    CHECK(shown<QSpinBox>("Steady: how many")->value() == 5);
    set("Strong: how many", 5);
    CHECK(settings().steady == Share{5, 5});
    CHECK(settings().strong == Share{5, 5});
    CHECK(savedMark() == QStringLiteral("Saved"));
}
