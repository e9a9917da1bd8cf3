#pragma once

#include "settings/look.h"
#include "settings/settings_page.h"
#include "shared/saved_mark.h"
#include "shared/window_memory.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"
#include "ui/settle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <memory>

namespace alongside {

// The settings over a notebook in memory, as the coach meets them.
struct SettingsScreen : LinkedNotebook {
    WindowMemory memory;
    Look look{*qApp->findChild<Theme*>(), memory};
    std::unique_ptr<SettingsPage> page;

    void open(SettingsPart part) {
        page = std::make_unique<SettingsPage>(link, navigator, look);
        page->resize(1056, 800);
        page->choose(part);
        page->show();
        page->activateWindow();
        settle();
    }

    // As after a crash, or when the notebook is opened the next day.
    void openAnew(SettingsPart part) {
        page.reset();
        open(part);
    }

    // All on screen of that accessible name, or with those words, in their order.
    template <class Widget>
    QList<Widget*> all(const char* name) const {
        const auto wanted = QString::fromUtf8(name);
        QList<Widget*> found;
        for (auto* each : page->findChildren<Widget*>())
            if (each->isVisible() && (each->accessibleName() == wanted || wordsOn(each) == wanted))
                found += each;
        return found;
    }
    template <class Widget>
    Widget* shown(const char* name, int index = 0) const {
        const auto found = all<Widget>(name);
        INFO(name);
        REQUIRE(found.size() > index);
        return found[index];
    }
    bool says(const char* words) const {
        for (const auto* each : page->findChildren<QLabel*>())
            if (each->isVisible() && each->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }

    void click(const char* name, int index = 0) {
        QTest::mouseClick(shown<QAbstractButton>(name, index), Qt::LeftButton);
        settle();
    }
    // Types in place of what stands in the line, and stays in it.
    void type(const char* name, const char* words, int index = 0) {
        auto* line = shown<QLineEdit>(name, index);
        line->setFocus(Qt::TabFocusReason);
        line->selectAll();
        QTest::keyClicks(line, QString::fromUtf8(words));
        settle();
    }
    void leave() {
        if (auto* focus = QApplication::focusWidget())
            QTest::keyClick(focus, Qt::Key_Tab);
        settle();
    }
    // Away from the line of a list that is being filled in.
    void leaveRow() {
        page->setFocus(Qt::OtherFocusReason);
        settle();
    }
    QString savedMark() const { return page->findChild<SavedMark*>()->accessibleName(); }

private:
    template <class Widget>
    static QString wordsOn(const Widget* widget) {
        if constexpr (requires { widget->text(); })
            return widget->text();
        return {};
    }
};

} // namespace alongside
