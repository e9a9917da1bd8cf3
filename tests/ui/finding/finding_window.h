#pragma once

#include "exchange/content.h"
#include "finding/find_model.h"
#include "finding/find_panel.h"
#include "settings/look.h"
#include "shared/window_memory.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/staff_room.h"
#include "window/notebook_frame.h"
#include "window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

namespace alongside {

// The staff room in a window with its actions, as MainWindow puts them together, and what is typed into Find or do.
struct FindingWindow : StaffRoom {
    WindowMemory memory;
    Look look{*qApp->findChild<Theme*>(), memory};
    Content content = contentIn("en");
    QWidget window;
    WindowActions* actions = new WindowActions(&window, look);
    NotebookFrame* frame = nullptr;

    FindingWindow() { build(); }

    void build() {
        delete frame;
        frame = new NotebookFrame(link, content, look, *actions, &window);
        if (!window.layout())
            new QVBoxLayout(&window);
        window.layout()->addWidget(frame);
        actions->setFrame(frame);
        frame->go({MainPage::Today, {}, {}});
        window.resize(1100, 800);
        window.show();
        window.activateWindow();
        settle();
    }

    FindPanel* panel() const {
        for (auto* each : frame->findChildren<FindPanel*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    QLineEdit* line() const { return panel()->findChild<QLineEdit*>(); }
    FindModel* model() const { return panel()->findChild<FindModel*>(); }
    QListView* list() const { return panel()->findChild<QListView*>(); }

    void open() {
        window.activateWindow(); // a panel may have been in front
        settle();
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_K, Qt::ControlModifier);
        REQUIRE(panel());
    }
    // What is typed anew, until the notes were looked through too.
    void find(const char* words) {
        if (!panel())
            open();
        line()->selectAll();
        if (text(words).toLatin1() == text(words).toUtf8())
            QTest::keyClicks(line(), text(words));
        else
            line()->insert(text(words)); // as an input method does
        QTest::qWait(200);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) const {
        QTest::keyClick(line(), key, with);
        settle();
    }
    // Headings end in a colon here.
    QStringList shown() const {
        QStringList rows;
        for (int row = 0; row < model()->rowCount(); ++row)
            rows += model()->rowAt(row).words + (model()->isHeading(row) ? text(":") : QString());
        return rows;
    }
    QStringList under(const char* heading) const {
        const auto rows = shown();
        QStringList group;
        for (auto at = rows.indexOf(text(heading) + text(":")) + 1; at > 0 && at < rows.size(); ++at) {
            if (rows[at].endsWith(QLatin1Char(':')))
                break;
            group += rows[at];
        }
        return group;
    }
    QString chosen() const { return list()->currentIndex().data().toString(); }
    QAction* action(const char* words) const {
        for (auto* each : window.actions())
            if (each->iconText() == text(words))
                return each;
        return nullptr;
    }
};

} // namespace alongside
