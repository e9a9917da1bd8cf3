#include "help/help_window.h"
#include "settings/look.h"
#include "shared/tokens.h"
#include "shared/window_memory.h"
#include "ui/every_page.h"
#include "ui/qt_words.h"
#include "ui/shot.h"
#include "window/demo_ribbon.h"
#include "window/privacy_line.h"
#include "window/sidebar.h"
#include "window/window_actions.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;

TEST_CASE("in a small window no page is wider than its room", "[small-window]") {
    const auto [width, height, zoom] =
        GENERATE(std::tuple(640, 480, 150), std::tuple(800, 600, 150), std::tuple(1024, 700, 100));
    const Dress dress(Appearance::Light, zoom);
    DemoWindow().visit({width, height}, [&, w = width, z = zoom](QWidget& shown, const QString& page) {
        if (qobject_cast<QDialog*>(&shown)) {
            CAPTURE(page, z);
            CHECK(shown.width() <= shown.screen()->availableGeometry().width());
        }
        for (const auto* area : shown.findChildren<QScrollArea*>()) {
            if (!area->isVisible() || !area->widget())
                continue;
            CAPTURE(page, w, z, area->widget()->width(), area->viewport()->width());
            CHECK(area->widget()->width() <= area->viewport()->width());
            CHECK(area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff); // what is wider can be reached
        }
    });
}

TEST_CASE("the demo's ribbon is one line in every window, with both of its ways", "[window]") {
    const int zoom = GENERATE(100, 150);
    const Dress dress(Appearance::Light, zoom);
    DemoRibbon ribbon;
    ribbon.show();
    ribbon.resize(2000, ribbon.sizeHint().height());
    const int line = ribbon.sizeHint().height();
    const auto* words = ribbon.findChild<QLabel*>();
    CHECK(words->text().endsWith(QStringLiteral("change whatever you like.")));
    ribbon.resize(640 - px(64), line);
    QApplication::processEvents();
    CHECK(ribbon.sizeHint().height() == line);
    CHECK(ribbon.minimumSizeHint().width() <= ribbon.width());
    CHECK(words->fontMetrics().horizontalAdvance(words->text()) <= words->width());
    CHECK(words->text().startsWith(QStringLiteral("A make-believe school")) == (zoom == 100));
    for (const auto* way : ribbon.findChildren<QPushButton*>())
        CHECK(way->width() >= way->sizeHint().width());
}

TEST_CASE("in a low window the sidebar keeps every way large enough to hit", "[window]") {
    const Dress dress(Appearance::Light, 150);
    QWidget owner;
    WindowMemory memory;
    alongside::Look look(*qApp->findChild<Theme*>(), memory);
    WindowActions actions(&owner, look);
    Sidebar sidebar(actions, false);
    sidebar.setFolded(true);
    sidebar.resize(sidebar.width(), 480);
    sidebar.show();
    QApplication::processEvents();
    int ways = 0;
    for (const auto* way : sidebar.findChildren<QPushButton*>()) {
        if (qobject_cast<const PrivacyLine*>(way))
            continue; // Settings leads there
        CAPTURE(way->accessibleName(), way->geometry().bottom());
        CHECK(way->isVisible());
        CHECK(way->height() >= px(size::kTarget));
        CHECK(way->geometry().bottom() < 480);
        ++ways;
    }
    CHECK(ways == 11); // Log meeting, seven pages, Find or do, Settings, More
}

TEST_CASE("the first window and the help leave room for their title bars on the screen", "[window]") {
    const Dress dress(Appearance::Light, 150);
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    const auto fits = [](const QWidget& window) {
        const auto room = window.screen()->availableGeometry().size();
        CHECK(window.height() + 40 <= room.height());
        CHECK(window.width() <= room.width());
    };
    QWidget window;
    WindowMemory().restoreGeometry(window);
    fits(window);
    fits(HelpWindow(QLocale(QLocale::English)));
    window.resize(500, 400);
    WindowMemory().keepGeometry(window);
    QWidget again;
    WindowMemory().restoreGeometry(again);
    CHECK(again.size() == QSize(500, 400)); // where it was left, as it was left
}
