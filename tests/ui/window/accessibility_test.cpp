#include "shared/tokens.h"
#include "ui/every_page.h"
#include "ui/qt_words.h"
#include "ui/shot.h"
#include "ui/window/unsaid_words.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QLabel>
#include <QScrollBar>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;

namespace {

// The insides of stock controls are named, and sized, by their owner.
bool isInside(const QWidget& widget) {
    return widget.objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QScrollBar*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()) ||
           qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
}

QString nameOf(QWidget& widget) {
    const auto* spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

bool takesFocus(const QWidget& widget) {
    return widget.focusPolicy() != Qt::NoFocus && widget.isVisible() && widget.isEnabled() && !widget.focusProxy();
}

} // namespace

TEST_CASE("on every page, whatever takes the focus has a name and is large enough to hit, and what is painted is said",
          "[accessibility]") {
    const int zoom = GENERATE(100, 200);
    const Dress dress(Appearance::Light, zoom);
    DemoWindow().visit([&](QWidget& shown, const QString& page) {
        CAPTURE(page);
        const auto title = shown.window()->windowTitle(); // which the desktop shows: it names no teacher
        CHECK((title.isEmpty() || title == text("Alongside")));
        if (zoom == 100) {
            const auto unsaid = unsaidWords(shown);
            CAPTURE(unsaid.join(QLatin1Char('\n')));
            CHECK(unsaid.isEmpty());
        }
        for (auto* each : shown.findChildren<QWidget*>()) {
            if (!takesFocus(*each) || isInside(*each) || each->window() != shown.window())
                continue;
            CAPTURE(zoom, each->metaObject()->className(), nameOf(*each));
            CHECK_FALSE(nameOf(*each).isEmpty());
            if (qobject_cast<QLabel*>(each))
                continue; // words to select, nothing to hit
            CHECK(each->width() >= px(size::kTarget));
            CHECK(each->height() >= px(size::kTarget));
        }
    });
}
