#include "next_steps/next_steps_view.h"
#include "shared/filter_field.h"
#include "shared/segmented_choice.h"
#include "shared/tokens.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/shot.h"

#include <QPushButton>
#include <QRadioButton>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

bool isWhole(const QWidget& part) {
    return part.isVisible() && part.visibleRegion().boundingRect() == part.rect() &&
           part.width() >= part.minimumSizeHint().width();
}

} // namespace

TEST_CASE_METHOD(LinkedNotebook, "what stands above the ledger is whole at every width", "[next_steps]") {
    const int zoom = GENERATE(100, 150);
    const Dress dress(Appearance::Light, zoom);
    const auto ana = put(notebook, aTeacher().named("Ana Ferrer"));
    put(notebook, aPromise().with(ana).what("Two exit slips").madeOn("2026-11-16"));
    const bool ofOne = GENERATE(false, true);
    NextStepsView view(link, navigator, ofOne ? std::optional(ana) : std::nullopt);
    const auto* choice = named<SegmentedChoice>(view, text("Which next steps"));
    const auto* filter = view.findChild<FilterField*>();
    for (const int width :
         {1400, 310, 360, 410, 440, 480, 520, 560, 610, 640, 680, 720, 760, 800, 860, 900, 960, 1040}) {
        settle(view, {px(width), px(700)});
        CAPTURE(zoom, ofOne, width);
        for (const auto* segment : choice->findChildren<QRadioButton*>()) {
            CAPTURE(segment->text());
            CHECK(isWhole(*segment));
        }
        CHECK(isWhole(*filter));
        CHECK(filter->y() + filter->height() <= choice->y() + choice->height()); // above it or beside it
        for (const auto* button : view.findChildren<QPushButton*>())
            if (button->isVisibleTo(&view))
                CHECK(isWhole(*button));
    }
    settle(view, {px(1000), px(700)});
    CHECK(choice->height() < 2 * px(size::kControl)); // one row
    CHECK(filter->fontMetrics().horizontalAdvance(filter->placeholderText()) < filter->width() - px(48));
}
