#include "shared/avatar.h"
#include "shared/button.h"
#include "shared/label.h"
#include "shared/page_header.h"
#include "ui/qt_words.h"
#include "ui/shot.h"

#include <QApplication>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;

TEST_CASE("a page's title and the line below it get the height they need, whatever was there before", "[pieces]") {
    const int zoom = GENERATE(100, 150, 200);
    const Dress dress(Appearance::Light, zoom);
    PageHeader header({});
    header.setLeading(new Avatar(QStringLiteral("Darnell Whitcomb"), 64));
    header.addToActions(makeButton(ButtonKind::Secondary, QStringLiteral("Add next step")));
    header.addToActions(makeButton(ButtonKind::Primary, QStringLiteral("Log meeting")));
    header.setTitle(QStringLiteral("A name of so many words that it needs more lines than one, and then some more"));
    header.setSubtitle(
        QStringLiteral("Grade 6 mathematics · Quarry Hill Middle School · working together since August"));
    for (const int width : {1200, 700, 420, 1000, 560, 1400}) {
        header.setTitle(width == 1000 ? QStringLiteral("Ana") : QStringLiteral("Darnell Whitcomb"));
        header.resize(width, header.heightForWidth(width));
        header.show();
        for (int i = 0; i < 4; ++i)
            QApplication::processEvents();
        for (auto* label : header.findChildren<WrappedLabel*>()) {
            const QRect room(0, 0, label->width(), QWIDGETSIZE_MAX);
            const int needed = label->fontMetrics().boundingRect(room, Qt::TextWordWrap, label->text()).height();
            CAPTURE(zoom, width, label->text(), label->width());
            CHECK(label->height() >= needed);
            CHECK(label->minimumHeight() <= needed); // none is claimed where the layout gave it
        }
        CHECK(header.minimumSizeHint().height() <= header.height() + 1);
    }
}
