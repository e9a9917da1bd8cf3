#pragma once

#include "agreement/agreement_tab.h"
#include "exchange/content.h"
#include "support/losable_file.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "ui/qt_words.h"
#include "ui/settle.h"

#include <QCoreApplication>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <memory>

namespace alongside {

// The agreement tab of one teacher over a notebook in memory, as the coach meets it.
struct AgreementScreen {
    TestTime time;
    LosableFile disk;
    NotebookLink link{disk.create(clockOf(time))};
    Navigator navigator;
    const Content content = contentIn("en");
    const TeacherId ana = put(link.notebook(), making::aTeacher().made());
    std::unique_ptr<AgreementTab> tab;

    void open() {
        tab = std::make_unique<AgreementTab>(link, navigator, content);
        tab->setTeacher(ana);
        tab->resize(1056, 680);
        tab->show();
        settle();
    }

    // The visible widget of that accessible name, or null.
    template <class Widget>
    Widget* named(const QString& name) const {
        for (auto* each : tab->findChildren<Widget*>())
            if (each->isVisible() && (each->accessibleName() == name || wordsOn(each) == name))
                return each;
        return nullptr;
    }

    template <class Widget>
    void click(const QString& name) {
        auto* widget = named<Widget>(name);
        REQUIRE(widget);
        QTest::mouseClick(widget, Qt::LeftButton);
        settle();
    }

    void openSection(int number);
    void type(const QString& name, const QString& words); // into a line, then leaves it
    Agreement newest() const { return link.read().agreements.newestOf(ana).value(); }

private:
    template <class Widget>
    static QString wordsOn(const Widget* widget) {
        if constexpr (requires { widget->text(); })
            return widget->text();
        return {};
    }
};

} // namespace alongside
