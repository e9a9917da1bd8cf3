#include "settings/span_row.h"
#include "ui/settings/settings_screen.h"

#include <QScrollArea>

using namespace alongside;
using namespace alongside::making;

namespace {

QScrollArea* areaAround(const QWidget* widget) {
    for (auto* around = widget->parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around))
            return area;
    return nullptr;
}

bool isInView(const QWidget* widget) {
    const auto* viewport = areaAround(widget)->viewport();
    return viewport->rect().contains(QRect(widget->mapTo(viewport, QPoint()), widget->size()));
}

} // namespace

TEST_CASE_METHOD(SettingsScreen, "a new line is in view, and so is what is to be mended in it", "[settings]") {
    open(SettingsPart::Calendar);
    page->resize(1000, 420);
    settle();
    for (int line = 0; line < 4; ++line) {
        shown<QAbstractButton>("Add holiday")->click();
        settle();
        QTest::qWait(20);
        auto* row = page->findChildren<SpanRow*>().last();
        for (auto* each : page->findChildren<SpanRow*>())
            if (each->isAncestorOf(QApplication::focusWidget()))
                row = each;
        REQUIRE(QApplication::focusWidget());
        CAPTURE(line, row->y());
        CHECK(row->isAncestorOf(QApplication::focusWidget()));
        CHECK(isInView(row));
    }
}
