#pragma once

#include "shared/problem_label.h"
#include "ui/linked_notebook.h"

#include <QLineEdit>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace alongside {

// Types over what a line holds, as a user does; `field` is its accessible name.
inline void typeInto(const QWidget& form, const char* field, const char* words) {
    auto* line = named<QLineEdit>(form, QString::fromUtf8(field));
    INFO(field);
    REQUIRE(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QString::fromUtf8(words));
}

// How many fields of a form say that something is to be mended.
inline int problemsShown(const QWidget& form) {
    int shown = 0;
    for (auto* label : form.findChildren<ProblemLabel*>())
        shown += label->isVisibleTo(&form) ? 1 : 0;
    return shown;
}

} // namespace alongside
