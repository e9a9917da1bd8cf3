#include "exchange/content.h"
#include "settings/look.h"
#include "shared/card.h"
#include "shared/field_rows.h"
#include "shared/flow_layout.h"
#include "shared/tokens.h"
#include "shared/window_memory.h"
#include "ui/settle.h"
#include "ui/shot.h"
#include "ui/staff_room.h"
#include "ui/window/in_frame.h"
#include "window/notebook_frame.h"
#include "window/window_actions.h"

#include <QApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

// Of every layout in a window: whose it is, its margins and what lies between its parts.
using Lengths = QStringList;

QString lengthsOf(const QLayout& layout) {
    const auto margins = layout.contentsMargins();
    QList<int> lengths{margins.left(), margins.top(), margins.right(), margins.bottom()};
    if (const auto* grid = qobject_cast<const QGridLayout*>(&layout))
        lengths += {grid->horizontalSpacing(), grid->verticalSpacing()};
    else
        lengths += layout.spacing();
    const auto* owner = layout.parentWidget();
    auto words = QString::fromLatin1(owner->metaObject()->className()) + QLatin1Char(' ') + owner->accessibleName();
    for (const int length : lengths)
        words += QStringLiteral(", %1").arg(length);
    return words;
}

// The window of a school.
struct WindowInText : InFrame<StaffRoom> {
    WindowInText() { static_cast<QWidget&>(frame).show(); }
    void go(const Place& place) {
        frame.go(place);
        settle(frame, {1280, 1240}); // as high as the sidebar at twice the size
    }
    Lengths lengths() const {
        Lengths all;
        for (const auto* layout : frame.findChildren<QLayout*>())
            if (!layout->parentWidget()->inherits(
                    "QComboBoxPrivateContainer")) // Qt's, where a list was asked of its size
                all += lengthsOf(*layout);
        all.sort(); // a part that folds changes the order
        return all;
    }
};

// The first of them.
std::string differenceOf(const Lengths& one, const Lengths& other) {
    for (qsizetype i = 0; i < std::min(one.size(), other.size()); ++i)
        if (one[i] != other[i])
            return (one[i] + QStringLiteral("; afresh ") + other[i]).toStdString();
    return one.size() == other.size() ? "" : "not as many";
}

} // namespace

TEST_CASE("text that changes its size while the program runs takes along what was given in pixels", "[text-size]") {
    const auto [from, to] = GENERATE(std::pair(200, 100), std::pair(100, 150), std::pair(90, 100));
    const Dress dress(Appearance::Light, from);
    Card card(QStringLiteral("A card"));
    auto* day = new QLineEdit;
    day->setFixedWidth(px(200));
    auto* rows = new FieldRows;
    rows->addRow(QStringLiteral("A day"), day);
    auto* rule = new Rule;
    auto* flow = new FlowLayout(nullptr, px(space::kMedium));
    card.body()->addWidget(rows);
    card.body()->addWidget(rule);
    card.body()->addSpacing(px(space::kSection));
    card.body()->addLayout(flow);
    settle(card, {900, 700});
    qApp->findChild<Theme*>()->setZoom(to);
    settle();
    CHECK(card.body()->contentsMargins() == QMargins(1, 1, 1, 1) * px(space::kLarge));
    CHECK(card.body()->spacing() == px(space::kSmall));
    CHECK(rows->findChild<QGridLayout*>()->verticalSpacing() == px(space::kMedium));
    CHECK(flow->spacing() == px(space::kMedium));
    CHECK(card.body()->itemAt(3)->sizeHint().height() == px(space::kSection));
    CHECK(day->width() == px(200));
    CHECK(rule->height() == 1); // a line stays one
}

TEST_CASE("after ever so many steps of text size lengths are what they were", "[text-size]") {
    const Dress dress(Appearance::Light, 100);
    auto* theme = qApp->findChild<Theme*>();
    WindowInText window;
    for (const auto page : {MainPage::Settings, MainPage::Teachers, MainPage::Today})
        window.go({page, {}, {}});
    const auto before = window.lengths();
    for (const int zoom : {110, 120, 150, 200, 170, 90, 130}) {
        theme->setZoom(zoom);
        CHECK(differenceOf(window.lengths(), before) != "");
    }
    theme->setZoom(100);
    settle();
    CHECK(differenceOf(window.lengths(), before) == "");
}

TEST_CASE("what was laid out in large text stands in small text where it would have stood afresh", "[text-size]") {
    const auto [from, width] = GENERATE(table<int, int>({{200, 1280}, {200, 900}, {150, 900}, {150, 700}}));
    const int step = GENERATE(10, 50);
    const Dress dress(Appearance::Light, from);
    auto* theme = qApp->findChild<Theme*>();
    const auto placesOf = [](const WindowInText& window) {
        QStringList places;
        for (const auto* part : window.frame.findChildren<QWidget*>())
            if (part->isVisibleTo(&window.frame) && !part->accessibleName().isEmpty()) {
                const auto at = part->mapTo(&window.frame, QPoint());
                places += QStringLiteral("%1 %2: %3, %4, %5 by %6")
                              .arg(QString::fromLatin1(part->metaObject()->className()), part->accessibleName())
                              .arg(at.x())
                              .arg(at.y())
                              .arg(part->width())
                              .arg(part->height());
            }
        return places;
    };
    WindowInText window, afresh;
    for (auto* each : {&window, &afresh}) {
        Coach me = aCoach().but(&Coach::me, true);
        me.taughtAt = {{"Hill School", day("2015-09-01"), day("2019-06-30")}, {"Lake School", day("2019-09-01"), {}}};
        me.trainings = {{day("2026-09-01"), "Listening", 3, true}, {day("2026-10-01"), "Data", 2, false}};
        each->notebook.perform(Op::Import, [&](Tables& t) { t.coaches.add(me); });
    }
    window.go({MainPage::Settings, {}, {}});
    settle(window.frame, {width, 1240});
    for (int zoom = from; zoom >= 100; zoom -= step)
        theme->setZoom(zoom);
    settle(window.frame, {width, 1240});
    afresh.go({MainPage::Settings, {}, {}});
    settle(afresh.frame, {width, 1240});
    CAPTURE(from, width);
    CHECK(differenceOf(placesOf(window), placesOf(afresh)) == "");
}
