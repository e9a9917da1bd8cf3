#pragma once

#include "meetings/meeting_form.h"
#include "shared/notice_line.h"
#include "shared/problem_label.h"
#include "ui/linked_notebook.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <memory>

namespace alongside {

// The panel of a meeting, filled in by typing and clicking at what has a name.
struct MeetingPanel {
    std::unique_ptr<MeetingForm> form;

    MeetingForm& open(NotebookLink& link, const MeetingRequest& request) {
        form = std::make_unique<MeetingForm>(link, request);
        form->show();
        QCoreApplication::processEvents();
        return *form;
    }
    template <class Widget>
    Widget& the(const char* name) {
        auto* widget = named<Widget>(*form, QString::fromUtf8(name));
        INFO(name);
        REQUIRE(widget);
        return *widget;
    }
    // The field itself, not the label that stands for it.
    QWidget& field(const char* name) {
        for (auto* widget : form->findChildren<QWidget*>())
            if (widget->accessibleName() == QString::fromUtf8(name) && widget->focusPolicy() != Qt::NoFocus)
                return *widget;
        FAIL(name);
        return *form;
    }
    void type(const char* name, const char* words) {
        auto& widget = field(name);
        widget.setFocus();
        if (auto* line = qobject_cast<QLineEdit*>(&widget))
            line->selectAll();
        QTest::keyClicks(&widget, QString::fromUtf8(words));
    }
    void press(const char* button) { QTest::mouseClick(&the<QAbstractButton>(button), Qt::LeftButton); }
    void done() { QTest::keyClick(form->focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    void escape() { QTest::keyClick(form->focusWidget(), Qt::Key_Escape); }
    bool isOpen() const { return form->isVisible(); }
    QStringList problems() const {
        QStringList words;
        for (auto* label : form->findChildren<ProblemLabel*>())
            if (label->isVisibleTo(form.get()) && label->hasProblem())
                words += label->findChild<QLabel*>()->text();
        return words;
    }
    bool says(const char* words) const {
        for (auto* notice : form->findChildren<NoticeLine*>())
            for (auto* label : notice->findChildren<QLabel*>())
                if (notice->isVisibleTo(form.get()) && label->text().contains(QString::fromUtf8(words)))
                    return true;
        return false;
    }
};

} // namespace alongside
