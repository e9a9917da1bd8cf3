#include "ui/qt_words.h"
#include "window/about_panel.h"

#include <QComboBox>
#include <QPlainTextEdit>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;

TEST_CASE("About begins with the program's own licence, and has those of all it came with", "[window]") {
    AboutPanel panel(nullptr);
    auto* which = panel.findChild<QComboBox*>();
    const auto* words = panel.findChild<QPlainTextEdit*>();
    CHECK(which->currentText() == text("Alongside"));
    CHECK(words->toPlainText().startsWith(text("MIT License")));
    CHECK(words->toPlainText().contains(text("to any person obtaining a copy of this software"))); // lines flow
    for (int i = 0; i < which->count(); ++i) {
        which->setCurrentIndex(i);
        CAPTURE(which->currentText());
        CHECK(words->toPlainText().size() > 100);
    }
    CHECK(which->findText(text("fmt")) > 0);
}
