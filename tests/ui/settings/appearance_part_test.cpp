#include "ui/settings/settings_screen.h"
#include "ui/shot.h"

#include <QSpinBox>

using namespace alongside;

TEST_CASE_METHOD(SettingsScreen, "colours and text size take effect at once and are kept", "[settings]") {
    const Dress asBefore(Appearance::Light, 100);
    open(SettingsPart::Appearance);
    shown<QAbstractButton>("Dark")->click();
    CHECK(qApp->findChild<Theme*>()->isDark());
    CHECK(memory.appearance() == Appearance::Dark);
    click("Larger");
    CHECK(look.textSize() == 110);
    CHECK(memory.textSize() == 110);
    CHECK(shown<QSpinBox>("Text size")->value() == 110);
    shown<QSpinBox>("Text size")->setValue(200);
    CHECK(look.textSize() == 200);
    settle();
    shown<QAbstractButton>("Normal size")->click();
    CHECK(shown<QSpinBox>("Text size")->value() == 100);
}
