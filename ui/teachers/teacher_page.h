#pragma once

#include "exchange/content.h"
#include "shared/navigator.h"
#include "shared/page.h"

#include <QStackedWidget>

#include <array>
#include <optional>

class QBoxLayout;
class QTabBar;

namespace alongside {

class NoticeLine;
class TeacherHeader;

// One teacher: header and tabs, each built when it is first shown.
class TeacherPage : public Page {
    Q_OBJECT
public:
    TeacherPage(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent = nullptr);

    void show(TeacherId teacher, TeacherTab tab);
    void askedForByName(); // from elsewhere, and not on the way back: the checklist is this month's again
    TeacherId teacher() const { return teacher_; }

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void setCompact(bool compact);
    void connectHeader();
    void addTabKeys();
    void showTab(TeacherTab tab);
    QWidget* tabFor(TeacherTab tab);
    QWidget* profileTab();
    QWidget* hiddenTab();
    void removeShown();

    // The tab, built when it is first asked for, about the teacher in view.
    template <class Tab, class... Needs>
    QWidget* built(TeacherTab tab, Needs&... needs) {
        auto*& place = tabs_[static_cast<std::size_t>(tab)];
        if (!place)
            stack_->addWidget(place = new Tab(link(), needs...));
        static_cast<Tab*>(place)->setTeacher(teacher_);
        return place;
    }

    Navigator& navigator_;
    const Content& content_;
    TeacherId teacher_;
    TeacherHeader* header_;
    QTabBar* bar_;
    bool turnsTab_ = false; // by its own bar
    std::optional<bool> compact_;
    QBoxLayout* top_ = nullptr;     // header and tab bar
    QBoxLayout* margins_ = nullptr; // around them
    QStackedWidget* stack_;
    NoticeLine* taughtHere_; // the hint on top
    std::array<QWidget*, 8> tabs_{};
    QWidget* hidden_ = nullptr; // in the place of those that are made of words about people
};

} // namespace alongside
