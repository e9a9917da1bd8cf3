#include "actions/teacher_actions.h"
#include "teachers/profile_tab.h"
#include "ui/english.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"
#include "ui/settle.h"

#include <QLabel>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

TEST_CASE_METHOD(LinkedNotebook,
                 "a profile says that the last roster did not have the teacher, until one has them again",
                 "[profile][bring]") {
    const auto ana = put(notebook, aTeacher().named("Ana Ruiz"));
    ProfileTab tab(link, english());
    tab.setTeacher(ana);
    settle(tab);
    const auto says = [&](const char* words) {
        settle(tab);
        for (const auto* label : tab.findChildren<QLabel*>())
            if (label->isVisibleTo(&tab) && label->text().contains(text(words)))
                return true;
        return false;
    };
    bringTeachers(notebook, {}, {"oneroster", {ana}, {}});
    CHECK_FALSE(says("Not in the last roster"));
    bringTeachers(notebook, {}, {"oneroster", {}, {ana}});
    CHECK(says("Not in the last roster, brought on 20 November 2026; last seen in one on 20 November 2026."));
    link.undo();
    CHECK_FALSE(says("Not in the last roster"));
}
