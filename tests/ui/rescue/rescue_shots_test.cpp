#include "ui/rescue/damaged_window.h"
#include "ui/shot.h"

#include <QScreen>

using namespace alongside;

TEST_CASE_METHOD(DamagedWindow, "what was saved of a damaged notebook is painted", "[rescue][screenshots]") {
    const auto look = everyLook();
    const Dress dress(look.appearance, look.zoom);
    window.resize(look.zoom * 1280 / 100, look.zoom * 880 / 100);
    make();
    spoil(9);
    open();
    REQUIRE(waitFor("Restore this backup"));
    settle();
    press("Save what can be read");
    REQUIRE(QTest::qWaitFor([this] { return window.findChild<SalvageReportPanel*>() != nullptr; }, 20000));
    settle();
    auto* report = window.findChild<SalvageReportPanel*>();
    CHECK(report->width() <= report->screen()->availableGeometry().width());
    keepShot(report->grab(), look.name("salvage-report"));
    press("Go on");
}
