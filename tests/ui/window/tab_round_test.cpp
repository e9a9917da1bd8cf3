#include "ui/every_page.h"
#include "ui/qt_words.h"

#include <QApplication>
#include <QDialog>
#include <QSet>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;

namespace {

constexpr int kMost = 600; // more stops than any page has

QString nameOf(const QWidget& widget) {
    return QStringLiteral("%1 \"%2\"")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.accessibleName());
}

// What of it can be seen in the window.
bool isInView(const QWidget& widget) {
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

} // namespace

TEST_CASE("Tab goes round every page, leaves nothing out, and whatever it reaches is in view", "[keyboard][round]") {
    DemoWindow().visit({1024, 700}, [](QWidget& shown, const QString& page) {
        if (qobject_cast<QDialog*>(&shown) || page.startsWith(QStringLiteral("find-or-do")))
            return; // there Tab goes from line to line
        shown.activateWindow();
        QStringList names;
        QSet<const QWidget*> reached;
        const QWidget* first = nullptr;
        int stops = 0;
        for (; stops < kMost; ++stops) {
            QTest::keyClick(shown.focusWidget() ? shown.focusWidget() : &shown, Qt::Key_Tab);
            QApplication::processEvents();
            const auto* now = shown.focusWidget();
            REQUIRE(now);
            if (now == first)
                break;
            first = first ? first : now;
            names += nameOf(*now);
            reached += now;
            CAPTURE(page, names.last());
            CHECK(isInView(*now));
        }
        CAPTURE(page, names.join(QStringLiteral(" | ")));
        CHECK(stops < kMost);
        for (const auto* each : shown.findChildren<QWidget*>()) {
            const bool stop = (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy();
            if (!stop || !each->isVisible() || !each->isEnabled() || each->window() != &shown)
                continue;
            CAPTURE(nameOf(*each));
            CHECK(reached.contains(each));
        }
    });
}
